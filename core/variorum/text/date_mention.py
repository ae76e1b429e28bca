"""A date or clock time as it stands in a text."""

from __future__ import annotations

from datetime import date
from typing import Literal

from variorum.model.frozen import dataclass

Precision = Literal["day", "month", "year", "time", "span"]


@dataclass(frozen=True, slots=True)
class DateMention:
    """A date or time where it stands. `day` is the first day meant, where that is known.

    `exact` days are written out in full; others were worked out from the article's own date.
    """

    start: int
    end: int
    text: str
    precision: Precision
    day: date | None = None
    last_day: date | None = None
    exact: bool = False
