"""The time allowed, cancelling and progress inside long stages."""

from __future__ import annotations

import random
from itertools import pairwise

import pytest

import variorum
from variorum.comparing.pace import AT_LEISURE, InTime, Pace
from variorum.errors import Cancelled


def unlike(seed: int, sentences: int) -> str:
    """Sentences of few words from a small vocabulary: many candidates, no equal ones."""
    rng = random.Random(seed)
    words = [first + last for first in "bdfgklmnprst" for last in ("aro", "elin", "ovit", "umas", "ikor")]
    return "\n".join(" ".join(rng.choices(words, k=9)).capitalize() + f" {seed}." for _ in range(sentences))


def test_no_time_at_all_still_gives_equal_sentences_and_an_exact_script() -> None:
    left, right = unlike(1, 50), unlike(1, 30) + "\n" + unlike(2, 40)
    found = variorum.compare(left, right, budget=0)
    assert not found.complete
    assert found.notes
    assert sum(link.kind == "same" for link in found.links) == 30
    assert found.apply("left") == right
    assert found.apply("right") == left


def test_time_that_suffices_changes_nothing() -> None:
    left, right = unlike(1, 50), unlike(2, 50)
    assert variorum.compare(left, right, budget=600) == variorum.compare(left, right)


def test_numbers_are_given_out_while_there_is_time() -> None:
    every = InTime(range(100), AT_LEISURE)
    assert list(every) == list(range(100))
    assert not every.cut_short
    assert len(every) == 100
    assert 7 in every
    none = InTime(range(100), Pace(deadline=0.0))
    assert list(none) == []
    assert none.cut_short


def test_a_long_stage_can_be_cancelled_in_its_midst() -> None:
    asked = 0

    def enough() -> bool:
        nonlocal asked
        asked += 1
        return asked > 8

    with pytest.raises(Cancelled):
        variorum.compare(unlike(1, 900), unlike(2, 900), cancelled=enough)


def test_progress_moves_within_long_stages_and_never_back() -> None:
    told: list[tuple[str, float]] = []
    variorum.compare(unlike(1, 900), unlike(2, 900), progress=lambda what, share: told.append((what, share)))
    shares = [share for _, share in told]
    assert all(before <= after for before, after in pairwise(shares))
    assert shares[0] == 0.0
    assert shares[-1] == 1.0
    assert sum(what == "Scoring pairs of sentences" for what, _ in told) > 5
