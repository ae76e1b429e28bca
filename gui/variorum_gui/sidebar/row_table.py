"""The rows of a list as a table that leaves the window: for a spreadsheet, a document, a mail."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable
from html import escape

from variorum.reporting.exchange.table import BETWEEN, guarded
from variorum_gui.languages.words import tr
from variorum_gui.shown import Shown
from variorum_gui.sidebar.places import SIDES, ParagraphNumbers, name_of, words_at
from variorum_gui.sidebar.rows import SIGN_WORDS, Row

Table = list[list[str]]
#: Passages are not cut; but a name with a thousand mentions would fill a sheet.
_MOST_PASSAGES = 50


def table_of(rows: Iterable[Row], shown: Shown) -> Table:
    """A heading line, then one line for each row: under which heading it stands, and its passages in each text."""
    rows = tuple(rows)
    numbers = ParagraphNumbers(shown)
    sides = [side for side in SIDES if shown.text(side) is not None]
    columns = max((len(row.cells) for row in rows if row.kind == "item"), default=0)
    table = [
        [
            tr("Part"),
            tr("Entry"),
            tr("Details"),
            *(tr("{text}: count", text=name_of(shown, side)) for side in sides[:columns]),
            tr("State or kind"),
            tr("Paragraphs"),
            *(tr("{text}: words", text=name_of(shown, side)) for side in sides),
        ]
    ]
    part = ""
    for row in rows:
        if row.kind in ("section", "fold"):
            part = row.title
        elif row.kind == "item":
            cells = [("0" if cell == "–" else cell) for cell in row.cells[:columns]]
            words = [
                BETWEEN.join(
                    dict.fromkeys(
                        words_at(shown, place) for place in row.places[:_MOST_PASSAGES] if place.side == side
                    )
                )
                for side in sides
            ]
            state = row.aside or (tr(SIGN_WORDS[row.sign]) if row.sign else "")
            detail = row.detail.replace("\n", BETWEEN)
            line = [part, row.title, detail, *cells, *[""] * (columns - len(cells)), state]
            table.append([*line, numbers.words(row.places), *words])
        elif row.kind == "remark":
            table.append([part, "", row.title, *[""] * (len(table[0]) - 3)])
    return table


def as_csv(table: Table) -> str:
    """Comma-separated, every cell in quotation marks, safe to open in a spreadsheet."""
    out = io.StringIO()
    csv.writer(out, quoting=csv.QUOTE_ALL, lineterminator="\r\n").writerows(
        [guarded(cell) for cell in line] for line in table
    )
    return out.getvalue()


def as_tabs(table: Table) -> str:
    """One line a row, cells between tabs: what a spreadsheet takes when pasted into."""
    return "\n".join("\t".join(guarded(" ".join(cell.split())) for cell in line) for line in table)


def as_html(table: Table) -> str:
    """A plain table, for documents and mails."""
    head, *lines = table
    cells = "".join(f"<th>{escape(cell)}</th>" for cell in head)
    body = "".join("<tr>" + "".join(f"<td>{escape(cell)}</td>" for cell in line) + "</tr>" for line in lines)
    return f"<table><thead><tr>{cells}</tr></thead><tbody>{body}</tbody></table>"
