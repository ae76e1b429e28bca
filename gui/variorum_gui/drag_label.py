"""What hangs on the pointer while rows are dragged: a few words below it.

Qt's own picture, of the whole rows, would lie on the names they can be dropped on.
"""

from __future__ import annotations

from PySide6.QtCore import QMimeData, QPoint, QRect, Qt
from PySide6.QtGui import QColor, QDrag, QPainter, QPixmap
from PySide6.QtWidgets import QWidget

from variorum_gui.eliding import elided
from variorum_gui.theme.applying import current_theme

_WIDEST = 200


def labelled_drag(source: QWidget, data: QMimeData, words: str) -> QDrag:
    """A drag of `data`, called `words`, that is still to be begun."""
    drag = QDrag(source)
    drag.setMimeData(data)
    drag.setPixmap(_label(source, words))
    drag.setHotSpot(QPoint(-12, -6))
    return drag


def _label(source: QWidget, words: str) -> QPixmap:
    theme, metrics = current_theme(), source.fontMetrics()
    words = elided(metrics, words, _WIDEST)
    ratio = source.devicePixelRatioF()
    box = QRect(0, 0, metrics.horizontalAdvance(words) + 17, metrics.height() + 9)
    picture = QPixmap(box.size() * ratio)
    picture.setDevicePixelRatio(ratio)
    picture.fill(QColor(theme.selected))
    painter = QPainter(picture)
    painter.setFont(source.font())
    painter.setPen(QColor(theme.ink))
    painter.drawRect(box.adjusted(0, 0, -1, -1))
    painter.drawText(box, Qt.AlignmentFlag.AlignCenter, words)
    painter.end()
    return picture
