"""Scrolling both columns by one position, with plain columns in place of texts."""

from __future__ import annotations

from dataclasses import dataclass, field

import pytest
from hypothesis import given
from hypothesis import strategies as st

from variorum_gui.comparison.heights import Heights
from variorum_gui.comparison.scroller import Scroller


@dataclass
class PlainColumn:
    """Position i is the top of paragraph i."""

    heights: Heights = field(default_factory=lambda: Heights(()))

    @property
    def total(self) -> int:
        return self.heights.total

    def y_of(self, position: int) -> float:
        return float(self.heights.above(min(position, len(self.heights))))

    def top(self, segment: int) -> int:
        return self.heights.above(segment)

    def segment_at(self, y: float) -> int:
        return self.heights.at(y)

    def share_at(self, segment: int, y: float) -> float:
        return (y - self.top(segment)) / self.heights[segment]

    def y_at(self, segment: int, share: float) -> float:
        return self.top(segment) + share * self.heights[segment]


columns = st.lists(st.integers(20, 400), min_size=1, max_size=40).map(lambda h: PlainColumn(Heights(h)))


@st.composite
def scrollers(draw: st.DrawFn) -> Scroller:
    left, right = draw(columns), draw(columns)
    lefts = draw(st.lists(st.integers(0, len(left.heights) - 1), unique=True, max_size=12))
    rights = draw(st.lists(st.integers(0, len(right.heights) - 1), unique=True, max_size=12))
    scroller = Scroller(left, right, list(zip(sorted(lefts), sorted(rights), strict=False)))
    scroller.height = draw(st.integers(100, 1500))
    return scroller


@given(scrollers(), st.lists(st.integers(1, 400), min_size=1, max_size=20))
def test_scrolling_down_and_up_again_ends_at_the_same_pixel(scroller: Scroller, moves: list[int]) -> None:
    scroller.scroll_to(scroller.length * 0.1)
    room = scroller.length - scroller.v
    before = scroller.tops()
    done = []
    for move in moves:
        if sum(done) + move < room:
            done.append(move)
            scroller.scroll_by(move)
    for move in reversed(done):
        scroller.scroll_by(-move)
    assert scroller.tops() == before


@given(scrollers())
def test_both_texts_begin_and_end_with_the_scroll_bar(scroller: Scroller) -> None:
    scroller.scroll_to(0)
    assert scroller.tops() == (0, 0)
    scroller.scroll_to(scroller.length)
    ends = tuple(max(0, column.total - scroller.height) for column in scroller.columns)
    assert scroller.tops() == pytest.approx(ends, abs=1)


@given(scrollers(), st.floats(0.01, 0.99))
def test_links_on_the_line_of_sight_are_level(scroller: Scroller, share: float) -> None:
    left, right = scroller.columns
    limits = [column.total - scroller.height + scroller.sight for column in scroller.columns]
    for a, b in scroller.knots:
        y = (left.y_of(a), right.y_of(b))
        if all(scroller.sight < y[side] < limits[side] for side in (0, 1)):
            scroller.show(0, y[0])
            tops = scroller.tops()
            level = [pair for pair in scroller.knots if left.y_of(pair[0]) == y[0]]
            offsets = [abs((y[0] - tops[0]) - (right.y_of(pair[1]) - tops[1])) for pair in level]
            assert min(offsets) <= 1


@given(scrollers(), st.floats(0.05, 0.95), st.integers(1, 300))
def test_corrected_heights_do_not_move_what_is_read(scroller: Scroller, share: float, height: int) -> None:
    scroller.scroll_to(scroller.length * share)
    place = scroller.place()
    if place.at_top:
        return
    column = scroller.columns[place.side]
    assert isinstance(column, PlainColumn)
    before = column.top(place.segment) + place.share * column.heights[place.segment]
    seen = before - scroller.tops()[place.side]
    if place.segment:
        column.heights[0] = column.heights[0] + height
    scroller.return_to(place)
    after = column.top(place.segment) + place.share * column.heights[place.segment]
    assert after - scroller.tops()[place.side] == pytest.approx(seen, abs=1.5)


@given(scrollers(), st.integers(-500, 500))
def test_unlocked_only_the_side_under_the_pointer_moves(scroller: Scroller, pixels: int) -> None:
    scroller.scroll_to(scroller.length / 2)
    scroller.set_synchronised(False)
    before = scroller.tops()
    scroller.scroll_by(pixels, side=1)
    assert scroller.tops()[0] == before[0]
