"""What a thing has so many of, told in other words: "It has 86 pupils" and "it has 91 pupils left"."""

from __future__ import annotations

import re

from variorum.dossier.disagreeing.claim_pairs import Pair
from variorum.dossier.disagreeing.claims import Claim
from variorum.text.word_lists import listed

#: Who has is a thing told of before. Of persons, and of names, there are many in a story.
_HAS = re.compile(
    r"\b(?:it|which|that|the\s+(?P<thing>[a-z]+))\s+(?:(?:now|still|only|just|currently)\s+)*(?P<tense>has|had)\s+"
    r"(?:(?:now|still|only|just|currently)\s+)*$",
    re.IGNORECASE,
)
#: By these a reporter calls again what has a name of its own: "the school", and "the building" later. "The school" and
#: "the hospital" are two.
_ANYTHING = listed(
    """
    building house place site facility institution institute centre center complex structure property premises
    company firm business group organisation organization body agency network chain enterprise
    ship vessel boat craft plane aircraft jet train vehicle
    town city village community settlement
    """
)
_BEFORE = 60
#: "It has two sides" may be said of anything.
_LEAST = 10
_MOST_APART = 1.5


def what_it_has(p: Pair) -> bool:
    """Whether both say so, in one tense, each text with one number of the kind, and the two are not far apart.

    Of two reports of one event that each count something once, as what "it" or "the school" has, both mean one thing;
    that the words around differ says little, for the sentence is about nothing else.
    """
    sides = (p.one, p.other)
    if any("alone" not in c.flags or c.value is None or c.value < _LEAST for c in sides):
        return False
    one, other = (_told(text, claim) for text, claim in zip(p.texts, sides, strict=True))
    if one is None or other is None or one["tense"].lower() != other["tense"].lower():
        return False
    return _may_be_one(one["thing"], other["thing"]) and p.ratio <= _MOST_APART and p.modifiers == 1.0


def _may_be_one(one: str | None, other: str | None) -> bool:
    if not one or not other or one.lower() == other.lower():
        return True
    return bool(_ANYTHING & {one.lower(), other.lower()})


def _told(text: str, claim: Claim) -> re.Match[str] | None:
    before = text[max(claim.sentence[0], claim.figure.start - _BEFORE) : claim.figure.start].rstrip()
    return _HAS.search(before.removesuffix(claim.figure.qualifier).rstrip() + " ")
