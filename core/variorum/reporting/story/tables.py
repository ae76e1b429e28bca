"""The tables of a story for spreadsheets: a row for each passage, with the place where it stands."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import count
from typing import Literal, get_args

from variorum.model.numbering import Numbering
from variorum.model.story_page import StoryPage
from variorum.reporting.exchange.found_tables import PLACE
from variorum.reporting.exchange.table import Cell, Table
from variorum.reporting.story.contents import StoryContents
from variorum.reporting.story.lines import Part
from variorum.reporting.story.sections import Section

StoryTableName = Literal["otherwise", "told", "sources", "names", "shares"]
STORY_TABLES: tuple[StoryTableName, ...] = get_args(StoryTableName)


def story_table(name: StoryTableName, contents: StoryContents) -> Table:
    """One table, whole."""
    if name == "shares":
        return _shares(contents)
    (section,) = (each for each in contents.sections if each.id == name)
    return _table(section, contents.page)


def story_tables(contents: StoryContents) -> tuple[Table, ...]:
    """A sheet on the report as a whole, then the tables that were chosen."""
    chosen = (name for name in STORY_TABLES if name in contents.choice.parts)
    return (_about(contents), *(story_table(name, contents) for name in chosen))


def _about(contents: StoryContents) -> Table:
    rows: list[tuple[str, str]] = [("Story", contents.title)]
    for head, text in zip(contents.heads, contents.page.texts, strict=True):
        rows.append(("Text", head.name))
        rows += [
            (what, value)
            for what, value in (
                ("Headline", head.headline),
                ("Time", head.when),
                ("Address", head.address),
                ("SHA-256 of the text", text.version.content_hash),
            )
            if value
        ]
    rows += [("Note", note) for note in contents.notes]
    return Table("Report", ("what", "value"), (*rows, ("", contents.closing)))


def _table(section: Section, page: StoryPage) -> Table:
    """Rows of one thing share its number."""
    numberings = [Numbering(text.version.paragraphs) for text in page.texts]
    numbers, rows = count(1), []
    for group in section.groups:
        for line in group.lines:
            number = next(numbers)
            said = " ".join(line.said)
            for cell in line.cells:
                for part in cell.parts:
                    place = tuple(_place(part, page, numberings))
                    told = number, group.title, line.title, said, _words(part), part.aside
                    rows.append((*told, *place, ", ".join(cell.states)))
    heads = ("number", "part of the table", "title", "in words", "words", "remark", *PLACE, "verdict")
    return Table(section.title, heads, tuple(rows), (section.words if rows else section.none, *section.notes))


def _words(part: Part) -> str:
    return part.passage or part.words


def _place(part: Part, page: StoryPage, numberings: list[Numbering]) -> Iterator[Cell]:
    text, span = part.place
    numbering = numberings[text]
    yield page.texts[text].name
    yield numbering.role_at(span.start) or ""
    yield numbering.at(span.start) or None
    yield span.start
    yield span.end


def _shares(contents: StoryContents) -> Table:
    rows = tuple(
        (name, contents.names[at], cell.percent, cell.words)
        for name, row in zip(contents.names, contents.shares, strict=True)
        for at, cell in enumerate(row.cells)
        if cell.share is not None
    )
    return Table("How much is shared", ("text", "has a match in", "percent at least", "in words"), rows)
