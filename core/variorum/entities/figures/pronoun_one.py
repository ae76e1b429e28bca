"""Whether "one" counts: "one killed", "one American contractor", not "one of the reasons", "no one", "I for one"."""

from __future__ import annotations

from variorum.text.late_patterns import LatePattern
from variorum.text.number import Number
from variorum.text.word_lists import listed

_NEXT = LatePattern(r"[\s-]{1,9}([\w'-]{1,40})")
_SAYING = LatePattern(r"\s+(?:[\w'-]{1,40}\s+){1,2}(?:said|says|told|wrote|asked|added)\b")
#: After these it stands for somebody or something named before.
_PRONOUN_AFTER = LatePattern(
    r"(?:\b(?:no|any|every|each|which|this|number|another|loved)[\s-]+|[A-Za-z]-|\b(?:I|we|We) for\s+)$"
)
_NOTHING_COUNTED = listed(
    """
    of that who which is was in to for and with senior as at on by way reason from or day but point side another the
    such when after where
    """
)


def may_count_one(text: str, number: Number) -> bool:
    """By the words beside it; where nothing is counted and nothing befell it, it is a pronoun all the same."""
    after = _NEXT.match(text, number.end)
    if after is None or number.text[0] == "O" or text[number.end] == "-":
        return False
    if _PRONOUN_AFTER.search(text, max(0, number.start - 12), number.start):
        return False
    if _SAYING.match(text, number.end):
        return False
    return after.group(1).lower() not in _NOTHING_COUNTED
