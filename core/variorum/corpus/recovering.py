"""A new corpus of what can still be read in a damaged one, which itself is left as it is."""

from __future__ import annotations

import os
from contextlib import closing
from pathlib import Path

from variorum.corpus import adding, history, listing
from variorum.corpus.connecting import connected
from variorum.corpus.copying import appearing
from variorum.corpus.database import Database
from variorum.corpus.journal import next_act, write_entry
from variorum.corpus.mending import Mending
from variorum.corpus.naming import counted
from variorum.corpus.opening import open_database
from variorum.corpus.packed_originals import original_bytes
from variorum.corpus.rows import Recovered
from variorum.corpus.salvaging import Salvage
from variorum.errors import CorpusError
from variorum.text.phrasing import phrase

_CALLED = {
    **{"readings": "texts", "originals": "originals", "stories": "stories", "articles": "articles"},
    **{
        "versions": "versions",
        "tags": "tags",
        "decisions": "decisions and notes",
        "acts": "acts of the history",
    },
    "settings": "settings",
}


def recover_corpus(path: str | os.PathLike[str], to: str | os.PathLike[str]) -> Recovered:
    """Write to `to` what can still be read in the corpus file `path`, however damaged it is.

    Texts whose rows are lost are put into a story “Recovered”; what is lost is said in `faults`. What was done
    before can no longer be undone. Raises `CorpusError` when there is no such file, or nothing of a corpus in it.
    """
    path, to = Path(path), Path(to)
    if not path.is_file():
        raise CorpusError(phrase("There is no corpus {file} in this place.", file=path.name))
    with appearing(to, path) as part:
        new = open_database(part, read_only=False)
        try:
            faults, lost = _fill(new, path)
            if lost:
                faults += _read_orphans_anew(new)
            history.close(new)
            counts = listing.counts(new)
        finally:
            new.close()
    return Recovered(counts.stories, counts.articles, counts.versions, tuple(faults))


def _fill(new: Database, path: Path) -> tuple[list[str], bool]:
    with new.writing() as connection, closing(connected(path, "ro")) as source:
        salvage = Salvage(source)
        mending = Mending(connection, salvage)
        mending.take_texts(path)
        mending.take_rows()
        mending.take_the_rest()
        if not mending.found:
            raise CorpusError(phrase("Nothing of a corpus could be found in {file}.", file=path.name))
        write_entry(new, next_act(connection), connection, f"Recovered from {path.name}", None)
    broken = [words for table, words in _CALLED.items() if table in salvage.broken]
    faults = [*(f"Not all {words} could be read." for words in broken), *mending.lost]
    return faults, bool(mending.lost or salvage.broken & {"versions", "readings"})


def _read_orphans_anew(new: Database) -> list[str]:
    """Originals whose texts are lost are read once more."""
    from variorum.reading.reader import read_bytes

    with new.reading() as connection:
        rows = connection.execute(
            "SELECT name, data FROM originals WHERE sha256 NOT IN (SELECT source_sha256 FROM versions)"
        ).fetchall()
        orphans = [(row["name"], original_bytes(connection, row["data"])) for row in rows]
    for name, data in orphans:
        adding.add(new, read_bytes(data, name), None, None, None)
    return [f"{counted(len(orphans), 'original')} had lost its text, and was read anew."] if orphans else []
