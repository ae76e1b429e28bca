"""Numbers that end a name: "Project 21, a group", "the bill, known as SB 1062,"."""

from __future__ import annotations

from variorum.text.capital_lines import in_capitals
from variorum.text.late_patterns import LatePattern
from variorum.text.number import Number

#: A singular with a capital inside a sentence. "In Bergen 21," may tell how many there; "Kelm had 51, and Moll 47" may
#: leave out what the first number told, so none stands before it.
_NAME_BEFORE = LatePattern(
    r"(?:^|[.!?\n][”\"’)]*\s)(?:[^.!?\n\d]|\.(?!\s))*"
    r"(?<!\bin\s)(?:(?<=[\w,;]\s)|(?<=\s[“\"‘]))(?!(?:The|An)\s)[A-Z][A-Za-z-]*[A-Za-rt-z]\s$"
)
_REACH = 80
#: Nobody is counted after it, and no other name has its number ("Yes 51, No 49").
_ENDS = LatePattern(r"[’']s\b|[”\"’)]|\s(?:is|was|has|does)\b|[.,;:!?](?!\d|\s[A-Z][\w’'-]*\s\d)|\n|$")


def ends_a_name(text: str, number: Number) -> bool:
    """Whether the number, which counts nothing, is the last word of a name."""
    return (
        number.text.isdigit()
        and _ENDS.match(text, number.end) is not None
        and _NAME_BEFORE.search(text[max(0, number.start - _REACH) : number.start]) is not None
        and not in_capitals(text, number.start)
    )
