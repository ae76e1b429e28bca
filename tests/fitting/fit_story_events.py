"""Fit how likely two texts of a story tell of two events, and say how stories of two events are told apart.

    python tests/fitting/fit_story_events.py [folder of the shared articles]

The pairs are those of `fit_events.py`: all texts of one topic of `news/ecbplus`, where `event` tells two events of
one kind apart, and all reports of one event by three outlets (`news/basil`), each with the report on another event.
Then, each topic judged by weights fitted on the others: whether its two events put together are told apart and how
purely, whether any event alone is taken for two, and the same for draws of a few texts. Last the weights fitted on
all, for `variorum.dossier.disagreeing.event_odds`.
"""

from __future__ import annotations

import json
import os
import random
import sys
from collections import Counter, defaultdict
from collections.abc import Sequence
from itertools import combinations
from math import exp
from pathlib import Path

from equations import solved

import variorum
from variorum.dossier.disagreeing.event_groups import two_groups
from variorum.dossier.disagreeing.event_odds import Account, Likeness, account_of, likeness

ONE_EVENT = "one event, three outlets"
SEED = 11
DRAWS = 10
#: Texts of either event in a draw.
SIZES = ((1, 3), (1, 5), (2, 2), (2, 3), (2, 5), (3, 3), (3, 6), (5, 5))

Text = tuple[str, Account]
Row = tuple[tuple[float, ...], float, float]


def texts(shared: Path) -> dict[str, list[list[Text]]]:
    """By topic the groups of texts whose pairs are looked at; each text with the name of its event."""
    found: dict[str, list[list[Text]]] = {}
    for path in sorted((shared / "news/ecbplus").glob("topic_*.json")):
        documents = json.loads(path.read_text("utf-8"))
        found[path.stem] = [[(d["event"], account_of(variorum.annotate(d["text"]))) for d in documents]]
    stories: defaultdict[str, list[Text]] = defaultdict(list)
    for path in sorted((shared / "news/basil").glob("*/*.txt")):
        story = path.stem.split("_")[0]
        stories[story].append((story, account_of(variorum.annotate(path.read_text("utf-8")))))
    told = list(stories.values())
    found[ONE_EVENT] = [[*story, told[at - 1][1]] for at, story in enumerate(told)]
    return found


def rows_of(groups: Sequence[Sequence[Text]]) -> list[tuple[tuple[float, ...], float]]:
    """Evidence with a constant, and 1 for two events."""
    return [
        ((*seen, 1.0), float(one[0] != other[0]))
        for group in groups
        for one, other in combinations(group, 2)
        if (seen := likeness(one[1], other[1])) is not None
    ]


def weighed(topics: dict[str, list[tuple[tuple[float, ...], float]]], but: str) -> list[Row]:
    """Every topic but one; each counts alike, and so do both answers, whatever the number of pairs."""
    rows: list[Row] = []
    for topic, pairs in topics.items():
        counted = Counter(two for _, two in pairs)
        share = 300 if topic == ONE_EVENT else 100
        rows += [(row, two, share / counted[two]) for row, two in pairs if topic != but]
    return rows


def fitted(rows: Sequence[Row]) -> tuple[float, ...]:
    """Logistic regression by Newton's method, with a light ridge; the constant comes last."""
    width = len(rows[0][0])
    found = [0.0] * width
    for _ in range(8):
        slope = [0.0 if at == width - 1 else -0.5 * found[at] for at in range(width)]
        bend = [[0.5 * (at == by and at < width - 1) for by in range(width)] for at in range(width)]
        for row, answer, weight in rows:
            total = sum(a * b for a, b in zip(found, row, strict=True))
            chance = 1 / (1 + exp(-max(-30.0, min(30.0, total))))
            for at in range(width):
                slope[at] += weight * (answer - chance) * row[at]
                part = weight * chance * (1 - chance) * row[at]
                for by in range(width):
                    bend[at][by] += part * row[by]
        found = [value + step for value, step in zip(found, solved(bend, slope), strict=True)]
    return tuple(found)


def judged(texts_: Sequence[Text], weights: tuple[float, ...]) -> tuple[bool, str]:
    """Whether the texts are told apart, and how the groups are made up."""
    found = two_groups([account for _, account in texts_], Likeness(*weights[:-1]), weights[-1])
    if found is None:
        return False, ""
    return True, " / ".join(str(dict(Counter(texts_[n][0] for n in group))) for group in found)


def main() -> None:
    shared = Path(sys.argv[1] if len(sys.argv) > 1 else os.environ.get("VARIORUM_SHARED", "../shared"))
    topics = texts(shared)
    rows = {topic: rows_of(groups) for topic, groups in topics.items()}
    draws: Counter[tuple[str, str]] = Counter()
    drawn = random.Random(SEED)
    for topic, groups in topics.items():
        weights = fitted(weighed(rows, topic))
        if topic == ONE_EVENT:
            for group in groups:
                told, made = judged(group[:-1], weights)
                draws["three outlets of one event", "told" if told else "not"] += 1
                told, made = judged(group, weights)
                draws["three outlets and a text on another event", "told" if told else "not"] += 1
            continue
        (group,) = groups
        by_event: defaultdict[str, list[Text]] = defaultdict(list)
        for text in group:
            by_event[text[0]].append(text)
        print(topic, *judged(group, weights))
        for event, alone in sorted(by_event.items()):
            told, made = judged(alone, weights)
            if told:
                print(f"    {event} alone is told apart: {made}")
            for size in (3, 4, 5, 6, 8, 10):
                for _ in range(DRAWS if len(alone) > size else 0):
                    told, _ = judged(drawn.sample(alone, size), weights)
                    draws[f"{size} of one event", "told" if told else "not"] += 1
        for one, other in ((a, b) for a in by_event.values() for b in by_event.values() if a is not b):
            for few, many in SIZES:
                for _ in range(DRAWS if len(one) >= few and len(other) >= many else 0):
                    mixed = [*drawn.sample(one, few), *drawn.sample(other, many)]
                    told, made = judged(mixed, weights)
                    pure = all("," not in side for side in made.split(" / "))
                    draws[f"{few} and {many}", "told" if told and pure else "mixed" if told else "not"] += 1
    for (what, answer), n in sorted(draws.items()):
        print(f"{what}: {answer} {n}")
    print("all:", [round(value, 2) for value in fitted(weighed(rows, ""))])


if __name__ == "__main__":
    main()
