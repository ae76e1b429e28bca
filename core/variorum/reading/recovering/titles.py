"""Cutting the one line that holds both headlines."""

from __future__ import annotations

import math
import re
from collections import Counter

from variorum.model.article import Row
from variorum.reading.recovering.cuts import Cut
from variorum.reading.recovering.words import likeness, shared_beginning, words_of

_MOST_CUTS = 100


def title_cuts(line: str) -> tuple[Cut, ...]:
    """Every cut of the title line. Headlines of one story are of like length, and mostly share words."""
    cuts: list[Cut] = []
    whole = Counter(words_of(line))
    left: Counter[str] = Counter()
    at = 0
    gaps = list(re.finditer(r"(?<=\S) (?=\S)", line))
    if len(gaps) > _MOST_CUTS:  # no headline is so long; the time would grow with its square
        gaps = gaps[(len(gaps) - _MOST_CUTS) // 2 :][:_MOST_CUTS]
    for gap in gaps:
        left += Counter(words_of(line[at : gap.start()]))
        at = gap.end()
        first, second = line[: gap.start()], line[at:]
        if first == second:
            return (Cut(at, score=20.0),)
        score = 10.0 * likeness(left, whole - left, {})
        score -= 1.5 * abs(math.log(len(first) / len(second)))
        one, other = words_of(first), words_of(second)
        score += 1.5 * min(4, shared_beginning(one, other)) + 1.5 * min(
            4, shared_beginning(one[::-1], other[::-1])
        )
        if second[0].islower():
            score -= 5.0
        if first.count("‘") > first.count("’") or first.count("“") > first.count("”"):
            score -= 3.0
        if re.search(
            r"(?:\b(?:a|an|the|of|in|on|at|to|for|and|or|as|by|with|from|over|after)|[,:–—-])$", first
        ):
            score -= 3.0
        cuts.append(Cut(at, score=score))
    return tuple(cuts)


def settle_title(line: str, labels: tuple[str, str]) -> Row:
    """The title line as a row; a line of one word is taken for both titles."""
    cuts = sorted(title_cuts(line), key=lambda cut: -cut.score)
    if not cuts:
        return Row(line, "title", len(line), 0.0, (), 1.0, labels)
    margin = min(0.999, math.tanh((cuts[0].score - cuts[1].score) / 2)) if len(cuts) > 1 else 1.0
    others = tuple(cut.at for cut in cuts[1:9])
    return Row(line, "title", cuts[0].at, margin, others, 1.0, labels)
