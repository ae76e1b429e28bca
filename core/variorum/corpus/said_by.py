"""Who said what is known of a version: inferred in reading, or given by the reader. One column holds both.

A field the reader gave stands as `given:outlet`. Programs from before that take it for the name of no field they know.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from functools import lru_cache
from typing import Any

from variorum.corpus.journal import ActInProgress

_GIVEN = "given:"


@lru_cache(maxsize=256)
def guessed_and_given(kept: str) -> tuple[frozenset[str], frozenset[str]]:
    """The names of the fields that were inferred, and of those the reader gave."""
    words = kept.split()
    given = frozenset(word.removeprefix(_GIVEN) for word in words if word.startswith(_GIVEN))
    return frozenset(word for word in words if not word.startswith(_GIVEN)), given


def kept_words(guessed: Iterable[str], given: Iterable[str]) -> str:
    """What the column holds."""
    return " ".join((*sorted(guessed), *(f"{_GIVEN}{name}" for name in sorted(given))))


def once_given(kept: str, fields: Mapping[str, Any]) -> str:
    """What the column holds once the reader set these fields; one that was emptied is nobody's word."""
    guessed, given = guessed_and_given(kept)
    said = {name for name, value in fields.items() if value not in ("", None)}
    return kept_words(guessed - set(fields), (given - set(fields)) | said)


def give(act: ActInProgress, article: int, fields: Mapping[str, Any]) -> None:
    """Note in all versions of an article that the reader set these fields of it."""
    query = "SELECT id, guessed FROM versions WHERE article = ? AND removed = 0 ORDER BY id"
    for row in act.connection.execute(query, (article,)).fetchall():
        act.update("versions", row["id"], guessed=once_given(row["guessed"], fields))
