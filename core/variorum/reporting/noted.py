"""The reader's notes on passages of the two texts, as a report shows them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from variorum.model.annotations import Annotations
from variorum.model.article import Version
from variorum.model.decisions import Anchor, Decisions
from variorum.model.frozen import dataclass
from variorum.model.json_value import JsonValue
from variorum.model.span import Span
from variorum.reporting.excerpts import Excerpt, Quoting
from variorum.reporting.exchange.decided import anchored
from variorum.reporting.exchange.named_text import NamedText
from variorum.reporting.inert import inert, one_line
from variorum.reporting.marking import Mark

#: Sign and word for each colour, as in the window: never colour alone.
COLOURS = {
    "blue": ("■", "blue"),
    "orange": ("▲", "orange"),
    "green": ("●", "green"),
    "violet": ("◆", "violet"),
}


@dataclass(frozen=True, slots=True)
class NotePlace(JsonValue):
    """A passage a note is on: which text (0 left, 1 right), where in it, and its words."""

    side: int
    span: Span
    excerpt: Excerpt


@dataclass(frozen=True, slots=True)
class ReaderNote(JsonValue):
    """A note. Its second place, where there is one, is the passage of the other text it joins to the first.

    `colour` is "" or a key of `COLOURS`; `lost` are the words of a passage that was not found again.
    """

    number: int
    text: str
    tags: tuple[str, ...]
    colour: str
    places: tuple[NotePlace, ...]
    lost: str = ""
    #: The finding it is on, where it is on one that the report does not list.
    about: str = ""

    @property
    def aside(self) -> str:
        """Colour, tags and what finding it is on in one line, "" where it has none of them."""
        return " ".join([self.sign, self.colour, *(f"#{tag}" for tag in self.tags), self.about]).strip()

    @property
    def sign(self) -> str:
        """What stands for its colour where colours are not seen."""
        return COLOURS.get(self.colour, ("", ""))[0]


def reader_notes(
    names: tuple[str, str],
    left: Version,
    right: Version,
    decisions: Decisions,
    on_findings: Sequence[ReaderNote] = (),
) -> tuple[ReaderNote, ...]:
    """The notes on these two texts and those `on_findings`, in reading order, the left text first."""
    texts = [
        NamedText(Annotations(version), name) for version, name in zip((left, right), names, strict=True)
    ]
    quoting = Quoting(left), Quoting(right)
    found = list(on_findings)
    for note in decisions.notes:
        places = [
            place for anchor in (note.passage, note.partner) if (place := _place(anchor, texts, quoting))
        ]
        if places:
            lost = note.partner if note.partner is not None and len(places) == 1 else None
            if _place(note.passage, texts, quoting) is None:
                lost = note.passage
            colour = note.colour if note.colour in COLOURS else ""
            tags = tuple(one_line(tag) for tag in note.tags)
            words = one_line(lost.words) if lost is not None else ""
            found.append(ReaderNote(0, inert(note.text).strip(), tags, colour, tuple(places), words))
    placed = [note for note in found if note.places]
    placed.sort(key=lambda note: (note.places[0].side, note.places[0].span))
    placed += [note for note in found if not note.places]
    return tuple(replace(note, number=number) for number, note in enumerate(placed, 1))


def note_marks(notes: Sequence[ReaderNote], side: int) -> list[Mark]:
    """Marks that show the passages of one text that have notes, each with the note's number."""
    return [
        Mark(place.span, f"noted {note.colour}".strip(), note=note.number)
        for note in notes
        for place in note.places
        if place.side == side
    ]


def _place(
    anchor: Anchor | None, texts: Sequence[NamedText], quoting: tuple[Quoting, Quoting]
) -> NotePlace | None:
    found = anchored(anchor, texts) if anchor is not None else None
    if found is None:
        return None
    side, span = found
    return NotePlace(side, span, quoting[side].excerpts((span,))[0])
