"""How high the row of a table will be, by the letters in it: only the program that shows it can tell."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence

#: A row that has more than this share of a page is torn at its foot: it would leave as much of the page before empty.
_HIGH = 0.3
#: A letter's width and a line's height, what follows a paragraph, and what a cell keeps free at both sides: in
#: twentieths of a point, as all of Word.
_LETTER, _LINE, _AFTER, _BESIDE = 96, 270, 80, 216


def high_rows(
    rows: Iterable[Sequence[Collection[str]]], widths: Sequence[int], height: int
) -> frozenset[int]:
    """The numbers, from 0, of the rows that are high on a page of this `height`; a row is cells of paragraphs."""
    return frozenset(number for number, row in enumerate(rows) if _height(row, widths) > height * _HIGH)


def _height(row: Sequence[Collection[str]], widths: Sequence[int]) -> int:
    return max(
        sum(_AFTER + _LINE * -(-len(words) * _LETTER // (width - _BESIDE)) for words in cell)
        for cell, width in zip(row, widths, strict=True)
    )
