"""Texts of one article settle each other's doubts when one of them is added.

What is added may be a flattened comparison page, whose cuts the texts held settle, or a text that settles cuts
of pages held, or both. It belongs to the act of adding, which undo takes back as a whole. What a reader settled
by hand stays as it is.
"""

from __future__ import annotations

import re
import sqlite3
from collections.abc import Iterable, Sequence
from dataclasses import field

from variorum.corpus import act_labels
from variorum.corpus.held_texts import page_on, version_on
from variorum.corpus.journal import ActInProgress
from variorum.corpus.keeping import read_anew
from variorum.corpus.naming import counted, quoted
from variorum.corpus.packing import Reading
from variorum.corpus.passages import share_of_passages
from variorum.model.article import Article, Row, Version
from variorum.model.frozen import dataclass

_NUMBERED = re.compile(r"version \d+")
#: Five-word runs two readings of one state share: a wrong cut breaks a few, another state many.
_ONE_STATE = 0.8


@dataclass(slots=True)
class Settled:
    """What was settled in one act, for its label."""

    doubts: int = 0
    corrected: int = 0
    by: dict[str, None] = field(default_factory=dict)

    def __bool__(self) -> bool:
        return bool(self.doubts or self.corrected)

    @property
    def words(self) -> str:
        """As "3 doubts settled by “version 5”"; "" where nothing was."""
        if not self:
            return ""
        doubts, borders = counted(self.doubts, "doubt"), counted(self.corrected, "border")
        by = quoted(next(iter(self.by))) if len(self.by) == 1 else f"{len(self.by)} texts"
        if self.doubts and self.corrected:
            both = act_labels.SETTLED_AND_PUT_RIGHT_BY if self.by else act_labels.SETTLED_AND_PUT_RIGHT
            return both.format(what=doubts, cuts=borders, by=by)
        if self.doubts:
            settled = act_labels.DOUBTS_SETTLED_BY if self.by else act_labels.DOUBTS_SETTLED
            return settled.format(what=doubts, by=by)
        right = act_labels.BORDERS_PUT_RIGHT_BY if self.by else act_labels.BORDERS_PUT_RIGHT
        return right.format(what=borders, by=by)


def settle_with_held(act: ActInProgress, home: int, article: Article, tally: Settled) -> Article:
    """`article`, to be added to the article `home`, settled by what is held there, which it settles in turn."""
    if not article.rows and not _has_open_pages(act.connection, home):
        return article
    from variorum.reading.recovering.settling import settled_among

    held = _held(act.connection, home)
    known = {(row.labels, row.text) for row in article.rows}
    if known and any(known <= {(row.labels, row.text) for row in one.rows} for _, one in held):
        return article  # this very page is held: it tells nothing new
    texts = (article, *(one for _, one in held))
    fresh, *others = settled_among(texts)
    _count(tally, article, fresh, texts)
    for (ids, before), after in zip(held, others, strict=True):
        if after.versions != before.versions:
            read_anew(act, ids, after)
            _count(tally, before, after, texts)
    return fresh


def state_held(connection: sqlite3.Connection, home: int, version: Version) -> int | None:
    """The version of the article that is the same numbered state ("version 7"), read from another page.

    Its paragraphs may be cut otherwise where doubts are left; its text must be the same by and large.
    """
    if not _NUMBERED.fullmatch(version.label):
        return None
    for row in connection.execute(
        "SELECT * FROM versions WHERE article = ? AND label = ? AND removed = 0 ORDER BY doubts, id",
        (home, version.label),
    ).fetchall():
        held = version_on(connection, row)
        if share_of_passages(_reading(version), _reading(held)) >= _ONE_STATE:
            return int(row["id"])
    return None


def _has_open_pages(connection: sqlite3.Connection, home: int) -> bool:
    query = "SELECT 1 FROM versions WHERE article = ? AND removed = 0 AND page IS NOT NULL AND doubts > 0"
    return connection.execute(query, (home,)).fetchone() is not None


def _held(connection: sqlite3.Connection, home: int) -> list[tuple[tuple[int, ...], Article]]:
    """What the article holds: each comparison page with its versions, and each other version alone."""
    rows = connection.execute(
        "SELECT id, page FROM versions WHERE article = ? AND removed = 0 ORDER BY id", (home,)
    ).fetchall()
    firsts = {row["page"] if row["page"] is not None else -row["id"]: row["id"] for row in reversed(rows)}
    return [page_on(connection, id) for id in sorted(firsts.values())]


def _count(tally: Settled, before: Article, after: Article, texts: Sequence[Article]) -> None:
    from variorum.reading.recovering.rebuilding import halves
    from variorum.reading.recovering.settling import doubtful_rows

    open_before, open_now = set(doubtful_rows(before)), set(doubtful_rows(after))
    touched: list[Row] = []
    for index, (was, now) in enumerate(zip(before.rows, after.rows, strict=True)):
        if index in open_before and index not in open_now:
            tally.doubts += 1
        elif index not in open_before and was.cut != now.cut:
            tally.corrected += 1
        else:
            continue
        touched.append(now)
    words = {half for row in touched for half in halves(row) if half}
    others = (version for text in texts if text is not before for version in text.versions)
    tally.by.update(dict.fromkeys(_names_of(others, words)))


def _names_of(versions: Iterable[Version], words: set[str]) -> list[str]:
    """What to call those that hold any of these paragraphs."""
    return [
        version.label or version.headline or "another text"
        for version in versions
        if any(paragraph.text in words for paragraph in version.paragraphs)
    ]


def _reading(version: Version) -> Reading:
    return Reading(version.text, version.paragraphs, version.doubts)
