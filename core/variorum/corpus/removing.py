"""The bin: what is removed is only marked, with the act that did it, until the bin is emptied."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable

from variorum.corpus import act_labels
from variorum.corpus.database import Database
from variorum.corpus.journal import TABLE_OF, ActInProgress, acting, next_act, write_entry
from variorum.corpus.naming import all_checked, counted, names_of, the_live, the_row
from variorum.corpus.notes_staying import notes_stay
from variorum.corpus.packed_originals import make_whole
from variorum.corpus.rows import Change, Ref
from variorum.errors import CorpusError
from variorum.text.phrasing import phrase

#: What lies inside a thing of each kind: its kind, table, and the column naming the thing it lies in.
_INSIDE = {"story": ("article", "articles", "story"), "article": ("version", "versions", "article")}
_AROUND = {"article": ("story", "story"), "version": ("article", "article")}


def remove(database: Database, what: Iterable[object]) -> Change:
    """See `Corpus.remove`."""
    refs = all_checked(what)
    with acting(database) as act:
        for ref in refs:
            the_live(act, ref)
        act.label = act_labels.REMOVE.format(what=names_of(act, refs))
        for ref in refs:
            put_away(act, ref)
        clear_up(act, [parent for ref in refs if (parent := parent_of(act, ref)) is not None])
    return act.change()


def put_away(act: ActInProgress, ref: Ref) -> None:
    """Mark a thing and everything live inside it as removed by this act."""
    kind, id = ref
    if the_row(act, ref)["removed"]:
        return
    for inner in _live_inside(act.connection, ref):
        put_away(act, inner)
    act.update(TABLE_OF[kind], id, removed=act.id)


def clear_up(act: ActInProgress, refs: Iterable[Ref]) -> None:
    """Remove those of these stories and articles, and what they lie in, that hold nothing live any more."""
    for ref in dict.fromkeys(refs):
        if the_row(act, ref)["removed"] or _live_inside(act.connection, ref):
            continue
        act.update(TABLE_OF[ref[0]], ref[1], removed=act.id)
        parent = parent_of(act, ref)
        if parent is not None:
            clear_up(act, [parent])


def restore(database: Database, what: Iterable[object]) -> Change:
    """See `Corpus.restore`."""
    refs = all_checked(what)
    with acting(database) as act:
        for ref in refs:
            if the_row(act, ref)["removed"] <= 0:  # below zero another took it over: undoing brings it back
                raise CorpusError(phrase("{names} does not lie in the bin.", names=names_of(act, [ref])))
        act.label = act_labels.RESTORE.format(what=names_of(act, refs))
        for ref in refs:
            _take_out(act, ref)
    return act.change()


def bring_back(act: ActInProgress, ref: Ref) -> None:
    """Take one thing out of the bin, where it lies there, and what it lies in, but nothing else."""
    if the_row(act, ref)["removed"]:
        act.update(TABLE_OF[ref[0]], ref[1], removed=0)
    parent = parent_of(act, ref)
    if parent is not None:
        bring_back(act, parent)


def _take_out(act: ActInProgress, ref: Ref) -> None:
    by = the_row(act, ref)["removed"]
    bring_back(act, ref)
    for inner in _inside(act.connection, ref, removed_by=by):
        _take_out(act, inner)


def empty(database: Database) -> Change:
    """See `Corpus.empty_bin`. Everything before becomes history: its rows may be gone."""
    with database.writing() as connection:
        marked = [
            (kind, row[0], row[1])
            for kind in ("version", "article", "story")
            for row in connection.execute(f"SELECT id, removed FROM {TABLE_OF[kind]} WHERE removed <> 0")
        ]
        # What another took over goes along with what lies in the bin; by itself it is no reason to end the history.
        if all(act < 0 for _, _, act in marked):
            return Change(act_labels.BIN_IS_EMPTY)
        gone = [(kind, id) for kind, id, _ in marked]
        versions = sum(kind == "version" for kind, _ in gone)
        label = act_labels.EMPTY_BIN.format(what=counted(versions, "version"))
        notes_stay(connection)
        _delete(connection, gone)
        connection.execute("UPDATE acts SET changes = NULL")
        write_entry(database, next_act(connection), connection, label, None)
    return Change(label, tuple(gone))


def _delete(connection: sqlite3.Connection, gone: list[tuple[str, int]]) -> None:
    # Something live never lies in something removed, so children first is enough for the foreign keys.
    for kind, id in gone:
        connection.execute(f"DELETE FROM {TABLE_OF[kind]} WHERE id = ?", (id,))
        connection.execute("DELETE FROM tags WHERE kind = ? AND item = ?", (kind, id))
    connection.execute("DELETE FROM originals WHERE sha256 NOT IN (SELECT source_sha256 FROM versions)")
    idle = """id NOT IN (SELECT reading FROM versions)
        AND id NOT IN (SELECT page FROM versions WHERE page IS NOT NULL)"""
    make_whole(
        connection, {row[0] for row in connection.execute(f"SELECT digest FROM readings WHERE {idle}")}
    )
    connection.execute(f"DELETE FROM readings WHERE {idle}")


def _inside(connection: sqlite3.Connection, ref: Ref, *, removed_by: int) -> list[Ref]:
    if ref[0] not in _INSIDE:
        return []
    kind, table, column = _INSIDE[ref[0]]
    query = f"SELECT id FROM {table} WHERE {column} = ? AND removed = ? ORDER BY id"
    return [(kind, row[0]) for row in connection.execute(query, (ref[1], removed_by)).fetchall()]  # type: ignore[misc]


def _live_inside(connection: sqlite3.Connection, ref: Ref) -> list[Ref]:
    return _inside(connection, ref, removed_by=0)


def parent_of(act: ActInProgress, ref: Ref) -> Ref | None:
    """What a thing lies in; None for a story."""
    if ref[0] == "story":
        return None
    kind, column = _AROUND[ref[0]]
    return (kind, the_row(act, ref)[column])  # type: ignore[return-value]
