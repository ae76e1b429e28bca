"""Notes with tags and colours, on passages and on links: written by keys, listed, filtered."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QToolButton
from pytestqt.qtbot import QtBot

from variorum.model.decisions import Anchor, Decisions, Note, NoteColour
from variorum.model.span import Span
from variorum_gui.shown import Place, Shown
from variorum_gui.sidebar.note_field import NoteField
from variorum_gui.sidebar.note_rows import filters_of, note_rows, places_of
from variorum_gui.sidebar.notes_tab import NotesTab
from variorum_gui.sidebar.pane import Sidebar
from variorum_gui.theme.note_colours import LOOKS, line_of, look_of
from variorum_gui.theme.palette import dark_theme, light_theme


@pytest.fixture
def sidebar(qtbot: QtBot, outlets: Shown) -> Sidebar:
    made = Sidebar()
    qtbot.addWidget(made)
    made.resize(380, 800)
    made.show()
    made.activateWindow()
    qtbot.waitExposed(made)
    made.show_texts(outlets)
    return made


def anchor(shown: Shown, side: str, words: str) -> Anchor:
    text = shown.left if side == "left" else shown.right
    assert text is not None
    at = text.version.text.index(words)
    return Anchor.at(text.version.text, Span(at, at + len(words)), text.version.content_hash)


def noted(shown: Shown) -> Shown:
    notes = (
        Note(anchor(shown, "left", "31 people"), "Who counted?", "a", ("numbers", "To call"), "orange"),
        Note(anchor(shown, "left", "Nobody was hurt"), "Really?", "b", ("to call",), "blue"),
        Note(
            anchor(shown, "left", "We heard"), "Same words?", "c", (), "", anchor(shown, "right", "We heard")
        ),
    )
    return replace(shown, decisions=Decisions(notes=notes))


def notes_tab(sidebar: Sidebar) -> NotesTab:
    tab = sidebar.tab("notes")
    assert isinstance(tab, NotesTab)
    return tab


def place(shown: Shown, side: str, words: str) -> Place:
    found = anchor(shown, side, words)
    return Place(side, Span(found.start, found.start + len(words)))  # type: ignore[arg-type]


def test_a_note_with_tags_and_a_colour_is_written_without_the_mouse(
    qtbot: QtBot, sidebar: Sidebar, outlets: Shown
) -> None:
    given: list[Note] = []
    sidebar.noteGiven.connect(given.append)
    sidebar.begin_note(place(outlets, "left", "31 people"))
    field = notes_tab(sidebar).note
    qtbot.keyClicks(field.editor(), "Who counted?")
    qtbot.keyClick(field.editor(), Qt.Key.Key_Tab)
    assert QApplication.focusWidget() is field.findChild(QLineEdit)
    qtbot.wait(1)
    assert not given, "going on to the tags keeps nothing yet"
    qtbot.keyClicks(field.findChild(QLineEdit), "numbers, #To call, NUMBERS")
    green = next(
        each for each in field.findChildren(QToolButton) if LOOKS["green"].within in each.accessibleName()
    )
    green.setFocus()
    qtbot.keyClick(green, Qt.Key.Key_Space)
    notes_tab(sidebar).list.setFocus()
    qtbot.waitUntil(lambda: len(given) == 1)
    (note,) = given
    assert (note.text, note.tags, note.colour) == ("Who counted?", ("numbers", "To call"), "green")
    assert note.partner is None
    assert not field.isVisible()


def test_a_note_is_kept_when_the_keyboard_leaves_its_tags_for_the_list(
    qtbot: QtBot, sidebar: Sidebar, outlets: Shown
) -> None:
    given: list[Note] = []
    sidebar.noteGiven.connect(given.append)
    sidebar.begin_note(place(outlets, "left", "31 people"))
    field = notes_tab(sidebar).note
    qtbot.keyClicks(field.editor(), "Who?")
    field.findChild(QLineEdit).setFocus()
    qtbot.keyClicks(field.findChild(QLineEdit), "x")
    notes_tab(sidebar).list.setFocus()
    qtbot.waitUntil(lambda: len(given) == 1)
    assert given[0].tags == ("x",)


def test_a_note_on_a_link_has_both_passages_and_steps_between_them(
    qtbot: QtBot, sidebar: Sidebar, outlets: Shown
) -> None:
    with qtbot.waitSignal(sidebar.noteGiven) as told:
        sidebar.begin_note(place(outlets, "left", "We heard"), place(outlets, "right", "We heard"))
        field = notes_tab(sidebar).note
        qtbot.keyClicks(field.editor(), "Same words?")
        qtbot.keyClick(field.editor(), Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    (note,) = told.args
    assert note.partner.words == "We heard"
    places = places_of(replace(outlets, decisions=Decisions(notes=(note,))), note)
    assert [each.side for each in places] == ["left", "right"]


def test_changing_the_tags_alone_keeps_the_note_with_its_words(
    qtbot: QtBot, sidebar: Sidebar, outlets: Shown
) -> None:
    shown = noted(outlets)
    sidebar.show_texts(shown)
    sidebar.open_tab("notes")
    tab = notes_tab(sidebar)
    key = next(row.key for row in tab.list.rows.rows if row.title == "Who counted?")
    tab.list.choose(key)
    tab.act(key, "edit")
    assert tab.note.findChild(QLineEdit).text() == "numbers, To call"
    assert tab.note.colour() == "orange"
    tab.note.findChild(QLineEdit).setText("numbers")
    with qtbot.waitSignal(sidebar.noteGiven) as told:
        qtbot.keyClick(tab.note.findChild(QLineEdit), Qt.Key.Key_Return)
    assert told.args == [replace(shown.decisions.notes[0], tags=("numbers",))]


def test_the_list_is_filtered_by_tag_and_by_colour(qtbot: QtBot, sidebar: Sidebar, outlets: Shown) -> None:
    sidebar.show_texts(noted(outlets))
    sidebar.open_tab("notes")
    tab = notes_tab(sidebar)

    def listed() -> list[str]:
        return [row.title for row in tab.list.rows.rows if row.kind == "item"]

    def choose(words: str) -> None:
        tab._filters.aboutToShow.emit()
        next(action for action in tab._filters.actions() if action.text() == words).trigger()

    assert listed() == ["Who counted?", "Same words?", "Really?"]
    choose("#To call (2)")
    assert listed() == ["Who counted?", "Really?"]
    assert tab.filter.text() == "#To call"
    choose("▲ Orange (1)")
    assert listed() == ["Who counted?"]
    choose("All notes")
    assert len(listed()) == 3
    choose("#numbers (1)")
    sidebar.show_texts(outlets)
    assert tab.filter.isHidden(), "no note has a tag: nothing is filtered any more"


def test_rows_say_tags_and_colour_in_words(outlets: Shown) -> None:
    rows = {row.title: row for row in note_rows(noted(outlets))}
    assert rows["Who counted?"].aside == "▲ orange"
    assert "#numbers #To call" in rows["Who counted?"].detail
    assert "↔" in rows["Same words?"].detail
    assert [key.casefold() for key, _, _ in filters_of(noted(outlets))] == [
        "numbers",
        "to call",
        "=blue",
        "=orange",
    ]


def _luminance(colour: str) -> float:
    parts = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    linear = [part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


@pytest.mark.parametrize("colour", [colour for colour in LOOKS if colour])
def test_every_colour_stands_out_from_the_page_and_has_a_sign_of_its_own(colour: NoteColour) -> None:
    for theme in (light_theme(), dark_theme()):
        light, dark = sorted((_luminance(line_of(colour, theme)), _luminance(theme.page)), reverse=True)
        assert (light + 0.05) / (dark + 0.05) >= 3
    assert [look.sign for look in LOOKS.values()].count(look_of(colour).sign) == 1
    assert look_of("pink from a newer program") == LOOKS[""]


def test_how_a_note_is_kept_is_said_while_it_is_written(qtbot: QtBot) -> None:
    field = NoteField("Note on this finding")
    qtbot.addWidget(field)
    field.show()
    field.open_on("a", "seen")
    hint = next(label for label in field.findChildren(QLabel) if "Ctrl+Enter" in label.text())
    assert hint.isHidden()
    field.editor().insertPlainText("again ")
    assert not hint.isHidden()
    field.keep()
    assert hint.isHidden()


def test_escape_gives_back_the_tags_and_the_colour_too(
    qtbot: QtBot, sidebar: Sidebar, outlets: Shown
) -> None:
    sidebar.begin_note(place(outlets, "left", "31 people"))
    field = notes_tab(sidebar).note
    field.open_on("note:1", "Who counted?")
    field.show_aside(("numbers",), "green")
    tags = field.findChild(QLineEdit)
    qtbot.keyClicks(tags, ", later")
    with qtbot.assertNotEmitted(sidebar.noteGiven):
        qtbot.keyClick(tags, Qt.Key.Key_Escape)
    assert (field.tags(), field.colour()) == (("numbers",), "green")
    assert not field.isVisible()
