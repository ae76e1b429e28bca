"""Which article a text that is being added is a version of, by its address or its words. Each answer has its reason."""

from __future__ import annotations

import re
import sqlite3
from collections import Counter
from collections.abc import Sequence
from itertools import chain
from urllib.parse import parse_qsl, urlencode, urlsplit

from variorum.corpus.likeness import Sketch
from variorum.corpus.marked_versions import MarkedVersions
from variorum.corpus.packing import Reading, blob, storable, unpack_reading
from variorum.corpus.passages import most_shared, shares_of_passages
from variorum.corpus.text_words import number_of_words
from variorum.model.frozen import dataclass
from variorum.text.outlet_names import same_outlet
from variorum.text.percent import percent

#: Share of the shorter text's five-word runs that make two texts versions of one article. Two outlets
#: that print the same agency report pass it too, so that it takes more where an outlet is not known.
_SAME_OUTLET = 0.5
_OUTLET_UNKNOWN = 0.75
#: By how much a text is longer than one that is not nearly the same, but stands in it.
_LONGER = 1.25
#: Shorter texts share a run of words too easily.
_ENOUGH_WORDS = 25

#: So many texts that may be the same are looked at.
_CANDIDATES = 8

_TRACKING = re.compile(r"^(utm_|fbclid$|gclid$|mc_|ref$|cmpid$|smid$|CMP$|ocid$)", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Match:
    """The article or story something belongs to, and why."""

    id: int
    why: str
    #: Whether without words that very many texts have, all of them of few stories, it would not have been found: a
    #: paper's boilerplate is such, and a story once grown with it would take in all that comes.
    crowd: bool = False


def address_key(address: str) -> str:
    """What tells one page's address from another's; "" for a front page, which is no one article's."""
    if not address:
        return ""
    try:
        parts = urlsplit(address.strip())
        host = (parts.hostname or "").removeprefix("www.").removeprefix("m.")
    except ValueError:
        return ""
    path = parts.path.rstrip("/")
    query = [(name, value) for name, value in parse_qsl(parts.query) if not _TRACKING.match(name)]
    if not host or not (path or query):
        return ""
    key = host + path + ("?" + urlencode(sorted(query), errors="replace") if query else "")
    return storable(key)


def compatible(one: str, other: str) -> bool:
    """Whether two outlet names may mean one outlet; an unknown one may be any."""
    return not one or not other or same_outlet(one, other)


def article_by_address(connection: sqlite3.Connection, key: str) -> Match | None:
    """The article with this address."""
    if not key:
        return None
    row = connection.execute(
        "SELECT id FROM articles WHERE address_key = ? AND address_key <> '' AND removed = 0 ORDER BY id",
        (key,),
    ).fetchone()
    return Match(row["id"], "the same address") if row else None


def article_by_words(
    connection: sqlite3.Connection,
    reading: Reading,
    known: Sketch,
    outlet: str,
    waiting: MarkedVersions,
) -> Match | None:
    """The article of a compatible outlet that holds a nearly identical text; `known` is the sketch of this one.

    `waiting` has the versions for marks that are not written yet.
    """
    best: tuple[float, int, str] | None = None
    for version in _sharing(connection, known.passages, waiting):
        row = connection.execute(
            """SELECT v.article, v.reading, a.outlet FROM versions v JOIN articles a ON a.id = v.article
               WHERE v.id = ?""",
            (version,),
        ).fetchone()
        if row is None or not compatible(outlet, row["outlet"]):
            continue
        if number_of_words(reading) < _ENOUGH_WORDS:
            return None
        data = connection.execute("SELECT data FROM readings WHERE id = ?", (row["reading"],)).fetchone()
        held = unpack_reading(blob(data))
        needed = _SAME_OUTLET if outlet and row["outlet"] else _OUTLET_UNKNOWN
        if number_of_words(held) < _ENOUGH_WORDS or most_shared(reading, held) < needed:
            continue
        shares = shares_of_passages(reading, held)
        if max(shares) >= needed and (best is None or max(shares) > best[0]):
            best = (max(shares), row["article"], _what_is_shared(*shares))
    return Match(*best[1:]) if best else None


def _what_is_shared(own: float, held: float) -> str:
    """What of a text that comes in stands in the one held, and of that one in it, in the English that files keep."""
    share = f"{percent(max(own, held))}\u00a0%"
    if min(own, held) * _LONGER >= max(own, held):
        return f"nearly the same text: {percent(min(own, held))}\u00a0% of its wording"
    if own > held:
        return f"{'all' if own >= 1 else share} of its words stand in a longer text held"
    return f"{'all' if held >= 1 else share} of the words of a shorter text held stand in it"


def _sharing(connection: sqlite3.Connection, marks: Sequence[int], waiting: MarkedVersions) -> list[int]:
    """The versions that share most of these marks, at most eight, later ones first among equals."""
    rows = connection.execute(
        f"""SELECT version, count(*) FROM marks WHERE mark IN ({", ".join("?" * len(marks))})
            GROUP BY version ORDER BY 2 DESC, version DESC LIMIT {_CANDIDATES}""",
        marks,
    )
    shared = Counter(dict(map(tuple, rows)))
    shared.update(chain.from_iterable(map(waiting.of, marks)))
    return sorted(shared, key=lambda version: (-shared[version], -version))[:_CANDIDATES]
