"""Writing headings, paragraphs and tables into a rich text of Qt's, one after the other."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import field

from PySide6.QtCore import Qt
from PySide6.QtGui import (
    QFont,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFormat,
    QTextFrameFormat,
    QTextLength,
    QTextOption,
    QTextTable,
    QTextTableFormat,
)

from variorum.model.frozen import dataclass
from variorum.reporting.language_tags import is_language
from variorum.reporting.reading_direction import reads_from_right
from variorum_gui.comparison.directions import shown_characters
from variorum_gui.comparison.typography import SANS
from variorum_gui.printing.keeping_together import keep_with_next
from variorum_gui.printing.report_looks import Looks

#: Of a block: what its words are in, where it is not the language of the report.
LANGUAGE = QTextFormat.Property.UserProperty + 1
_ABOVE = (0, 14, 8)
_BELOW, _STEP = 3, 14


@dataclass(frozen=True, slots=True)
class Bookmark:
    """A heading, how deep it stands (0: the title), and the block it is."""

    title: str
    depth: int
    block: int


@dataclass(slots=True)
class Built:
    """The document and the headings in it."""

    document: QTextDocument
    bookmarks: list[Bookmark] = field(default_factory=list)
    tables: list[QTextTable] = field(default_factory=list)


def wrapping(mode: QTextOption.WrapMode) -> QTextOption:
    """How lines are broken."""
    option = QTextOption()
    option.setWrapMode(mode)
    return option


class Flow:
    """Each method adds at the end."""

    def __init__(self, title: str, size: float) -> None:
        document = QTextDocument()
        document.setUndoRedoEnabled(False)
        font = QFont()
        font.setFamilies(list(SANS))
        font.setPointSizeF(size)
        # One glyph for "fi" is one character in the words people copy and search.
        font.setFeature(QFont.Tag.fromString("liga"), 0)
        document.setDefaultFont(font)
        # An address or a checksum is longer than a column.
        document.setDefaultTextOption(wrapping(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere))
        document.setMetaInformation(QTextDocument.MetaInformation.DocumentTitle, title)
        self.built, self.looks = Built(document), Looks(size)
        self._cursor = QTextCursor(document)
        #: A document, and each cell, begins with a paragraph that is there already.
        self._empty = True

    def heading(self, words: str, depth: int, *, new_page: bool = False) -> None:
        """A heading, which becomes a bookmark and stays with what follows; a long table begins a page."""
        look = QTextBlockFormat()
        keep_with_next(look)
        if new_page:
            look.setPageBreakPolicy(QTextFormat.PageBreakFlag.PageBreak_AlwaysBefore)
        look.setHeadingLevel(depth + 1)
        look.setTopMargin(_ABOVE[depth])
        look.setBottomMargin(_BELOW)
        self.block(words, look)
        self.words(words, self.looks.heading[depth])
        self.built.bookmarks.append(Bookmark(words, depth, self._cursor.blockNumber()))

    def line(
        self, words: str, look: QTextCharFormat | None = None, indent: int = 0, *, kept: bool = False
    ) -> None:
        """A paragraph in one look; `kept`: with what follows."""
        block = QTextBlockFormat()
        if kept:
            keep_with_next(block)
        block.setBottomMargin(_BELOW)
        block.setLeftMargin(_STEP * indent)
        self.block(words, block)
        self.words(words, look or self.looks.plain)

    def block(self, words: str, look: QTextBlockFormat | None = None, language: str = "") -> None:
        """Begin a paragraph that reads as these words do, in this language; they are not written."""
        made = QTextBlockFormat(look) if look is not None else QTextBlockFormat()
        if is_language(language):
            made.setProperty(LANGUAGE, language)
        if reads_from_right(words):
            made.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        if self._empty:
            self._cursor.setBlockFormat(made)
        else:
            self._cursor.insertBlock(made, self.looks.plain)
        self._empty = False

    def words(self, words: str, look: QTextCharFormat) -> None:
        """Go on in the paragraph."""
        self._cursor.insertText(shown_characters(words), look)

    def table(
        self,
        headings: Sequence[str],
        rows: Sequence[Sequence[str]],
        *,
        even: bool = True,
        whole: bool = False,
        kept: bool = False,
        shares: Sequence[float] = (),
    ) -> None:
        """A table of plain words; its headings stand on each page, and none alone at the foot of one.

        `even`: across the page, in equal columns, or in these `shares` of it; `whole`: on one page, if it is not longer
        than one; `kept`: with what follows it.
        """
        table = self.open_table(len(rows) + 1, len(headings), even=even, shares=shares)
        with_next = QTextBlockFormat()
        keep_with_next(with_next)
        for number, row in enumerate((headings, *rows)):
            for column, cell in enumerate(row):
                self.cell(table, number, column)
                last = (number, column) == (len(rows), len(headings) - 1)
                self.block(cell, with_next if (kept or not last) and (whole or not number) else None)
                self.words(cell, self.looks.plain if number else self.looks.bold)
        self.close_table(table)

    def open_table(
        self, rows: int, columns: int, *, even: bool = True, shares: Sequence[float] = ()
    ) -> QTextTable:
        """A table to be filled cell by cell."""
        look = QTextTableFormat()
        look.setHeaderRowCount(1)
        if even:
            look.setWidth(QTextLength(QTextLength.Type.PercentageLength, 100))
            percent = [100 * share for share in shares or [1 / columns] * columns]
            look.setColumnWidthConstraints(
                [QTextLength(QTextLength.Type.PercentageLength, each) for each in percent]
            )
        look.setBorderStyle(QTextFrameFormat.BorderStyle.BorderStyle_Solid)
        look.setBorderBrush(self.looks.edge)
        look.setBorder(0.5)
        look.setBorderCollapse(True)
        look.setCellPadding(4)
        self._cursor.insertBlock(QTextBlockFormat(), self.looks.plain)
        made = self._cursor.insertTable(rows, columns, look)
        self.built.tables.append(made)
        return made

    def cell(self, table: QTextTable, row: int, column: int) -> None:
        """Go on in this cell."""
        self._cursor = table.cellAt(row, column).firstCursorPosition()
        self._empty = True

    def close_table(self, table: QTextTable) -> None:
        """Go on below it."""
        self._cursor = table.lastCursorPosition()
        self._cursor.movePosition(QTextCursor.MoveOperation.NextBlock)
        self._empty = True
