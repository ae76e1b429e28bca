"""Gives the keyboard back to a window of ours when the window manager gave it to nobody.

Two dialogues that close together ("Replace it?" and the one that asked for a file) leave some window managers with a
window that is gone: openbox takes it for the active one, and every key is lost until one clicks or changes windows.
"""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import isValid

#: A window manager that answers does so within this time (ms): 10 to 90 were measured.
_PATIENCE = 250


class KeyboardBack(QObject):
    """Watches which window has the keyboard, for as long as it lives."""

    def __init__(self, application: QApplication, parent: QObject) -> None:
        super().__init__(parent)
        #: Windows that had it, the last one at the end.
        self._had: list[QWidget] = []
        self._timer = QTimer(self, singleShot=True, interval=_PATIENCE)
        self._timer.timeout.connect(self._look)
        application.focusChanged.connect(self._moved)

    def _moved(self, _before: QWidget | None, now: QWidget | None) -> None:
        if now is None:
            self._timer.start()
            return
        self._timer.stop()
        window = now.window()
        if window.windowType() != Qt.WindowType.Popup:  # which has it only while it is open
            self._had = [each for each in self._had if isValid(each) and each is not window] + [window]

    def _look(self) -> None:
        there = [each for each in self._had if isValid(each) and each.isVisible()]
        # Where the last one is still there, a person went to another program.
        if QApplication.activeWindow() is not None or not there or there[-1] is self._had[-1]:
            return
        back = QApplication.activeModalWidget() or there[-1]
        # A dialogue of the system for files has the keyboard itself; Qt's own, which stands for it, is never shown.
        of_the_system = back.testAttribute(Qt.WidgetAttribute.WA_DontShowOnScreen)
        if not of_the_system and not back.isMinimized():
            back.activateWindow()
