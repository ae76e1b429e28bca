"""The bracket in the margin holds all of a finding together, also where that goes over several paragraphs."""

from __future__ import annotations

from typing import Any

from PySide6.QtGui import QColor
from tests.gui.comparison.canvas_events import canvas_of, point_of

from variorum.model.span import Span
from variorum_gui.comparison.canvas import Canvas
from variorum_gui.comparison.columns import PAD
from variorum_gui.comparison.pane import ComparisonPane
from variorum_gui.shown import Place
from variorum_gui.theme.applying import current_theme


def paragraphs(pane: ComparisonPane, *numbers: int) -> tuple[Place, ...]:
    segments = canvas_of(pane).content.right.segments
    return tuple(Place("right", Span(segments[n].start, segments[n].end)) for n in numbers)


def bracketed(canvas: Canvas) -> list[int]:
    """The paragraphs of the right text with a bracket in the outer margin, of those in sight."""
    image = canvas.viewport().grab().toImage()
    ink = QColor(current_theme().ink)
    x = round(canvas.columns.x("right") + canvas.right.column.width + PAD + 4)
    found = []
    for number, segment in enumerate(canvas.content.right.segments):
        y = point_of(canvas, "right", segment.start).y()
        if 0 <= y < image.height() and any(
            image.pixelColor(x + off, y).lightness() < ink.lightness() + 60 for off in (-1, 0, 1)
        ):
            found.append(number)
    return found


def test_all_paragraphs_of_a_finding_are_bracketed(show_pane: Any, invented: Any) -> None:
    pane = show_pane(invented.shown(invented.article(12, skip=(3, 4, 5)), invented.article(12), "outlets"))
    canvas = canvas_of(pane)
    places = paragraphs(pane, 3, 4, 5)
    pane.light(places, places[0], "finding")
    assert bracketed(canvas) == [3, 4, 5]
    pane.light(places, places[1], "finding")  # the next place of it
    assert bracketed(canvas) == [3, 4, 5]
    assert canvas.passing.current == {"right": places[1].span}
    pane.clear_light()
    pane.reveal(places[1])
    assert bracketed(canvas) == [4]


def test_places_of_a_finding_that_stand_apart_are_bracketed_one_at_a_time(
    show_pane: Any, invented: Any
) -> None:
    pane = show_pane(invented.shown(invented.article(12, skip=(3, 4, 5)), invented.article(12), "outlets"))
    canvas = canvas_of(pane)
    places = paragraphs(pane, 2, 3, 5)
    pane.light(places, places[0], "finding")
    assert bracketed(canvas) == [2, 3]
    pane.light(places, places[2], "finding")
    assert bracketed(canvas) == [5]


def test_a_name_told_again_and_again_is_bracketed_where_one_is(show_pane: Any, invented: Any) -> None:
    pane = show_pane(invented.shown(invented.article(12, skip=(3, 4, 5)), invented.article(12), "outlets"))
    places = paragraphs(pane, 3, 4)
    pane.light(places, places[0], "PERSON")
    assert bracketed(canvas_of(pane)) == [3]
