"""What is read stays with real paragraphs on the real canvas: no drift whatever changes."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest
from hypothesis import assume, example, given
from hypothesis import strategies as st
from PySide6.QtCore import QCoreApplication
from tests.gui.comparison.drawn_texts import LED_OUT_OF_VIEW, Texts, fill, some, two_texts

from variorum import compare
from variorum.model.comparison import Side
from variorum.model.decisions import Anchor, Decisions, LinkDecision
from variorum.model.span import Span
from variorum_gui.comparison.canvas import Canvas
from variorum_gui.comparison.content import SIDES
from variorum_gui.comparison.pane import ComparisonPane
from variorum_gui.shown import Place, Shown


@pytest.fixture
def pane(show_pane: Callable[[Shown], ComparisonPane]) -> ComparisonPane:
    """One pane for all examples of a property."""
    return show_pane(Shown())


def sight_of(canvas: Canvas, side: Side, position: int) -> float:
    """How far a line stands below the line of sight."""
    top = canvas.scroller.tops()[SIDES.index(side)]
    return canvas.side(side).column.y_of(position) - top - canvas.scroller.sight


@some
@given(two_texts(), st.floats(0.0, 1.0))
@example(LED_OUT_OF_VIEW, 0.45)
def test_painting_measures_nothing_so_that_nothing_moves_by_it(
    pane: ComparisonPane, invented: Any, texts: Texts, share: float
) -> None:
    canvas = fill(pane, invented, texts)
    canvas.scroll_to(canvas.scroller.length * share)
    pane.resize(1400, 900)
    pane.resize(912, 700)
    measured = [list(side.column.heights) for side in canvas.sides]
    canvas.grab()
    assert [list(side.column.heights) for side in canvas.sides] == measured


@some
@given(
    two_texts(), st.floats(0.0, 1.0), st.lists(st.tuples(st.sampled_from(SIDES), st.floats(0, 1)), min_size=1)
)
def test_a_name_marked_and_not_marked_again_leaves_both_texts_where_they_were(
    pane: ComparisonPane, invented: Any, texts: Texts, share: float, where: list[tuple[Side, float]]
) -> None:
    canvas = fill(pane, invented, texts)
    canvas.correct_heights(10)
    canvas.scroll_to(canvas.scroller.length * share)
    before = canvas.scroller.tops()
    starts = [(side, int(at * (len(canvas.content.side(side).text) - 4))) for side, at in where]
    pane.light(tuple(Place(side, Span(start, start + 4)) for side, start in starts), None, "PERSON")
    canvas.grab()
    line = canvas.typography.line_height
    # The signs before a name take room: lines may break elsewhere.
    assert all(abs(now - then) <= 2 * line for now, then in zip(canvas.scroller.tops(), before, strict=True))
    pane.clear_light()
    canvas.grab()
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
@example(LED_OUT_OF_VIEW, 0.45, [("resize", 10)])
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
        where, span = canvas.content.place_of(reading.side, Span(reading.position, reading.position))
        column = canvas.side(where).column
        off = sight_of(canvas, where, span.start)
        line, room, sight = canvas.typography.line_height, canvas.viewport().height(), canvas.scroller.sight
        if 0 < canvas.scroller.v < canvas.scroller.length:
            # The first and last lines of a text never come to the line of sight; one line may become three.
            if sight < column.y_of(span.start) < column.total - room + sight:
                folded = column.segments[column.segment_of(span.start)].kind == "fold"
                assert abs(off) <= (4 + folded) * line, (what, much, off)
            else:
                assert -line <= off + sight < room, (what, much, off)
    pane.resize(912, 700)
    pane.zoom_to(0)
    pane.set_form("flow")
    QCoreApplication.processEvents()
    pane.show_texts(replace(pane._content.shown, comparison=comparison))
    QCoreApplication.processEvents()
    canvas.correct_heights(10)
    assert canvas.scroller.tops() == before
