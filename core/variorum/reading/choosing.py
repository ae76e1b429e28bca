"""Settling a doubt the reading left open."""

from __future__ import annotations

from dataclasses import replace

from variorum.model.article import Article, Choice, Doubt, Row, Version
from variorum.model.building import version_from
from variorum.reading.recovering.rebuilding import Place, places, recover, with_rows
from variorum.reading.several.seams import settled as without_seam


def choose(article: Article, doubt: Doubt, n: int) -> Article:
    """The article with `doubt` settled as its choice number `n`.

    A cut or side is moved and both versions are built anew; the rows put together again stay what they
    were. Where one side's row changes sides, the rest of its gap follows the page's rule: pairs first, then
    a tail that is all of one side. A seam concerns two articles: only its first choice, that it is right, can be
    settled here, the others by `several/seams.py`. Raises `ValueError` when the article has no such
    doubt or choice.
    """
    if not isinstance(article, Article) or not isinstance(doubt, Doubt):
        raise TypeError("article must be an Article and doubt one of its versions' doubts")
    if not 0 <= n < len(doubt.choices):
        raise ValueError(
            f"n must be 0 to {len(doubt.choices) - 1}: the doubt has {len(doubt.choices)} choices"
        )
    holder = next((i for i, version in enumerate(article.versions) if doubt in version.doubts), None)
    if holder is None:
        raise ValueError("doubt belongs to no version of this article")
    choice = doubt.choices[n]
    if doubt.kind == "seam":
        if n:
            raise ValueError(
                f"choice {n} of a seam changes two articles: use variorum.reading.several.seams.chosen"
            )
        return without_seam(article)
    if choice.role is not None:
        settled = _with_role(article.versions[holder], doubt, choice)
        versions = [settled if i == holder else version for i, version in enumerate(article.versions)]
        return replace(article, versions=tuple(versions))
    if choice.cut is None:
        raise ValueError(f"choice {n} of the doubt says neither a cut nor a role")
    page, place = _page_of(article, doubt, article.versions[holder].label)
    rows = _settled(page, place.row, choice.cut)
    return with_rows(article, rows)


def cut_elsewhere(article: Article, doubt: Doubt, cut: int) -> Article:
    """The article with the cut of a doubt put at a code point of its row that need be none of its choices.

    As where a person drags it there. The newer text starts at `cut`, after a space that the page put between the
    two. Raises `ValueError` for a doubt about something else, and where no cut can be.
    """
    if doubt.kind not in ("cut", "side"):
        raise ValueError(f"a doubt about a {doubt.kind} has no cut to move")
    holder = next((i for i, version in enumerate(article.versions) if doubt in version.doubts), None)
    if holder is None:
        raise ValueError("doubt belongs to no version of this article")
    page, place = _page_of(article, doubt, article.versions[holder].label)
    text = page[place.row].text
    if not 0 < cut < len(text) or text[cut - 1] != " " or not text[:cut].strip() or text[cut] == " ":
        raise ValueError(f"cut {cut} is not where a word of the row starts")
    return with_rows(article, _settled(page, place.row, cut))


def _page_of(article: Article, doubt: Doubt, label: str) -> tuple[tuple[Row, ...], Place]:
    """The rows of the page the doubt is about, and which of them it is."""
    for labels in dict.fromkeys(row.labels for row in article.rows):
        rows = tuple(row for row in article.rows if row.labels == labels)
        for side in (0, 1):
            if labels[side] == label:
                for place in places(rows, side):
                    if place.doubt == doubt:
                        return rows, place
    raise ValueError("doubt is about no row of this article")


def _settled(rows: tuple[Row, ...], index: int, cut: int) -> tuple[Row, ...]:
    row = rows[index]
    whole = cut in (0, len(row.text))
    if row.kind == "title" or (row.kind == "changed" and not whole):
        others = tuple(at for at in (row.cut, *row.candidates) if at != cut)
        chosen = replace(row, cut=cut, margin=1.0, side_margin=1.0, candidates=others)
        return (*rows[:index], chosen, *rows[index + 1 :])
    return _gap_settled(rows, index, cut)


def _gap_settled(rows: tuple[Row, ...], index: int, cut: int) -> tuple[Row, ...]:
    """The gap of row `index` decided anew, with that row's side known; other gaps stay as they are."""
    first = last = index
    while first > 1 and rows[first - 1].kind != "same":
        first -= 1
    while last + 1 < len(rows) and rows[last + 1].kind != "same":
        last += 1
    known = {i - 1: r.cut for i, r in enumerate(rows) if i and _is_settled(r)}
    texts = [row.text for row in rows[1:]]
    title, *fresh = recover(rows[0].text, texts, rows[0].labels, {**known, index - 1: cut})
    if fresh[index - 1].cut != cut:  # earlier choices in this gap contradict this one: it wins
        elsewhere = {i: at for i, at in known.items() if not first <= i + 1 <= last}
        title, *fresh = recover(rows[0].text, texts, rows[0].labels, {**elsewhere, index - 1: cut})
    return (*rows[:first], *([title, *fresh][first : last + 1]), *rows[last + 1 :])


def _is_settled(row: Row) -> bool:
    return row.kind != "same" and row.margin == 1.0 and row.side_margin == 1.0


def _with_role(version: Version, doubt: Doubt, choice: Choice) -> Version:
    assert choice.role is not None
    parts = [
        (p.text, choice.role if i == doubt.paragraph else p.role) for i, p in enumerate(version.paragraphs)
    ]
    fresh = version_from(parts)
    doubts = tuple(each for each in version.doubts if each != doubt)
    return replace(version, text=fresh.text, paragraphs=fresh.paragraphs, doubts=doubts)
