"""Boxes to tick are seen in every theme, empty or not: their edge stands out from the ground by 3:1 (WCAG 1.4.11)."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QDialog,
    QListWidget,
    QListWidgetItem,
    QRadioButton,
    QWidget,
)
from pytestqt.qtbot import QtBot

from variorum_gui.theme.applying import apply_theme
from variorum_gui.theme.palette import Theme, contrast_theme, dark_theme, light_theme

THEMES = [
    pytest.param(theme, id=theme.name)
    for theme in (light_theme(), dark_theme(), contrast_theme(), contrast_theme(dark=True))
]


@pytest.fixture
def dressed(qapp: QApplication) -> Iterator[Callable[[Theme], None]]:
    yield lambda theme: apply_theme(qapp, theme)
    apply_theme(qapp, light_theme())


def luminance(colour: QColor) -> float:
    parts = (colour.redF(), colour.greenF(), colour.blueF())
    linear = [p / 12.92 if p <= 0.04045 else ((p + 0.055) / 1.055) ** 2.4 for p in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def edge(image: QImage, ground: QColor, across: int, line: int) -> float:
    """The strongest contrast with the ground along a line through the left half of the box."""
    best = 1.0
    for x in range(across):
        light, dark = sorted((luminance(image.pixelColor(x, line)), luminance(ground)), reverse=True)
        best = max(best, (light + 0.05) / (dark + 0.05))
    return best


def in_list(parent: QWidget) -> QListWidget:
    made = QListWidget(parent)
    item = QListWidgetItem("", made)
    item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
    item.setCheckState(Qt.CheckState.Unchecked)
    return made


@pytest.mark.parametrize("theme", THEMES)
@pytest.mark.parametrize("make", [QCheckBox, QRadioButton, in_list])
def test_an_empty_box_has_an_edge(
    qtbot: QtBot, dressed: Callable[[Theme], None], theme: Theme, make: Callable[[QWidget], QWidget]
) -> None:
    dressed(theme)
    dialog = QDialog()
    qtbot.addWidget(dialog)
    box = make(dialog)
    box.setGeometry(0, 0, 60, 24)
    dialog.resize(80, 30)
    dialog.show()
    image = dialog.grab().toImage()
    ground = image.pixelColor(40, 12)
    line = 12 if not isinstance(box, QListWidget) else box.visualItemRect(box.item(0)).center().y()
    assert edge(image, ground, 12, line) >= 3.0
