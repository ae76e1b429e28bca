"""Settling the cuts of a flattened comparison page by other texts of the same article.

A text that is the state of the article on one side of the page, or nearly, is followed along the rows and cuts
them. Of any other, a paragraph that a doubtful row begins or ends with says where that row is to be cut.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import replace

from variorum.model.article import Article, Row, Version
from variorum.reading.children.stopping import stop_if_cancelled
from variorum.reading.recovering.following import KnownText, state_cuts
from variorum.reading.recovering.rebuilding import SURE, halves, recover, with_rows

#: Shorter paragraphs ("Advertisement", "He said no.") may begin another paragraph by chance.
_LEAST = 24
#: What one page learns another may need: v6–v7 tells v7–v8, which tells v8–v9. Each round tells all.
_ROUNDS = 8


def settled(article: Article, known_paragraphs: Iterable[str]) -> Article:
    """`article` with every cut settled that the known paragraphs, of one text, settle: see `settled_by`."""
    return settled_by(article, [KnownText(tuple(known_paragraphs))])


def settled_by(article: Article, texts: Iterable[KnownText]) -> Article:
    """`article` with every cut settled that the texts settle, and the other rows read anew.

    A settled cut has margin 1 and is no doubt any more; what is settled already, by a reader or a text, stays.
    What the texts leave open, because they would allow two cuts of a row, stays as it was. The rows put together
    again stay the page's. Meant for texts of the same article: those of other outlets' reports do no harm,
    but hardly help.
    """
    if not isinstance(article, Article):
        raise TypeError(f"article must be an Article, not {type(article).__name__}")
    if not article.rows:
        return article
    known = tuple(_trimmed(text) for text in texts)
    for labels in dict.fromkeys(row.labels for row in article.rows):
        rows = tuple(row for row in article.rows if row.labels == labels)
        fresh = _rows_settled(rows, known)
        if fresh != rows:
            article = with_rows(article, fresh)
    return article


def settled_among(articles: Sequence[Article]) -> tuple[Article, ...]:
    """`articles`, pages and other texts of one article, with each other's cuts settled.

    Each page learns from all others and never from itself. What is settled so may settle more, until nothing
    changes.
    """
    now = tuple(articles)
    if len(now) < 2 or not any(article.rows for article in now):
        return now
    for _ in range(_ROUNDS):
        before = now
        texts = [[known_text(version) for version in article.versions] for article in before]
        fresh: list[Article] = []
        for i, article in enumerate(before):
            stop_if_cancelled()
            others = [text for j, own in enumerate(texts) if j != i for text in own]
            fresh.append(settled_by(article, others))
        now = tuple(fresh)
        if now == before:
            break
    return now


def known_text(version: Version) -> KnownText:
    """What a version may tell of pages it was not read from."""
    sure = sure_paragraphs(version)
    return KnownText(tuple(sure), version.label, len(sure) == len(version.paragraphs))


def sure_paragraphs(version: Version) -> list[str]:
    """The paragraphs of a version that no doubt is about: what may settle other pages."""
    doubtful = {doubt.paragraph for doubt in version.doubts if doubt.kind in ("cut", "side", "seam")}
    return [p.text for i, p in enumerate(version.paragraphs) if i not in doubtful]


def doubtful_rows(article: Article) -> tuple[int, ...]:
    """The rows whose cut or side is in doubt, by their number among `article.rows`."""
    return tuple(i for i, row in enumerate(article.rows) if _in_doubt(row))


def _in_doubt(row: Row) -> bool:
    if row.kind == "same":
        return False
    return row.side_margin < SURE or (row.margin < SURE and bool(row.candidates))


def _trimmed(text: KnownText) -> KnownText:
    stripped = (each.strip(" \u00a0") for each in text.paragraphs)
    return replace(text, paragraphs=tuple(each for each in stripped if each))


class _Known:
    """Known paragraphs, to be found by how they begin and end."""

    def __init__(self, paragraphs: Iterable[str]) -> None:
        self.starts: dict[str, list[str]] = {}
        self.ends: dict[str, list[str]] = {}
        for text in dict.fromkeys(text for text in paragraphs if len(text) >= _LEAST):
            self.starts.setdefault(text[:_LEAST], []).append(text)
            self.ends.setdefault(text[-_LEAST:], []).append(text)

    def cut(self, row: str) -> int | None:
        """Where the known paragraphs cut a row; its length: the whole of it is one of them; None: unknown."""
        starting = self.starts.get(row[:_LEAST], ())
        ending = self.ends.get(row[-_LEAST:], ())
        lefts = {len(text) + 1 for text in starting if row.startswith(text + " ")}
        rights = {len(row) - len(text) for text in ending if row.endswith(" " + text)}
        both = lefts & rights
        found = both or lefts | rights
        if row in starting and not both:
            found = {len(row)} if not found else set()
        return next(iter(found)) if len(found) == 1 else None


def _rows_settled(rows: tuple[Row, ...], texts: Sequence[KnownText]) -> tuple[Row, ...]:
    title, *body = rows
    held = {i: row.cut for i, row in enumerate(body) if _is_settled(row)}
    cuts = _claimed(rows, texts)
    title_cut = cuts.pop(0, None)
    fixed = {i - 1: at for i, at in cuts.items() if i - 1 not in held}
    whole: frozenset[int] = frozenset()
    known = _Known(paragraph for text in texts for paragraph in text.paragraphs)
    for i, row in enumerate(body):
        if row.kind == "same" or i in held or i in fixed or (at := known.cut(row.text)) is None:
            continue
        if not _in_doubt(row) and at != row.cut:  # nearer evidence says otherwise
            continue
        if at == len(row.text):
            whole |= {i}
        elif row.kind == "changed":  # what is one side's alone may be a known paragraph that was added to
            fixed[i] = at
    if whole or any((body[i].cut, body[i].margin, body[i].side_margin) != (fixed[i], 1, 1) for i in fixed):
        _, *fresh = recover(
            title.text, [row.text for row in body], title.labels, {**held, **fixed}, whole - held.keys()
        )
        body = _gap_by_gap(body, fresh, {**held, **fixed}, fixed)
    if title_cut is None and _in_doubt(title):
        title_cut = known.cut(title.text)
    if title_cut is not None and 0 < title_cut < len(title.text) and not _is_settled(title):
        others = tuple(cut for cut in (title.cut, *title.candidates) if cut != title_cut)
        title = replace(title, cut=title_cut, margin=1.0, candidates=others)
    return (title, *body)


def _claimed(rows: Sequence[Row], texts: Sequence[KnownText]) -> dict[int, int]:
    """The cuts by texts that are states of one side; those of the very states the page shows come first."""
    labels = rows[0].labels
    named: defaultdict[int, set[int]] = defaultdict(set)
    others: defaultdict[int, set[int]] = defaultdict(set)
    for text in texts:
        claims = named if text.label and text.label in labels else others
        for row, cut in state_cuts(rows, text).items():
            claims[row].add(cut)
    found = {row: next(iter(cuts)) for row, cuts in others.items() if len(cuts) == 1}
    found.update({row: next(iter(cuts)) for row, cuts in named.items() if len(cuts) == 1})
    return {row: cut for row, cut in found.items() if len(named.get(row, ())) < 2}


def _gap_by_gap(
    before: Sequence[Row], fresh: Sequence[Row], known: dict[int, int], fixed: dict[int, int]
) -> list[Row]:
    """The rows read anew, but for gaps in which the known cuts contradict the page's rule: not all can be right."""
    rows: list[Row] = []
    start = 0
    for end in range(len(fresh) + 1):
        if end < len(fresh) and fresh[end].kind != "same":
            continue
        gap = range(start, end)
        agree = all(fresh[i].cut == known[i] for i in gap if i in known)
        rows.extend(fresh[i] if agree else _one(before[i], fixed.get(i)) for i in gap)
        rows.extend(fresh[end : end + 1])
        start = end + 1
    return rows


def _one(row: Row, cut: int | None) -> Row:
    """Only a known cut that fits the row as it is read now: it is a changed row already."""
    if cut is None or row.kind != "changed" or None in halves(row) or not 0 < cut < len(row.text):
        return row
    others = tuple(at for at in (row.cut, *row.candidates) if at != cut)
    return replace(row, cut=cut, margin=1.0, side_margin=1.0, candidates=others)


def _is_settled(row: Row) -> bool:
    return row.kind != "same" and row.margin == 1.0 and row.side_margin == 1.0
