"""Names joined, split and called otherwise in the sidebar, and notes written there."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QItemSelectionModel, Qt
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from variorum.model.decisions import Decisions, EntityDecision, Note, Verdict
from variorum.model.span import Span
from variorum_gui.shown import Place, Shown
from variorum_gui.sidebar.findings_tab import FindingsTab
from variorum_gui.sidebar.list_tab import ListTab
from variorum_gui.sidebar.names_tab import NamesTab
from variorum_gui.sidebar.notes_tab import NotesTab
from variorum_gui.sidebar.pane import Sidebar


@pytest.fixture
def sidebar(qtbot: QtBot, outlets: Shown) -> Sidebar:
    made = Sidebar()
    qtbot.addWidget(made)
    made.resize(290, 800)
    made.show_texts(outlets)
    made.show()
    return made


def findings(sidebar: Sidebar) -> FindingsTab:
    tab = sidebar.tab("findings")
    assert isinstance(tab, FindingsTab)
    return tab


def go_to(tab: ListTab, key: str) -> None:
    """As a click does, unlike `choose`."""
    index = tab.list.rows.index_of(key)
    assert index.isValid(), key
    tab.list.setCurrentIndex(index)


def test_a_note_is_kept_when_one_goes_on(qtbot: QtBot, sidebar: Sidebar) -> None:
    tab = findings(sidebar)
    go_to(tab, "f-hurt")
    assert not tab.note.isVisible()
    qtbot.keyClick(tab.list, Qt.Key.Key_N)
    assert tab.note.isVisible()
    tab.note.editor().setPlainText("Ring the hospital.")
    with qtbot.waitSignal(sidebar.verdictGiven) as given:
        go_to(tab, "f-quote")
    assert given.args[0].finding == "f-hurt"
    assert (given.args[0].judgement, given.args[0].note) == (None, "Ring the hospital.")


def test_a_note_is_told_below_its_finding_and_its_field_closes_behind_one(
    qtbot: QtBot, sidebar: Sidebar, outlets: Shown
) -> None:
    noted = Decisions(
        verdicts=(Verdict("f-hurt", None, "Ring the hospital."), Verdict("f-quote", None, "Ask."))
    )
    sidebar.show_texts(replace(outlets, decisions=noted))
    tab = findings(sidebar)
    go_to(tab, "f-hurt")
    assert not tab.note.isVisible()
    assert tab.list.buttons().words() == "Your note: Ring the hospital."
    qtbot.keyClick(tab.list, Qt.Key.Key_N)
    assert (tab.note.isVisible(), tab.note.text()) == (True, "Ring the hospital.")
    assert tab.list.buttons().words() == ""
    go_to(tab, "f-quote")
    assert not tab.note.isVisible()
    assert tab.list.buttons().words() == "Your note: Ask."
    go_to(tab, "f-hurt")
    assert not tab.note.isVisible()


def test_its_field_closes_and_what_was_written_is_kept_when_one_goes_on_to_a_heading(
    qtbot: QtBot, sidebar: Sidebar
) -> None:
    tab = findings(sidebar)
    go_to(tab, "f-hurt")
    qtbot.keyClick(tab.list, Qt.Key.Key_N)
    tab.note.editor().setPlainText("Ring the hospital.")
    heading = next(row.key for row in tab.rows() if row.kind == "fold")
    with qtbot.waitSignal(sidebar.verdictGiven) as given:
        go_to(tab, heading)
    assert (given.args[0].finding, given.args[0].note) == ("f-hurt", "Ring the hospital.")
    assert not tab.note.isVisible()
    assert tab.list.buttons().words() == ""


def test_escape_gives_back_the_note_that_stood_there(qtbot: QtBot, sidebar: Sidebar, outlets: Shown) -> None:
    noted = Decisions(verdicts=(Verdict("f-hurt", None, "Ring the hospital."),))
    sidebar.show_texts(replace(outlets, decisions=noted))
    tab = findings(sidebar)
    go_to(tab, "f-hurt")
    tab.act("f-hurt", "note")
    qtbot.keyClicks(tab.note.editor(), " Or not?")
    with qtbot.assertNotEmitted(sidebar.verdictGiven):
        qtbot.keyClick(tab.note.editor(), Qt.Key.Key_Escape)
        go_to(tab, "f-quote")
    go_to(tab, "f-hurt")
    assert tab.note.text() == "Ring the hospital."


def test_a_note_that_was_begun_goes_with_escape(qtbot: QtBot, sidebar: Sidebar) -> None:
    tab = findings(sidebar)
    go_to(tab, "f-hurt")
    tab.act("f-hurt", "note")
    qtbot.keyClicks(tab.note.editor(), "Ring")
    qtbot.keyClick(tab.note.editor(), Qt.Key.Key_Escape)
    assert not tab.note.isVisible()


def test_a_long_note_is_dropped_by_a_second_escape_only(qtbot: QtBot, sidebar: Sidebar) -> None:
    tab = findings(sidebar)
    go_to(tab, "f-hurt")
    tab.act("f-hurt", "note")
    words = "Ring the hospital about how many of the boats came in."
    qtbot.keyClicks(tab.note.editor(), words)
    for typed in ("", "?"):  # who goes on typing is asked again
        qtbot.keyClicks(tab.note.editor(), typed)
        qtbot.keyClick(tab.note.editor(), Qt.Key.Key_Escape)
        assert tab.note.text() == words + typed
    with qtbot.assertNotEmitted(sidebar.verdictGiven):
        qtbot.keyClick(tab.note.editor(), Qt.Key.Key_Escape)
    assert tab.note.text() == ""


def test_the_row_of_a_finding_with_a_note_says_so(sidebar: Sidebar, outlets: Shown) -> None:
    noted = Decisions(verdicts=(Verdict("f-hurt", None, "Ring the hospital."),))
    sidebar.show_texts(replace(outlets, decisions=noted))
    row = findings(sidebar).list.row_of("f-hurt")
    assert row is not None
    assert (row.aside, row.tip) == ("to review, note", "Your note: Ring the hospital.")


def test_control_return_keeps_the_note_once(qtbot: QtBot, sidebar: Sidebar) -> None:
    tab = findings(sidebar)
    go_to(tab, "f-hurt")
    tab.act("f-hurt", "note")
    tab.note.editor().setPlainText("Ask again")
    given: list[object] = []
    sidebar.verdictGiven.connect(given.append)
    qtbot.keyClick(tab.note.editor(), Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    tab.note.keep()
    assert len(given) == 1


def test_next_steps_through_every_mention_round_and_round(qtbot: QtBot, sidebar: Sidebar) -> None:
    sidebar.open_tab("names")
    tab = sidebar.tab("names")
    seen: list[Place] = []
    sidebar.revealRequested.connect(seen.append)
    go_to(tab, "name:PERSON:Marta Ilves")
    tab.list.buttons().button("next").click()
    sidebar.step(1)
    assert [place.side for place in seen] == ["left", "right", "left"]


def test_selected_names_are_merged(qtbot: QtBot, sidebar: Sidebar) -> None:
    sidebar.open_tab("names")
    tab = sidebar.tab("names")
    go_to(tab, "name:PERSON:Marta Ilves")
    other = tab.list.rows.index_of("name:PERSON:Jon Pask")
    tab.list.selectionModel().setCurrentIndex(other, QItemSelectionModel.SelectionFlag.Select)
    with qtbot.waitSignal(sidebar.entityDecided) as decided:
        qtbot.keyClick(tab.list, Qt.Key.Key_M)
    assert decided.args == [EntityDecision("merge", ("Marta Ilves", "Jon Pask"))]


def test_a_spelling_is_split_off(qtbot: QtBot, sidebar: Sidebar) -> None:
    sidebar.open_tab("names")
    tab = sidebar.tab("names")
    assert isinstance(tab, NamesTab)
    with qtbot.waitSignal(sidebar.entityDecided) as decided:
        tab.split("name:PERSON:Marta Ilves", "Márta Ilves")
    assert decided.args == [EntityDecision("split", ("Márta Ilves", "Marta Ilves"))]


def test_a_name_is_renamed_where_it_stands(qtbot: QtBot, sidebar: Sidebar) -> None:
    sidebar.open_tab("names")
    tab = sidebar.tab("names")
    go_to(tab, "name:PERSON:Jon Pask")
    qtbot.keyClick(tab.list, Qt.Key.Key_F2)
    editor = tab.list.viewport().findChild(QLineEdit)
    assert editor is not None
    editor.setText("Jonathan Pask")
    with qtbot.waitSignal(sidebar.entityDecided) as decided:
        qtbot.keyClick(editor, Qt.Key.Key_Return)
    assert decided.args == [EntityDecision("rename", ("Jon Pask",), "Jonathan Pask")]


def test_names_are_found_by_typing(sidebar: Sidebar) -> None:
    sidebar.open_tab("names")
    tab = sidebar.tab("names")
    assert isinstance(tab, NamesTab)
    tab.bar.field.setText("pask")
    assert [row.title for row in tab.list.rows.rows][:2] == ["Found in one text 1", "Jon Pask"]


def test_a_note_is_written_on_a_passage_and_removed(qtbot: QtBot, sidebar: Sidebar, outlets: Shown) -> None:
    assert outlets.left is not None
    start = outlets.left.version.text.index("31 people")
    sidebar.begin_note(Place("left", Span(start, start + 9)))
    tab = sidebar.tab("notes")
    assert isinstance(tab, NotesTab)
    tab.note.editor().setPlainText("Check with the operator")
    with qtbot.waitSignal(sidebar.noteGiven) as given:
        qtbot.keyClick(tab.note.editor(), Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    note = given.args[0]
    assert isinstance(note, Note)
    assert note.passage.words == "31 people"
    assert not tab.note.isVisible()
    sidebar.show_texts(replace(outlets, decisions=Decisions(notes=(note,))))
    go_to(tab, tab.list.rows.rows[1].key)
    with qtbot.waitSignal(sidebar.noteRemoved) as removed:
        qtbot.keyClick(tab.list, Qt.Key.Key_Delete)
    assert removed.args == [note]


def test_add_note_asks_for_the_selected_words(qtbot: QtBot, sidebar: Sidebar) -> None:
    sidebar.open_tab("notes")
    tab = sidebar.tab("notes")
    assert isinstance(tab, NotesTab)
    with qtbot.waitSignal(sidebar.noteWanted):
        tab.add.click()
