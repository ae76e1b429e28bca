"""Connections to a corpus file, set so that nothing in it can run."""

from __future__ import annotations

import sqlite3
from contextlib import suppress
from pathlib import Path

from variorum.corpus import opening_words

#: Seconds to wait while another process writes.
PATIENCE = 10.0
#: Bytes of the write-ahead log after which it is folded into the file.
USUAL_LOG = 8 * 2**20


def connected(path: Path, mode: str, *, traceless: bool = False) -> sqlite3.Connection:
    """A connection in SQLite's `mode`: "ro" or "rwc"; `traceless` makes no files beside it, if that can be."""
    # A read-only folder leaves SQLite no place for the shared memory of a write-ahead log. Where nothing
    # is in such a log, the file alone can be read as it is.
    alone = mode == "ro" and not has_log(path) and (traceless or not _writable_folder(path))
    fixed = "&immutable=1" if alone else ""
    return _guarded(f"{path.absolute().as_uri()}?mode={mode}{fixed}")


def connected_to_nothing() -> sqlite3.Connection:
    """A connection to a file of its own, which SQLite makes among temporary ones and deletes at the end."""
    return _guarded("")


def _guarded(address: str) -> sqlite3.Connection:
    connection = sqlite3.connect(
        address, uri=True, timeout=PATIENCE, isolation_level=None, check_same_thread=False
    )
    # Nothing in the file may run anything: https://www.sqlite.org/security.html
    connection.execute("PRAGMA trusted_schema = OFF")
    connection.execute("PRAGMA cell_size_check = ON")
    connection.execute("PRAGMA foreign_keys = ON")
    with suppress(AttributeError):  # since Python 3.12
        connection.setconfig(sqlite3.SQLITE_DBCONFIG_DEFENSIVE, True)  # type: ignore[attr-defined]
    opening_words.teach(connection)
    connection.row_factory = sqlite3.Row
    return connection


def limit_log(connection: sqlite3.Connection, size: int) -> None:
    """Have the write-ahead log folded in when it has about so many bytes: SQLite counts pages, of whatever size."""
    page = connection.execute("PRAGMA page_size").fetchone()[0]
    connection.execute(f"PRAGMA wal_autocheckpoint = {size // page}").fetchall()


def has_log(path: Path) -> bool:
    """Whether a log or journal lies beside the file with something in it: it is open, or nobody closed it."""
    logs = (path.with_name(path.name + end) for end in ("-wal", "-journal"))
    return any(log.is_file() and log.stat().st_size > 0 for log in logs)


def _writable_folder(path: Path) -> bool:
    probe = path.with_name(path.name + "-shm")
    if probe.exists():
        return True
    try:
        probe.touch()
        probe.unlink()
    except OSError:
        return False
    return True
