"""Putting together a corpus of the rows that were salvaged from a damaged one."""

from __future__ import annotations

import hashlib
import sqlite3
import zlib
from collections.abc import Mapping
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from variorum.corpus.deciding import decision_of
from variorum.corpus.indexing import follow
from variorum.corpus.loose_pages import loose_texts
from variorum.corpus.naming import quoted
from variorum.corpus.packed_originals import original_bytes
from variorum.corpus.packing import Reading, digest, storable, unpack_json, unpack_reading
from variorum.corpus.salvaging import Salvage
from variorum.corpus.schema import column_kinds
from variorum.errors import CorpusError

_HOME = "Recovered"
#: Ids beyond this were never given: after the largest there would be none for anything new.
_LARGEST_NUMBER = 2**48
#: Stands for a time of the history that cannot be read.
_EPOCH = datetime.fromtimestamp(0, UTC).isoformat()


class Mending:
    """Fills the tables of a new corpus, inside one transaction."""

    def __init__(self, connection: sqlite3.Connection, salvage: Salvage) -> None:
        self._new = connection
        self._salvage = salvage
        self._home: int | None = None
        self._by_content: dict[str, int] | None = None
        #: What is gone, in sentences.
        self.lost: list[str] = []

    @property
    def found(self) -> bool:
        """Whether there was anything of a corpus in the file."""
        query = "SELECT EXISTS (SELECT 1 FROM readings) OR EXISTS (SELECT 1 FROM stories)"
        return bool(self._new.execute(query).fetchone()[0])

    def take_texts(self, path: Path) -> None:
        """Readings and originals, each made sure of by its digest; from the bare pages where a table is broken."""
        for row in self._rows("readings"):
            self._take_reading(row["id"], row["digest"], row["data"])
        for row in self._rows("originals"):
            self._take_original(row["sha256"], row["name"], row["data"])
        if self._salvage.broken:
            for text in loose_texts(path):
                if text.name is None:
                    self._take_reading(text.id, text.digest, text.data)
            for text in loose_texts(path):  # which may need any of the readings
                if text.name is not None:
                    self._take_original(text.digest, text.name, text.data)

    def take_rows(self) -> None:
        """Stories, articles and versions, with a home for those that lost theirs."""
        for row in self._rows("stories"):
            self._insert("stories", row)
        for row in self._rows("articles"):
            if not self._has("stories", row["story"]):
                row["story"] = self._story()
            self._insert("articles", row)
        for row in self._rows("versions"):
            self._take_version(row)
        if self._salvage.broken & {"versions", "articles"}:
            self._take_homeless_texts()
        # Nothing live lies in something removed.
        for outer, inner, column in (("articles", "versions", "article"), ("stories", "articles", "story")):
            live = f"SELECT {column} FROM {inner} WHERE removed = 0"
            self._new.execute(f"UPDATE {outer} SET removed = 0 WHERE id IN ({live})")
        for row in self._new.execute("SELECT * FROM versions WHERE removed = 0").fetchall():
            follow(self._new, "versions", None, dict(row))

    def take_the_rest(self) -> None:
        """Tags, decisions and notes, settings, and the history in words."""
        for row in self._rows("tags"):
            self._insert("tags", row)
        for row in self._rows("decisions"):
            if decision_of(row["kind"], row["value"]) is not None:
                self._insert("decisions", row)
        for row in self._rows("settings"):
            self._insert("settings", row)
        for row in self._rows("acts"):
            if not row["undone"]:
                self._insert("acts", {**row, "changes": None, "at": _time(row["at"]) or _EPOCH})

    def _take_reading(self, id: int | None, name: str, data: bytes) -> None:
        if digest(data) != name or not _is_readable(data):
            return
        if self._new.execute("SELECT 1 FROM readings WHERE digest = ?", (name,)).fetchone() is not None:
            return
        free = id is not None and 0 < id < _LARGEST_NUMBER and not self._has("readings", id)
        self._insert("readings", {"id": id if free else None, "digest": name, "data": data})

    def _take_original(self, sha256: str, name: str, data: bytes) -> None:
        try:
            whole = original_bytes(self._new, data)
        except (zlib.error, CorpusError):
            return
        if hashlib.sha256(whole).hexdigest() == sha256:
            row = {"sha256": sha256, "name": storable(name), "size": len(whole), "data": data}
            self._insert("originals", row)

    def _take_version(self, row: dict[str, Any]) -> None:
        if not self._holds(row["reading"], row["content_hash"]):
            found = self._reading_of(row["content_hash"])
            if found is None:
                name = row["headline"] or row["label"]
                self.lost.append(f"The text of {quoted(name) if name else 'a version'} is lost.")
                return
            row["reading"] = found
        if row["page"] is not None and not self._has("readings", row["page"]):
            row["page"] = None
        if not self._has("articles", row["article"]):
            row["article"] = self._article(row["article"])
        for time in ("published", "updated", "seen"):
            row[time] = _time(row[time]) if row[time] else None
        self._insert("versions", row)

    def _take_homeless_texts(self) -> None:
        homeless = self._new.execute(
            """SELECT id, data FROM readings WHERE id NOT IN (SELECT reading FROM versions)
               AND id NOT IN (SELECT page FROM versions WHERE page IS NOT NULL)"""
        ).fetchall()
        texts = [(row["id"], text) for row in homeless if (text := _text_in(row["data"])) is not None]
        for id, text in texts:
            headline = " ".join(p.text for p in text.paragraphs if p.role == "headline")
            values = {
                "article": self._article(None),
                "reading": id,
                "content_hash": _content_hash(text.text),
                "headline": storable(headline),
                "words": len(text.text.split()),
                "doubts": len(text.doubts),
            }
            self._insert("versions", values)
        if texts:
            self.lost.append(
                f"What was known of {len(texts)} texts beside their words is lost: see “{_HOME}”."
            )

    def _holds(self, reading: int, content_hash: str) -> bool:
        row = self._new.execute("SELECT data FROM readings WHERE id = ?", (reading,)).fetchone()
        text = _text_in(row["data"]) if row is not None else None
        return text is not None and _content_hash(text.text) == content_hash

    def _reading_of(self, content_hash: str) -> int | None:
        if self._by_content is None:
            held = self._new.execute("SELECT id, data FROM readings").fetchall()
            texts = ((row["id"], _text_in(row["data"])) for row in held)
            self._by_content = {_content_hash(text.text): id for id, text in texts if text is not None}
        return self._by_content.get(content_hash)

    def _story(self) -> int:
        if self._home is None:
            self._home = self._insert("stories", {"title": _HOME})
        return self._home

    def _article(self, id: int | None) -> int:
        return self._insert("articles", {"id": id, "story": self._story()})

    def _has(self, table: str, id: int) -> bool:
        return self._new.execute(f"SELECT 1 FROM {table} WHERE id = ?", (id,)).fetchone() is not None

    def _insert(self, table: str, row: Mapping[str, Any]) -> int:
        marks = ", ".join("?" * len(row))
        cursor = self._new.execute(
            f"INSERT OR IGNORE INTO {table}({', '.join(row)}) VALUES({marks})", tuple(row.values())
        )
        return int(cursor.lastrowid or 0)

    def _rows(self, table: str) -> list[dict[str, Any]]:
        rows = list(self._salvage.rows(table, column_kinds(table)))
        for row in rows:
            for name in ("id", "turn"):
                if name in row and not 0 < (row[name] or 0) < _LARGEST_NUMBER:
                    row[name] = None if name == "id" else 0
        return rows


def _text_in(data: bytes) -> Reading | None:
    try:
        return unpack_reading(data)
    except CorpusError:
        return None


def _is_readable(data: bytes) -> bool:
    try:
        unpack_json(data)
    except (zlib.error, ValueError):
        return False
    return True


def _content_hash(text: str) -> str:
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()


def _time(words: str) -> str | None:
    try:
        return datetime.fromisoformat(words).isoformat()
    except (TypeError, ValueError):
        return None
