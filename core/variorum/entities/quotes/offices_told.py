"""Whether a person was told of with an office or a paper that is taken up later: "the vice president said"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from variorum.model.annotations import Mention
from variorum.text.late_patterns import LatePattern

_PAPERS = frozenset(("statement", "letter", "email", "e-mail", "memo"))
#: Offices of these are called by both words.
_OF_TWO_WORDS = frozenset(("vice", "prime", "police", "foreign", "deputy"))
#: Before an office they make another of it, or one that is over.
_ANOTHER_OFFICE = LatePattern(
    r"\b(?:vice|deputy|lieutenant|lt|assistant|asst|associate|former|ex|late|then|onetime|under|shadow)[\s.-]+$"
)
#: Code points after a paper's author within which the paper may be taken up.
_NEAR = 250


def is_told_with(text: str, m: Mention, role: Sequence[str], at: int) -> bool:
    """Whether the person bears the `role`, in words of small letters, that stands at `at`."""
    noun = role[-1]
    if noun in _PAPERS:
        return at - m.end < _NEAR and re.search(rf"\b{noun}\b", text[m.end : at].lower()) is not None
    office = " ".join(role[-2:]) if role[-2] in _OF_TWO_WORDS else noun
    before = text[max(0, m.start - 40) : m.start].lower()
    title = re.search(rf"\b{office}\.?,?\s+(?:[a-z]+\.?\s)?$", before)
    if title is not None and _is_the_same(role, before[: title.start()]):
        return True
    after = text[m.end : m.end + 70].lower()
    told = re.match(rf",\s(?:an?|the|his|her|its)?\s?(?:[\w-]+\s){{0,5}}{office}\b", after)
    return told is not None and _is_the_same(role, told.group().removesuffix(office))


def _is_the_same(role: Sequence[str], before: str) -> bool:
    """The president is no vice president, and a former one only where the role says so."""
    other = _ANOTHER_OFFICE.search(before)
    return other is None or other.group().strip(" .-") in role
