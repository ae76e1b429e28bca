"""Some stories of a corpus as a corpus of their own."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from variorum.corpus import act_labels, history
from variorum.corpus.copying import appearing
from variorum.corpus.database import Database
from variorum.corpus.journal import acting
from variorum.corpus.merging import take_over
from variorum.corpus.naming import checked_id, counted, quoted
from variorum.corpus.opening import open_database
from variorum.corpus.rows import Change
from variorum.errors import CorpusError
from variorum.text.phrasing import phrase


def save_stories(database: Database, path: Path, stories: Sequence[int]) -> Change:
    """See `Corpus.save_stories`."""
    wanted = tuple(dict.fromkeys(checked_id("stories", id) for id in stories))
    if not wanted:
        raise ValueError("stories: name at least one")
    with database.reading() as source, appearing(path, database.path) as part:
        titles = []
        for id in wanted:
            row = source.execute("SELECT title, removed FROM stories WHERE id = ?", (id,)).fetchone()
            if row is None or row["removed"]:
                raise CorpusError(phrase("There is no story {id} in this corpus.", id=id))
            titles.append(row["title"])
        new = open_database(part, read_only=False)
        try:
            with acting(new) as act:
                taken = take_over(act, source, wanted, database.path.stem)
                what = quoted(titles[0]) if len(titles) == 1 else counted(len(titles), "story")
                act.label = act_labels.EXPORT.format(
                    what=what, name=f"“{database.path.stem}”", taken=taken.words
                )
            history.close(new)  # nobody is served by undoing the export inside what was exported
        finally:
            new.close()
    return act.change()
