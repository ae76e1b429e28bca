"""Scrolling with real paragraphs on the real canvas: level at each link, no jump, and up again where down began."""

from __future__ import annotations

from collections.abc import Callable
from itertools import pairwise
from typing import Any

import pytest
from hypothesis import assume, example, given
from hypothesis import strategies as st
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from tests.gui.comparison.drawn_texts import Texts, fill, some, two_texts

from variorum_gui.comparison.canvas import Canvas
from variorum_gui.comparison.pane import ComparisonPane
from variorum_gui.shown import Shown


@pytest.fixture
def pane(show_pane: Callable[[Shown], ComparisonPane]) -> ComparisonPane:
    """One pane for all examples of a property."""
    return show_pane(Shown())


def heights_of(canvas: Canvas, left: int, right: int) -> tuple[float, float]:
    """Where two code points stand in the view."""
    tops = canvas.scroller.tops()
    return canvas.left.column.y_of(left) - tops[0], canvas.right.column.y_of(right) - tops[1]


def turn(canvas: Canvas, pixels: int = 0, notches: int = 0, x: int = 200) -> None:
    """A wheel or a touchpad over the canvas."""
    at = QPointF(x, 300)
    event = QWheelEvent(
        at,
        QPointF(canvas.viewport().mapToGlobal(at.toPoint())),
        QPoint(0, pixels),
        QPoint(0, notches * 120 or pixels),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.ScrollUpdate if pixels else Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(canvas.viewport(), event)


@some
@given(two_texts(), st.lists(st.integers(1, 90), min_size=5, max_size=40))
def test_a_touchpad_moves_both_texts_forward_without_a_jump(
    pane: ComparisonPane, invented: Any, texts: Texts, steps: list[int]
) -> None:
    canvas = fill(pane, invented, texts)
    canvas.correct_heights(10)
    seen = [(canvas.scroller.tops(), 0)]
    for step in steps:
        turn(canvas, pixels=-step)
        seen.append((canvas.scroller.tops(), step))
    for (before, _), (after, step) in pairwise(seen):
        for side in (0, 1):
            # The position is the mean of both heights: one side may move twice as far while the other waits.
            assert 0 <= after[side] - before[side] <= 2 * step + 1


@some
@given(two_texts())
def test_the_tops_of_each_link_meet_when_it_is_brought_level(
    pane: ComparisonPane, invented: Any, texts: Texts
) -> None:
    canvas = fill(pane, invented, texts)
    knots = canvas.content.knots
    comparison = pane._content.shown.comparison
    assert comparison is not None
    starts = {(link.left.start, link.right.start) for link in comparison.links}
    for left, right in knots:
        if (left, right) not in starts:
            continue
        canvas.scroll_to(0)
        canvas.level(left, right)
        tops = canvas.scroller.tops()
        here, there = heights_of(canvas, left, right)
        room, sight = canvas.viewport().height(), canvas.scroller.sight
        # The first and the last lines of a text never come to the line of sight.
        if all(
            sight < y + top < side.column.total - room + sight
            for y, top, side in zip((here, there), tops, canvas.sides, strict=True)
        ):
            assert abs(here - there) <= 1
            assert abs(here - sight) <= 1


#: A scroll bar counts whole pixels: these ended at half a one, which counted as the end of the texts.
_LITTLE_TO_SCROLL: Texts = (
    [[*range(8)], [8], [9], [10], [*range(11, 17)], [*range(17, 31)], [*range(31, 38)]],
    [[*range(4, 8)], [8], [9], [10], [*range(11, 17)], [*range(17, 31)]],
    "versions",
)
_ways = st.lists(
    st.one_of(
        st.tuples(st.just("wheel"), st.integers(1, 4)),
        st.tuples(st.just("pad"), st.integers(1, 250)),
        st.tuples(st.just("page"), st.just(1)),
        st.tuples(st.just("line"), st.integers(1, 3)),
        st.tuples(st.just("bar"), st.integers(1, 400)),
    ),
    min_size=1,
    max_size=8,
)


def go(canvas: Canvas, way: str, much: int, direction: int) -> None:
    """Down (1) or up (-1) by real events."""
    if way == "wheel":
        turn(canvas, notches=-much * direction)
    elif way == "pad":
        turn(canvas, pixels=-much * direction)
    elif way == "bar":
        bar = canvas.verticalScrollBar()
        bar.setValue(bar.value() + much * direction)
    else:
        down, up = (
            (Qt.Key.Key_PageDown, Qt.Key.Key_PageUp) if way == "page" else (Qt.Key.Key_Down, Qt.Key.Key_Up)
        )
        for _ in range(much):
            QTest.keyClick(canvas, down if direction > 0 else up)


@some
@given(two_texts(), st.floats(0.0, 0.6), _ways, st.sampled_from(["flow", "aligned", "differences", "column"]))
@example(_LITTLE_TO_SCROLL, 0.21875, [("line", 2), ("bar", 1)], "differences")
def test_down_and_up_again_ends_at_the_same_pixel(
    pane: ComparisonPane,
    invented: Any,
    texts: Texts,
    share: float,
    ways: list[tuple[str, int]],
    form: str,
) -> None:
    canvas = fill(pane, invented, texts)
    pane.set_form(form)
    canvas.scroll_to(canvas.scroller.length * share)
    canvas.correct_heights(10)
    before = canvas.scroller.tops()
    for way, much in ways:
        go(canvas, way, much, 1)
        assume(canvas.scroller.v < canvas.scroller.length)
    for way, much in reversed(ways):
        go(canvas, way, much, -1)
    assert canvas.scroller.tops() == before
