"""What a merge would bring, without doing it."""

from __future__ import annotations

from contextlib import suppress
from pathlib import Path

from variorum.corpus.database import Database
from variorum.corpus.journal import acting
from variorum.corpus.merging import refuse_itself, take_over
from variorum.corpus.opening import open_database
from variorum.progress import CancelledCheck, Progress


class _SeenEnough(Exception):  # noqa: N818 - it is what takes the act back
    pass


def preview_merge(
    database: Database, path: Path, progress: Progress | None, cancelled: CancelledCheck | None
) -> str:
    """See `Corpus.preview_merge`. Done in a transaction that is taken back: nothing else knows so surely."""
    refuse_itself(database, path)
    other = open_database(path, read_only=True)
    words = ""
    try:
        with suppress(_SeenEnough), other.reading() as source, acting(database) as act:
            words = take_over(act, source, None, path.stem, progress, cancelled).words
            raise _SeenEnough
    finally:
        other.close()
    return words
