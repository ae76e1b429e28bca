"""What the words of a change claim: numbers, dates, names, negations, hedges, and who says so.

Two readings are told apart by their claims, not by their words: "three" and "3" claim the same.
"""

from __future__ import annotations

import re
from collections.abc import Hashable, Iterator, Sequence
from functools import lru_cache
from typing import NamedTuple

from variorum.comparing.wording.capital_names import bare, is_name
from variorum.comparing.wording.sides import Setting, Side
from variorum.comparing.wording.stated_numbers import (
    CURRENCY,
    SCALE_ARTICLES,
    digits_value,
    number_at,
    unit_at,
    worth,
)
from variorum.comparing.wording.telling_words import TellingWords, telling_words
from variorum.comparing.wording.word_differences import Token
from variorum.model.comparison import EditKind

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


class Claim(NamedTuple):
    """A claim made by tokens `start:end`; two with one kind, value and unit say the same."""

    kind: EditKind
    value: Hashable
    start: int
    end: int
    unit: str = ""
    #: Where the unit after a number ends.
    unit_end: int = 0


def claims_in(tokens: Sequence[Token], start: int, end: int, side: Side, setting: Setting) -> list[Claim]:
    """All claims that begin in a run of tokens, in order."""
    found: list[Claim] = []
    at = start
    while at < end:
        token = tokens[at]
        if not opens_claims(token.key, setting.language) and not side.text[token.start].isupper():
            at += 1
            continue
        claim = _claim_at(tokens, at, side, setting)
        if claim is None:
            at += 1
            continue
        found.append(claim._replace(end=min(claim.end, end), unit_end=min(claim.unit_end, end)))
        at = max(claim.end, at + 1)
    return found


@lru_cache(maxsize=16_384)
def opens_claims(key: str, language: str) -> bool:
    """Whether a claim may begin with a token, whatever stands beside it; names aside, which have a capital.

    Only saves time: of ten words nine open none, and then `_claim_at` need not ask all its questions.
    """
    words = telling_words(language)
    return (
        key in CURRENCY
        or key[:1].isdigit()
        or key in words.bound_openings
        or key in words.months
        or key in words.days
        or key in words.moments
        or key in _MOMENTS
        or key in _HALF_DAYS
        or key in ("a", "p")  # of "a.m."
        or key in SCALE_ARTICLES
        or key in words.ordinals
        or key in words.scales
        or worth(key, words) is not None
        or key in words.negations
        or key in words.second_negations
        or key.endswith("n't")
        or key in words.sayings
        or any(hedge.startswith(key) for hedge in words.hedges)
    )


def _claim_at(tokens: Sequence[Token], at: int, side: Side, setting: Setting) -> Claim | None:
    key, words = tokens[at].key, setting.words
    if key in CURRENCY and at + 1 < len(tokens) and tokens[at + 1].key[:1].isdigit():
        number = number_at(tokens, at + 1, words)
        return number and Claim("number", number.value, at, number.end, number.unit, number.unit_end)
    if not key[:1].isalnum():
        return None
    bound = _bound_at(tokens, at, words)
    if bound:
        return Claim("hedge", bound, at, at + bound.count(" ") + 1)
    date = date_at(tokens, at, side, words)
    if date is not None:
        return date
    if is_negation(tokens, at, words):
        return Claim("negation", "not", at, at + 1)
    number = number_at(tokens, at, words)
    if number is not None and not (number.value == (1.0,) and key[:1].isalpha() and _is_pronoun(tokens, at)):
        return Claim("number", number.value, at, number.end, number.unit, number.unit_end)
    if is_name(tokens, at, side, setting):
        return _name_at(tokens, at)
    return _manner_at(tokens, at, words)


def _name_at(tokens: Sequence[Token], at: int) -> Claim:
    """A word, or initials with their full stops: "U.S." claims what "US" does."""
    end, letters = at + 1, tokens[at].key
    if len(letters) == 1:
        while end + 1 < len(tokens) and _stops_before_a_letter(tokens, end):
            letters, end = letters + tokens[end + 1].key, end + 2
        stop = tokens[end] if end < len(tokens) else None
        if len(letters) > 1 and stop is not None and stop.key == "." and tokens[end - 1].end == stop.start:
            end += 1
    return Claim("name", bare(letters), at, end)


def _stops_before_a_letter(tokens: Sequence[Token], at: int) -> bool:
    stop, after = tokens[at], tokens[at + 1]
    joined = tokens[at - 1].end == stop.start and stop.end == after.start
    return stop.key == "." and joined and len(after.key) == 1 and after.key.isalpha()


def _manner_at(tokens: Sequence[Token], at: int, words: TellingWords) -> Claim | None:
    key = tokens[at].key
    joined = _hyphenated(tokens, at)
    if joined in words.hedges or (key in words.hedges and key not in words.sayings):
        return Claim("hedge", key, at, at + (1 if key in words.hedges else joined.count("-") * 2 + 1))
    if key in words.sayings:
        # "The report", "a claim": a thing, and "the confirmed dead" a hedge.
        if at and tokens[at - 1].key in words.articles:
            return Claim("hedge", key, at, at + 1) if key in words.hedges else None
        return Claim("attribution", key, at, at + 1)
    return None


def _hyphenated(tokens: Sequence[Token], at: int) -> str:
    """ "peut-être": a word of which a part alone says something else."""
    return "".join(token.key for token in tokens[at : at + 3]) if at + 2 < len(tokens) else ""


def _bound_at(tokens: Sequence[Token], at: int, words: TellingWords) -> str:
    """ "at least" before a number."""
    if tokens[at].key not in words.bound_openings:
        return ""
    for length in (3, 2, 1):
        if at + length >= len(tokens):
            continue
        run = " ".join(token.key for token in tokens[at : at + length])
        if run in words.bounds and _begins_number(tokens, at + length, words):
            return run
    return ""


def _begins_number(tokens: Sequence[Token], at: int, words: TellingWords) -> bool:
    return tokens[at].key in CURRENCY or number_at(tokens, at, words) is not None


def is_negation(tokens: Sequence[Token], at: int, words: TellingWords) -> bool:
    """Whether a token denies; "No. 5" and "no more than 5" do not."""
    key = tokens[at].key
    if key.endswith("n't"):
        return True
    if key in words.second_negations:
        return any(t.key.startswith(words.first_negations) for t in tokens[max(0, at - 3) : at])
    if key not in words.negations:
        return False
    if (
        key == "no"
        and at + 2 < len(tokens)
        and tokens[at + 1].key == "."
        and tokens[at + 2].key[:1].isdigit()
    ):
        return tokens[at + 1].start != tokens[at].end
    return True


def _is_pronoun(tokens: Sequence[Token], at: int) -> bool:
    """Whether "one" counts nothing: "no one", "one of", "one another". Articles in other languages too."""
    if tokens[at].key != "one":
        return True
    before = tokens[at - 1].key if at else ""
    return before in ("no", "any", "every", "some", "each", "the", "this", "that", "-")


def date_at(tokens: Sequence[Token], at: int, side: Side, words: TellingWords) -> Claim | None:
    """Day and month names, years, the day beside a month, clock times; each claims for itself."""
    key = tokens[at].key
    if key in words.months and is_month(tokens, at, side, words):
        return Claim("date", ("month", words.months[key]), at, at + 1)
    if key in words.days:
        capital = side.text[tokens[at].start].isupper()
        return (
            Claim("date", ("weekday", words.days[key]), at, at + 1)
            if capital or key not in words.capital_dates
            else None
        )
    if key in words.moments or key in _MOMENTS:
        return Claim("date", key, at, at + 1)
    if key in _HALF_DAYS or key in ("a", "p"):
        half = (
            key[0]
            if key in _HALF_DAYS or [t.key for t in tokens[at + 1 : at + 3]] in ([".", "m"], [".m"])
            else ""
        )
        if half and at and tokens[at - 1].key[:1].isdigit():
            return Claim("date", half, at, at + 1)
        return None
    return _figure_of_date(tokens, at, side, words) if key[:1].isdigit() else None


def _figure_of_date(tokens: Sequence[Token], at: int, side: Side, words: TellingWords) -> Claim | None:
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
        return Claim("date", ("day", digits_value(key, words.decimal_comma)), at, end)
    after = tokens[at + 1].key if at + 1 < len(tokens) else ""
    if ":" in key or after in ("uhr", "gmt", "utc") or (after in _HALF_DAYS or _half_day(tokens, at + 1)):
        return Claim("date", ("time", key), at, at + 1)
    money = at > 0 and tokens[at - 1].key in CURRENCY
    if _YEAR.fullmatch(key) and not money and not unit_at(tokens, at + 1, words):
        return Claim("date", ("year", key), at, at + 1)
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


def words_of(tokens: Sequence[Token]) -> Iterator[str]:
    """Keys of the tokens that are no marks."""
    return (token.key for token in tokens if token.key[:1].isalnum())
