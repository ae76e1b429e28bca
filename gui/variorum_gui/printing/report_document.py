"""A report as a rich text of Qt's: the preview shows it, and a PDF is made of it. Always dark on white."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtGui import QTextOption

from variorum.reporting.contents import Contents
from variorum.reporting.excerpts import Excerpt
from variorum.reporting.exchange.table import Cell, Table
from variorum.reporting.listed import Listed
from variorum.reporting.listings import besides, empty_ones, listings
from variorum.reporting.side_by_side import ShownParagraph
from variorum.text.leaving_out import shortened
from variorum.text.phrasing import phrase
from variorum_gui.printing.report_flow import Built, Flow, wrapping
from variorum_gui.printing.report_looks import LEGEND

#: Of a cell in a preview.
_LONGEST = 60


def built(contents: Contents, *, rows: int | None = None, size: float = 10.0) -> Built:
    """The whole report in letters of `size` points; `rows` of each list and of the texts at most, for a preview."""
    report = _Report(contents, rows, size)
    report.write()
    return report.flow.built


def built_tables(tables: Sequence[Table], rows: int, size: float = 8.0) -> Built:
    """The first rows of each table, as a preview of what a spreadsheet will show."""
    flow = Flow("", size)
    flow.built.document.setDefaultTextOption(wrapping(QTextOption.WrapMode.NoWrap))
    for table in tables:
        flow.heading(f"{table.title} ({len(table.rows)})", 1)
        shown = [[_plain(cell) for cell in row] for row in table.rows[:rows]]
        flow.table(table.columns, shown, even=False)
        more_in_the_file(flow, len(table.rows), rows)
    return flow.built


def _plain(cell: Cell) -> str:
    words = "" if cell is None else str(cell)
    return shortened(words, _LONGEST)


def more_in_the_file(flow: Flow, there: int, most: int | None) -> None:
    """Say how much a preview leaves out."""
    if most is not None and there > most:
        flow.line(phrase("… and {n} more in the file", n=there - most), flow.looks.quiet)


class _Report:
    def __init__(self, contents: Contents, most: int | None, size: float) -> None:
        self._contents, self._most = contents, most
        self.flow = Flow(contents.title, size)

    def write(self) -> None:
        flow, contents, wanted = self.flow, self._contents, self._contents.choice.parts
        flow.heading(contents.heading, 0)
        for line in (*(source.brief for source in contents.heads), *contents.lead):
            flow.line(line)
        for line in contents.warnings:
            flow.line(line, flow.looks.warning)
        for line in contents.remarks:
            flow.line(line, flow.looks.quiet)
        if "findings" in wanted:
            self._findings()
        if contents.shows_notes:
            self._notes()
        for listing in listings(contents):
            flow.heading(listing.title, 1)
            if listing.about:
                flow.line(listing.about, flow.looks.quiet, kept=True)
            flow.table(listing.headings, listing.rows[: self._most], shares=listing.shares)
            more_in_the_file(flow, len(listing.rows), self._most)
            for line in listing.below:
                flow.line(line, flow.looks.quiet)
        if empty := empty_ones(contents):
            flow.heading(besides(), 1)
        for line in empty:
            flow.line(line, flow.looks.quiet)
        if "texts" in wanted:
            self._texts()
        self._sources()
        foot = (contents.compared_as, contents.closing, *contents.sums)
        for number, line in enumerate(foot, 1):
            flow.line(line, flow.looks.quiet, kept=number < len(foot))

    def _sources(self) -> None:
        self.flow.heading(phrase("Sources"), 1)
        cells = ["\n".join(source.known_told) for source in self._contents.sources]
        self.flow.table(self._contents.names, [cells], whole=True, kept=True)

    def _findings(self) -> None:
        flow, contents = self.flow, self._contents
        flow.heading(contents.findings_title, 1)
        if not contents.findings:
            flow.line(phrase("No findings."))
        else:
            flow.line(contents.reviewed, flow.looks.quiet, kept=True)
        if contents.findings and not contents.any_confirmed:
            flow.line(contents.unconfirmed, flow.looks.warning, kept=True)
        for item in contents.findings[: self._most]:
            self._finding(item)
        more_in_the_file(flow, len(contents.findings), self._most)

    def _finding(self, item: Listed) -> None:
        flow = self.flow
        flow.heading(f"{item.number}  {item.heading}", 2)
        flow.line(item.standing, flow.looks.quiet, kept=True)
        if item.sentence and item.sentence != item.title:
            flow.line(item.sentence, kept=bool(item.left or item.right))
        if item.note:
            flow.line(phrase("Note: {words}", words=item.note), kept=bool(item.left or item.right))
        for side, excerpts in enumerate((item.left, item.right)):
            follows = not side and bool(item.right)
            self._passages(side, excerpts, none=item.none_in(self._contents.names[side]), kept=follows)

    def _passages(
        self, side: int, excerpts: Sequence[Excerpt], *, none: str = "", kept: bool = False
    ) -> None:
        flow, name, tag = self.flow, self._contents.names[side], self._contents.sources[side].language
        for each in excerpts:
            flow.block("".join(piece.text for piece in each.pieces), flow.looks.quotation, tag)
            for piece in each.pieces:
                flow.words(piece.text, flow.looks.of(piece.roles))
            flow.line(each.where(name), flow.looks.quiet, indent=1)
        if not excerpts and none:
            flow.line(none, flow.looks.quiet, indent=1, kept=kept)

    def _notes(self) -> None:
        flow, notes = self.flow, self._contents.notes
        flow.heading(phrase("Notes"), 1)
        for note in notes[: self._most]:
            flow.heading(f"n{note.number}  {note.text or phrase('(no words)')}", 2)
            if note.aside:
                flow.line(note.aside, flow.looks.quiet, kept=bool(note.places or note.lost))
            for place in note.places:
                self._passages(place.side, (place.excerpt,))
            if note.lost:
                flow.line(phrase("Not found again in the texts: “{words}”", words=note.lost))
        more_in_the_file(flow, len(notes), self._most)

    def _texts(self) -> None:
        flow, contents = self.flow, self._contents
        flow.heading(phrase("The texts side by side"), 1, new_page=True)
        legend = (phrase(LEGEND[contents.legend]), contents.pencil)
        flow.line(" ".join(part for part in legend if part), flow.looks.quiet)
        rows = contents.rows[: self._most]
        table = flow.open_table(len(rows) + 1, 2)
        for column, name in enumerate(contents.names):
            flow.cell(table, 0, column)
            flow.words(name, flow.looks.bold)
        for number, row in enumerate(rows, 1):
            for column, side in enumerate((row.left, row.right)):
                flow.cell(table, number, column)
                self._column(side, contents.sources[column].language)
        flow.close_table(table)
        more_in_the_file(flow, len(contents.rows), self._most)
        if contents.hidden:
            flow.line(contents.left_out, flow.looks.quiet)

    def _column(self, paragraphs: Sequence[ShownParagraph], tag: str) -> None:
        flow = self.flow
        for each in paragraphs:
            flow.block("".join(piece.text for piece in each.pieces), flow.looks.paragraph, tag)
            if each.number:
                flow.words(f"¶{each.number} ", flow.looks.raised)
            for piece in each.pieces:
                flow.words(piece.text, flow.looks.of(piece.roles, each.role))
                for words in piece.after:
                    flow.words(f" {words}", flow.looks.raised)
