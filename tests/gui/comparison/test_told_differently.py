"""What stays unfolded between two reports where only differences are read."""

from __future__ import annotations

from variorum.model.comparison import Comparison, Link, LinkKind
from variorum.model.span import Span
from variorum_gui.comparison.told_differently import told_differently

ABOARD = "The ferry with 214 people ran aground."


def left_open(other: str, kind: LinkKind) -> list[str]:
    """What stays open of a text of which one sentence is matched so, and by a looser one without its number."""
    left, right = f"{ABOARD} It was Monday.", f"{other} The ferry ran aground again."
    here, there = Span(0, len(ABOARD)), Span(0, len(other))
    looser = Span(len(other) + 1, len(right))
    compared = Comparison(
        left,
        right,
        "outlets",
        links=(Link(here, there, kind, 1.0), Link(here, looser, "reworded", 0.7)),
        left_sentences=(here, Span(len(ABOARD) + 1, len(left))),
        right_sentences=(there, looser),
    )
    return [span.of(left) for span in told_differently(compared, (), "left", frozenset())]


def test_a_sentence_with_a_number_of_its_own_stays_open() -> None:
    assert left_open("The ferry ran aground.", "reworded") == [ABOARD]


def test_one_that_stands_word_for_word_in_the_other_is_folded_though_another_resembles_it() -> None:
    assert left_open(ABOARD, "same") == []
