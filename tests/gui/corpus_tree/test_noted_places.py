"""Where a row stands is noted: after an act hundreds of open rows are looked up among 100,000."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from variorum_gui.corpus_tree.noted_places import NotedPlaces


class Counting(list[int]):
    """A list that counts how often all of it is gone through."""

    gone_through = 0

    def index(self, *wanted: Any) -> int:
        self.gone_through += 1
        return super().index(*wanted)

    def __contains__(self, wanted: object) -> bool:
        self.gone_through += 1
        return super().__contains__(wanted)

    def __iter__(self) -> Iterator[int]:
        self.gone_through += 1
        return super().__iter__()


def test_many_rows_that_came_are_not_each_looked_for_among_all() -> None:
    places, ids = NotedPlaces(), Counting([1, 2, 3])
    assert places.of(0, ids, 2) == 1
    ids.extend(range(4, 1001))
    ids.gone_through = 0
    assert [places.of(0, ids, id) for id in range(4, 1001)] == list(range(3, 1000))
    assert ids.gone_through < 15


def test_a_row_that_came_is_looked_for_once_and_the_others_not_again() -> None:
    places, ids = NotedPlaces(), Counting(range(1, 1001))
    places.of(0, ids, 5)
    ids.append(2000)
    ids.gone_through = 0
    for _ in range(50):
        assert (places.of(0, ids, 2000), places.of(0, ids, 7)) == (1000, 6)
    assert ids.gone_through == 1


def test_rows_that_moved_or_went_are_found_where_they_are() -> None:
    places, ids = NotedPlaces(), [10, 20, 30, 40]
    assert places.of(1, ids, 40) == 3
    ids.insert(0, 50)
    assert [places.of(1, ids, id) for id in (50, 10, 40)] == [0, 1, 4]
    ids.remove(10)
    assert [places.of(1, ids, id) for id in (50, 10, 40)] == [0, -1, 3]
    assert places.of(2, [40], 40) == 0
