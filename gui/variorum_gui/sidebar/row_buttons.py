"""The buttons under the chosen row: real widgets over the list, so that keyboard and readers reach them.

They lie beside the list in the tree of widgets: of what lies inside it, Qt tells screen readers only the rows,
and of what lies inside a stack of pages only the pages.
"""

from __future__ import annotations

from itertools import pairwise

from PySide6.QtCore import QEvent, QObject, QRect, QSize, Qt, Signal
from PySide6.QtGui import QFont, QFontMetrics, QKeyEvent, QWheelEvent
from PySide6.QtWidgets import QAbstractScrollArea, QApplication, QLabel, QPushButton, QStackedWidget, QWidget

from variorum_gui.languages.words import tr
from variorum_gui.sidebar.row_acts import LEADS, ROW_ACTS, tip_of
from variorum_gui.sidebar.words_below import WordsBelow
from variorum_gui.theme.applying import theme_changes
from variorum_gui.theme.icons import icon

_GAP = 5
_HEIGHT = 26
_ICON_WIDTH = 28


class RowButtons(QWidget):
    """A row of small buttons that goes on to a second row where it is too narrow."""

    pressed = Signal(str)

    def __init__(self, over: QAbstractScrollArea) -> None:
        """`over` is the list: Tab goes from it to the buttons, in the order in which they stand."""
        super().__init__(_holder(over))
        self._list = over
        self._place, self._width = QRect(), 0
        over.installEventFilter(self)
        #: So many of its upper pixels have been scrolled out of the list.
        self._above = 0
        self._acts: tuple[str, ...] = ()
        self._buttons: dict[str, QPushButton] = {}
        self._step = QLabel(self)
        self._step.setProperty("voice", "small")
        self._step.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._step.hide()
        self._words = WordsBelow(self)
        self._words.clicked.connect(lambda: self._press(LEADS))
        self.setAccessibleName(tr("What to do with the chosen row"))
        self.hide()
        theme_changes().changed.connect(self._draw_icons)

    def show_acts(
        self,
        acts: tuple[str, ...],
        pressed: tuple[str, ...] = (),
        step: str = "",
        words: str = "",
        greyed: tuple[str, ...] = (),
    ) -> None:
        """Offer these acts, below `words`; `pressed` are those in force, `step` a place among several ("2 of 5"),
        `greyed` those that cannot be done now."""
        others = acts != self._acts
        self._acts = acts
        self._step.setText(step if "next" in acts else "")
        for act in acts:
            self._button(act)
        for act, button in self._buttons.items():
            button.setVisible(act in acts)
            button.setDown(act in pressed)
            button.setEnabled(act not in greyed)
            button.setToolTip(tip_of(act, greyed=act in greyed))
        self._step.setVisible(bool(self._step.text()))
        self._words.tell(words, leads=LEADS in acts)
        if LEADS in acts:
            self._buttons[LEADS].setAccessibleDescription(words)
        if others and acts:
            for one, other in pairwise((self._list, *map(self._button, acts))):
                QWidget.setTabOrder(one, other)

    def height_for(self, width: int) -> int:
        """The height needed at this width, room below included; 0 without acts."""
        rows = self._flow(width)
        return self._above_buttons(width) + (len(rows) * (_HEIGHT + _GAP) + 4 if rows else 0)

    def lay_over(self, place: QRect, width: int) -> None:
        """Stand at this place of the list's viewport, as far as it is in sight."""
        self._place, self._width = place, width
        viewport, holder = self._list.viewport(), _holder(self._list)
        if self.parentWidget() is not holder:
            self.setParent(holder)
        seen = place.intersected(viewport.rect())
        if seen.isEmpty() or not self._list.isVisible():
            self.hide()
            return
        self._above = seen.top() - place.top()
        self.setGeometry(QRect(viewport.mapTo(holder, seen.topLeft()), seen.size()))
        self.arrange(width)
        self.show()
        self.raise_()

    def put_away(self) -> None:
        """There is no place to stand at."""
        self._place = QRect()
        self.hide()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._list:
            if event.type() == QEvent.Type.Hide:
                self.hide()
            elif event.type() in (QEvent.Type.Show, QEvent.Type.Move) and not self._place.isEmpty():
                self.lay_over(self._place, self._width)
        return False

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Scrolls the list, as everywhere else on it."""
        QApplication.sendEvent(self._list.viewport(), event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The letters of the row work on its buttons as well."""
        QApplication.sendEvent(self._list, event)

    def arrange(self, width: int) -> None:
        """Put the buttons into their places."""
        top = self._above_buttons(width)
        self._words.setGeometry(0, -self._above, width, max(0, top - _GAP))
        for y, row in enumerate(self._flow(width)):
            x = 0
            for widget, wanted in row:
                widget.setGeometry(x, top + y * (_HEIGHT + _GAP) - self._above, wanted, _HEIGHT)
                x += wanted + _GAP

    def shown_acts(self) -> tuple[str, ...]:
        """The acts offered now."""
        return self._acts if self.isVisible() else ()

    def button(self, act: str) -> QPushButton:
        """The button of an act that is offered."""
        return self._buttons[act]

    def sizeHint(self) -> QSize:
        return QSize(self.width(), self.height_for(self.width()))

    def _above_buttons(self, width: int) -> int:
        height = self._words.height_at(width)
        return height + _GAP if height else 0

    def words(self) -> str:
        """What is told above the buttons."""
        return self._words.text()

    def _flow(self, width: int) -> list[list[tuple[QWidget, int]]]:
        rows: list[list[tuple[QWidget, int]]] = []
        x = 0
        for widget, wanted in self._wanted():
            if not rows or x + wanted > width:
                rows.append([])
                x = 0
            rows[-1].append((widget, wanted))
            x += wanted + _GAP
        return rows

    def _wanted(self) -> list[tuple[QWidget, int]]:
        wanted: list[tuple[QWidget, int]] = []
        metrics = QFontMetrics(self._small())
        for act in self._acts:
            button = self._button(act)
            room = _ICON_WIDTH if ROW_ACTS[act].icon else metrics.horizontalAdvance(button.text()) + 14
            wanted.append((button, room))
            if act == "previous" and self._step.text():
                wanted.append((self._step, metrics.horizontalAdvance(self._step.text()) + 4))
        return wanted

    def _button(self, act: str) -> QPushButton:
        if act not in self._buttons:
            words = ROW_ACTS[act]
            button = QPushButton(self)
            button.setProperty("compact", True)
            button.setStyleSheet("padding: 1px 4px; min-height: 18px;")
            button.setFont(self._small())
            button.setAccessibleName(tr(words.menu))
            # A click leaves the keyboard to the list, where a letter decides and Down goes on to the next row.
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            button.clicked.connect(lambda _down, act=act: self._press(act))
            self._buttons[act] = button
            self._draw_icons()
        return self._buttons[act]

    def _press(self, act: str) -> None:
        if not self._buttons[act].hasFocus():
            self._list.setFocus(Qt.FocusReason.MouseFocusReason)
        self.pressed.emit(act)

    def _small(self) -> QFont:
        font = QFont(self.font())
        font.setPointSizeF(font.pointSizeF() * 0.95)
        return font

    def _draw_icons(self) -> None:
        for act, button in self._buttons.items():
            words = ROW_ACTS[act]
            picture = icon(words.icon) if words.icon else None
            if picture is not None and not picture.isNull():
                button.setIcon(picture)
                button.setText("")
            else:
                button.setText(tr(words.words))


def _holder(over: QWidget) -> QWidget:
    holder = over.parentWidget()
    while isinstance(holder, QStackedWidget):
        holder = holder.parentWidget()
    return holder or over
