"""What was worked out of large values is found again by the very same objects, and by no others."""

from __future__ import annotations

from variorum_gui.comparison.remembering import Remembering, forget_contents


def test_the_same_objects_are_worked_on_once() -> None:
    held: Remembering[list[int]] = Remembering(2)
    text, number = "a long text", 1000
    made = held.of((text, number), lambda: [1])
    assert held.of((text, number), lambda: [2]) is made


def test_equal_objects_are_worked_on_anew() -> None:
    held: Remembering[int] = Remembering(2)
    one, other = [1], [1]
    assert held.of((one,), lambda: 1) == 1
    assert held.of((other,), lambda: 2) == 2


def test_what_was_asked_longest_ago_is_forgotten_first() -> None:
    held: Remembering[int] = Remembering(2)
    for number, key in enumerate(("a", "b", "a", "c")):
        held.of((key,), lambda number=number: number)  # type: ignore[misc]
    assert held.of(("a",), lambda: 9) == 0
    assert held.of(("b",), lambda: 9) == 9


def test_small_sets_that_are_equal_are_alike() -> None:
    held: Remembering[int] = Remembering(1)
    held.of((frozenset({"a"}),), lambda: 1)
    assert held.of((frozenset({"a"}),), lambda: 2) == 1
    assert held.of((frozenset({"b"}),), lambda: 3) == 3


def test_what_is_forgotten_is_worked_out_anew() -> None:
    held: Remembering[int] = Remembering(2)
    held.of(("a",), lambda: 1)
    assert forget_contents()
    assert held.of(("a",), lambda: 2) == 2
