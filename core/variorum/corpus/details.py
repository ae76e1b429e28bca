"""Correcting what is known of texts; tags; and the settings of a corpus."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Mapping
from datetime import datetime
from typing import Any

from variorum.corpus import act_labels
from variorum.corpus.database import Database
from variorum.corpus.deciding import decisions_on
from variorum.corpus.headlines import refuse_a_second_headline, story_follows_the_given
from variorum.corpus.journal import ActInProgress, acting
from variorum.corpus.matching import address_key
from variorum.corpus.naming import all_checked, names_of, the_live
from variorum.corpus.packing import storable
from variorum.corpus.rows import Change, Ref
from variorum.corpus.said_by import give, once_given


def _words(name: str, value: object) -> str:
    if not isinstance(value, str):
        raise TypeError(f"{name} must be a str, not {type(value).__name__}")
    return storable(value.strip())


def _time(name: str, value: object) -> str | None:
    if value is None:
        return None
    if not isinstance(value, datetime):
        raise TypeError(f"{name} must be a datetime or None, not {type(value).__name__}")
    if value.utcoffset() is None:
        raise ValueError(f"{name} must say its time zone")
    return value.isoformat()


def _number(name: str, value: object) -> int | None:
    if value is not None and (not isinstance(value, int) or isinstance(value, bool)):
        raise TypeError(f"{name} must be an int or None, not {type(value).__name__}")
    if value is not None and not 0 <= value < 2**63:
        raise ValueError(f"{name} must be a count, not {value}")
    return value


_ARTICLE_FIELDS: Mapping[str, Callable[[str, object], Any]] = {
    "outlet": _words,
    "address": _words,
    "byline": _words,
    "language": _words,
    "stored_versions": _number,
}
_VERSION_FIELDS: Mapping[str, Callable[[str, object], Any]] = {
    "headline": _words,
    "label": _words,
    "published": _time,
    "updated": _time,
    "seen": _time,
}
_SHOWN = {
    "stored_versions": "number of stored versions",
    "published": "publication time",
    "updated": "time of the update",
    "seen": "time seen",
}


def set_fields(database: Database, ids: object, fields: Mapping[str, Any]) -> Change:
    """See `Corpus.set`."""
    if not fields:
        raise TypeError("set() needs at least one field, such as outlet=…")
    for name in fields:
        if name not in _ARTICLE_FIELDS and name not in _VERSION_FIELDS:
            known = ", ".join((*_ARTICLE_FIELDS, *_VERSION_FIELDS))
            raise TypeError(f"set() knows no field {name!r}; it knows {known}")
    of_article = {
        name: _ARTICLE_FIELDS[name](name, v) for name, v in fields.items() if name in _ARTICLE_FIELDS
    }
    of_version = {
        name: _VERSION_FIELDS[name](name, v) for name, v in fields.items() if name in _VERSION_FIELDS
    }
    if "address" in of_article:
        of_article["address_key"] = address_key(of_article["address"])
    refs = _several("ids", ids)
    with acting(database) as act:
        shown = " and ".join(_SHOWN.get(name, name) for name in fields)
        act.label = act_labels.SET.format(fields=shown, what=names_of(act, refs))
        for ref in refs:
            _set_one(act, ref, of_article, of_version)
    return act.change()


def _several(name: str, things: object) -> tuple[Ref, ...]:
    if not _is_one(things) and not isinstance(things, Iterable):
        raise TypeError(f"{name} must name versions, articles or stories, not {type(things).__name__}")
    return all_checked([things] if _is_one(things) else things)  # type: ignore[arg-type]


def _is_one(ids: object) -> bool:
    return isinstance(ids, int) or (isinstance(ids, tuple) and bool(ids) and isinstance(ids[0], str))


def _set_one(
    act: ActInProgress,
    ref: Ref,
    of_article: Mapping[str, Any],
    of_version: Mapping[str, Any],
) -> None:
    row = the_live(act, ref)
    if ref[0] == "story":
        raise ValueError("a story has only its title: use rename")
    article = row["article"] if ref[0] == "version" else ref[1]
    versions = act.connection.execute(
        "SELECT id FROM versions WHERE article = ? AND removed = 0 ORDER BY id", (article,)
    ).fetchall()
    if of_article:
        act.update("articles", article, **of_article)
        give(act, article, {name: value for name, value in of_article.items() if name in _ARTICLE_FIELDS})
    if of_version:
        if ref[0] == "article" and len(versions) != 1:
            field = next(iter(of_version))
            raise ValueError(f"{field} belongs to a version; article {article} holds {len(versions)}")
        id = ref[1] if ref[0] == "version" else versions[0]["id"]
        now = the_live(act, ("version", id))
        if "headline" in of_version:
            refuse_a_second_headline(act, now, decisions_on(act.connection))
        act.update("versions", id, **of_version, guessed=once_given(now["guessed"], of_version))
        if "headline" in of_version:
            story_follows_the_given(act, now, of_version["headline"])


def tag(database: Database, what: object, tags: Iterable[str]) -> Change:
    """See `Corpus.tag`."""
    refs, wanted = _several("what", what), _tags(tags)
    with acting(database) as act:
        for ref in refs:
            the_live(act, ref)
            act.touch(*ref)
            for name in wanted:
                if _tag_id(act, ref, name) is None:
                    act.insert("tags", kind=ref[0], item=ref[1], tag=name)
        act.label = act_labels.TAG.format(what=names_of(act, refs), tags=", ".join(wanted))
    return act.change()


def untag(database: Database, what: object, tags: Iterable[str]) -> Change:
    """See `Corpus.untag`."""
    refs, wanted = _several("what", what), _tags(tags)
    with acting(database) as act:
        for ref in refs:
            the_live(act, ref)
            act.touch(*ref)
            for name in wanted:
                held = _tag_id(act, ref, name)
                if held is not None:
                    act.delete("tags", held)
        act.label = act_labels.UNTAG.format(tags=", ".join(wanted), what=names_of(act, refs))
    return act.change()


def _tags(tags: Iterable[str]) -> tuple[str, ...]:
    wanted = tuple(dict.fromkeys(_words("tags", tag) for tag in tags))
    if not wanted or "" in wanted:
        raise ValueError("tags: name at least one, and none of them empty")
    return wanted


def _tag_id(act: ActInProgress, ref: Ref, name: str) -> int | None:
    query = "SELECT id FROM tags WHERE kind = ? AND item = ? AND tag = ?"
    row = act.connection.execute(query, (*ref, name)).fetchone()
    return row[0] if row is not None else None


def remember(database: Database, key: str, value: Any, patience: float) -> None:
    """See `Corpus.remember`."""
    text = json.dumps(value)
    with database.writing(patience) as connection:
        connection.execute("INSERT OR REPLACE INTO settings VALUES(?, ?)", (key, text))


def recall(database: Database, key: str, default: Any) -> Any:
    """See `Corpus.recall`."""
    with database.reading() as connection:
        row = connection.execute("SELECT value FROM settings WHERE key = ?", (key,)).fetchone()
    try:
        return json.loads(row[0]) if row is not None else default
    except (ValueError, RecursionError):  # a file that somebody wrote in
        return default
