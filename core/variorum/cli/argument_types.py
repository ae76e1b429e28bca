"""What the words after an option stand for. Imports nothing but argparse, until there are such words."""

from __future__ import annotations

import argparse
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import datetime


def ignorable(words: str) -> frozenset[str]:
    """Kinds of differences to pass over, with commas between."""
    from variorum.comparing.ignoring import IGNORABLE

    wanted = frozenset(word.strip() for word in words.split(",") if word.strip())
    unknown = ", ".join(sorted(wanted - IGNORABLE))
    if unknown:
        raise argparse.ArgumentTypeError(f"not {unknown}, only {', '.join(sorted(IGNORABLE))}")
    return wanted


def day(words: str) -> datetime:
    """The beginning of a day, in UTC."""
    from datetime import UTC, datetime

    try:
        return datetime.strptime(words, "%Y-%m-%d").replace(tzinfo=UTC)
    except ValueError:
        raise argparse.ArgumentTypeError(f"takes a day, such as 2026-05-03, not {_brief(words)!r}") from None


def row(words: str) -> int:
    """The number of a row of a corpus."""
    from variorum.cli.numbers import row_number

    return row_number(words)


def seconds(words: str) -> float:
    """A span of time, none or more."""
    try:
        span = float(words)
    except ValueError:
        span = -1.0
    if not span >= 0:  # nor what is not a number
        raise argparse.ArgumentTypeError(f"takes seconds, such as 0.5, not {_brief(words)!r}")
    return span


def _brief(words: str) -> str:
    from variorum.cli.numbers import in_brief

    return in_brief(words)
