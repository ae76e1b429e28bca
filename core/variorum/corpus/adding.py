"""Adding what was read: recognised, taken as a new version, put to its story, or a story of its own."""

from __future__ import annotations

import re
import sqlite3
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace

from variorum.corpus.database import Database
from variorum.corpus.journal import ActInProgress, acting
from variorum.corpus.keeping import keep_reading
from variorum.corpus.listed_order import in_order
from variorum.corpus.matching import Match
from variorum.corpus.naming import checked_id, the_live
from variorum.corpus.packing import pack_rows
from variorum.corpus.passages import forget_texts
from variorum.corpus.preparing import Ready
from variorum.corpus.recognising import held_version, home_of
from variorum.corpus.removing import bring_back
from variorum.corpus.rows import Change
from variorum.corpus.said_by import learn_who_said, said_in
from variorum.corpus.settling import settle_with_held, state_held
from variorum.corpus.shelving import (
    Packed,
    add_version,
    keep_article,
    packed,
    shelve_original,
    story_for,
    title_of,
)
from variorum.corpus.tallying import Tally, label_of
from variorum.model.article import Article, ReadResult
from variorum.progress import CancelledCheck, Progress, stop_if
from variorum.text.phrasing import phrase

#: More articles than this in one act are put to stories by the words they share alone.
_MANY = 40


def add(
    database: Database,
    result: ReadResult,
    story: int | None,
    progress: Progress | None,
    cancelled: CancelledCheck | None,
    known: Ready | None = None,
    besides: Callable[[sqlite3.Connection, Mapping[str, int]], None] | None = None,
) -> Change:
    """See `Corpus.add`. What is `known` was made ready before.

    `besides` writes in the same transaction, handed the versions added or recognised by their texts.
    """
    if not isinstance(result, ReadResult):
        raise TypeError(
            f"result must be what variorum.read gives (a ReadResult), not {type(result).__name__}"
        )
    if story is not None:
        checked_id("story", story)
    total = max(1, len(result.articles))
    known = known or Ready()
    ready: list[list[Packed]] = []
    for i, article in enumerate(result.articles):
        stop_if(cancelled)
        if progress is not None:
            progress(phrase("Preparing"), 0.6 * i / total)
        ready.append(known.of(article))
    every = [item for items in ready for item in items]
    originals = [(original, known.squeezed(original, every)) for original in result.originals]
    tally = Tally([], [])
    with acting(database) as act:
        act.of_many = len(result.articles) > _MANY
        act.crowded = known.crowded
        act.share_marks(known.to_come)
        if story is not None:
            the_live(act, ("story", story))
        for i, article in enumerate(result.articles):
            stop_if(cancelled)
            if progress is not None:
                progress(phrase("Adding"), 0.6 + 0.4 * i / total)
            if article.versions:
                _add_article(act, article, ready[i], story, tally)
        for original, data in originals:
            shelve_original(act, original, data)
        act.label = label_of(tally, restored=bool(act.changes))
        if besides is not None:
            besides(act.connection, tally.by_text)
    forget_texts()
    change = act.change()
    settled = tuple(ref for ref in change.ids if ref[0] == "version" and ref[1] not in tally.ids)
    return replace(change, settled=settled)


def _add_article(
    act: ActInProgress, article: Article, ready: list[Packed], story: int | None, tally: Tally
) -> None:
    held = _recognised(act.connection, ready, article.outlet)
    home = home_of(act.connection, article, ready, held, act.waiting.marks)
    if home is not None:
        settled = settle_with_held(act, home.id, article, tally.settled)
        if settled != article:
            article, ready = settled, [packed(version) for version in settled.versions]
        held = _recognised(act.connection, ready, article.outlet)
        if article.rows and article.address and home.why:
            held = [
                known or state_held(act.connection, home.id, item.version)
                for known, item in zip(held, ready, strict=True)
            ]
    page = keep_reading(act.connection, pack_rows(article.rows)) if article.rows else None
    new: list[int] = []
    named = [title_of(item) for item in ready]
    if home is None and not all(held):
        home = _new_article(act, article, ready[-1], story)
    elif home is not None:
        _learn(act, home.id, article)
    for item, known, name in zip(ready, held, named, strict=True):
        if known is not None:
            bring_back(act, ("version", known))
            act.touch("version", known)
            tally.ids.add(known)
            tally.by_text[item.version.text] = known
            tally.recognised.append(name)
        elif home is not None:
            tally.as_versions += bool(home.why)
            new.append(add_version(act, home, item, page))
            tally.by_text[item.version.text] = new[-1]
            tally.added.append(name)
    tally.ids.update(new)
    if home is not None and home.why:
        tally.renumbering += _before_others(act.connection, home.id, new)


def _recognised(connection: sqlite3.Connection, ready: list[Packed], outlet: str) -> list[int | None]:
    return [held_version(connection, item.content_hash, item.version.label, outlet) for item in ready]


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
        learn_who_said(act, id, news, said_in(article.versions))


def _new_article(act: ActInProgress, article: Article, newest: Packed, story: int | None) -> Match:
    why = ""
    if story is None:
        story, why = story_for(act, newest)
    return keep_article(act, article, story, why)
