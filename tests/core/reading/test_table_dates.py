"""Dates in the columns of an export."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from variorum.reading.exports.table_dates import moment_in, order_of


@pytest.mark.parametrize(
    ("cells", "english", "order"),
    [
        (["04/05/2026", "13/05/2026"], True, "day first"),
        (["04/05/2026", "05/13/2026"], False, "month first"),
        (["04/05/2026"], True, ""),
        (["04/05/2026"], False, "day first"),
        (["2026-05-04", "4 May 2026"], False, ""),
        (["13/13/2026"], True, ""),
    ],
)
def test_one_date_of_a_column_tells_how_to_read_the_others(
    cells: list[str], english: bool, order: str
) -> None:
    assert order_of(cells, english=english) == order


@pytest.mark.parametrize(
    ("raw", "order", "when", "guessed"),
    [
        ("04/05/2026", "day first", "2026-05-04", True),
        ("04/05/2026 09:30", "month first", "2026-04-05", True),
        ("20260504T061500Z", "", "2026-05-04", False),
        ("1777874400", "", "2026-05-04", False),
        ("1777874400000", "", "2026-05-04", False),
    ],
)
def test_a_date_is_read_as_its_column_is(raw: str, order: str, when: str, guessed: bool) -> None:
    moment = moment_in(raw, order)  # type: ignore[arg-type]
    assert moment.raw == raw
    assert moment.when is not None
    assert moment.when.date().isoformat() == when
    assert moment.guessed == guessed


@settings(deadline=None, max_examples=40)
@given(st.text(max_size=40), st.sampled_from(["", "day first", "month first"]))
def test_nothing_in_a_cell_raises(raw: str, order: str) -> None:
    assert moment_in(raw, order).raw is not None  # type: ignore[arg-type]


def test_days_that_no_month_has_are_no_dates() -> None:
    assert moment_in("31/02/2026", "day first").when is None or moment_in("31/02/2026", "day first").guessed
