"""The order of versions without times, as the reader gives it: kept beside what else the reader said of them."""

from __future__ import annotations

import sqlite3

from variorum.corpus import act_labels
from variorum.corpus.database import Database
from variorum.corpus.journal import acting
from variorum.corpus.listing import in_order
from variorum.corpus.naming import checked_id, the_live
from variorum.corpus.rows import Change
from variorum.corpus.said_by import guessed_and_given, once_given, once_placed, place_of
from variorum.model.order_of_versions import ORDER, is_a_place


def swap_order(database: Database, one: int, other: int) -> Change:
    """See `Corpus.swap_order`."""
    checked_id("other", other)
    with acting(database, act_labels.SWAP_ORDER) as act:
        article = the_live(act, ("version", checked_id("one", one)))["article"]
        found = act.connection.execute("SELECT * FROM versions WHERE article = ?", (article,)).fetchall()
        live = [row["id"] for row in in_order(row for row in found if not row["removed"])]
        if one == other or other not in live:
            raise ValueError(f"versions {one} and {other} are not two of one article")
        earlier, later = (id for id in live if id in (one, other))
        given = {row["id"] for row in found if _was_given(row)}
        # With those in the bin that have a place, where they stand when they come back.
        asked = in_order(row for row in found if row["id"] in live or place_of(row["guessed"]) is not None)
        rows = {row["id"]: row for row in asked}
        for place, id in enumerate(_turned_round(list(rows), earlier, later, given), 1):
            row = rows[id]
            # Places were labels once, which say now what is no longer so.
            news = {"label": ""} if is_a_place(row["label"], guessed_and_given(row["guessed"])[1]) else {}
            words = once_given(row["guessed"], news)
            said = id in {*given, earlier, later}
            act.update("versions", id, **news, guessed=once_placed(words, place, said=said))
    return act.change()


def _was_given(row: sqlite3.Row) -> bool:
    """Whether the reader said the place of this version."""
    given = guessed_and_given(row["guessed"])[1]
    return ORDER in given or is_a_place(row["label"], given)


def _turned_round(order: list[int], earlier: int, later: int, given: set[int]) -> list[int]:
    """With `later` before `earlier`; one that nobody gave a place moves, so that what was said of others holds."""
    if (earlier in given) == (later in given):
        turned = iter((later, earlier))
        return [next(turned) if id in (earlier, later) else id for id in order]
    moving, standing = (later, earlier) if earlier in given else (earlier, later)
    rest = [id for id in order if id != moving]
    at = rest.index(standing) + (moving == earlier)
    return [*rest[:at], moving, *rest[at:]]
