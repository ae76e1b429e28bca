"""The dates of an export: all of a column are written alike, so one of them tells how to read the others."""

from __future__ import annotations

import re
from collections.abc import Iterable
from datetime import UTC, datetime
from typing import Literal

from variorum.reading.roles.dates import Moment, read_moment

Order = Literal["", "day first", "month first"]
_NUMBERS = re.compile(r"\s*(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})(?!\d)(.{0,20})", re.DOTALL)
_SINCE_1970 = re.compile(r"\d{9,10}(?:\.\d+)?|\d{12,13}")
#: GDELT's: 20260504T061500Z
_COMPACT = re.compile(r"(\d{4})(\d\d)(\d\d)T?(\d\d)(\d\d)(\d\d)(Z?)")
_LOOKED_AT = 2_000


def order_of(cells: Iterable[str], *, english: bool) -> Order:
    """How a column of dates such as 04/05/2026 is to be read; only English writes the month first."""
    first = second = 0
    for _, cell in zip(range(_LOOKED_AT), cells, strict=False):
        if found := _NUMBERS.match(cell):
            first, second = max(first, int(found[1])), max(second, int(found[2]))
    if 12 < first <= 31 and second <= 12:
        return "day first"
    if 12 < second <= 31 and first <= 12:
        return "month first"
    return "" if english or not first else "day first"


def moment_in(raw: str, order: Order) -> Moment:
    """A date as exports write it: also seconds or milliseconds since 1970."""
    if _SINCE_1970.fullmatch(raw):
        seconds = float(raw) / (1000 if len(raw.split(".")[0]) > 10 else 1)
        return Moment(raw, datetime.fromtimestamp(seconds, UTC))
    if found := _COMPACT.fullmatch(raw):
        year, month, day, hour, minute, second, zone = found.groups()
        return _as(raw, f"{year}-{month}-{day}T{hour}:{minute}:{second}{zone}", sure=bool(zone))
    if order and (found := _NUMBERS.fullmatch(raw)):
        one, other = int(found[1]), int(found[2])
        day, month = (one, other) if order == "day first" else (other, one)
        return _as(raw, f"{found[3]}-{month:02}-{day:02}{found[4]}", sure=False)
    return read_moment(raw[:60])


def _as(raw: str, iso: str, *, sure: bool) -> Moment:
    moment = read_moment(iso)
    return Moment(raw, moment.when, moment.guessed or not sure)
