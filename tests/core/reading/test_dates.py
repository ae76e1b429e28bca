from __future__ import annotations

from datetime import UTC, datetime, timedelta, timezone

import pytest

from variorum.reading.roles.dates import find_moment, read_moment

EDT = timezone(timedelta(hours=-4))


@pytest.mark.parametrize(
    ("raw", "when", "guessed"),
    [
        ("2026-05-03T13:05:00Z", datetime(2026, 5, 3, 13, 5, tzinfo=UTC), False),
        ("2026-05-03 13:05 UTC", datetime(2026, 5, 3, 13, 5, tzinfo=UTC), False),
        ("2026-05-03", datetime(2026, 5, 3, tzinfo=UTC), True),
        ("Sun, 03 May 2026 13:05:00 +0000", datetime(2026, 5, 3, 13, 5, tzinfo=UTC), False),
        ("3 May 2026, 13:05 UTC", datetime(2026, 5, 3, 13, 5, tzinfo=UTC), False),
        ("May 3, 2026 1:05 p.m. EDT", datetime(2026, 5, 3, 13, 5, tzinfo=EDT), False),
        ("May 3, 2026 at 12:05 am", datetime(2026, 5, 3, 0, 5, tzinfo=UTC), True),
        ("Sunday 3rd May 2026", datetime(2026, 5, 3, tzinfo=UTC), True),
        ("May 03, 2026 08:14 (UTC)", datetime(2026, 5, 3, 8, 14, tzinfo=UTC), False),
        ("13/02/2025", datetime(2025, 2, 13, tzinfo=UTC), True),
        ("02/13/2025 01: 03 PM", datetime(2025, 2, 13, 13, 3, tzinfo=UTC), True),
        ("13/02/2025, 21:40 GMT", datetime(2025, 2, 13, 21, 40, tzinfo=UTC), False),
        # Not that of Greenwich: where the offset is not read, the zone is not known.
        (
            "13 May 2026, 21:40 UTC+02:00",
            datetime(2026, 5, 13, 21, 40, tzinfo=timezone(timedelta(hours=2))),
            False,
        ),
        (
            "13.02.2025, 21:40 GMT+0200",
            datetime(2025, 2, 13, 21, 40, tzinfo=timezone(timedelta(hours=2))),
            False,
        ),
        ("13.02.2025, 21:40 Uhr +00:00", datetime(2025, 2, 13, 21, 40, tzinfo=UTC), False),
        ("13.02.2025 21.40 Uhr", datetime(2025, 2, 13, 21, 40, tzinfo=UTC), True),
        ("13.02.2025, um 9 Uhr", datetime(2025, 2, 13, 9, tzinfo=UTC), True),
        ("13.02.2025 9.40 pm", datetime(2025, 2, 13, 21, 40, tzinfo=UTC), True),
        ("02/13/2025 at 12.05 a.m.", datetime(2025, 2, 13, 0, 5, tzinfo=UTC), True),
        ("13/02/2025 à 21h40", datetime(2025, 2, 13, 21, 40, tzinfo=UTC), True),
        ("02/13/2025", datetime(2025, 2, 13, tzinfo=UTC), True),
        ("13.02.2025", datetime(2025, 2, 13, tzinfo=UTC), True),
        ("3 mai 2026", datetime(2026, 5, 3, tzinfo=UTC), True),
    ],
)
def test_dates_are_read(raw: str, when: datetime, guessed: bool) -> None:
    moment = read_moment(raw)
    assert (moment.when, moment.guessed) == (when, guessed)


@pytest.mark.parametrize(
    ("raw", "when", "guessed"),
    [
        ("12 May 2026 10:30 PM", datetime(2026, 5, 12, 22, 30, tzinfo=UTC), True),
        ("12 Jan 2026 09:05 pm", datetime(2026, 1, 12, 21, 5, tzinfo=UTC), True),
        ("Tue, 12 May 2026 12:30 AM", datetime(2026, 5, 12, 0, 30, tzinfo=UTC), True),
        ("12 May 2026 10:30 BST", datetime(2026, 5, 12, 10, 30, tzinfo=timezone(timedelta(hours=1))), False),
        ("12 Aug 2026 18:00 CEST", datetime(2026, 8, 12, 18, tzinfo=timezone(timedelta(hours=2))), False),
        (
            "12 Jun 2026 10:30 UTC+02:00",
            datetime(2026, 6, 12, 10, 30, tzinfo=timezone(timedelta(hours=2))),
            False,
        ),
        ("12 May 2026 10:30 XYZ", datetime(2026, 5, 12, 10, 30, tzinfo=UTC), True),
        ("12 May 2026 10:30 GMT+2", datetime(2026, 5, 12, 10, 30, tzinfo=UTC), True),
        # As in mails, they stay what they are there.
        ("Tue, 12 May 2026 10:30:00 GMT", datetime(2026, 5, 12, 10, 30, tzinfo=UTC), False),
        ("Tue, 12 May 2026 10:30:00 EDT", datetime(2026, 5, 12, 10, 30, tzinfo=EDT), False),
        ("12 May 2026 10:30:00 -0400", datetime(2026, 5, 12, 10, 30, tzinfo=EDT), False),
        ("12 May 2026 10:30:00 -0000", datetime(2026, 5, 12, 10, 30, tzinfo=UTC), True),
        ("Tue, 99 May 2026 10:30:00 +0200", None, False),
    ],
)
def test_a_day_month_and_year_like_those_of_mails_may_have_any_clock(
    raw: str, when: datetime | None, guessed: bool
) -> None:
    moment = read_moment(raw)
    assert (moment.when, moment.guessed) == (when, guessed)


@pytest.mark.parametrize("raw", ["10/02/2025", "31 February 2026", "99/99/2025", "soon", "", "x" * 5000])
def test_what_does_not_settle_a_day_stays_words(raw: str) -> None:
    moment = read_moment(raw)
    assert moment.when is None
    assert moment.raw == raw


def test_the_first_date_in_a_line_is_found_with_its_place() -> None:
    line = "Updated on 3 May 2026 at 13:05 GMT by staff"
    moment = find_moment(line)
    assert moment is not None
    assert line[moment.start : moment.end] == moment.raw == "3 May 2026 at 13:05 GMT"


def test_a_line_without_a_date_has_none() -> None:
    assert find_moment("The march began in May.") is None


@pytest.mark.parametrize(
    "words",
    [
        "13.05.2026 – 14.05.2026",
        "13.05.2026, 24:00 Uhr",
        "Handball, 13.05.2026 32:28",
        "13.05.2026 12:00-14:30",
        "13.05.2026 12.50 Euro",
        "13.05.2026 21.40",
        "13.05.2026 12.5 pm",
        "13.05.2026 21.60 Uhr",
        "13.05.2026 21 Uhren",
        "13.05.2026, 9 Uhr 30",
        "13.05.2026 21.40-22.30 Uhr",
        "13.05.2026 from 12 to 14",
    ],
)
def test_what_is_no_clock_beside_a_numeric_date_leaves_its_day(words: str) -> None:
    moment = find_moment(words)
    assert moment is not None
    assert (moment.raw, moment.when) == ("13.05.2026", datetime(2026, 5, 13, tzinfo=UTC))


@pytest.mark.parametrize("day", ["13 May 2026,", "13.05.2026", "2026-05-13", "May 13, 2026 at"])
@pytest.mark.parametrize(
    "zone", ["UTC+2", "(GMT+2)", "UTC -5", "GMT−4", "UTC + 2", "UTC - 5", "(GMT - 5)", "GMT - 05:00"]
)
def test_an_offset_that_is_not_read_is_not_that_of_greenwich(day: str, zone: str) -> None:
    moment = find_moment(f"{day} 21:40 {zone}")
    assert moment is not None
    assert moment.guessed
    assert "UTC" not in moment.raw
    assert "GMT" not in moment.raw


@pytest.mark.parametrize("day", ["13 May 2026,", "13.05.2026", "2026-05-13", "May 13, 2026 at"])
@pytest.mark.parametrize(
    "rest", [" - 3 min read", " − 12 photos", " – 5 comments", " | 3 min", " - by staff", ""]
)
def test_what_stands_behind_a_zone_and_a_dash_is_no_offset(day: str, rest: str) -> None:
    moment = find_moment(f"{day} 21:40 UTC{rest}")
    assert moment is not None
    assert (moment.when, moment.guessed) == (datetime(2026, 5, 13, 21, 40, tzinfo=UTC), False)
