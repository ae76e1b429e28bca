"""A new reading of texts that are held, as after a doubt was settled."""

from __future__ import annotations

from variorum.corpus.adding import keep_reading
from variorum.corpus.database import Database
from variorum.corpus.journal import acting
from variorum.corpus.naming import counted, name_of, the_live
from variorum.corpus.packing import Reading, pack_reading, pack_rows, storable
from variorum.corpus.rows import Change
from variorum.model.article import Article


def replace_reading(database: Database, ids: tuple[int, ...], article: Article) -> Change:
    """See `Corpus.replace_reading`."""
    if len(ids) != len(article.versions):
        raise ValueError(f"version_ids names {len(ids)} versions, article has {len(article.versions)}")
    if not ids:
        raise ValueError("version_ids: name at least one version")
    with acting(database) as act:
        what = name_of(act, ("version", ids[0])) if len(ids) == 1 else counted(len(ids), "version")
        act.label = f"Read {what} anew"
        page = keep_reading(act.connection, pack_rows(article.rows)) if article.rows else None
        for id, version in zip(ids, article.versions, strict=True):
            row = the_live(act, ("version", id))
            data = pack_reading(Reading(version.text, version.paragraphs, version.doubts))
            act.update(
                "versions",
                id,
                reading=keep_reading(act.connection, data),
                page=page if page is not None else row["page"],
                content_hash=version.content_hash,
                headline=storable(version.headline),
                byline=storable(version.byline),
                words=len(version.text.split()),
                doubts=len(version.doubts),
            )
    return act.change()
