"""Borders between the articles of one file, set by the reader: one article made two, or two made one."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace

from variorum.corpus import act_labels
from variorum.corpus.anchoring import notes_go_along, notes_on
from variorum.corpus.database import Database
from variorum.corpus.held_texts import page_on, version_on
from variorum.corpus.journal import ActInProgress, acting
from variorum.corpus.keeping import read_anew
from variorum.corpus.naming import checked_id, name_of, quoted, the_live, the_row
from variorum.corpus.packed_originals import original_bytes
from variorum.corpus.removing import clear_up, put_away
from variorum.corpus.rows import Change
from variorum.corpus.shelving import add_version, keep_article, packed, story_for
from variorum.errors import CorpusError
from variorum.model.article import Article, Version
from variorum.text.phrasing import marked, phrase


def part(database: Database, version_id: int, paragraph: int) -> Change:
    """See `Corpus.part`."""
    from variorum.reading.several import seams

    checked_id("version_id", version_id)
    with acting(database) as act:
        the_live(act, ("version", version_id))
        ids, article = _alone(act, version_id, marked("parted"))
        if not 0 < paragraph < len(article.versions[0].paragraphs):
            raise CorpusError(
                phrase("An article cannot begin where this one begins: choose a later paragraph.")
            )
        head, tail = seams.parted(article, paragraph)
        name = name_of(act, ("version", version_id))
        notes = notes_on(act, ids)
        read_anew(act, ids, head)
        ready = packed(tail.versions[0])
        # a digest tells of several events: the words say of which, not the file
        story, why = story_for(act, ready)
        begins = f"begins in the file of {name}, where the reader said"
        home = keep_article(act, tail, story, f"{begins}; {why}" if why else begins)
        add_version(act, home, ready, None)
        notes_go_along(act, notes, (head.versions[0], ready.version))
        _mend_border(act, version_id, len(article.versions[0].paragraphs), tail)
        begins_at = quoted(article.versions[0].paragraphs[paragraph].text)
        act.label = act_labels.PART.format(name=begins_at)
    return act.change()


def join_with_the_one_before(database: Database, version_id: int) -> Change:
    """See `Corpus.join_with_the_one_before`."""
    from variorum.reading.several import seams

    checked_id("version_id", version_id)
    # reading the file again may take seconds, in which nobody else could write
    first = _first_of_paragraphs(database, version_id)
    with acting(database) as act:
        row = the_live(act, ("version", version_id))
        _, after = _alone(act, version_id, marked("joined with another"))
        before_id = _before(act, version_id, after.versions[0], first)
        before_ids, before = _alone(act, before_id, marked("joined with another"))
        act.label = act_labels.JOIN.format(what=name_of(act, ("version", version_id)))
        (one,) = seams.moved((before, after), 1, 0)
        notes = notes_on(act, (*before_ids, version_id))
        read_anew(act, before_ids, one)
        put_away(act, ("version", version_id))
        notes_go_along(act, notes, one.versions)
        clear_up(act, [("article", row["article"])])
        _mend_border(act, version_id, len(after.versions[0].paragraphs), one)
    return act.change()


def _mend_border(act: ActInProgress, version_id: int, border: int, before: Article) -> None:
    """The next article of the file, if its beginning is in doubt, now follows `before`: its choices say so."""
    from variorum.reading.several.seams import seam_of, with_seam

    row = the_row(act, ("version", version_id))
    for other in act.connection.execute(
        "SELECT id FROM versions WHERE source_sha256 = ? AND removed = 0 AND doubts > 0 AND id > ? ORDER BY id",
        (row["source_sha256"], version_id),
    ).fetchall():
        ids, article = page_on(act.connection, other["id"])
        doubt = seam_of(article)
        if doubt is not None and doubt.choices[0].cut == border and len(ids) == 1:
            version = with_seam(article.versions[0], before, doubt.margin)
            read_anew(act, ids, replace(article, versions=(version,)))
            return


def _alone(act: ActInProgress, version_id: int, done: str) -> tuple[tuple[int, ...], Article]:
    ids, article = page_on(act.connection, version_id)
    if len(ids) > 1 or article.rows:
        raise CorpusError(
            phrase(
                "A text read from a comparison page cannot be {done}: its page shows one article.",
                done=phrase(done),
            )
        )
    return ids, article


def _before(act: ActInProgress, version_id: int, version: Version, first: dict[str, int]) -> int:
    """The version that stands before this one in its file."""
    if not version.source_sha256:
        raise CorpusError(
            phrase("This text was pasted, so that it has no file with another article before it.")
        )
    rows = act.connection.execute(
        "SELECT * FROM versions WHERE source_sha256 = ? AND removed = 0 ORDER BY id", (version.source_sha256,)
    ).fetchall()
    order = [row["id"] for row in rows]
    if len(rows) > 2:
        held = {row["id"]: version_on(act.connection, row) for row in rows}
        order.sort(key=lambda id: (_place(held[id], first), id))
    at = order.index(version_id)
    if at == 0:
        raise CorpusError(phrase("No other article of this file stands before it in the corpus."))
    return int(order[at - 1])


def _place(version: Version, first: dict[str, int]) -> int:
    """Where in its file a version begins, by its paragraphs; an article that was parted came in later."""
    return min((first[p.text] for p in version.paragraphs if p.text in first), default=0)


def _first_of_paragraphs(database: Database, version_id: int) -> dict[str, int]:
    """Where each paragraph stands in the file of this version; nothing where two articles at most are held of it.

    Paragraphs that stand in the file several times ("Reuters") tell nothing.
    """
    from variorum.reading.reader import read_bytes

    with database.reading() as connection:
        row = connection.execute(
            """SELECT o.name, o.data FROM originals o JOIN versions v ON v.source_sha256 = o.sha256
               WHERE v.id = ? AND (SELECT count(*) FROM versions w
                                   WHERE w.source_sha256 = o.sha256 AND w.removed = 0) > 2""",
            (version_id,),
        ).fetchone()
        if row is None:
            return {}
        data = original_bytes(connection, row["data"])
    read = read_bytes(data, row["name"])
    texts = [p.text for article in read.articles for v in article.versions for p in v.paragraphs]
    seen = Counter(texts)
    return {text: at for at, text in enumerate(texts) if seen[text] == 1}
