"""The band above the texts."""

from __future__ import annotations

from collections.abc import Callable
from math import ceil

from PySide6.QtCore import QPoint, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QMenu, QSizePolicy, QWidget

from variorum_gui.comparison.band_words import BandWords
from variorum_gui.eliding import elided
from variorum_gui.languages.words import tr
from variorum_gui.plain_tips import plain_tip
from variorum_gui.theme.applying import current_theme, theme_changes
from variorum_gui.theme.focus_ring import paint_ring

#: Of the band beyond its lines.
_AROUND = 9
#: Between the statement and what it rests on, and at either edge.
_GAP, _EDGE = 10.0, 12.0


class Band(QWidget):
    """One line, centred, or two where one has not the room; all of it stands in the tool tip as well.

    While the same texts are shown it keeps the room of two once it had them: what is said here changes as dates and
    names are given, and what one was about to click below would move up under the pointer.

    Where it misses the time of a text, a click or Return asks for it: `details` is called with the side
    and the name of the field. Where the order of two versions is a guess, it offers `swap` beside that.
    """

    def __init__(
        self,
        parent: QWidget | None = None,
        details: Callable[[str, str], object] | None = None,
        swap: Callable[[], object] | None = None,
    ) -> None:
        super().__init__(parent)
        self._details, self._swap = details, swap
        #: What a click offers where there is more than one thing to do.
        self.menu = QMenu(self)
        # By the width it gets, in one go: a height set afterwards moves the texts from under the reader's eyes.
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self._words = BandWords()
        #: Which texts it speaks of; at this width, so many lines they had.
        self._of: object = None
        self._had = (0, 1)
        theme_changes().changed.connect(self.update)

    def say(self, words: BandWords, of: object = None) -> None:
        """Show other words; without any the band is hidden. `of` tells one pair of texts from another."""
        if of is None or of != self._of:
            self._of, self._had = of, (0, 1)
        else:
            self._had = (self.width(), self._rows(self.width()))
        self._words = words
        full = "  ".join(part for part in (words.strong, words.rest) if part)
        way = tr("Click, or press Return, to add it") if words.asks else ""
        way = tr("Click, or press Return, to put it right") if words.swaps else way
        self.setAccessibleName(". ".join(part for part in (full, way) if part))
        self.setToolTip(plain_tip("\n".join(part for part in (full, way) if part)))
        acts = words.can_be_put_right
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus if acts else Qt.FocusPolicy.NoFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor if acts else Qt.CursorShape.ArrowCursor)
        self.setVisible(bool(full))
        self.updateGeometry()
        self.update()

    def words(self) -> BandWords:
        """What it says."""
        return self._words

    def lines(self, width: int | None = None) -> list[tuple[str, str]]:
        """What each line says at this width, else its own: in the statement's letters, and in plain ones."""
        words, room = self._words, (self.width() if width is None else width) - 2 * _EDGE
        plain, strong = QFontMetricsF(self.font()), QFontMetricsF(self._strong())
        beside = room - (strong.horizontalAdvance(words.strong) + _GAP if words.strong else 0.0)
        if not words.rest or plain.horizontalAdvance(words.rest) <= beside:
            return [(elided(strong, words.strong, room), words.rest)]
        parts = words.rest.split(" · ")
        first = next(
            (
                count
                for count in range(len(parts) - 1, 0, -1)
                if plain.horizontalAdvance(" · ".join(parts[:count])) <= beside
            ),
            0,
        )
        below = fitting(" · ".join(parts[first:]), plain, room)
        statement = elided(strong, words.strong, room)
        above = (statement, " · ".join(parts[:first]))
        return [above, ("", below)] if any(above) else [("", below)]

    def sizeHint(self) -> QSize:
        return QSize(400, _AROUND + self._line())

    def heightForWidth(self, width: int) -> int:
        return _AROUND + self._line() * self._rows(width)

    def _rows(self, width: int) -> int:
        lines = len(self.lines(width))
        return max(lines, self._had[1]) if self._had[0] == width else lines

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() not in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space) or not self._ask():
            super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        inside = self.rect().contains(event.position().toPoint())
        if event.button() != Qt.MouseButton.LeftButton or not inside or not self._ask():
            super().mouseReleaseEvent(event)

    def _ask(self) -> bool:
        asks, details, swap = self._words.asks, self._details, self._swap
        if swap is None or not self._words.swaps:
            if asks is not None and details is not None:
                details(asks, "published")
            return asks is not None
        self.menu.clear()
        self.menu.addAction(tr("Swap Their Order"), swap)
        if asks is not None and details is not None:
            self.menu.addAction(tr("Add the Publication Time…"), lambda: details(asks, "published"))
        self.menu.popup(self.mapToGlobal(QPoint(self.width() // 2, self.height())))
        return True

    def paintEvent(self, event: QPaintEvent) -> None:
        theme, notice = current_theme(), self._words.tone == "notice"
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor((theme.notice.tint if notice else None) or theme.pane))
        painter.fillRect(
            0, self.height() - 1, self.width(), 1, QColor(theme.notice.line if notice else theme.hairline)
        )
        inks = (
            (self._strong(), QColor(theme.notice.text if notice else theme.ink)),
            (self._plain(), QColor(theme.notice.text if notice else theme.second_ink)),
        )
        lines, high = self.lines(), self._line()
        top = (self.height() - 1 - high * len(lines)) / 2
        middle = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
        for number, line in enumerate(lines):
            widths = [
                QFontMetricsF(font).horizontalAdvance(words)
                for (font, _), words in zip(inks, line, strict=True)
            ]
            gap = _GAP if all(line) else 0.0
            x = max(_EDGE, (self.width() - sum(widths) - gap) / 2)
            for (font, ink), words, width in zip(inks, line, widths, strict=True):
                painter.setFont(font)
                painter.setPen(ink)
                painter.drawText(QRectF(x, top + high * number, width + 4, high), middle, words)
                x += width + gap
        if self.hasFocus():
            paint_ring(painter, QRectF(self.rect()).adjusted(1, 1, -1, -2), theme)
        painter.end()

    def _strong(self) -> QFont:
        font = QFont(self.font())
        font.setWeight(QFont.Weight.DemiBold)
        font.setUnderline(self._words.can_be_put_right and self._words.tone == "plain")
        return font

    def _plain(self) -> QFont:
        font = QFont(self.font())
        font.setUnderline(self._words.can_be_put_right and self._words.tone == "notice")
        return font

    def _line(self) -> int:
        return max(18, ceil(QFontMetricsF(self._strong()).height()))


def fitting(words: str, metrics: QFontMetricsF, room: float) -> str:
    """As many parts (" · " between them) as there is room for; a single one is cut."""
    parts = words.split(" · ")
    for count in range(len(parts), 0, -1):
        kept = " · ".join(parts[:count]) + (" · …" if count < len(parts) else "")
        if metrics.horizontalAdvance(kept) <= room:
            return kept
    return elided(metrics, words, room)
