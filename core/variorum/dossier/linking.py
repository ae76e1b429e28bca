"""Which sentences two texts share, compared only when a rule asks."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from variorum.model.annotations import Annotations
from variorum.model.comparison import Comparison


class LinksOnDemand:
    """Links of every pair of texts: those given, or made by `variorum.comparing` when first needed."""

    def __init__(
        self,
        annotations: Sequence[Annotations],
        given: Mapping[tuple[int, int], Comparison] | None,
    ) -> None:
        self._annotations = annotations
        self._given = given
        self._made: dict[tuple[int, int], Comparison | None] = {}

    def comparison(self, i: int, j: int) -> Comparison | None:
        """The comparison of text i with text j (i < j), None where links were given without this pair."""
        if self._given is not None:
            return self._given.get((i, j))
        if (i, j) not in self._made:
            from variorum.comparing.pipeline import compare  # compares only when asked

            self._made[i, j] = compare(self._annotations[i].source, self._annotations[j].source)
        return self._made[i, j]

    def linked(self, i: int, left: tuple[int, int], j: int, right: tuple[int, int]) -> bool:
        """Whether a likely link joins sentences at these places."""
        if i > j:
            return self.linked(j, right, i, left)
        found = self.comparison(i, j)
        if found is None:
            return False
        return any(
            link.tier in ("sure", "likely")
            and link.left.start < left[1]
            and left[0] < link.left.end
            and link.right.start < right[1]
            and right[0] < link.right.end
            for link in found.links
        )
