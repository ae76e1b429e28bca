"""How large a window comes up: as is wanted, where the screen has the room.

At 200 % a screen of 1280 × 800 has room for 640 × 400: what is larger has its buttons where no mouse gets to.
"""

from __future__ import annotations

from types import TracebackType

from PySide6.QtCore import QEvent, QObject, QSize
from PySide6.QtWidgets import QApplication, QDialog, QWidget

#: What a window manager puts around a window, and a margin to take hold of what lies behind.
_FRAME = QSize(20, 60)


def room_for(window: QWidget) -> QSize:
    """The largest a window may be on its screen."""
    return window.screen().availableSize() - _FRAME


def resize_on_screen(window: QWidget, width: int, height: int) -> None:
    """Give a window this size, or what its screen has of it."""
    window.resize(QSize(width, height).boundedTo(room_for(window)))


class KeptOnScreen(QObject):
    """While Qt makes a dialogue itself and waits for its answer: it comes up no larger than its screen has room for.

        with KeptOnScreen():
            QFileDialog.getOpenFileName(…)

    The one of a desktop sees to that itself.
    """

    def __enter__(self) -> None:
        application = QApplication.instance()
        assert application is not None
        application.installEventFilter(self)

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._look_no_more()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        # Sent before there is a window: it is placed by the size that it has then.
        if event.type() == QEvent.Type.Show and isinstance(watched, QDialog):
            self._look_no_more()
            watched.resize(watched.size().boundedTo(room_for(watched)))
        return False

    def _look_no_more(self) -> None:
        application = QApplication.instance()
        if application is not None:
            application.removeEventFilter(self)
