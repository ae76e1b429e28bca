"""Statements with no source: sentences that state a figure, or repeat hearsay, and do not say from whom.

>>> from variorum.entities.annotating import annotate
>>> text = "Some 300 people were hurt. Police said 12 had left. The boat reportedly sank."
>>> [u.words.of(text) for u in unsourced([annotate(text)])]
['300', 'reportedly']
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Sequence

from variorum.model.annotations import Annotations, Figure, FigureKind
from variorum.model.article import Role
from variorum.model.sourcing import Unsourced
from variorum.model.span import Span
from variorum.text.late_patterns import LatePattern
from variorum.text.sentences import sentences

#: Dates, times and ages are told by the text itself; "the first" counts nothing.
_STATED: frozenset[FigureKind] = frozenset({"count", "money", "percent", "magnitude", "distance", "other"})
_LEAST_COUNT = 3
_HEARSAY = LatePattern(
    r"\b(?:reportedly|allegedly|supposedly|apparently|rumou?red|(?:is|are|was|were|widely)\s+(?:said|believed|thought"
    r"|understood|alleged|reported|rumou?red|feared|expected)\s+(?:to|that))\b",
)
#: The searched parts of a page: what a headline states the text below it sources.
_READ: frozenset[Role] = frozenset({"body", "standfirst", "notice"})
#: A source told without a word of speech: "figures from the ministry show", "in court, he heard".
_TOLD = LatePattern(
    r"\b(?:[Hh]e|[Ss]he|[Tt]hey|[Ii]t|who)\s+(?:also\s+|later\s+|has\s+|had\s+)?(?:said|says|say|told|added|wrote|testified|claimed"
    r"|argued|estimated?|estimates|insisted|noted|acknowledged|announced|predicted|warned|reported)\b"
    r"|\b(?:[Aa]ccording\s+to|[Ff]igures\s+from|data\s+from|statistics\s+from|officials|police|authorities)\b",
    # The last three speak in most sentences in which they stand with a figure: better one too few than too many.
)


def unsourced(annotations: Sequence[Annotations]) -> tuple[Unsourced, ...]:
    """All such sentences, text by text, in order."""
    return tuple(found for i, one in enumerate(annotations) for found in _in_text(i, one))


def _in_text(document: int, one: Annotations) -> Iterator[Unsourced]:
    text = one.text
    sourced = sorted(
        [*((s.start, s.end) for s in one.cited), *((q.start, q.end) for q in one.quotes if not q.scare)]
    )
    starts = [start for start, _ in sourced]
    for start, end in sentences(text, _paragraphs(one)):
        at = bisect_left(starts, start)
        inside = at < len(starts) and starts[at] < end
        reaches_in = at > 0 and sourced[at - 1][1] > start
        if inside or reaches_in or _TOLD.search(text, start, end):
            continue
        hearsay = _HEARSAY.search(text, start, end)
        if hearsay is not None:
            yield Unsourced(document, Span(start, end), "hearsay", Span(*hearsay.span()))
            continue
        figure = next((f for f in one.figures if start <= f.start < end and _is_stated(f)), None)
        if figure is not None:
            yield Unsourced(document, Span(start, end), "figure", Span(figure.start, figure.end))


def _is_stated(figure: Figure) -> bool:
    """One or two of anything are in every second sentence, and are seldom what somebody must have counted."""
    small = figure.kind == "count" and figure.value is not None and figure.value < _LEAST_COUNT
    return figure.kind in _STATED and not small


def _paragraphs(one: Annotations) -> list[tuple[int, int]] | None:
    if isinstance(one.source, str):
        return None
    return [(p.start, p.end) for p in one.source.paragraphs if p.role in _READ]
