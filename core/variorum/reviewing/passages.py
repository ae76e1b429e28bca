"""What a passage carries that makes it matter: a source, a figure, a quotation."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Callable, Sequence
from functools import cached_property
from itertools import pairwise
from typing import TypeVar

from variorum.dossier.sourcing.papers import Papers
from variorum.dossier.sourcing.taken_up import taken_up
from variorum.model.annotations import Annotations, Figure, Quote, SourceMention
from variorum.model.frozen import dataclass
from variorum.model.span import Span
from variorum.reviewing.touching import Placed
from variorum.reviewing.who_speaks import PRONOUNS, last_word
from variorum.reviewing.words_in_marks import quotations_among
from variorum.text.late_patterns import LatePattern
from variorum.text.phrasing import marked, phrase
from variorum.text.sentences import sentences

#: Figures of these kinds weigh in a removed sentence; a weekday or an ordinal does not.
_WEIGHTY = frozenset({"count", "money", "percent", "age", "magnitude", "distance", "duration"})

_TAKEN_UP = LatePattern(r"\b(?:the|these|those|both)\s$", re.IGNORECASE)
_WORD = LatePattern(r"\w+")
#: Up to here a number stands for a place in a row as often as for a count.
_MOST_IN_PASSING = 3

#: What a passage holds: sources, figures, quotations, of each none, one, or several (2).
HOLDING: dict[tuple[int, int, int], str] = {
    (0, 0, 0): "",
    (0, 0, 1): marked("a quotation"),
    (0, 0, 2): marked("quotations"),
    (0, 1, 0): marked("a figure"),
    (0, 1, 1): marked("a figure and a quotation"),
    (0, 1, 2): marked("a figure and quotations"),
    (0, 2, 0): marked("figures"),
    (0, 2, 1): marked("figures and a quotation"),
    (0, 2, 2): marked("figures and quotations"),
    (1, 0, 0): marked("a source"),
    (1, 0, 1): marked("a source and a quotation"),
    (1, 0, 2): marked("a source and quotations"),
    (1, 1, 0): marked("a source and a figure"),
    (1, 1, 1): marked("a source, a figure and a quotation"),
    (1, 1, 2): marked("a source, a figure and quotations"),
    (1, 2, 0): marked("a source and figures"),
    (1, 2, 1): marked("a source, figures and a quotation"),
    (1, 2, 2): marked("a source, figures and quotations"),
    (2, 0, 0): marked("sources"),
    (2, 0, 1): marked("sources and a quotation"),
    (2, 0, 2): marked("sources and quotations"),
    (2, 1, 0): marked("sources and a figure"),
    (2, 1, 1): marked("sources, a figure and a quotation"),
    (2, 1, 2): marked("sources, a figure and quotations"),
    (2, 2, 0): marked("sources and figures"),
    (2, 2, 1): marked("sources, figures and a quotation"),
    (2, 2, 2): marked("sources, figures and quotations"),
}


_PlacedT = TypeVar("_PlacedT", bound=Placed)


@dataclass(frozen=True)
class Carried:
    """What stands inside a passage: who is its source, by the last word of what they are called, and how many figures
    and quotations."""

    sources: frozenset[str] = frozenset()
    figures: int = 0
    quotations: int = 0

    def __or__(self, other: Carried) -> Carried:
        return Carried(
            self.sources | other.sources, self.figures + other.figures, self.quotations + other.quotations
        )

    @property
    def kinds(self) -> int:
        """How many of the three."""
        return bool(self.sources) + bool(self.figures) + bool(self.quotations)

    def __bool__(self) -> bool:
        return self.kinds > 0

    def phrase(self) -> str:
        """In words, for a title: "a source and figures", "" when there is nothing."""
        # A pronoun is nobody new beside a name; alone it is one.
        sources = len(self.sources - PRONOUNS) or len(self.sources)
        words = HOLDING[min(sources, 2), min(self.figures, 2), min(self.quotations, 2)]
        return phrase(words) if words else ""


def carried_in(annotations: Annotations) -> Callable[[Span], Carried]:
    """What each passage asked for carries, from the annotations of its text."""
    text = annotations.text
    cited = annotations.cited  # of a long text every passage asks
    speakers = _Speakers(annotations)

    def carried(span: Span) -> Carried:
        sources = [s for s in _inside(span, cited) if s.kind != "via" and s.sure]
        quotes = quotations_among(_inside(span, annotations.quotes), text)
        return Carried(
            frozenset(map(speakers.called, sources)),
            sum(_weighs(f, text) for f in _inside(span, annotations.figures)),
            len(quotes) - sum(_goes_on(*pair, text) for pair in pairwise(quotes)),
        )

    return carried


class _Speakers:
    """Who the sources of one text are; what takes long to find out is so only for texts that need it."""

    def __init__(self, annotations: Annotations) -> None:
        self._annotations = annotations

    def called(self, source: SourceMention) -> str:
        """By the last word of what they are called; a paper that somebody gives out is he: "Kelm said in a letter"."""
        if source.kind == "document":
            given = self._papers.given(source)
            source = (given and given[1]) or source
        first = self._first.get(source, source)
        return last_word(self._annotations.text[first.start : first.end])

    @cached_property
    def _papers(self) -> Papers:
        return Papers(self._annotations, [start for start, _ in sentences(self._annotations.text)])

    @cached_property
    def _first(self) -> dict[SourceMention, SourceMention]:
        """Where "the spokesman", "he" were told of first."""
        return taken_up(self._annotations)


def _goes_on(quote: Quote, following: Quote, text: str) -> bool:
    """Whether two are one, parted by who says it: “We leave,” Kelm said, “and nobody stays.”

    “Sad,” “mad” and “bad,” are three: nobody stands between them.
    """
    between = _WORD.findall(text, quote.end, following.start)
    return quote.text.endswith(",") and following.text[:1].islower() and len(between) > 1


def _weighs(figure: Figure, text: str) -> bool:
    """A small number that counts nothing named is a turn of phrase: "round two", "one of them".

    "The two were killed" takes up two who were told of before.
    """
    few = figure.kind == "count" and figure.value is not None and figure.value <= _MOST_IN_PASSING
    if few and _TAKEN_UP.search(text, max(0, figure.start - 8), figure.start):
        return False
    if (
        figure.kind == "other"
    ):  # a measure, a result, a share; "two-term", "one-page" are what somebody, something is
        return "-" not in figure.text or figure.value not in range(1, _MOST_IN_PASSING + 1)
    if figure.kind == "count" and figure.value is not None and not figure.unit:
        small = _MOST_IN_PASSING if not figure.about else 1
        return abs(figure.value) > small
    return figure.kind in _WEIGHTY


def _inside(span: Span, placed: Sequence[_PlacedT]) -> list[_PlacedT]:
    first = bisect_left(placed, span.start, key=lambda item: item.start)
    last = bisect_left(placed, span.end, key=lambda item: item.start)
    return [item for item in placed[first:last] if item.end <= span.end]
