"""Borders that were settled, or never in doubt, made doubtful again, so that they can be moved once more."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from variorum.model.article import Article, Row
from variorum.model.frozen import dataclass
from variorum.reading.recovering.rebuilding import halves, with_rows
from variorum.reading.several import seams
from variorum.text.sentences import sentences

#: Neither a close call nor sure: only the reader knows why it is asked again.
_ASKED_AGAIN = 0.6
#: Other readings that are offered; a border can be dragged anywhere.
_MOST = 5


@dataclass(frozen=True, slots=True)
class Border:
    """A paragraph that is one half of a row, or the whole of one that only one version has."""

    version: int
    paragraph: int
    row: Row

    @property
    def settled(self) -> bool:
        """Whether a reader, or another text of the article, decided it against other readings."""
        return self.row.margin == 1.0 and self.row.side_margin == 1.0 and bool(self.row.candidates)


def borders_of(article: Article) -> Iterator[Border]:
    """Every paragraph of a comparison page that is not the same in both versions, but for the headlines."""
    for number, version in enumerate(article.versions):
        for labels in dict.fromkeys(row.labels for row in article.rows):
            if version.label not in labels:
                continue
            side = labels.index(version.label)
            rows = [row for row in article.rows if row.labels == labels and halves(row)[side] is not None]
            for paragraph, row in enumerate(rows):
                if row.kind not in ("same", "title") and paragraph < len(version.paragraphs):
                    yield Border(number, paragraph, row)


def doubted_again(article: Article, border: Border) -> Article:
    """The article with the doubt about a border as if nobody had settled it. Raises `ValueError` for no such border."""
    row = border.row
    page = tuple(each for each in article.rows if each.labels == row.labels)
    if row not in page:
        raise ValueError("the border is of no row of this article")
    others = row.candidates or _other_cuts(row)
    if row.kind == "changed" and others:
        fresh = replace(row, margin=_ASKED_AGAIN, candidates=others)
    else:
        fresh = replace(row, side_margin=_ASKED_AGAIN, candidates=others)
    at = page.index(row)
    return with_rows(article, (*page[:at], fresh, *page[at + 1 :]))


def seam_doubted_again(before: Article, after: Article) -> Article:
    """`after` with the doubt that it begins where it does behind `before`, which was found in the same text."""
    (version,) = after.versions
    return replace(after, versions=(seams.with_seam(version, before, _ASKED_AGAIN),))


def _other_cuts(row: Row) -> tuple[int, ...]:
    """Where sentences begin, nearest to the border first; where none does, where words begin."""
    text = row.text
    starts = [start for start, _ in sentences(text)]
    words = [at for at in range(1, len(text)) if text[at - 1] == " " != text[at]]
    for places in (starts, words):
        found = [at for at in places if 0 < at < len(text) and at != row.cut and text[at - 1] == " "]
        if found:
            return tuple(sorted(found, key=lambda at: abs(at - row.cut))[:_MOST])
    return ()
