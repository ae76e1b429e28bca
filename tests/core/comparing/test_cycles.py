"""The collector of cycles rests while texts are compared, and is found as it was."""

from __future__ import annotations

import gc
import weakref
from collections.abc import Iterator

import pytest

import variorum
from variorum.comparing import cycles
from variorum.errors import Cancelled


@pytest.fixture(autouse=True)
def _awake() -> Iterator[None]:
    gc.enable()
    yield
    gc.enable()


def test_the_collector_rests_until_the_last_comparison_has_ended() -> None:
    with cycles.none_looked_for():
        with cycles.none_looked_for():
            assert not gc.isenabled()
        assert not gc.isenabled()
    assert gc.isenabled()


def test_a_collector_that_was_off_stays_off() -> None:
    gc.disable()
    with cycles.none_looked_for():
        pass
    assert not gc.isenabled()


def test_a_cancelled_comparison_wakes_the_collector() -> None:
    with pytest.raises(Cancelled):
        variorum.compare("The ferry left at nine.", "The ferry left at ten.", cancelled=lambda: True)
    assert gc.isenabled()


def test_a_comparison_leaves_no_cycles_behind() -> None:
    left = "The ferry left at nine. “We waited,” Ada Holm said. Nobody was hurt in Port Ellery on Monday."
    right = "The ferry left at ten. “We waited,” she said. Two were hurt, Ada Holm told the Post."
    for mode in ("versions", "outlets"):
        variorum.compare(left, right, mode)  # what is remembered for good is made here
        gc.collect()
        variorum.compare(left, right, mode)
        assert gc.collect() == 0


class Ring:
    """What a program makes itself: it holds itself, so only the collector frees it."""

    def __init__(self) -> None:
        self.me = self


def test_a_program_that_compares_long_texts_again_and_again_does_not_keep_its_own_cycles() -> None:
    rings: list[weakref.ref[Ring]] = []
    for _ in range(3 * cycles._TURNS):
        rings.append(weakref.ref(Ring()))
        with cycles.none_looked_for():
            made: list[list[int]] = [[] for _ in range(2 * cycles._MANY)]
        del made
    assert sum(ring() is not None for ring in rings) <= cycles._TURNS


def test_short_comparisons_leave_the_collector_to_its_own_pace() -> None:
    gc.collect()
    [[] for _ in range(8000)]  # the youngest are looked through some times, and that is counted
    counted = gc.get_count()[1]
    assert counted
    with cycles.none_looked_for():
        made: list[list[int]] = [[] for _ in range(100)]
    del made
    assert gc.get_count()[1] >= counted
