"""How likely two texts of a story tell of two events, as log odds: names, days and counts first, then words.

What a comparison takes for evidence (`variorum.comparing.relation.event_evidence`) without its links, which would
need every two texts compared, and with what a story can afford: how alike names, words and beginnings are.
"""

from __future__ import annotations

import math
import re
from collections import Counter
from collections.abc import Mapping
from typing import NamedTuple

from variorum.comparing.relation.event_evidence import evidence
from variorum.comparing.witness import Witness, witness_of
from variorum.dossier.joining.word_likeness import STOP, dot, unit
from variorum.model.annotations import Annotations
from variorum.model.frozen import dataclass
from variorum.text.languages import language_of
from variorum.text.stems import english_stem

_WORD = re.compile(r"[^\W\d_][\w’'-]+")
_MONTH = re.compile(
    r"\b(Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)"
    r"(?:uary|ruary|ch|il|e|y|ust|t|tember|ober|ember)?\b"
)
#: Sentences in which news says what happened.
_LEAD = 4

Vector = Mapping[str, float]


class Likeness(NamedTuple):
    """What speaks for and against two events; the first nine as in `Evidence`."""

    own_names: float
    own_protagonist: float
    own_protagonists: float
    shared_names: float
    same_year: float
    same_weekday: float
    other_weekdays: float
    other_figures: float
    other_counts: float
    #: Cosines of the names found, of all words, and of those of the first sentences.
    names: float
    words: float
    lead: float
    #: Logarithm of the sentences of the shorter text: a short one is unlike everything.
    length: float
    #: Whether both name months, and none alike; whether a month is in both.
    other_months: float
    same_month: float


#: As `tests/fitting/fit_story_events.py` found them; positive speaks for two events.
WEIGHTS = Likeness(
    own_names=1.1,
    own_protagonist=1.88,
    own_protagonists=0.07,
    shared_names=-2.39,
    same_year=-3.55,
    same_weekday=-0.67,
    other_weekdays=0.77,
    other_figures=1.66,
    other_counts=1.98,
    names=-5.38,
    words=-1.31,
    lead=-3.25,
    length=-1.48,
    other_months=0.77,
    same_month=-0.07,
)
BASE = 4.3
#: What a reader put into one story is of one event until something speaks against it.
_UNKNOWN = -1.0
#: No pair says more than this, whatever it adds up to.
_MOST = 6.0


@dataclass(frozen=True, slots=True)
class Account:
    """One text as it is held against the others; vectors have length one."""

    witness: Witness
    #: How often each name's word and each stem stands in the text.
    names: Counter[str]
    words: Counter[str]
    name_vector: Vector
    word_vector: Vector
    lead_vector: Vector
    months: frozenset[str]
    #: As `language_of` names it, "" where unsure.
    language: str


def account_of(one: Annotations) -> Account:
    """Who wrote it, when and where it stands on the web is left out: that parts outlets, not events."""
    witness = witness_of(one.source)
    told = [
        one.text[start:end] for n, (start, end) in enumerate(witness.sentences) if n not in witness.bylines
    ]
    names = Counter(w for m in one.mentions for w in m.text.lower().split() if len(w) > 2)
    words = _words(told)
    return Account(
        witness, names, words,
        unit(_damped(names)), unit(_damped(words)), unit(_damped(_words(told[:_LEAD]))),
        frozenset(m.group(1) for sentence in told for m in _MONTH.finditer(sentence)),
        language_of(m.group().casefold() for sentence in told for m in _WORD.finditer(sentence)),
    )  # fmt: skip


def likeness(one: Account, other: Account) -> Likeness | None:
    """None where a text has no names to go by, or the two are of different languages."""
    if one.language != other.language:
        return None
    found = evidence((), one.witness, other.witness)
    if found is None:
        return None
    both = bool(one.months) and bool(other.months)
    return Likeness(
        *found[1:],
        dot(one.name_vector, other.name_vector),
        dot(one.word_vector, other.word_vector),
        dot(one.lead_vector, other.lead_vector),
        math.log(max(1, min(len(one.witness.sentences), len(other.witness.sentences)))) / 4,
        float(both and one.months.isdisjoint(other.months)),
        float(not one.months.isdisjoint(other.months)),
    )


def log_odds(found: Likeness | None, weights: Likeness = WEIGHTS, base: float = BASE) -> float:
    """Log odds that these are two events."""
    if found is None:
        return _UNKNOWN
    total = base + math.fsum(weight * value for weight, value in zip(weights, found, strict=True))
    return max(-_MOST, min(_MOST, total))


def _damped(counts: Counter[str]) -> Vector:
    return {key: 1 + math.log(n) for key, n in counts.items()}


def _words(sentences: list[str]) -> Counter[str]:
    found = (m.group().lower() for sentence in sentences for m in _WORD.finditer(sentence))
    return Counter(english_stem(w) for w in found if w not in STOP and len(w) > 2)
