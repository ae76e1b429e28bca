"""Values go to another process and come back the same, and others get their turn meanwhile."""

from __future__ import annotations

import gc
import pickle

import pytest

from variorum.comparing.pipeline import compare
from variorum_gui.piecewise import Packer, Unpacker, packed, unpacked

LONG = "\n".join(f"The mayor of the town told {number} reporters so." for number in range(3_000))


def test_a_comparison_comes_back_the_same() -> None:
    comparison = compare(LONG, LONG.replace("mayor", "governor", 40))
    assert unpacked(packed(comparison)) == comparison


def test_what_two_parts_share_is_still_shared() -> None:
    shared = ("a", "b")
    one, other = unpacked(packed([shared, shared]))
    assert one is other


def test_the_bytes_are_those_of_pickle() -> None:
    value = {"text": LONG, "numbers": list(range(100_000))}
    assert pickle.loads(packed(value)) == value
    assert unpacked(pickle.dumps(value, protocol=5)) == value


def test_a_reader_in_python_is_asked_often() -> None:
    # Each asking is a moment in which another thread can go on.
    data = packed(tuple((number, str(number)) for number in range(100_000)))
    assert data.count(b"\x95") > len(data) / 70_000


def test_no_look_for_garbage_comes_between_and_looks_go_on_after() -> None:
    looks: list[str] = []
    gc.callbacks.append(note := lambda phase, _: looks.append(phase))
    try:
        data = packed([(n, str(n)) for n in range(200_000)])
        looks.clear()
        value = unpacked(data)
    finally:
        gc.callbacks.remove(note)
    assert len(value) == 200_000
    assert looks == []
    assert gc.isenabled()


def test_broken_bytes_leave_the_looks_on() -> None:
    with pytest.raises(pickle.UnpicklingError):
        unpacked(b"nonsense")
    assert gc.isenabled()


def test_what_an_earlier_message_held_is_only_pointed_at() -> None:
    packer, unpacker = Packer(), Unpacker()
    comparison = compare(LONG, LONG.replace("mayor", "governor", 40))
    first = b"".join(packer.packed([comparison.left, comparison.right]))
    second = b"".join(packer.packed(comparison))
    texts = unpacker.unpacked(first)
    again = unpacker.unpacked(second)
    assert again == comparison
    assert again.left is texts[0]
    assert len(second) < len(packed(comparison)) - len(LONG)
