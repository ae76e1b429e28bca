"""Where a window of ours goes that would hide what it has just brought into view."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize
from PySide6.QtWidgets import QWidget

#: Between a window and what it makes way for.
_GAP = 12


def step_aside(panel: QWidget, window: QWidget, band: QRect) -> None:
    """Move a panel of a window, where it is open, so that it hides nothing of `band` (on the screen)."""
    if not panel.isVisible() or band.isEmpty():
        return
    own, inner = panel.frameGeometry(), panel.geometry()
    frame = own.size() - inner.size()
    least = panel.minimumSizeHint() + frame
    to = aside(own, band, window.frameGeometry(), panel.screen().availableGeometry(), least)
    if to != own:
        panel.resize(to.size() - frame)
        panel.move(to.topLeft())


def aside(own: QRect, band: QRect, window: QRect, screen: QRect, least: QSize) -> QRect:
    """Where it stands then: where it is when it hides nothing of `band`, else beside `window`, else below or above.

    One whose title is off the screen cannot be taken hold of, and comes back too. All with their frames. It becomes
    smaller where it must, down to `least`.
    """
    wanted = band.adjusted(0, -_GAP, 0, _GAP)
    if not own.intersects(wanted) and own.top() >= screen.top():
        return own
    for left, room in (
        (window.right() + 1, screen.right() - window.right()),
        (screen.left(), window.left() - screen.left()),
    ):
        if room >= least.width():
            width = min(own.width(), room)
            x = left if left > window.left() else window.left() - width
            height = min(own.height(), screen.height())
            return QRect(x, min(own.top(), screen.bottom() + 1 - height), width, height)
    below, above = screen.bottom() - wanted.bottom(), wanted.top() - screen.top()
    height = min(own.height(), max(below, above, least.height()))
    top = screen.bottom() + 1 - height if below >= above else screen.top()
    return QRect(own.left(), top, own.width(), height)
