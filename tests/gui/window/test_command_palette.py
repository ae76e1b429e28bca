"""The command palette: what the menus offer, found by typing."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from pytestqt.qtbot import QtBot

from variorum_gui.settings.table import BY_KEY
from variorum_gui.window.actions import ACTIONS
from variorum_gui.window.also_called import _ALSO_CALLED
from variorum_gui.window.command_palette import Command, CommandPalette, ranked
from variorum_gui.window.main_window import MainWindow


@pytest.fixture
def palette(window: MainWindow) -> CommandPalette:
    window.menus.actions["commands"].trigger()
    found = window.findChild(CommandPalette)
    assert found is not None
    return found


def command(words: str, menus: str = "View") -> Command:
    return Command(menus, words, "", QAction(words))


def test_words_that_begin_a_name_come_before_words_within_it(qapp: object) -> None:
    names = [command("Reset Zoom"), command("Zoom In"), command("Amazoom"), command("Zoo Map")]
    assert [each.words for each in ranked(names, "zoom")] == [
        "Zoom In",
        "Reset Zoom",
        "Amazoom",
    ]
    assert [each.words for each in ranked(names, "zoma")] == ["Zoo Map"]
    assert [each.words for each in ranked(names, "zoom in")] == ["Zoom In"]
    assert ranked(names, "xyz") == []
    assert ranked(names, "") == names


def test_it_offers_what_menus_and_submenus_offer_and_only_what_can_be_done(palette: CommandPalette) -> None:
    lines = palette.shown()
    assert any(line.startswith("Add Files") and "Ctrl+O" in line for line in lines)
    assert any("View ▸ Colours" in line for line in lines)
    assert any("Compare ▸ Ignore" in line for line in lines)
    assert not any(line.startswith("Swap Sides") for line in lines)  # nothing is compared


def test_typing_and_return_do_it(palette: CommandPalette, window: MainWindow, qtbot: QtBot) -> None:
    qtbot.keyClicks(palette.field, "high contrast")
    assert len(palette.shown()) == 2
    qtbot.keyClick(palette.field, Qt.Key.Key_Down)
    with qtbot.waitSignal(palette.destroyed):
        qtbot.keyClick(palette.field, Qt.Key.Key_Return)
    assert window.settings.text("theme") == "contrast dark"


def test_arrows_walk_the_list_while_one_types(
    palette: CommandPalette, window: MainWindow, qtbot: QtBot
) -> None:
    qtbot.keyClicks(palette.field, "zoom")
    assert palette.shown()[0].startswith("Zoom In")
    qtbot.keyClick(palette.field, Qt.Key.Key_Down)
    qtbot.keyClick(palette.field, Qt.Key.Key_Return)
    assert window.settings.number("zoom") == -1


def test_what_is_ticked_is_said_to_be(palette: CommandPalette) -> None:
    assert any(line.startswith("✓ As the desktop") for line in palette.shown())


def test_it_is_so_wide_that_no_name_is_cut(window: MainWindow, qtbot: QtBot) -> None:
    window.resize(1280, 800)
    window.menuBar().addMenu("Other").addAction("A command of " + "very " * 9 + "long name")
    palette = CommandPalette(window)
    qtbot.addWidget(palette)
    palette.open()
    for column in range(3):
        assert palette.list.columnWidth(column) >= palette.list.sizeHintForColumn(column)


def test_escape_does_nothing(palette: CommandPalette, window: MainWindow, qtbot: QtBot) -> None:
    qtbot.keyClicks(palette.field, "zoom in")
    with qtbot.waitSignal(palette.destroyed):
        qtbot.keyClick(palette.field, Qt.Key.Key_Escape)
    assert window.settings.number("zoom") == 0


def test_an_entry_of_a_menu_filled_anew_meanwhile_is_looked_up_again(
    palette: CommandPalette, window: MainWindow, qtbot: QtBot
) -> None:
    done: list[str] = []
    menu = window.menuBar().addMenu("Odds")

    def fill() -> None:
        menu.clear()
        menu.addAction("Polish the bell").triggered.connect(lambda: done.append("bell"))

    menu.aboutToShow.connect(fill)
    palette.close()
    window.menus.actions["commands"].trigger()
    opened = window.findChildren(CommandPalette)[-1]
    qtbot.keyClicks(opened.field, "polish the bell")
    fill()
    qtbot.keyClick(opened.field, Qt.Key.Key_Return)
    assert done == ["bell"]


def test_an_entry_that_is_gone_is_no_longer_offered_and_not_done(window: MainWindow, qtbot: QtBot) -> None:
    menu = window.menuBar().addMenu("Odds")
    menu.addAction("Polish the bell")
    window.menus.actions["commands"].trigger()
    palette = window.findChild(CommandPalette)
    assert palette is not None
    qtbot.keyClicks(palette.field, "polish the bel")
    menu.clear()
    qtbot.keyClicks(palette.field, "l")
    assert palette.shown() == []
    palette.field.clear()
    menu.addAction("Polish the bell")
    palette.close()
    window.menus.actions["commands"].trigger()
    palette = window.findChildren(CommandPalette)[-1]
    qtbot.keyClicks(palette.field, "polish the bell")
    menu.clear()
    with qtbot.waitSignal(palette.destroyed):
        qtbot.keyClick(palette.field, Qt.Key.Key_Return)


@pytest.mark.parametrize(
    ("typed", "first"),
    [
        ("theme", "Preferences"),
        ("dark mode", "✓ As the desktop"),
        ("language", "Preferences"),
        ("verify", "Verify an Evidence Pack"),
        ("delete", "Bin"),
        ("settings", "Preferences"),
        ("opsam", "Open the Sample Corpus"),
        ("font", "Zoom In"),
    ],
)
def test_commands_are_found_by_what_people_call_them(
    palette: CommandPalette, qtbot: QtBot, typed: str, first: str
) -> None:
    qtbot.keyClicks(palette.field, typed)
    shown = palette.shown()
    assert any(line.startswith(first) for line in shown[:8]), shown
    assert typed == "opsam" or not any("Sample" in line for line in shown)


def test_letters_scattered_over_a_name_find_nothing(qapp: object) -> None:
    assert ranked([command("Open the Sample Corpus")], "theme") == []
    assert ranked([command("Open the Sample Corpus")], "otsc") != []


def test_where_nothing_is_called_so_it_says_so_and_return_does_nothing(
    palette: CommandPalette, qtbot: QtBot
) -> None:
    qtbot.keyClicks(palette.field, "qwertz")
    assert palette.shown() == []
    item = palette.list.topLevelItem(0)
    assert item is not None
    assert item.text(0).startswith("No command is called that")
    qtbot.keyClick(palette.field, Qt.Key.Key_Down)
    qtbot.keyClick(palette.field, Qt.Key.Key_Return)
    assert palette.isVisible()


def test_other_names_are_of_actions_and_settings_there_are() -> None:
    assert set(_ALSO_CALLED) <= {spec.id for spec in ACTIONS} | set(BY_KEY)
