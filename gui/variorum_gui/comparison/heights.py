"""Heights of many paragraphs, so that "where does paragraph i begin" and "which one is at y" are both quick.

A Fenwick tree over whole pixels: correcting one estimated height costs O(log n), and nothing is summed
anew. Whole numbers, so that scrolling down and up again ends at the same pixel.
"""

from __future__ import annotations

from collections.abc import Iterable


class Heights:
    """Heights in whole pixels; all questions and changes are O(log n)."""

    __slots__ = ("_sums", "_top_bit", "_values")

    def __init__(self, heights: Iterable[int]) -> None:
        self._values = list(heights)
        size = len(self._values)
        self._sums = [0, *self._values]
        for i in range(1, size + 1):
            parent = i + (i & -i)
            if parent <= size:
                self._sums[parent] += self._sums[i]
        self._top_bit = 1 << size.bit_length() >> 1

    def __len__(self) -> int:
        return len(self._values)

    def __getitem__(self, index: int) -> int:
        return self._values[index]

    def __setitem__(self, index: int, height: int) -> None:
        change = height - self._values[index]
        if not change:
            return
        self._values[index] = height
        at = index + 1
        while at < len(self._sums):
            self._sums[at] += change
            at += at & -at

    def above(self, index: int) -> int:
        """The sum of the heights before `index` (which may be `len(self)`: the total)."""
        total = 0
        while index:
            total += self._sums[index]
            index &= index - 1
        return total

    @property
    def total(self) -> int:
        """The height of everything."""
        return self.above(len(self._values))

    def at(self, y: float) -> int:
        """The index of what lies at `y`; the nearest one above the first or below the last pixel.

        Items of height 0 are never found, unless there is nothing else.
        """
        index, step = 0, self._top_bit
        while step:
            after = index + step
            if after < len(self._sums) and self._sums[after] <= y:
                index = after
                y -= self._sums[after]
            step >>= 1
        return max(0, min(index, len(self._values) - 1))
