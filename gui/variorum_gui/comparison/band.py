"""The band above the texts."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from variorum_gui.comparison.band_words import BandWords
from variorum_gui.theme.applying import current_theme, theme_changes

_HEIGHT = 27


class Band(QWidget):
    """One line, centred; what does not fit is left out at its end and stands in the tool tip."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._words = BandWords()
        theme_changes().changed.connect(self.update)

    def say(self, words: BandWords) -> None:
        """Show other words; without any the band is hidden."""
        self._words = words
        full = "  ".join(part for part in (words.strong, words.rest) if part)
        self.setAccessibleName(full)
        self.setToolTip(full)
        self.setVisible(bool(full))
        self.update()

    def words(self) -> BandWords:
        """What it says."""
        return self._words

    def sizeHint(self) -> QSize:
        return QSize(400, _HEIGHT)

    def paintEvent(self, event: QPaintEvent) -> None:
        theme, words = current_theme(), self._words
        notice = words.tone == "notice"
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor((theme.notice.tint if notice else None) or theme.pane))
        painter.fillRect(
            0, self.height() - 1, self.width(), 1, QColor(theme.notice.line if notice else theme.hairline)
        )
        strong, plain = QFont(self.font()), self.font()
        strong.setWeight(QFont.Weight.DemiBold)
        strong_width = QFontMetricsF(strong).horizontalAdvance(words.strong)
        gap = 10.0 if words.strong and words.rest else 0.0
        room = self.width() - 24.0
        rest = fitting(words.rest, QFontMetricsF(plain), max(0.0, room - strong_width - gap))
        total = strong_width + gap + QFontMetricsF(plain).horizontalAdvance(rest)
        x = max(12.0, (self.width() - total) / 2)
        middle = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
        painter.setFont(strong)
        painter.setPen(QColor(theme.notice.text if notice else theme.ink))
        painter.drawText(QRectF(x, 0, room, self.height() - 1), middle, words.strong)
        painter.setFont(plain)
        painter.setPen(QColor(theme.notice.text if notice else theme.second_ink))
        painter.drawText(QRectF(x + strong_width + gap, 0, room, self.height() - 1), middle, rest)
        painter.end()


def fitting(words: str, metrics: QFontMetricsF, room: float) -> str:
    """As many parts (" · " between them) as there is room for; a single one is cut."""
    parts = words.split(" · ")
    for count in range(len(parts), 0, -1):
        kept = " · ".join(parts[:count]) + (" · …" if count < len(parts) else "")
        if metrics.horizontalAdvance(kept) <= room:
            return kept
    return metrics.elidedText(words, Qt.TextElideMode.ElideRight, room)
