"""What is about to be scrolled to is set before it is, while nothing else happens."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot
from tests.gui.comparison.canvas_events import canvas_of

from variorum_gui.comparison.canvas import Canvas


@pytest.fixture
def canvas(show_pane, invented) -> Canvas:  # type: ignore[no-untyped-def]
    article = invented.article(200)
    canvas = canvas_of(show_pane(invented.shown(article, article)))
    while not canvas.correct_heights(1.0):
        pass
    return canvas


def next_view(canvas: Canvas, views: int) -> list[bool]:
    height = canvas.viewport().height()
    return [
        side.is_drawn(segment)
        for side, top in zip(canvas.sides, canvas.scroller.tops(), strict=True)
        for segment, _ in side.visible(top + views * height, height)
    ]


@pytest.mark.parametrize("direction", [1, -1])
def test_the_next_view_is_set_in_the_direction_one_scrolls_in(
    canvas: Canvas, qtbot: QtBot, direction: int
) -> None:
    canvas.scroll_to(canvas.scroller.length / 2)
    qtbot.wait(200)
    canvas.scroll_by(direction * 3000)
    tops = canvas.scroller.tops()
    assert not any(next_view(canvas, direction)[1:-1])
    qtbot.waitUntil(lambda: all(next_view(canvas, direction)))
    assert canvas.scroller.tops() == tops
    assert not all(next_view(canvas, 3 * direction))


def test_what_is_not_measured_is_left_alone_as_it_might_move_what_is_read(
    canvas: Canvas, qtbot: QtBot
) -> None:
    canvas.measuring.restart()
    with canvas.measuring.held():
        for side in canvas.sides:
            side.column.forget_marks()
        canvas.scroll_by(3000)
        qtbot.wait(100)
        assert not all(next_view(canvas, 1))
