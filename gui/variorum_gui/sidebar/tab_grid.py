"""The tabs of the sidebar: flat, with counts, in two or three rows where one does not fit."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFocusEvent, QFont, QFontMetricsF, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QSizePolicy, QWidget

from variorum_gui.languages.words import tr, tr_many
from variorum_gui.theme.applying import current_theme, theme_changes

_ROW_HEIGHT = 30
_PADDING = 10
#: White beside the words where there is little room: another row costs more.
_TIGHT = 4


class TabWords(NamedTuple):
    """What a tab is called."""

    key: str
    title: str


class SidebarTab(QAbstractButton):
    """One tab: its name and a count, which is a badge while something waits for review."""

    def __init__(self, words: TabWords, parent: QWidget) -> None:
        super().__init__(parent)
        self.key = words.key
        self._title = tr(words.title)
        self._count: int | None = None
        self._badge = False
        self._by_keyboard = False
        self.setText(self._title)
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.set_count(None)

    def set_count(self, count: int | None, badge: bool = False, told: str = "") -> None:
        """The number beside the name, and what it counts; `badge` says that it is a number of things to do."""
        self.setToolTip(told)
        self._count, self._badge = count, badge and bool(count)
        if self._badge:
            waiting = count or 0
            name = tr_many("{tab}, {n} to review", "{tab}, {n} to review", waiting, tab=self._title)
        else:
            name = self._title if count is None else f"{self._title}, {count}"
        self.setAccessibleName(name)
        self.update()

    def count(self) -> int | None:
        """The number beside the name."""
        return self._count

    def sizeHint(self) -> QSize:
        widest = self._metrics(True).horizontalAdvance(self._title)
        count = self._metrics(False, small=True).horizontalAdvance(self._count_words())
        pill = 12 if self._badge else 0
        return QSize(round(widest + count + 2 * _PADDING + 5 + pill), _ROW_HEIGHT)

    def least_width(self) -> int:
        """What its words need with hardly any white beside them."""
        return self.sizeHint().width() - 2 * (_PADDING - _TIGHT)

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = current_theme()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        chosen = self.isChecked()
        hovered = self.underMouse() and not chosen
        painter.fillRect(
            self.rect(), QColor(theme.page if chosen else theme.selected if hovered else theme.pane)
        )
        painter.setPen(QPen(QColor(theme.border), 1))
        painter.drawLine(self.width() - 1, 0, self.width() - 1, self.height())
        painter.drawLine(0, self.height() - 1, self.width(), self.height() - 1)
        if chosen:
            painter.fillRect(0, self.height() - 2, self.width() - 1, 2, QColor(theme.ink))
        self._draw_words(painter, chosen)
        if self._by_keyboard and self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(QColor(theme.second_ink), 1))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(2.5, 2.5, -3.5, -4.5), 3, 3)

    def focusInEvent(self, event: QFocusEvent) -> None:
        reasons = (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason)
        self._by_keyboard = event.reason() in (*reasons, Qt.FocusReason.OtherFocusReason)
        super().focusInEvent(event)

    def _draw_words(self, painter: QPainter, chosen: bool) -> None:
        theme = current_theme()
        title, small = self._metrics(chosen), self._metrics(self._badge, small=True)
        count = self._count_words()
        advance, room = title.horizontalAdvance(self._title), small.horizontalAdvance(count)
        pill = 12.0 if self._badge else 0.0
        gap = 5.0 if count else 0.0
        x = max(4.0, (self.width() - advance - gap - room - pill) / 2)
        painter.setFont(self._font(chosen))
        painter.setPen(QColor(theme.ink))
        full = QRectF(x, 0, advance + 2, self.height())
        painter.drawText(full, Qt.AlignmentFlag.AlignVCenter, self._title)
        if not count:
            return
        box = QRectF(x + advance + gap, (self.height() - 17) / 2, room + pill, 17)
        painter.setFont(self._font(self._badge, small=True))
        if self._badge:
            painter.setBrush(QColor(theme.ink))
            painter.setPen(Qt.PenStyle.NoPen)
            painter.drawRoundedRect(box, 8.5, 8.5)
        painter.setPen(QColor(theme.page if self._badge else theme.second_ink))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, count)

    def _count_words(self) -> str:
        return "" if self._count is None else str(self._count)

    def _font(self, bold: bool, small: bool = False) -> QFont:
        font = QFont(self.font())
        if bold:
            font.setWeight(QFont.Weight.DemiBold)
        if small:
            font.setPointSizeF(font.pointSizeF() * 0.9)
        return font

    def _metrics(self, bold: bool, small: bool = False) -> QFontMetricsF:
        return QFontMetricsF(self._font(bold, small))


class TabGrid(QWidget):
    """The tabs together; arrow keys go from one to the next."""

    chosen = Signal(str)

    def __init__(self, tabs: Sequence[TabWords], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(tr("Sidebar tabs"))
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self._group = QButtonGroup(self)
        self._tabs = {words.key: SidebarTab(words, self) for words in tabs}
        for tab in self._tabs.values():
            self._group.addButton(tab)
            tab.toggled.connect(lambda on, key=tab.key: self.chosen.emit(key) if on else None)
        theme_changes().changed.connect(self.update)
        self._arrange()

    def choose(self, key: str) -> None:
        """Go to a tab."""
        self._tabs[key].setChecked(True)

    def choice(self) -> str:
        """The tab that is open."""
        return next((key for key, tab in self._tabs.items() if tab.isChecked()), "")

    def set_count(self, key: str, count: int | None, badge: bool = False, told: str = "") -> None:
        """The number on a tab, and what it counts."""
        self._tabs[key].set_count(count, badge, told)
        self._arrange()

    def tab(self, key: str) -> SidebarTab:
        """One of the tabs."""
        return self._tabs[key]

    def sizeHint(self) -> QSize:
        return QSize(280, _ROW_HEIGHT * len(self._rows()))

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._arrange()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.FontChange:
            self._arrange()
        super().changeEvent(event)

    def _rows(self) -> list[list[SidebarTab]]:
        tabs = list(self._tabs.values())
        for count in (1, 2, 3):
            each = -(-len(tabs) // count)
            rows = [tabs[at : at + each] for at in range(0, len(tabs), each)]
            if all(sum(tab.least_width() for tab in row) <= self.width() for row in rows):
                break
        return rows

    def _arrange(self) -> None:
        rows = self._rows()
        if self.height() != _ROW_HEIGHT * len(rows):
            self.setFixedHeight(_ROW_HEIGHT * len(rows))
        for y, row in enumerate(rows):
            wanted = [tab.sizeHint().width() for tab in row]
            spare = (self.width() - sum(wanted)) / len(row)
            x = 0.0
            for place, tab in enumerate(row):
                end = self.width() if place == len(row) - 1 else round(x + wanted[place] + spare)
                tab.setGeometry(round(x), y * _ROW_HEIGHT, end - round(x), _ROW_HEIGHT)
                x = end
