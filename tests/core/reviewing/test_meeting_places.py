"""Which things share words is found without holding each against each."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from variorum.model.span import Span
from variorum.model.story_page import TextPlace
from variorum.reviewing.meeting_places import PlacesOfMany, joined_by_places

_SPANS = st.tuples(st.integers(0, 12), st.integers(0, 4)).map(lambda at: Span(at[0], at[0] + at[1]))
_PLACES = st.lists(st.tuples(st.integers(0, 2), _SPANS), max_size=3)
_THINGS = st.lists(_PLACES, max_size=8)


def share_words(one: list[TextPlace], other: list[TextPlace]) -> bool:
    return any(text == at and span.overlaps(place) for text, span in one for at, place in other)


@given(_THINGS, _PLACES)
def test_those_are_met_that_share_words_with_a_place(
    things: list[list[TextPlace]], asked: list[TextPlace]
) -> None:
    assert PlacesOfMany(things).meeting(asked) == [
        number for number, places in enumerate(things) if share_words(places, asked)
    ]


@given(_THINGS)
def test_those_are_joined_that_share_words_also_by_way_of_others(things: list[list[TextPlace]]) -> None:
    groups: list[list[int]] = []
    for number, places in enumerate(things):
        same = [group for group in groups if any(share_words(things[each], places) for each in group)]
        groups = [group for group in groups if group not in same]
        groups.append(sorted([number, *(each for group in same for each in group)]))
    assert joined_by_places(things) == groups
