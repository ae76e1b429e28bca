"""Which sentences two texts share, compared only when a rule asks."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Mapping, Sequence
from itertools import accumulate
from typing import TYPE_CHECKING

from variorum.model.annotations import Annotations
from variorum.model.comparison import TIER_FLOORS, Comparison
from variorum.progress import CancelledCheck

if TYPE_CHECKING:
    from variorum.comparing.witnesses import Witnesses

_LIKELY, _POSSIBLE = (dict(TIER_FLOORS)[tier] for tier in ("likely", "possible"))

Stretch = tuple[int, int]
_Places = Sequence[tuple[Stretch, Stretch, float]]
_Partners = tuple[list[int], list[tuple[Stretch, Stretch, float, int]]]


class LinksOnDemand:
    """Links of every pair of texts: those given, or made by `variorum.comparing` when first needed."""

    def __init__(
        self,
        annotations: Sequence[Annotations],
        given: Mapping[tuple[int, int], Comparison] | None,
        cancelled: CancelledCheck | None = None,
    ) -> None:
        self._cancelled = cancelled
        self._annotations = annotations
        self._given = given
        self._made: dict[tuple[int, int], Comparison | None] = {}
        self._partners: dict[tuple[int, int], _Partners] = {}
        self._made_witnesses: Witnesses | None = None

    def comparison(self, i: int, j: int) -> Comparison | None:
        """The comparison of text i with text j (i < j), None where links were given without this pair."""
        if self._given is not None:
            return self._given.get((i, j))
        if (i, j) not in self._made:
            from variorum.comparing.pipeline import compare_among  # compares only when asked

            left, right = self._annotations[i].source, self._annotations[j].source
            made = compare_among(self._witnesses, left, right, cancelled=self._cancelled)
            self._made[i, j] = made
        return self._made[i, j]

    def linked(self, i: int, left: Stretch, j: int, right: Stretch, *, perhaps: bool = False) -> bool:
        """Whether a likely link joins sentences at these places, or with `perhaps` a possible one."""
        if i > j:
            return self.linked(j, right, i, left, perhaps=perhaps)
        floor = _POSSIBLE if perhaps else _LIKELY
        if (i, j) not in self._partners:
            self._partners[i, j] = _partners(self._places(i, j))
        starts, rows = self._partners[i, j]
        # Links are ordered by their left start; none is longer than a few sentences, so few are looked at.
        for at in range(bisect_left(starts, left[1]) - 1, -1, -1):
            (_, end), there, score, reach = rows[at]
            if reach <= left[0]:
                break
            if score >= floor and left[0] < end and there[0] < right[1] and right[0] < there[1]:
                return True
        return False

    def _places(self, i: int, j: int) -> _Places:
        """The linked places: of a comparison where there is one, else without the words that differ in them."""
        if self._given is None and (i, j) not in self._made:
            from variorum.comparing.linked_places import linked_places  # compares only when asked

            left, right = (self._witnesses.of(self._annotations[at].source) for at in (i, j))
            return linked_places(left, right, self._cancelled)
        found = self.comparison(i, j)
        links = found.links if found is not None else ()
        return sorted(((k.left.start, k.left.end), (k.right.start, k.right.end), k.score) for k in links)

    @property
    def _witnesses(self) -> Witnesses:
        if self._made_witnesses is None:
            from variorum.comparing.witnesses import Witnesses

            self._made_witnesses = Witnesses()
        return self._made_witnesses


def _partners(links: _Places) -> _Partners:
    """Left starts of the links, and each link with the furthest left end up to it."""
    reach = accumulate((left[1] for left, *_ in links), max)
    rows = [(*link, furthest) for link, furthest in zip(links, reach, strict=True)]
    return [left[0] for left, *_ in links], rows
