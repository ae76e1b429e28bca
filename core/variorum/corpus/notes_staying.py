"""Notes stay with their article when the version they were written on goes for good, or is left behind in a bin."""

from __future__ import annotations

import json
import sqlite3
import zlib
from collections.abc import Iterator
from dataclasses import replace

from variorum.corpus.deciding import decision_of
from variorum.corpus.listed_order import in_order
from variorum.corpus.packing import blob, unpack_reading
from variorum.errors import CorpusError
from variorum.model.decisions import Anchor, Note


def notes_stay(connection: sqlite3.Connection) -> None:
    """Before what lies in the bin is deleted: notes on it move to what is left of their articles."""
    placing = Placing(connection, connection)
    rows = connection.execute("SELECT id, value FROM decisions WHERE kind = 'note' ORDER BY id").fetchall()
    for row in rows:
        note = decision_of("note", row["value"])
        if isinstance(note, Note) and (moved := placing.stayed(note)) != note:
            value = json.dumps(moved.to_dict())
            connection.execute("UPDATE decisions SET value = ? WHERE id = ?", (value, row["id"]))


class Placing:
    """Where the notes of the corpus `source` belong among the live texts of `kept`, which may be the same one."""

    def __init__(self, source: sqlite3.Connection, kept: sqlite3.Connection) -> None:
        self._source, self._kept = source, kept
        self._texts: dict[int, str] = {}
        self._others: dict[str, list[sqlite3.Row]] = {}

    def stayed(self, note: Note) -> Note:
        """The note, each passage whose text is not kept in the newest kept version of its article that has it.

        As it was where none has it: it is told of among the lost decisions.
        """
        partner = self._stayed(note.partner) if note.partner is not None else None
        return replace(note, passage=self._stayed(note.passage), partner=partner)

    def _stayed(self, anchor: Anchor) -> Anchor:
        # Also where only another article has the very text: nothing says on which of the two it was given.
        if is_live(self._kept, anchor.content_hash):
            return anchor
        if anchor.content_hash not in self._others:  # one version may have many notes
            self._others[anchor.content_hash] = list(self._found(anchor.content_hash))
        for version in self._others[anchor.content_hash]:
            text = self._text(version["reading"])
            span = anchor.known_again(text)
            if span is not None:
                return Anchor.at(text, span, version["content_hash"])
        return anchor

    def _found(self, content_hash: str) -> Iterator[sqlite3.Row]:
        """The kept versions of the articles that have, or had, this text, the newest of each first."""
        articles = self._source.execute(
            "SELECT DISTINCT article FROM versions WHERE content_hash = ? ORDER BY article", (content_hash,)
        ).fetchall()
        for (article,) in articles:
            live = self._source.execute(
                "SELECT * FROM versions WHERE article = ? AND removed = 0", (article,)
            ).fetchall()
            yield from (row for row in reversed(in_order(live)) if is_live(self._kept, row["content_hash"]))

    def _text(self, reading: int) -> str:
        if reading not in self._texts:
            self._texts[reading] = text_of(self._source, reading)
        return self._texts[reading]


def text_of(connection: sqlite3.Connection, reading: int) -> str:
    """What notes are looked for in; "" for a damaged one, which keeps nobody from emptying the bin."""
    row = connection.execute("SELECT data FROM readings WHERE id = ?", (reading,)).fetchone()
    try:
        return unpack_reading(blob(row)).text
    except (CorpusError, zlib.error):
        return ""


def is_live(connection: sqlite3.Connection, content_hash: str) -> bool:
    """Whether a version outside the bin has this text."""
    query = "SELECT 1 FROM versions WHERE content_hash = ? AND removed = 0 LIMIT 1"
    return connection.execute(query, (content_hash,)).fetchone() is not None
