"""Icons from the Lucide set in the resources, drawn in the colour of the theme.

Icons do not follow a later switch of the theme by themselves: ask again on `theme_changes().changed`.
"""

from __future__ import annotations

from functools import lru_cache

from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from variorum_gui.theme.applying import current_theme
from variorum_resources import FOLDER

#: Edge lengths drawn ahead; Qt takes the nearest larger one. 32 and 40 serve 16 and 20 at 200 %.
_SIZES = (16, 20, 32, 40)


def icon(name: str, colour: str | None = None) -> QIcon:
    """The icon called `name` on lucide.dev ("chevron-up"), in `colour` ("#RRGGBB") or the theme's ink.

    An unknown name gives an empty icon: a button without a picture still works.
    """
    theme = current_theme()
    return _tinted(name, colour or theme.ink, theme.faint_ink)


@lru_cache(maxsize=512)
def _tinted(name: str, colour: str, disabled: str) -> QIcon:
    made = QIcon()
    source = _source(name)
    if source is None:
        return made
    for mode, ink in ((QIcon.Mode.Normal, colour), (QIcon.Mode.Disabled, disabled)):
        renderer = QSvgRenderer(QByteArray(source.replace("currentColor", ink).encode()))
        for size in _SIZES:
            made.addPixmap(_drawn(renderer, size), mode)
    return made


def _drawn(renderer: QSvgRenderer, size: int) -> QPixmap:
    pixmap = QPixmap(size, size)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    renderer.render(painter, QRectF(0, 0, size, size))
    painter.end()
    return pixmap


@lru_cache(maxsize=256)
def _source(name: str) -> str | None:
    path = FOLDER / "icons" / f"{name}.svg"
    return path.read_text("utf-8") if path.is_file() else None
