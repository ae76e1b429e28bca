"""Opening and closing folded lines by the keyboard."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot
from tests.gui.comparison.canvas_events import canvas_of

from variorum.model.finding import Finding
from variorum.model.span import Span
from variorum_gui.comparison.canvas import Canvas
from variorum_gui.comparison.content import SIDES, View, content_of
from variorum_gui.comparison.pane import ComparisonPane
from variorum_gui.shown import Place


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


def hidden(canvas: Canvas, place: Place) -> bool:
    """Whether a place lies in a line that stands for it."""
    return any(
        segment.kind == "fold" and segment.start < place.span.end and place.span.start < segment.end
        for segment in canvas.content.side(place.side).segments
    )


def in_sight(canvas: Canvas, place: Place) -> bool:
    top = canvas.scroller.tops()[place.side == "right"]
    return 0 <= canvas.side(place.side).extent(place.span)[0] - top < canvas.viewport().height()


def only_differences(show_pane: Any, invented: Any) -> tuple[ComparisonPane, Place, Place]:
    """Forty paragraphs that both tell, and the words of the thirtieth of each text."""
    pane: ComparisonPane = show_pane(
        invented.shown(
            [*invented.article(40), ("Only here, about the lock.", "body")], invented.article(40), "outlets"
        )
    )
    segments = canvas_of(pane).content.left.segments
    left, right = (Place(side, Span(segments[29].start + 4, segments[29].start + 12)) for side in SIDES)
    pane.set_form("differences")
    assert hidden(canvas_of(pane), left)
    assert hidden(canvas_of(pane), right)
    return pane, left, right


def test_going_to_a_passage_opens_the_fold_it_lies_in(show_pane: Any, invented: Any) -> None:
    pane, left, _ = only_differences(show_pane, invented)
    pane.reveal(left)
    canvas = canvas_of(pane)
    assert not hidden(canvas, left)
    assert in_sight(canvas, left)
    assert canvas.passing.current["left"] == left.span


def test_going_to_two_passages_opens_the_folds_of_both(show_pane: Any, invented: Any) -> None:
    pane, left, right = only_differences(show_pane, invented)
    pane.bracket((left, right))
    canvas = canvas_of(pane)
    assert not hidden(canvas, left)
    assert not hidden(canvas, right)
    assert in_sight(canvas, left)
    assert in_sight(canvas, right)
    assert canvas.passing.current == {"left": left.span, "right": right.span}


def test_a_finding_in_a_fold_is_seen_on_both_sides(show_pane: Any, invented: Any) -> None:
    pane, left, right = only_differences(show_pane, invented)
    pane.light((left, right), left, "finding")
    canvas = canvas_of(pane)
    assert not hidden(canvas, left)
    assert not hidden(canvas, right)
    assert in_sight(canvas, left)


def test_a_hit_in_a_fold_is_seen_and_its_fold_closes_again(
    show_pane: Any, qtbot: QtBot, invented: Any
) -> None:
    pane, left, _ = only_differences(show_pane, invented)
    canvas = canvas_of(pane)
    pane.find(left.span.of(canvas.content.left.text))
    hit = canvas.passing.found_now
    assert hit is not None
    assert not hidden(canvas, Place(*hit))
    assert in_sight(canvas, Place(*hit))
    for _ in range(2):  # opens all, closes all
        qtbot.keyClick(canvas, Qt.Key.Key_F, Qt.KeyboardModifier.ShiftModifier)
    assert hidden(canvas, Place(*hit))


def test_the_next_shared_passage_is_read_also_where_it_is_folded(show_pane: Any, invented: Any) -> None:
    pane, _, _ = only_differences(show_pane, invented)
    pane.step(1)
    canvas = canvas_of(pane)
    assert canvas.passing.current
    assert not any(hidden(canvas, Place(*each)) for each in canvas.passing.current.items())


SHARED = (
    "The ferry Isola, on its way from Marlow to Port Ellery, stuck on a sandbank near the lighthouse of Holm."
)
OTHER = "The choir of Marlow sang at the quay for an hour and nobody listened to it in the rain."


def left_unfolded(shown: Any, kinds: frozenset[str] = frozenset()) -> list[str]:
    content = content_of(shown, View("differences", kinds=kinds))  # type: ignore[arg-type]
    return [content.left.text[each.start : each.end] for each in content.left.segments if each.kind != "fold"]


def test_a_sentence_with_a_number_that_its_match_does_not_have_is_not_folded(invented: Any) -> None:
    more = SHARED.replace("Holm.", "Holm, 12 miles off the coast.")
    shown = invented.shown(
        [("Ferry", "headline"), (more, "body"), (OTHER, "body")],
        [("Isola", "headline"), (SHARED, "body"), (OTHER, "body")],
        "outlets",
    )
    assert shown.comparison.only_left == (Span(0, 5),)
    assert left_unfolded(shown) == [more]
    assert left_unfolded(shown, frozenset({"names"})) == []


def test_a_paragraph_that_holds_a_finding_is_not_folded(invented: Any) -> None:
    shown = invented.shown(
        [("Ferry", "headline"), (SHARED, "body"), (OTHER, "body")],
        [("Isola", "headline"), (SHARED, "body"), (OTHER, "body")],
        "outlets",
    )
    assert left_unfolded(shown) == []
    start = shown.comparison.left.index("choir")
    finding = Finding("", "speaker", "Speaker differs", "", (Span(start, start + 5),), ())
    assert left_unfolded(replace(shown, findings=(finding,))) == [OTHER]
