"""Sentences followed from version to version along the links of consecutive comparisons.

A sentence goes on in the passage it is linked with at "likely" or better. Where it was split, or merged with another,
it goes on in the whole of that passage, and so do the others that were merged into it. A sentence that is in no
version between comes back when the very words do: papers take passages out for a while and put them back.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from dataclasses import field

from variorum.model.comparison import TIER_FLOORS, Comparison, Link
from variorum.model.frozen import dataclass
from variorum.model.history import Life, Stage, Turn
from variorum.model.span import Span

#: Less sure links carry no sentence on.
LIKELY = dict(TIER_FLOORS)["likely"]


@dataclass(slots=True)
class _Growing:
    """A life that is still followed."""

    stages: list[Stage] = field(default_factory=list)

    @property
    def span(self) -> Span:
        return self.stages[-1].span


def lives_of(texts: Sequence[str], comparisons: Sequence[Comparison]) -> tuple[Life, ...]:
    """The life of each sentence; `comparisons[i]` is of versions i and i + 1. By first version, then place."""
    if not comparisons:
        return ()
    alive = [_Growing([Stage(0, span, "born")]) for span in comparisons[0].left_sentences]
    all_lives = list(alive)
    gone: dict[str, _Growing] = {}
    for number, comparison in enumerate(comparisons, 1):
        goes_on = _Onward(comparison)
        after: list[_Growing] = []
        taken: list[Span] = []
        for life in alive:
            link = goes_on.best(life.span)
            if link is None:
                gone[_words(texts[number - 1], life.span)] = life
                continue
            life.stages.append(Stage(number, link.right, _turn(link)))
            taken.append(link.right)
            after.append(life)
        for span in _not_in(comparison.right_sentences, taken):
            found = gone.pop(_words(texts[number], span), None)
            if found is None:
                found = _Growing()
                all_lives.append(found)
            found.stages.append(Stage(number, span, "back" if found.stages else "born"))
            after.append(found)
        alive = sorted(after, key=lambda life: life.span)
    return tuple(Life(tuple(life.stages)) for life in sorted(all_lives, key=_first))


class _Onward:
    """The links of a comparison, by where they begin on the left."""

    def __init__(self, comparison: Comparison) -> None:
        held = [link for link in comparison.links if link.kind != "quote" and link.score >= LIKELY]
        self._links = sorted(held, key=lambda link: link.left)
        self._starts = [link.left.start for link in self._links]
        #: Of the links up to each, how far the longest reaches: earlier ones cannot overlap what is behind.
        self._reach: list[int] = []
        for link in self._links:
            self._reach.append(max(link.left.end, self._reach[-1] if self._reach else 0))

    def best(self, span: Span) -> Link | None:
        """The link that has most of a passage, the surer one of two."""
        first = bisect_right(self._reach, span.start)
        last = bisect_left(self._starts, span.end)
        overlapping = [link for link in self._links[first:last] if link.left.end > span.start]
        return max(overlapping, key=lambda link: (_shared(link.left, span), link.score), default=None)


def _shared(one: Span, other: Span) -> int:
    return min(one.end, other.end) - max(one.start, other.start)


def _turn(link: Link) -> Turn:
    if link.moved:
        return "moved"
    told_otherwise = link.kind != "same" or any(edit.kind != "typography" for edit in link.edits)
    return "edited" if told_otherwise else "same"


def _not_in(sentences: Sequence[Span], taken: list[Span]) -> list[Span]:
    """The sentences that no passage of `taken` has any part of."""
    ordered = sorted(taken)
    starts = [span.start for span in ordered]
    reach: list[int] = []
    for span in ordered:
        reach.append(max(span.end, reach[-1] if reach else 0))
    free: list[Span] = []
    for sentence in sentences:
        before = bisect_left(starts, sentence.end)
        if not before or reach[before - 1] <= sentence.start:
            free.append(sentence)
    return free


def _words(text: str, span: Span) -> str:
    return " ".join(span.of(text).split())


def _first(life: _Growing) -> tuple[int, Span]:
    return life.stages[0].version, life.stages[0].span
