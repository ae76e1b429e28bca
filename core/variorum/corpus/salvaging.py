"""Reading the rows of a damaged corpus file: each that can still be read, past those that cannot."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import suppress
from typing import Any

#: Ids tried one by one between what was read from the front and from the back.
_TRIED = 200_000


class Salvage:
    """The tables of a damaged file. `broken` names those that could not be read to the end."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection
        connection.text_factory = lambda data: data.decode("utf-8", "replace")
        self.broken: set[str] = set()

    def rows(self, table: str, columns: dict[str, tuple[str, Any]]) -> Iterator[dict[str, Any]]:
        """The rows of a table; `columns` gives for each name its type and what stands for a wrong value."""
        try:
            names = self._columns(table)
        except sqlite3.DatabaseError:
            names = []
        wanted = [name for name in columns if name in names]
        if not wanted:
            self.broken.add(table)
            return
        for row in self._all(table, wanted):
            found = dict(zip(wanted, row[1:], strict=True))
            yield {name: _fitting(found.get(name), *kind) for name, kind in columns.items()}

    def _columns(self, table: str) -> list[str]:
        # A view or a virtual table of that name would run what somebody planted in the file.
        plain = self._connection.execute(
            "SELECT 1 FROM sqlite_schema WHERE type = 'table' AND name = ? AND sql NOT LIKE '%virtual%'",
            (table,),
        ).fetchone()
        found = self._connection.execute(f"PRAGMA table_info({table})").fetchall() if plain else []
        return [str(row[1]) for row in found]

    def _all(self, table: str, names: list[str]) -> Iterator[tuple[Any, ...]]:
        query = f"SELECT rowid, {', '.join(names)} FROM {table}"
        last = 0
        try:
            for row in self._connection.execute(f"{query} ORDER BY rowid"):
                last = int(row[0])
                yield tuple(row)
            return
        except sqlite3.DatabaseError:
            self.broken.add(table)
        tail: list[tuple[Any, ...]] = []
        with suppress(sqlite3.DatabaseError):
            for row in self._connection.execute(f"{query} WHERE rowid > ? ORDER BY rowid DESC", (last,)):
                tail.append(tuple(row))
        end = int(tail[-1][0]) if tail else last + _TRIED
        for id in range(last + 1, min(end, last + 1 + _TRIED)):
            with suppress(sqlite3.DatabaseError):
                row = self._connection.execute(f"{query} WHERE rowid = ?", (id,)).fetchone()
                if row is not None:
                    yield tuple(row)
        yield from reversed(tail)


def _fitting(value: Any, kind: str, otherwise: Any) -> Any:
    wanted = {"TEXT": str, "INTEGER": int, "BLOB": bytes}[kind]
    return value if isinstance(value, wanted) else otherwise
