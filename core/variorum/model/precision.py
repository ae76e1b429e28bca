"""How much a time says: a moment, a day of which nobody said the hour, or only when a file was made."""

from __future__ import annotations

import re
from datetime import UTC, date, datetime, timedelta
from typing import Literal, Protocol

from variorum.model.frozen import dataclass
from variorum.model.zones import says_utc

#: How people print midnight. A machine's "T00:00:00" is no such statement: programs fill in what they do not know.
_MIDNIGHT = re.compile(
    r"(?<![\d.:-])(?:00|0|24)\s?[:.h]\s?00(?![\d.])|(?<!\d)12(?:[:.]00)?\s?a\.?\s?m\b|\bmidnight\b|\b0\s?Uhr\b",
    re.IGNORECASE,
)
TimeField = Literal["updated", "seen", "published"]
_BY_A_MACHINE = re.compile(r"\d{4}-\d\d-\d\d[T ]00:00|D:\d{8}0000")


def is_only_a_day(when: datetime, raw: str = "") -> bool:
    """Whether `when`, read from the words `raw`, stands for a day: midnight sharp, which nobody printed.

    >>> from datetime import UTC
    >>> is_only_a_day(datetime(2026, 5, 3, tzinfo=UTC), "3 May 2026")
    True
    >>> is_only_a_day(datetime(2026, 5, 3, tzinfo=UTC), "3 May 2026, 00:00 UTC")
    False
    """
    if when.hour or when.minute or when.second:
        return False
    return _BY_A_MACHINE.search(raw) is not None or _MIDNIGHT.search(raw) is None


class Timed(Protocol):
    """What has the three times: a version, or its row in a corpus."""

    @property
    def published(self) -> datetime | None: ...
    @property
    def published_raw(self) -> str: ...
    @property
    def updated(self) -> datetime | None: ...
    @property
    def updated_raw(self) -> str: ...
    @property
    def seen(self) -> datetime | None: ...
    @property
    def seen_raw(self) -> str: ...
    @property
    def guessed(self) -> frozenset[str]: ...
    @property
    def given(self) -> frozenset[str]: ...


@dataclass(frozen=True, slots=True)
class Told:
    """One of the times of a text, and how much it says."""

    field: TimeField
    #: Without a zone where the source prints a clock and no zone: only its day and clock are known then.
    when: datetime
    guessed: bool = False
    only_a_day: bool = False
    #: Said by the reader, not by what was read.
    given: bool = False

    @property
    def of_the_file(self) -> bool:
        """Whether it is only when the file was made."""
        return self.field == "seen" and self.guessed

    @property
    def is_zoned(self) -> bool:
        """Whether it is known where on earth the clock stood."""
        return self.when.utcoffset() is not None

    @property
    def is_inferred(self) -> bool:
        """Whether more is said than was read: of a clock in an unknown zone it is not."""
        return self.guessed and self.is_zoned

    @property
    def in_a_row(self) -> datetime:
        """For a place among other times: taken for UTC where the zone is not known."""
        return self.when if self.is_zoned else self.when.replace(tzinfo=UTC)

    @property
    def day(self) -> date:
        """The day, where the time was told."""
        return self.when.date()


def told(text: Timed, field: TimeField) -> Told | None:
    """The time of that name, None where it is not known."""
    when, raw = {
        "updated": (text.updated, text.updated_raw),
        "seen": (text.seen, text.seen_raw),
        "published": (text.published, text.published_raw),
    }[field]
    if when is None:
        return None
    guessed, only_a_day = field in text.guessed, is_only_a_day(when, raw)
    # A zone that was assumed is UTC; one that was read is another, or stands there.
    if guessed and raw and not only_a_day and not when.utcoffset() and not says_utc(raw):
        when = when.replace(tzinfo=None)
    return Told(field, when, guessed, only_a_day, field in text.given)


def update_stands_in(text: Timed) -> bool:
    """Whether a page gives only the time of its last update, which was taken for the publication as well."""
    return text.updated is not None and text.published == text.updated


def known_times(text: Timed) -> list[Told]:
    """Published, updated and seen, as far as they are known; nothing is called published that is only an update."""
    fields: tuple[TimeField, ...] = ("published", "updated", "seen")
    return [
        time
        for field in fields[1 if update_stands_in(text) else 0 :]
        if (time := told(text, field)) is not None
    ]


def dating(text: Timed) -> Told | None:
    """The time that dates a text, as `Version.dated` does."""
    times = (told(text, field) for field in ("updated", "seen", "published"))
    return next((time for time in times if time is not None and not time.of_the_file), None)


def told_written(text: Timed) -> Told | None:
    """When a text was written, for dates told as "Monday": published, or else seen; never when its file was made."""
    times = (told(text, field) for field in ("published", "seen"))
    return next((time for time in times if time is not None and not time.of_the_file), None)


def written(text: Timed) -> datetime | None:
    """The same as a moment: of a day without its hour the beginning, of a clock in an unknown zone that of UTC."""
    time = told_written(text)
    return None if time is None else time.in_a_row


def after(one: Told, other: Told) -> timedelta | None:
    """How long after `one` the `other` was, in whole days where only the day of either is known.

    None where nobody can say which was first: both on one day without its hour, or on two days that meet, and the
    zone of one of them is not known.

    >>> from datetime import UTC
    >>> four = Told("published", datetime(2020, 1, 3, 4, 10, tzinfo=UTC))
    >>> after(Told("published", datetime(2020, 1, 3, tzinfo=UTC), only_a_day=True), four) is None
    True
    >>> after(Told("published", datetime(2020, 1, 1, tzinfo=UTC), only_a_day=True), four).days
    2
    """
    if one.is_zoned != other.is_zoned and abs((other.day - one.day).days) < 2:
        return None
    if one.is_zoned != other.is_zoned or one.only_a_day or other.only_a_day:
        return other.day - one.day or None
    return other.when - one.when


def moments(left: Timed, right: Timed) -> tuple[Told | None, Told | None]:
    """When the state of either of two texts that is shown came out, None where it is not known.

    An update is later than, and not the same as, the publication. Two versions that bear the same time of
    publication are told apart by when they were first seen.
    """
    one, other = _moment(left), _moment(right)
    if one is not None and other is not None and (one.field, one.when) == (other.field, other.when):
        seen = told(left, "seen"), told(right, "seen")
        if all(time is not None and not time.of_the_file for time in seen):
            return seen
    return one, other


def _moment(text: Timed) -> Told | None:
    fields: tuple[TimeField, ...] = ("updated", "published", "seen")
    times = (told(text, field) for field in fields)
    return next((time for time in times if time is not None and not time.of_the_file), None)
