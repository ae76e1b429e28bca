"""Words that only lead over to a quotation of the next paragraph: "He added," tells nothing by itself."""

from __future__ import annotations

from variorum.text.late_patterns import LatePattern

#: Verbs that tell no more than that somebody speaks. "Denied," "confirmed" or "warned" tells what was done.
_SPEAKS = r"said|says?|told|tells?|added|adds?|wrote|writes?|continued?|continues|explain(?:ed|s)?|(?:went|goes?)\son"
_TAG = LatePattern(
    r"(?:[Hh]e|[Ss]he|[Tt]hey|[Tt]he\s[a-z-]+|(?:[A-Z][\w.’'-]*\s){0,3}[A-Z][\w.’'-]*)"
    rf"\s(?:(?:also|then|later)\s)?(?:{_SPEAKS})\s?[,:]"
)


def is_speech_tag(words: str) -> bool:
    """Whether they are nothing but who speaks and the verb, before a comma or a colon."""
    return _TAG.fullmatch(words) is not None
