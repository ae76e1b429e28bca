"""The hits of a search in the order of reading, and which of them the view has a place for."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from variorum.model.comparison import Side
from variorum.model.span import Span
from variorum_gui.comparison.content import Content, SideContent
from variorum_gui.comparison.places import Places
from variorum_gui.comparison.searching import Hits, hits_of, next_hit
from variorum_gui.comparison.segments import Segment
from variorum_gui.comparison.sought import Found
from variorum_gui.comparison.stops import left_of

_STARTS = st.sets(st.integers(0, 60), max_size=12).map(sorted)


def places(starts: list[int]) -> Places:
    return Places(Span(start, start + 1) for start in starts)


@st.composite
def rising_knots(draw: st.DrawFn) -> list[tuple[int, int]]:
    steps = draw(st.lists(st.tuples(st.integers(1, 9), st.integers(1, 9)), max_size=6))
    knots, at = [], (0, 0)
    for left, right in steps:
        at = (at[0] + left, at[1] + right)
        knots.append(at)
    return knots


@given(_STARTS, _STARTS, rising_knots())
def test_hits_of_both_texts_are_walked_through_in_the_order_of_reading(
    left: list[int], right: list[int], knots: list[tuple[int, int]]
) -> None:
    hits = Hits({"left": places(left), "right": places(right)}, knots)
    # What stands beside one another is read on the left first.
    expected = sorted(
        [(float(start), 0, start) for start in left] + [(left_of(start, knots), 1, start) for start in right]
    )
    order = [(("left", "right")[side], start) for _, side, start in expected]
    assert [(side, span.start) for side, span in map(hits.__getitem__, range(len(hits)))] == order
    assert [hits.number(hits[number]) for number in range(len(hits))] == list(range(len(order)))


@given(_STARTS, _STARTS, rising_knots())
def test_stepping_comes_round_to_where_it_began_and_back(
    left: list[int], right: list[int], knots: list[tuple[int, int]]
) -> None:
    hits = Hits({"left": places(left), "right": places(right)}, knots)
    at = first = next_hit(hits, None, 1)
    seen = []
    for _ in range(len(hits)):
        seen.append(at)
        after = next_hit(hits, at, 1)
        assert next_hit(hits, after, -1) == at
        at = after
    assert at == first
    assert len({*seen}) == len(hits)


def test_what_is_no_hit_has_no_number_and_is_followed_by_the_first() -> None:
    hits = Hits({"left": places([3, 9]), "right": places([4])})
    elsewhere: tuple[Side, Span] = ("left", Span(3, 8))
    assert hits.number(elsewhere) is None
    assert next_hit(hits, elsewhere, 1) == ("left", Span(3, 4))
    assert next_hit(hits, elsewhere, -1) == ("left", Span(9, 10))
    assert next_hit(Hits(), None, 1) is None


def test_the_first_hit_of_a_side_is_found_from_a_height_on() -> None:
    hits = Hits({"left": places([3, 9]), "right": places([4, 20])})
    assert hits.first_of("right") == 1
    assert hits.first_of("left", lambda start: start >= 5) == 2
    assert hits.first_of("right", lambda start: start >= 21) is None


def test_hits_in_bylines_above_the_texts_are_not_counted() -> None:
    text = "Head\n\nBy nobody\n\nOne two.\n\nThree."
    segments = (Segment(17, 25), Segment(27, 33))
    side = SideContent(text, segments, Segment(0, 4))
    found = Found({"left": places([0, 6, 9, 17, 24, 25, 27, 32]), "right": Places()})
    hits = hits_of(Content(left=side), found)
    assert hits.on["left"] == places([0, 17, 24, 27, 32])
    assert hits.counts == (5, 0)


@given(_STARTS, st.integers(0, 61), st.integers(0, 61))
def test_places_in_a_stretch_are_those_that_touch_it(starts: list[int], start: int, end: int) -> None:
    all_of_them = places(starts)
    expected = [span for span in all_of_them if span.end >= start and span.start < end]
    assert all_of_them.touching(start, end) == expected
    assert [all_of_them.number(span) for span in all_of_them] == list(range(len(starts)))
