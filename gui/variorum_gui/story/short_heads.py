"""What stands at the head of columns that are narrower than the names of their texts: what sets them apart comes first.

Two texts of one outlet begin alike, and cut at their ends their names are the same word.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from itertools import takewhile
from unicodedata import category

import regex

_CUT = "…"
#: Marks and brackets.
_OPENING = ("Pi", "Ps")


def short_heads(names: Sequence[str], elided: Callable[[int, str], str]) -> tuple[str, ...]:
    """By column, what there is room for: `elided(column, words)` cuts words at their end with “…”.

    A name of which the word is cut that tells it from another begins with that word; where it still reads like another
    one, by the letter that does. What it has in common comes after that.
    """
    heads = [elided(at, name) for at, name in enumerate(names)]
    for between, alike in ((" ", _cut_too_soon), ("", _read_alike)):
        parts = [name.split() if between else _letters(name) for name in names]
        like = {at: alike(at, heads, names) for at, head in enumerate(heads) if head.endswith(_CUT)}
        for at, others in like.items():
            same = max((_common(parts[at], parts[other]) for other in others), default=0)
            common, rest = between.join(parts[at][:same]), between.join(parts[at][same:])
            if common and rest:
                heads[at] = elided(at, _turned(common, rest))
    return tuple(heads)


def _letters(name: str) -> list[str]:
    """As a reader counts them: an accent and the tone of a skin go with what they stand on, a family is one."""
    letters: list[str] = regex.findall(r"\X", name)
    return letters


def _turned(common: str, rest: str) -> str:
    """ "5 May · Harbour Gazette"; of a headline in its marks what is left of it, before the outlet."""
    at = next((at for at, letter in enumerate(common) if category(letter) in _OPENING), None)
    parts = (rest, common) if at is None else (f"{_CUT}{rest}", common[:at])
    return " · ".join(filter(None, (part.strip() for part in parts)))


def _cut_too_soon(at: int, heads: Sequence[str], names: Sequence[str]) -> list[int]:
    """Others that this one begins like, further than it is shown or but for a word that is not shown whole."""
    shown, words = len(_stem(heads[at])), names[at].split()
    apart = (" ".join(words[: _common(words, name.split()) + 1]) for name in names)
    return [other for other, told in enumerate(apart) if names[other] != names[at] and shown < len(told)]


def _read_alike(at: int, heads: Sequence[str], names: Sequence[str]) -> list[int]:
    """Others that say the same as this one as far as both go."""
    stems = [_stem(head) for head in heads]
    return [
        other
        for other, name in enumerate(names)
        if name != names[at]
        and (
            stems[other].startswith(stems[at])
            or (heads[other].endswith(_CUT) and stems[at].startswith(stems[other]))
        )
    ]


def _stem(head: str) -> str:
    return head.rstrip(f"{_CUT} ")


def _common(one: Sequence[str], other: Sequence[str]) -> int:
    return sum(1 for _ in takewhile(lambda both: both[0] == both[1], zip(one, other, strict=False)))
