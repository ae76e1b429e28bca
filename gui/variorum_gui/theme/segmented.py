"""One choice out of a few, as buttons joined in a row; where there is no room for them, as a menu."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QFont, QFontMetrics
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QMenu, QPushButton, QWidget

from variorum_gui.theme.applying import theme_changes
from variorum_gui.theme.icons import icon

#: Pixels of the arrow of the menu; and what the style sheet puts around the words beside it.
_ARROW, _AROUND_WORDS = 14, 30


class SegmentedControl(QWidget):
    """Joined buttons, one of them down. `chosen` tells only what a person did, not `choose()`."""

    chosen = Signal(str)

    def __init__(self, choices: Sequence[tuple[str, str]], parent: QWidget | None = None) -> None:
        """`choices` are (key, words on the button)."""
        super().__init__(parent)
        row = self._row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        self._group = QButtonGroup(self)
        self._buttons: dict[str, QPushButton] = {}
        self._menu_button: QPushButton | None = None
        self.folded = False
        for place, (key, words) in enumerate(choices):
            button = _Button(words, self)
            button.setCheckable(True)
            button.setProperty("segment", _segment(place, len(choices)))
            button.setAccessibleName(words)
            button.clicked.connect(lambda _down, key=key: self.chosen.emit(key))
            self._group.addButton(button)
            self._buttons[key] = button
            row.addWidget(button)

    def choose(self, key: str) -> None:
        """Show `key` as the choice; "": none is."""
        self._group.setExclusive(bool(key))
        for each, button in self._buttons.items():
            button.setChecked(each == key)
        self._group.setExclusive(True)
        if self._menu_button is not None:
            self._menu_button.setText(self._buttons[key].text() if key else "–")

    def fold(self, folded: bool, name: str) -> None:
        """Be one button with a menu of the choices, or all of them; `name` is what is chosen there."""
        if folded == self.folded:
            return
        if self._menu_button is None:
            self._menu_button = self._make_menu_button()
        self._menu_button.setText(self._buttons[self.choice()].text() if self.choice() else "–")
        self._menu_button.setAccessibleName(name)
        self._menu_button.setToolTip(name)
        for button in self._buttons.values():
            button.setHidden(folded)
        self._menu_button.setVisible(folded)
        self.folded = folded

    def whole_width(self) -> int:
        """How wide it is with all its buttons."""
        return sum(button.sizeHint().width() for button in self._buttons.values())

    def folded_width(self) -> int:
        """How wide it is as a menu, whatever is chosen."""
        words = (button.text() for button in self._buttons.values())
        longest = max(self.fontMetrics().horizontalAdvance(each) for each in words)
        return longest + _AROUND_WORDS + _ARROW

    def menu(self) -> QMenu:
        """The menu of the folded choices, as they are now."""
        menu = QMenu(self)
        menu.aboutToHide.connect(menu.deleteLater)
        for button in self._buttons.values():
            action = menu.addAction(button.text(), button.click)
            action.setCheckable(True)
            action.setChecked(button.isChecked())
            action.setEnabled(button.isEnabled())
        return menu

    def _make_menu_button(self) -> QPushButton:
        made = QPushButton(self)
        made.setLayoutDirection(Qt.LayoutDirection.RightToLeft)  # the arrow stands after the words
        made.setIconSize(QSize(_ARROW, _ARROW))
        made.setIcon(icon("chevron-down"))
        theme_changes().changed.connect(self._tint)
        made.clicked.connect(lambda: self.menu().popup(made.mapToGlobal(made.rect().bottomLeft())))
        self._row.addWidget(made)
        return made

    def _tint(self) -> None:
        if self._menu_button is not None:
            self._menu_button.setIcon(icon("chevron-down"))

    def choice(self) -> str:
        """The key that is down, "" when none."""
        return next((key for key, button in self._buttons.items() if button.isChecked()), "")

    def button(self, key: str) -> QPushButton:
        """One of the buttons, for a tool tip, a shortcut or to disable it."""
        return self._buttons[key]


class _Button(QPushButton):
    """As wide when it is up as when it is down and its words are bold: nothing is cut, nothing shifts."""

    def sizeHint(self) -> QSize:
        return super().sizeHint() + QSize(_wider_when_bold(self.text(), self.font().key()), 0)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()


@lru_cache(maxsize=256)  # a layout asks hundreds of times before the first picture
def _wider_when_bold(words: str, font: str) -> int:
    """How many pixels; `font` is a `QFont.key`."""
    plain = QFont()
    plain.fromString(font)
    bold = QFont(plain)
    bold.setWeight(QFont.Weight.DemiBold)
    widths = [QFontMetrics(each).horizontalAdvance(words) for each in (plain, bold)]
    return max(0, widths[1] - widths[0])


def _segment(place: int, count: int) -> str:
    if count == 1:
        return "only"
    if place == 0:
        return "first"
    return "last" if place == count - 1 else "middle"
