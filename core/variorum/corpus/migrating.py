"""Bringing a corpus of an older format up to ours, in place, with a backup beside the file."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Mapping, Set
from contextlib import closing, suppress
from datetime import UTC, datetime
from pathlib import Path

import variorum
from variorum.corpus import schema
from variorum.corpus.connecting import connected_to_nothing
from variorum.errors import CorpusError
from variorum.text.phrasing import phrase


def _from_1_to_2(connection: sqlite3.Connection) -> None:
    for statement in schema.statements(schema.ADDED[2]):
        connection.execute(statement)


def _from_2_to_3(connection: sqlite3.Connection) -> None:
    """Runs of words are chosen otherwise (`passages.py`); originals may be kept in one more way."""
    from variorum.corpus.indexing import choose_passages_anew  # brings what reads texts

    choose_passages_anew(connection)


def _from_3_to_4(connection: sqlite3.Connection) -> None:
    for statement in schema.statements(schema.ADDED[4]):
        connection.execute(statement)


#: What to do to a file of format n to make it one of format n + 1.
STEPS: Mapping[int, Callable[[sqlite3.Connection], None]] = {
    1: _from_1_to_2,
    2: _from_2_to_3,
    3: _from_3_to_4,
}
#: Steps that only who adds texts needs, and that take their time.
_ONLY_TO_ADD = frozenset({2})


def migrate(connection: sqlite3.Connection, path: Path, written: int) -> None:
    """Take the file from format `written` to ours, all steps in one transaction.

    A whole copy is written beside the file first, "name.variorum.format-1.backup".
    """
    _back_up(connection, path.with_name(f"{path.name}.format-{written}.backup"))
    _bring_up(connection, written)


def copy_of_our_format(connection: sqlite3.Connection, path: Path, written: int) -> sqlite3.Connection:
    """The corpus brought up to our format in a private copy, which goes when it is closed: to read it only."""
    copy = connected_to_nothing()
    try:
        connection.backup(copy)
        _bring_up(copy, written, but=_ONLY_TO_ADD)
    except BaseException:
        copy.close()
        raise
    return copy


def _bring_up(connection: sqlite3.Connection, written: int, but: Set[int] = frozenset()) -> None:
    connection.execute("PRAGMA foreign_keys = OFF")  # tables may have to be rebuilt
    connection.execute("BEGIN IMMEDIATE")
    try:
        for step in range(written, schema.FORMAT):
            if step not in but:
                STEPS[step](connection)
            connection.execute(
                "INSERT INTO migrations VALUES(?, ?, ?)",
                (step + 1, datetime.now(UTC).isoformat(timespec="seconds"), variorum.__version__),
            )
        connection.execute(f"PRAGMA user_version = {schema.FORMAT}")
        connection.execute("COMMIT")
    except BaseException:
        connection.execute("ROLLBACK")
        raise
    finally:
        connection.execute("PRAGMA foreign_keys = ON")


def refuse_unknown(path: Path, written: int) -> None:
    """Raise `CorpusError` where there is no way from that format to ours."""
    if any(step not in STEPS for step in range(written, schema.FORMAT)):
        raise CorpusError(
            phrase(
                "{file} has format {written}, which this version cannot read.",
                file=path.name,
                written=written,
            )
        )


def _back_up(connection: sqlite3.Connection, to: Path) -> None:
    if to.exists():
        return  # of an earlier try that failed: the older copy is the safer one
    part = to.with_name(to.name + ".part")
    try:
        part.unlink(missing_ok=True)
        with closing(sqlite3.connect(part)) as copy:
            connection.backup(copy)
        part.replace(to)
    except OSError as error:
        raise CorpusError(
            phrase(
                "No backup could be written beside {file} ({reason}), so it was left in its older format.",
                file=to.name.rpartition(".format-")[0],
                reason=error.strerror or error,
            )
        ) from error
    finally:
        with suppress(OSError):
            part.unlink(missing_ok=True)
