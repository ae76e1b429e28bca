"""A table of the story page as it is taken along: copied, or written for a spreadsheet."""

from __future__ import annotations

from variorum.reporting.exchange.table import BETWEEN
from variorum.reporting.story.lines import ShownCell
from variorum.reporting.story.sections import Section
from variorum.reporting.story.shares import ShareRow
from variorum_gui.languages.words import tr
from variorum_gui.sidebar.row_table import Table


def table_of(section: Section, names: list[str]) -> Table:
    """Every row, with the words of every cell at its end."""
    head = [
        tr("Part"),
        tr("What"),
        tr("What is said of it"),
        tr("Texts"),
        *names,
        *(tr("{text}: words", text=name) for name in names),
    ]
    lines = [
        [
            group.title,
            line.title,
            BETWEEN.join(line.said),
            str(line.texts),
            *(_shown(cell) for cell in line.cells),
            *(_passages(cell) for cell in line.cells),
        ]
        for group in section.groups
        for line in group.lines
    ]
    notes = [["", "", note, *[""] * (len(head) - 3)] for note in section.notes]
    return [head, *lines, *notes]


def table_of_shares(rows: tuple[ShareRow, ...]) -> Table:
    """The matrix in percent."""
    return [
        [tr("Text"), *(row.name for row in rows)],
        *([row.name, *(str(cell.percent) if cell.share else "" for cell in row.cells)] for row in rows),
    ]


def _shown(cell: ShownCell) -> str:
    return (
        "0"
        if cell.counted and not cell.parts
        else cell.words.replace("–", "")
        if not cell.parts
        else cell.words
    )


def _passages(cell: ShownCell) -> str:
    words = (": ".join(filter(None, (part.passage or part.words, part.aside))) for part in cell.parts)
    return BETWEEN.join(dict.fromkeys(words))
