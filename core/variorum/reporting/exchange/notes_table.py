"""The reader's notes on passages of some texts, as a table."""

from __future__ import annotations

from collections.abc import Sequence

from variorum.model.decisions import Anchor, Decisions, Note
from variorum.reporting.exchange.decided import anchored
from variorum.reporting.exchange.named_text import NamedText
from variorum.reporting.exchange.table import Table
from variorum.reporting.inert import inert, one_line

_HEADS = ("note", "tags", "colour")
_PLACE = ("text", "part", "paragraph", "start", "words")
_Place = tuple[str, str, int | None, int | None, str]


def notes_table(texts: Sequence[NamedText], decisions: Decisions) -> Table:
    """One row for each note on these texts, in reading order; one on a link tells its other passage as well."""
    rows: list[tuple[tuple[int, int], tuple[str | int | None, ...]]] = []
    for note in decisions.notes:
        place = anchored(note.passage, texts)
        if place is not None:
            order = (place[0], place[1].start)
            rows.append((order, (*_words(note), *_told(note.passage, texts), *_told(note.partner, texts))))
    rows.sort(key=lambda row: row[0])
    partner = tuple(f"{what} of the other passage" for what in _PLACE)
    return Table("Notes", (*_HEADS, *_PLACE, *partner), tuple(row for _, row in rows))


def _words(note: Note) -> tuple[str, str, str]:
    return inert(note.text), ", ".join(one_line(tag) for tag in note.tags), note.colour


def _told(anchor: Anchor | None, texts: Sequence[NamedText]) -> _Place:
    place = anchored(anchor, texts) if anchor is not None else None
    if anchor is None or place is None:
        return "", "", None, None, one_line(anchor.words) if anchor is not None else ""
    text, span = texts[place[0]], place[1]
    words = one_line(span.of(text.text))
    return text.name, text.part_at(span.start), text.paragraph_at(span.start), span.start, words
