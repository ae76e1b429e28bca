"""How things in a corpus are named: by callers, as references, and to the person, in the labels of acts."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Sequence
from typing import get_args

from variorum.corpus.journal import TABLE_OF, ActInProgress, RowDict
from variorum.corpus.opening_words import OPENING
from variorum.corpus.rows import Kind, Ref
from variorum.errors import CorpusError
from variorum.text.phrasing import phrase
from variorum.text.quoting import shortened_quotations

_LONGEST = 60
#: Marks that do not stand within their like.
_LIKE = frozenset('“”„‟"')
#: The largest id SQLite can hold.
_LARGEST_ID = 2**63 - 1


def checked_id(name: str, id: object) -> int:
    """An id made sure of. Raises `TypeError` or `ValueError` with the name of the argument."""
    if not isinstance(id, int) or isinstance(id, bool):
        raise TypeError(f"{name} must be an int, not {id!r}")
    if not 0 <= id <= _LARGEST_ID:
        raise ValueError(f"{name}: no id is {id}")
    return id


def is_number_of_a_row(id: object) -> bool:
    """Whether SQLite could number a row so."""
    return isinstance(id, int) and not isinstance(id, bool) and -(2**63) <= id < 2**63


def checked(what: object) -> Ref:
    """A reference made sure of; a plain int names a version. Raises `TypeError` or `ValueError`."""
    if isinstance(what, int) and not isinstance(what, bool):
        return ("version", checked_id("id", what))
    if not isinstance(what, (tuple, list)) or len(what) != 2:
        raise TypeError(f'name things as ("article", 3) or by version id, not {what!r}')
    kind, id = what
    if kind not in get_args(Kind):
        raise ValueError(f"kind must be 'story', 'article' or 'version', not {kind!r}")
    return (kind, checked_id("id", id))


def all_checked(what: Iterable[object]) -> tuple[Ref, ...]:
    """References made sure of, each once. Raises `ValueError` when there are none."""
    refs = tuple(dict.fromkeys(checked(item) for item in what))
    if not refs:
        raise ValueError("name at least one thing")
    return refs


def row_of(connection: sqlite3.Connection, kind: str, id: int) -> sqlite3.Row:
    """The row of a thing, in the bin or not. Raises `CorpusError` when there is none."""
    query = f"SELECT * FROM {TABLE_OF[kind]} WHERE id = ?"
    # A file that was tampered with may have rows of any number, and lists them.
    row = connection.execute(query, (id,)).fetchone() if is_number_of_a_row(id) else None
    if row is None:
        checked_id(f"{kind}_id", id)
        raise _no_row(kind, id)
    found: sqlite3.Row = row
    return found


def row_above(connection: sqlite3.Connection, kind: str, id: int) -> sqlite3.Row:
    """The row that the row of what it holds names. Raises `CorpusError` when there is none, whatever number a damaged
    file names."""
    try:
        return row_of(connection, kind, id)
    except ValueError:
        raise _no_row(kind, id) from None


def _no_row(kind: str, id: int) -> CorpusError:
    return CorpusError(phrase("There is no {kind} {id} in this corpus.", kind=phrase(kind), id=id))


def the_row(act: ActInProgress, ref: Ref) -> RowDict:
    """The row a reference names, in the bin or not. Raises `CorpusError` when there is none."""
    row = act.row(TABLE_OF[ref[0]], ref[1])
    if row is None:
        raise _no_row(*ref)
    return row


def the_live(act: ActInProgress, ref: Ref) -> RowDict:
    """The row a reference names. Raises `CorpusError` when there is none, it lies in the bin or
    another took it over."""
    row = the_row(act, ref)
    if row["removed"] < 0:
        raise CorpusError(
            phrase(
                "{name} was made part of another one; undoing that brings it back.", name=name_of(act, ref)
            )
        )
    if row["removed"]:
        raise CorpusError(phrase("{name} lies in the bin; restore it first.", name=name_of(act, ref)))
    return row


def name_of(act: ActInProgress, ref: Ref) -> str:
    """What the label of an act calls one thing: a title in quotation marks, or "version 12"."""
    row = the_row(act, ref)
    if ref[0] == "story":
        return quoted(row["title"])
    if ref[0] == "version":
        name = row["headline"] or row["label"] or _opening(act, ref[1])
        return quoted(name) if name else "a version"
    newest = act.connection.execute(
        "SELECT id, headline FROM versions WHERE article = ? ORDER BY removed, id DESC", (ref[1],)
    ).fetchone()
    name = (newest["headline"] if newest is not None else "") or row["outlet"]
    name = name or (_opening(act, newest["id"]) if newest is not None else "")
    return quoted(name) if name else "an article"


def _opening(act: ActInProgress, version: int) -> str:
    query = f"SELECT {OPENING.format(v='')} FROM versions WHERE id = ?"
    return str(act.connection.execute(query, (version,)).fetchone()[0] or "")


def names_of(act: ActInProgress, refs: Sequence[Ref]) -> str:
    """What the label of an act calls several things: "3 articles", "a story and 2 versions"."""
    if len(refs) == 1:
        return name_of(act, refs[0])
    kinds: dict[str, int] = {}
    for kind, _ in refs:
        kinds[kind] = kinds.get(kind, 0) + 1
    return " and ".join(counted(number, kind) for kind, number in kinds.items())


def counted(number: int, noun: str) -> str:
    """ "1 article", "3 articles", "2 stories"."""
    if number == 1:
        return f"1 {noun}"
    return f"{number} {noun[:-1]}ies" if noun.endswith("y") else f"{number} {noun}s"


def quoted(name: str) -> str:
    """A name in quotation marks, on one line and not too long for a menu; English, as all of a label is."""
    words = shortened_quotations(" ".join(name.split()), _LONGEST)
    return f"‘{words}’" if _LIKE.intersection(words) else f"“{words}”"


def inside_a_sentence(label: str) -> str:
    """A label as it reads inside a sentence: "Move 3 articles" → "move 3 articles"."""
    return label[:1].lower() + label[1:]
