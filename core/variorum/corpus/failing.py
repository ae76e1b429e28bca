"""What went wrong with a corpus file, in a sentence for the person."""

from __future__ import annotations

import json
import sqlite3
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from variorum.errors import CorpusError, Damaged

#: What can be done about a damaged file.
WAY_ON = "“variorum corpus recover” makes a new corpus of what can still be read in it."

# By primary result code, https://www.sqlite.org/rescode.html: the extended codes share their low byte.
_SENTENCES = {
    sqlite3.SQLITE_BUSY: "Another program is writing to {name} just now. Nothing was changed; try again.",
    sqlite3.SQLITE_LOCKED: "Another program is writing to {name} just now. Nothing was changed; try again.",
    sqlite3.SQLITE_FULL: "The disk is full: nothing was changed in {name}.",
    sqlite3.SQLITE_READONLY: "{name} cannot be written: the file, its folder or the drive is read-only.",
    sqlite3.SQLITE_PERM: "{name} cannot be opened: permission denied.",
    sqlite3.SQLITE_AUTH: "{name} cannot be opened: permission denied.",
    sqlite3.SQLITE_CANTOPEN: "{name} cannot be opened: the file or its folder cannot be read or written.",
    sqlite3.SQLITE_IOERR: "{name} could not be read or written: the drive gave an error or was removed.",
    sqlite3.SQLITE_CORRUPT: "{name} is damaged ({detail}). " + WAY_ON,
    sqlite3.SQLITE_NOTADB: "{name} is damaged or no corpus ({detail}). " + WAY_ON,
    sqlite3.SQLITE_TOOBIG: "A text is too large to be kept in {name}. Nothing was changed.",
}


def sentence_for(error: sqlite3.Error, path: Path) -> str:
    """The sentence for an error SQLite raised about the file at `path`."""
    code = getattr(error, "sqlite_errorcode", None)
    wanted = _SENTENCES.get(code & 0xFF) if isinstance(code, int) else None
    return (wanted or "{name} could not be used ({detail}).").format(name=path.name, detail=error)


@contextmanager
def speaking_of(path: Path) -> Iterator[None]:
    """Turn SQLite's errors about the file at `path` into a `CorpusError` a person understands."""
    try:
        yield
    except sqlite3.Error as error:
        broken = getattr(error, "sqlite_errorcode", 0) & 0xFF in (
            sqlite3.SQLITE_CORRUPT,
            sqlite3.SQLITE_NOTADB,
        )
        raise (Damaged if broken else CorpusError)(sentence_for(error, path)) from error
    except (UnicodeDecodeError, json.JSONDecodeError, zlib.error) as error:
        raise Damaged(f"{path.name} is damaged (a text in it cannot be read: {error}).") from error
