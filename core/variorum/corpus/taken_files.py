"""Which files imports have taken in: table `taken`, asked before any is read, and written with what was kept."""

from __future__ import annotations

import hashlib
import os
import sqlite3
from collections.abc import Callable, Iterable, Mapping, Sequence
from functools import lru_cache
from itertools import chain

from variorum.corpus.database import Database
from variorum.model.article import Problem, ReadResult
from variorum.model.frozen import dataclass
from variorum.progress import CancelledCheck, stop_if
from variorum.reading.folders import Found, files_in
from variorum.reading.limits import TOGETHER_FILES

#: More files than this under one folder are told of, and left.
_MOST_FILES = 1_000_000
#: Rows in one statement: SQLite takes at least 999 values.
_ROWS = 200
#: What a path may end in that is no name.
_NO_NAMES = frozenset({"", ".", ".."})


@dataclass(frozen=True, slots=True)
class FileToRead:
    """A file to be read, as its folder knows it."""

    found: Found
    place: bytes
    size: int
    changed: int


def _listed(paths: str | os.PathLike[str] | Iterable[str | os.PathLike[str]]) -> list[str | os.PathLike[str]]:
    given = [paths] if isinstance(paths, (str, os.PathLike)) else list(paths)
    for path in given:
        if not isinstance(path, (str, os.PathLike)):
            raise TypeError(f"path must be a str or PathLike, not {type(path).__name__}")
    return given


def files_to_read(
    database: Database,
    given: str | os.PathLike[str] | Iterable[str | os.PathLike[str]],
    cancelled: CancelledCheck | None,
    many: Callable[[], None],
) -> tuple[list[FileToRead], int, list[Problem]]:
    """The files to be read, how many need not be, and what can be told of others at once.

    `many` is called as soon as so many are known that children read them: to look at 100,000 takes a second.
    Raises `TypeError` for what is no path, and `Cancelled`.
    """
    paths = _listed(given)
    found: list[Found] = []
    for path in paths:
        found += files_in(os.fsdecode(path), _MOST_FILES)
    problems = [each.problem for each in found if each.problem is not None]
    files: list[FileToRead] = []
    unchanged = 0
    with database.reading() as connection:
        any_taken = connection.execute("SELECT 1 FROM taken LIMIT 1").fetchone() is not None
        for each in found:
            stop_if(cancelled)
            if each.problem is None:
                file = _as_its_folder_knows_it(each)
                if any_taken and _is_held(connection, file):
                    unchanged += 1
                else:
                    files.append(file)
                    if len(files) == TOGETHER_FILES:
                        many()
    return files, unchanged, problems


def _as_its_folder_knows_it(found: Found) -> FileToRead:
    place = _place(found.path)
    try:
        about = os.stat(found.path)  # noqa: PTH116
    except (OSError, ValueError):
        return FileToRead(found, place, -1, -1)  # reading it will tell why
    return FileToRead(found, place, about.st_size, about.st_mtime_ns)


def _place(path: str) -> bytes:
    """What names a file in the table: half of it is from its folder, so that files of one folder lie side by side.

    An import goes from folder to folder. With the SHA-256 of the whole path, as was written at first, every act of a
    long one wrote nearly every page of the table. Files that were taken in then are read once more and recognised.
    """
    folder, name = os.path.split(path)
    if not os.path.isabs(folder) or name in _NO_NAMES:  # noqa: PTH117 - as above
        folder, name = os.path.split(os.path.abspath(path))  # noqa: PTH100 - may be a name that is no text
    return _place_of_folder(folder) + hashlib.sha256(os.fsencode(name)).digest()[:16]


@lru_cache(maxsize=64)
def _place_of_folder(folder: str) -> bytes:
    """Half of the place of all its files: to find it out for each anew took as long as to ask the system for them."""
    return hashlib.sha256(os.fsencode(os.path.abspath(folder))).digest()[:16]  # noqa: PTH100 - as above


def _is_held(connection: sqlite3.Connection, file: FileToRead) -> bool:
    query = """SELECT 1 FROM taken t JOIN versions v ON v.id = t.version
               WHERE t.place = ? AND t.size = ? AND t.changed = ?"""
    return connection.execute(query, (file.place, file.size, file.changed)).fetchone() is not None


def remembering(
    files: Sequence[FileToRead], results: Sequence[ReadResult]
) -> Callable[[sqlite3.Connection, Mapping[str, int]], None]:
    """Writes down where the texts kept came from: each file, and what was read in it."""

    def remember(connection: sqlite3.Connection, kept: Mapping[str, int]) -> None:
        rows: list[tuple[bytes, int, int, int]] = []
        for file, result in zip(files, results, strict=True):
            if file.size >= 0 and result.articles and result.articles[0].versions:
                version = kept.get(result.articles[0].versions[0].text)
                if version is not None:
                    rows.append((file.place, file.size, file.changed, version))
        rows.sort()  # by place, as they lie in the file: each page is written once
        for first in range(0, len(rows), _ROWS):
            some = rows[first : first + _ROWS]
            values = ", ".join(["(?, ?, ?, ?)"] * len(some))
            connection.execute(
                f"INSERT OR REPLACE INTO taken VALUES{values}", list(chain.from_iterable(some))
            )

    return remember
