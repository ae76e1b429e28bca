"""Values made quickly are what a frozen dataclass makes."""

from __future__ import annotations

import dataclasses
import inspect
import pickle

import pytest

from variorum.model.comparison import Edit, Link
from variorum.model.quick_init import quickly_made
from variorum.model.span import Span


@dataclasses.dataclass(frozen=True, slots=True)
class Plain:
    start: int
    name: str = "none"


@quickly_made
@dataclasses.dataclass(frozen=True, slots=True)
class Quick:
    start: int
    name: str = "none"


def test_a_quickly_made_value_takes_what_the_plain_one_takes() -> None:
    assert str(inspect.signature(Quick)) == str(inspect.signature(Plain))
    for value in (Quick(3), Quick(start=3, name="a"), Quick(3, "b")):
        assert dataclasses.astuple(value) == dataclasses.astuple(Plain(value.start, value.name))
        assert dataclasses.replace(value, start=4) == Quick(4, value.name)


def test_what_is_missing_or_too_much_is_refused() -> None:
    with pytest.raises(
        TypeError, match=r"Quick\.__init__\(\) missing 1 required positional argument: 'start'"
    ):
        Quick()  # type: ignore[call-arg]
    with pytest.raises(TypeError, match="takes from 2 to 3 positional arguments"):
        Quick(1, "a", 2)  # type: ignore[call-arg]


def test_it_stays_frozen_and_hashable_and_can_be_sent() -> None:
    link = Link(Span(0, 4), Span(1, 5), "edited", 0.9, edits=(Edit(Span(0, 1), Span(1, 2), "number"),))
    with pytest.raises(dataclasses.FrozenInstanceError):
        link.score = 1.0  # type: ignore[misc]
    assert pickle.loads(pickle.dumps(link)) == link
    assert hash(Span(1, 2)) == hash(Span(1, 2))
