"""What is left out of the comparison says so, and one click counts it as text."""

from __future__ import annotations

from typing import Any

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot
from tests.gui.comparison.canvas_events import canvas_of

from variorum_gui.comparison.canvas import Canvas
from variorum_gui.comparison.pane import ComparisonPane
from variorum_gui.comparison.targets import sign_at, target_at

pytestmark = pytest.mark.qt_log_ignore("does not support (raise|grabbing)")


@pytest.fixture
def pane(show_pane: Any, invented: Any) -> ComparisonPane:
    parts = invented.article(3)
    parts.insert(2, ("The harbour of Testham in winter.", "caption"))
    shown: ComparisonPane = show_pane(invented.shown(parts, invented.article(3)))
    return shown


def corner(canvas: Canvas, number: int) -> QPointF:
    """The upper left corner of the words of a segment on the left."""
    return QPointF(canvas.columns.left_x, canvas.left.column.top(number) - canvas.scroller.tops()[0])


def test_a_click_on_the_chip_of_a_caption_counts_it_as_text(pane: ComparisonPane, qtbot: QtBot) -> None:
    canvas = canvas_of(pane)
    number = next(i for i, s in enumerate(canvas.left.content.segments) if s.role == "caption")
    ((box, words, _),) = canvas.left.drawing(number).chips
    assert words == "caption – count as text"
    at = (box.center() + corner(canvas, number)).toPoint()
    with qtbot.waitSignal(pane.roleRequested) as asked:
        qtbot.mouseClick(canvas.viewport(), Qt.MouseButton.LeftButton, pos=at)
    place, role = asked.args
    assert role == "body"
    assert place.span.of(canvas.left.content.text) == "The harbour of Testham in winter."


def test_greyed_words_say_what_they_are_and_how_to_count_them(pane: ComparisonPane) -> None:
    canvas = canvas_of(pane)
    number = next(i for i, s in enumerate(canvas.left.content.segments) if s.role == "caption")
    target = target_at(canvas, corner(canvas, number) + QPointF(10, 8))
    assert target is not None
    assert target.title == "Picture caption: left out of the comparison"
    assert "Ctrl+M" in target.reasons


def test_a_folded_line_says_that_it_is_left_out(show_pane: Any, invented: Any) -> None:
    parts = [*invented.article(1), ("Sign up for our letter.", "furniture")]
    canvas = canvas_of(show_pane(invented.shown(parts, invented.article(1))))
    target = target_at(canvas, corner(canvas, 1) + QPointF(30, 6))
    assert target is not None
    assert target.title == "1 paragraph of page clutter: left out of the comparison"
    assert "counted as text" in target.reasons


def test_a_click_on_a_paragraphs_number_opens_what_it_may_be(pane: ComparisonPane, qtbot: QtBot) -> None:
    canvas = canvas_of(pane)
    at = QPoint(canvas.columns.number_left - 4, round(corner(canvas, 0).y()) + 8)
    sign = sign_at(canvas, QPointF(at))
    assert sign is not None
    assert sign.part == "margin"
    qtbot.mouseClick(canvas.viewport(), Qt.MouseButton.LeftButton, pos=at)
    menu = canvas.findChildren(QMenu, options=Qt.FindChildOption.FindDirectChildrenOnly)[-1]
    with qtbot.waitSignal(pane.roleRequested) as asked:
        next(action for action in menu.actions() if action.text().startswith("Page clutter")).trigger()
    assert asked.args[1] == "furniture"
    menu.close()


def test_a_byline_within_the_text_has_a_chip_and_says_how_it_is_compared(
    show_pane: Any, invented: Any
) -> None:
    parts = [*invented.article(1), ("By Ada Brook", "byline")]
    canvas = canvas_of(show_pane(invented.shown(parts, invented.article(1), "outlets")))
    number = next(i for i, s in enumerate(canvas.left.content.segments) if s.role == "byline")
    ((_, words, _),) = canvas.left.drawing(number).chips
    assert words == "byline – count as text"
    target = target_at(canvas, corner(canvas, number) + QPointF(10, 8))
    assert target is not None
    assert target.title == "Byline: makes no match between two outlets"
