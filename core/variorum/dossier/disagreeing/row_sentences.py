"""The sentences a row rests on, as they stand in the texts."""

from __future__ import annotations

from collections.abc import Sequence

from variorum.entities.figures.spaced_out import joined_over_numbers
from variorum.model.annotations import Annotations
from variorum.model.dossier import Disagreement
from variorum.model.span import Span
from variorum.text.sentences import sentences


def sentences_with(
    annotations: Sequence[Annotations], row: Disagreement
) -> tuple[tuple[int, Span, str, str], ...]:
    """(document, span of the value, the value as shown, its whole sentence) for every report of the row.

    A value that runs over several sentences, as quotations do, is given with all of them.
    """
    found: list[tuple[int, Span, str, str]] = []
    for document, _, span, value in row.values:
        text = annotations[document].text
        around = [(s, e) for s, e in sentences_of(text) if s < span.end and span.start < e]
        whole = text[around[0][0] : around[-1][1]] if around else text[span.start : span.end]
        found.append((document, span, value, " ".join(whole.split())))
    return tuple(found)


def sentences_of(text: str) -> list[tuple[int, int]]:
    """Sentences of the text, none of which ends inside a number."""
    return joined_over_numbers(text, list(sentences(text)))
