"""Opening a corpus file, which may be new, old, newer than us, damaged, hostile, or somebody else's."""

from __future__ import annotations

import os
import sqlite3
from datetime import UTC, datetime
from pathlib import Path

import variorum
from variorum.corpus import schema
from variorum.corpus.connecting import USUAL_LOG, connected, has_log, limit_log
from variorum.corpus.database import Database
from variorum.corpus.failing import WAY_ON, speaking_of
from variorum.corpus.migrating import copy_of_our_format, migrate, refuse_unknown
from variorum.corpus.places import is_elsewhere
from variorum.errors import CorpusError, Damaged, OnlyReadable
from variorum.text.phrasing import phrase

_MAGIC = b"SQLite format 3\0"

#: `quick_check` reads the whole file, at about 400 MB/s: files up to this size are checked at each
#: opening, larger ones only after a crash (when a write-ahead log was left behind).
_ALWAYS_CHECKED = 64 * 2**20


def open_database(path: str | os.PathLike[str], *, read_only: bool) -> Database:
    """Open the file at `path` after making sure that it is a sound corpus; see `open_corpus`."""
    path = _named(path)
    _look_at(path, read_only)
    if read_only:
        return _to_read(path)
    held = path.is_file() and path.stat().st_size > 0
    try:
        return _to_write(path)
    except CorpusError as error:
        if held and _can_be_read(path):
            raise OnlyReadable(f"{error} It can be opened for reading only.") from error
        raise


def _can_be_read(path: Path) -> bool:
    try:
        _to_read(path, traceless=True).close()
    except CorpusError:
        return False
    return True


def _to_read(path: Path, *, traceless: bool = False) -> Database:
    with speaking_of(path):
        crashed = has_log(path)
        reader = connected(path, "ro", traceless=traceless)
        try:
            written = _identified(reader, path)
            remark = ""
            if written > schema.FORMAT:
                _refuse_what_cannot_be_read(reader, path, written)
                remark = phrase("{told} It can be read here, not changed.", told=_newer(path, written))
            else:
                _refuse_strangers(reader, path, written)
            _refuse_damage(reader, path, thorough=crashed)
            if written < schema.FORMAT:
                file, reader = reader, copy_of_our_format(reader, path, written)
                file.close()
                remark = phrase(
                    "{file} was written by an older version of Variorum. It was left as it is, and "
                    "is read here in a copy that goes when it is closed.",
                    file=path.name,
                )
            return Database(path, None, reader, remark)
        except BaseException:
            reader.close()
            raise


def _to_write(path: Path) -> Database:
    with speaking_of(path):
        crashed = has_log(path)
        writer = connected(path, "rwc")
        try:
            _admit(writer, path, thorough=crashed)
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
    raise CorpusError(phrase("{path} is no name that a file can have.", path=f"{os.fspath(path)!a}"))


def _look_at(path: Path, read_only: bool) -> None:
    try:
        if path.is_dir():
            raise CorpusError(phrase("{file} is a folder, not a corpus.", file=path.name))
        if not path.exists():
            if read_only:
                raise CorpusError(phrase("There is no corpus {file} in this place.", file=path.name))
            if not path.parent.is_dir():
                raise CorpusError(
                    phrase(
                        "{file} cannot be made: there is no folder {file2}.",
                        file=path.name,
                        file2=path.parent.name,
                    )
                )
            return
        with path.open("rb") as file:
            head = file.read(len(_MAGIC))
    except OSError as error:
        reason = error.strerror or str(error)
        raise CorpusError(
            phrase("{file} cannot be opened: {reason}.", file=path.name, reason=reason)
        ) from error
    if head not in (_MAGIC, b""):
        raise CorpusError(phrase("{file} is not a corpus.", file=path.name))
    if not head and read_only:
        raise CorpusError(phrase("{file} is empty, not a corpus.", file=path.name))


def _admit(connection: sqlite3.Connection, path: Path, *, thorough: bool) -> None:
    """Raise `CorpusError` unless the file is a sound corpus; fill an empty file, bring an older one up to date."""
    if _is_blank(connection):
        _create(connection)
    written = _identified(connection, path)
    if written > schema.FORMAT:
        raise CorpusError(
            phrase("{told} It was left as it is; please update Variorum.", told=_newer(path, written))
        )
    # First of all: bringing it up to date would set off a trigger that somebody planted.
    _refuse_strangers(connection, path, written)
    _refuse_damage(connection, path, thorough=thorough)
    if written < schema.FORMAT:
        migrate(connection, path, written)
        _refuse_strangers(connection, path, schema.FORMAT)


def _identified(connection: sqlite3.Connection, path: Path) -> int:
    """The format the file says it has."""
    identity = connection.execute("PRAGMA application_id").fetchone()[0]
    if identity != schema.APPLICATION_ID:
        raise CorpusError(phrase("{file} is a database of another program, not a corpus.", file=path.name))
    written = int(connection.execute("PRAGMA user_version").fetchone()[0])
    refuse_unknown(path, written)
    return written


def _newer(path: Path, written: int) -> str:
    return phrase(
        "{file} was written by a newer version of Variorum (format {written}, this version knows {known}).",
        file=path.name,
        written=written,
        known=schema.FORMAT,
    )


def _refuse_strangers(connection: sqlite3.Connection, path: Path, written: int) -> None:
    odd = schema.strangers(connection, written)
    if odd:
        raise CorpusError(
            phrase(
                "{file} holds what no corpus has ({what}). It may have been tampered with and was not opened.",
                file=path.name,
                what=", ".join(odd[:3]),
            )
        )


def _refuse_what_cannot_be_read(connection: sqlite3.Connection, path: Path, written: int) -> None:
    lacking = schema.lacks(connection)
    if lacking:
        raise CorpusError(
            phrase("{told} It keeps its texts otherwise: please update Variorum.", told=_newer(path, written))
        )


def _refuse_damage(connection: sqlite3.Connection, path: Path, *, thorough: bool) -> None:
    if thorough or path.stat().st_size <= _ALWAYS_CHECKED:
        faults = [row[0] for row in connection.execute("PRAGMA quick_check(3)")]
        if faults != ["ok"]:
            raise Damaged(
                phrase(
                    "{file} is damaged ({reason}). {then}",
                    file=path.name,
                    reason=faults[0],
                    then=phrase(WAY_ON),
                )
            )


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
    # The rollback journal is as safe, only slower, and readers wait for writers.
    connection.execute(f"PRAGMA journal_mode = {'DELETE' if is_elsewhere(path) else 'WAL'}")
    connection.execute("PRAGMA synchronous = FULL")
    limit_log(connection, USUAL_LOG)
    connection.execute("BEGIN IMMEDIATE")  # says at once, not at the first act, that nothing can be written
    connection.execute("ROLLBACK")
