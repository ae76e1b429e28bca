from __future__ import annotations

from datetime import UTC, datetime

import pytest

from variorum.model.precision import is_only_a_day

MIDNIGHT = datetime(2026, 5, 3, tzinfo=UTC)


@pytest.mark.parametrize(
    "raw", ["", "3 May 2026", "03.05.2026", "3.00.2026", "2026-05-03T00:00:00Z", "D:20260503000000Z"]
)
def test_midnight_that_nobody_printed_is_a_day(raw: str) -> None:
    assert is_only_a_day(MIDNIGHT, raw)


@pytest.mark.parametrize(
    "raw",
    [
        "3 May 2026, 00:00 UTC",
        "May 3, 2026 at 12:00 a.m.",
        "12 am, 3 May 2026",
        "3 mai 2026 à 0h00",
        "03.05.2026 0 Uhr",
    ],
)
def test_midnight_that_was_printed_is_a_time(raw: str) -> None:
    assert not is_only_a_day(MIDNIGHT, raw)


def test_any_other_hour_is_a_time() -> None:
    assert not is_only_a_day(MIDNIGHT.replace(minute=1), "3 May 2026")
