"""What is chosen stays in sight when room is taken from the list; what is copied is told with what was left out."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from variorum.model.decisions import Decisions, Verdict
from variorum_gui.shown import Shown
from variorum_gui.sidebar.findings_tab import FindingsTab
from variorum_gui.sidebar.pane import Sidebar
from variorum_gui.window.main_window import MainWindow


def test_the_chosen_finding_stays_in_sight_when_its_note_is_written(qtbot: QtBot, sidebar: Sidebar) -> None:
    sidebar.open_tab("findings")
    tab = sidebar.tab("findings")
    assert isinstance(tab, FindingsTab)
    sidebar.resize(300, 420)
    keys = [row.key for row in tab.list.rows.rows if row.kind == "item"]
    for key in keys:
        tab.note.hide()
        tab.list.verticalScrollBar().setValue(0)
        tab.list.choose(key, scroll=True)
        qtbot.keyClick(tab.list, Qt.Key.Key_N)
        qtbot.waitUntil(tab.note.isVisible)
        view = tab.list.viewport().rect()
        qtbot.waitUntil(
            lambda: tab.list.visualRect(tab.list.currentIndex()).bottom() <= tab.list.viewport().height()
        )
        view = tab.list.viewport().rect()
        assert tab.list.visualRect(tab.list.currentIndex()).intersects(view)
        tab._note_wanted = ""


def test_another_list_of_findings_opens_at_its_beginning_unless_the_chosen_one_is_in_it(
    outlets: Shown, sidebar: Sidebar, qtbot: QtBot
) -> None:
    lone = next(f for f in outlets.findings if f.id == "f-hurt")
    verdicts = tuple(Verdict(str(number), "confirmed") for number in range(0, 40, 2))
    many = tuple(replace(lone, id=str(number)) for number in range(40))
    sidebar.show_texts(replace(outlets, findings=many, decisions=Decisions(verdicts=verdicts)))
    sidebar.open_tab("findings")
    sidebar.resize(300, 420)
    tab = sidebar.tab("findings")
    assert isinstance(tab, FindingsTab)
    bar = tab.list.verticalScrollBar()
    tab.list.choose("39", scroll=True)
    assert bar.value() > 0
    tab.filters.filtered.emit("decided")
    assert bar.value() == 0
    tab.list.choose("38", scroll=True)
    tab.filters.filtered.emit("all")
    qtbot.waitUntil(tab.list.is_in_sight)
    assert tab.list.chosen_key() == "38"
    assert bar.value() > 0
    tab.filters.sorted.emit("reading")
    qtbot.waitUntil(tab.list.is_in_sight)


def test_copying_tells_how_much_and_what_was_left_out(qtbot: QtBot, sidebar: Sidebar) -> None:
    sidebar.open_tab("findings")
    with qtbot.waitSignal(sidebar.said) as said:
        sidebar.along.copy_table()
    assert said.args == ["Copied 5 rows; 1 under a closed heading ▸ is left out"]
    sidebar.open_tab("findings")
    tab = sidebar.tab("findings")
    tab.list.choose("fold:only")
    qtbot.keyClick(tab.list, Qt.Key.Key_Right)
    with qtbot.waitSignal(sidebar.said) as said:
        sidebar.along.copy_table()
    assert said.args == ["Copied 6 rows"]


def test_a_description_is_confirmed_or_rejected_and_not_called_the_same(
    outlets: Shown, sidebar: Sidebar, qtbot: QtBot
) -> None:
    from variorum.model.finding import Finding
    from variorum.model.span import Span

    described = Finding("f-role", "name", "Described differently", "", (Span(0, 4),), (Span(0, 10),))
    sidebar.show_texts(replace(outlets, findings=(described,)))
    sidebar.open_tab("findings")
    tab = sidebar.tab("findings")
    row = tab.list.row_of("f-role")
    assert row is not None
    assert row.acts == ("confirm", "reject", "unsure", "note")
    tab.list.choose("f-role")
    with qtbot.assertNotEmitted(sidebar.namesAnswered), qtbot.waitSignal(sidebar.verdictGiven):
        tab.list.buttons().button("confirm").click()


def test_a_list_saved_without_what_is_folded_away_can_be_saved_whole(
    qtbot: QtBot, sidebar: Sidebar, tmp_path: Path
) -> None:
    sidebar.open_tab("findings")
    file = tmp_path / "list.csv"
    with qtbot.waitSignal(sidebar.partly) as told:
        sidebar.along.write(file)
    words, write_rest = told.args
    assert words == "The list is in list.csv; 1 under a closed heading ▸ is left out."
    kept = file.read_text(encoding="utf-8-sig").splitlines()
    sidebar.show_texts(Shown())  # it is the list that was saved, whatever is shown by now
    with qtbot.waitSignal(sidebar.said) as said:
        write_rest()
    assert said.args == ["The whole list is in list.csv"]
    lines = file.read_text(encoding="utf-8-sig").splitlines()
    assert len(lines) == len(kept) + 1
    assert {*kept} < {*lines}


def test_a_saved_list_is_named_after_what_it_holds(sidebar: Sidebar) -> None:
    sidebar.open_tab("figures")
    assert sidebar.along.file_name() == "Figures, Summit Herald – Valley Echo.csv"
    sidebar.open_tab("quotes")
    assert sidebar.along.file_name().startswith("Quotes & sources, ")
    sidebar.show_texts(Shown())
    assert sidebar.along.file_name() == "Quotes & sources.csv"


def test_that_a_list_was_saved_in_part_stays_until_it_is_read(window: MainWindow) -> None:
    saved: list[str] = []
    window.sidebar.partly.emit("The list is in list.csv; 3 are left out.", lambda: saved.append("all"))
    (bar,) = [bar for bar in window.messages.bars if bar.about == "list"]
    assert bar.sentence == "The list is in list.csv; 3 are left out."
    bar.offers[0].do()
    assert saved == ["all"]
    assert not [bar for bar in window.messages.bars if bar.about == "list"]
