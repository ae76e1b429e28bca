"""A finding with its sources, drawn as a picture to paste where text would lose its form."""

from __future__ import annotations

from PySide6.QtCore import QSizeF
from PySide6.QtGui import QColor, QFont, QGuiApplication, QImage, QPainter, QTextDocument

from variorum_gui.theme.palette import light_theme

#: Wide enough for two columns of a passage each; drawn at twice the size, so that print is sharp.
_WIDTH, _SCALE, _MARGIN = 860, 2.0, 18.0
#: Of a finding with hundreds of places the picture ends here; nobody reads on, and memory has an end.
_HIGHEST = 8_000


def picture_of(page: str) -> QImage:
    """The page of `evidence_html`, dark on white whatever the theme: it goes into other people's papers."""
    theme = light_theme()
    document = QTextDocument()
    font = QFont(QGuiApplication.font())
    font.setPixelSize(15)
    document.setDefaultFont(font)
    document.setDocumentMargin(_MARGIN)
    document.setDefaultStyleSheet(f"body, p, td {{ color: {theme.ink}; }}")
    document.setHtml(page)
    document.setTextWidth(_WIDTH)
    height = min(_HIGHEST, round(document.size().height()))
    image = QImage((QSizeF(_WIDTH, height) * _SCALE).toSize(), QImage.Format.Format_RGB32)
    image.fill(QColor("#FFFFFF"))
    painter = QPainter(image)
    painter.scale(_SCALE, _SCALE)
    document.drawContents(painter)
    painter.end()
    image.setDevicePixelRatio(_SCALE)
    return image
