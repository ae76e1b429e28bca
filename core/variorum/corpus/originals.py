"""The files that versions were read from, as a corpus keeps them."""

from __future__ import annotations

from typing import Any

from variorum.corpus.database import Database
from variorum.corpus.naming import row_of
from variorum.corpus.packed_originals import original_bytes
from variorum.errors import CorpusError
from variorum.text.phrasing import phrase


def original(database: Database, version: int) -> bytes:
    """See `Corpus.original`."""
    with database.reading() as connection:
        return original_bytes(connection, _kept(database, version, "data"))


def original_name(database: Database, version: int) -> str:
    """Without the bytes: those of a long text take 7 ms to unpack."""
    return str(_kept(database, version, "name"))


def _kept(database: Database, version: int, column: str) -> Any:
    with database.reading() as connection:
        sha256 = row_of(connection, "version", version)["source_sha256"]
        row = connection.execute(f"SELECT {column} FROM originals WHERE sha256 = ?", (sha256,)).fetchone()
    if row is None:
        raise CorpusError(
            phrase("No original is kept for this version: it was pasted, or came without a file.")
        )
    return row[0]
