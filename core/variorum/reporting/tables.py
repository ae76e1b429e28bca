"""The tables of a report, for spreadsheets: a row for each thing found, with the place where it stands."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import datetime
from typing import Literal, get_args

from variorum.reporting.choice import Choice, Part
from variorum.reporting.compared import Compared
from variorum.reporting.contents import Contents
from variorum.reporting.exchange.comparison_tables import changes_table, links_table
from variorum.reporting.exchange.findings_table import findings_table
from variorum.reporting.exchange.found_tables import (
    disagreements_table,
    figures_table,
    names_table,
    quotations_table,
    sources_table,
)
from variorum.reporting.exchange.notes_table import notes_table
from variorum.reporting.exchange.table import Table
from variorum.reporting.gathering import contents_of
from variorum.reporting.judged import Judged
from variorum.reporting.reader_links import ReaderLink, reader_links

TableName = Literal[
    "changes",
    "links",
    "findings",
    "names",
    "figures",
    "disagreements",
    "quotations",
    "sources",
    "notes",
]
TABLES: tuple[TableName, ...] = get_args(TableName)
#: Which part of a report brings a table into a workbook.
_PART: dict[TableName, Part] = {
    "changes": "changes",
    "links": "changes",
    "findings": "findings",
    "names": "names",
    "figures": "figures",
    "disagreements": "figures",
    "quotations": "quotations",
    "sources": "quotations",
    "notes": "notes",
}


def table_of(name: TableName, compared: Compared) -> Table:
    """One table, whole: the findings with their verdicts, not only the confirmed ones."""
    return _MAKERS[name](compared)


def tables_of(compared: Compared, choice: Choice, made: datetime | None = None) -> tuple[Table, ...]:
    """A sheet on the report as a whole, the tables of the parts that were chosen, and where the texts are from."""
    # Tables hold all findings, whatever the reader said of them.
    contents = contents_of(compared, Choice(frozenset(), everything=True), made)
    return (
        _about(contents),
        *(table_of(name, compared) for name in TABLES if _PART[name] in choice.parts),
        _how_made(contents),
    )


def _about(contents: Contents) -> Table:
    rows: list[tuple[str, str]] = [("Texts", " | ".join(contents.names))]
    rows += [("Text", source.brief) for source in contents.heads]
    rows += [("Summary", line) for line in contents.lead]
    rows += [("Note", line) for line in (*contents.warnings, *contents.remarks)]
    return Table("Report", ("what", "value"), tuple(rows))


def _how_made(contents: Contents) -> Table:
    rows: list[tuple[str, str]] = []
    for name, source in zip(contents.names, contents.sources, strict=True):
        rows.append((name, ""))
        rows += [("Headline", source.printed_headline)] if source.printed_headline else []
        rows += source.facts
    rows += [("Compared", contents.compared_as), ("", contents.closing)]
    return Table("Where it comes from", ("what", "value"), tuple(rows))


def _findings(compared: Compared) -> Table:
    doubted, nearest = compared.doubted(), compared.nearest()
    return findings_table(*compared.named(), compared.findings, compared.decisions, doubted, nearest)


def _judged(compared: Compared) -> Judged:
    return Judged(compared.findings, compared.decisions)


def _reader_links(compared: Compared) -> tuple[ReaderLink, ...]:
    return reader_links(compared.left, compared.right, compared.comparison, compared.decisions)


_MAKERS: Mapping[TableName, Callable[[Compared], Table]] = {
    "changes": lambda compared: changes_table(
        *compared.named(), compared.comparison, _judged(compared), compared.older
    ),
    "links": lambda compared: links_table(*compared.named(), compared.comparison, _reader_links(compared)),
    "findings": _findings,
    "names": lambda compared: names_table(compared.named(), compared.dossier),
    "figures": lambda compared: figures_table(compared.named()),
    "disagreements": lambda compared: disagreements_table(
        compared.named(), compared.dossier, _judged(compared)
    ),
    "quotations": lambda compared: quotations_table(compared.named(), compared.dossier, _judged(compared)),
    "sources": lambda compared: sources_table(compared.named(), compared.dossier),
    "notes": lambda compared: notes_table(compared.named(), compared.decisions),
}
