"""The headline a version goes by in lists and sentences: its text's own, or the name a reader gave by hand."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Mapping
from typing import Any

from variorum.corpus.held_texts import version_on
from variorum.corpus.journal import ActInProgress
from variorum.corpus.naming import quoted
from variorum.corpus.packing import storable
from variorum.model.article import Version
from variorum.model.decided_roles import with_decided_roles
from variorum.model.decisions import Decisions, RoleDecision
from variorum.text.titles import opening_of


def headlines_follow(
    act: ActInProgress, changed: Iterable[RoleDecision], before: Decisions, after: Decisions
) -> None:
    """The texts these decisions were made in are called by their headline as it is `after` them."""
    for content_hash in dict.fromkeys(decision.paragraph.content_hash for decision in changed):
        rows = act.connection.execute(
            "SELECT * FROM versions WHERE content_hash = ? AND removed = 0 ORDER BY id", (content_hash,)
        ).fetchall()
        for row in rows:
            version = version_on(act.connection, row)
            old, new = (with_decided_roles(version, roles).printed_headline for roles in (before, after))
            if old != new:
                act.update("versions", row["id"], headline=_followed(row, old, new))
                rename_story(act, dict(row), storable(new))


def headline_read_anew(act: ActInProgress, row: Mapping[str, Any], version: Version) -> str:
    """What the version of `row` is called when its text is read as `version`."""
    return _followed(row, _text_of(act, row).printed_headline, version.printed_headline)


def refuse_a_second_headline(act: ActInProgress, row: Mapping[str, Any], decisions: Decisions) -> None:
    """A ValueError where the text has a headline: what it is called is what stands in it."""
    headline = with_decided_roles(_text_of(act, row), decisions).printed_headline
    if headline:
        raise ValueError(
            f"headline: the text of version {row['id']} has one, {quoted(headline)}; give paragraphs other roles"
        )


def rename_story(act: ActInProgress, before: Mapping[str, Any], headline: str) -> None:
    """A story that is called by a text's headline follows it; a name that a person gave stays."""
    article = act.row("articles", before["article"])
    story = act.row("stories", article["story"]) if article is not None else None
    old, new = (storable(" ".join(words.split())[:200]) for words in (before["headline"], headline))
    if story is not None and old and new and old != new and story["title"] == old:
        act.update("stories", story["id"], title=new)


def story_follows_the_given(act: ActInProgress, before: Mapping[str, Any], headline: str) -> None:
    """A reader calls a version so, or with "" no more: a story that was named by it is named by it."""
    opening = opening_of(_text_of(act, before).paragraphs)
    rename_story(act, {**before, "headline": before["headline"] or opening}, headline or opening)


def _text_of(act: ActInProgress, row: Mapping[str, Any]) -> Version:
    stored = act.connection.execute("SELECT * FROM versions WHERE id = ?", (row["id"],)).fetchone()
    return version_on(act.connection, stored)


def _followed(row: Mapping[str, Any] | sqlite3.Row, old: str, new: str) -> str:
    """A name given by hand, as the text had no headline, stays until the text has one."""
    by_hand = row["headline"] != storable(old)
    return row["headline"] if by_hand and not new else storable(new)
