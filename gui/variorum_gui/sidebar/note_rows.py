"""The Notes tab: the reader's notes on passages of these texts and on findings."""

from __future__ import annotations

from variorum.model.comparison import Side
from variorum.model.decisions import Note
from variorum_gui.shown import Place, Shown
from variorum_gui.sidebar.places import (
    SIDES,
    ParagraphNumbers,
    held_version,
    name_of,
    places_on,
    quoted,
)
from variorum_gui.sidebar.rows import Row, section


def note_rows(shown: Shown) -> tuple[Row, ...]:
    """Notes on passages in reading order, then notes on findings."""
    numbers = ParagraphNumbers(shown)
    passages = [
        Row(
            note_key(note),
            note.text,
            detail=f"{quoted(note.passage.words)} {name_of(shown, place.side)}",
            where=numbers.words((place,)),
            places=(place,),
            light="note",
            acts=("edit", "remove"),
        )
        for note in shown.decisions.notes
        if (place := place_of(shown, note)) is not None
    ]
    passages.sort(key=lambda row: (row.places[0].span.start, row.places[0].side))
    findings = [
        Row(
            f"finding:{finding.id}",
            verdict.note,
            detail=f"On: {finding.title} – {finding.detail}" if finding.detail else f"On: {finding.title}",
            places=(*places_on("left", finding.left), *places_on("right", finding.right)),
            light="finding",
        )
        for finding in shown.findings
        if (verdict := shown.decisions.verdict_on(finding.id)) is not None and verdict.note
    ]
    rows: list[Row] = []
    if passages:
        rows += (section("On passages", len(passages)), *passages)
    if findings:
        rows += (section("On findings", len(findings)), *findings)
    return tuple(rows)


def note_key(note: Note) -> str:
    """What the row of a note is called."""
    return f"note:{note.id or note.passage.content_hash[:12]}:{note.passage.start}:{note.text[:40]}"


def note_of(shown: Shown, key: str) -> Note | None:
    """The note a row stands for."""
    return next((note for note in shown.decisions.notes if note_key(note) == key), None)


def place_of(shown: Shown, note: Note) -> Place | None:
    """Where the passage of a note stands in the texts shown; None for notes on other texts.

    A text with the very content hash wins; otherwise the words are looked for, since a text that was
    read anew has another hash. Short passages are then not trusted: "he said" stands everywhere.
    """
    exact: list[Side] = []
    moved: list[Side] = []
    for side in SIDES:
        version = held_version(shown, side)
        if version is not None:
            same = version.content_hash == note.passage.content_hash
            (exact if same else moved).append(side)
    long_enough = len(note.passage.words) + len(note.passage.before) + len(note.passage.after) >= 24
    for side in (*exact, *(moved if not exact and long_enough else ())):
        version = held_version(shown, side)
        span = note.passage.find(version.text) if version is not None else None
        if span is not None:
            return Place(side, span)
    return None
