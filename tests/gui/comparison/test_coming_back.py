"""Texts that are come back to stand where they stood, both of them, also where their passages cross."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest
from tests.gui.comparison.canvas_events import canvas_of

from variorum.model.span import Span
from variorum_gui.comparison.content import SIDES
from variorum_gui.comparison.pane import ComparisonPane
from variorum_gui.shown import Place, Shown


def crossed(invented: Any) -> Shown:
    """Two texts alike, but for the one passage that stands early in one and late in the other."""
    parts = invented.article(40)
    told: Any = ("The lighthouse keeper counted 31 lamps before the storm came in from the sea.", "body")
    return invented.shown([*parts[:6], told, *parts[6:]], [*parts[:32], told, *parts[32:]], "outlets")


def at_the_crossing(pane: ComparisonPane) -> tuple[int, int]:
    """Go to the passage as a click on its finding does: both halves are brought level."""
    content = canvas_of(pane).content
    places = tuple(
        Place(side, Span(at := content.side(side).text.index("The lighthouse keeper"), at + 40))
        for side in SIDES
    )
    pane.light(places, places[0], "finding")
    return canvas_of(pane).scroller.tops()


@pytest.mark.parametrize("synchronised", [True, False])
def test_both_texts_come_back_to_where_they_stood(show_pane: Any, invented: Any, synchronised: bool) -> None:
    shown = crossed(invented)
    pane = show_pane(shown)
    pane.set_synchronised(synchronised)
    stood = at_the_crossing(pane)
    again = show_pane(shown)
    again.restore_reading_state(pane.reading_state())
    assert canvas_of(again).scroller.tops() == stood


def test_they_stand_there_too_once_they_are_compared_anew(show_pane: Any, invented: Any) -> None:
    shown = crossed(invented)
    pane = show_pane(shown)
    stood = at_the_crossing(pane)
    state = pane.reading_state()
    again = show_pane(replace(shown, comparison=None))
    again.restore_reading_state(state)
    again.show_texts(shown)
    assert canvas_of(again).scroller.tops() == pytest.approx(stood, abs=2)


def test_what_a_file_says_of_it_may_be_anything(show_pane: Any, invented: Any) -> None:
    pane = show_pane(crossed(invented))
    at_the_crossing(pane)
    state = pane.reading_state()
    for odd in (None, [1], ["a", "b"], [-1, 5], [10**9, 5], "through", [True, 4.5]):
        pane.restore_reading_state({**state, "through": odd})
        assert not pane.grab().isNull()
