"""What a thing has so many of, told in other words: "It has 86 pupils" and "it has 91 pupils left"."""

from __future__ import annotations

import re

from variorum.dossier.disagreeing.claim_pairs import Pair
from variorum.dossier.disagreeing.claims import Claim

#: Who has is a thing told of before. Of persons, and of names, there are many in a story.
_HAS = re.compile(
    r"\b(?:it|which|that|the\s+[a-z]+)\s+(?:(?:now|still|only|just|currently)\s+)*(has|had)\s+"
    r"(?:(?:now|still|only|just|currently)\s+)*$",
    re.IGNORECASE,
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
    tenses = [_tense(text, claim) for text, claim in zip(p.texts, sides, strict=True)]
    return tenses[0] == tenses[1] != "" and p.ratio <= _MOST_APART and p.modifiers == 1.0


def _tense(text: str, claim: Claim) -> str:
    before = text[max(claim.sentence[0], claim.figure.start - _BEFORE) : claim.figure.start].rstrip()
    told = before.removesuffix(claim.figure.qualifier).rstrip() + " "
    found = _HAS.search(told)
    return found[1].lower() if found else ""
