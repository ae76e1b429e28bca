"""A record and the year in which something began date no figure; a year in which it happened does."""

from __future__ import annotations

import pytest

from variorum.dossier.disagreeing.claim_flags import background_of


@pytest.mark.parametrize(
    "sentence",
    [
        "It was the worst flood since 1998, and 12 people died.",
        "The highest water since records began in 1890 drowned 12 people.",
        "It was the coldest May and the lowest count since records were kept in 1890: 40 birds.",
        "The largest protest since January drew 400.",
        "The longest strike since last March has cost 40 jobs.",
        "The strongest storm in living memory killed 12.",
        "The school was founded in 1911 and it now has 91 pupils.",
        "The bridge (built in 1911) fell on 12 people.",
        "The mill opened in 1911; 12 people work in it.",
    ],
)
def test_a_record_and_a_beginning_date_nothing(sentence: str) -> None:
    assert background_of(sentence) == frozenset()


@pytest.mark.parametrize(
    "sentence",
    [
        "The first flood, in 1998, killed 12.",
        "It was the worst since 1998, when 40 people died.",
        "The largest since last March, when 400 came, drew 300.",
        "The biggest attack, in March 2004, killed 191.",
        "At least 12 died in the flood of 1998.",
        "The school was founded in 1911 and it had 91 pupils.",
        "The bridge was opened in 1911 and it killed 12 men.",
        "It was opened in 1911, with 91 pupils.",
    ],
)
def test_what_happened_in_a_year_is_of_that_year(sentence: str) -> None:
    assert background_of(sentence) != frozenset()
