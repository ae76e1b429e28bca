"""Frozen values are what those of the standard library's `dataclass` are."""

from __future__ import annotations

import copy
import dataclasses
import inspect
import pickle
from typing import Any, ClassVar

import pytest
from hypothesis import given
from hypothesis import strategies as st

from variorum.model.frozen import dataclass


@dataclasses.dataclass(frozen=True, slots=True)
class Plain:
    """A note."""

    words: str
    places: tuple[int, ...] = ()
    data: bytes = dataclasses.field(default=b"", repr=False)
    seen: list[int] = dataclasses.field(default_factory=list, compare=False)
    kinds: ClassVar[int] = 3


@dataclass(frozen=True, slots=True)
class Quick:
    """A note."""

    words: str
    places: tuple[int, ...] = ()
    data: bytes = dataclasses.field(default=b"", repr=False)
    seen: list[int] = dataclasses.field(default_factory=list, compare=False)
    kinds: ClassVar[int] = 3


@dataclass(frozen=True, slots=True)
class Named:
    """Its fields are called as what belongs to fields might be."""

    size: int = 1
    default_size: int = 2
    set_size: int = 3
    missing: int = 4
    make_known: int = 5
    known: list[int] = dataclasses.field(default_factory=list)


@dataclass(frozen=True, slots=True)
class Single:
    number: int


@dataclass(frozen=True, slots=True)
class Longer(Single):
    name: str


@dataclass(frozen=True, slots=True)
class Checked:
    number: int

    def __post_init__(self) -> None:
        if self.number < 0:
            raise ValueError("less than nothing")


@dataclass(frozen=True, slots=True)
class NeverMade:
    number: int = 5


_FIELDS = st.tuples(st.text(), st.lists(st.integers()).map(tuple), st.binary())


@given(_FIELDS, _FIELDS)
def test_values_are_equal_and_hashed_and_told_as_those_of_the_standard_library(one: Any, other: Any) -> None:
    assert (Quick(*one) == Quick(*other)) == (Plain(*one) == Plain(*other))
    assert hash(Quick(*one)) == hash(Plain(*one))
    assert repr(Quick(*one)).replace("Quick", "Plain") == repr(Plain(*one))
    assert dataclasses.astuple(Quick(*one)) == dataclasses.astuple(Plain(*one))


def test_what_is_of_another_class_is_not_equal() -> None:
    assert Quick("a") != Plain("a")
    assert Single(1) != Longer(1, "a")
    assert hash(Single(1)) == hash((1,))


def test_each_value_has_a_list_of_its_own_where_one_is_made() -> None:
    one = Quick("a")
    one.seen.append(1)
    assert Quick("a").seen == []
    assert one == Quick("a")


def test_fields_may_be_called_as_they_like() -> None:
    assert dataclasses.astuple(Named(set_size=7, make_known=8)) == (1, 2, 7, 4, 8, [])
    assert str(inspect.signature(Quick)) == str(inspect.signature(Plain))


def test_it_can_be_replaced_copied_and_sent() -> None:
    value = Quick("a", (1,), seen=[3])
    assert dataclasses.replace(value, words="b") == Quick("b", (1,))
    assert copy.deepcopy(value) == value == pickle.loads(pickle.dumps(value))
    assert pickle.loads(pickle.dumps(value)).seen == [3]


def test_it_can_be_matched() -> None:
    match Quick("a", (1,)):
        case Quick(words, (place,)):
            assert (words, place) == ("a", 1)
        case _:
            pytest.fail("no match")


@pytest.mark.parametrize("value", [Quick("a"), Single(1), Longer(1, "b"), Checked(1)])
def test_no_field_can_be_changed_and_none_added(value: Any) -> None:
    name = dataclasses.fields(value)[0].name
    with pytest.raises(dataclasses.FrozenInstanceError, match=f"cannot assign to field '{name}'"):
        setattr(value, name, "b")
    with pytest.raises(dataclasses.FrozenInstanceError, match=f"cannot delete field '{name}'"):
        delattr(value, name)
    with pytest.raises((dataclasses.FrozenInstanceError, AttributeError, TypeError)):
        value.other = 1


def test_a_class_with_checks_or_a_parent_keeps_them() -> None:
    with pytest.raises(ValueError, match="less than nothing"):
        Checked(-1)
    assert dataclasses.astuple(Longer(1, "a")) == (1, "a")


def test_how_it_is_called_is_known_before_it_ever_was() -> None:
    assert str(inspect.signature(NeverMade)) == "(number: 'int' = 5) -> None"
    with pytest.raises(
        TypeError, match=r"Single\.__init__\(\) missing 1 required positional argument: 'number'"
    ):
        Single()  # type: ignore[call-arg]


@dataclass(frozen=True, slots=True, order=True)
class Ranked:
    first: int
    second: int = 0


@given(st.lists(st.tuples(st.integers(), st.integers()), max_size=6))
def test_what_has_an_order_is_sorted_as_its_fields(pairs: list[tuple[int, int]]) -> None:
    assert [dataclasses.astuple(r) for r in sorted(Ranked(*pair) for pair in pairs)] == sorted(pairs)
    assert Ranked(1) == Ranked(first=1)
    assert hash(Ranked(1)) == hash(Ranked(1))
    assert str(inspect.signature(Ranked)) == "(first: 'int', second: 'int' = 0) -> None"
    with pytest.raises(dataclasses.FrozenInstanceError):
        Ranked(1).first = 2  # type: ignore[misc]


class Loose(Quick):
    """Without slots of its own."""


def test_a_plain_class_made_of_it_may_have_more_but_not_change_its_fields() -> None:
    # The standard library's own cannot do this in Python 3.11, which says that it is no instance of its class.
    value: Any = Loose("a")
    value.other = 1
    assert (value.other, value.words) == (1, "a")
    del value.other
    assert not hasattr(value, "other")
    with pytest.raises(dataclasses.FrozenInstanceError):
        value.words = "b"
    with pytest.raises(dataclasses.FrozenInstanceError):
        del value.words
