"""Which listed finding tells what a row of a table would, so that a report tells it once."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import TypeAlias

from variorum.model.finding import FIGURES, NAMES, Finding
from variorum.model.span import Span
from variorum.reporting.by_place import ByPlace, is_around, is_exactly_on, is_on_all, met
from variorum.reporting.listed import Listed
from variorum.text.phrasing import phrase

#: Numbers of listed findings, each with what it does not tell of a row.
Above: TypeAlias = tuple[tuple[int, str], ...]


class ToldAbove:
    """The numbers of listed findings, asked for by place; 0: none tells it."""

    def __init__(self, items: Sequence[Listed] = ()) -> None:
        self._numbers = {item.finding.id: item.number for item in items}
        self._near = ByPlace((item.finding, item.number) for item in items)

    def by(self, finding: Finding) -> int:
        """The number of this one."""
        return self._numbers.get(finding.id, 0)

    def fact(self, kind: str, left: Sequence[Span], right: Sequence[Span]) -> int:
        """Of what tells a fact of this kind (as of a `Disagreement`) in these places."""
        kinds = NAMES if kind in ("spelling", "role") else FIGURES
        found = [(f, n) for f, n in self._near.at(left, right) if f.kind in kinds]
        exact = [n for f, n in found if is_exactly_on(f, left, right)]
        edits = [n for f, n in found if f.edit_kind and met(left, f.left) and met(right, f.right)]
        return min(exact or edits, default=0)

    def quotation(self, left: Sequence[Span], right: Sequence[Span], *, but: Finding | None = None) -> int:
        """Of what tells a quotation of both texts, all parts of it; `but` does not."""
        found = [n for f, n in self._near.at(left, right) if f != but and is_on_all(f, left, right)]
        return min(found, default=0)

    def change(self, left: Span | None, right: Span | None, *, moved: bool = False) -> int:
        """Of what tells a change, which may be part of it; what one text alone has, only where it says no more."""
        here, there = ((span,) if span is not None and len(span) else () for span in (left, right))
        found = [
            (f, n)
            for f, n in self._near.at(here, there)
            if (f.kind == "moved") is moved and bool(f.left) >= bool(left) and bool(f.right) >= bool(right)
            if (left and right) or not (f.left and f.right)
        ]
        exact = [n for f, n in found if is_exactly_on(f, here, there)]
        return min(exact or [n for f, n in found if is_around(f, here, there)], default=0)


#: A report that lists no findings.
NOTHING_ABOVE = ToldAbove()


def told_in(rows: Iterable[tuple[int, str]]) -> Above:
    """The findings that tell rows of a table, each once by its number, with what its rows say beside it."""
    beside: dict[int, dict[str, None]] = {}
    for number, words in rows:
        if number:
            beside.setdefault(number, {}).update({words: None} if words else {})
    return tuple((number, ", ".join(words)) for number, words in sorted(beside.items()))


def numbers_told(above: Above) -> str:
    """The same in a line: "3, 7 (also: quoted shorter in the Post)"."""
    return ", ".join(f"{number} ({also(words)})" if words else str(number) for number, words in above)


def also(words: str) -> str:
    """What else is told of a finding."""
    return phrase("also: {words}", words=words)


def line_of(above: Above, title: str = "") -> str:
    """Below a table, or in place of the one called so: which findings tell the rest."""
    return phrase("{what}: {value}", what=heading_of(title), value=numbers_told(above))


def heading_of(title: str = "") -> str:
    """What stands before the numbers."""
    if title:
        return phrase("{table}, told among the findings above under number", table=title)
    return phrase("Told among the findings above under number")
