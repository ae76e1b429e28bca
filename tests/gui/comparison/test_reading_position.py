"""Scrolling and sizes with real paragraphs on the real canvas: level at each link, and no drift whatever changes."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from itertools import pairwise
from typing import Any

import pytest
from hypothesis import HealthCheck, assume, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QCoreApplication, QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest

from variorum import compare
from variorum.model.article import Role
from variorum.model.comparison import Side
from variorum.model.decisions import Anchor, Decisions, LinkDecision
from variorum_gui.comparison.canvas import Canvas
from variorum_gui.comparison.content import SIDES
from variorum_gui.comparison.pane import ComparisonPane
from variorum_gui.shown import Shown

Parts = list[tuple[str, Role]]
#: Paragraphs by the numbers of their sentences, left and right, and the mode.
Texts = tuple[list[list[int]], list[list[int]], str]
ShowPane = Callable[[Shown], ComparisonPane]
some = settings(max_examples=15, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
_WORDS = ("harbour", "board", "quay", "fees", "crane", "winter", "berths", "moorings", "ferry", "storm")


def _sentence(number: int) -> str:
    words = [_WORDS[(number * step + step) % len(_WORDS)] for step in range(2, 9 + number % 13)]
    return f"The {' '.join(words)} of {1900 + number}."


@st.composite
def two_texts(draw: st.DrawFn) -> Texts:
    """One text of paragraphs of any length, and another made of it: cut, added to, reworded, put elsewhere."""
    lengths = draw(st.lists(st.integers(1, 14), min_size=6, max_size=36))
    starts = [sum(lengths[:i]) for i in range(len(lengths))]
    left = [[*range(at, at + length)] for at, length in zip(starts, lengths, strict=True)]
    right = [list(paragraph) for paragraph in left]
    for kind, place in draw(st.lists(st.tuples(st.sampled_from("cadmsw"), st.integers(0, 99)), max_size=12)):
        at = place % len(right)
        if kind == "c" and len(right) > 4:
            del right[at]
        elif kind == "a":
            right.insert(at, [*range(500 + place * 9, 501 + place * 9 + place % 14)])
        elif kind == "d" and right[at]:
            right[at] = right[at][:-1] or right[at]
        elif kind == "m":
            right.insert((at * 7) % len(right), right.pop(at))
        elif kind == "s" and len(right[at]) > 1:  # split
            right[at : at + 1] = [right[at][: len(right[at]) // 2], right[at][len(right[at]) // 2 :]]
        elif kind == "w":
            right[at] = [800 + place, *right[at][1:]]
    mode = draw(st.sampled_from(["versions", "versions", "outlets"]))
    return left, right, mode


def _parts(paragraphs: list[list[int]]) -> Parts:
    body = [(" ".join(map(_sentence, paragraph)), "body") for paragraph in paragraphs if paragraph]
    return [("Harbour board settles the fees", "headline"), *body]  # type: ignore[list-item]


@pytest.fixture
def pane(show_pane: ShowPane) -> ComparisonPane:
    """One pane for all examples of a property."""
    return show_pane(Shown())


def fill(pane: ComparisonPane, invented: Any, texts: Texts) -> Canvas:
    """Show texts from the beginning, nothing measured but what is in view."""
    canvas_of(pane).scroll_to(0)  # what was read of those shown before is not gone on with
    pane.show_texts(Shown())
    pane.set_form("flow")
    pane.set_synchronised(True)
    pane.zoom_to(0)
    pane.resize(912, 700)
    pane.show_texts(invented.shown(_parts(texts[0]), _parts(texts[1]), texts[2]))
    QCoreApplication.processEvents()
    return canvas_of(pane)


def canvas_of(pane: ComparisonPane) -> Canvas:
    (canvas,) = pane.findChildren(Canvas)
    return canvas


def heights_of(canvas: Canvas, left: int, right: int) -> tuple[float, float]:
    """Where two code points stand in the view."""
    tops = canvas.scroller.tops()
    return canvas.left.column.y_of(left) - tops[0], canvas.right.column.y_of(right) - tops[1]


def sight_of(canvas: Canvas, side: Side, position: int) -> float:
    """How far a line stands below the line of sight."""
    top = canvas.scroller.tops()[SIDES.index(side)]
    return canvas.side(side).column.y_of(position) - top - canvas.scroller.sight


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
    QCoreApplication.sendEvent(canvas.viewport(), event)


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
        canvas.scroll_to(0)
        if (left, right) not in starts:
            continue
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


def change(pane: ComparisonPane, what: str, much: int) -> None:
    """Another size, zoom or form; folds opened or closed by hand, passages linked or parted by hand."""
    if what == "resize":
        pane.resize(560 + much * 120, 420 + much * 60)
    elif what == "zoom":
        pane.zoom_to(much % 9 - 3)
    elif what == "fold":
        pane._folding.turn_all() if much % 2 else pane._folding.turn_at_hand("left")
    elif what == "link":
        pane.show_texts(linked_by_hand(pane._content.shown, much))
    else:
        forms = pane.forms()
        pane.set_form(forms[much % len(forms)])
    QCoreApplication.processEvents()


def linked_by_hand(shown: Shown, much: int) -> Shown:
    """Compared again, as when the reader links a sentence with one anywhere in the other text."""
    found = shown.comparison
    assert found is not None
    assert shown.left is not None
    assert shown.right is not None
    one, other = shown.left.version, shown.right.version
    here = found.left_sentences[much * 7 % len(found.left_sentences)]
    there = found.right_sentences[much * 11 % len(found.right_sentences)]
    link = LinkDecision(
        Anchor.at(one.text, here, one.content_hash), Anchor.at(other.text, there, other.content_hash), True
    )
    return replace(shown, comparison=compare(one, other, mode=found.mode, decisions=Decisions(links=(link,))))


_changes = st.lists(
    st.tuples(st.sampled_from(["resize", "zoom", "form", "fold", "link"]), st.integers(0, 11)),
    min_size=1,
    max_size=8,
)


@some
@given(two_texts(), st.floats(0.1, 0.9), _changes)
def test_whatever_changes_the_same_line_is_read_and_back_again_to_the_pixel(
    pane: ComparisonPane,
    invented: Any,
    texts: Texts,
    share: float,
    changes: list[tuple[str, int]],
) -> None:
    canvas = fill(pane, invented, texts)
    canvas.correct_heights(10)
    canvas.scroll_to(canvas.scroller.length * share)
    before, comparison = canvas.scroller.tops(), pane._content.shown.comparison
    reading = pane._reading.now()
    assume(reading is not None)
    assert reading is not None
    for what, much in changes:
        change(pane, what, much)
        canvas.correct_heights(10)
        where, span = canvas.content.place_of(reading.side, _point(reading.position))
        column = canvas.side(where).column
        off = sight_of(canvas, where, span.start)
        line = canvas.typography.line_height
        # The first and last lines of a text never come to the line of sight; one line may become three.
        if 0 < canvas.scroller.v < canvas.scroller.length:
            folded = column.segments[column.segment_of(span.start)].kind == "fold"
            assert abs(off) <= (4 + folded) * line, (what, much, off)
    pane.resize(912, 700)
    pane.zoom_to(0)
    pane.set_form("flow")
    QCoreApplication.processEvents()
    pane.show_texts(replace(pane._content.shown, comparison=comparison))
    QCoreApplication.processEvents()
    canvas.correct_heights(10)
    assert canvas.scroller.tops() == before


def _point(position: int) -> Any:
    from variorum.model.span import Span

    return Span(position, position)
