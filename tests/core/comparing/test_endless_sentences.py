"""Sentences longer than any article: what is equal in them is not cut into words, and they cost no more."""

from __future__ import annotations

import random

import pytest

from variorum.comparing.witness import witness_of
from variorum.comparing.wording import edits
from variorum.comparing.wording.edits import Edits, edits_between
from variorum.comparing.wording.sides import setting_of
from variorum.text.quotation_marks import quotations


def _edits(one: str, other: str) -> Edits:
    left, right = witness_of(one), witness_of(other)
    setting = setting_of(left, right)
    return edits_between((0, len(one)), (0, len(other)), setting)


def _words(count: int, seed: int) -> list[str]:
    rng = random.Random(seed)
    return ["".join(rng.choices("bdfgklmnoae", k=5)) for _ in range(count)]


def test_equal_ends_are_left_out_and_the_edits_stay(monkeypatch: pytest.MonkeyPatch) -> None:
    told = _words(6_000, 1)
    other = [*told[:2_500], "not", *told[2_500:3_000], "seven", *told[3_001:]]
    texts = " ".join(told), " ".join(other)
    found = _edits(*texts)
    monkeypatch.setattr(edits, "_LONG", 1_000_000)
    whole = _edits(*texts)
    assert found.edits == whole.edits
    assert [edit.kind for edit in found.edits] == ["negation", "number"]
    assert found.alike == pytest.approx(whole.alike, abs=0.001)


def test_two_endless_sentences_that_share_nothing_are_one_replacement() -> None:
    one, other = " ".join(_words(2_500, 1)) + " 5 people", " ".join(_words(2_500, 2)) + " 6 people"
    (edit,) = _edits(one, other).edits
    assert (edit.left.start, edit.left.end) == (0, len(one))
    assert (edit.right.start, edit.right.end) == (0, len(other))


def test_one_word_said_without_end_loses_some_of_it() -> None:
    found = _edits("no " * 20_000 + "more", "no " * 19_990 + "more")
    assert len(found.edits) == 1
    assert found.edits[0].left.end - found.edits[0].left.start in range(28, 31)
    assert not len(found.edits[0].right)


def test_a_line_of_nothing_but_marks_quotes_nothing() -> None:
    assert quotations('" ' * 500) == ()
    assert [q.start for q in quotations('" ' * 500 + '\n"Go," she said.\n' + '"' * 500)] == [1002]
