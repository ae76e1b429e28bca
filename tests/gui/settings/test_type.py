"""Typeface, size, length and distance of the lines: chosen in the menu or the preferences, seen in the texts."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QMenu

from variorum_gui.comparison.canvas import Canvas
from variorum_gui.comparison.columns import columns_for
from variorum_gui.comparison.typography import SANS, Typography
from variorum_gui.settings.store import Settings
from variorum_gui.window.main_window import MainWindow
from variorum_gui.window.preferring import chosen_type


def entry(window: MainWindow, menu: str, words: str) -> QAction:
    found = [m for m in window.findChildren(QMenu) if m.title().replace("&", "") == menu]
    return next(action for m in found for action in m.actions() if action.text() == words)


def test_larger_letters_make_higher_lines_and_longer_lines_wider_columns(qapp: QApplication) -> None:
    usual, large = Typography(), Typography(4)
    assert large.body.pixelSize() == round(14 * 1.1**4)
    assert large.line_height > usual.line_height
    assert large.headline.pixelSize() > usual.headline.pixelSize()
    assert Typography(spacing=1.6).line_height > 1.4 * usual.line_height
    assert Typography(spacing=1.6).headline_height == usual.headline_height
    wide = 2400
    short, long = Typography(longest_line=60), Typography(longest_line=112)
    assert columns_for(wide, short).text_width < columns_for(wide, usual).text_width
    assert columns_for(wide, long).text_width > columns_for(wide, usual).text_width


@pytest.mark.parametrize("spacing", ["close", "usual", "wide", "double"])
def test_whatever_is_chosen_leaves_room_for_the_letters(qapp: QApplication, spacing: str) -> None:
    settings = Settings(None)
    settings.set("line_spacing", spacing)
    for typeface in ("serif", "sans", "system"):
        settings.set("typeface", typeface)
        chosen = chosen_type(settings)
        assert chosen.line_height >= chosen.body.pixelSize()


def test_the_type_menu_changes_the_texts_and_keeps_the_zoom(window: MainWindow) -> None:
    canvas = window.comparison.findChild(Canvas)
    assert canvas is not None
    window.settings.set("zoom", 3)
    entry(window, "Type", "Without serifs").trigger()
    assert canvas.typography.families == SANS
    assert canvas.typography.zoom == 3
    before = canvas.typography.line_height
    entry(window, "Type", "Lines far apart").trigger()
    assert canvas.typography.line_height > before
    entry(window, "Type", "As the desktop").trigger()
    assert window.settings.text("typeface") == "system"
    assert canvas.typography.body.family() == window.font().family()


def test_high_contrast_is_put_on_by_the_menu(window: MainWindow) -> None:
    entry(window, "Colours", "High contrast, white on black").trigger()
    assert window.settings.text("theme") == "contrast dark"


def test_the_marks_are_explained_in_the_help_menu(window: MainWindow) -> None:
    from variorum_gui.comparison.legend_sheet import LegendSheet

    window.menus.actions["marks"].trigger()
    sheet = window.findChild(LegendSheet)
    assert sheet is not None
    assert not sheet.grab().isNull()
    sheet.close()


def test_full_screen_goes_back_to_what_was_before(window: MainWindow) -> None:
    window.showMaximized()
    window.menus.actions["full_screen"].trigger()
    assert window.isFullScreen()
    window.menus.actions["full_screen"].trigger()
    assert not window.isFullScreen()
    assert window.isMaximized()
