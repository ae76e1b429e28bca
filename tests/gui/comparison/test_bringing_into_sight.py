"""A place asked for stands at the line of sight, also in paragraphs whose lines nobody has looked at yet."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from variorum.model.comparison import Side
from variorum_gui.comparison.canvas import Canvas
from variorum_gui.comparison.content import SIDES
from variorum_gui.comparison.pane import ComparisonPane
from variorum_gui.shown import Shown

WORDS = ("harbour", "board", "quay", "fees", "crane", "winter", "berths", "moorings", "ferry", "storm")


def sentence(number: int) -> str:
    words = [WORDS[(number * step + step) % len(WORDS)] for step in range(2, 9 + number % 13)]
    return f"The {' '.join(words)} of {1900 + number}."


@pytest.mark.parametrize("sentences", [6, 9, 11, 13])
def test_the_same_line_stands_there_before_and_after_its_paragraph_is_set(
    show_pane: Callable[[Shown], ComparisonPane], invented: Any, sentences: int
) -> None:
    numbers = iter(range(1000))
    parts = [("Harbour board settles the fees", "headline")]
    parts += [(" ".join(sentence(next(numbers)) for _ in range(sentences)), "body") for _ in range(30)]
    texts = invented.shown(parts, parts[:12] + parts[13:])
    pane = show_pane(Shown())
    pane.resize(912, 700)
    for number in range(8 * sentences, 20 * sentences, 2 * sentences + 1):
        pane.show_texts(Shown())
        pane.show_texts(texts)  # no events come to pass here: only what is in view is set
        (canvas,) = pane.findChildren(Canvas)
        column = canvas.left.column
        at = column.text.index(sentence(number))
        canvas.show_position("left", at)
        below = column.y_of(at) - canvas.scroller.tops()[0] - canvas.scroller.sight
        assert abs(below) <= 1, number


def test_in_a_long_text_what_is_near_is_measured_before_a_hand_can_scroll(
    show_pane: Callable[[Shown], ComparisonPane], invented: Any
) -> None:
    body = [(" ".join(map(sentence, range(at, at + 3 + at % 9))), "body") for at in range(0, 2000, 4)]
    parts = [("Harbour board settles the fees", "headline"), *body]
    pane = show_pane(invented.shown(parts, [*parts[:240], *parts[250:]]))
    (canvas,) = pane.findChildren(Canvas)
    for share in (0.5, 0.2, 0.9):
        canvas.scroll_to(round(canvas.scroller.length * share))
        while not all(canvas.side(side).column.measured(_far(canvas, side)) for side in SIDES):
            assert not canvas.correct_heights(0.006)
        before = canvas.scroller.tops()
        for pixels in (180, 77, 40, -180, -77, -40, -180, -77, -40, 180, 77, 40):
            canvas.scroll_by(pixels)
        assert canvas.scroller.tops() == before


def _far(canvas: Canvas, side: Side) -> int:
    """The last segment of the view below the one in sight."""
    column = canvas.side(side).column
    return column.segment_at(canvas.scroller.tops()[SIDES.index(side)] + 2 * canvas.viewport().height())
