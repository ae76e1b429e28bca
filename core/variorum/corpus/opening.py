"""Opening a corpus file, which may be new, old, newer than us, damaged, hostile, or somebody else's."""

from __future__ import annotations

import os
import sqlite3
from datetime import UTC, datetime
from pathlib import Path

import variorum
from variorum.corpus import schema
from variorum.corpus.connecting import connected, has_log
from variorum.corpus.database import Database
from variorum.corpus.failing import WAY_ON, speaking_of
from variorum.corpus.migrating import migrate
from variorum.errors import CorpusError

_MAGIC = b"SQLite format 3\0"

#: `quick_check` reads the whole file, at about 400 MB/s: files up to this size are checked at each
#: opening, larger ones only after a crash (when a write-ahead log was left behind).
_ALWAYS_CHECKED = 64 * 2**20


def open_database(path: str | os.PathLike[str], *, read_only: bool) -> Database:
    """Open the file at `path` after making sure that it is a sound corpus; see `open_corpus`."""
    path = _named(path)
    _look_at(path, read_only)
    with speaking_of(path):
        crashed = has_log(path)
        writer = connected(path, "ro" if read_only else "rwc")
        try:
            _admit(writer, path, read_only, thorough=crashed)
            if read_only:
                return Database(path, None, writer)
            _keep_every_act(writer, path)
            reader = connected(path, "ro")
        except BaseException:
            writer.close()
            raise
        return Database(path, writer, reader)


def _named(path: str | os.PathLike[str]) -> Path:
    if not isinstance(path, (str, os.PathLike)):
        raise TypeError(f"path must be a str or PathLike, not {type(path).__name__}")
    try:
        if b"\0" not in os.fsencode(path):
            return Path(path)
    except UnicodeEncodeError:
        pass
    raise CorpusError(f"{os.fspath(path)!a} is no name that a file can have.")


def _look_at(path: Path, read_only: bool) -> None:
    try:
        if path.is_dir():
            raise CorpusError(f"{path.name} is a folder, not a corpus.")
        if not path.exists():
            if read_only:
                raise CorpusError(f"There is no corpus {path.name} in this place.")
            if not path.parent.is_dir():
                raise CorpusError(f"{path.name} cannot be made: there is no folder {path.parent.name}.")
            return
        with path.open("rb") as file:
            head = file.read(len(_MAGIC))
    except OSError as error:
        reason = error.strerror or str(error)
        raise CorpusError(f"{path.name} cannot be opened: {reason}.") from error
    if head not in (_MAGIC, b""):
        raise CorpusError(f"{path.name} is not a corpus.")
    if not head and read_only:
        raise CorpusError(f"{path.name} is empty, not a corpus.")


def _admit(connection: sqlite3.Connection, path: Path, read_only: bool, *, thorough: bool) -> None:
    """Raise `CorpusError` unless the file is a sound corpus of our format; fill an empty file."""
    name = path.name
    if _is_blank(connection) and not read_only:
        _create(connection)
    identity = connection.execute("PRAGMA application_id").fetchone()[0]
    written = connection.execute("PRAGMA user_version").fetchone()[0]
    if identity != schema.APPLICATION_ID:
        raise CorpusError(f"{name} is a database of another program, not a corpus.")
    if written > schema.FORMAT:
        raise CorpusError(
            f"{name} was written by a newer version of Variorum (format {written}, this version knows "
            f"{schema.FORMAT}). It was left as it is; please update Variorum."
        )
    if written < schema.FORMAT:
        if read_only:
            raise CorpusError(f"{name} was written by an older version: open it for writing once.")
        migrate(connection, path, written)
    odd = schema.strangers(connection)
    if odd:
        raise CorpusError(
            f"{name} holds what no corpus has ({', '.join(odd[:3])}). It may have been tampered with and "
            "was not opened."
        )
    if thorough or path.stat().st_size <= _ALWAYS_CHECKED:
        faults = [row[0] for row in connection.execute("PRAGMA quick_check(3)")]
        if faults != ["ok"]:
            raise CorpusError(f"{name} is damaged ({faults[0]}). {WAY_ON}")


def _is_blank(connection: sqlite3.Connection) -> bool:
    objects = connection.execute("SELECT count(*) FROM sqlite_schema").fetchone()[0]
    return not objects and not connection.execute("PRAGMA application_id").fetchone()[0]


def _create(connection: sqlite3.Connection) -> None:
    connection.execute(f"PRAGMA page_size = {schema.PAGE_SIZE}")
    connection.execute("BEGIN IMMEDIATE")
    try:
        if _is_blank(connection):  # another process may have been quicker
            schema.create(connection)
            connection.execute(
                "INSERT INTO migrations VALUES(?, ?, ?)",
                (schema.FORMAT, datetime.now(UTC).isoformat(timespec="seconds"), variorum.__version__),
            )
        connection.execute("COMMIT")
    except BaseException:
        connection.execute("ROLLBACK")
        raise


def _keep_every_act(connection: sqlite3.Connection, path: Path) -> None:
    # WAL is refused on some network drives; the rollback journal is then as safe, only slower.
    connection.execute("PRAGMA journal_mode = WAL")
    connection.execute("PRAGMA synchronous = FULL")
    connection.execute("BEGIN IMMEDIATE")  # says at once, not at the first act, that nothing can be written
    connection.execute("ROLLBACK")
    if path.stat().st_size == 0:
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
