"""Taking over what another corpus holds: all of it, or some of its stories."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import field
from pathlib import Path
from typing import Any

from variorum.corpus import act_labels
from variorum.corpus.database import Database
from variorum.corpus.headlines import story_follows_the_given
from variorum.corpus.journal import ActInProgress, acting
from variorum.corpus.keeping import keep_reading
from variorum.corpus.matching import article_by_address
from variorum.corpus.merging_decisions import take_decisions
from variorum.corpus.naming import counted
from variorum.corpus.opening import open_database
from variorum.corpus.packed_originals import keep_original, original_bytes
from variorum.corpus.packing import blob, squeeze
from variorum.corpus.recognising import held_version
from variorum.corpus.removing import bring_back
from variorum.corpus.rows import Change
from variorum.corpus.said_by import (
    SaidOf,
    guessed_and_given,
    learn_who_said,
    note_who_said,
    once_of,
    once_placed,
    said_of,
)
from variorum.corpus.taken_over import with_note
from variorum.errors import CorpusError
from variorum.model.frozen import dataclass
from variorum.progress import CancelledCheck, Progress, stop_if
from variorum.text.phrasing import phrase

_STORY = ("title", "note")
_ARTICLE = (
    *("outlet", "address", "address_key", "byline", "language", "stored_versions", "agency", "why", "note"),
)
_VERSION = (
    *("content_hash", "headline", "byline", "label", "published", "published_raw", "updated", "updated_raw"),
    *("seen", "seen_raw", "guessed", "obtained", "source_sha256", "words", "doubts", "why", "note"),
)
#: What a row held learns from another corpus where it does not know it, by table.
_LEARNED = {
    "stories": (),
    "articles": ("outlet", "address", "address_key", "byline", "language", "stored_versions"),
    "versions": ("published", "published_raw", "updated", "updated_raw", "seen", "seen_raw", "label"),
}
_KIND = {"stories": "story", "articles": "article", "versions": "version"}


@dataclass(slots=True)
class Taken:
    """What became of the things of the other corpus, for the act's label."""

    versions: int = 0
    articles: int = 0
    known: int = 0
    decisions: int = 0
    otherwise: int = 0
    unread: int = 0
    #: What was not here before.
    new_articles: set[int] = field(default_factory=set)
    new_versions: set[int] = field(default_factory=set)

    @property
    def words(self) -> str:
        """As "12 versions of 5 articles, 3 already here"."""
        versions, articles = counted(self.versions, "version"), counted(self.articles, "article")
        said = [act_labels.TAKEN.format(what=versions, articles=articles)]
        if self.known:
            said.append(act_labels.TAKEN_KNOWN.format(n=self.known))
        if self.decisions:
            said.append(counted(self.decisions, "decision"))
        if self.otherwise:
            said.append(act_labels.TAKEN_OTHERWISE.format(what=counted(self.otherwise, "decision")))
        if self.unread:
            said.append(act_labels.TAKEN_UNREAD.format(what=counted(self.unread, "decision")))
        return ", ".join(said)


def merge(
    database: Database, path: Path, progress: Progress | None, cancelled: CancelledCheck | None
) -> Change:
    """See `Corpus.merge`."""
    refuse_itself(database, path)
    other = open_database(path, read_only=True)
    try:
        with other.reading() as source, acting(database) as act:
            taken = take_over(act, source, None, path.stem, progress, cancelled)
            act.label = act_labels.IMPORT.format(name=f"“{path.stem}”", taken=taken.words)
    finally:
        other.close()
    return act.change()


def refuse_itself(database: Database, path: Path) -> None:
    """Raise `CorpusError` where the other corpus is this one."""
    if path.exists() and database.path.exists() and path.samefile(database.path):
        raise CorpusError(phrase("{file} is this corpus itself.", file=path.name))


def take_over(
    act: ActInProgress,
    source: sqlite3.Connection,
    only: Sequence[int] | None,
    name: str,
    progress: Progress | None = None,
    cancelled: CancelledCheck | None = None,
) -> Taken:
    """Everything live of the corpus `source`, or of the stories `only`, inside an act on another corpus."""
    taken = Taken()
    stories = [
        row
        for row in _rows(source, "SELECT * FROM stories WHERE removed = 0 ORDER BY id")
        if only is None or row["id"] in only
    ]
    for i, story in enumerate(stories):
        stop_if(cancelled)
        if progress is not None:
            progress(phrase("Importing"), i / len(stories))
        _take_story(act, source, story, name, taken)
    take_decisions(act, source, [story["id"] for story in stories] if only is not None else None, taken)
    return taken


def _take_story(
    act: ActInProgress, source: sqlite3.Connection, story: sqlite3.Row, name: str, taken: Taken
) -> None:
    """A story is the one here that holds an article of it, else a new one: what was told apart stays so."""
    articles = _rows(
        source, "SELECT * FROM articles WHERE story = ? AND removed = 0 ORDER BY id", (story["id"],)
    )
    inside = {
        article["id"]: _rows(
            source, "SELECT * FROM versions WHERE article = ? AND removed = 0 ORDER BY id", (article["id"],)
        )
        for article in articles
    }
    homes = {article["id"]: _home(act, article, inside[article["id"]], taken) for article in articles}
    target = next((_story_of(act, home) for home in homes.values() if home is not None), None)
    if target is None and not articles:
        target = _story_called(act, story["title"])
    if target is None:
        target = act.insert("stories", **_some(story, _STORY))
    else:
        _learn(act, "stories", target, story)
    _take_tags(act, source, ("story", story["id"]), target)
    for article in articles:
        home, versions = homes[article["id"]], inside[article["id"]]
        if home is None:
            if not versions:
                continue
            home = act.insert("articles", story=target, **_some(article, _ARTICLE))
            taken.new_articles.add(home)
            taken.articles += 1
        else:
            bring_back(act, ("article", home))
            learnt = _learn(act, "articles", home, article)
            learn_who_said(act, home, learnt, said_of(source, article["id"]))
        _take_tags(act, source, ("article", article["id"]), home)
        for version in versions:
            _take_version(act, source, version, home, article["outlet"], f"imported from “{name}”", taken)


def _take_version(
    act: ActInProgress,
    source: sqlite3.Connection,
    version: sqlite3.Row,
    home: int,
    outlet: str,
    why: str,
    taken: Taken,
) -> None:
    held = _held(act, version, outlet, taken)
    if held is not None:
        bring_back(act, ("version", held))
        learnt = _learn(act, "versions", held, version)
        note_who_said(act, held, learnt, SaidOf(*guessed_and_given(version["guessed"])))
        act.touch("version", held)
        taken.known += 1
    else:
        page, said = version["page"], version["guessed"]
        if home not in taken.new_articles:
            said = once_placed(once_of(said, said_of(act.connection, home)), None)
        held = act.insert(
            "versions",
            article=home,
            reading=keep_reading(act.connection, _reading(source, version["reading"])),
            page=keep_reading(act.connection, _reading(source, page)) if page is not None else None,
            **{**_some(version, _VERSION), "why": version["why"] or why, "guessed": said},
        )
        taken.new_versions.add(held)
        taken.versions += 1
    _take_original(act, source, version["source_sha256"])
    _take_tags(act, source, ("version", version["id"]), held)


def _home(
    act: ActInProgress, article: sqlite3.Row, versions: Sequence[sqlite3.Row], taken: Taken
) -> int | None:
    """The article here that this one is: it holds one of its texts, or has its address."""
    for version in versions:
        held = _held(act, version, article["outlet"], taken)
        if held is not None:
            return int((act.row("versions", held) or {})["article"])
    match = article_by_address(act.connection, article["address_key"])
    return match.id if match is not None and match.id not in taken.new_articles else None


def _held(act: ActInProgress, version: sqlite3.Row, outlet: str, taken: Taken) -> int | None:
    # What the other corpus holds twice was told apart by its reader: only what was here before is the same.
    return held_version(
        act.connection, version["content_hash"], version["label"], outlet, but=taken.new_versions
    )


def _learn(act: ActInProgress, table: str, id: int, theirs: sqlite3.Row) -> frozenset[str]:
    """What is not known here and is there; of two notes both are kept. Returns the names of what was learnt."""
    ours = act.row(table, id) or {}
    names = _LEARNED[table]
    # A headline that stands in their text alone comes with what made it one: another reading, a decision.
    if table == "versions" and "headline" in guessed_and_given(theirs["guessed"])[1]:
        names = (*names, "headline")
    news: dict[str, Any] = {name: theirs[name] for name in names if not ours[name] and theirs[name]}
    note = with_note(ours["note"], theirs["note"])
    if note != ours["note"]:
        news["note"] = note
    if news:
        act.update(table, id, **news)
        if "headline" in news:
            story_follows_the_given(act, ours, news["headline"])
        act.touch(_KIND[table], id)
    return frozenset(news) - {"note"}


def _take_tags(act: ActInProgress, source: sqlite3.Connection, theirs: tuple[str, int], ours: int) -> None:
    for row in _rows(source, "SELECT tag FROM tags WHERE kind = ? AND item = ? ORDER BY id", theirs):
        known = act.connection.execute(
            "SELECT 1 FROM tags WHERE kind = ? AND item = ? AND tag = ?", (theirs[0], ours, row["tag"])
        ).fetchone()
        if known is None:
            act.insert("tags", kind=theirs[0], item=ours, tag=row["tag"])


def _take_original(act: ActInProgress, source: sqlite3.Connection, sha256: str) -> None:
    if not sha256:
        return
    for row in _rows(source, "SELECT * FROM originals WHERE sha256 = ?", (sha256,)):
        named = row["sha256"], row["name"], row["size"]
        if not keep_original(act.connection, *named, row["data"]):
            # The same text is held here as another reading of it.
            keep_original(act.connection, *named, squeeze(original_bytes(source, row["data"])))


def _reading(source: sqlite3.Connection, id: int) -> bytes:
    return blob(source.execute("SELECT data FROM readings WHERE id = ?", (id,)).fetchone())


def _story_of(act: ActInProgress, article: int) -> int:
    return int((act.row("articles", article) or {})["story"])


def _story_called(act: ActInProgress, title: str) -> int | None:
    query = "SELECT id FROM stories WHERE title = ? AND removed = 0 ORDER BY id"
    row = act.connection.execute(query, (title,)).fetchone()
    return int(row[0]) if row is not None else None


def _some(row: sqlite3.Row, names: Iterable[str]) -> Mapping[str, Any]:
    return {name: row[name] for name in names}


def _rows(source: sqlite3.Connection, query: str, values: Sequence[object] = ()) -> list[sqlite3.Row]:
    return source.execute(query, values).fetchall()
