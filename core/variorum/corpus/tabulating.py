"""A corpus as one flat table, a row for each version, as data frames and spreadsheets take it."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TypeAlias

from variorum.corpus import listing
from variorum.corpus.database import Database
from variorum.corpus.held_texts import version_on
from variorum.corpus.naming import row_of
from variorum.corpus.rows import ArticleRow, StoryRow

TableRow: TypeAlias = dict[str, str | int | datetime | None]


def table(database: Database, texts: bool) -> list[TableRow]:
    """See `Corpus.table`."""
    with database.reading() as connection:
        tree = listing.tree(database)
        stories = {row.id: row for row in tree.stories}
        articles = {row.id: row for row in tree.articles}
        rows: list[TableRow] = []
        for version in tree.versions:
            # Only a damaged file holds a version without them.
            article = articles.get(version.article) or ArticleRow(version.article, 0, "")
            story = stories.get(article.story) or StoryRow(article.story, "")
            rows.append(
                {
                    "story_id": story.id,
                    "story": story.title,
                    "article_id": article.id,
                    "outlet": article.outlet,
                    "address": article.address,
                    "language": article.language,
                    "version_id": version.id,
                    "label": version.label,
                    "headline": version.headline,
                    "byline": version.byline or article.byline,
                    "published": _alike(version.published),
                    "updated": _alike(version.updated),
                    "seen": _alike(version.seen),
                    "guessed": " ".join(sorted(version.guessed)),
                    "words": version.words,
                    "doubts": version.doubts,
                    "tags": ", ".join((*story.tags, *article.tags, *version.tags)),
                    "note": version.note,
                    "file": version.file,
                    "sha256": version.source_sha256,
                }
            )
            if texts:
                row = row_of(connection, "version", version.id)
                rows[-1]["text"] = version_on(connection, row).text
    return rows


def _alike(time: datetime | None) -> datetime | None:
    """In UTC: of times in several zones pandas makes a column of objects, which it does not sort or count with."""
    try:
        return time.astimezone(UTC) if time is not None else None
    except OverflowError:  # the first or last day there is, in a file that somebody wrote in
        return time
