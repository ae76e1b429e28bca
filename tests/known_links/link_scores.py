"""How well links that were found agree with the links that are known, by the characters they cover.

Not by sentence numbers: whoever cuts sentences otherwise is not to be punished twice, and a split sentence may
be told as one link to two sentences or as two links to one each.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from known_texts import KnownLink, KnownTexts, Place

import variorum
from variorum import Comparison, Link

_LIKELY = 0.65
#: A link is found, or right, when so much of both its sides is covered.
_COVERED = 0.8


@dataclass(slots=True)
class Scores:
    """Counts of one comparison, or of several added up."""

    known: Counter[str] = field(default_factory=Counter)
    found: Counter[str] = field(default_factory=Counter)
    said: int = 0
    right: int = 0
    #: Known links that were moved; those of them found and said to have moved.
    moved: int = 0
    moved_found: int = 0
    #: Links said to have moved; those of them that link what did not move, or nothing that is known.
    said_moved: int = 0
    falsely_moved: int = 0

    @property
    def precision(self) -> float:
        """Right links by links said."""
        return self.right / self.said if self.said else 1.0

    @property
    def recall(self) -> float:
        """Found links by known links."""
        return self.found.total() / self.known.total() if self.known else 1.0

    @property
    def f1(self) -> float:
        """Harmonic mean of both."""
        both = self.precision + self.recall
        return 2 * self.precision * self.recall / both if both else 0.0

    def share(self, kind: str) -> float:
        """Share of the known links of one kind that were found."""
        return self.found[kind] / self.known[kind] if self.known[kind] else 1.0

    @property
    def share_moved(self) -> float:
        """Share of the moved links that were found and said to have moved."""
        return self.moved_found / self.moved if self.moved else 1.0

    @property
    def share_falsely_moved(self) -> float:
        """Share of what is said to have moved that did not."""
        return self.falsely_moved / self.said_moved if self.said_moved else 0.0

    def __add__(self, other: Scores) -> Scores:
        return Scores(
            self.known + other.known,
            self.found + other.found,
            *(getattr(self, name) + getattr(other, name) for name in _COUNTS),
        )


_COUNTS = ("said", "right", "moved", "moved_found", "said_moved", "falsely_moved")
Sides = tuple[tuple[Place, ...], tuple[Place, ...]]


def scores(texts: KnownTexts, comparison: Comparison, floor: float = _LIKELY) -> Scores:
    """Scores of the links of at least this probability; quotations are no links of sentences."""
    said = [link for link in comparison.links if link.kind != "quote" and link.score >= floor]
    known_sides: list[Sides] = [(link.left, link.right) for link in texts.links]
    said_sides: list[Sides] = [(_place(link.left), _place(link.right)) for link in said]
    result = Scores(said=len(said))
    for known, at, share in zip(
        texts.links, _touching(known_sides, said_sides), _covered(known_sides, said_sides), strict=True
    ):
        result.known[known.kind] += 1
        result.found[known.kind] += share >= _COVERED
        result.moved += known.moved
        result.moved_found += known.moved and share >= _COVERED and any(said[k].moved for k in at)
    touched = _touching(said_sides, known_sides)
    for link, at, share in zip(said, touched, _covered(said_sides, known_sides), strict=True):
        result.right += share >= _COVERED
        result.said_moved += link.moved
        result.falsely_moved += link.moved and not any(texts.links[k].moved for k in at)
    return result


def wrong(texts: KnownTexts, comparison: Comparison) -> tuple[list[KnownLink], list[Link]]:
    """What was missed, and what was said wrongly: to read, and learn from."""
    said = [link for link in comparison.links if link.kind != "quote" and link.score >= _LIKELY]
    known_sides: list[Sides] = [(link.left, link.right) for link in texts.links]
    said_sides: list[Sides] = [(_place(link.left), _place(link.right)) for link in said]
    missed = zip(texts.links, _covered(known_sides, said_sides), strict=True)
    false = zip(said, _covered(said_sides, known_sides), strict=True)
    return [k for k, share in missed if share < _COVERED], [k for k, share in false if share < _COVERED]


def _place(span: variorum.Span) -> tuple[Place, ...]:
    return ((span.start, span.end),)


def _touching(these: Sequence[Sides], those: Sequence[Sides]) -> list[list[int]]:
    """For each of these the numbers of those that overlap it on both sides."""
    left, right = (_Index(sides[side] for sides in those) for side in (0, 1))
    return [sorted(left.touched(a) & right.touched(b)) for a, b in these]


def _covered(these: Sequence[Sides], those: Sequence[Sides]) -> list[float]:
    """How much of the worse covered side of each lies in those that overlap it on both sides."""
    return [
        min(_share(places, [those[k][side] for k in at]) for side, places in enumerate(sides))
        for sides, at in zip(these, _touching(these, those), strict=True)
    ]


def _share(places: tuple[Place, ...], covers: list[tuple[Place, ...]]) -> float:
    within = {at for start, end in places for at in range(start, end)}
    covered = {at for cover in covers for start, end in cover for at in range(start, end)}
    return len(within & covered) / len(within)


class _Index:
    """Which of many places overlap a given one; they may overlap each other."""

    def __init__(self, rows: Iterable[tuple[Place, ...]]) -> None:
        self._by_block: defaultdict[int, list[tuple[int, int, int]]] = defaultdict(list)
        for number, places in enumerate(rows):
            for start, end in places:
                for block in range(start // _BLOCK, (end - 1) // _BLOCK + 1):
                    self._by_block[block].append((start, end, number))

    def touched(self, places: tuple[Place, ...]) -> set[int]:
        return {
            number
            for start, end in places
            for block in range(start // _BLOCK, (end - 1) // _BLOCK + 1)
            for other_start, other_end, number in self._by_block.get(block, ())
            if other_start < end and start < other_end
        }


#: Characters of a text that are looked up together.
_BLOCK = 256
