"""The order of versions without times, as the reader gives it: kept beside what else the reader said of them."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterable

from variorum.corpus import act_labels
from variorum.corpus.database import Database
from variorum.corpus.held_texts import version_on
from variorum.corpus.journal import acting
from variorum.corpus.listed_order import in_order
from variorum.corpus.naming import checked_id, the_live
from variorum.corpus.rows import Change
from variorum.corpus.said_by import guessed_and_given, once_placed, place_of
from variorum.errors import CorpusError
from variorum.model.order_of_versions import ORDER, have_times, is_a_place, is_said, times_apart
from variorum.text.phrasing import phrase

#: Whether anything says in which order two versions stand, of which the first is listed before.
Said = Callable[[int, int], bool]


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
        held = {id: version_on(act.connection, row) for id, row in rows.items()}
        timed = have_times([held[id] for id in live])
        if timed and times_apart(held[earlier], held[later]):
            raise CorpusError(
                phrase(
                    "These two versions are listed by their times: put these right, and the order follows."
                )
            )

        def said(one: int, other: int) -> bool:
            return (one, other) != (earlier, later) and is_said(held[one], held[other], timed)

        for place, id in enumerate(_turned_round(list(rows), earlier, later, given, said), 1):
            row = rows[id]
            words = once_placed(row["guessed"], place, said=id in {*given, earlier, later})
            act.update("versions", id, guessed=words)
    return act.change()


def _was_given(row: sqlite3.Row) -> bool:
    """Whether the reader said the place of this version."""
    given = guessed_and_given(row["guessed"])[1]
    return ORDER in given or is_a_place(row["label"], given)


def _turned_round(order: list[int], earlier: int, later: int, given: set[int], said: Said) -> list[int]:
    """With `later` before `earlier`, and what is said of others as it was.

    They change places; where one of them has its place the other moves to it, and along with that what is said to
    stand before or behind it.
    """
    start, end = order.index(earlier), order.index(later)
    if end < start:  # as one in the bin has a place, by which others change theirs
        return order
    between = order[start + 1 : end]
    alike = (earlier in given) == (later in given)
    if alike and not any(said(earlier, id) or said(id, later) for id in between):
        return [*order[:start], later, *between, earlier, *order[end + 1 :]]
    if alike or earlier in given:
        first = _along(later, reversed(between), said)
    else:
        first = {*between} - _along(earlier, between, lambda id, one: said(one, id))
    turned = [id for id in between if id in first]
    turned += [later, earlier, *(id for id in between if id not in first)]
    return [*order[:start], *turned, *order[end + 1 :]]


def _along(moving: int, between: Iterable[int], held: Said) -> set[int]:
    """What moves with one, from the nearest to the farthest."""
    along = {moving}
    for id in between:
        if any(held(id, one) for one in along):
            along.add(id)
    return along
