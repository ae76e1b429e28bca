"""A value found in one text, told of the same words in a text where they stand elsewhere."""

from __future__ import annotations

from dataclasses import replace
from typing import TypeVar

from variorum.model.annotations import Figure, Mention, Quote, SourceMention
from variorum.model.json_value import JsonValue
from variorum.model.span import Span
from variorum.text.phrasing import marked

_NO_SPEAKER = marked("It stands elsewhere in the text now, so its speaker is not known any more.")
FoundT = TypeVar("FoundT", bound=JsonValue)


def told_again(value: FoundT, span: Span, text: str) -> tuple[FoundT, tuple[str, ...]]:
    """The value at `span` of `text`, and what of it a reader must know to be lost."""
    if not isinstance(value, (Mention, Figure, Quote, SourceMention)):
        raise TypeError(f"value must be something found in a text, not {type(value).__name__}")
    by = span.start - value.start
    moved = replace(value, start=span.start, end=span.end)
    if not isinstance(moved, SourceMention):
        moved = replace(moved, text=span.of(text))  # not what the file says: the words are those of the text
    if by == 0 and span.end == value.end and _within(moved, text):
        return moved, ()
    if not isinstance(moved, (Quote, SourceMention)):
        return moved, ()
    # Offsets beside the passage hold only as long as nothing changed in between: it is not known.
    lost = moved.cue is not None or (isinstance(moved, Quote) and moved.speaker is not None)
    moved = replace(moved, cue=None)
    if isinstance(moved, Quote):
        moved = replace(moved, speaker=None)
    return moved, (_NO_SPEAKER,) if lost else ()


def _within(value: Mention | Figure | Quote | SourceMention, text: str) -> bool:
    spans = [value.cue] if isinstance(value, (Quote, SourceMention)) else []
    if isinstance(value, Quote):
        spans.append(value.speaker)
    return all(span is None or 0 <= span.start <= span.end <= len(text) for span in spans)
