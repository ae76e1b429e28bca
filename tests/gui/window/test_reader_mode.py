"""Reader mode: the whole comparison as plain text, left and come back to at the same place."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from variorum_gui.comparison.accessible.reader import Reader
from variorum_gui.window.main_window import MainWindow
from variorum_gui.window.pairing import Pair

AtRest = Callable[[MainWindow], None]


@pytest.fixture
def opened(opened: MainWindow) -> MainWindow:
    opened.activateWindow()
    return opened


@pytest.fixture
def reader(opened: MainWindow) -> Reader:
    opened.menus.actions["reader_mode"].trigger()
    return opened.reader_mode.reader


def heading(reader: Reader) -> str:
    return reader.textCursor().block().text()


def test_it_takes_the_place_of_the_texts_and_begins_with_what_is_compared(
    opened: MainWindow, reader: Reader
) -> None:
    assert opened.middle.currentWidget() is reader
    assert opened.menus.actions["reader_mode"].isChecked()
    lines = reader.toPlainText().splitlines()
    assert lines[0] == "Gazette of Testham and The Testham Post, compared as outlets on one event"
    assert lines[1].startswith("Gazette of Testham: Harbour quiet after the storm. ")
    assert "passages that both texts tell" in lines[3]


def test_every_passage_and_all_without_a_match_is_told_under_a_heading(
    opened: MainWindow, reader: Reader
) -> None:
    told = reader.toPlainText()
    stops = len(opened.comparison._content.stops)
    assert stops > 1
    for number in range(1, stops + 1):
        assert f"\nPassage {number} of {stops}\n" in told
    assert "No match found in The Testham Post\nGazette of Testham, paragraph 3 of 3: The ferry to" in told
    assert (
        "No match found in Gazette of Testham\nThe Testham Post, paragraph 3 of 3: Schools will open" in told
    )


def test_each_heading_is_where_it_is_said_to_be(reader: Reader) -> None:
    for number, entry in enumerate(reader.told.entries):
        reader.go_to(None)
        for _ in range(number):
            reader.step(1)
        assert heading(reader) == entry.heading


def test_n_and_p_and_the_menu_step_from_heading_to_heading(
    opened: MainWindow, reader: Reader, qtbot: QtBot
) -> None:
    first, second = (entry.heading for entry in reader.told.entries[1:3])
    qtbot.keyClick(reader, Qt.Key.Key_N)
    assert heading(reader) == first
    opened.menus.actions["next"].trigger()
    assert heading(reader) == second
    qtbot.keyClick(reader, Qt.Key.Key_Down)
    qtbot.keyClick(reader, Qt.Key.Key_P)
    assert heading(reader) == second
    qtbot.keyClick(reader, Qt.Key.Key_P)
    assert heading(reader) == first


def test_escape_goes_back_to_the_texts_at_the_passage_read_last(
    opened: MainWindow, reader: Reader, qtbot: QtBot
) -> None:
    for _ in range(2):
        qtbot.keyClick(reader, Qt.Key.Key_N)
    place = reader.place()
    assert place is not None
    qtbot.keyClick(reader, Qt.Key.Key_Escape)
    assert opened.middle.currentWidget() is opened.comparison
    assert not opened.menus.actions["reader_mode"].isChecked()
    assert opened.comparison.place_gone_to() == place
    assert opened.comparison._canvas.hasFocus()


def test_it_opens_at_the_passage_one_is_at(opened: MainWindow) -> None:
    opened.comparison.step(1)
    opened.comparison.step(1)
    opened.menus.actions["reader_mode"].trigger()
    assert heading(opened.reader_mode.reader).startswith("Passage 2 of ")


def test_words_sought_are_found_in_it(opened: MainWindow, reader: Reader) -> None:
    opened.toolbar.find_field.setText("ferry")
    opened.menus.actions["find_next"].trigger()
    assert reader.textCursor().selectedText() == "ferry"
    assert opened.middle.currentWidget() is reader


def test_words_are_meant_in_it_as_they_are_in_the_texts(opened: MainWindow, reader: Reader) -> None:
    opened.menus.actions["find_whole"].trigger()
    opened.toolbar.find_field.setText("stor")
    opened.menus.actions["find_next"].trigger()
    assert not reader.textCursor().hasSelection()
    assert opened.status.told.text() == "“stor” was not found in the list"
    opened.menus.actions["find_whole"].trigger()
    opened.menus.actions["find_next"].trigger()
    assert reader.textCursor().selectedText().lower() == "stor"


def test_patterns_are_found_in_it_forwards_backwards_and_round_the_end(
    opened: MainWindow, reader: Reader, at_rest: AtRest
) -> None:
    opened.menus.actions["find_pattern"].trigger()
    opened.toolbar.find_field.setText(r"fer+y|schools")
    at_rest(opened)
    seen = []
    for action in ("find_next", "find_next", "find_previous", "find_previous"):
        opened.menus.actions[action].trigger()
        at_rest(opened)
        seen.append(reader.textCursor().selectionStart())
    told = reader.toPlainText()
    first, last = sorted((told.rindex("ferry"), told.rindex("Schools")))
    assert seen == [first, last, first, last]


def test_a_finding_chosen_in_the_sidebar_is_gone_to(opened: MainWindow, reader: Reader) -> None:
    entry = reader.told.entries[-1]
    assert entry.place is not None
    opened.sidebar.revealRequested.emit(entry.place)
    assert reader.place() == entry.place


def test_other_texts_are_told_and_none_at_all_leaves_it(
    opened: MainWindow, reader: Reader, at_rest: AtRest
) -> None:
    opened.workspace.swap()
    at_rest(opened)
    assert reader.toPlainText().startswith("The Testham Post and Gazette of Testham")
    opened.workspace.show_pair(Pair())
    at_rest(opened)
    assert opened.middle.currentWidget() is opened.empty
    assert not opened.reader_mode.on


def test_one_text_alone_is_told_whole(opened: MainWindow, at_rest: AtRest) -> None:
    opened.workspace.show_pair(Pair(opened.workspace.pair.left, None))
    at_rest(opened)
    opened.menus.actions["reader_mode"].trigger()
    told = opened.reader_mode.reader.toPlainText()
    assert "Gazette of Testham, paragraph 2 of 3: Two boats were damaged" in told


def test_tab_leaves_it(opened: MainWindow, reader: Reader, qtbot: QtBot) -> None:
    qtbot.waitUntil(reader.hasFocus)
    qtbot.keyClick(reader, Qt.Key.Key_Tab)
    assert QApplication.focusWidget() is not reader


def test_headings_are_bold_and_the_type_is_that_of_the_texts(opened: MainWindow, reader: Reader) -> None:
    bold = [
        reader.document().findBlockByNumber(line).text()
        for line in range(reader.blockCount())
        if any(
            part.format.font().bold() for part in reader.document().findBlockByNumber(line).layout().formats()
        )
    ]
    assert bold == [entry.heading for entry in reader.told.entries]
    size = reader.font().pixelSize()
    opened.menus.actions["zoom_in"].trigger()
    assert reader.font().pixelSize() > size


def test_only_the_kinds_of_edit_wanted_are_told(opened: MainWindow, reader: Reader) -> None:
    opened.kinds.choose(["figures"])
    told = reader.toPlainText()
    assert "Told of: only " in told
    assert "No match found" not in told
    opened.kinds.choose([])
    assert "No match found" in reader.toPlainText()


def test_choosing_a_form_leaves_it_even_the_form_that_was_left(opened: MainWindow, reader: Reader) -> None:
    opened.toolbar.forms.button("flow").click()
    assert opened.middle.currentWidget() is opened.comparison
    assert not opened.menus.actions["reader_mode"].isChecked()


def test_the_way_out_is_in_sight(opened: MainWindow, reader: Reader) -> None:
    line = reader.findChild(QLabel)
    assert line is not None
    assert line.isVisibleTo(reader)
    assert "Esc" in line.text()
    assert line.geometry().bottom() <= reader.viewport().geometry().top()


def test_no_form_of_the_texts_is_down_in_the_toolbar_while_the_list_is_read(
    opened: MainWindow, reader: Reader
) -> None:
    assert opened.toolbar.forms.choice() == ""
    opened.show_form("flow")
    assert opened.toolbar.forms.choice() == ""
    opened.menus.actions["reader_mode"].trigger()
    assert opened.toolbar.forms.choice() == opened.comparison.form()
    opened.menus.actions["reader_mode"].trigger()
    opened.toolbar.forms.button("aligned").click()
    assert (opened.reader_mode.on, opened.toolbar.forms.choice()) == (False, "aligned")
