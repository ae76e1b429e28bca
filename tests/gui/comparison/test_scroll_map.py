"""One scroll position moves both texts: never backwards, never by a jump, and level at each link."""

from __future__ import annotations

from itertools import accumulate, pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from variorum_gui.comparison.chain import heaviest_chain
from variorum_gui.comparison.scroll_map import Near, Point, ScrollMap, first_where

steps = st.lists(st.tuples(st.integers(0, 300), st.integers(0, 300)), max_size=40)


@st.composite
def maps(draw: st.DrawFn) -> tuple[ScrollMap, list[Point], Point, Point]:
    moves = draw(steps)
    lefts, rights = (list(accumulate(move[side] for move in moves)) for side in (0, 1))
    knots: list[Point] = [(float(a), float(b)) for a, b in zip(lefts, rights, strict=True)]
    start = (float(draw(st.integers(0, 200))),) * 2
    end = (start[0] + draw(st.integers(0, 6000)), start[1] + draw(st.integers(0, 6000)))
    return ScrollMap(len(knots), knots.__getitem__, start, end), knots, start, end


@given(maps(), st.lists(st.floats(0, 1), min_size=2, max_size=30))
def test_both_sides_only_ever_move_forward(
    made: tuple[ScrollMap, list[Point], Point, Point], shares: list[float]
) -> None:
    scroll, _, start, end = made
    points = [scroll.at(share * scroll.length) for share in sorted(shares)]
    for (left, right), (next_left, next_right) in pairwise(points):
        assert next_left >= left - 1e-6
        assert next_right >= right - 1e-6
    assert scroll.at(0) == start
    assert scroll.at(scroll.length) == end


@given(maps(), st.floats(0, 1))
def test_a_small_step_is_a_small_move_on_both_sides(
    made: tuple[ScrollMap, list[Point], Point, Point], share: float
) -> None:
    scroll = made[0]
    v = share * scroll.length
    one, other = scroll.at(v), scroll.at(v + 1)
    # v is the mean of the two, so neither side can move more than twice as far.
    assert abs(other[0] - one[0]) <= 2 + 1e-6
    assert abs(other[1] - one[1]) <= 2 + 1e-6


@given(maps())
def test_each_link_within_reach_is_met_exactly(made: tuple[ScrollMap, list[Point], Point, Point]) -> None:
    scroll, knots, start, end = made
    for left, right in knots:
        if start[0] < left < end[0] and start[1] < right < end[1]:
            v = (left + right - start[0] - start[1]) / 2
            assert scroll.at(v) == pytest.approx((left, right))


@given(maps(), st.floats(0, 1), st.sampled_from([0, 1]))
def test_a_height_on_one_side_leads_to_the_position_that_shows_it(
    made: tuple[ScrollMap, list[Point], Point, Point], share: float, side: int
) -> None:
    scroll, _, start, end = made
    height = start[side] + share * (end[side] - start[side])
    assert scroll.at(scroll.position(side, height))[side] == pytest.approx(height, abs=1e-6)


pairs = st.lists(st.tuples(st.integers(0, 30), st.integers(0, 30), st.floats(0.25, 1)), max_size=9)


@given(pairs)
def test_the_chain_rises_on_both_sides_and_no_other_is_heavier(drawn: list[tuple[int, int, float]]) -> None:
    chain = heaviest_chain(drawn)
    assert all(a[0] < b[0] and a[1] < b[1] for a, b in pairwise(chain))
    weights = {
        (left, right): max(w for x, y, w in drawn if (x, y) == (left, right)) for left, right, _ in drawn
    }
    assert sum(weights[pair] for pair in chain) == pytest.approx(_heaviest(weights))


def _heaviest(weights: dict[tuple[int, int], float]) -> float:
    best: dict[tuple[int, int], float] = {}
    for left, right in sorted(weights):
        before = (value for (x, y), value in best.items() if x < left and y < right)
        best[left, right] = weights[left, right] + max(before, default=0.0)
    return max(best.values(), default=0.0)


@given(pairs, st.tuples(st.integers(0, 30), st.integers(0, 30)))
def test_the_passage_asked_for_is_always_in_the_chain(
    drawn: list[tuple[int, int, float]], through: tuple[int, int]
) -> None:
    assert through in heaviest_chain(drawn, through)


def test_beside_a_text_too_short_to_scroll_the_other_one_tells_the_position() -> None:
    still = ScrollMap(0, lambda _: (0.0, 0.0), (200.0, 200.0), (480.0, 150.0))
    assert still.position(1, 200.0, other=340.0) == 70.0
    assert still.at(70.0) == (340.0, 200.0)


@given(st.integers(0, 40), st.integers(0, 40), st.integers(-5, 60), st.integers(-5, 50))
def test_a_border_is_found_wherever_one_begins_to_look(low: int, more: int, near: int, border: int) -> None:
    asked: list[int] = []

    def holds(number: int) -> bool:
        assert low <= number < low + more
        asked.append(number)
        return number >= border

    found = first_where(holds, low, low + more, near)
    assert found == min(max(border, low), low + more)
    assert near != border or len(asked) <= 2


@given(maps(), st.lists(st.floats(0, 1), min_size=1, max_size=12))
def test_where_one_was_before_changes_nothing(
    made: tuple[ScrollMap, list[Point], Point, Point], shares: list[float]
) -> None:
    _, knots, start, end = made
    near = Near()
    for share in shares:
        kept = ScrollMap(len(knots), knots.__getitem__, start, end, near)
        anew = ScrollMap(len(knots), knots.__getitem__, start, end)
        v = share * anew.length
        assert kept.at(v) == anew.at(v)
        assert kept.slower_side(v) == anew.slower_side(v)
        # As when lines prove higher than estimated, or the window another size.
        end = (end[0] + 40 * share, end[1] + 90 * share)
