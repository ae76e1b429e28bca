"""How wide the columns of a table of the story are: by what stands in them, so that all texts are in sight."""

from __future__ import annotations

from collections.abc import Sequence

#: A text's column is never narrower, where all are in sight; never wider by itself; and this where they are scrolled.
_LEAST, _WIDEST, _SCROLLED = 72, 260, 120


def column_widths(total: int, before: Sequence[int], texts: Sequence[int]) -> list[int]:
    """Widths for a view of `total` pixels; what each column would like comes in, those before the texts first.

    The first column, which names the row, has at most a third, the second at most a quarter.
    """
    parts = (3, 4)
    first = [min(wish, total // part) for wish, part in zip(before, parts, strict=False)]
    first += before[len(parts) :]
    return [*first, *_shared(total - sum(first), [min(max(wish, _LEAST), _WIDEST) for wish in texts])]


def _shared(room: int, wishes: Sequence[int]) -> list[int]:
    if not wishes:
        return []
    if room < _LEAST * len(wishes):
        return [min(wish, _SCROLLED) for wish in wishes]
    spare = max(0, room - sum(wishes)) // len(wishes)
    return [min(wish + spare, _level(room, wishes) + spare, _WIDEST) for wish in wishes]


def _level(room: int, wishes: Sequence[int]) -> int:
    """No column is wider than this, so that all have room; those that wish for less leave theirs to the others."""
    left = room
    for at, wish in enumerate(sorted(wishes)):
        level = left // (len(wishes) - at)
        if wish > level:
            return level
        left -= wish
    return max(wishes)
