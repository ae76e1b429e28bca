"""A chosen finding shows both its passages; a verdict or a link moves nothing of what is being read."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot
from tests.gui.comparison.canvas_events import canvas_of

from variorum.model.comparison import Side
from variorum.model.decisions import Anchor, LinkDecision
from variorum.model.finding import Finding
from variorum.model.span import Span
from variorum_gui.comparison.headers import Headers
from variorum_gui.sidebar.findings_tab import FindingsTab
from variorum_gui.window.main_window import MainWindow

AtRest = Callable[[MainWindow], None]
TOPICS = (
    "harbour quay crane winter", "orchard apples frost ladder", "library shelves roof rain",
    "station clock platform porter", "bakery ovens flour dawn", "museum glass vases guards",
    "tunnel lamps pumps water", "theatre curtain balcony chairs", "mill wheel sluice river",
    "chapel bells tower ropes", "market stalls awnings fish", "bridge toll barrier lorries",
)  # fmt: skip


def paragraph(number: int, words: str) -> str:
    a, b, c, d = words.split()
    said = (f"The {a} and the {b} of the town were looked at on day {number}, and the {c} needed {d}. ") * 3
    return said + f"Nothing more was said of the {a} that week."


@pytest.fixture
def opened(window: MainWindow, open_texts: Callable[[str, str], MainWindow], at_rest: AtRest) -> MainWindow:
    parts = [paragraph(number, words) for number, words in enumerate(TOPICS, 1)]
    left = ["What the council saw", "The council met on Monday.", *parts, "On the last day 12 people spoke."]
    right = [
        "A walk through town",
        "About 40 people spoke on the first day.",
        *parts,
        "The mayor thanked all.",
    ]
    window.resize(1100, 640)
    open_texts("\n\n".join(left), "\n\n".join(right))
    window.set_form("flow")
    window.workspace.wish_mode("outlets")
    at_rest(window)
    return window


def with_finding(window: MainWindow, left: str, right: str) -> FindingsTab:
    """A finding whose halves no link joins: the first lines here, the last there."""
    shown = window.workspace.shown
    spans = []
    for side, words in (("left", left), ("right", right)):
        text = shown.text(side)  # type: ignore[arg-type]
        assert text is not None
        at = text.version.text.index(words)
        spans.append(Span(at, at + len(words)))
    finding = Finding("far", "figure", "Figures to check", "", (spans[0],), (spans[1],))
    window.workspace.shown = shown = replace(shown, findings=(finding, *shown.findings))
    window.workspace.shownChanged.emit(shown)
    tab = window.sidebar.tab("findings")
    assert isinstance(tab, FindingsTab)
    return tab


def in_sight(window: MainWindow, side: Side, words: str) -> bool:
    canvas = canvas_of(window)
    column = canvas.side(side).column
    y = column.y_of(column.text.index(words)) - canvas.scroller.tops()[side == "right"]
    # Whole lines stand level: of the first one some pixels may lie above the view, by the height of the window.
    return -canvas.typography.line_height / 2 < y < canvas.viewport().height()


def test_a_finding_whose_halves_stand_far_apart_shows_both(opened: MainWindow) -> None:
    tab = with_finding(opened, "12 people spoke", "About 40 people")
    tab.list.setCurrentIndex(tab.list.rows.index_of("far"))
    assert in_sight(opened, "left", "12 people spoke")
    assert in_sight(opened, "right", "About 40 people")
    bracketed = canvas_of(opened).passing.current
    text = {side: canvas_of(opened).content.side(side).text for side in bracketed}
    assert {side: span.of(text[side]) for side, span in bracketed.items()} == {
        "left": "12 people spoke",
        "right": "About 40 people",
    }
    tab.step(1)  # to the other half: both stay
    assert in_sight(opened, "left", "12 people spoke")
    assert in_sight(opened, "right", "About 40 people")


def test_a_hit_has_its_partner_level_and_escape_leaves_the_cursor_at_it(
    opened: MainWindow, qtbot: QtBot
) -> None:
    canvas = canvas_of(opened)
    opened.menus.actions["find"].trigger()
    field = opened.toolbar.find_field
    qtbot.keyClicks(field, "bridge")
    for _ in range(3):
        if canvas.passing.found_now is not None and canvas.passing.found_now[0] == "right":
            break
        qtbot.keyClick(field, Qt.Key.Key_Return)
    assert canvas.passing.found_now is not None
    side, hit = canvas.passing.found_now
    assert in_sight(opened, "left", "bridge")
    assert in_sight(opened, "right", "bridge")
    qtbot.keyClick(field, Qt.Key.Key_Escape)
    assert opened.focusWidget() is canvas
    qtbot.keyClick(canvas, Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier)
    selected = opened.comparison.selection()
    assert selected is not None
    assert (selected.side, selected.span.start, len(selected.span)) == (side, hit.start, 1)


def test_a_verdict_moves_nothing(opened: MainWindow, qtbot: QtBot, at_rest: AtRest) -> None:
    tab = with_finding(opened, "12 people spoke", "About 40 people")
    tab.list.setCurrentIndex(tab.list.rows.index_of("far"))
    canvas = canvas_of(opened)
    before, bracketed = canvas.scroller.tops(), dict(canvas.passing.current)
    for key in (Qt.Key.Key_C, Qt.Key.Key_C, Qt.Key.Key_U):
        qtbot.keyClick(tab.list, key)
        at_rest(opened)
        assert canvas.scroller.tops() == before
        assert canvas.passing.current == bracketed


def test_a_verdict_moves_nothing_while_words_are_sought(
    opened: MainWindow, qtbot: QtBot, at_rest: AtRest
) -> None:
    tab = with_finding(opened, "12 people spoke", "About 40 people")
    opened.menus.actions["find"].trigger()
    qtbot.keyClicks(opened.toolbar.find_field, "harbour")
    canvas = canvas_of(opened)
    tab.list.setCurrentIndex(tab.list.rows.index_of("far"))
    assert not in_sight(opened, "left", "harbour")
    before = canvas.scroller.tops()
    qtbot.keyClick(tab.list, Qt.Key.Key_C)
    at_rest(opened)
    assert canvas.scroller.tops() == before
    assert canvas.passing.found_now is not None


def test_an_outlet_that_is_named_moves_nothing_and_its_finding_stays_chosen(
    opened: MainWindow, qtbot: QtBot, at_rest: AtRest
) -> None:
    tab = opened.sidebar.tab("findings")
    assert isinstance(tab, FindingsTab)
    canvas = canvas_of(opened)
    tab.list.setCurrentIndex(tab.list.rows.index_of(opened.workspace.shown.findings[0].id))
    chosen = tab.list.chosen_key()
    assert chosen
    canvas.level(canvas.left.column.text.index("mill"), canvas.right.column.text.index("bells"))
    before, bracketed = canvas.scroller.tops(), dict(canvas.passing.current)
    headers = opened.comparison.findChild(Headers)
    assert headers is not None
    button = headers.asks.button("left", "outlet")
    button.setFocus()
    qtbot.keyClick(button, Qt.Key.Key_Return)
    field = opened.corpus_pane.details.fields["outlet"]
    qtbot.keyClicks(field, "Gazette")
    seen: list[bool] = []
    opened.workspace.shownChanged.connect(
        lambda shown: seen.append(bool(shown.comparison and shown.findings))
    )
    qtbot.keyClick(field, Qt.Key.Key_Return)
    at_rest(opened)
    assert seen
    assert all(seen), "the texts are never shown without what is known of them"
    assert opened.workspace.shown.left is not None
    assert opened.workspace.shown.left.article.outlet == "Gazette"
    assert canvas.scroller.tops() == before
    assert canvas.passing.current == bracketed
    assert tab.list.chosen_key() == chosen
    # What asked for the outlet has gone: the keyboard is at the texts, not in the tree.
    assert opened.focusWidget() is canvas


def test_a_link_moves_nothing_and_its_finding_stays_chosen(opened: MainWindow, at_rest: AtRest) -> None:
    tab = opened.sidebar.tab("findings")
    chosen = next(f for f in opened.workspace.shown.findings if f.kind.startswith("only"))
    opened.sidebar.select_finding(chosen.id)
    canvas = canvas_of(opened)
    canvas.show_position("left", canvas.left.column.text.index("museum"))
    before = canvas.scroller.tops()
    anchors = []
    for side, words in (("left", "orchard and the apples"), ("right", "market and the stalls")):
        text = opened.workspace.shown.text(side)  # type: ignore[arg-type]
        assert text is not None
        at = text.version.text.index(words)
        anchors.append(Anchor.at(text.version.text, Span(at, at + len(words)), text.version.content_hash))
    seen: list[bool] = []
    opened.workspace.shownChanged.connect(lambda shown: seen.append(shown.comparison is not None))
    opened.workspace.decide(LinkDecision(anchors[0], anchors[1], True))
    at_rest(opened)
    line = canvas.typography.line_height
    assert seen
    assert all(seen), "the texts are never shown without what is known of them"
    assert all(abs(a - b) <= line for a, b in zip(before, canvas.scroller.tops(), strict=True))
    assert isinstance(tab, FindingsTab)
    assert tab.list.chosen_key() == chosen.id
    opened.menus.actions["undo"].trigger()
    at_rest(opened)
    assert all(abs(a - b) <= line for a, b in zip(before, canvas.scroller.tops(), strict=True))
