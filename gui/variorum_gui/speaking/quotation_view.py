"""The quotation one is asked about, as it stands in its text: what is quoted in strong letters."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFont, QResizeEvent, QTextCharFormat
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from variorum_gui.cut_words import cut
from variorum_gui.languages.words import tr
from variorum_gui.speaking.context import Piece
from variorum_gui.theme.applying import current_theme, theme_changes

#: Lines in sight: what is longer is scrolled. And letters of one piece that are shown at all.
_FEWEST, _MOST = 2, 7
_LONGEST = 6_000


class QuotationView(QPlainTextEdit):
    """To be read, not written in: the keyboard scrolls it, and Tab goes past it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setReadOnly(True)
        self.setTabChangesFocus(True)
        self.setAccessibleName(tr("The quotation in its text"))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._pieces: tuple[Piece, ...] = ()
        theme_changes().changed.connect(self._dress)

    def _dress(self) -> None:
        # A method: Qt lets go of it with the widget, and of a lambda it does not.
        self.show_pieces(self._pieces)

    def show_pieces(self, pieces: Iterable[Piece]) -> None:
        """Show these in a row; where the quotation begins is in sight."""
        self._pieces = tuple(pieces)
        self.clear()
        cursor, strong, plain = self.textCursor(), QTextCharFormat(), QTextCharFormat()
        strong.setFontWeight(QFont.Weight.DemiBold)
        plain.setForeground(QColor(current_theme().second_ink))
        first: int | None = None
        for piece in self._pieces:
            if piece.quoted and first is None:
                first = cursor.position()
            cursor.insertText(cut(piece.words, _LONGEST), strong if piece.quoted else plain)
        from_right = self.document().firstBlock().textDirection() == Qt.LayoutDirection.RightToLeft
        option = self.document().defaultTextOption()
        option.setAlignment(Qt.AlignmentFlag.AlignRight if from_right else Qt.AlignmentFlag.AlignLeft)
        self.document().setDefaultTextOption(option)
        cursor.setPosition(first or 0)
        self.setTextCursor(cursor)
        self._fit()

    def lines(self) -> int:
        """The lines its words take at this width."""
        # A document of plain text measures its height in lines.
        return max(1, round(self.document().documentLayout().documentSize().height()))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._fit()
        else:
            self._bring_quotation()

    def _fit(self) -> None:
        lines = min(_MOST, max(_FEWEST, self.lines()))
        self.setFixedHeight(self._height(lines))
        self._bring_quotation()

    def _bring_quotation(self) -> None:
        """Once more whenever its height has come to be: what is in sight hangs on that."""
        if self.lines() <= min(_MOST, max(_FEWEST, self.lines())):
            self.verticalScrollBar().setValue(0)
        else:
            self.centerCursor()

    def _height(self, lines: int) -> int:
        margins = 2 * (round(self.document().documentMargin()) + self.frameWidth())
        return self.fontMetrics().lineSpacing() * lines + margins + 2
