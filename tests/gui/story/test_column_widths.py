"""The texts of a story share the width that the columns before them leave, and are all in sight where they can be."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from variorum_gui.story.column_widths import column_widths

Wishes = st.lists(st.integers(10, 900), min_size=3, max_size=3)


def test_five_outlets_are_in_sight_in_the_window_as_it_opens() -> None:
    widths = column_widths(940, [230, 160, 60], [125, 90, 105, 100, 150])
    assert sum(widths) <= 940
    assert widths[:3] == [230, 160, 60]


def test_a_label_has_at_most_a_third_and_short_words_leave_room_to_the_texts() -> None:
    assert column_widths(900, [800, 0, 60], [100, 100])[0] == 300
    assert column_widths(900, [120, 0, 60], [100, 100]) == [120, 0, 60, 260, 260]


def test_a_text_that_needs_little_leaves_its_room_to_one_that_needs_more() -> None:
    assert column_widths(600, [100, 0, 60], [80, 300, 80])[3:] == [86, 260, 86]
    assert column_widths(500, [100, 0, 60], [80, 300, 80])[3:] == [80, 180, 80]


@given(total=st.integers(300, 3000), before=Wishes, texts=st.lists(st.integers(10, 900), max_size=40))
def test_where_there_is_room_for_all_none_is_out_of_sight(
    total: int, before: list[int], texts: list[int]
) -> None:
    widths = column_widths(total, before, texts)
    assert len(widths) == len(before) + len(texts)
    assert widths[0] <= total / 3
    assert all(width >= 72 for width in widths[3:])
    room = total - sum(widths[:3])
    assert sum(widths[3:]) <= room or room < 72 * len(texts)
