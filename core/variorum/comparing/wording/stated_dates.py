"""Dates among tokens: day and month names, years, clock times, "last week"; each part tells for itself."""

from __future__ import annotations

import re
from collections.abc import Hashable, Sequence
from typing import NamedTuple

from variorum.comparing.wording.sides import Side
from variorum.comparing.wording.stated_numbers import CURRENCY, digits_value, unit_at
from variorum.comparing.wording.telling_words import TellingWords
from variorum.comparing.wording.word_differences import Token
from variorum.text.capital_lines import in_capitals

_YEAR = re.compile(r"(?:1[5-9]|20)\d\d")
_MONTH_BEFORE = frozenset(
    (
        "in",
        "since",
        "of",
        "by",
        "until",
        "during",
        "next",
        "last",
        "early",
        "late",
        "mid",
        "this",
        "from",
        "every",
    )
)
_HALF_DAYS = frozenset(("am", "pm"))
_MOMENTS = frozenset(("noon", "midnight"))


class Dated(NamedTuple):
    """A part of a date in tokens `start:end`; two with one value say the same."""

    start: int
    end: int
    value: Hashable


def opens_date(key: str, words: TellingWords) -> bool:
    """Whether a date may begin with a word, figures aside."""
    return (
        key in words.months
        or key in words.days
        or key in words.moments
        or key in words.pointing
        or key in words.periods
        or key in _MOMENTS
        or key in _HALF_DAYS
        or key in ("a", "p")  # of "a.m."
    )


def _ends_a_name(tokens: Sequence[Token], at: int, side: Side) -> bool:
    """ "USA Today": with a capital right behind a capital."""
    before, own = tokens[at - 1] if at else None, tokens[at]
    return (
        before is not None
        and side.text[before.start].isupper()
        and side.text[own.start].isupper()
        and side.text[before.end : own.start] == " "
        and not in_capitals(side.text, own.start)
    )


def date_at(tokens: Sequence[Token], at: int, side: Side, words: TellingWords) -> Dated | None:
    """Day and month names, years, the day beside a month, clock times; each claims for itself."""
    key = tokens[at].key
    if key in words.months and is_month(tokens, at, side, words):
        return Dated(at, at + 1, ("month", words.months[key]))
    if key in words.days:
        capital = side.text[tokens[at].start].isupper()
        return (
            Dated(at, at + 1, ("weekday", words.days[key]))
            if capital or key not in words.capital_dates
            else None
        )
    if key in words.moments or key in _MOMENTS:
        return None if _ends_a_name(tokens, at, side) else Dated(at, at + 1, key)
    if key in _HALF_DAYS or key in ("a", "p"):
        half = (
            key[0]
            if key in _HALF_DAYS or [t.key for t in tokens[at + 1 : at + 3]] in ([".", "m"], [".m"])
            else ""
        )
        if half and at and tokens[at - 1].key[:1].isdigit():
            return Dated(at, at + 1, half)
        return None
    if key[:1].isdigit():
        return _figure_of_date(tokens, at, side, words)
    return _period_at(tokens, at, words)


def _period_at(tokens: Sequence[Token], at: int, words: TellingWords) -> Dated | None:
    """ "Last" and "week" of "last week", "morning" of "Monday morning"; alone they are no date."""
    key = tokens[at].key
    before, after = (tokens[k].key if 0 <= k < len(tokens) else "" for k in (at - 1, at + 1))
    if key in words.pointing and (before in words.periods or after in words.periods):
        return Dated(at, at + 1, ("which", key))
    if key not in words.periods:
        return None
    if before in words.pointing or after in words.pointing:
        return Dated(at, at + 1, ("period", key))
    # "In the evening", "on Monday evening"; "an evening of song" is something else.
    dated = before in words.days or before in words.moments
    dated |= at > 1 and f"{tokens[at - 2].key} {before}" == "in the"
    return Dated(at, at + 1, ("period", key)) if dated and key in words.day_parts else None


def _figure_of_date(tokens: Sequence[Token], at: int, side: Side, words: TellingWords) -> Dated | None:
    key = tokens[at].key
    near = [*range(max(0, at - 2), at), *range(at + 1, min(len(tokens), at + 3))]
    months = [k for k in near if tokens[k].key in words.months and is_month(tokens, k, side, words)]
    between = (".", "de", "of", "st", "nd", "rd", "th", "er")
    beside = any(abs(k - at) == 1 or (k == at + 2 and tokens[at + 1].key in between) for k in months)
    if beside and len(key) <= 2:
        end = (
            at + 2
            if at + 1 < len(tokens) and tokens[at + 1].key in ("st", "nd", "rd", "th", "er")
            else at + 1
        )
        return Dated(at, end, ("day", digits_value(key, words.decimal_comma)))
    after = tokens[at + 1].key if at + 1 < len(tokens) else ""
    if ":" in key or after in ("uhr", "gmt", "utc") or (after in _HALF_DAYS or _half_day(tokens, at + 1)):
        return Dated(at, at + 1, ("time", key))
    money = at > 0 and tokens[at - 1].key in CURRENCY
    if _YEAR.fullmatch(key) and not money and not unit_at(tokens, at + 1, words):
        return Dated(at, at + 1, ("year", key))
    return None


def _half_day(tokens: Sequence[Token], at: int) -> bool:
    return "".join(token.key for token in tokens[at : at + 3]) in ("a.m", "p.m")


def is_month(tokens: Sequence[Token], at: int, side: Side, words: TellingWords) -> bool:
    """ "may", "march" and "august" are months with a capital and where no surname follows."""
    key = tokens[at].key
    if key not in words.capital_dates:
        return not side.text[tokens[at].start].isupper() or at == 0 or not words.capital_dates
    if not side.text[tokens[at].start].isupper():
        return False
    before = tokens[at - 1].key if at else ""
    after = tokens[at + 1] if at + 1 < len(tokens) else None
    if before[:1].isdigit() or before in _MONTH_BEFORE or (after is not None and after.key[:1].isdigit()):
        return True
    if key in ("may", "march") and (at == 0 or tokens[at].start in side.openings):
        return False
    named = after is not None and after.key[:1].isalpha() and side.text[after.start].isupper()
    return not (named and key in ("may", "april", "june", "august")) and before not in words.titles
