"""Who said what is known of a version: inferred in reading, or given by the reader. One column holds both.

A field the reader gave stands as `given:outlet`, the place the reader gave a version among those of its article as
`given:order:2`. Programs from before that take either for the name of no field they know.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from functools import lru_cache
from typing import Any

from variorum.corpus.journal import ActInProgress
from variorum.model.order_of_versions import ORDER

_GIVEN = "given:"
_PLACE = re.compile(rf"(?<!\S){_GIVEN}{ORDER}:(\d{{1,9}})(?!\S)")


@lru_cache(maxsize=256)
def guessed_and_given(kept: str) -> tuple[frozenset[str], frozenset[str]]:
    """The names of the fields that were inferred, and of those the reader gave: `ORDER` where that is a place."""
    words = kept.split()
    given = frozenset(word.removeprefix(_GIVEN) for word in words if word.startswith(_GIVEN))
    placed = frozenset(name for name in given if name.startswith(ORDER))
    said = given - placed if place_given(kept) is None else given - placed | {ORDER}
    return frozenset(word for word in words if not word.startswith(_GIVEN)), said


@lru_cache(maxsize=256)
def place_given(kept: str) -> int | None:
    """The place among the versions of its article that the reader gave, counted from 1."""
    found = _PLACE.search(kept)
    return int(found[1]) if found is not None else None


def kept_words(guessed: Iterable[str], given: Iterable[str], place: int | None = None) -> str:
    """What the column holds. Of a version that comes from elsewhere no place is known."""
    fields = (f"{_GIVEN}{name}" for name in sorted(given) if name != ORDER)
    return " ".join((*sorted(guessed), *fields, *([] if place is None else [f"{_GIVEN}{ORDER}:{place}"])))


def once_given(kept: str, fields: Mapping[str, Any]) -> str:
    """What the column holds once the reader set these fields; one that was emptied is nobody's word."""
    guessed, given = guessed_and_given(kept)
    said = {name for name, value in fields.items() if value not in ("", None)}
    return kept_words(guessed - set(fields), (given - set(fields)) | said, place_given(kept))


def once_placed(kept: str, place: int | None) -> str:
    """What the column holds once the reader gave this place; None: once it is among other versions."""
    return kept_words(*guessed_and_given(kept), place)


def give(act: ActInProgress, article: int, fields: Mapping[str, Any]) -> None:
    """Note in all versions of an article that the reader set these fields of it."""
    query = "SELECT id, guessed FROM versions WHERE article = ? AND removed = 0 ORDER BY id"
    for row in act.connection.execute(query, (article,)).fetchall():
        act.update("versions", row["id"], guessed=once_given(row["guessed"], fields))
