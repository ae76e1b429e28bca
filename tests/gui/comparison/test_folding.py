"""Opening and closing folded lines by the keyboard."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from variorum_gui.comparison.canvas import Canvas
from variorum_gui.comparison.pane import ComparisonPane


def canvas_of(pane: ComparisonPane) -> Canvas:
    canvas = pane.findChild(Canvas)
    assert isinstance(canvas, Canvas)
    return canvas


def folds(canvas: Canvas) -> list[tuple[str, bool]]:
    return [
        (side, segment.unfolded)
        for side, content in (("left", canvas.content.left), ("right", canvas.content.right))
        for segment in content.segments
        if segment.kind == "fold"
    ]


def folded(show_pane: Any, invented: Any) -> ComparisonPane:
    pane: ComparisonPane = show_pane(
        invented.shown(
            [*invented.article(12), ("Subscribe", "furniture"), ("Share this", "furniture")],
            [*invented.article(12), ("Share", "furniture")],
        )
    )
    return pane


def test_f_opens_the_fold_in_sight_and_closes_it_again(show_pane: Any, qtbot: QtBot, invented: Any) -> None:
    pane = folded(show_pane, invented)
    canvas = canvas_of(pane)
    before = folds(canvas)
    assert before == [("left", False), ("right", False)]
    qtbot.keyClick(canvas, Qt.Key.Key_End)
    qtbot.keyClick(canvas, Qt.Key.Key_F)
    assert folds(canvas) == [("left", True), ("right", False)]
    qtbot.keyClick(canvas, Qt.Key.Key_F)
    assert folds(canvas) == before
    qtbot.keyClick(canvas, Qt.Key.Key_Right)  # to the right text
    qtbot.keyClick(canvas, Qt.Key.Key_F)
    assert folds(canvas) == [("left", False), ("right", True)]


def test_shift_f_opens_all_folds_and_closes_them_when_all_are_open(
    show_pane: Any, qtbot: QtBot, invented: Any
) -> None:
    pane = folded(show_pane, invented)
    canvas = canvas_of(pane)
    qtbot.keyClick(canvas, Qt.Key.Key_F, Qt.KeyboardModifier.ShiftModifier)
    assert folds(canvas) == [("left", True), ("right", True)]
    qtbot.keyClick(canvas, Qt.Key.Key_F, Qt.KeyboardModifier.ShiftModifier)
    assert folds(canvas) == [("left", False), ("right", False)]


def test_where_no_fold_is_in_sight_the_key_does_nothing(show_pane: Any, qtbot: QtBot, invented: Any) -> None:
    pane = show_pane(
        invented.shown([*invented.article(80), ("Subscribe", "furniture")], invented.article(80))
    )
    canvas = canvas_of(pane)
    before = folds(canvas)
    qtbot.keyClick(canvas, Qt.Key.Key_F)
    assert folds(canvas) == before
