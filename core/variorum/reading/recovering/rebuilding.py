"""Rows into two versions with their doubts."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

from variorum.model.article import Article, Choice, Doubt, Row, Version
from variorum.model.frozen import dataclass
from variorum.reading.choice_words import ONLY_IN, STARTS_AT
from variorum.reading.recovering.comparison_pages import version_of
from variorum.reading.recovering.solving import Settled, settle
from variorum.reading.recovering.titles import settle_title
from variorum.reading.roles.dates import Moment
from variorum.text.leaving_out import CUT

#: Readings less likely are marked as unsure: above it 99.1 % of cuts were right on 500 made pages that set no weight
#: (`tests/fitting/recovery_figures.py`), 99.0 % on 5,000 others.
SURE = 0.695
_MOST_CHOICES = 6


def recover(
    title: str,
    rows: Sequence[str],
    labels: tuple[str, str],
    fixed: Mapping[int, int] | None = None,
    whole: frozenset[int] = frozenset(),
) -> tuple[Row, ...]:
    """Decide the title line and every row of a page.

    `fixed` holds known cuts by row, the title not counted; `whole` the rows known to be one paragraph.
    """
    settled = settle(rows, fixed, whole)
    return (
        settle_title(title, labels),
        *(_row(text, each, labels) for text, each in zip(rows, settled, strict=True)),
    )


def _row(text: str, settled: Settled, labels: tuple[str, str]) -> Row:
    return Row(text, settled.kind, settled.cut, settled.margin, settled.others, settled.side_margin, labels)


def halves(row: Row) -> tuple[str | None, str | None]:
    """The left and right paragraph of a row; None where a side has none."""
    match row.kind:
        case "same":
            return row.text[: row.cut], row.text[row.cut :]
        case "left":
            return row.text, None
        case "right":
            return None, row.text
        case "changed" | "title":
            return row.text[: row.cut].rstrip(" "), row.text[row.cut :]


def article_of(
    about: Article, rows: tuple[Row, ...], times: tuple[Moment | None, Moment | None], obtained: str
) -> Article:
    """The article with the two versions that `rows` make."""
    labels = rows[0].labels
    versions = tuple(
        version_of(_paragraphs(rows, side), labels[side], times[side], _doubts(rows, side), obtained)
        for side in (0, 1)
    )
    return replace(about, versions=versions, rows=rows)


def rebuilt(version: Version, rows: Sequence[Row], side: int) -> Version:
    """`version` made anew from its page's rows, all else kept."""
    fresh = version_of(_paragraphs(rows, side), version.label, None, _doubts(rows, side))
    return replace(version, text=fresh.text, paragraphs=fresh.paragraphs, doubts=fresh.doubts)


def with_rows(article: Article, rows: Sequence[Row]) -> Article:
    """`article` with one page's rows put in place of those it had, and that page's versions made anew."""
    labels = rows[0].labels
    versions = tuple(
        rebuilt(version, rows, labels.index(version.label)) if version.label in labels else version
        for version in article.versions
    )
    fresh = iter(rows)
    kept = tuple(next(fresh) if row.labels == labels else row for row in article.rows)
    return replace(article, versions=versions, rows=kept)


def _paragraphs(rows: Sequence[Row], side: int) -> list[str]:
    return [part for row in rows if (part := halves(row)[side]) is not None]


@dataclass(frozen=True, slots=True)
class Place:
    """A doubt of a version, and the row it is about."""

    row: int
    doubt: Doubt


def places(rows: Sequence[Row], side: int) -> list[Place]:
    """Every doubt of one side's version, in order."""
    found: list[Place] = []
    paragraph = 0
    for index, row in enumerate(rows):
        if halves(row)[side] is None:
            continue
        if row.side_margin < SURE:
            found.append(Place(index, Doubt(paragraph, "side", row.side_margin, _side_choices(row))))
        elif row.kind in ("changed", "title") and row.candidates and row.margin < SURE:
            found.append(Place(index, Doubt(paragraph, "cut", row.margin, _cut_choices(row))))
        paragraph += 1
    return found


def _doubts(rows: Sequence[Row], side: int) -> tuple[Doubt, ...]:
    return tuple(place.doubt for place in places(rows, side))


def _cut_choices(row: Row) -> tuple[Choice, ...]:
    return tuple(
        Choice(STARTS_AT.format(version=row.labels[1].capitalize(), name=f"“{_opening(row.text[at:])}”"), at)
        for at in (row.cut, *row.candidates)[:_MOST_CHOICES]
    )


def _side_choices(row: Row) -> tuple[Choice, ...]:
    """The reading in force, then the other sides, then the likeliest cuts."""
    left = Choice(ONLY_IN.format(version=row.labels[0]), len(row.text))
    right = Choice(ONLY_IN.format(version=row.labels[1]), 0)
    cuts = _cut_choices(row)
    if row.kind in ("left", "right"):
        cuts = cuts[1:]  # the first is the whole row
    if row.kind == "left":
        return (left, right, *cuts[:2])
    if row.kind == "right":
        return (right, left, *cuts[:2])
    return (*cuts[:1], right, left, *cuts[1:3])


def _opening(text: str) -> str:
    words = text.split()
    return " ".join(words[:6]) + (CUT if len(words) > 6 else "")
