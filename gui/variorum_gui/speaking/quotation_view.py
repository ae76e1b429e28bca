"""The quotation one is asked about, as it stands in its text: what is quoted in strong letters, and all in sight."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFont, QResizeEvent, QTextCharFormat
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from variorum.text.leaving_out import shortened
from variorum_gui.cut_words import cut
from variorum_gui.languages.words import tr
from variorum_gui.speaking.context import Piece
from variorum_gui.theme.applying import current_theme, theme_changes

#: Lines in sight: what is longer is scrolled.
_FEWEST, _MOST = 2, 7
#: Letters of one piece that are shown: of what is quoted about as many as five lines have, of what is around it all but
#: what nobody would read.
_LONGEST_QUOTED, _LONGEST = 360, 6_000


class QuotationView(QPlainTextEdit):
    """To be read, not written in: the keyboard scrolls it, and Tab goes past it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setReadOnly(True)
        self.setTabChangesFocus(True)
        self.setAccessibleName(tr("The quotation in its text"))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._pieces: tuple[Piece, ...] = ()
        #: Where in its words the quotation begins and ends.
        self._quoted = (0, 0)
        theme_changes().changed.connect(self._dress)

    def _dress(self) -> None:
        # A method: Qt lets go of it with the widget, and of a lambda it does not.
        self.show_pieces(self._pieces)

    def show_pieces(self, pieces: Iterable[Piece]) -> None:
        """Show these in a row; the quotation is in sight, without its middle where it is long."""
        self._pieces = tuple(pieces)
        self.clear()
        cursor, strong, plain = self.textCursor(), QTextCharFormat(), QTextCharFormat()
        strong.setFontWeight(QFont.Weight.DemiBold)
        plain.setForeground(QColor(current_theme().second_ink))
        quoted: list[int] = []
        for piece in self._pieces:
            begins = cursor.position()
            words = _without_middle(piece.words) if piece.quoted else cut(piece.words, _LONGEST)
            cursor.insertText(words, strong if piece.quoted else plain)
            quoted += [begins, cursor.position()] if piece.quoted else ()
        self._quoted = (quoted[0], quoted[-1]) if quoted else (0, 0)
        from_right = self.document().firstBlock().textDirection() == Qt.LayoutDirection.RightToLeft
        option = self.document().defaultTextOption()
        option.setAlignment(Qt.AlignmentFlag.AlignRight if from_right else Qt.AlignmentFlag.AlignLeft)
        self.document().setDefaultTextOption(option)
        cursor.setPosition(self._quoted[0])
        self.setTextCursor(cursor)
        self._fit()

    def lines(self) -> int:
        """The lines its words take at this width."""
        return self._lines_above(self.document().characterCount())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._fit()
        else:
            self._bring_quotation()

    def _fit(self) -> None:
        self.ensurePolished()  # in the letters of the style sheet: in others seven lines are six
        lines = min(_MOST, max(_FEWEST, self.lines()))
        self.setFixedHeight(self._height(lines))
        self._bring_quotation()

    def _bring_quotation(self) -> None:
        """Once more whenever its height has come to be: what is in sight hangs on that."""
        if self.lines() <= min(_MOST, max(_FEWEST, self.lines())):
            self.verticalScrollBar().setValue(0)
        else:
            first, last = map(self._line_of, self._quoted)
            self.verticalScrollBar().setValue(max(0, min(first, (first + last + 1 - _MOST) // 2)))

    def _line_of(self, position: int) -> int:
        block = self.document().findBlock(position)
        within = block.layout().lineForTextPosition(position - block.position()).lineNumber()
        return self._lines_above(block.position()) + within

    def _lines_above(self, position: int) -> int:
        """The lines of the paragraphs that begin before a place.

        The document's own count is of the width it had when a paragraph was last looked at: here all are looked at.
        """
        lines, block = 0, self.document().begin()
        while block.isValid() and block.position() < position:
            self.document().documentLayout().blockBoundingRect(block)
            lines, block = lines + max(1, block.layout().lineCount()), block.next()
        return lines

    def _height(self, lines: int) -> int:
        margins = 2 * (round(self.document().documentMargin()) + self.frameWidth())
        return self.fontMetrics().lineSpacing() * lines + margins + 2


def _without_middle(words: str) -> str:
    """What is quoted, of a long quotation how it begins and how it ends."""
    if len(words) <= _LONGEST_QUOTED:
        return words
    half = _LONGEST_QUOTED // 2
    return f"{shortened(words, half)} {words[-half:].partition(' ')[2] or words[-half:]}"
