"""Which paragraphs of the two texts stand side by side in the report."""

from __future__ import annotations

from bisect import bisect_right
from collections import Counter
from collections.abc import Sequence

from variorum.model.article import Paragraph
from variorum.model.comparison import Comparison

#: A row of the two columns: indexes of left and of right paragraphs.
Row = tuple[tuple[int, ...], tuple[int, ...]]


def rows_of(left: Sequence[Paragraph], right: Sequence[Paragraph], comparison: Comparison) -> tuple[Row, ...]:
    """The paragraphs in order, those that share most beside each other.

    Partners that would cross an earlier pair stay where they are in their own text: the chain of pairs
    with the most shared characters is kept (heaviest increasing subsequence, in O(n log n)).
    """
    rows: list[Row] = []
    at_left = at_right = 0
    for i, j in _chain(_shared(left, right, comparison)):
        _fill(rows, range(at_left, i), range(at_right, j))
        rows.append(((i,), (j,)))
        at_left, at_right = i + 1, j + 1
    _fill(rows, range(at_left, len(left)), range(at_right, len(right)))
    return tuple(rows)


def _fill(rows: list[Row], left: range, right: range) -> None:
    if left or right:
        rows.append((tuple(left), tuple(right)))


def _shared(
    left: Sequence[Paragraph], right: Sequence[Paragraph], comparison: Comparison
) -> Counter[tuple[int, int]]:
    lefts, rights = [p.start for p in left], [p.start for p in right]
    shared: Counter[tuple[int, int]] = Counter()
    for link in comparison.links:
        if link.tier in ("sure", "likely"):
            i = bisect_right(lefts, link.left.start) - 1
            j = bisect_right(rights, link.right.start) - 1
            if i >= 0 and j >= 0:
                shared[i, j] += max(1, min(len(link.left), len(link.right)))
    for i, j in _same_role(left, right):
        shared[i, j] += 1
    return shared


def _same_role(left: Sequence[Paragraph], right: Sequence[Paragraph]) -> list[tuple[int, int]]:
    """Headline beside headline, byline beside byline, even when nothing in them is shared."""
    first = {p.role: j for j, p in reversed(list(enumerate(right)))}
    seen: set[str] = set()
    pairs: list[tuple[int, int]] = []
    for i, paragraph in enumerate(left):
        if (
            paragraph.role not in ("body", "notice")
            and paragraph.role not in seen
            and paragraph.role in first
        ):
            pairs.append((i, first[paragraph.role]))
            seen.add(paragraph.role)
    return pairs


def _chain(shared: Counter[tuple[int, int]]) -> list[tuple[int, int]]:
    best: list[tuple[int, tuple[int, int], int | None]] = []
    # Fenwick tree over right indexes: the heaviest chain that ends at or before each.
    size = max((j for _, j in shared), default=-1) + 2
    tree: list[int | None] = [None] * (size + 1)
    pending: list[int] = []
    last_left = -1
    for i, j in sorted(shared):
        if i != last_left:
            for entry in pending:
                _raise(tree, best, entry)
            pending, last_left = [], i
        before = _top(tree, best, j)
        weight = shared[i, j] + (best[before][0] if before is not None else 0)
        best.append((weight, (i, j), before))
        pending.append(len(best) - 1)
    at: int | None = max(range(len(best)), key=lambda k: best[k][0], default=None)
    chain: list[tuple[int, int]] = []
    while at is not None:
        chain.append(best[at][1])
        at = best[at][2]
    return chain[::-1]


def _raise(tree: list[int | None], best: list[tuple[int, tuple[int, int], int | None]], entry: int) -> None:
    at = best[entry][1][1] + 1
    while at < len(tree):
        held = tree[at]
        if held is None or best[held][0] < best[entry][0]:
            tree[at] = entry
        at += at & -at


def _top(tree: list[int | None], best: list[tuple[int, tuple[int, int], int | None]], j: int) -> int | None:
    top: int | None = None
    at = j
    while at > 0:
        held = tree[at]
        if held is not None and (top is None or best[held][0] > best[top][0]):
            top = held
        at -= at & -at
    return top
