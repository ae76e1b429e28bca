"""What went wrong with a corpus file, in a sentence for the person."""

from __future__ import annotations

import json
import sqlite3
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from variorum.errors import CorpusError, Damaged
from variorum.text.phrasing import marked, phrase

#: What can be done about a damaged file.
WAY_ON = marked("“variorum corpus recover” makes a new corpus of what can still be read in it.")

# By primary result code, https://www.sqlite.org/rescode.html: the extended codes share their low byte.
_SENTENCES = {
    sqlite3.SQLITE_BUSY: marked(
        "Another program is writing to {name} just now. Nothing was changed; try again."
    ),
    sqlite3.SQLITE_LOCKED: marked(
        "Another program is writing to {name} just now. Nothing was changed; try again."
    ),
    sqlite3.SQLITE_FULL: marked("The disk is full: nothing was changed in {name}."),
    sqlite3.SQLITE_READONLY: marked(
        "{name} cannot be written: the file, its folder or the drive is read-only."
    ),
    sqlite3.SQLITE_PERM: marked("{name} cannot be opened: permission denied."),
    sqlite3.SQLITE_AUTH: marked("{name} cannot be opened: permission denied."),
    sqlite3.SQLITE_CANTOPEN: marked(
        "{name} cannot be opened: the file or its folder cannot be read or written."
    ),
    sqlite3.SQLITE_IOERR: marked(
        "{name} could not be read or written: the drive gave an error or was removed."
    ),
    sqlite3.SQLITE_CORRUPT: marked("{name} is damaged ({detail}). {then}"),
    sqlite3.SQLITE_NOTADB: marked("{name} is damaged or no corpus ({detail}). {then}"),
    sqlite3.SQLITE_TOOBIG: marked("A text is too large to be kept in {name}. Nothing was changed."),
}


def sentence_for(error: sqlite3.Error, path: Path) -> str:
    """The sentence for an error SQLite raised about the file at `path`."""
    code = getattr(error, "sqlite_errorcode", None)
    wanted = _SENTENCES.get(code & 0xFF) if isinstance(code, int) else None
    wanted = wanted or marked("{name} could not be used ({detail}).")
    return phrase(wanted, name=path.name, detail=error, then=phrase(WAY_ON))


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
        raise Damaged(
            phrase("{file} is damaged (a text in it cannot be read: {reason}).", file=path.name, reason=error)
        ) from error
