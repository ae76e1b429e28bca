"""Following a known text through the rows of a comparison page, as the state of the article on one of its sides.

The paragraphs of one side stand in the rows in their order: a text that is that side's state, or nearly, can be
read along the rows, and says where each of them is to be cut.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence

from variorum.model.article import Row
from variorum.model.frozen import dataclass

#: Share of a side's paragraphs that must be found for a text to be taken for a state of that side. States next
#: to each other share most of theirs; the report of another outlet shares none.
_SHARE = 0.7
#: Fewer may be found by chance.
_FEWEST = 3


@dataclass(frozen=True, slots=True)
class KnownText:
    """What is known of a text of the article: its paragraphs in order, and its label."""

    paragraphs: tuple[str, ...]
    label: str = ""
    #: Whether these are all its paragraphs, none left out for being in doubt.
    complete: bool = False


@dataclass(frozen=True, slots=True)
class Followed:
    """What a text says of the rows as one side's state: cuts by row, and how many of the rows it was found in."""

    side: int
    cuts: dict[int, int]
    found: int


def follow(rows: Sequence[Row], paragraphs: Sequence[str], side: int) -> Followed:
    """The cuts of the rows if `paragraphs` are the left (0) or right (1) text.

    0 and the row's length stand for rows that are all of one side. As many words as possible are found, each
    paragraph in one row, in their order.
    """
    places: defaultdict[str, list[int]] = defaultdict(list)
    for j, text in enumerate(paragraphs):
        if text:
            places[_edge(text, side)].append(j)
    chain = _Chain(len(paragraphs))
    for i, row in enumerate(rows):
        fitting = [
            j for j in places.get(_edge(row.text, side), ()) if _cut(row, paragraphs[j], side) is not None
        ]
        chain.add(i, fitting, [len(paragraphs[j].split()) for j in fitting])
    steps = chain.best()
    cuts: dict[int, int] = {}
    for i, j in steps:
        cut = _cut(rows[i], paragraphs[j], side)
        if cut is not None and rows[i].kind != "same":
            cuts[i] = cut
    return Followed(side, cuts, len(steps))


def state_cuts(rows: Sequence[Row], text: KnownText) -> dict[int, int]:
    """The cuts that a text of the article gives, where it is a state of one side: by its label, or its words."""
    labels = rows[0].labels if rows else ("", "")
    tried = [follow(rows, text.paragraphs, side) for side in (0, 1)]
    if text.label and text.label in labels and labels[0] != labels[1]:
        return _with_the_rest(rows, text, tried[labels.index(text.label)])
    best, other = sorted(tried, key=lambda each: -each.found)
    there = sum(row.kind in ("same", "changed", ("left", "right")[best.side]) for row in rows)
    if best.found == other.found or best.found < max(_FEWEST, _SHARE * there):
        return {}
    return _with_the_rest(rows, text, best)


def _with_the_rest(rows: Sequence[Row], text: KnownText, followed: Followed) -> dict[int, int]:
    """Where all of one side was found, what is left over is the other side's alone."""
    if not text.complete or followed.found < len(text.paragraphs):
        return followed.cuts
    rest = {
        i: 0 if followed.side == 0 else len(row.text)
        for i, row in enumerate(rows)
        if row.kind not in ("same", "title") and i not in followed.cuts
    }
    return {**followed.cuts, **rest}


def _edge(text: str, side: int) -> str:
    """The word a side's paragraph and its row have in common, whatever stands on the other side."""
    return text.split(" ", 1)[0] if side == 0 else text.rsplit(" ", 1)[-1]


def _cut(row: Row, text: str, side: int) -> int | None:
    whole = row.text
    if row.kind == "same":
        return row.cut if whole[: row.cut] == text else None
    if whole == text and row.kind != "title":
        return len(whole) if side == 0 else 0
    if side == 0:
        return len(text) + 1 if whole.startswith(text + " ") else None
    return len(whole) - len(text) if whole.endswith(" " + text) else None


class _Chain:
    """The heaviest run of pairs in which both numbers grow, by a Fenwick tree of the best that end so far."""

    def __init__(self, size: int) -> None:
        self._tree: list[tuple[int, int]] = [(0, -1)] * (size + 1)
        self._pairs: list[tuple[int, int, int]] = []

    def add(self, i: int, places: Sequence[int], weights: Sequence[int]) -> None:
        """The pairs of one row; `places` ascending."""
        fresh: list[tuple[int, int, int]] = []
        for j, weight in zip(places, weights, strict=True):
            total, before = self._best_before(j)
            self._pairs.append((i, j, before))
            fresh.append((j, total + weight, len(self._pairs) - 1))
        for j, total, pair in fresh:
            at = j + 1
            while at < len(self._tree):
                if self._tree[at][0] < total:
                    self._tree[at] = (total, pair)
                at += at & -at

    def _best_before(self, j: int) -> tuple[int, int]:
        best = (0, -1)
        at = j
        while at:
            if self._tree[at][0] > best[0]:
                best = self._tree[at]
            at -= at & -at
        return best

    def best(self) -> list[tuple[int, int]]:
        """The pairs of the heaviest run, in order."""
        _, pair = self._best_before(len(self._tree) - 1)
        found: list[tuple[int, int]] = []
        while pair >= 0:
            i, j, pair = self._pairs[pair]
            found.append((i, j))
        return found[::-1]
