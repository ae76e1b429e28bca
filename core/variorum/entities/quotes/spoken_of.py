"""Whom a verb mocks, accuses or describes: the words that come are said of them, and not by them."""

from __future__ import annotations

import re

from variorum.entities.quotes.speech_cues import NO_MODIFIER, VERB
from variorum.model.annotations import Mention
from variorum.text.late_patterns import LatePattern

#: Code points before a name in which such a verb, an office and a first name stand.
_REACH = 60
#: "mocks Kelm as", "accused rival candidate Kelm of"; also In Titles.
_VERB_BEFORE = LatePattern(
    r"\b(?i:(?:mock|ridicul|derid|accus|dismiss|denounc|condemn|criticiz|criticis|slamm?|blast|prais|call|describ|dubb?"
    r"|label?l?)(?:e?s|ed|ing))\s+(?:(?:the|an?|his|her|its|their)\s+)?"
    rf"(?:(?!(?:{NO_MODIFIER})\b)[\w.’'-]+\s+){{0,4}}$"
)
#: "The blasts Kelm described as", "called what Kelm has dubbed": its own verb comes. "Mocks Kelm calling him" has none.
_OWN_VERB = LatePattern(rf"\s+(?:(?:has|had|have|also|later|once|then)\s+)?(?!\w+ing\b){VERB.pattern}")
_PASSIVE = LatePattern(
    r"(?:mocked|ridiculed|derided|accused|dismissed|denounced|condemned|criticized|criticised|slammed|blasted|praised"
    r"|called|described|dubbed|labeled|labelled)\b"
)
_WAS = LatePattern(
    r"\b(?:is|are|was|were|be|been|being|got|gets)\s+(?:\w+ly\s+|also\s+|often\s+|once\s+|even\s+)?$"
)
_WITHOUT_OBJECT = LatePattern(r"\s+(?:as|of|by|for)\b")


def is_spoken_of(text: str, start: int, m: Mention) -> bool:
    """Whether a name is what such a verb has for its object: "mocks Kelm as"."""
    if _VERB_BEFORE.search(text[max(start, m.start - _REACH) : m.start]) is None:
        return False
    return _OWN_VERB.match(text, m.end) is None


def has_its_object_before(text: str, start: int, verb: re.Match[str]) -> bool:
    """Whether the subject of such a verb is whom it speaks of: "Kelm was mocked as", "Kelm, accused of"."""
    if not _PASSIVE.match(text, verb.start()):
        return False
    if _WAS.search(text, max(start, verb.start() - 24), verb.start()):
        return True
    return text[start : verb.start()].endswith(", ") and _WITHOUT_OBJECT.match(text, verb.end()) is not None
