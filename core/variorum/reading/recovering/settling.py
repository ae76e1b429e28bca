"""Settling the cuts of a flattened comparison page by other texts of the same article.

Any held text that has a row's beginning or end as a whole paragraph says where the row is to be cut.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace

from variorum.model.article import Article, Row, Version
from variorum.reading.recovering.rebuilding import halves, recover, with_rows

#: Shorter paragraphs ("Advertisement", "He said no.") may begin another paragraph by chance.
_LEAST = 24


def settled(article: Article, known_paragraphs: Iterable[str]) -> Article:
    """`article` with every cut settled that the known paragraphs settle, and the other rows read anew.

    A settled cut has margin 1 and is no doubt any more. What the known paragraphs leave open, because they
    would allow two cuts of a row, stays as it was. The rows put together again stay the page's. Meant for
    paragraphs of the same article: those of other outlets' reports do no harm, but hardly help.
    """
    if not isinstance(article, Article):
        raise TypeError(f"article must be an Article, not {type(article).__name__}")
    if not article.rows:
        return article
    known = _Known(known_paragraphs)
    for labels in dict.fromkeys(row.labels for row in article.rows):
        rows = tuple(row for row in article.rows if row.labels == labels)
        fresh = _rows_settled(rows, known)
        if fresh != rows:
            article = with_rows(article, fresh)
    return article


def sure_paragraphs(version: Version) -> list[str]:
    """The paragraphs of a version that no doubt is about: what may settle other pages."""
    doubtful = {doubt.paragraph for doubt in version.doubts if doubt.kind in ("cut", "side", "seam")}
    return [p.text for i, p in enumerate(version.paragraphs) if i not in doubtful]


class _Known:
    """Known paragraphs, to be found by how they begin and end."""

    def __init__(self, paragraphs: Iterable[str]) -> None:
        self.starts: dict[str, list[str]] = {}
        self.ends: dict[str, list[str]] = {}
        for text in dict.fromkeys(each.strip(" \u00a0") for each in paragraphs):
            if len(text) >= _LEAST:
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


def _rows_settled(rows: tuple[Row, ...], known: _Known) -> tuple[Row, ...]:
    title, *body = rows
    held = {i: row.cut for i, row in enumerate(body) if _is_settled(row)}
    cuts = {
        i: at
        for i, row in enumerate(body)
        if row.kind != "same" and i not in held and (at := known.cut(row.text)) is not None
    }
    whole = frozenset(i for i, at in cuts.items() if at == len(body[i].text))
    fixed = {i: at for i, at in cuts.items() if i not in whole}
    if cuts:
        texts = [row.text for row in body]
        _, *fresh = recover(title.text, texts, title.labels, {**held, **fixed}, whole)
        body = fresh if _agree(fresh, {**held, **fixed}) else _one_by_one(body, fixed)
    at = known.cut(title.text)
    if at is not None and at != len(title.text) and not _is_settled(title):
        others = tuple(cut for cut in (title.cut, *title.candidates) if cut != at)
        title = replace(title, cut=at, margin=1.0, candidates=others)
    return (title, *body)


def _agree(rows: Sequence[Row], fixed: dict[int, int]) -> bool:
    """Whether every known cut was kept: cuts that contradict the page's rule cannot all be."""
    return all(rows[i].cut == at for i, at in fixed.items())


def _one_by_one(body: Sequence[Row], fixed: dict[int, int]) -> list[Row]:
    """Only those known cuts that fit the rows as they are read now: they are changed rows already."""
    return [
        replace(row, cut=fixed[i], margin=1.0, side_margin=1.0)
        if i in fixed and row.kind == "changed" and None not in halves(row)
        else row
        for i, row in enumerate(body)
    ]


def _is_settled(row: Row) -> bool:
    return row.kind != "same" and row.margin == 1.0 and row.side_margin == 1.0
