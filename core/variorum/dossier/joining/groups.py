"""Things put together step by step, each step with its reason."""

from __future__ import annotations

from collections.abc import Hashable
from typing import Generic, TypeVar

Item = TypeVar("Item", bound=Hashable)


class Groups(Generic[Item]):
    """Union–find with reasons. Of two groups that are joined the one named first gives the leader.

    Which items are together depends on the joins alone; leader and order of the reasons on their order, too.
    Hence whoever joins goes through the items in an order of its own, not in that of the texts.
    """

    def __init__(self) -> None:
        self._leader: dict[Item, Item] = {}
        self._reasons: dict[Item, list[str]] = {}
        #: The reasons that are supposed, and which two each is about.
        self._supposed: dict[str, tuple[Item, Item]] = {}

    def add(self, item: Item) -> None:
        """Make sure the item is in a group, its own if need be."""
        self._leader.setdefault(item, item)

    def leader(self, item: Item) -> Item:
        """The item that stands for the group."""
        self.add(item)
        while self._leader[item] != item:
            self._leader[item] = self._leader[self._leader[item]]
            item = self._leader[item]
        return item

    def join(self, one: Item, other: Item, reason: str = "", *, supposed: bool = False) -> None:
        """Put the groups of both together. `supposed`: the texts do not say so, the two are only alike."""
        a, b = self.leader(one), self.leader(other)
        if a != b:
            self._leader[b] = a
            self._reasons.setdefault(a, []).extend(self._reasons.pop(b, []))
        if reason and reason not in self._reasons.setdefault(a, []):
            self._reasons[a].append(reason)
            if supposed:
                self._supposed[reason] = one, other

    def supposed(self, reason: str) -> tuple[Item, Item] | None:
        """Which two a reason is about that is no more than supposed, else None."""
        return self._supposed.get(reason)

    def reasons(self, item: Item) -> list[str]:
        """Why the group of this item was put together."""
        return self._reasons.get(self.leader(item), [])

    def all(self) -> list[list[Item]]:
        """All groups; members in the order they were added."""
        groups: dict[Item, list[Item]] = {}
        for item in self._leader:
            groups.setdefault(self.leader(item), []).append(item)
        return list(groups.values())
