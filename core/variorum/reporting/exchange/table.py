"""A table, as comma- or tab-separated values that a spreadsheet opens without running anything.

Spreadsheets take a cell that begins with =, +, - or @ for a formula, and articles come from anywhere
(https://owasp.org/www-community/attacks/CSV_Injection): such words get an apostrophe before them, which
spreadsheets read as "this is text". Numbers are written as numbers and need none. Words stand in quotation marks
always: LibreOffice takes semicolons for borders of cells as well as commas, unless they do.

A row holds one value; where several passages belong to one row they stand in one cell with `BETWEEN` between them.
"""

from __future__ import annotations

import csv
import io
import sys

from variorum.model.frozen import dataclass
from variorum.model.json_value import JsonValue
from variorum.reporting.inert import inert

Cell = str | int | float | None

#: The full-width forms too: some spreadsheets turn them into the narrow ones on opening.
FORMULA = ("=", "+", "-", "@", "\uff1d", "\uff0b", "\uff0d", "\uff20")
#: The mark by which spreadsheets know UTF-8; other programs take it for a letter of the first heading.
BYTE_ORDER_MARK = "\ufeff"
#: Between passages that share a cell.
BETWEEN = " | "


@dataclass(frozen=True, slots=True)
class Table(JsonValue):
    """Rows under headings. `notes` are what a reader must know of it, such as what was not searched."""

    title: str
    columns: tuple[str, ...]
    rows: tuple[tuple[Cell, ...], ...] = ()
    notes: tuple[str, ...] = ()


def csv_of(table: Table, *, byte_order_mark: bool = False) -> str:
    """Comma-separated values by RFC 4180, the first row the headings; write it as UTF-8 with newline=""."""
    out = io.StringIO(newline="")
    headings = csv.writer(out, lineterminator="\r\n")
    headings.writerow([guarded(heading) for heading in table.columns])
    # Quotes words and leaves numbers bare.
    writer = csv.writer(out, quoting=csv.QUOTE_NONNUMERIC, lineterminator="\r\n")
    writer.writerows([_typed(cell) for cell in row] for row in table.rows)
    return (BYTE_ORDER_MARK if byte_order_mark else "") + out.getvalue()


def guarded(cell: Cell) -> str:
    """One cell as it is written."""
    if cell is None:
        return ""
    if isinstance(cell, str):
        words = inert(cell)
        return "'" + words if words.lstrip("\t\n ").startswith(FORMULA) else words
    return str(_typed(cell))


def as_told(number: float) -> int | float:
    """A whole number as one, another without the last digits, which computing made: 6.6 from 6.6000000000000005."""
    return int(number) if number.is_integer() else float(f"{number:.{sys.float_info.dig}g}")


def _typed(cell: Cell) -> str | int | float:
    if isinstance(cell, float):
        return as_told(cell)
    return cell if isinstance(cell, int) else guarded(cell)
