"""What the words of a change claim: numbers, dates, names, negations, hedges, and who says so.

Two readings are told apart by their claims, not by their words: "three" and "3" claim the same.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Hashable, Iterator, Sequence
from functools import cached_property, lru_cache
from typing import NamedTuple

from variorum.comparing.wording.capital_names import bare, is_name, nation
from variorum.comparing.wording.minus import below_zero, is_minus
from variorum.comparing.wording.sides import Setting, Side
from variorum.comparing.wording.stated_dates import date_at, opens_date
from variorum.comparing.wording.stated_numbers import (
    CURRENCY,
    SCALE_ARTICLES,
    number_at,
    worth,
)
from variorum.comparing.wording.telling_words import TellingWords, telling_words
from variorum.comparing.wording.word_differences import Token
from variorum.model.comparison import EditKind


class Claim(NamedTuple):
    """A claim made by tokens `start:end`; two with one kind, value and unit say the same."""

    kind: EditKind
    value: Hashable
    start: int
    end: int
    unit: str = ""
    #: Where the unit after a number ends.
    unit_end: int = 0


class Telling:
    """The claims of one passage; where any may begin, and what begins there, is worked out once."""

    def __init__(self, tokens: Sequence[Token], side: Side, setting: Setting) -> None:
        self._tokens, self._side, self._setting = tokens, side, setting
        self._known: dict[int, Claim | None] = {}

    @cached_property
    def _places(self) -> list[int]:
        text, language = self._side.text, self._setting.language
        return [
            at
            for at, token in enumerate(self._tokens)
            if opens_claims(token.key, language) or text[token.start].isupper()
        ]

    def between(self, start: int, end: int) -> list[Claim]:
        """All claims that begin in a run of tokens, in order."""
        places = self._places
        found: list[Claim] = []
        at = start
        for place in places[bisect_left(places, start) : bisect_left(places, end)]:
            if place < at:
                continue
            claim = self._at(place)
            if claim is None or (claim.kind == "negation" and place + 1 < end and self._is_lifted(place)):
                continue
            at = max(claim.end, place + 1)
            if claim.end > end or claim.unit_end > end:
                claim = claim._replace(end=min(claim.end, end), unit_end=min(claim.unit_end, end))
            found.append(claim)
        return found

    def _at(self, place: int) -> Claim | None:
        if place not in self._known:
            self._known[place] = claim_at(self._tokens, place, self._side, self._setting)
        return self._known[place]

    def _is_lifted(self, at: int) -> bool:
        """ "Not only" denies nothing, where both words came or went."""
        words = self._setting.words
        return self._tokens[at].key in words.lifted and self._tokens[at + 1].key in words.lifting


def claim_at(tokens: Sequence[Token], at: int, side: Side, setting: Setting) -> Claim | None:
    """What begins with a token that has a capital or may open a claim."""
    opens = opens_claims(tokens[at].key, setting.language)
    return (_claim_at if opens else _name_claim_at)(tokens, at, side, setting)


@lru_cache(maxsize=16_384)
def opens_claims(key: str, language: str) -> bool:
    """Whether a claim may begin with a token, whatever stands beside it; names aside, which have a capital.

    Only saves time: of ten words nine open none, and then `_claim_at` need not ask all its questions.
    """
    words = telling_words(language)
    return (
        key in CURRENCY
        or key == "-"
        or key[:1].isdigit()
        or key in words.minus
        or key in words.bound_openings
        or opens_date(key, words)
        or key in SCALE_ARTICLES
        or key in words.ordinals
        or key in words.scales
        or worth(key, words) is not None
        or key in words.negations
        or key in words.failing_openings
        or key in words.second_negations
        or key.endswith("n't")
        or key in words.sayings
        or key in words.hedge_openings
    )


def _claim_at(tokens: Sequence[Token], at: int, side: Side, setting: Setting) -> Claim | None:
    key, words = tokens[at].key, setting.words
    if key in CURRENCY and at + 1 < len(tokens) and tokens[at + 1].key[:1].isdigit():
        number = number_at(tokens, at + 1, words)
        return number and Claim("number", number.value, at, number.end, number.unit, number.unit_end)
    if key in CURRENCY and at + 2 < len(tokens) and is_minus(tokens, at + 1, side.text, words):
        number = number_at(tokens, at + 2, words)  # "$-5"
        return number and Claim("number", below_zero(number.value), at, number.end, words.units[key])
    if is_minus(tokens, at, side.text, words):
        number = number_at(tokens, at + 2 if tokens[at + 1].key in CURRENCY else at + 1, words)
        return number and Claim(
            "number", below_zero(number.value), at, number.end, number.unit, number.unit_end
        )
    if not key[:1].isalnum():
        return None
    bound = _bound_at(tokens, at, words)
    if bound:
        return Claim("hedge", bound, at, at + bound.count(" ") + 1)
    date = date_at(tokens, at, side, words)
    if date is not None:
        return Claim("date", date.value, date.start, date.end)
    if is_negation(tokens, at, words):
        return Claim("negation", "not", at, at + 1)
    number = number_at(tokens, at, words)
    if number is not None and not (number.value == (1.0,) and key[:1].isalpha() and _is_pronoun(tokens, at)):
        return Claim("number", number.value, at, number.end, number.unit, number.unit_end)
    return _name_claim_at(tokens, at, side, setting) or _manner_at(tokens, at, words)


def _name_claim_at(tokens: Sequence[Token], at: int, side: Side, setting: Setting) -> Claim | None:
    """All that a word with a capital may claim which opens nothing else, as most of them."""
    if not tokens[at].key[:1].isalnum() or not is_name(tokens, at, side, setting):
        return None
    name = _name_at(tokens, at)
    return name._replace(value=nation(str(name.value))) if setting.language == "english" else name


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
    """Whether a token denies, as "failed to" does; "No. 5" and "no more than 5" do not."""
    key = tokens[at].key
    after = tokens[at + 1].key if at + 1 < len(tokens) else ""
    if key.endswith("n't") or f"{key} {after}" in words.failing:
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


def runs(claims: Sequence[Claim]) -> list[Claim]:
    """Names that stand together are one: "Anna Keller"."""
    found: list[Claim] = []
    for claim in claims:
        if found and claim.kind == found[-1].kind == "name" and claim.start == found[-1].end:
            found[-1] = found[-1]._replace(end=claim.end)
        else:
            found.append(claim)
    return found


def words_of(tokens: Sequence[Token]) -> Iterator[str]:
    """Keys of the tokens that are no marks."""
    return (token.key for token in tokens if token.key[:1].isalnum())
