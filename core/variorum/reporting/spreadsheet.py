"""Tables as one Excel workbook, a sheet each. Words are written as words, whatever they begin with."""

from __future__ import annotations

import io
from collections.abc import Sequence
from datetime import UTC, datetime
from math import ceil
from typing import TYPE_CHECKING

from variorum.reporting.exchange.table import FORMULA, Cell, Table
from variorum.reporting.inert import inert
from variorum.reporting.reading_direction import closed
from variorum.text.leaving_out import CUT
from variorum.text.phrasing import phrase_many

if TYPE_CHECKING:
    from xlsxwriter.format import Format
    from xlsxwriter.worksheet import Worksheet

# What Excel holds (https://support.microsoft.com/office/1672b34d-7043-467e-8e27-269d656771c3).
_LONGEST_CELL = 32_767
_MOST_ROWS = 1_048_576
_WIDE = frozenset(
    {"sentence", "words left", "words right", "quotation", "title", "value", "in words", "note", "because"}
)
#: Width of a column, in letters; of the first, which says what a row is.
_BROAD, _NARROW, _FIRST = 50, 14, 28
#: The columns of the sheet on the report as a whole.
_ABOUT = ("what", "value")
#: The height of a line, in points.
_LINE = 15


def workbook_of(tables: Sequence[Table]) -> bytes:
    """The bytes of the workbook, the same for the same tables."""
    from xlsxwriter import Workbook

    made = io.BytesIO()
    options = {
        "in_memory": True,
        "strings_to_formulas": False,
        "strings_to_urls": False,
        "strings_to_numbers": False,
    }
    with Workbook(made, options) as book:
        # Else the time of day is in it.
        book.set_properties({"author": "Variorum", "created": datetime(2000, 1, 1, tzinfo=UTC)})
        head = book.add_format({"bold": True, "bottom": 1, "valign": "top"})
        plain = book.add_format({"text_wrap": True, "valign": "top"})
        # The sign by which a spreadsheet keeps words as words also when the cell is edited, or saved as CSV.
        guarded = book.add_format({"text_wrap": True, "valign": "top", "quote_prefix": True})
        for table in tables:
            _write(book.add_worksheet(table.title[:31]), table, (head, plain, guarded))
    return made.getvalue()


def _write(sheet: Worksheet, table: Table, formats: tuple[Format, Format, Format]) -> None:
    head, plain, guarded = formats
    for column, heading in enumerate(table.columns):
        sheet.write_string(0, column, heading, head)
        sheet.set_column(column, column, _width(heading))
    rows = list(table.rows)
    notes = [*table.notes]
    if len(rows) + len(notes) + 1 > _MOST_ROWS:
        kept = _MOST_ROWS - len(notes) - 2
        notes.append(
            phrase_many(
                "{n} more row does not fit on a sheet: write this table as CSV.",
                "{n} more rows do not fit on a sheet: write this table as CSV.",
                len(rows) - kept,
            )
        )
        rows = rows[:kept]
    for number, row in enumerate(rows, 1):
        for column, cell in enumerate(row):
            _cell(sheet, number, column, cell, plain, guarded)
        if table.columns == _ABOUT:  # read as a page; LibreOffice leaves all rows one line high
            sheet.set_row(number, _LINE * _lines(row))
    sheet.freeze_panes(1, 0)
    # On paper: A4, all columns beside each other, the headings on each page.
    sheet.set_paper(9)
    sheet.fit_to_pages(1, 0)
    sheet.repeat_rows(0)
    if table.columns != _ABOUT:
        sheet.set_landscape()
    if rows:
        sheet.autofilter(0, 0, len(rows), len(table.columns) - 1)
    for number, note in enumerate(notes, len(rows) + 1):
        _cell(sheet, number, 0, note, plain, guarded)


def _width(heading: str) -> int:
    return _BROAD if heading in _WIDE else _FIRST if heading == _ABOUT[0] else _NARROW


def _lines(row: Sequence[Cell]) -> int:
    """How many lines the longest cell takes, with some room: letters differ in width."""
    widths = (_FIRST, _BROAD)
    return max(
        1, *(ceil(len(str(cell or "")) * 1.1 / width) for cell, width in zip(row, widths, strict=True))
    )


def _cell(sheet: Worksheet, row: int, column: int, cell: Cell, plain: Format, guarded: Format) -> None:
    if cell is None or cell == "":
        return
    if not isinstance(cell, str):
        sheet.write_number(row, column, cell, plain)
        return
    words = closed(inert(cell))
    if len(words) > _LONGEST_CELL:
        words = words[: _LONGEST_CELL - len(CUT)] + CUT
    sheet.write_string(row, column, words, guarded if words.lstrip().startswith(FORMULA) else plain)
