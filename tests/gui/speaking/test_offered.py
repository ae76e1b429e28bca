"""Whom a reader is offered as the speaker of a quotation."""

from __future__ import annotations

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot
from tests.gui.speaking.of_texts import shown_of
from tests.gui.speaking.test_asked import HERALD, POST, point, words_at

from variorum.model.span import Span
from variorum_gui.shown import Place, Shown
from variorum_gui.speaking.asked import Asked, asked_at
from variorum_gui.speaking.context import Piece
from variorum_gui.speaking.deciding import decisions_for, words_selected
from variorum_gui.speaking.dialog import WhoSays
from variorum_gui.speaking.offered import offered
from variorum_gui.speaking.questions import Question, question_of
from variorum_gui.speaking.quotation_view import QuotationView


def asked_about(shown: Shown, words: str) -> Asked:
    asked = asked_at(shown, point(words_at(shown, words)))
    assert asked is not None
    return asked


def test_whom_the_program_takes_for_the_speaker_comes_first_then_the_nearest() -> None:
    shown = shown_of(POST)
    people = offered(shown, asked_about(shown, "Nobody should"), ("left",))
    assert [(one.name, one.guessed) for one in people[:2]] == [("Ada Kelm", True), ("Post", False)]
    nearest = words_at(shown, "Kelm told").span.start
    assert people[0].on("left") == Span(nearest, nearest + len("Kelm"))
    assert "Ines Calder" in [one.name for one in people]


def test_in_both_texts_only_those_are_offered_whom_both_name() -> None:
    shown = shown_of(POST + "\nBo Lindqvist stayed away.\n", HERALD)
    asked = asked_about(shown, "safe on Friday")
    people = offered(shown, asked, ("left", "right"))
    assert [one.name for one in people] == ["Bo Lindqvist"]
    made = decisions_for(shown, asked, ("left", "right"), people[0])
    assert [one.speaker.words for one in made if one.speaker is not None] == ["Bo Lindqvist", "Bo Lindqvist"]
    assert {one.quotation.content_hash for one in made} == {
        text.version.content_hash for text in (shown.left, shown.right) if text is not None
    }


def test_a_name_within_the_quoted_words_is_an_unlikely_speaker() -> None:
    shown = shown_of(
        "Storm\n\n“We warned Ada Kelm in May and nobody heard us then,” it said. Bo Lindqvist left.\n"
    )
    people = offered(shown, asked_about(shown, "We warned"), ("left",))
    names = [one.name for one in people]
    assert names.index("Bo Lindqvist") < names.index("Ada Kelm")


def test_peoples_and_places_stand_behind_persons_and_bodies() -> None:
    shown = shown_of(
        "Talks\n\nAda Kelm left. In Berlin the Republican delegates heard it. “We never asked for that treaty,” it was "
        "said.\n"
    )
    names = [one.name for one in offered(shown, asked_about(shown, "We never"), ("left",))]
    assert names.index("Ada Kelm") < min(names.index("Berlin"), names.index("Republican"))


def test_a_name_of_no_known_kind_stands_between_persons_and_places_unless_it_speaks() -> None:
    told = "Ada Kelm left for Quorvex then. In Berlin nobody heard. “We never asked for that treaty,” it was said."
    shown = shown_of(f"Talks\n\n{told}\n")
    names = [one.name for one in offered(shown, asked_about(shown, "We never"), ("left",))]
    assert [name for name in names if name in ("Ada Kelm", "Quorvex", "Berlin")] == [
        "Ada Kelm",
        "Quorvex",
        "Berlin",
    ]
    found = shown.left.annotations if shown.left is not None else None
    assert found is not None
    assert [m.type for m in found.mentions if m.text == "Quorvex"] == ["?"]


def test_a_source_in_short_and_in_full_is_offered_once_and_found_by_both() -> None:
    shown = shown_of(
        "Talks\n\nHarlandian state television reported talks. “We never asked for that treaty,” it was said. "
        "Harlandian state TV reported no more.\n"
    )
    question = question_of(shown, asked_about(shown, "We never"), "left", None)
    (line,) = (line for line in question.lines if "state" in line.heap)
    assert "state tv" in line.heap
    assert "state television" in line.heap


def test_words_selected_in_the_text_are_offered_before_all_others() -> None:
    shown = shown_of(POST)
    asked = asked_about(shown, "Nobody should")
    question = question_of(shown, asked, "left", words_at(shown, "came late"))
    assert question.lines[0].words == "Selected in the text: “came late”"
    assert question.chosen == 0
    assert question.people[0].on("left") == words_at(shown, "came late").span


def test_what_a_hand_selected_is_taken_in_whole_words() -> None:
    text = "It is late, a ministry spokesman said."
    place = Place("left", Span(text.index("nistry"), text.index("man said")))
    span = words_selected(text, place.span)
    assert span is not None
    assert span.of(text) == "ministry spokesman"
    assert words_selected(text, Span(text.index(", a"), text.index(", a") + 2)) is None


def test_it_is_told_how_the_program_has_it() -> None:
    shown = shown_of(POST)
    assert question_of(shown, asked_about(shown, "Nobody should"), "left", None).now == (
        "Kelm, as the program has it."
    )


def test_a_quotation_that_reads_from_the_right_begins_there_and_a_long_one_is_in_sight(
    qtbot: QtBot,
) -> None:
    view = QuotationView()
    qtbot.addWidget(view)
    view.resize(400, 200)
    view.show()
    view.show_pieces((Piece("زار الوزير المدينة. «"), Piece("لا ينبغي لأحد", quoted=True), Piece("»، قالت.")))
    right = view.document().defaultTextOption().alignment()
    assert right & Qt.AlignmentFlag.AlignRight
    view.show_pieces(
        (Piece("It rained. " * 60), Piece("Nobody was hurt.", quoted=True), Piece(" said Kelm."))
    )
    assert not view.document().defaultTextOption().alignment() & Qt.AlignmentFlag.AlignRight
    assert view.verticalScrollBar().value() > 0
    assert view.rect().contains(view.cursorRect().center())
    long = " ".join(f"word{number}" for number in range(40))
    view.show_pieces((Piece("It rained. " * 60), Piece(long, quoted=True), Piece(" said Kelm. " * 60)))
    cursor = view.textCursor()
    for edge in view._quoted:  # all of it is in sight
        cursor.setPosition(edge)
        assert view.viewport().rect().contains(view.cursorRect(cursor).center())


def test_of_a_very_long_quotation_the_middle_is_left_out(qtbot: QtBot) -> None:
    view = QuotationView()
    qtbot.addWidget(view)
    words = " ".join(f"word{number}" for number in range(400))
    view.show_pieces((Piece("“"), Piece(words, quoted=True), Piece("”, said Kelm.")))
    told = view.toPlainText()
    assert told.startswith("“word0 word1 ")
    assert told.endswith(" word398 word399”, said Kelm.")
    assert " […] word" in told
    assert len(told) < 400


def test_a_box_that_opens_has_the_whole_quotation_in_sight(qtbot: QtBot) -> None:
    asked = WhoSays([("left", "Herald")])
    qtbot.addWidget(asked)
    before = "“Did the council just close the only bridge of the town, without asking anybody?”\n\n" * 2
    words = "It was dangerous and it was foolish, and nobody here will ever understand it. " * 3
    made = (Piece(before), Piece("The mayor called it “"), Piece(words.strip(), quoted=True), Piece("”"))
    asked.show_question("left", Question(pieces=made))
    asked.show()
    view, cursor = asked.quotation, asked.quotation.textCursor()
    for edge in view._quoted:
        cursor.setPosition(edge)
        assert view.viewport().rect().contains(view.cursorRect(cursor).center())
