"""Of which quotation it is asked who says it: by its place in the texts, by a row, by a finding."""

from __future__ import annotations

from dataclasses import replace

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


def passage(shown: Shown, words: str) -> Finding:
    return Finding("", "only-left", "", "", (words_at(shown, words).span,))


def test_of_a_passage_that_one_text_has_the_quotation_it_holds_is_asked_about() -> None:
    shown = shown_of(POST, HERALD)
    asked = asked_by_finding(
        shown, passage(shown, "be on that pier until it was looked at,” Kelm told the Post.")
    )
    assert asked is not None
    assert [quote.text for quote in asked.left] == ["Nobody should be on that pier until it was looked at,"]
    assert asked.right == ()
    assert asked_by_finding(shown, passage(shown, "Ada Kelm shut the pier.")) is None
    assert asked_by_finding(shown, passage(shown, "The “experts” came late.")) is None, "it is no speech"
    gone = Finding("", "only-right", "", "", (), (words_at(shown, "It rained", "right").span,))
    assert asked_by_finding(shown, gone) is None


def test_of_several_in_it_the_first_whose_speaker_is_in_doubt_is_asked_about_and_then_the_next() -> None:
    shown = shown_of(
        "Pier shut\n\n“The pier was safe all of Friday,” Ines Calder said. “It was shut too late by two days.”\n\n"
        "“We knew of nothing until the evening.” “Nobody had told us of it.”\n\nIt rained.\n"
    )
    assert shown.left is not None
    assert shown.left.annotations is not None
    quotes = shown.left.annotations.quotes
    whole = Finding("", "only-left", "", "", (Span(11, len(shown.left.version.text)),))
    for doubted in range(len(quotes)):
        speaker = quotes[0].speaker
        told = tuple(
            replace(each, speaker=speaker if at < 2 else None, confidence=1.0, decided=at < doubted)
            for at, each in enumerate(quotes)
        )
        annotations = replace(shown.left.annotations, quotes=told)
        asked = asked_by_finding(replace(shown, left=replace(shown.left, annotations=annotations)), whole)
        assert asked is not None
        assert asked.left == told[max(2, doubted) : max(2, doubted) + 1]
    sure = tuple(replace(each, speaker=quotes[0].speaker, confidence=1.0) for each in quotes[:2])
    annotations = replace(shown.left.annotations, quotes=sure)
    asked = asked_by_finding(replace(shown, left=replace(shown.left, annotations=annotations)), whole)
    assert asked is not None
    assert asked.left == sure, "the text names somebody once for both"


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
