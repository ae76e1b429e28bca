"""Of thousands of figures only those at a place are looked at."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from variorum.model.annotations import Figure
from variorum.model.span import Span
from variorum.reviewing.touching import AnyLength, Places, touching

PLACES = st.tuples(st.integers(0, 3_000), st.integers(0, 40)).map(lambda at: Span(at[0], at[0] + at[1]))


@given(st.lists(PLACES, max_size=30), PLACES)
def test_it_finds_what_shares_a_code_point_with_the_place(spans: list[Span], place: Span) -> None:
    figures = [Figure(span.start, span.end, "", "count") for span in sorted(spans)]
    told = [each for each in figures if each.start < place.end and place.start < each.end]
    assert touching(figures, place) == told


@given(st.lists(PLACES, max_size=30), PLACES)
def test_it_tells_whether_any_place_overlaps_another(spans: list[Span], place: Span) -> None:
    assert Places(spans).overlap(place) == any(span.overlaps(place) for span in spans)


@given(st.lists(PLACES, max_size=30), st.integers(0, 3_000), PLACES)
def test_it_finds_what_is_as_long_as_the_text(spans: list[Span], start: int, place: Span) -> None:
    placed = [*spans, Span(start, start + 9_000)]
    told = sorted((each for each in placed if each.overlaps(place)), key=lambda each: each.start)
    assert AnyLength(placed).touching(place) == told
