"""How likely each cut of one row is, by the row alone."""

from __future__ import annotations

import math
import re
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise

from variorum.reading.recovering.boundaries import Boundary, boundaries
from variorum.reading.recovering.words import likeness, shared_beginning, words_of

#: Weights in nats; see `boundaries` for where they come from.
_ALIKE_FROM, _ALIKE = 0.25, 4.0
_VERY_ALIKE_FROM, _VERY_ALIKE = 0.5, 3.0
_SAME_START, _SAME_END, _SAME_UP_TO = 0.8, 0.45, 3
#: A line without a full stop, then its new wording: it begins with the same words.
_RESTARTS = 1.9
#: The sentences on either side speak of the same thing: one paragraph.
_COHERENT = -2.8
_UNEQUAL = -0.75
_OPEN_QUOTATION = -1.7
#: Paragraphs begin, and end, with longer sentences than those within: per factor of e over 20 words.
_LONG_SENTENCE, _USUAL_SENTENCE = 0.65, 3.0
_FULL_NAME = 0.3
_CHANGED, _PER_CHOICE = -0.6, 0.7
_MOST_PLACES = 150
_NAMED = re.compile(
    r"(?<![.!?] )\b(?!(?:The|An?|In|On|At|As|But|And|For|By|With)\b)[A-Z][\w’'-]+ (?:[A-Z]\. )?[A-Z][\w’'-]+"
)


@dataclass(frozen=True, slots=True)
class Cut:
    """One way to cut a row in two, and its score by the row alone, in nats."""

    at: int
    score: float
    #: Sentences and words of the two halves.
    left: tuple[int, int] = (0, 0)
    right: tuple[int, int] = (0, 0)


def cuts_of(row: str, weight: Mapping[str, float]) -> tuple[Cut, ...]:
    """Every possible cut of `row`."""
    places = boundaries(row)
    if len(places) > _MOST_PLACES:  # a whole article in one row; the time would grow with its square
        places = tuple(sorted(sorted(places, key=lambda p: -p.fit)[:_MOST_PLACES], key=lambda p: p.at))
    bags = _bags(row, places)
    whole = sum(bags, Counter[str]())
    words = len(row.split())
    starts = [0, *(place.at for place in places if place.sentence), len(row)]
    cohesion = _cohesion(row, starts, weight)
    left: Counter[str] = Counter()
    cuts: list[Cut] = []
    for place, bag in zip(places, bags, strict=False):
        left += bag
        alike = likeness(left, whole - left, weight)
        ours = len(row[: place.at].split())
        sentences = sum(1 for start in starts[1:-1] if start < place.at) + 1
        score = _CHANGED + _PER_CHOICE * math.log(len(starts) - 1) + place.fit
        score += _ALIKE * max(0.0, alike - _ALIKE_FROM) + _VERY_ALIKE * max(0.0, alike - _VERY_ALIKE_FROM)
        score += _COHERENT * cohesion.get(place.at, 0.0)
        score += _sentences_fit(row, starts, place.at)
        score += _UNEQUAL * abs(math.log(ours / max(1, words - ours)))
        score += _quotation_fit(row, place.at) + _edges_fit(row, place)
        others = len(starts) - sentences - place.sentence
        cuts.append(Cut(place.at, score, (sentences, ours), (others, words - ours)))
    return tuple(cuts)


def size_of(row: str) -> tuple[int, int]:
    """How many sentences and words a row has."""
    return 1 + sum(1 for place in boundaries(row) if place.sentence), len(row.split())


def _sentences_fit(row: str, starts: Sequence[int], at: int) -> float:
    """Long sentences on either side of a cut speak for it, and so does a person introduced by full name."""
    after = row[at : next(start for start in starts if start > at)]
    before = row[next(start for start in reversed(starts) if start < at) : at]
    sizes = (max(1, len(part.split())) for part in (before, after))
    fit = sum(_LONG_SENTENCE * (math.log(size) - _USUAL_SENTENCE) for size in sizes)
    return fit + (_FULL_NAME if _NAMED.search(after[:80]) else 0.0)


def _cohesion(row: str, starts: Sequence[int], weight: Mapping[str, float]) -> dict[int, float]:
    """At each sentence start, how alike the sentences before and after it are."""
    bags = [Counter(words_of(row[a:b])) for a, b in pairwise(starts)]
    return {
        at: likeness(one, other, weight) for at, (one, other) in zip(starts[1:], pairwise(bags), strict=False)
    }


def _bags(row: str, places: Sequence[Boundary]) -> list[Counter[str]]:
    edges = [0, *(place.at for place in places), len(row)]
    return [Counter(words_of(row[a:b])) for a, b in pairwise(edges)]


def _edges_fit(row: str, place: Boundary) -> float:
    """Edited paragraphs mostly begin, and often end, with the same words."""
    left, right = row[: place.at].rstrip(), row[place.at :]
    start = shared_beginning(words_of(left[:80]), words_of(right[:80]))
    end = shared_beginning(words_of(left[-80:])[::-1], words_of(right[-80:])[::-1])
    fit = _SAME_START * min(_SAME_UP_TO, start) + _SAME_END * min(_SAME_UP_TO, end)
    return fit + (_RESTARTS if not place.sentence and start >= 2 else 0.0)


def _quotation_fit(row: str, at: int) -> float:
    """A quotation is not left open, nor closed before it was opened."""
    left, right = row[:at], row[at:]
    first_close, first_open = right.find("”"), right.find("“")
    faults = (
        left.count("“") > left.count("”"),
        first_close >= 0 and (first_open < 0 or first_close < first_open),
        left.count('"') % 2 == 1,
    )
    return _OPEN_QUOTATION * sum(faults)
