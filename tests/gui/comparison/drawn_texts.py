"""Pairs of texts of any shape for properties of the canvas, and a pane that shows them from the beginning."""

from __future__ import annotations

from itertools import pairwise
from typing import Any

from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from PySide6.QtCore import QCoreApplication
from tests.gui.comparison.canvas_events import canvas_of

from variorum.model.article import Role
from variorum_gui.comparison.canvas import Canvas
from variorum_gui.comparison.pane import ComparisonPane
from variorum_gui.shown import Shown

Parts = list[tuple[str, Role]]
#: Paragraphs by the numbers of their sentences, left and right, and the mode.
Texts = tuple[list[list[int]], list[list[int]], str]
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


#: Its ribbons lead to paragraphs out of the view, first measured when the ribbons were painted.
LED_OUT_OF_VIEW: Texts = (
    [*([*range(a, b)] for a, b in pairwise((0, 5, 13, 24, 33, 38, 39, 42, 55, 59, 67, 69, 71)))],
    [
        [845, *range(25, 33)],
        *([*range(a, b)] for a, b in ((13, 24), (33, 37), (38, 39), (39, 42), (55, 59), (59, 67), (67, 70))),
    ],
    "versions",
)


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
