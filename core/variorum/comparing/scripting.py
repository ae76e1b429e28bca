"""The script that turns one text into the other, exactly, whatever the links say.

Links and edits only *propose* where the texts are equal; every stretch is checked character by character before
it counts as equal. So a script is right by construction, for any two strings.
"""

from __future__ import annotations

from collections.abc import Iterable

from variorum.comparing.cutting import Stretch
from variorum.model.span import Span

Script = tuple[tuple[Span, str], ...]


def scripts(left: str, right: str, proposed: Iterable[tuple[Stretch, Stretch]]) -> tuple[Script, Script]:
    """Left to right and back. `proposed` are stretches thought alike, in order in both texts, none overlapping."""
    forth: list[tuple[Span, str]] = []
    back: list[tuple[Span, str]] = []
    at, there = 0, 0
    for a, b, length in _equal_blocks(left, right, proposed):
        if a > at or b > there:
            forth.append((Span(at, a), right[there:b]))
            back.append((Span(there, b), left[at:a]))
        at, there = a + length, b + length
    if at < len(left) or there < len(right):
        forth.append((Span(at, len(left)), right[there:]))
        back.append((Span(there, len(right)), left[at:]))
    return tuple(forth), tuple(back)


def _equal_blocks(
    left: str, right: str, proposed: Iterable[tuple[Stretch, Stretch]]
) -> Iterable[tuple[int, int, int]]:
    """(left start, right start, length) of equal stretches: those proposed and what lies between."""
    at, there = 0, 0
    for (start, end), (start2, end2) in [*proposed, ((len(left), len(left)), (len(right), len(right)))]:
        # Nearly always the gap and the stretch are equal, so that is asked first.
        if start - at == start2 - there and left[at:end] == right[there:end2]:
            if end > at:
                yield at, there, end - at
            at, there = end, end2
            continue
        yield from _ends_in_common(left, right, (at, start), (there, start2))
        if end - start == end2 - start2 and left[start:end] == right[start2:end2]:
            if end > start:
                yield start, start2, end - start
        else:
            yield from _ends_in_common(left, right, (start, end), (start2, end2))
        at, there = end, end2


def _ends_in_common(left: str, right: str, a: Stretch, b: Stretch) -> Iterable[tuple[int, int, int]]:
    one, other = left[a[0] : a[1]], right[b[0] : b[1]]
    if one == other:
        if one:
            yield a[0], b[0], len(one)
        return
    if not one or not other:
        return
    head = common_start(one, other)
    if head:
        yield a[0], b[0], head
    if one[-1] == other[-1] and (tail := common_start(one[head:][::-1], other[head:][::-1])):
        yield a[1] - tail, b[1] - tail, tail


def common_start(one: str, other: str) -> int:
    """How many characters two strings begin with alike, by halving (slices compare at memory speed)."""
    low, high = 0, min(len(one), len(other))
    if not high or one[0] != other[0]:
        return 0
    if one[:high] == other[:high]:
        return high
    while low < high - 1:
        middle = (low + high) // 2
        if one[low:middle] == other[low:middle]:
            low = middle
        else:
            high = middle
    return low
