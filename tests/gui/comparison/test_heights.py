"""The tree of heights answers as a plain list would."""

from __future__ import annotations

from itertools import accumulate

from hypothesis import given
from hypothesis import strategies as st

from variorum_gui.comparison.heights import Heights

pixels = st.integers(0, 500)


@given(st.lists(pixels, max_size=60), st.data())
def test_sums_agree_with_a_plain_list_after_any_corrections(values: list[int], data: st.DataObject) -> None:
    heights = Heights(values)
    if values:
        for _ in range(data.draw(st.integers(0, 10))):
            at, new = data.draw(st.integers(0, len(values) - 1)), data.draw(pixels)
            heights[at] = values[at] = new
    assert [heights.above(i) for i in range(len(values) + 1)] == [0, *accumulate(values)]
    assert heights.total == sum(values)


@given(st.lists(st.integers(1, 500), min_size=1, max_size=60), st.floats(-50, 40_000))
def test_the_paragraph_at_a_height_is_the_one_that_covers_it(values: list[int], y: float) -> None:
    heights = Heights(values)
    found = heights.at(y)
    if y < 0:
        assert found == 0
    elif y >= sum(values):
        assert found == len(values) - 1
    else:
        assert heights.above(found) <= y < heights.above(found + 1)


def test_paragraphs_of_no_height_are_passed_over() -> None:
    assert Heights([10, 0, 0, 5]).at(10) == 3
