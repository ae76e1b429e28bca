"""The order of versions without times, as the reader gives it: kept as the numbers in their labels."""

from __future__ import annotations

from variorum.corpus import act_labels
from variorum.corpus.database import Database
from variorum.corpus.journal import acting
from variorum.corpus.listing import in_order
from variorum.corpus.naming import checked_id, the_live
from variorum.corpus.rows import Change
from variorum.corpus.said_by import once_given


def swap_order(database: Database, one: int, other: int) -> Change:
    """See `Corpus.swap_order`."""
    checked_id("other", other)
    with acting(database, act_labels.SWAP_ORDER) as act:
        article = the_live(act, ("version", checked_id("one", one)))["article"]
        query = "SELECT * FROM versions WHERE article = ? AND removed = 0"
        rows = in_order(act.connection.execute(query, (article,)).fetchall())
        order = [row["id"] for row in rows]
        if one == other or other not in order:
            raise ValueError(f"versions {one} and {other} are not two of one article")
        swapped = [{one: other, other: one}.get(id, id) for id in order]
        guessed = {row["id"]: row["guessed"] for row in rows}
        for number, id in enumerate(swapped, 1):
            given = {"label": f"version {number}"}
            act.update("versions", id, **given, guessed=once_given(guessed[id], given))
    return act.change()
