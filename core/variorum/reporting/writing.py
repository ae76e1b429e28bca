"""A report as a file: the ending of its name says of which kind."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from datetime import datetime
from pathlib import Path

from variorum.model.comparison import Mode
from variorum.model.frozen import dataclass
from variorum.reporting.choice import ALL, AnyPart, Choice
from variorum.reporting.compared import Compared
from variorum.reporting.gathering import contents_of
from variorum.reporting.tables import TableName
from variorum.reporting.whole_file import write_whole


@dataclass(frozen=True, slots=True)
class Wanted:
    """What to write: the parts, for CSV which table, and the time printed at the end (now by default)."""

    choice: Choice
    table: TableName = "changes"
    made: datetime | None = None
    byte_order_mark: bool = True


def default_choice(suffix: str, mode: Mode = "outlets") -> Choice:
    """What goes into a report of a kind unless a person says otherwise: a workbook and data hold all there is.

    Two versions in Word are the text with tracked changes, which is nothing without the text.
    """
    if suffix in (".xlsx", ".csv", ".json"):
        return Choice(ALL.parts)
    usual = Choice()
    return Choice(usual.parts | {"texts"}) if suffix == ".docx" and mode == "versions" else usual


#: Two versions in Word are their text, with findings and notes beside it: tables would be changes to the text.
_NOT_IN_A_TEXT: frozenset[AnyPart] = frozenset({"changes", "figures", "quotations", "names"})


def is_tracked(suffix: str, mode: Mode, choice: Choice) -> bool:
    """Whether the report is the text itself with tracked changes, in place of headings and tables."""
    return suffix == ".docx" and mode == "versions" and "texts" in choice.parts


def what_it_holds(suffix: str, mode: Mode, choice: Choice) -> Choice:
    """The choice without the parts for which such a file has no place."""
    return choice.without(_NOT_IN_A_TEXT) if is_tracked(suffix, mode, choice) else choice


def report_bytes(suffix: str, compared: Compared, wanted: Wanted) -> bytes:
    """The whole file. Raises ValueError for an ending that is not among `KINDS`."""
    if suffix not in KINDS:
        raise ValueError(
            f"reports are written as {', '.join(KINDS)}, not as {suffix or 'a file without ending'}"
        )
    return KINDS[suffix](compared, wanted)


def write_report(path: Path, compared: Compared, wanted: Wanted) -> None:
    """Write the report; what was there is only touched when the whole of the new one has been made."""
    data = report_bytes(path.suffix.lower(), compared, wanted)
    write_whole(path, data)


def _html(compared: Compared, wanted: Wanted) -> bytes:
    from variorum.reporting.html import html_of

    page = html_of(contents_of(compared, wanted.choice, wanted.made))
    return page.encode("utf-8", "xmlcharrefreplace")


def _word(compared: Compared, wanted: Wanted) -> bytes:
    mode = compared.comparison.mode
    contents = contents_of(compared, what_it_holds(".docx", mode, wanted.choice), wanted.made)
    if is_tracked(".docx", mode, wanted.choice):
        from variorum.reporting.word.tracked import tracked

        return tracked(compared, contents)
    from variorum.reporting.word.report import word_report

    return word_report(contents)


def _markdown(compared: Compared, wanted: Wanted) -> bytes:
    from variorum.reporting.markdown import markdown_of

    return markdown_of(contents_of(compared, wanted.choice, wanted.made)).encode("utf-8", "replace")


def _workbook(compared: Compared, wanted: Wanted) -> bytes:
    from variorum.reporting.spreadsheet import workbook_of
    from variorum.reporting.tables import tables_of

    return workbook_of(tables_of(compared, wanted.choice, wanted.made))


def _csv(compared: Compared, wanted: Wanted) -> bytes:
    from variorum.reporting.exchange.table import csv_of
    from variorum.reporting.tables import table_of

    table = table_of(wanted.table, compared)
    return csv_of(table, byte_order_mark=wanted.byte_order_mark).encode("utf-8")


def _json(compared: Compared, wanted: Wanted) -> bytes:
    contents = contents_of(compared, wanted.choice, wanted.made)
    return json.dumps(contents.to_dict(), indent=1).encode("ascii")


#: Ending → how such a file is made. PDF needs Qt: the window package writes it.
KINDS: Mapping[str, Callable[[Compared, Wanted], bytes]] = {
    ".html": _html,
    ".htm": _html,
    ".docx": _word,
    ".md": _markdown,
    ".xlsx": _workbook,
    ".csv": _csv,
    ".json": _json,
}
PDF = ".pdf"
