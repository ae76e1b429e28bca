"""Places gathered into cells, one for each text."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from variorum.model.annotations import Annotations
from variorum.model.span import Span
from variorum.model.story_page import StoryCell, TextPlace


def cells_of(annotations: Sequence[Annotations], places: Iterable[TextPlace]) -> tuple[StoryCell, ...]:
    """The places by text, in reading order, each with the words that stand there."""
    by_text: list[list[Span]] = [[] for _ in annotations]
    for text, span in sorted(set(places)):
        by_text[text].append(span)
    return tuple(
        StoryCell(tuple((at, span) for span in spans), tuple(words_at(one, span) for span in spans))
        for at, (one, spans) in enumerate(zip(annotations, by_text, strict=True))
    )


def words_at(one: Annotations, span: Span) -> str:
    """The words of a place on one line."""
    return " ".join(span.of(one.text).split())
