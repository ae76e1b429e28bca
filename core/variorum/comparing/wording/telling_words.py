"""Words whose change changes what a sentence says, by language; each language is read when first met.

Casefolded, apostrophes straight. A language without a table is read with the English one, whose words then
hardly occur: digits, names and quotations are told in any language.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import field
from functools import cache
from importlib import import_module

from variorum.model.frozen import dataclass

_TABLES = frozenset({"english", "german", "french", "spanish"})


@dataclass(frozen=True, slots=True)
class TellingWords:
    """What the rules for kinds of edits need to know of a language."""

    negations: frozenset[str]
    #: Negations only with another one up to three words before them: French "ne … plus", "personne".
    second_negations: frozenset[str]
    first_negations: tuple[str, ...]
    hedges: frozenset[str]
    #: Before a number only: "about 30", "at least 30". Of two or three words, too.
    bounds: frozenset[str]
    #: Verbs of saying, in all forms.
    sayings: frozenset[str]
    #: Word runs that name a source: "according to".
    according: frozenset[str]
    months: Mapping[str, int]
    #: Months and days whose names mean something else without their capital ("may", "march", "sat").
    capital_dates: frozenset[str]
    days: Mapping[str, int]
    #: Words that say when without a date; each means only itself.
    moments: frozenset[str]
    numbers: Mapping[str, float]
    ordinals: Mapping[str, float]
    scales: Mapping[str, float]
    #: Unit as written → unit.
    units: Mapping[str, str]
    articles: frozenset[str]
    #: Before a name, but none: "President" for "Mr." is wording.
    titles: frozenset[str]
    #: Prefixes that turn a word round, and the words that only seem to have one.
    turning: tuple[str, ...] = ()
    not_turned: frozenset[str] = frozenset()
    #: Word pairs that deny: "failed to".
    failing: frozenset[str] = frozenset()
    #: After a negation of `lifted`, a word that makes it none: "not only".
    lifting: frozenset[str] = frozenset()
    lifted: frozenset[str] = frozenset()
    #: Verbs of saying that say nothing else: whoever "said", it is "according to" them.
    neutral: frozenset[str] = frozenset()
    #: "Last" and "next", and what they point to; of those, what a day may have.
    pointing: frozenset[str] = frozenset()
    periods: frozenset[str] = frozenset()
    day_parts: frozenset[str] = frozenset()
    #: Parts of a whole, after a number: "two thirds".
    fractions: Mapping[str, float] = field(default_factory=dict)
    #: Short forms and what they stand for.
    contractions: Mapping[str, str] = field(default_factory=dict)
    contracted: Mapping[str, str] = field(default_factory=dict)
    #: Before a number that is below zero.
    minus: frozenset[str] = frozenset()
    #: "1.000,5" for "1,000.5".
    decimal_comma: bool = False
    #: Every noun has a capital, so that a capital does not make a name.
    capital_nouns: bool = False
    #: First words of `bounds`.
    bound_openings: frozenset[str] = field(init=False)
    #: What `failing` begin with, whole words.
    failing_openings: frozenset[str] = field(init=False)
    #: What `hedges` begin with, letter by letter: of "peut-être" the first token may be any part.
    hedge_openings: frozenset[str] = field(init=False)

    def __post_init__(self) -> None:
        failing = (words.split() for words in self.failing)
        hedges = frozenset(hedge[:length] for hedge in self.hedges for length in range(1, len(hedge) + 1))
        object.__setattr__(self, "bound_openings", frozenset(bound.split()[0] for bound in self.bounds))
        object.__setattr__(self, "failing_openings", frozenset(words[0] for words in failing if words[1:]))
        object.__setattr__(self, "hedge_openings", hedges)


@cache
def telling_words(language: str) -> TellingWords:
    """The table of a language as `text.languages` names it."""
    known = language if language in _TABLES else "english"
    table = import_module(f"variorum.comparing.wording.telling_{known}").WORDS
    assert isinstance(table, TellingWords)
    return table


def counted(words: str, first: float = 0.0) -> dict[str, float]:
    """Number words in order from `first`, spellings of one number joined by a slash."""
    return {spelling: first + at for at, word in enumerate(words.split()) for spelling in word.split("/")}


def tens(words: str) -> dict[str, float]:
    """Twenty, thirty … ninety."""
    return {spelling: 20.0 + 10 * at for at, word in enumerate(words.split()) for spelling in word.split("/")}


def numbered(words: str) -> dict[str, int]:
    """Months or days in order from 1, spellings joined by a slash."""
    return {spelling: 1 + at for at, word in enumerate(words.split()) for spelling in word.split("/")}


def phrases(table: str) -> frozenset[str]:
    """Words and word runs parted by commas."""
    return frozenset(" ".join(phrase.split()) for phrase in table.split(","))


def units_of(table: str) -> dict[str, str]:
    """Unit for every spelling; one unit a line, its first spelling is its name, "_" stands for a space."""
    rows = [line.split() for line in table.strip().splitlines()]
    return {spelling.replace("_", " "): row[0] for row in rows for spelling in row}


#: The same in all languages.
SYMBOLS = """
    percent % %
    dollar $
    euro € eur
    pound £
    yen ¥
    km km
    m m
    cm cm
    mm mm
    kg kg
    g g
    mph mph
    kph km/h kph
    °c °c
"""
