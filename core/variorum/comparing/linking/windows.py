"""Likeness with two neighbouring sentences of the other side: what one report says in one, another splits."""

from __future__ import annotations

from variorum.comparing.linking.contents import Bag, Contents


class Windows:
    """Two neighbouring sentences taken together, made for those that stand in a pair."""

    def __init__(self, contents: Contents) -> None:
        self.contents = contents
        self.sides = contents.left, contents.right
        self.masses: tuple[dict[int, float], ...] = ({}, {})
        self.pairs: tuple[dict[int, tuple[Bag, float]], ...] = ({}, {})

    def _mass(self, side: int, at: int) -> float:
        known = self.masses[side]
        if at not in known:
            known[at] = self.contents.mass(self.sides[side][at])
        return known[at]

    def _pair(self, side: int, at: int) -> tuple[Bag, float]:
        known = self.pairs[side]
        if at not in known:
            bag = self.sides[side][at] | self.sides[side][at + 1]
            known[at] = bag, self.contents.mass(bag)
        return known[at]

    def best(self, i: int, j: int) -> float:
        return max(self._against(0, i, j), self._against(1, j, i))

    def _against(self, side: int, one: int, other: int) -> float:
        bag, mass = self.sides[side][one], self._mass(side, one)
        starts = range(max(0, other - 1), min(other + 1, len(self.sides[1 - side]) - 1))
        best = 0.0
        for at in starts:
            both, both_mass = self._pair(1 - side, at)
            best = max(best, 2 * self.contents.mass(bag & both) / (mass + both_mass or 1.0))
        return best
