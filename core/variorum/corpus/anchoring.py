"""Notes follow the words they were written on when a text is read anew; one whose words are gone waits in its text."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace

from variorum.corpus.deciding import decision_of
from variorum.corpus.journal import ActInProgress
from variorum.corpus.notes_staying import is_live, text_of
from variorum.model.article import Version
from variorum.model.decisions import Anchor, Note
from variorum.model.frozen import dataclass
from variorum.model.span import Span
from variorum.reviewing.notes_here import texts_noted


@dataclass(frozen=True, slots=True)
class NotesBefore:
    """The notes on some texts as an act finds them, by the number of their row."""

    notes: Mapping[int, Note]
    #: Their passages that stand in these texts: not those whose words an earlier reading took.
    standing: frozenset[Anchor]


def notes_on(act: ActInProgress, version_ids: Iterable[int]) -> NotesBefore:
    """The notes on the texts that these versions have now."""
    rows = [act.row("versions", id) for id in version_ids]
    readings = {row["content_hash"]: row["reading"] for row in rows if row is not None}
    # Not each note of the corpus is read for each of a hundred texts.
    query = "SELECT id, value FROM decisions WHERE kind = 'note' AND instr(value, ?)"
    naming = dict(row for content_hash in readings for row in act.connection.execute(query, (content_hash,)))
    every = ((id, decision_of("note", naming[id])) for id in sorted(naming))
    notes = {
        id: note
        for id, note in every
        if isinstance(note, Note) and not readings.keys().isdisjoint(texts_noted(note))
    }
    noted = readings.keys() & set(texts_noted(*notes.values()))
    texts = {content_hash: text_of(act.connection, readings[content_hash]) for content_hash in noted}
    anchors = (anchor for note in notes.values() for anchor in _ends(note) if anchor.content_hash in texts)
    return NotesBefore(
        notes, frozenset(anchor for anchor in anchors if anchor.stands_in(texts[anchor.content_hash]))
    )


def notes_follow(act: ActInProgress, before: NotesBefore, readings: Sequence[tuple[str, Version]]) -> None:
    """Anchor notes in the new readings of one page, of which each is told with the hash of the one before.

    A note stays where a version outside the bin still has the very text it was written on. One whose words are gone
    belongs to the new reading of its text all the same: it is told of, and looked for when that is read anew.
    """
    gone = {was: version for was, version in reversed(readings) if not is_live(act.connection, was)}

    def followed(anchor: Anchor) -> Anchor:
        own = gone.get(anchor.content_hash)
        if own is None:
            return anchor
        span = found_again(anchor, own.text)
        if span is not None:
            return Anchor.at(own.text, span, own.content_hash)
        # A border that is moved within the page takes words from one of its versions to another.
        for _, version in readings if anchor.words else ():
            span = anchor.known_again(version.text)
            if span is not None:
                return Anchor.at(version.text, span, version.content_hash)
        return replace(anchor, content_hash=own.content_hash)

    for id, note in before.notes.items():
        partner = followed(note.partner) if note.partner is not None else None
        _put(act, id, note, replace(note, passage=followed(note.passage), partner=partner))


def notes_go_along(act: ActInProgress, before: NotesBefore, versions: Sequence[Version]) -> None:
    """Where paragraphs went from one article to another, as part of the act, notes go with their words.

    `before` are the notes as they were; `versions` all that these words are in now. To follow each reading alone is
    not enough: a name stands in both articles.
    """

    def gone_along(anchor: Anchor, followed: Anchor) -> Anchor:
        if anchor not in before.standing or is_live(act.connection, anchor.content_hash):
            return followed
        # Of texts that have it alike, its own as it was read anew.
        own = followed.content_hash
        best = max(versions, key=lambda one: (anchor.letters_alike(one.text), one.content_hash == own))
        span = anchor.known_again(best.text)
        return Anchor.at(best.text, span, best.content_hash) if span is not None else followed

    for id, note in before.notes.items():
        now = decision_of("note", (act.row("decisions", id) or {}).get("value"))
        if isinstance(now, Note):
            passage, partner = gone_along(note.passage, now.passage), now.partner
            if note.partner is not None and partner is not None:
                partner = gone_along(note.partner, partner)
            _put(act, id, now, replace(now, passage=passage, partner=partner))


def found_again(anchor: Anchor, text: str) -> Span | None:
    """Where the words stand now, whatever white space a new reading put between them."""
    return (anchor.find(text) if anchor.words.strip() else None) or anchor.find_across(text)


def _ends(note: Note) -> Iterator[Anchor]:
    yield note.passage
    if note.partner is not None:
        yield note.partner


def _put(act: ActInProgress, id: int, note: Note, moved: Note) -> None:
    if moved != note:
        act.update("decisions", id, value=json.dumps(moved.to_dict()))
