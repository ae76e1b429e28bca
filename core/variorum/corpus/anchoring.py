"""Notes follow the words they were written on when a text is read anew; those whose words are gone are told of."""

from __future__ import annotations

import json
import re
import sqlite3
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace

from variorum.corpus.database import Database
from variorum.corpus.deciding import decision_of
from variorum.corpus.journal import ActInProgress
from variorum.corpus.packing import blob, unpack_reading
from variorum.model.article import Version
from variorum.model.decisions import Anchor, Note
from variorum.model.span import Span
from variorum.reviewing.notes_here import texts_noted


def notes_follow(act: ActInProgress, before: str, version: Version) -> None:
    """Anchor notes on the reading with the hash `before` in the new reading `version`, as part of the act.

    Also those that had lost their words to an earlier reading. A note stays where a version in the corpus still
    has the very text it was written on.
    """
    now = version.content_hash
    if now == before or _is_held(act.connection, before):
        return
    for row in act.connection.execute(
        "SELECT id, value FROM decisions WHERE kind = 'note' ORDER BY id"
    ).fetchall():
        note = decision_of("note", row["value"])
        if not isinstance(note, Note):
            continue
        moved = replace(note, passage=_moved(act, note.passage, before, version) or note.passage)
        if note.partner is not None:
            moved = replace(moved, partner=_moved(act, note.partner, before, version) or note.partner)
        if moved != note:
            act.update("decisions", row["id"], value=json.dumps(moved.to_dict()))


def notes_on(act: ActInProgress, version_ids: Iterable[int]) -> dict[int, Note]:
    """The notes on the texts that these versions have now, by the number of their row."""
    rows = [act.row("versions", id) for id in version_ids]
    texts = {row["content_hash"] for row in rows if row is not None}
    held = act.connection.execute(
        "SELECT id, value FROM decisions WHERE kind = 'note' ORDER BY id"
    ).fetchall()
    notes = ((row["id"], decision_of("note", row["value"])) for row in held)
    return {id: note for id, note in notes if isinstance(note, Note) and texts & set(texts_noted(note))}


def notes_go_along(act: ActInProgress, before: Mapping[int, Note], versions: Sequence[Version]) -> None:
    """Where paragraphs went from one article to another, as part of the act, notes go with their words.

    `before` are the notes as they were; `versions` all that these words are in now. To follow each reading alone is
    not enough: a name stands in both articles.
    """

    def gone_along(anchor: Anchor, followed: Anchor) -> Anchor:
        if _is_held(act.connection, anchor.content_hash, live=True):
            return followed
        # Of texts that have it alike, its own as it was read anew.
        own = followed.content_hash
        best = max(versions, key=lambda one: (anchor.letters_alike(one.text), one.content_hash == own))
        span = anchor.known_again(best.text)
        return Anchor.at(best.text, span, best.content_hash) if span is not None else followed

    for id, note in before.items():
        now = decision_of("note", (act.row("decisions", id) or {}).get("value"))
        if isinstance(now, Note):
            passage, partner = gone_along(note.passage, now.passage), now.partner
            if note.partner is not None and partner is not None:
                partner = gone_along(note.partner, partner)
            moved = replace(now, passage=passage, partner=partner)
            if moved != now:
                act.update("decisions", id, value=json.dumps(moved.to_dict()))


def _moved(act: ActInProgress, anchor: Anchor, before: str, version: Version) -> Anchor | None:
    """The anchor in the new reading; None where it stays what it is."""
    lost = anchor.content_hash != before
    if lost and _is_held(act.connection, anchor.content_hash):
        return None
    span = anchor.known_again(version.text) if lost else found_again(anchor, version.text)
    return Anchor.at(version.text, span, version.content_hash) if span is not None else None


def unplaced_notes(database: Database) -> tuple[Note, ...]:
    """See `Corpus.unplaced_notes`."""
    found: list[Note] = []
    with database.reading() as connection:
        rows = connection.execute("SELECT value FROM decisions WHERE kind = 'note' ORDER BY id").fetchall()
        for row in rows:
            note = decision_of("note", row["value"])
            if isinstance(note, Note) and not _is_placed(connection, note.passage):
                found.append(note)
    return tuple(found)


def found_again(anchor: Anchor, text: str) -> Span | None:
    """Where the words stand now, whatever white space a new reading put between them."""
    if not anchor.words.strip():
        return None
    place = anchor.find(text)
    if place is not None:
        return place
    pattern = re.compile(r"\s+".join(re.escape(word) for word in anchor.words.split()))
    places = [Span(*match.span()) for match in pattern.finditer(text)]
    return min(places, key=lambda span: abs(span.start - anchor.start), default=None)


def _is_placed(connection: sqlite3.Connection, anchor: Anchor) -> bool:
    row = connection.execute(
        """SELECT r.data FROM versions v JOIN readings r ON r.id = v.reading WHERE v.content_hash = ?
           LIMIT 1""",
        (anchor.content_hash,),
    ).fetchone()
    return row is not None and (not anchor.words or anchor.find(unpack_reading(blob(row)).text) is not None)


def _is_held(connection: sqlite3.Connection, content_hash: str, *, live: bool = False) -> bool:
    query = "SELECT 1 FROM versions WHERE content_hash = ? AND (removed = 0 OR NOT ?) LIMIT 1"
    return connection.execute(query, (content_hash, live)).fetchone() is not None
