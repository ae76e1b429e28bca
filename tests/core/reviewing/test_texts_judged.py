"""A verdict holds of each two texts that carry what it was given on, and of no more than there is room for."""

from __future__ import annotations

import pytest

from variorum.model.decisions import JudgedFinding, Verdict
from variorum.model.finding import Finding
from variorum.model.span import Span
from variorum.reviewing.texts_judged import pairs_judged

FINDING = Finding("f", "figure", "Figures", "", (Span(0, 4),), (Span(0, 4),))


def judged(left: str = "left", right: str = "right") -> Verdict:
    return Verdict("f", "confirmed", judged=JudgedFinding("outlets", left, right, FINDING))


def test_each_two_texts_of_two_with_copies_are_named_once() -> None:
    columns = {"left": [0, 2], "right": [1, 3, 4]}
    assert list(pairs_judged(judged(), columns, 1)) == [(0, 1), (0, 3), (0, 4), (2, 1), (2, 3), (2, 4)]


def test_where_one_text_is_both_sides_two_of_its_copies_are_one_pair() -> None:
    assert list(pairs_judged(judged("left", "left"), {"left": [0, 1, 2]}, 1)) == [(0, 1), (0, 2), (1, 2)]


@pytest.mark.parametrize(("many", "few"), [(400, 30), (30, 400), (400, 400)])
def test_a_strangers_thousands_of_verdicts_on_hundreds_of_copies_leave_out_pairs_and_no_text(
    many: int, few: int
) -> None:
    columns = {"left": range(many), "right": range(many, many + few)}
    pairs = list(pairs_judged(judged(), columns, 5_000))
    assert len(pairs) == len(set(pairs)) == 400
    assert {text for pair in pairs for text in pair} == set(range(many + few))
    same = list(pairs_judged(judged("left", "left"), columns, 5_000))
    assert {text for pair in same for text in pair} == set(range(many))


def test_verdicts_on_versions_say_nothing_of_the_texts_of_a_story() -> None:
    verdict = Verdict("f", "confirmed", judged=JudgedFinding("versions", "left", "right", FINDING))
    assert list(pairs_judged(verdict, {"left": [0], "right": [1]}, 1)) == []
