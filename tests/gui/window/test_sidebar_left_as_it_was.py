"""The sidebar stands after a restart as it was left: the tab, the headings opened in it, the finding chosen."""

from __future__ import annotations

from collections.abc import Callable

from pytestqt.qtbot import QtBot
from tests.gui.comparison.canvas_events import canvas_of

from variorum_gui.session import Layout, load_session, remember, save_session
from variorum_gui.sidebar.findings_tab import FindingsTab
from variorum_gui.window.main_window import MainWindow

MakeWindow = Callable[[], MainWindow]
AtRest = Callable[[MainWindow], None]


def findings_tab(window: MainWindow) -> FindingsTab:
    tab = window.sidebar.tab("findings")
    assert isinstance(tab, FindingsTab)
    return tab


def open_headings(window: MainWindow) -> set[str]:
    rows = window.sidebar.list_in_sight().rows.rows
    return {row.key for row in rows if row.kind == "fold" and row.unfolded}


def again(make_window: MakeWindow, at_rest: AtRest) -> MainWindow:
    window = make_window()
    at_rest(window)
    assert window.workspace.shown.findings
    return window


def test_the_finding_that_was_chosen_is_chosen_and_lit_after_a_restart(
    opened: MainWindow, make_window: MakeWindow, at_rest: AtRest
) -> None:
    last = opened.workspace.shown.findings[-1].id
    opened.sidebar.select_finding(last)
    opened.close()
    window = again(make_window, at_rest)
    assert window.chosen_finding() == last
    assert canvas_of(window).passing.whole


def test_in_another_tab_it_waits_until_one_comes_to_the_findings(
    opened: MainWindow, make_window: MakeWindow, at_rest: AtRest
) -> None:
    last = opened.workspace.shown.findings[-1].id
    opened.sidebar.select_finding(last)
    opened.sidebar.open_tab("names")
    opened.close()
    for _ in range(2):  # also where nobody came to them meanwhile
        window = again(make_window, at_rest)
        assert window.sidebar.current_tab() == "names"
        window.close()
    window = again(make_window, at_rest)
    window.sidebar.open_tab("findings")
    assert window.chosen_finding() == last


def test_of_one_that_is_no_more_none_is_chosen(
    opened: MainWindow, make_window: MakeWindow, at_rest: AtRest
) -> None:
    pair = opened.workspace.pair
    opened.close()
    between = make_window()
    at_rest(between)
    between.close()
    window = make_window()
    findings_tab(window).expect("gone")
    at_rest(window)
    assert window.workspace.pair == pair
    assert window.chosen_finding() == ""


def test_where_the_reader_chose_another_meanwhile_that_stays(opened: MainWindow) -> None:
    first, *_, last = opened.workspace.shown.findings
    opened.sidebar.select_finding(first.id)
    opened.sidebar.expect_finding(last.id)
    opened.sidebar.show_texts(opened.workspace.shown)
    assert opened.chosen_finding() == first.id


def test_headings_are_open_as_they_were(opened: MainWindow, make_window: MakeWindow, at_rest: AtRest) -> None:
    tab = findings_tab(opened)
    folds = [row.key for row in tab.list.rows.rows if row.kind == "fold"]
    assert folds
    assert not open_headings(opened)
    tab.list.folded.emit(folds[0])
    opened.sidebar.open_tab("quotes")
    opened.close()
    window = again(make_window, at_rest)
    window.sidebar.open_tab("findings")
    assert open_headings(window) == {folds[0]}


def test_what_a_session_or_a_corpus_holds_of_it_that_makes_no_sense_is_passed_over(
    opened: MainWindow, qtbot: QtBot
) -> None:
    file = opened.folders.session_file
    opened.keeping.keep_session()
    file.write_text('{"folds": {"findings": [3, "only", {}], "names": 5}}', "utf-8")
    session = load_session(file)
    assert session.folds == {"findings": ("only",), "names": ()}
    assert save_session(file, session)
    assert load_session(file) == session
    assert remember(opened.workspace.corpus, "window", {"finding": 7})
    assert Layout.recalled(opened.workspace.corpus.recall("window")).finding == ""
