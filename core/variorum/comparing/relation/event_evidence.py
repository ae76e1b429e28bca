"""What speaks for and against two reports telling of one event, in numbers.

Reports of two raids, storms or verdicts share the words of their kind, and often the place. They part where each
has people, ships or firms of its own that it names again and again, other weekdays, another year, other counts of
the same things. Reports of one event name the same ones, though each may also name its own experts.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from functools import lru_cache
from typing import NamedTuple

from variorum.comparing.match import Match
from variorum.comparing.witness import Witness
from variorum.model.comparison import TIER_FLOORS
from variorum.model.frozen import dataclass
from variorum.text.stems import english_stem
from variorum.text.tokens import WORD
from variorum.text.word_lists import listed

_LIKELY = dict(TIER_FLOORS)["likely"]
#: News says first what happened; further down come other events of the kind.
_READ = 120
#: One or two figures in a text are its own soon enough.
_MANY = 3
_WEEKDAYS = (
    "monday|tuesday|wednesday|thursday|friday|saturday|sunday",
    "montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag",
    "lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche",
    "lunes|martes|miércoles|jueves|viernes|sábado|domingo",
)
#: A day of the week by its number, whatever the language.
_DAY = {name: number for days in _WEEKDAYS for number, name in enumerate(days.split("|"))}
_MONTHS = listed(
    """
    january february march april may june july august september october november december
    jan feb mar apr jun jul aug sept sep oct nov dec
    januar februar märz mai juni juli oktober dezember
    """
)
_SMALL_NUMBERS = ("two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve")
_NUMBER_WORDS = {word: str(value) for value, word in enumerate(_SMALL_NUMBERS, 2)}
_YEAR = re.compile(r"(?:19|20)\d\d")
_COUNT = re.compile(r"\d{1,6}")


class Evidence(NamedTuple):
    """All but `own_protagonists` (up to 3) are shares, or 0 and 1."""

    #: Sentences in a link that is at least likely, of the side with fewer such, by those of the shorter text.
    linked: float
    #: Of the names (words with a capital) that a text repeats, those the other never has: the lesser of both sides.
    own_names: float
    #: In how many of its sentences a side has the name it repeats most of those only it has: the lesser of both.
    own_protagonist: float
    #: The same summed over the three repeated most.
    own_protagonists: float
    #: Names in both, of those in the text with fewer.
    shared_names: float
    #: Whether a year is in both.
    same_year: float
    #: Whether a weekday is in both; whether both name weekdays, and none alike.
    same_weekday: float
    other_weekdays: float
    #: Whether both have figures, and none alike.
    other_figures: float
    #: How many things they count differently, in thirds, three and more as one: 23 pirates, 26 pirates.
    other_counts: float


@dataclass(frozen=True, slots=True)
class _Account:
    """One text: names and in how many sentences they stand, all words, and the rest by what it is."""

    sentences: int
    names: Counter[str]
    words: frozenset[str]
    years: frozenset[str]
    weekdays: frozenset[int]
    figures: frozenset[str]
    #: Stem of the thing counted → the numbers given.
    counts: dict[str, frozenset[str]]


def evidence(matches: Iterable[Match], left: Witness, right: Witness) -> Evidence | None:
    """The evidence, or None where a text has no names to go by (also: where its script has no capitals)."""
    one, other = _account(*_beginning(left)), _account(*_beginning(right))
    if not one.names or not other.names:
        return None
    counted = one.counts.keys() & other.counts.keys()
    both = one.names.keys() & other.names.keys()
    return Evidence(
        linked=_linked(matches, left, right),
        own_names=min(_own_names(one, other), _own_names(other, one)),
        own_protagonist=min(_own_protagonists(one, other, 1), _own_protagonists(other, one, 1)),
        own_protagonists=min(_own_protagonists(one, other, 3), _own_protagonists(other, one, 3)),
        shared_names=len(both) / min(len(one.names), len(other.names)),
        same_year=float(not one.years.isdisjoint(other.years)),
        same_weekday=float(not one.weekdays.isdisjoint(other.weekdays)),
        other_weekdays=_differ(one.weekdays, other.weekdays),
        other_figures=_differ(one.figures, other.figures) if _many(one, other) else 0.0,
        other_counts=min(_MANY, sum(one.counts[t].isdisjoint(other.counts[t]) for t in counted)) / _MANY,
    )


def _beginning(witness: Witness) -> tuple[str, tuple[tuple[int, int], ...]]:
    """What is read, and no more: it is remembered along with the account of it."""
    sentences = witness.sentences[:_READ]
    return witness.text[: sentences[-1][1]] if sentences else "", sentences


def _linked(matches: Iterable[Match], left: Witness, right: Witness) -> float:
    likely = [match for match in matches if match.score >= _LIKELY]
    told = (
        {at for match in likely for at in range(*match.left)},
        {at for match in likely for at in range(*match.right)},
    )
    # The lesser: that one sentence over there is like two here does not make two things told twice.
    return min(map(len, told)) / min(len(left.sentences), len(right.sentences))


def _own_names(one: _Account, other: _Account) -> float:
    repeated = {name: times for name, times in one.names.items() if times > 1}
    if not repeated:
        return 0.5  # nothing known
    return sum(times for name, times in repeated.items() if name not in other.words) / sum(repeated.values())


def _own_protagonists(one: _Account, other: _Account, most: int) -> float:
    own = sorted((times for name, times in one.names.items() if name not in other.words), reverse=True)
    return sum(own[:most]) / one.sentences


def _differ(one: frozenset[int] | frozenset[str], other: frozenset[int] | frozenset[str]) -> float:
    return float(bool(one) and bool(other) and one.isdisjoint(other))


def _many(one: _Account, other: _Account) -> bool:
    return min(len(one.figures), len(other.figures)) >= _MANY


@lru_cache(maxsize=64)
def _account(text: str, sentences: tuple[tuple[int, int], ...]) -> _Account:
    told = [WORD.findall(text, *sentence) for sentence in sentences]
    small = {word for words in told for word in words if word[0].islower()}
    names = _names(told, small)
    counts: defaultdict[str, set[str]] = defaultdict(set)
    figures: set[str] = set()
    years: set[str] = set()
    for words in told:
        for at, word in enumerate(words):
            value = _NUMBER_WORDS.get(word.casefold(), word)
            if _YEAR.fullmatch(value):
                years.add(value)
            elif _COUNT.fullmatch(value):
                if value == word:
                    figures.add(value)
                for thing in words[at + 1 : at + 4]:
                    if len(thing) > 3 and thing.isalpha():
                        counts[english_stem(thing.casefold())].add(value)
    every = frozenset(word.casefold() for words in told for word in words)
    return _Account(
        len(told),
        names,
        every,
        frozenset(years),
        frozenset(_DAY[word] for word in every & _DAY.keys()),
        frozenset(figures),
        {thing: frozenset(values) for thing, values in counts.items()},
    )


def _names(told: Sequence[Sequence[str]], small: set[str]) -> Counter[str]:
    """Words that have a capital where no sentence begins, and never go without one; and where they stand."""
    named = {
        word.casefold()
        for words in told
        if not _in_title_case(words)
        for word in words[1:]
        if len(word) > 1 and word[0].isupper()
    }
    named -= small | _MONTHS | _DAY.keys()
    return Counter(
        name for words in told for name in {word.casefold() for word in words if word[0].isupper()} & named
    )


def _in_title_case(words: Sequence[str]) -> bool:
    long = [word for word in words if len(word) > 3]
    return len(long) >= 3 and sum(word[0].isupper() for word in long) >= 0.75 * len(long)
