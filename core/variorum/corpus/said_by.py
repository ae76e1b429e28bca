"""Who said what is known of a version: inferred in reading, or given by the reader. One column holds both.

A field the reader gave stands as `given:outlet`, the place the reader gave a version among those of its article as
`given:order:2`, and as `given:place:2` where the reader only gave others theirs. Programs from before that take them
for names of fields they do not know.
"""

from __future__ import annotations

import re
import sqlite3
from collections.abc import Collection, Iterable, Mapping, Sequence
from functools import lru_cache
from typing import Any

from variorum.corpus.journal import ActInProgress
from variorum.model.article import Version
from variorum.model.frozen import dataclass
from variorum.model.order_of_versions import ORDER

#: What is known of an article, whose versions note who said it.
OF_ARTICLE = frozenset({"outlet", "address", "byline", "language", "stored_versions"})

_GIVEN = "given:"
_PLACE = re.compile(rf"(?<!\S){_GIVEN}({ORDER}|place):(\d{{1,9}})(?!\S)")


@lru_cache(maxsize=256)
def guessed_and_given(kept: str) -> tuple[frozenset[str], frozenset[str]]:
    """The names of the fields that were inferred, and of those the reader gave: `ORDER` where that is a place."""
    words = kept.split()
    given = {word.removeprefix(_GIVEN) for word in words if word.startswith(_GIVEN)}
    fields = {name for name in given if ":" not in name and name != ORDER}
    found = _PLACE.search(kept)
    if found is not None and found[1] == ORDER:
        fields.add(ORDER)
    return frozenset(word for word in words if not word.startswith(_GIVEN)), frozenset(fields)


@lru_cache(maxsize=256)
def place_of(kept: str) -> int | None:
    """The place among the versions of its article once the reader gave some of them theirs, counted from 1."""
    found = _PLACE.search(kept)
    return int(found[2]) if found is not None else None


def kept_words(guessed: Iterable[str], given: Iterable[str], place: int | None = None) -> str:
    """What the column holds. Of a version that comes from elsewhere no place is known."""
    names = sorted(given)
    words = [*sorted(guessed), *(f"{_GIVEN}{name}" for name in names if name != ORDER)]
    if place is not None:
        words.append(f"{_GIVEN}{ORDER if ORDER in names else 'place'}:{place}")
    return " ".join(words)


def once_given(kept: str, fields: Mapping[str, Any]) -> str:
    """What the column holds once the reader set these fields; one that was emptied is nobody's word."""
    guessed, given = guessed_and_given(kept)
    said = {name for name, value in fields.items() if value not in ("", None)}
    return kept_words(guessed - set(fields), (given - set(fields)) | said, place_of(kept))


def once_placed(kept: str, place: int | None, *, said: bool = False) -> str:
    """What the column holds once a version has this place, which the reader `said`; None: once it has none."""
    guessed, given = guessed_and_given(kept)
    return kept_words(guessed, given | {ORDER} if said else given, place)


@dataclass(frozen=True, slots=True)
class SaidOf:
    """Of what is known of an article, which fields were inferred from its first version, and which were given."""

    guessed: frozenset[str] = frozenset()
    given: frozenset[str] = frozenset()


def once_learnt(kept: str, names: Iterable[str], theirs: SaidOf) -> str:
    """What the column holds once these fields are as they are elsewhere, where that is said of them."""
    news = frozenset(names)
    guessed, given = guessed_and_given(kept)
    return kept_words(
        guessed - news | theirs.guessed & news, given - news | theirs.given & news, place_of(kept)
    )


def said_of(connection: sqlite3.Connection, article: int) -> SaidOf:
    """As the versions of an article note it, those in the bin only where no other is left."""
    query = "SELECT guessed, removed FROM versions WHERE article = ? ORDER BY id"
    rows = connection.execute(query, (article,)).fetchall()
    return _of_all(
        [guessed_and_given(row["guessed"]) for row in [row for row in rows if not row["removed"]] or rows]
    )


def said_in(versions: Iterable[Version]) -> SaidOf:
    """The same of an article that is no row yet."""
    return _of_all([(version.guessed, version.given) for version in versions])


def _of_all(held: Sequence[tuple[frozenset[str], frozenset[str]]]) -> SaidOf:
    given = frozenset(name for _, names in held for name in names) & OF_ARTICLE
    return SaidOf(next((names for names, _ in held), frozenset()) & OF_ARTICLE - given, given)


def once_of(kept: str, said: SaidOf) -> str:
    """What the column holds once a version belongs to an article of which this is said."""
    guessed, given = guessed_and_given(kept)
    return kept_words(guessed - OF_ARTICLE | said.guessed, given - OF_ARTICLE | said.given, place_of(kept))


def give(act: ActInProgress, article: int, fields: Mapping[str, Any]) -> None:
    """Note in all versions of an article that the reader set these fields of it, also in those in the bin."""
    query = "SELECT id, guessed FROM versions WHERE article = ? ORDER BY id"
    for row in act.connection.execute(query, (article,)).fetchall():
        act.update("versions", row["id"], guessed=once_given(row["guessed"], fields))


def learn_who_said(act: ActInProgress, article: int, learnt: Collection[str], theirs: SaidOf) -> None:
    """Note in all versions of an article who said what it learnt, also in those in the bin: one may come back."""
    query = "SELECT id FROM versions WHERE article = ? ORDER BY id"
    for row in act.connection.execute(query, (article,)).fetchall():
        note_who_said(act, row["id"], learnt, theirs)


def note_who_said(act: ActInProgress, version: int, learnt: Collection[str], theirs: SaidOf) -> None:
    """The same in one version."""
    if learnt:
        kept = (act.row("versions", version) or {})["guessed"]
        act.update("versions", version, guessed=once_learnt(kept, learnt, theirs))
