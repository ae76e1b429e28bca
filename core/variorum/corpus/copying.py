"""A copy of a whole corpus while it is in use, and how new files come to their names."""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager, suppress
from pathlib import Path

from variorum.corpus.connecting import connected
from variorum.corpus.database import Database
from variorum.corpus.failing import speaking_of
from variorum.errors import CorpusError
from variorum.progress import CancelledCheck, Progress, stop_if
from variorum.text.phrasing import phrase

#: Pages copied between two looks at whether to stop: 8 MB.
_PAGES = 2048


def save_copy(
    database: Database, path: Path, progress: Progress | None, cancelled: CancelledCheck | None
) -> None:
    """See `Corpus.save_copy`."""
    with appearing(path, database.path) as part, closing(connected(part, "rwc")) as copy:
        with _source(database) as source, speaking_of(database.path):
            source.backup(copy, pages=_PAGES, progress=_telling(progress, cancelled))
        copy.execute("PRAGMA journal_mode = DELETE")


@contextmanager
def _source(database: Database) -> Iterator[sqlite3.Connection]:
    """What sees one state of the file, whoever writes meanwhile."""
    if database.is_moved:  # only what is open already knows what was in it
        with database.reading() as connection:
            yield connection
        return
    # A connection of its own, so that nobody who reads has to wait.
    with closing(connected(database.path, "ro")) as source, speaking_of(database.path):
        source.execute("BEGIN")
        source.execute("SELECT 1 FROM acts").fetchone()
        yield source


def _telling(progress: Progress | None, cancelled: CancelledCheck | None) -> Callable[[int, int, int], None]:
    def tell(_status: int, remaining: int, total: int) -> None:
        stop_if(cancelled)
        if progress is not None:
            progress(phrase("Copying"), 1 - remaining / max(1, total))

    return tell


@contextmanager
def appearing(path: Path, own: Path) -> Iterator[Path]:
    """A name to write a new corpus under, which becomes `path` when the block ends: whole, or not at all.

    `own` is the corpus it is made from, which is never written over; nor is one that is open.
    """
    _refuse_to_replace(path, own)
    part = path.with_name(path.name + ".part")
    with speaking_of(path):
        try:
            _clear(part)
            yield part
            part.replace(path)
            _keep_the_name(path.parent)
        except OSError as error:
            raise CorpusError(
                phrase("{file} cannot be written: {reason}.", file=path.name, reason=error.strerror or error)
            ) from error
        finally:
            _clear(part)


def _refuse_to_replace(path: Path, own: Path) -> None:
    try:
        if path.absolute() == own.absolute() or (path.exists() and path.samefile(own)):
            raise CorpusError(phrase("A copy needs another name than the corpus itself."))
        if not path.parent.is_dir():
            raise CorpusError(
                phrase("There is no folder {folder}: choose another place for the copy.", folder=path.parent)
            )
        if path.is_dir():
            raise CorpusError(phrase("{file} is a folder: choose another name for the copy.", file=path.name))
        # Its log would be taken for the log of the file that takes its place.
        if any(_beside(path, end).exists() for end in ("-wal", "-journal")):
            raise CorpusError(
                phrase(
                    "{file} is open in another window, or was not closed well: "
                    "choose another name, or open and close it first.",
                    file=path.name,
                )
            )
    except OSError as error:
        raise CorpusError(
            phrase("{file} cannot be written: {reason}.", file=path.name, reason=error.strerror or error)
        ) from error


def _keep_the_name(folder: Path) -> None:
    """Have the new name itself on disk, where the system can do that (not on Windows)."""
    with suppress(OSError):
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)


def _clear(part: Path) -> None:
    for end in ("", "-wal", "-shm", "-journal"):
        with suppress(OSError):
            _beside(part, end).unlink(missing_ok=True)


def _beside(path: Path, end: str) -> Path:
    return path.with_name(path.name + end)
