"""The strip of tabs: their names, and a cross on each."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QTabBar, QToolButton, QWidget

from variorum_gui.languages.words import tr
from variorum_gui.theme.applying import theme_changes
from variorum_gui.theme.icons import icon


class TabBar(QTabBar):
    """Signals only what a person does."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAccessibleName(tr("Comparisons"))
        self.setAutoHide(True)
        self.setMovable(True)
        self.setExpanding(False)
        self.setDrawBase(False)
        self.setElideMode(Qt.TextElideMode.ElideMiddle)
        self.setUsesScrollButtons(True)
        theme_changes().changed.connect(self._tint)

    def tabInserted(self, index: int) -> None:
        """Qt's own cross is a bitmap that knows nothing of the theme."""
        super().tabInserted(index)
        button = QToolButton(self)
        button.setProperty("flat", True)
        button.setIcon(icon("x"))
        button.setIconSize(QSize(12, 12))
        button.setAccessibleName(tr("Close this comparison"))
        button.setToolTip(tr("Close this comparison"))
        button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        button.clicked.connect(lambda: self.tabCloseRequested.emit(self._place_of(button)))
        self.setTabButton(index, QTabBar.ButtonPosition.RightSide, button)

    def _place_of(self, button: QToolButton) -> int:
        right = QTabBar.ButtonPosition.RightSide
        return next(at for at in range(self.count()) if self.tabButton(at, right) is button)

    def _tint(self) -> None:
        for at in range(self.count()):
            button = self.tabButton(at, QTabBar.ButtonPosition.RightSide)
            if isinstance(button, QToolButton):
                button.setIcon(icon("x"))

    def tabSizeHint(self, index: int) -> QSize:
        hint = super().tabSizeHint(index)
        return QSize(min(hint.width(), 300), hint.height())

    def insert_quietly(self, place: int, title: str) -> None:
        was = self.blockSignals(True)
        self.insertTab(place, title)
        self.setCurrentIndex(place)
        self.blockSignals(was)

    def remove_quietly(self, place: int) -> None:
        was = self.blockSignals(True)
        self.removeTab(place)
        self.blockSignals(was)

    def choose_quietly(self, place: int) -> None:
        was = self.blockSignals(True)
        self.setCurrentIndex(place)
        self.blockSignals(was)

    def fill_quietly(self, titles: list[str], at: int) -> None:
        was = self.blockSignals(True)
        while self.count():
            self.removeTab(0)
        for title in titles:
            self.addTab(title.replace("&", "&&"))
        self.setCurrentIndex(at)
        self.blockSignals(was)
