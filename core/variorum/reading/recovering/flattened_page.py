"""A comparison page that was saved or copied as text: with tabs between the cells, or with none left."""

from __future__ import annotations

import re

from variorum.model.article import Article
from variorum.reading import limits
from variorum.reading.plain import plain_text
from variorum.reading.problems import Unreadable
from variorum.reading.recovering.comparison_pages import (
    first_seen_of,
    read_header,
    read_times,
    version_labels,
    version_of,
)
from variorum.reading.recovering.rebuilding import article_of, recover
from variorum.reading.roles.dates import Moment
from variorum.text.phrasing import kept_phrase, marked

OBTAINED = "News Sniffer page"
_LINE_END = re.compile(r"\r\n?|\n")
#: The site's own last line.
_FOOTER = re.compile(r"Currently monitoring [\d,.]+ news articles\b")


def articles_in(text: str) -> tuple[Article, ...]:
    """The article of a comparison page, with its two versions."""
    lines = [line.strip(" \u00a0") for line in _LINE_END.split(text)]
    start = next((i for i, line in enumerate(lines) if version_labels(line)), None)
    labels = version_labels(lines[start]) if start is not None else None
    if start is None or labels is None:
        return plain_text.articles_in(text)
    header = read_header("\n".join(lines[:start]))
    rest = [line for line in lines[start + 1 :] if line.strip()]
    end = next((i for i, line in enumerate(rest) if _FOOTER.match(line)), len(rest))
    title, rows = (rest[0], rest[1:end]) if end else ("", [])
    times: tuple[Moment | None, Moment | None] = (None, None)
    if rows and (found := read_times(rows[0])):
        times, rows = found, rows[1:]
    times = (first_seen_of(header, labels[0], times[0]), times[1])
    about = Article((), header.outlet, header.address, stored_versions=header.stored_versions)
    if sum("\t" in row for row in rows) * 2 > len(rows):
        return (_tabbed(about, labels, times, [title, *rows]),)
    if len(rows) > limits.FLATTENED_ROWS:
        raise Unreadable(
            kept_phrase(
                "The comparison page has {count} rows, and more than {most} are not taken apart.",
                count=f"{len(rows):,}",
                most=f"{limits.FLATTENED_ROWS:,}",
            ),
            marked("Save the page as HTML, where its columns are kept, and drop that."),
        )
    return (article_of(about, recover(title, rows, labels), times, OBTAINED),)


def _tabbed(
    about: Article, labels: tuple[str, str], times: tuple[Moment | None, Moment | None], rows: list[str]
) -> Article:
    from dataclasses import replace

    sides: tuple[list[str], list[str]] = ([], [])
    for row in rows:
        cells = row.split("\t")
        for side, cell in zip(sides, (cells[0], cells[-1] if len(cells) > 1 else ""), strict=True):
            if cell.strip():
                side.append(cell.strip())
    versions = tuple(
        version_of(side, label, time, obtained=OBTAINED)
        for side, label, time in zip(sides, labels, times, strict=True)
    )
    return replace(about, versions=versions)
