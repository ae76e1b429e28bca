"""How large a window comes up: as is wanted, where the screen has the room.

At 200 % a screen of 1280 × 800 has room for 640 × 400: what is larger has its buttons where no mouse gets to.
"""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QWidget

#: What a window manager puts around a window, and a margin to take hold of what lies behind.
_FRAME = QSize(20, 60)


def room_for(window: QWidget) -> QSize:
    """The largest a window may be on its screen."""
    return window.screen().availableSize() - _FRAME


def resize_on_screen(window: QWidget, width: int, height: int) -> None:
    """Give a window this size, or what its screen has of it."""
    window.resize(QSize(width, height).boundedTo(room_for(window)))
