"""Where the keyboard goes when a bar that has it goes: back to where it was before, and not to what comes next."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import isValid


class KeyboardReturned(QObject):
    """Of the bars in `place`, a part of a window."""

    def __init__(self, place: QWidget) -> None:
        super().__init__(place)
        self._place = place
        #: What had it last in this window, outside `place`.
        self._had: QWidget | None = None
        #: What takes it where that is no longer to be seen, the first that is.
        self.otherwise: Callable[[], Iterable[QWidget]] = tuple
        QApplication.instance().focusChanged.connect(self._moved)  # type: ignore[union-attr]

    def leave(self, bar: QWidget) -> None:
        """Take it from this bar before it goes; Qt would give it to the next widget, which can be any field."""
        holder = self._place.window().focusWidget()
        if holder is None or not (holder is bar or bar.isAncestorOf(holder)):
            return
        for widget in (self._had, *self.otherwise()):
            if widget is not None and isValid(widget) and widget.isVisible() and widget.isEnabled():
                widget.setFocus(Qt.FocusReason.OtherFocusReason)
                return

    def _moved(self, _before: QWidget | None, now: QWidget | None) -> None:
        if now is None or self._place.isAncestorOf(now):
            return
        if now.window() is self._place.window():
            self._had = now
