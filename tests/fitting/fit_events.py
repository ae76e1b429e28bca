"""Fit the verdict "these seem to be different events", and say how it does on topics it has not seen.

    python tests/fitting/fit_events.py [folder of the shared articles]

The pairs: all reports of one event by three outlets (`news/basil`), each with the report on another event beside
it, and all pairs of documents of one topic (`news/ecbplus`), where `event` tells two events of one kind apart.
Prints for each threshold, leaving one topic out at a time, how many pairs of one event are noted (false) and how
many of two (right), then the weights fitted on all of them, for `variorum.comparing.relation.events`.
To add pairs: a file like `topic_12.json`, or three like `YEAR/STORY_OUTLET.txt`.
"""

from __future__ import annotations

import json
import os
import sys
from collections import Counter, defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import combinations
from math import exp
from pathlib import Path

from equations import solved

from variorum.comparing import stages
from variorum.comparing.job import Job
from variorum.comparing.match import Match
from variorum.comparing.relation.event_evidence import Evidence, evidence
from variorum.comparing.witness import Witness, witness_of

ONE_EVENT = "one event, three outlets"
Row = tuple[float, ...]


@dataclass
class Case:
    """A pair of reports; `evidence` is None where there is too little to go by."""

    topic: str
    two_events: bool
    evidence: Evidence | None
    weight: float = 0.0


def texts(shared: Path) -> Iterator[tuple[str, bool, str, str]]:
    """Topic, whether these are two events, and the two texts."""
    stories: defaultdict[str, list[str]] = defaultdict(list)
    for path in sorted((shared / "news/basil").glob("*/*.txt")):
        stories[path.stem.split("_")[0]].append(path.read_bytes().decode("utf-8"))
    told = list(stories.values())
    for at, story in enumerate(told):
        for left, right in combinations(story, 2):
            yield ONE_EVENT, False, left, right
        yield ONE_EVENT, True, story[0], told[at - 1][1]
    for path in sorted((shared / "news/ecbplus").glob("topic_*.json")):
        documents = json.loads(path.read_text("utf-8"))
        for one, other in combinations(documents, 2):
            yield path.stem, one["event"] != other["event"], one["text"], other["text"]


def case(topic: str, two_events: bool, left: str, right: str) -> Case:
    """What the evidence says of a pair; texts of fewer than three sentences are left open."""
    if (len(right), right) < (len(left), left):
        left, right = right, left
    one, other = witness_of(left), witness_of(right)
    if min(len(one.sentences), len(other.sentences)) < 3:
        return Case(topic, two_events, None)
    return Case(topic, two_events, evidence(matches(one, other), one, other))


def matches(one: Witness, other: Witness) -> tuple[Match, ...]:
    """The links as the pipeline has them when it looks for two events; word differences are not needed."""
    job = Job(one, other, "outlets", frozenset(), ())
    for stage in (stages.match_equal, stages.weigh_words, stages.score_pairs, stages.choose):
        job = stage(job)
    return job.matches


def weigh(cases: list[Case]) -> None:
    """Every topic counts alike, and so do both answers, whatever the number of pairs."""
    counted = Counter((each.topic, each.two_events) for each in cases)
    for each in cases:
        each.weight = (300 if each.topic == ONE_EVENT else 100) / counted[each.topic, each.two_events]


def fitted(cases: list[Case]) -> Row:
    """Logistic regression by Newton's method, with a light ridge; the constant comes last."""
    rows = [(_row(each.evidence), float(each.two_events), each.weight) for each in cases if each.evidence]
    width = len(rows[0][0])
    found = [0.0] * width
    for _ in range(9):
        slope = [0.0 if at == width - 1 else -0.5 * found[at] for at in range(width)]
        bend = [[0.5 * (at == by and at < width - 1) for by in range(width)] for at in range(width)]
        for row, answer, weight in rows:
            chance = 1 / (1 + exp(-max(-30.0, min(30.0, _dot(found, row)))))
            for at in range(width):
                slope[at] += weight * (answer - chance) * row[at]
                for by in range(width):
                    bend[at][by] += weight * chance * (1 - chance) * row[at] * row[by]
        found = [value + step for value, step in zip(found, solved(bend, slope), strict=True)]
    return tuple(found)


def _row(found: Evidence) -> Row:
    return (*found, 1.0)


def _dot(one: list[float] | Row, other: Row) -> float:
    return sum(a * b for a, b in zip(one, other, strict=True))


def main() -> None:
    shared = Path(sys.argv[1] if len(sys.argv) > 1 else os.environ.get("VARIORUM_SHARED", "../shared"))
    cases = [case(*each) for each in texts(shared)]
    weigh(cases)
    odds: list[tuple[Case, float]] = []
    for topic in sorted({each.topic for each in cases}):
        weights = fitted([each for each in cases if each.topic != topic])
        odds += (
            (each, _dot(weights, _row(each.evidence)) if each.evidence else -9.0)
            for each in cases
            if each.topic == topic
        )
    for threshold in (0.0, 1.0, 1.5, 1.75, 2.0, 2.25, 2.5, 3.0):
        print(f"log odds {threshold}:", _told(odds, threshold))
        if threshold == 2.0:
            for topic in sorted({each.topic for each in cases}):
                print(f"    {topic}:", _told([pair for pair in odds if pair[0].topic == topic], threshold))
    print(
        "all:",
        {name: round(v, 2) for name, v in zip((*Evidence._fields, "base"), fitted(cases), strict=True)},
    )


def _told(odds: list[tuple[Case, float]], threshold: float) -> str:
    parts = []
    for two_events, what in ((False, "of one event noted"), (True, "of two events noted")):
        values = [value for each, value in odds if each.two_events == two_events]
        noted = sum(value >= threshold for value in values)
        parts.append(f"{noted} of {len(values)} {what} ({noted / len(values):.1%})")
    return ", ".join(parts)


if __name__ == "__main__":
    main()
