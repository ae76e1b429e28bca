"""Where the lines of a row break, and the frame around the one that has the keyboard."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFont, QImage, QPainter
from pytestqt.qtbot import QtBot

from variorum_gui.sidebar.row_shape import RowFonts, RowShape
from variorum_gui.sidebar.rows import Row
from variorum_gui.theme.focus_ring import paint_row_ring
from variorum_gui.theme.palette import Theme, contrast_theme, dark_theme, light_theme

THEMES = (light_theme(), dark_theme(), contrast_theme(), contrast_theme(dark=True))


def lines(row: Row, width: float) -> Iterator[str]:
    layout = RowShape(row, width, RowFonts.of(QFont())).detail
    assert layout is not None
    words = layout.text()
    for at in range(layout.lineCount()):
        line = layout.lineAt(at)
        yield words[line.textStart() : line.textStart() + line.textLength()]


def test_no_line_begins_with_the_point_between_two_parts(qtbot: QtBot) -> None:
    row = Row("x", "A title", detail="One passenger, two spellings.", where="¶ · ¶1")
    folded = [list(lines(row, width)) for width in range(90, 400)]
    assert any("¶" in one and not one.endswith("¶1") for each in folded for one in each)
    assert not [one for each in folded for one in each if one.lstrip().startswith("·")]


@pytest.mark.parametrize("theme", THEMES, ids=lambda theme: theme.name)
def test_the_row_with_the_keyboard_has_a_whole_frame(qtbot: QtBot, theme: Theme) -> None:
    """Dots would say that the program is unsure."""
    picture = QImage(120, 40, QImage.Format.Format_RGB32)
    picture.fill(QColor(theme.selected))
    painter = QPainter(picture)
    painter.setPen(QColor("red"))
    paint_row_ring(painter, QRectF(picture.rect()), theme)
    assert painter.pen().color() == QColor(Qt.GlobalColor.red)
    painter.end()
    for y in (1, 37):
        row = {picture.pixelColor(x, y).name() for x in range(10, 110)}
        assert len(row) == 1
        assert row != {QColor(theme.selected).name()}
