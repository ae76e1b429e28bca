"""What surrounds the words that were found, for the lines under a hit.

The index keeps no texts, so the few that are shown are indexed once more, in memory: the marks then stand where the
very same rules found the words. Of each only what stands around the words asked for, which takes a third of the
time; where nothing is found there (a phrase, an accent), all of it.
"""

from __future__ import annotations

import re
import sqlite3
from collections.abc import Sequence

from variorum.text.leaving_out import CUT, CUT_AHEAD, CUT_WITHIN

#: Words of the snippet under a hit.
_WORDS = 24
#: Letters either side of a word that is looked at: more than a snippet has.
_AROUND = 200
#: Words of a query that are looked for one by one.
_MOST_WORDS = 4

_WORD = re.compile(r"(\w+)(\*?)")
_OPERATORS = frozenset({"AND", "OR", "NOT", "NEAR"})

Text = tuple[int, str, str]


def snippets_of(query: str, texts: Sequence[Text]) -> dict[int, str]:
    """By the ids of the texts (id, headline, body), what surrounds the words found in each."""
    wanted = [
        re.compile(rf"\b{re.escape(word)}" + ("" if star else r"\b"), re.IGNORECASE)
        for word, star in _WORD.findall(query)
        if word not in _OPERATORS
    ][:_MOST_WORDS]
    found = _found(query, [(id, headline, _around(wanted, body)) for id, headline, body in texts])
    others = [text for text in texts if text[0] not in found]
    return {**found, **(_found(query, others) if others else {})}


def _around(wanted: Sequence[re.Pattern[str]], body: str) -> str:
    """The places of the body where each of the words stands first, or its beginning."""
    places = sorted(match.start() for pattern in wanted if (match := pattern.search(body)))
    pieces: list[tuple[int, int]] = []
    for place in places or [0]:
        start, end = max(0, place - _AROUND), place + _AROUND
        if pieces and start <= pieces[-1][1]:
            pieces[-1] = pieces[-1][0], end
        else:
            pieces.append((start, end))
    found = " ".join(_whole_words(body, start, end) for start, end in pieces)
    return found.replace(f"{CUT}{CUT} ", CUT_WITHIN)


def _whole_words(body: str, start: int, end: int) -> str:
    """A piece of the body without the halves of words at its ends, and our sign where something is left out."""
    piece = body[start:end]
    if start:
        piece = CUT_AHEAD + piece.partition(" ")[2]
    if end < len(body):
        piece = piece.rpartition(" ")[0] + CUT
    return piece


def _found(query: str, texts: Sequence[Text]) -> dict[int, str]:
    memory = sqlite3.connect(":memory:")
    try:
        memory.execute(
            "CREATE VIRTUAL TABLE search USING fts5(headline, body, tokenize='unicode61 remove_diacritics 2')"
        )
        memory.executemany("INSERT INTO search(rowid, headline, body) VALUES(?, ?, ?)", texts)
        rows = memory.execute(
            "SELECT rowid, snippet(search, 1, char(2), char(3), ?, ?) FROM search WHERE search MATCH ?",
            (CUT_WITHIN, _WORDS, query),
        )
        return {id: snippet.replace("\n", " ").strip() for id, snippet in rows}
    finally:
        memory.close()
