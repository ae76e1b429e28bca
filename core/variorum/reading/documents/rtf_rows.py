"""The rows of tables in an RTF document, which has paragraphs that end in "cell" or "row" instead of tables."""

from __future__ import annotations

from variorum.reading.documents.passages import Passage
from variorum.reading.documents.table_rows import row_of


class RtfRows:
    """Told of every end of a paragraph; puts the passages of a row together once it has ended."""

    def __init__(self) -> None:
        self._start = 0
        #: How many passages there were at the end of each cell of the row.
        self._cells: list[int] = []

    def ended(self, word: str, passages: list[Passage], *, in_table: bool) -> None:
        """A paragraph, cell or row ended with this control word; `passages` are all up to it."""
        if word == "cell":
            self._cells.append(len(passages))
        elif word == "row":
            starts = [self._start, *self._cells]
            cells = [passages[start:end] for start, end in zip(starts, self._cells, strict=False)]
            rest = passages[starts[-1] :]
            passages[self._start :] = [*row_of(cells), *rest]
            self._begin(passages)
        elif not in_table and word != "nestcell" and word != "nestrow":
            self._begin(passages)

    def _begin(self, passages: list[Passage]) -> None:
        self._start = len(passages)
        self._cells.clear()
