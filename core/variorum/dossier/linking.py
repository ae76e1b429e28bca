"""Which sentences two texts share, compared only when a rule asks."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Mapping, Sequence
from itertools import accumulate

from variorum.model.annotations import Annotations
from variorum.model.comparison import TIER_FLOORS, Comparison, Link
from variorum.progress import CancelledCheck

_LIKELY = dict(TIER_FLOORS)["likely"]


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
        self._partners: dict[tuple[int, int], tuple[list[int], list[tuple[Link, int]]]] = {}

    def comparison(self, i: int, j: int) -> Comparison | None:
        """The comparison of text i with text j (i < j), None where links were given without this pair."""
        if self._given is not None:
            return self._given.get((i, j))
        if (i, j) not in self._made:
            from variorum.comparing.pipeline import compare  # compares only when asked

            left, right = self._annotations[i].source, self._annotations[j].source
            self._made[i, j] = compare(left, right, cancelled=self._cancelled)
        return self._made[i, j]

    def linked(self, i: int, left: tuple[int, int], j: int, right: tuple[int, int]) -> bool:
        """Whether a likely link joins sentences at these places."""
        if i > j:
            return self.linked(j, right, i, left)
        if (i, j) not in self._partners:
            self._partners[i, j] = _partners(self.comparison(i, j))
        starts, rows = self._partners[i, j]
        # Links are ordered by their left start; none is longer than a few sentences, so few are looked at.
        for at in range(bisect_left(starts, left[1]) - 1, -1, -1):
            link, reach = rows[at]
            if reach <= left[0]:
                break
            if left[0] < link.left.end and link.right.start < right[1] and right[0] < link.right.end:
                return True
        return False


def _partners(comparison: Comparison | None) -> tuple[list[int], list[tuple[Link, int]]]:
    """Left starts of the likely links, and each link with the furthest left end up to it."""
    links = [k for k in comparison.links if k.score >= _LIKELY] if comparison is not None else []
    links.sort(key=lambda link: link.left.start)
    reach = accumulate((link.left.end for link in links), max)
    return [link.left.start for link in links], list(zip(links, reach, strict=True))
