"""The order of versions without times, as the reader gives it: kept beside what else the reader said of them."""

from __future__ import annotations

import sqlite3

from variorum.corpus import act_labels
from variorum.corpus.database import Database
from variorum.corpus.journal import acting
from variorum.corpus.listing import in_order
from variorum.corpus.naming import checked_id, the_live
from variorum.corpus.rows import Change
from variorum.corpus.said_by import guessed_and_given, once_given, once_placed, place_given
from variorum.model.order_of_versions import is_a_place


def swap_order(database: Database, one: int, other: int) -> Change:
    """See `Corpus.swap_order`."""
    checked_id("other", other)
    with acting(database, act_labels.SWAP_ORDER) as act:
        article = the_live(act, ("version", checked_id("one", one)))["article"]
        query = "SELECT * FROM versions WHERE article = ? AND removed = 0"
        rows = {row["id"]: row for row in in_order(act.connection.execute(query, (article,)).fetchall())}
        if one == other or other not in rows:
            raise ValueError(f"versions {one} and {other} are not two of one article")
        swapped = [{one: other, other: one}.get(id, id) for id in rows]
        for place, id in zip(_places(list(rows.values())), swapped, strict=True):
            label, said = rows[id]["label"], rows[id]["guessed"]
            # Places were labels once, which say now what is no longer so.
            news = {"label": ""} if is_a_place(label, guessed_and_given(said)[1]) else {}
            act.update("versions", id, **news, guessed=once_placed(once_given(said, news), place))
    return act.change()


def _places(rows: list[sqlite3.Row]) -> list[int]:
    """Those they have, so that one that comes back from the bin stands where it stood; else from 1 on."""
    held = [place for row in rows if (place := place_given(row["guessed"])) is not None]
    return sorted(held) if len(set(held)) == len(rows) else list(range(1, len(rows) + 1))
