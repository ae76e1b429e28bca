"""A reader says who speaks a quotation: from a list, in the texts, by key, in either text or in both, and undoes it."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot
from tests.gui.comparison.canvas_events import canvas_of
from tests.gui.speaking.test_asked import words_at

from variorum_gui.comparison.context_menu import texts_menu
from variorum_gui.shown import Place
from variorum_gui.sidebar.rows import Row
from variorum_gui.speaking.dialog import WhoSays
from variorum_gui.window.main_window import MainWindow

AtRest = Callable[[MainWindow], None]
OpenTexts = Callable[[str, str], MainWindow]
POST = """Harbour board shuts the pier

The Testham Post
3 May 2025, 11:00 UTC

The harbour board closed the north pier on Saturday. Harbour master Ada Kelm said the decision was hers.

Senator Chuck Grassley met Bo Lindqvist. "We have asked for the repair three times and nobody answered us,"
the letter says.

Ines Calder of the union disagreed. A spokesman for the ministry declined to comment on all of it.
"""
HERALD = """Fishermen angry as pier is shut

The Summit Herald
3 May 2025, 14:00 UTC

Fishermen in Testham protested on Saturday against the closing of the north pier.

Chuck Grassley left by noon. "We have asked for the repair three times and nobody answered us," he said.
"""
ASKED = "We have asked for the repair"


@pytest.fixture
def opened(open_texts: OpenTexts) -> Iterator[MainWindow]:
    window = open_texts(POST, HERALD)
    window.resize(1300, 860)
    yield window
    for dialog in dialogs():
        dialog.close()


def dialogs() -> list[WhoSays]:
    return [top for top in QApplication.topLevelWidgets() if isinstance(top, WhoSays) and top.isVisible()]


def dialog_of(window: MainWindow, side: str = "left") -> WhoSays:
    place = words_at(window.workspace.shown, ASKED, side)  # type: ignore[arg-type]
    window.speaking.ask_at(place)
    (dialog,) = dialogs()
    return dialog


def choose(dialog: WhoSays, name: str) -> None:
    dialog.people.field.setText(name)
    dialog.take.click()


def speakers(window: MainWindow) -> dict[str, str]:
    """By text, who speaks the quotation asked about."""
    told: dict[str, str] = {}
    for text in (window.workspace.shown.left, window.workspace.shown.right):
        assert text is not None
        assert text.annotations is not None
        (quote,) = (quote for quote in text.annotations.quotes if quote.text.startswith(ASKED))
        told[text.name] = quote.speaker.of(text.version.text) if quote.speaker is not None else ""
    return told


def quote_row(window: MainWindow, side: str) -> Row:
    window.sidebar.open_tab("quotes")
    shown_list = window.sidebar.list_in_sight()
    rows = [
        row for row in shown_list.rows.rows if row.key.startswith(f"quote:{side}:") and ASKED in row.title
    ]
    return rows[0]


def test_a_speaker_is_named_out_of_those_in_the_text_and_the_row_says_by_whom(
    opened: MainWindow, at_rest: AtRest
) -> None:
    row = quote_row(opened, "left")
    assert "speaker not sure" in row.detail
    rows = opened.sidebar.list_in_sight()
    rows.choose(row.key)
    rows.acted.emit(row.key, "speaker")
    (dialog,) = dialogs()
    assert dialog.scope == "left"
    assert dialog.people.in_sight()[0].startswith("Chuck Grassley – person")
    assert dialog.people.in_sight()[0].endswith("as the program has it, not sure")
    choose(dialog, "lindqvist")
    at_rest(opened)
    assert dialogs() == []
    assert speakers(opened)["The Testham Post"] == "Bo Lindqvist"
    after = quote_row(opened, "left")
    assert "speaker named by hand" in after.detail
    assert not after.doubtful
    assert rows.chosen_key() == row.key


def test_undo_gives_the_program_s_answer_back_and_goes_to_the_quotation(
    opened: MainWindow, at_rest: AtRest
) -> None:
    before = speakers(opened)
    choose(dialog_of(opened), "kelm")
    at_rest(opened)
    assert speakers(opened) != before
    gone_to: list[Place] = []
    opened.comparison.reveal = gone_to.append  # type: ignore[method-assign,assignment]
    undo = opened.menus.actions["undo"]
    assert "Kelm" in undo.text()
    undo.trigger()
    at_rest(opened)
    assert speakers(opened) == before
    assert [place.side for place in gone_to] == ["left"]
    opened.menus.actions["redo"].trigger()
    at_rest(opened)
    assert speakers(opened)["The Testham Post"].endswith("Kelm")
    assert len(gone_to) == 2


def test_what_was_said_is_taken_back_by_the_program_s_answer(opened: MainWindow, at_rest: AtRest) -> None:
    before = speakers(opened)
    dialog = dialog_of(opened)
    assert not dialog.back.isEnabled()
    assert dialog.back.toolTip()
    choose(dialog, "kelm")
    at_rest(opened)
    again = dialog_of(opened)
    assert again.now.text() == "Ada Kelm, as you said."
    assert again.people.in_sight()[again.people.chosen() or 0].startswith("Ada Kelm")
    again.back.click()
    at_rest(opened)
    assert speakers(opened) == before
    assert opened.workspace.corpus.decisions().speakers == ()


def test_it_can_be_said_that_the_text_does_not_tell(opened: MainWindow, at_rest: AtRest) -> None:
    dialog_of(opened).nobody.click()
    at_rest(opened)
    assert speakers(opened)["The Testham Post"] == ""
    assert "not told, as said by hand" in quote_row(opened, "left").detail
    again = dialog_of(opened)
    assert again.now.text() == "You said that the text does not tell."
    assert not again.nobody.isEnabled()


def test_both_texts_are_asked_about_at_once_where_both_name_him(opened: MainWindow, at_rest: AtRest) -> None:
    dialog = dialog_of(opened)
    dialog.scopes.button("both").click()
    assert [line.partition(" – ")[0] for line in dialog.people.in_sight()] == ["Chuck Grassley"]
    choose(dialog, "")
    at_rest(opened)
    assert set(speakers(opened).values()) == {"Chuck Grassley"}
    assert opened.workspace.corpus.next_undo() is not None
    opened.menus.actions["undo"].trigger()
    at_rest(opened)
    assert opened.workspace.corpus.decisions().speakers == ()


def test_words_selected_meanwhile_can_be_the_speaker(opened: MainWindow, at_rest: AtRest) -> None:
    dialog = dialog_of(opened)
    place = words_at(opened.workspace.shown, "A spokesman for the ministry")
    selection = opened.comparison._selection
    start, end = opened.comparison._on_canvas(place).span.start, opened.comparison._on_canvas(place).span.end
    selection.set("left", start, end)
    opened.comparison.selecting.repaint()
    assert dialog.people.in_sight()[0] == "Selected in the text: “A spokesman for the ministry”"
    dialog.take.click()
    at_rest(opened)
    assert speakers(opened)["The Testham Post"] == "A spokesman for the ministry"


def test_typing_finds_a_name_and_return_takes_it(opened: MainWindow, at_rest: AtRest, qtbot: QtBot) -> None:
    dialog = dialog_of(opened)
    qtbot.waitUntil(dialog.isActiveWindow)
    qtbot.keyClicks(dialog.people.field, "calder")
    assert len(dialog.people.in_sight()) == 1
    qtbot.keyClick(dialog.people.field, Qt.Key.Key_Return)
    at_rest(opened)
    assert speakers(opened)["The Testham Post"] == "Ines Calder"


def test_nobody_of_such_a_name_cannot_be_taken(opened: MainWindow) -> None:
    dialog = dialog_of(opened)
    dialog.people.field.setText("nobody is called so")
    assert dialog.people.in_sight() == []
    assert not dialog.take.isEnabled()


def test_a_finding_about_a_quotation_asks_by_its_key_and_stays_chosen(
    opened: MainWindow, at_rest: AtRest, qtbot: QtBot
) -> None:
    finding = next(one for one in opened.workspace.shown.findings if ASKED in one.detail)
    opened.sidebar.go_to_finding(finding.id)
    rows = opened.sidebar.list_in_sight()
    row = rows.chosen_row()
    assert row is not None
    assert "speaker" in row.acts
    qtbot.keyClick(rows, Qt.Key.Key_W)
    (dialog,) = dialogs()
    choose(dialog, "kelm")
    at_rest(opened)
    now = rows.chosen_row()
    assert now is not None
    assert now.places == row.places


def test_the_menu_asks_about_the_quotation_at_hand_and_is_grey_without_one(opened: MainWindow) -> None:
    action = opened.menus.actions["who_says"]
    (menu,) = (each for each in action.associatedObjects() if isinstance(each, QMenu))
    menu.aboutToShow.emit()
    assert not action.isEnabled()
    assert action.toolTip() == "Go to a quotation first, in the texts or in the sidebar"
    menu.aboutToHide.emit()
    assert action.isEnabled()
    told: list[str] = []
    opened.status.tell = told.append  # type: ignore[method-assign]
    action.trigger()
    assert told == ["Go to a quotation first, in the texts or in the sidebar"]
    opened.comparison.reveal(words_at(opened.workspace.shown, ASKED))
    menu.aboutToShow.emit()
    assert action.isEnabled()
    action.trigger()
    assert len(dialogs()) == 1


def test_the_dialogue_goes_with_its_texts(opened: MainWindow, at_rest: AtRest) -> None:
    dialog_of(opened)
    opened.menus.actions["close_texts"].trigger()
    at_rest(opened)
    assert dialogs() == []
    assert isinstance(opened.menus.actions["who_says"], QAction)
    assert not opened.menus.actions["who_says"].isEnabled()


def test_of_a_corpus_open_for_reading_only_it_is_grey_everywhere(opened: MainWindow, at_rest: AtRest) -> None:
    path = opened.workspace.corpus.path
    assert opened.files.open(path, read_only=True)
    at_rest(opened)
    action = opened.menus.actions["who_says"]
    assert not action.isEnabled()
    assert action.toolTip() == "This corpus is open for reading only"
    row = quote_row(opened, "left")
    assert row.greyed == ("speaker",)
    rows = opened.sidebar.list_in_sight()
    rows.choose(row.key)
    assert not rows.buttons().button("speaker").isEnabled()
    rows.acted.emit(row.key, "speaker")
    assert dialogs() == []


def test_the_menu_on_a_quotation_in_the_texts_asks_too(opened: MainWindow) -> None:
    canvas = canvas_of(opened)
    acts = opened.comparison._menu_acts()

    def entry(words: str) -> QAction | None:
        here = opened.comparison._on_canvas(words_at(opened.workspace.shown, words)).span.start + 2
        menu = texts_menu(canvas, canvas, opened.comparison._selection, None, "left", here, acts)
        return next((each for each in menu.actions() if each.text() == "Who says this…"), None)

    assert entry("Ines Calder of the union") is None
    action = entry(ASKED)
    assert action is not None
    assert action.shortcut().toString() == opened.menus.actions["who_says"].shortcut().toString()
    action.trigger()
    (dialog,) = dialogs()
    assert dialog.scope == "left"


def test_escape_leaves_it_and_the_keyboard_is_where_it_was(opened: MainWindow, qtbot: QtBot) -> None:
    row = quote_row(opened, "left")
    rows = opened.sidebar.list_in_sight()
    rows.choose(row.key)
    rows.setFocus()
    qtbot.keyClick(rows, Qt.Key.Key_W)
    (dialog,) = dialogs()
    qtbot.waitUntil(dialog.isActiveWindow)
    assert dialog.focusWidget() is dialog.people.field
    qtbot.keyClick(dialog.people.field, Qt.Key.Key_Escape)
    assert dialogs() == []
    assert opened.focusWidget() is rows
    assert opened.workspace.corpus.decisions().speakers == ()
