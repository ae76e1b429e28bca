"""Heights of rows: not measured twice, and not held of what is shown no more."""

from __future__ import annotations

from variorum_gui.sidebar.row_heights import RowHeights
from variorum_gui.sidebar.rows import Row


def rows(*titles: str) -> tuple[Row, ...]:
    return tuple(Row(title, title) for title in titles)


def all_of(heights: RowHeights, listed: tuple[Row, ...], width: int) -> list[str]:
    """Ask for every height; the titles of the rows that were measured."""
    measured: list[str] = []

    def height_of(row: Row, width: int) -> float:
        measured.append(row.title)
        return float(len(row.title) * width)

    for at, row in enumerate(listed):
        assert heights.height(listed, at, width, height_of) == len(row.title) * width
    return measured


def test_a_row_listed_again_is_not_measured_again() -> None:
    heights = RowHeights()
    before, after = rows("one", "two", "three"), rows("one", "two, changed", "three")
    assert all_of(heights, before, 300) == ["one", "two", "three"]
    assert all_of(heights, before, 300) == []
    assert all_of(heights, after, 300) == ["two, changed"]


def test_a_scroll_bar_that_comes_and_goes_measures_nothing_again() -> None:
    heights, listed = RowHeights(), rows("one", "two")
    assert all_of(heights, listed, 300) == ["one", "two"]
    assert all_of(heights, listed, 286) == ["one", "two"]
    for width in (300, 286, 300):
        assert all_of(heights, listed, width) == []


def test_what_was_shown_earlier_is_not_held() -> None:
    heights = RowHeights()
    for number in range(50):
        all_of(heights, rows(f"one of {number}", f"two of {number}"), 300 + number % 3)
        assert heights.held() <= 4
    heights.forget()
    assert heights.held() == 0
