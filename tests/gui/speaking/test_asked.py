"""Of which quotation it is asked who says it: by its place in the texts, by a row, by a finding."""

from __future__ import annotations

from tests.gui.speaking.of_texts import shown_of

from variorum.model.comparison import Side
from variorum.model.finding import Finding
from variorum.model.span import Span
from variorum_gui.shown import Place, Shown
from variorum_gui.speaking.asked import asked_at, asked_by_finding, asked_by_places
from variorum_gui.speaking.context import pieces

POST = (
    "Pier shut\n\nAda Kelm shut the pier. “The pier was safe on Friday and it is safe today,” Ines Calder said. "
    "The “experts” came late.\n\n“Nobody should be on that pier until it was looked at,” Kelm told the Post.\n"
)
HERALD = (
    "Pier is shut\n\n“The pier was safe on Friday and it is safe today,” Bo Lindqvist said.\n\nIt rained.\n"
)


def words_at(shown: Shown, words: str, side: Side = "left") -> Place:
    text = shown.text(side)
    assert text is not None
    at = text.version.text.index(words)
    return Place(side, Span(at, at + len(words)))


def point(place: Place) -> Place:
    return Place(place.side, Span(place.span.start, place.span.start))


def test_the_quotation_around_a_point_is_asked_about_with_its_like_in_the_other_text() -> None:
    shown = shown_of(POST, HERALD)
    asked = asked_at(shown, point(words_at(shown, "safe on Friday")))
    assert asked is not None
    assert asked.side == "left"
    assert asked.sides == ("left", "right")
    assert [quote.text for quote in asked.left] == [quote.text for quote in asked.right]
    assert asked_at(shown, point(words_at(shown, "safe on Friday", "right"))).side == "right"  # type: ignore[union-attr]


def test_one_on_its_marks_is_at_the_quotation_and_one_beside_it_is_not() -> None:
    shown = shown_of(POST)
    assert asked_at(shown, point(words_at(shown, "“The pier"))) is not None
    assert asked_at(shown, point(words_at(shown, "Ada Kelm"))) is None


def test_words_selected_over_the_end_of_a_quotation_mean_it() -> None:
    shown = shown_of(POST)
    asked = asked_at(shown, words_at(shown, "safe today,” Ines Calder"))
    assert asked is not None
    assert asked.sides == ("left",)


def test_of_words_taken_for_irony_it_can_be_asked_in_the_text() -> None:
    shown = shown_of(POST)
    asked = asked_at(shown, point(words_at(shown, "experts")))
    assert asked is not None
    assert asked.left[0].scare


def test_a_row_asks_about_the_quotations_at_its_places() -> None:
    shown = shown_of(POST, HERALD)
    asked = asked_at(shown, point(words_at(shown, "Nobody should")))
    assert asked is not None
    assert asked_by_places(shown, asked.places) == asked
    assert asked_by_places(shown, [words_at(shown, "It rained", "right")]) is None


def test_a_finding_on_a_word_within_a_quotation_asks_about_that_quotation() -> None:
    shown = shown_of(POST, HERALD)
    word = words_at(shown, "Friday").span
    asked = asked_by_finding(shown, Finding("", "quotation", "", "", (word,)))
    assert asked is not None
    assert asked.left[0].text.startswith("The pier was safe")
    assert asked_by_finding(shown, Finding("", "figure", "", "", (word,))) is None


def test_it_is_shown_with_its_sentence_and_the_one_before() -> None:
    shown = shown_of(POST)
    asked = asked_at(shown, point(words_at(shown, "Nobody should")))
    assert asked is not None
    assert shown.left is not None
    told = pieces(shown.left.version, asked.left)
    assert [piece.words for piece in told if piece.quoted] == [
        "Nobody should be on that pier until it was looked at,"
    ]
    assert "".join(piece.words for piece in told) == (
        "The “experts” came late.\n\n“Nobody should be on that pier until it was looked at,” Kelm told the Post."
    )
