"""A number that belongs to a name, or tells of which kind a thing is, states no quantity."""

from __future__ import annotations

import pytest

from variorum.entities.annotating import annotate
from variorum.model.span import Span
from variorum.reviewing.passages import carried_in


@pytest.mark.parametrize(
    "text",
    [
        "She works at a 7-Eleven in the harbour.",
        "It was a 3-D film about gulls.",
        "The Covid -19 tests were late.",
        "COVID-19 closed the road to I-95 after 9/11.",
        "The crew paid into a 401(k) plan and a 501(c)(3) group.",
        "They play in the Big Ten conference of the harbour.",
        "The keeper read from the Ten Commandments.",
        "They called them the Gang of Eight in the harbour.",
        "Then the Group of Seven leaders came to the harbour.",
        "Then Gang of Eight senators came to the harbour.",
        "Later the Big Ten schools came to the harbour.",
        "Later Big Ten schools came to the harbour.",
        "Then the Central Park Five men came to the harbour.",
        "It brought Category Five winds to the harbour.",
        "In Phase Three trials it helped the harbour.",
    ],
)
def test_a_number_of_a_name_is_no_figure(text: str) -> None:
    assert annotate(text).figures == ()


@pytest.mark.parametrize(
    "text",
    [
        "Kelm finished a 12-step program in the harbour.",
        "Kelm owns a five-star hotel and a 10-speed bike.",
        "The 18-wheeler stood by a twelve-gauge shotgun.",
        "They gave him a 21-gun salute.",
        "It was a three-dimensional chart.",
    ],
)
def test_a_number_that_tells_the_kind_is_no_figure(text: str) -> None:
    assert annotate(text).figures == ()


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("The court gave a 5-4 ruling on gulls.", "5-4"),
        ("The 24-hour strike shut the harbour.", "24-hour"),
        ("A nine-member panel shut the harbour.", "nine-member"),
        ("They found a 20-gun arsenal.", "20-gun"),
        ("The ferry ran Nov. 3-Dec. 5 in all.", "Nov. 3"),
        ("The former 2-Time Heavyweight Champion sang.", "2-Time"),
        ("Kelm Is Charged With Two Counts", "Two"),
        ("Kelm Heads Gang of Eight Gulls", "Eight"),
        ("Kelm said Five boats sank.", "Five"),
        ("In Ohio Three people died in the harbour.", "Three"),
        ("On Monday Five young people were hurt there.", "Five"),
        ("In the United States Three people died there.", "Three"),
        ("A group of Five men left the harbour.", "Five"),
        ("In the harbour the Five men were freed.", "Five"),
        ("The 6-Foot man left the harbour.", "6-Foot"),
        ("The 2-Bedroom flat burned by the harbour.", "2-Bedroom"),
        ("The 9-Month strike ended in the harbour.", "9-Month"),
        ("The 12-Mile road to the harbour burned.", "12-Mile"),
    ],
)
def test_what_is_counted_measured_or_voted_stays_a_figure(text: str, words: str) -> None:
    assert words in [figure.text for figure in annotate(text).figures]


def test_a_passage_with_a_kind_carries_no_figure_and_one_below_zero_does() -> None:
    for text, figures in (("He began a 12-step program.", 0), ("It was −20 by noon.", 1)):
        assert carried_in(annotate(text))(Span(0, len(text))).figures == figures
