"""The Notes tab: the reader's notes on passages of these texts and on findings."""

from __future__ import annotations

from collections import Counter

from variorum.model.decisions import Anchor, Judgement, Note
from variorum.model.finding import Finding
from variorum_gui.languages.words import tr
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
from variorum_gui.theme.note_colours import LOOKS, look_of

#: What notes are filtered by: a tag, or a colour after an "=".
NoteFilter = str


def note_rows(shown: Shown, chosen: NoteFilter = "") -> tuple[Row, ...]:
    """Notes on passages in reading order, then notes on findings; with a filter, only the notes of a tag or colour."""
    numbers = ParagraphNumbers(shown)
    passages = [
        _row(shown, note, places, numbers)
        for note in shown.decisions.notes
        if (places := places_of(shown, note)) and _passes(note, chosen)
    ]
    passages.sort(key=lambda row: (row.places[0].span.start, row.places[0].side))
    findings = (
        []
        if chosen
        else [
            Row(
                f"finding:{finding.id}",
                verdict.note,
                detail=_about(finding, verdict.judgement),
                places=(*places_on("left", finding.left), *places_on("right", finding.right)),
                light="finding",
            )
            for finding in shown.findings
            if (verdict := shown.decisions.verdict_on(finding.id)) is not None and verdict.note
        ]
    )
    rows: list[Row] = []
    if passages:
        rows += (section(tr("On passages"), len(passages)), *passages)
    if findings:
        rows += (section(tr("On findings"), len(findings)), *findings)
    return tuple(rows)


def _about(finding: Finding, judgement: Judgement | None) -> str:
    title = finding.told(judgement)[0]
    if not finding.detail:
        return tr("On: {finding}", finding=title)
    return tr("On: {finding} – {detail}", finding=title, detail=finding.detailed(judgement))


def filters_of(shown: Shown) -> tuple[tuple[NoteFilter, str, int], ...]:
    """The tags and colours of the notes on these texts: what to filter by, in words, and how many have it."""
    notes = [note for note in shown.decisions.notes if place_of(shown, note) is not None]
    tags: dict[str, str] = {}
    for tag in (tag for note in notes for tag in note.tags):
        tags.setdefault(tag.casefold(), tag)
    counts = Counter(key for note in notes for key in {tag.casefold() for tag in note.tags})
    colours: Counter[str] = Counter(note.colour for note in notes if note.colour in LOOKS and note.colour)
    found = [(tags[key], f"#{tags[key]}", counts[key]) for key in sorted(tags)]
    found += [(f"={c}", f"{LOOKS[c].sign} {tr(LOOKS[c].word)}", colours[c]) for c in LOOKS if colours[c]]
    return tuple(found)


def _passes(note: Note, chosen: NoteFilter) -> bool:
    if chosen.startswith("="):
        return note.colour == chosen[1:]
    return not chosen or chosen.casefold() in (tag.casefold() for tag in note.tags)


def _row(shown: Shown, note: Note, places: tuple[Place, ...], numbers: ParagraphNumbers) -> Row:
    look = look_of(note.colour)
    joined = note.partner is not None
    words = " ↔ ".join(quoted(a.words) for a in (note.passage, note.partner) if a is not None)
    named = f"{words} {name_of(shown, places[0].side)}" if not joined else words
    tags = " ".join(f"#{tag}" for tag in note.tags)
    return Row(
        note_key(note),
        note.text,
        detail=f"{named}\n{tags}" if tags else named,
        where=numbers.words(places) if not tags else "",
        aside=f"{look.sign} {tr(look.within)}" if look.sign else "",
        places=places,
        light="note",
        acts=("edit", "remove") if not joined else ("previous", "next", "edit", "remove"),
    )


def note_key(note: Note) -> str:
    """What the row of a note is called."""
    return f"note:{note.id or note.passage.content_hash[:12]}:{note.passage.start}:{note.text[:40]}"


def note_of(shown: Shown, key: str) -> Note | None:
    """The note a row stands for."""
    return next((note for note in shown.decisions.notes if note_key(note) == key), None)


def places_of(shown: Shown, note: Note) -> tuple[Place, ...]:
    """Where the passages of a note stand in the texts shown, the one it was written on first; () for other texts."""
    first = place_of(shown, note)
    other = _place(shown, note.partner) if note.partner is not None else None
    return () if first is None else (first,) if other is None or other == first else (first, other)


def place_of(shown: Shown, note: Note) -> Place | None:
    """Where the passage of a note stands in the texts shown; None for notes on other texts."""
    return _place(shown, note.passage)


def _place(shown: Shown, anchor: Anchor) -> Place | None:
    """In the very text alone: those of its article were looked through when the texts came (`decided_on`)."""
    for side in SIDES:
        version = held_version(shown, side)
        if version is not None and version.content_hash == anchor.content_hash:
            span = anchor.find(version.text)
            if span is not None:
                return Place(side, span)
    return None
