"""Edits of lines that come again and again are the ones that each would have alone."""

from __future__ import annotations

from variorum.comparing.cutting import Stretch
from variorum.comparing.witness import witness_of
from variorum.comparing.wording.edits import edits_between
from variorum.comparing.wording.marking import Marking
from variorum.comparing.wording.sides import setting_of


def test_repeated_lines_are_marked_as_each_would_be_alone() -> None:
    plain = "The Ferry left at {}. "
    lines = [plain.format("noon")] * 4 + [f"“{plain.format('noon')}Nobody came.” "] * 3
    others = [plain.format("eight")] * 4 + [f"“{plain.format('eight')}Nobody came.” "] * 3
    left, right = witness_of("".join(lines)), witness_of("".join(others))
    setting = setting_of(left, right)
    marking = Marking(setting)
    stretches: list[tuple[Stretch, Stretch]] = list(zip(left.sentences, right.sentences, strict=True))
    assert len(stretches) >= 9
    for one, other in stretches:
        assert marking.edits(one, other, 2) == edits_between(one, other, setting)


def test_repeated_lines_pair_with_any_of_their_partners() -> None:
    left, right = witness_of("A train came at 5.\n" * 3), witness_of("A train came at 6.\n" * 3)
    setting = setting_of(left, right)
    marking = Marking(setting)
    for one in left.sentences:
        for other in right.sentences:
            assert marking.edits(one, other, 2) == edits_between(one, other, setting)


def test_a_passage_asked_of_again_is_answered_as_before() -> None:
    left, right = witness_of("A train came at 5."), witness_of("A train came at 6.")
    marking = Marking(setting_of(left, right))
    once = marking.edits(left.sentences[0], right.sentences[0], 2)
    assert once.edits
    assert marking.edits(left.sentences[0], right.sentences[0], 2) == once
