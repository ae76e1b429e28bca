"""Adding what was read: recognised, taken as a new version, put to its story, or a story of its own."""

from __future__ import annotations

import re
import sqlite3
from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from variorum.corpus.database import Database
from variorum.corpus.journal import ActInProgress, acting
from variorum.corpus.keeping import keep_reading
from variorum.corpus.listing import in_order
from variorum.corpus.matching import (
    Match,
    address_key,
    article_by_address,
    article_by_words,
    compatible,
    story_by_words,
)
from variorum.corpus.naming import checked_id, counted, quoted, the_live
from variorum.corpus.packing import Reading, digest, pack_reading, pack_rows, squeeze, storable
from variorum.corpus.removing import bring_back
from variorum.corpus.rows import Change
from variorum.corpus.settling import Settled, settle_with_held, state_held
from variorum.model.article import Article, Original, ReadResult, Version
from variorum.model.precision import written
from variorum.progress import CancelledCheck, Progress, stop_if


@dataclass(frozen=True, slots=True)
class Packed:
    """A version made ready before the file is locked."""

    version: Version
    reading: Reading
    data: bytes
    digest: str
    content_hash: str
    words: int


@dataclass(slots=True)
class _Tally:
    """What became of the versions, for the act's label."""

    added: list[str]
    recognised: list[str]
    as_versions: int = 0
    #: Of those, the ones that are older than one held before, so that the numbers of later ones have changed.
    renumbering: int = 0
    settled: Settled = field(default_factory=Settled)
    #: The versions added or recognised.
    ids: set[int] = field(default_factory=set)


def add(
    database: Database,
    result: ReadResult,
    story: int | None,
    progress: Progress | None,
    cancelled: CancelledCheck | None,
) -> Change:
    """See `Corpus.add`."""
    if not isinstance(result, ReadResult):
        raise TypeError(
            f"result must be what variorum.read gives (a ReadResult), not {type(result).__name__}"
        )
    if story is not None:
        checked_id("story", story)
    total = max(1, len(result.articles))
    ready: list[list[Packed]] = []
    for i, article in enumerate(result.articles):
        stop_if(cancelled)
        if progress is not None:
            progress("Preparing", 0.6 * i / total)
        ready.append([packed(version) for version in article.versions])
    originals = [(o, squeeze(o.data)) for o in result.originals]
    tally = _Tally([], [])
    with acting(database) as act:
        if story is not None:
            the_live(act, ("story", story))
        for original, data in originals:
            _keep_original(act.connection, original, data)
        for i, article in enumerate(result.articles):
            stop_if(cancelled)
            if progress is not None:
                progress("Adding", 0.6 + 0.4 * i / total)
            if article.versions:
                _add_article(act, article, ready[i], story, tally)
        act.label = _label(tally, restored=bool(act.changes))
    change = act.change()
    settled = tuple(ref for ref in change.ids if ref[0] == "version" and ref[1] not in tally.ids)
    return replace(change, settled=settled)


def packed(version: Version) -> Packed:
    """A version made ready to be kept."""
    reading = Reading(version.text, version.paragraphs, version.doubts)
    data = pack_reading(reading)
    words = len(version.text.split())
    return Packed(version, reading, data, digest(data), version.content_hash, words)


def _keep_original(connection: sqlite3.Connection, original: Original, data: bytes) -> None:
    connection.execute(
        "INSERT OR IGNORE INTO originals(sha256, name, size, data) VALUES(?, ?, ?, ?)",
        (original.sha256, storable(original.name), len(original.data), data),
    )


def _add_article(
    act: ActInProgress, article: Article, ready: list[Packed], story: int | None, tally: _Tally
) -> None:
    held = [_held_version(act.connection, item, article.outlet) for item in ready]
    home = _home(act.connection, article, ready, held)
    if home is not None:
        settled = settle_with_held(act, home.id, article, tally.settled)
        if settled != article:
            article, ready = settled, [packed(version) for version in settled.versions]
        held = [_held_version(act.connection, item, article.outlet) for item in ready]
        if article.rows and article.address and home.why:
            held = [
                known or state_held(act.connection, home.id, item.version)
                for known, item in zip(held, ready, strict=True)
            ]
    page = keep_reading(act.connection, pack_rows(article.rows)) if article.rows else None
    new: list[int] = []
    named = [_title(item) for item in ready]
    if home is None and not all(held):
        home = _new_article(act, article, ready[-1], story)
    elif home is not None:
        _learn(act, home.id, article)
    for item, known, name in zip(ready, held, named, strict=True):
        if known is not None:
            bring_back(act, ("version", known))
            act.touch("version", known)
            tally.ids.add(known)
            tally.recognised.append(name)
        elif home is not None:
            tally.as_versions += bool(home.why)
            new.append(add_version(act, home, item, page))
            tally.added.append(name)
    tally.ids.update(new)
    if home is not None and home.why:
        tally.renumbering += _before_others(act.connection, home.id, new)


def _before_others(connection: sqlite3.Connection, article: int, new: Sequence[int]) -> int:
    """How many of the versions `new` stand before one that was held, where versions are only counted.

    Where the source numbers them itself ("version 6"), they keep their numbers.
    """
    rows = connection.execute(
        "SELECT * FROM versions WHERE article = ? AND removed = 0", (article,)
    ).fetchall()
    if any(re.search(r"\d", row["label"]) for row in rows):
        return 0
    order = [row["id"] for row in in_order(rows)]
    held = [at for at, id in enumerate(order) if id not in new]
    return sum(id in new for id in order[: held[-1]]) if held else 0


def _learn(act: ActInProgress, id: int, article: Article) -> None:
    """Fill in what the article held did not say and this reading does; the larger count of versions holds."""
    row = act.row("articles", id)
    if row is None:
        return
    said = {"outlet": article.outlet, "language": article.language}
    news: dict[str, object] = {name: value for name, value in said.items() if value and not row[name]}
    if (article.stored_versions or 0) > (row["stored_versions"] or 0):
        news["stored_versions"] = article.stored_versions
    if news:
        act.update("articles", id, **news)


def _held_version(connection: sqlite3.Connection, item: Packed, outlet: str) -> int | None:
    """The version with this very text, live or in the bin.

    The same text under another label is another stored version (an edit that was taken back), and the
    same agency report in another outlet is another article.
    """
    rows = connection.execute(
        """SELECT v.id, v.label, a.outlet FROM versions v JOIN articles a ON a.id = v.article
           WHERE v.content_hash = ? ORDER BY v.removed, v.id""",
        (item.content_hash,),
    )
    label = item.version.label
    for row in rows:
        if compatible(outlet, row["outlet"]) and (not label or not row["label"] or label == row["label"]):
            return int(row["id"])
    return None


def _home(
    connection: sqlite3.Connection, article: Article, ready: list[Packed], held: list[int | None]
) -> Match | None:
    """The article held that this one is a version of."""
    known = next((id for id in held if id is not None), None)
    if known is not None:
        row = connection.execute("SELECT article FROM versions WHERE id = ?", (known,)).fetchone()
        return Match(row["article"], "another version on the same page")
    by_address = article_by_address(connection, address_key(article.address))
    if by_address is not None:
        return by_address
    words = (article_by_words(connection, item.reading, article.outlet) for item in reversed(ready))
    return next((match for match in words if match is not None), None)


def _new_article(act: ActInProgress, article: Article, newest: Packed, story: int | None) -> Match:
    why = ""
    if story is None:
        story, why = story_for(act, newest)
    return keep_article(act, article, story, why)


def story_for(act: ActInProgress, newest: Packed) -> tuple[int, str]:
    """The story that a new article tells by its words, or one of its own; and why."""
    version = newest.version
    match = story_by_words(act.connection, newest.reading, written(version))
    return (match.id, match.why) if match is not None else (act.insert("stories", title=_title(newest)), "")


def keep_article(act: ActInProgress, article: Article, story: int, why: str) -> Match:
    """A new row for an article, without its versions; `why` says how it came to its story."""
    id = act.insert(
        "articles",
        story=story,
        outlet=storable(article.outlet),
        address=storable(article.address),
        address_key=storable(address_key(article.address)),
        language=storable(article.language),
        stored_versions=article.stored_versions,
        why=storable(why),
    )
    return Match(id, "")


def add_version(act: ActInProgress, home: Match, item: Packed, page: int | None) -> int:
    """Keep a version in the article `home` and return its id; `page` are the rows of the page it is from."""
    version = item.version
    if home.why:
        bring_back(act, ("article", home.id))
    return act.insert(
        "versions",
        article=home.id,
        reading=keep_reading(act.connection, item.data),
        page=page,
        content_hash=item.content_hash,
        headline=storable(version.headline),
        byline=storable(version.byline),
        label=storable(version.label),
        published=version.published.isoformat() if version.published else None,
        published_raw=storable(version.published_raw),
        updated=version.updated.isoformat() if version.updated else None,
        updated_raw=storable(version.updated_raw),
        seen=version.seen.isoformat() if version.seen else None,
        seen_raw=storable(version.seen_raw),
        guessed=" ".join(sorted(version.guessed)),
        obtained=storable(version.obtained),
        source_sha256=version.source_sha256,
        words=item.words,
        doubts=len(version.doubts),
        why=home.why,
    )


def _title(item: Packed) -> str:
    version = item.version
    first = version.headline or next((p.text for p in version.paragraphs if p.text.strip()), "")
    return storable(" ".join(first.split())[:200]) or "Untitled"


def _label(tally: _Tally, *, restored: bool) -> str:
    settled = tally.settled.words
    label = _what_was_added(tally, restored=restored and not settled)
    return f"{label}, {settled}" if settled else label


def _what_was_added(tally: _Tally, *, restored: bool) -> str:
    if not tally.added and not tally.recognised:
        return "Nothing to add"
    if not tally.added:
        names = tally.recognised
        what = quoted(names[0]) if len(names) == 1 else counted(len(names), "text")
        return f"Take {what} out of the bin" if restored else f"Already here: {what}"
    if len(tally.added) == 1:
        label = f"Add {quoted(tally.added[0])}"
        if tally.renumbering:
            label += " as an older version, so that later ones are numbered anew"
        elif tally.as_versions:
            label += " as a new version"
    else:
        label = f"Add {counted(len(tally.added), 'text')}"
        if tally.as_versions:
            label += f", {tally.as_versions} of them as new versions"
        if tally.renumbering:
            label += f", {tally.renumbering} older than those held: later ones are numbered anew"
    return f"{label} ({len(tally.recognised)} already here)" if tally.recognised else label
