"""The row, the marks and the brackets are on one finding, wherever it was chosen."""

from __future__ import annotations

from tests.gui.comparison.canvas_events import canvas_of

from variorum.model.decisions import Verdict
from variorum.model.finding import Finding
from variorum_gui.shown import Place
from variorum_gui.sidebar.findings_tab import FindingsTab
from variorum_gui.window.main_window import MainWindow


def chosen(window: MainWindow) -> str:
    tab = window.sidebar.tab("findings")
    assert isinstance(tab, FindingsTab)
    return tab.list.chosen_key()


def two_findings(window: MainWindow) -> tuple[Finding, Finding]:
    first, *_, last = [one for one in window.workspace.shown.findings if one.left or one.right]
    return first, last


def at(window: MainWindow, finding: Finding) -> bool:
    current = canvas_of(window).passing.current
    return any(
        current.get(side) == spans[0]
        for side, spans in (("left", finding.left), ("right", finding.right))
        if spans
    )


def test_a_click_in_the_text_takes_marks_and_brackets_along(opened: MainWindow) -> None:
    first, last = two_findings(opened)
    opened.sidebar.go_to_finding(first.id)
    assert chosen(opened) == first.id
    assert at(opened, first)
    lit: list[tuple[tuple[Place, ...], Place | None]] = []
    opened.sidebar.lightRequested.connect(lambda places, current, _: lit.append((places, current)))
    tops = canvas_of(opened).scroller.tops()
    opened.comparison._pointer.finding_picked.emit(last.id)
    assert chosen(opened) == last.id
    assert at(opened, last)
    places, current = lit[-1]
    assert {place.span for place in places} >= {*last.left, *last.right}
    assert current is None
    assert canvas_of(opened).scroller.tops() == tops, "what was clicked is in sight"


def test_undo_and_redo_go_to_the_finding_whose_verdict_they_change(opened: MainWindow) -> None:
    first, last = two_findings(opened)
    opened.sidebar.verdictGiven.emit(Verdict(first.id, "confirmed"))
    opened.sidebar.go_to_finding(last.id)
    opened.menus.actions["undo"].trigger()
    assert chosen(opened) == first.id
    assert at(opened, first)
    opened.sidebar.go_to_finding(last.id)
    opened.menus.actions["redo"].trigger()
    assert chosen(opened) == first.id
    opened.sidebar.go_to_finding("no finding of these texts")
    assert chosen(opened) == first.id
