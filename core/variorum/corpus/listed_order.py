"""In which order the versions of an article are listed, by their rows."""

from __future__ import annotations

import re
import sqlite3
from collections.abc import Iterable, Sequence
from datetime import datetime
from operator import itemgetter

from variorum.corpus.said_by import place_of

#: No source counts further, and a label that somebody made up may have more digits than Python makes a number of.
_NUMBER = re.compile(r"\d{1,18}")


def in_order(rows: Iterable[sqlite3.Row]) -> list[sqlite3.Row]:
    """Versions of one article, oldest first.

    By time where each has one (the update's, else when it was seen, else published: an edited article
    keeps the time it was first published; when its file was made where nothing else is known), else by the place
    the reader gave it, else by the number in the label ("version 6"), else in the order they came in. Those that have
    a place or a number keep to it among themselves.
    """
    found = sorted(rows, key=itemgetter("id"))
    times = [row["updated"] or _stated_seen(row) or row["published"] or row["seen"] for row in found]
    if len(found) < 2:
        return found
    read = [kept_time(time) for time in times]
    when = [time.timestamp() if time and all(read) else 0.0 for time in read]
    made = [row["seen"] or "" for row in found]  # of two prints of one page, the earlier one first
    order = sorted(range(len(found)), key=lambda i: made[i])
    order = _rising(order, [_number(row["label"]) for row in found])
    order = _rising(order, [place_of(row["guessed"]) for row in found])
    return [found[i] for i in sorted(order, key=lambda i: when[i])]


def _rising(order: Sequence[int], numbers: Sequence[int | None]) -> list[int]:
    """Where those that have a number change places until it rises among them."""
    found = [i for i in order if numbers[i] is not None]
    rising = iter(sorted(found, key=lambda i: numbers[i] or 0))
    return [i if numbers[i] is None else next(rising) for i in order]


def _number(label: str) -> int | None:
    found = _NUMBER.search(label)
    return int(found.group()) if found is not None else None


def _stated_seen(row: sqlite3.Row) -> str | None:
    return None if "seen" in row["guessed"].split() else row["seen"]


def kept_time(text: str | None) -> datetime | None:
    """A time as a row has it; None where it has none."""
    if not text:
        return None
    try:
        return datetime.fromisoformat(text)
    except (TypeError, ValueError):
        return None  # damaged, as `verify` says; the rest of the row is worth having
