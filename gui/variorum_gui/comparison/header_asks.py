"""What the headers ask for, for those who use no mouse: each underlined line is a button as well."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial
from itertools import pairwise
from typing import Literal, TypeAlias

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QPushButton, QWidget

from variorum.model.comparison import Side
from variorum.model.frozen import dataclass
from variorum_gui.comparison.content import SIDES
from variorum_gui.languages.words import tr
from variorum_gui.theme.applying import current_theme
from variorum_gui.theme.focus_ring import paint_ring

Field: TypeAlias = Literal["outlet", "published"]
FIELDS: tuple[Field, ...] = ("outlet", "published")


@dataclass(frozen=True, slots=True)
class Asked:
    """One line that asks: its words, where they are painted, and of which text."""

    words: str
    box: QRectF
    of: str = ""


class Asks:
    """Buttons over the lines that the headers paint. Those that ask nothing are out of the way of Tab."""

    def __init__(self, headers: QWidget, between: QWidget, act: Callable[[Side, Field], object]) -> None:
        words: dict[Field, str] = {
            "outlet": tr("Outlet unknown – name it"),
            "published": tr("publication time unknown – add it"),
        }
        keys = [(side, field) for side in SIDES for field in FIELDS]
        self._buttons = {key: _Ask(headers, partial(act, *key)) for key in keys}
        for (_, field), button in self._buttons.items():
            button.setAccessibleName(words[field][:1].upper() + words[field][1:])
        # As one reads them: between the two texts stands the button that swaps them.
        row: list[QWidget] = [*self._buttons.values()]
        row.insert(len(FIELDS), between)
        for one, other in pairwise(row):
            QWidget.setTabOrder(one, other)

    def show(self, asked: Mapping[tuple[Side, Field], Asked]) -> None:
        """Ask for these, and for nothing else."""
        for key, button in self._buttons.items():
            one = asked.get(key)
            if one is not None:
                button.setAccessibleName(one.words)
                button.setAccessibleDescription(one.of)
                button.setGeometry(one.box.adjusted(-3, 0, 3, 0).toAlignedRect())
            button.setVisible(one is not None)

    def button(self, side: Side, field: Field) -> QPushButton:
        """The one that asks for this."""
        return self._buttons[side, field]


class _Ask(QPushButton):
    """Paints only where the keyboard is; the words lie below it, and the mouse goes through to them."""

    def __init__(self, parent: QWidget, act: Callable[[], object]) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setStyleSheet("min-height: 0; min-width: 0")  # a line of words is lower than a button
        self.clicked.connect(lambda _=False: act())
        self.hide()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        if self.hasFocus():
            painter = QPainter(self)
            paint_ring(painter, QRectF(self.rect()), current_theme())
            painter.end()
