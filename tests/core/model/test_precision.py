from __future__ import annotations

from datetime import UTC, datetime, timedelta, timezone

import pytest

from variorum.model.building import version_from
from variorum.model.precision import Told, after, dating, is_only_a_day, known_times, written

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


def test_a_clock_whose_zone_nobody_printed_has_none() -> None:
    def printed(raw: str, *guessed: str) -> Told:
        when = MIDNIGHT.replace(hour=21, minute=29)
        told = frozenset(guessed)
        time = dating(version_from([("One.", "body")], published=when, published_raw=raw, guessed=told))
        assert time is not None
        return time

    known, unknown = printed("3 May 2026, 9:29 PM GMT"), printed("3 May 2026, 9:29 PM", "published")
    assert known.is_zoned
    assert not unknown.is_zoned
    assert known.when.isoformat() == "2026-05-03T21:29:00+00:00"
    assert unknown.when.isoformat() == "2026-05-03T21:29:00"
    assert known.in_a_row == unknown.in_a_row == known.when
    # What was worked out in another way, of words that name a zone, keeps it.
    assert printed("3 May 2026, 21:29 +0000", "published").is_zoned
    # Nobody can say which was first, nor by how much.
    assert after(known, unknown) is None


@pytest.mark.parametrize(
    ("raw", "when"),
    [
        # Of a file, by its own words: always inferred, and its zone read.
        ("D:20260503091500+01'00'", datetime(2026, 5, 3, 9, 15, tzinfo=timezone(timedelta(hours=1)))),
        ("D:20260503091500Z00'00'", datetime(2026, 5, 3, 9, 15, tzinfo=UTC)),
    ],
)
def test_a_zone_that_was_read_stays(raw: str, when: datetime) -> None:
    version = version_from([("One.", "body")], seen=when, seen_raw=raw, guessed=frozenset({"seen"}))
    (time,) = known_times(version)
    assert time.when == when
    assert time.is_zoned


@pytest.mark.parametrize(
    "raw", ["13-05-2026 21:40", "3 May 2026, 21:40 UTC+2", "3 de mayo de 2026, 21:40 (CEST)"]
)
def test_a_zone_that_was_not_read_is_not_told_as_utc(raw: str) -> None:
    when = datetime(2026, 5, 3, 21, 40, tzinfo=UTC)
    version = version_from(
        [("One.", "body")], published=when, published_raw=raw, guessed=frozenset({"published"})
    )
    (time,) = known_times(version)
    assert not time.is_zoned
    assert written(version) == when
