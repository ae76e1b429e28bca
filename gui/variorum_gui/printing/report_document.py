"""A report as a rich text of Qt's: the preview shows it, and a PDF is made of it. Always dark on white."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from PySide6.QtCore import Qt
from PySide6.QtGui import (
    QFont,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFrameFormat,
    QTextLength,
    QTextTable,
    QTextTableFormat,
)

from variorum.reporting.contents import Contents
from variorum.reporting.listed import Excerpt, Listed
from variorum.reporting.reading_direction import reads_from_right
from variorum.reporting.side_by_side import ShownParagraph
from variorum_gui.comparison.directions import shown_characters
from variorum_gui.comparison.typography import SANS
from variorum_gui.printing.report_looks import LEGEND, Looks


@dataclass(frozen=True, slots=True)
class Bookmark:
    """A heading, how deep it stands (0: the title), and the block it is."""

    title: str
    depth: int
    block: int


@dataclass(slots=True)
class Built:
    """The document and the headings in it. `cut` is how many rows of the texts a preview leaves out."""

    document: QTextDocument
    bookmarks: list[Bookmark] = field(default_factory=list)
    cut: int = 0


def built(contents: Contents, *, rows: int | None = None, size: float = 10.0) -> Built:
    """The whole report in letters of `size` points; `rows` of each list and of the texts at most, for a preview."""
    document = QTextDocument()
    document.setUndoRedoEnabled(False)
    font = QFont()
    font.setFamilies(list(SANS))
    font.setPointSizeF(size)
    # One glyph for "fi" is one character in the words people copy and search.
    font.setFeature(QFont.Tag.fromString("liga"), 0)
    document.setDefaultFont(font)
    document.setMetaInformation(QTextDocument.MetaInformation.DocumentTitle, contents.title)
    made = Built(document)
    _Writer(made, contents, rows).write()
    return made


class _Writer:
    def __init__(self, made: Built, contents: Contents, rows: int | None) -> None:
        self._made, self._contents, self._most = made, contents, rows
        self._cursor = QTextCursor(made.document)
        self._looks = Looks(made.document.defaultFont().pointSizeF())
        self._empty = True

    def write(self) -> None:
        contents, wanted = self._contents, self._contents.choice.parts
        self._cursor.beginEditBlock()
        self._heading(f"{contents.names[0]} and {contents.names[1]}", 0)
        for line in (*contents.summary, f"{contents.compared_as} {contents.reviewed}"):
            self._line(line)
        for line in contents.warnings:
            self._line(line, self._looks.warning)
        for line in contents.remarks:
            self._line(line, self._looks.quiet)
        self._sources()
        if "findings" in wanted:
            self._findings()
        if "notes" in wanted and contents.notes:
            self._notes()
        for title, headings, rows, nothing in _listings(contents):
            self._heading(title, 1)
            if rows:
                self._table(headings, rows)
            else:
                self._line(nothing)
        if "texts" in wanted:
            self._texts()
        self._line(contents.closing, self._looks.quiet)
        self._cursor.endEditBlock()

    def _sources(self) -> None:
        self._heading("Sources", 1)
        cells = []
        for source in self._contents.sources:
            lines = [source.headline] if source.headline else []
            cells.append("\n".join((*lines, *(f"{what}: {value}" for what, value in source.facts))))
        self._table(list(self._contents.names), [cells])

    def _findings(self) -> None:
        contents = self._contents
        self._heading(contents.findings_title, 1)
        if not contents.findings:
            self._line("No findings.")
        elif not contents.any_confirmed:
            self._line(contents.unconfirmed, self._looks.warning)
        for item in contents.findings[: self._most]:
            self._finding(item)
        self._more(len(contents.findings))

    def _finding(self, item: Listed) -> None:
        self._heading(f"{item.number}  {item.title}", 2)
        sure = f", certainty {item.certainty} %" if not item.state and item.certainty < 100 else ""
        self._line(f"{item.state_words}{sure}", self._looks.quiet)
        if item.sentence and item.sentence != item.title:
            self._line(item.sentence)
        if item.note:
            self._line(f"Note: {item.note}")
        for side, excerpts in enumerate((item.left, item.right)):
            self._passages(side, excerpts)

    def _passages(self, side: int, excerpts: Sequence[Excerpt]) -> None:
        name = self._contents.names[side]
        for each in excerpts:
            self._block("".join(piece.text for piece in each.pieces), self._looks.quotation)
            for piece in each.pieces:
                self._words(piece.text, self._looks.of(piece.roles))
            self._line(f"{name}, ¶{each.paragraph}" if each.paragraph else name, self._looks.quiet, indent=1)
        if not excerpts:
            self._line(f"{name}: no such passage found (please check)", self._looks.quiet, indent=1)

    def _notes(self) -> None:
        self._heading("Notes of the reader", 1)
        for note in self._contents.notes[: self._most]:
            self._heading(f"n{note.number}  {note.text or '(no words)'}", 2)
            aside = " ".join([note.sign, note.colour, *(f"#{tag}" for tag in note.tags)]).strip()
            if aside:
                self._line(aside, self._looks.quiet)
            for place in note.places:
                self._passages(place.side, (place.excerpt,))
            if note.lost:
                self._line(f"Not found again in the texts: “{note.lost}”")
        self._more(len(self._contents.notes))

    def _texts(self) -> None:
        contents = self._contents
        self._heading("The texts side by side", 1)
        self._line(LEGEND[contents.mode], self._looks.quiet)
        rows = contents.rows[: self._most]
        table = self._new_table(len(rows) + 1, 2)
        for column, name in enumerate(contents.names):
            self._into(table, 0, column)
            self._words(name, self._looks.bold)
        for number, row in enumerate(rows, 1):
            for column, side in enumerate((row.left, row.right)):
                self._into(table, number, column)
                self._column(side)
        self._after(table)
        self._more(len(contents.rows))
        if contents.hidden:
            self._line(contents.left_out, self._looks.quiet)

    def _column(self, paragraphs: Sequence[ShownParagraph]) -> None:
        for each in paragraphs:
            self._block("".join(piece.text for piece in each.pieces), self._looks.paragraph)
            for piece in each.pieces:
                self._words(piece.text, self._looks.of(piece.roles, each.role))
                small = [f" {chip}" for chip in piece.chips] + [f" {n}" for n in piece.findings]
                for words in [*small, *(f" n{n}" for n in piece.notes)]:
                    self._words(words, self._looks.raised)

    def _table(self, headings: Sequence[str], rows: Sequence[Sequence[str]]) -> None:
        shown = rows[: self._most]
        table = self._new_table(len(shown) + 1, len(headings))
        for number, row in enumerate((headings, *shown)):
            for column, cell in enumerate(row):
                self._into(table, number, column)
                self._cursor.setBlockFormat(self._format(cell))
                self._words(cell, self._looks.plain if number else self._looks.bold)
        self._after(table)
        self._more(len(rows))

    def _new_table(self, rows: int, columns: int) -> QTextTable:
        look = QTextTableFormat()
        look.setHeaderRowCount(1)
        look.setWidth(QTextLength(QTextLength.Type.PercentageLength, 100))
        look.setColumnWidthConstraints(
            [QTextLength(QTextLength.Type.PercentageLength, 100 / columns)] * columns
        )
        look.setBorderStyle(QTextFrameFormat.BorderStyle.BorderStyle_Solid)
        look.setBorderBrush(self._looks.edge)
        look.setBorder(0.5)
        look.setBorderCollapse(True)
        look.setCellPadding(4)
        self._cursor.insertBlock(QTextBlockFormat(), self._looks.plain)
        return self._cursor.insertTable(rows, columns, look)

    def _into(self, table: QTextTable, row: int, column: int) -> None:
        self._cursor = table.cellAt(row, column).firstCursorPosition()
        self._empty = True

    def _after(self, table: QTextTable) -> None:
        self._cursor = table.lastCursorPosition()
        self._cursor.movePosition(QTextCursor.MoveOperation.NextBlock)
        self._empty = True

    def _more(self, there: int) -> None:
        if self._most is not None and there > self._most:
            self._made.cut += there - self._most
            self._line(f"… and {there - self._most} more in the file", self._looks.quiet)

    def _heading(self, words: str, depth: int) -> None:
        look = QTextBlockFormat()
        look.setHeadingLevel(depth + 1)
        look.setTopMargin((0, 14, 8)[depth])
        look.setBottomMargin(3)
        look.setPageBreakPolicy(QTextBlockFormat.PageBreakFlag.PageBreak_Auto)
        self._block(words, look)
        self._words(words, self._looks.heading[depth])
        self._made.bookmarks.append(Bookmark(words, depth, self._cursor.blockNumber()))

    def _line(self, words: str, look: QTextCharFormat | None = None, indent: int = 0) -> None:
        block = QTextBlockFormat()
        block.setBottomMargin(3)
        block.setLeftMargin(14 * indent)
        self._block(words, block)
        self._words(words, look or self._looks.plain)

    def _block(self, words: str, look: QTextBlockFormat) -> None:
        """Begin a paragraph that reads as its words do; the first of a document or a cell is there already."""
        look = QTextBlockFormat(look)
        if reads_from_right(words):
            look.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        if self._empty:
            self._cursor.setBlockFormat(look)
        else:
            self._cursor.insertBlock(look, self._looks.plain)
        self._empty = False

    def _format(self, words: str) -> QTextBlockFormat:
        look = QTextBlockFormat()
        if reads_from_right(words):
            look.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        return look

    def _words(self, words: str, look: QTextCharFormat) -> None:
        self._cursor.insertText(shown_characters(words), look)


def _listings(contents: Contents) -> list[tuple[str, list[str], list[list[str]], str]]:
    """Title, headings, rows and what is said when there are none, of each table chosen."""
    wanted, names = contents.choice.parts, list(contents.names)
    found: list[tuple[str, list[str], list[list[str]], str]] = []
    if "changes" in wanted:
        title = "Changes" if contents.mode == "versions" else "Differences in wording and place"
        rows = [
            [f"{row.what}: {row.kind}" if row.kind else row.what, row.left or "–", row.right or "–"]
            for row in contents.changes
        ]
        found.append((title, ["What", *names], rows, "None found."))
    if "figures" in wanted:
        rows = [[f"{r.what}\n{r.sentence}", ", ".join(r.left), ", ".join(r.right)] for r in contents.figures]
        found.append(("Figures and facts that differ", ["What", *names], rows, "No differing figures found."))
    if "quotations" in wanted:
        rows = [
            [r.how, _said(r.left, r.left_speaker), _said(r.right, r.right_speaker)]
            for r in contents.quotations
        ]
        found.append(("Quotations in both texts", ["How", *names], rows, "No quotation found in both texts."))
    if "names" in wanted:
        rows = [
            [f"{r.sign} {r.name}", r.kind, str(r.left or "–"), str(r.right or "–"), ", ".join(r.spellings)]
            for r in contents.people
        ]
        found.append(("Names", ["Name", "Kind", *names, "Spellings"], rows, "No names found."))
    return found


def _said(words: str, speaker: str) -> str:
    return f"“{words}”\n{speaker or 'no speaker found'}"
