"""A button of the toolbar that is only a sign where there is no room for its words."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QPushButton, QWidget

from variorum_gui.theme.applying import theme_changes
from variorum_gui.theme.icons import icon

#: Pixels of a button that is only a sign.
SHORT = 32


class ShortButton(QPushButton):
    """Read aloud it has its words in either form."""

    def __init__(self, words: str, sign: str, parent: QWidget | None = None, after: str = "") -> None:
        """`sign` stands for the words, `after` behind them."""
        super().__init__(words, parent)
        self._words, self._sign, self._after = words, sign, after
        #: What stands around the words, in pixels; known once it was seen with words.
        self._around = 0
        self.short = False
        self.setAccessibleName(words)
        if after:  # the style's own arrow is cramped
            self.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        theme_changes().changed.connect(self._dress)
        self._dress()

    def say(self, words: str) -> None:
        """Have other words."""
        self._words = words
        self.setAccessibleName(words)
        self._dress()

    def whole_width(self) -> int:
        """How wide it is with its words."""
        now = self.sizeHint().width()  # asked first: before it the type may not be the one it is drawn in
        words = self.fontMetrics().size(Qt.TextFlag.TextShowMnemonic, self._words).width()
        if not self.short:
            self._around = now - words
        return self._around + words

    def shorten(self, short: bool) -> None:
        """Be a sign, or words."""
        if short != self.short:
            self.whole_width()  # to be known while it is short
            self.short = short
            self._dress()

    def _dress(self) -> None:
        self.setText("" if self.short else self._words)
        sign = self._sign if self.short else self._after
        self.setIcon(icon(sign) if sign else QIcon())
        self.setIconSize(QSize(16, 16) if self.short else QSize(14, 14))
        room = f"QPushButton {{ padding: 3px 0; min-width: {SHORT - 2}px; }}" if self.short else ""
        no_arrow = "QPushButton::menu-indicator { image: none; width: 0; }" if self._after else ""
        self.setStyleSheet(room + no_arrow)
