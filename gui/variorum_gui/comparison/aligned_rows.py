"""Paragraphs that belong together side by side: gaps keep both columns level row by row."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence

from variorum_gui.comparison.segments import Segment
from variorum_gui.comparison.text_column import TextColumn

#: The segments of the left and of the right text that stand in one row; one of the two may be empty.
Row = tuple[range, range]


def rows_of(
    left: Sequence[Segment], right: Sequence[Segment], knots: Sequence[tuple[int, int]]
) -> tuple[Row, ...]:
    """Rows in order, covering both texts. What only one side has stands in rows of its own."""
    rows: list[Row] = []
    done = [0, 0]
    for core in _cores(left, right, knots):
        _add_between(rows, done, (core[0].start, core[1].start), left, right)
        rows.append(core)
        done = [core[0].stop, core[1].stop]
    _add_between(rows, done, (len(left), len(right)), left, right)
    return tuple(rows)


def _cores(left: Sequence[Segment], right: Sequence[Segment], knots: Sequence[tuple[int, int]]) -> list[Row]:
    """Runs of segments joined by knots: one each, or several where a paragraph was split or merged."""
    starts = [segment.start for segment in left], [segment.start for segment in right]
    cores: list[Row] = []
    for a, b in knots:
        i, j = bisect_right(starts[0], a) - 1, bisect_right(starts[1], b) - 1
        if i < 0 or j < 0 or a >= left[i].end or b >= right[j].end:
            continue
        if cores and (i < cores[-1][0].stop or j < cores[-1][1].stop):
            here, there = cores[-1]
            cores[-1] = (range(here.start, max(here.stop, i + 1)), range(there.start, max(there.stop, j + 1)))
        else:
            cores.append((range(i, i + 1), range(j, j + 1)))
    return cores


def _add_between(
    rows: list[Row],
    done: list[int],
    until: tuple[int, int],
    left: Sequence[Segment],
    right: Sequence[Segment],
) -> None:
    """What no link joins: page clutter folded on both sides stands level, all else in rows of its own."""
    i, j = done
    if i < until[0] and j < until[1] and _clutter(left[i]) and _clutter(right[j]):
        rows.append((range(i, i + 1), range(j, j + 1)))
        done[:] = (i + 1, j + 1)
    a, b = until
    if done[0] < a and done[1] < b and _clutter(left[a - 1]) and _clutter(right[b - 1]):
        _add_apart(rows, done, (a - 1, b - 1))
        rows.append((range(a - 1, a), range(b - 1, b)))
    else:
        _add_apart(rows, done, until)


def _clutter(segment: Segment) -> bool:
    return segment.kind == "fold" and segment.role == "furniture"


def _add_apart(rows: list[Row], done: list[int], until: tuple[int, int]) -> None:
    if done[0] < until[0]:
        rows.append((range(done[0], until[0]), range(done[1], done[1])))
    if done[1] < until[1]:
        rows.append((range(until[0], until[0]), range(done[1], until[1])))


def align(left: TextColumn, right: TextColumn, rows: Sequence[Row]) -> None:
    """Keep both columns level in these rows; no rows: let each run on its own."""
    if rows:
        AlignedRows(left, right, rows)
    else:
        for column in (left, right):
            column.level_off()


class AlignedRows:
    """Keeps the gaps right while heights are corrected. A gap hangs below the last segment above it."""

    def __init__(self, left: TextColumn, right: TextColumn, rows: Sequence[Row]) -> None:
        self._columns = (left, right)
        self._rows = rows
        self._row_of = tuple(
            {segment: number for number, row in enumerate(rows) for segment in row[side]} for side in (0, 1)
        )
        #: By side: under which segment the gap of a row hangs; -1 stands for the top of the column.
        self._owner: tuple[list[int], list[int]] = ([], [])
        self._heights = [self._height(row) for row in rows]
        for side, column in enumerate(self._columns):
            gaps: dict[int, int] = {}
            owner = -1
            for row, heights in zip(rows, self._heights, strict=True):
                owner = row[side].stop - 1 if len(row[side]) else owner
                self._owner[side].append(owner)
                gaps[owner] = gaps.get(owner, 0) + max(heights) - heights[side]
            column.gaps.clear()
            for owner, gap in gaps.items():
                column.hang_gap(owner, gap)
            column.corrected = self._left_corrected if side == 0 else self._right_corrected

    def _left_corrected(self, segment: int) -> None:
        self._correct(0, segment)

    def _right_corrected(self, segment: int) -> None:
        self._correct(1, segment)

    def _correct(self, side: int, segment: int) -> None:
        # Where one text has nothing, thousands of rows hang under one segment: only what changed is added.
        number = self._row_of[side][segment]
        before, after = self._heights[number], self._height(self._rows[number])
        self._heights[number] = after
        for each, column in enumerate(self._columns):
            owner = self._owner[each][number]
            gap = max(after) - after[each] - (max(before) - before[each])
            column.hang_gap(owner, column.gaps[owner] + gap)

    def _height(self, row: Row) -> tuple[int, int]:
        left, right = (sum(c.natural[i] for i in r) for c, r in zip(self._columns, row, strict=True))
        return left, right
