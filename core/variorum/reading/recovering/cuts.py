"""How likely each cut of one row is, by the row alone."""

from __future__ import annotations

import math
import re
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import field
from itertools import pairwise

from variorum.model.frozen import dataclass
from variorum.reading.recovering.boundaries import Boundary, boundaries
from variorum.reading.recovering.evidence import Evidence, weigh
from variorum.reading.recovering.words import likeness, shared_beginning, words_of

#: Two paragraphs that merely tell the same story reach this likeness.
_ALIKE_FROM, _VERY_ALIKE_FROM = 0.25, 0.5
_SAME_UP_TO = 3
#: Sentences have about e**3 words.
_USUAL_SENTENCE = 3.0
_MOST_PLACES = 150
_NAMED = re.compile(
    r"(?<![.!?] )\b(?!(?:The|An?|In|On|At|As|But|And|For|By|With)\b)[A-Z][\w’'-]+ (?:[A-Z]\. )?[A-Z][\w’'-]+"
)
_CAPITALISED = re.compile(r"(?<=[^.!?“\"‘] )[A-Z][\w’'-]+")


@dataclass(frozen=True, slots=True)
class Cut:
    """One way to cut a row in two, and what speaks for it by the row alone."""

    at: int
    #: Sentences and words of the two halves.
    left: tuple[int, int] = (0, 0)
    right: tuple[int, int] = (0, 0)
    #: How alike the halves are, 0 to 1.
    alike: float = 0.0
    evidence: Evidence = field(default_factory=dict)
    score: float = 0.0


def cuts_of(row: str, weight: Mapping[str, float]) -> tuple[Cut, ...]:
    """Every possible cut of `row`."""
    places = boundaries(row)
    if len(places) > _MOST_PLACES:  # a whole article in one row; the time would grow with its square
        likely = sorted(places, key=lambda p: -weigh(p.evidence))[:_MOST_PLACES]
        places = tuple(sorted(likely, key=lambda p: p.at))
    bags = _bags(row, places)
    whole = sum(bags, Counter[str]())
    words = len(row.split())
    starts = [0, *(place.at for place in places if place.sentence), len(row)]
    cohesion = _cohesion(row, starts, weight)
    left: Counter[str] = Counter()
    cuts: list[Cut] = []
    for place, bag in zip(places, bags, strict=False):
        left += bag
        right = whole - left
        alike = likeness(left, right, weight)
        ours = len(row[: place.at].split())
        sentences = sum(1 for start in starts[1:-1] if start < place.at) + 1
        others = len(starts) - sentences - place.sentence
        evidence: Evidence = {
            **place.evidence,
            "changed": 1.0,
            "per choice": math.log(len(starts) - 1),
            "alike": max(0.0, alike - _ALIKE_FROM),
            "very alike": max(0.0, alike - _VERY_ALIKE_FROM),
            "unequal": abs(math.log(ours / max(1, words - ours))),
            "coherent": cohesion.get(place.at, (0.0, 0.0))[0],
            "coherent, wider": cohesion.get(place.at, (0.0, 0.0))[1],
            **_sentences(row, starts, place.at),
            **_quotation(row, place.at),
            **_edges(row, place, alike),
            **_again(row, starts, place.at),
        }
        cuts.append(
            Cut(place.at, (sentences, ours), (others, words - ours), alike, evidence, weigh(evidence))
        )
    return tuple(cuts)


def size_of(row: str) -> tuple[int, int]:
    """How many sentences and words a row has."""
    return 1 + sum(1 for place in boundaries(row) if place.sentence), len(row.split())


def _sentences(row: str, starts: Sequence[int], at: int) -> Evidence:
    """The sentences on either side of a cut: how long they are, and who they speak of."""
    after = row[at : next(start for start in starts if start > at)]
    before = row[next(start for start in reversed(starts) if start < at) : at]
    names = _CAPITALISED.findall(after)
    held = row[:at]
    return {
        "long sentence after": math.log(max(1, len(after.split()))) - _USUAL_SENTENCE,
        "long sentence before": math.log(max(1, len(before.split()))) - _USUAL_SENTENCE,
        "full name": float(bool(_NAMED.search(after[:80]))),
        # a paragraph's second sentence speaks of those its first one named
        "names known": sum(1 for name in names if name in held) / len(names) if names else 0.0,
        "names new": sum(1 for name in names if name not in held) / len(names) if names else 0.0,
    }


def _again(row: str, starts: Sequence[int], at: int) -> Evidence:
    """Whether both halves begin, or end, with the very same sentence.

    "A B A" is "A B" that lost its end or "A" with something put before it, and looks alike from both sides.
    """
    before = [start for start in starts if start < at]
    after = [start for start in starts if start > at]
    first, other_first = row[: min(starts[1], at)].strip(), row[at : after[0]].strip()
    last, other_last = row[before[-1] : at].strip(), row[max(at, starts[-2]) :].strip()
    return {
        "sentence again, first": float(first == other_first and " " in first),
        "sentence again, last": float(last == other_last and " " in last),
    }


def _cohesion(row: str, starts: Sequence[int], weight: Mapping[str, float]) -> dict[int, tuple[float, float]]:
    """At each sentence start, how alike the sentences before and after it are: one, and two, each way."""
    bags = [Counter(words_of(row[a:b])) for a, b in pairwise(starts)]
    found: dict[int, tuple[float, float]] = {}
    for number, at in enumerate(starts[1:-1], start=1):
        before, after = bags[max(0, number - 2) : number], bags[number : number + 2]
        found[at] = (
            likeness(before[-1], after[0], weight),
            likeness(sum(before, Counter[str]()), sum(after, Counter[str]()), weight),
        )
    return found


def _bags(row: str, places: Sequence[Boundary]) -> list[Counter[str]]:
    edges = [0, *(place.at for place in places), len(row)]
    return [Counter(words_of(row[a:b])) for a, b in pairwise(edges)]


def _edges(row: str, place: Boundary, alike: float) -> Evidence:
    """Edited paragraphs mostly begin, and often end, with the same words.

    Others may begin with "The" and end with one place name: that says nothing where all between differs.
    """
    share = min(1.0, max(0.0, alike - _ALIKE_FROM) / _ALIKE_FROM)
    left, right = row[: place.at].rstrip(), row[place.at :]
    start = shared_beginning(words_of(left[:80]), words_of(right[:80]))
    end = shared_beginning(words_of(left[-80:])[::-1], words_of(right[-80:])[::-1])
    found: Evidence = {
        "same beginning": share * min(_SAME_UP_TO, start),
        "same end": share * min(_SAME_UP_TO, end),
    }
    if not place.sentence and start >= 2:  # a line without a full stop, then its new wording
        found["restarts"] = 1.0
    return found


def _quotation(row: str, at: int) -> Evidence:
    """A quotation is not left open, nor closed before it was opened."""
    left, right = row[:at], row[at:]
    first_close, first_open = right.find("”"), right.find("“")
    faults = (
        left.count("“") > left.count("”"),
        first_close >= 0 and (first_open < 0 or first_close < first_open),
        left.count('"') % 2 == 1,
    )
    return {"open quotation": float(sum(faults))}
