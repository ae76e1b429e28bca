"""A new reading of texts that are held, as after a doubt was settled."""

from __future__ import annotations

from collections.abc import Iterable

from variorum.corpus import act_labels
from variorum.corpus.anchoring import notes_go_along, notes_on
from variorum.corpus.database import Database
from variorum.corpus.journal import acting
from variorum.corpus.keeping import read_anew
from variorum.corpus.naming import all_checked, counted, name_of
from variorum.corpus.removing import clear_up, parent_of, put_away
from variorum.corpus.rows import Change, Ref
from variorum.model.article import Article


def replace_reading(database: Database, ids: tuple[int, ...], article: Article, label: str = "") -> Change:
    """See `Corpus.replace_reading`."""
    return replace_readings(database, ((ids, article),), (), label)


def replace_readings(
    database: Database,
    readings: Iterable[tuple[tuple[int, ...], Article]],
    gone: Iterable[Ref],
    label: str,
) -> Change:
    """See `Corpus.replace_readings`."""
    pairs, refs = tuple(readings), all_checked(gone) if gone else ()
    for ids, article in pairs:
        if len(ids) != len(article.versions):
            raise ValueError(f"version_ids names {len(ids)} versions, article has {len(article.versions)}")
    every = [id for ids, _ in pairs for id in ids]
    if not every:
        raise ValueError("version_ids: name at least one version")
    with acting(database) as act:
        what = name_of(act, ("version", every[0])) if len(every) == 1 else counted(len(every), "version")
        act.label = label or act_labels.READ_ANEW.format(what=what)
        several = len(pairs) + len(refs) > 1
        notes = notes_on(act, [*every, *(id for kind, id in refs if kind == "version")]) if several else None
        for ids, article in pairs:
            read_anew(act, ids, article)
        for ref in refs:
            put_away(act, ref)
        if notes:
            notes_go_along(act, notes, [version for _, article in pairs for version in article.versions])
        clear_up(act, [parent for ref in refs if (parent := parent_of(act, ref)) is not None])
    return act.change()
