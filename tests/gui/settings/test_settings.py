"""The settings table, its file, and the preferences page made from it."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from PySide6.QtWidgets import QCheckBox, QComboBox, QPushButton, QSpinBox
from pytestqt.qtbot import QtBot

from variorum_gui.settings.page import PreferencesPage
from variorum_gui.settings.store import Settings
from variorum_gui.settings.table import BY_KEY, SETTINGS
from variorum_gui.window.main_window import MainWindow


def test_every_default_is_a_value_its_setting_accepts() -> None:
    assert len(BY_KEY) == len(SETTINGS)
    for setting in SETTINGS:
        assert setting.accepts(setting.default), setting.key
        assert setting.title
        assert setting.description.endswith(".")


def test_only_what_differs_from_the_default_is_written(tmp_path: Path) -> None:
    path = tmp_path / "deep" / "settings.json"
    settings = Settings(path)
    settings.set("ignore", ("case",))
    settings.set("zoom", 3)
    settings.set("zoom", 0)
    assert json.loads(path.read_text()) == {"ignore": ["case"]}
    again = Settings(path)
    assert again.several("ignore") == ("case",)
    assert again.number("zoom") == 0


def test_what_a_newer_version_wrote_is_kept(tmp_path: Path) -> None:
    path = tmp_path / "settings.json"
    path.write_text('{"of tomorrow": 5, "zoom": 99, "theme": "dark", "ignore": ["case", "smell"]}')
    settings = Settings(path)
    assert settings.number("zoom") == 0  # out of bounds: the default
    assert settings.several("ignore") == ()
    settings.set("one_window", False)
    assert json.loads(path.read_text())["of tomorrow"] == 5


@pytest.mark.parametrize("damage", ["", "[1]", "{", "\x00\x01", '{"theme": '])
def test_a_damaged_file_is_put_aside(tmp_path: Path, damage: str) -> None:
    path = tmp_path / "settings.json"
    path.write_text(damage)
    assert Settings(path).text("theme") == "system"
    assert (tmp_path / "settings.json.broken").exists()


def test_a_file_that_cannot_be_written_does_not_stop_the_window(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    settings = Settings(tmp_path / "file" / "settings.json")
    settings.set("theme", "dark")
    assert settings.text("theme") == "dark"


def test_a_value_a_setting_cannot_hold_is_refused() -> None:
    settings = Settings(None)
    for key, value in (("theme", "pink"), ("zoom", 99), ("zoom", True), ("ignore", ("smell",))):
        with pytest.raises(ValueError, match=key):
            settings.set(key, value)  # type: ignore[arg-type]


def test_set_for_this_run_only_is_not_written(tmp_path: Path) -> None:
    path = tmp_path / "settings.json"
    settings = Settings(path)
    settings.set("theme", "dark", keep=False)
    settings.set("zoom", 1)
    assert json.loads(path.read_text()) == {"zoom": 1}


def test_the_page_has_an_editor_for_every_setting_and_changes_hold_at_once(qtbot: QtBot) -> None:
    settings = Settings(None)
    page = PreferencesPage(settings)
    qtbot.addWidget(page)
    assert set(page.editors) == set(BY_KEY)
    theme = page.editors["theme"]
    assert isinstance(theme, QComboBox)
    theme.setCurrentIndex(theme.findData("dark"))
    theme.activated.emit(theme.currentIndex())
    assert settings.text("theme") == "dark"
    zoom = page.editors["zoom"]
    assert isinstance(zoom, QSpinBox)
    zoom.setValue(4)
    assert settings.number("zoom") == 4
    flag = page.editors["synchronised"]
    assert isinstance(flag, QCheckBox)
    flag.click()
    assert not settings.flag("synchronised")
    page.editors["ignore"].findChildren(QCheckBox)[0].click()
    assert settings.several("ignore") == ("case",)
    settings.reset()
    assert zoom.value() == 0
    assert flag.isChecked()


def test_the_keys_and_the_page_change_one_size_of_letters(window: MainWindow, qtbot: QtBot) -> None:
    page = PreferencesPage(window.settings)
    qtbot.addWidget(page)
    box = page.editors["zoom"]
    assert isinstance(box, QSpinBox)
    assert box.text() == "100 %"
    window.menus.actions["zoom_in"].trigger()
    assert box.text() == "110 %"
    for typed, kept, shown in (
        ("150", 4, "146 %"),
        ("9000 %", 14, "380 %"),
        ("", 14, "380 %"),
        ("1", -6, "56 %"),
    ):
        box.lineEdit().setText(typed)
        box.interpretText()
        assert (window.settings.number("zoom"), box.text()) == (kept, shown)
    window.menus.actions["zoom_reset"].trigger()
    assert box.text() == "100 %"
    assert [key for key in BY_KEY if "size" in BY_KEY[key].title.lower()] == ["zoom", "paper_zoom"]


def test_the_size_of_letters_of_an_earlier_version_is_kept_on_screen_and_paper(tmp_path: Path) -> None:
    path = tmp_path / "settings.json"
    path.write_text('{"letter_size": 20, "zoom": 2, "typeface": "sans"}')
    settings = Settings(path)
    assert (settings.number("zoom"), settings.number("paper_zoom")) == (6, 4)
    settings.set("legend", False)
    assert "letter_size" not in json.loads(path.read_text())
    for odd in ('{"letter_size": "large"}', '{"letter_size": 20, "zoom": "far"}', '{"letter_size": 1e9}'):
        path.write_text(odd)
        assert Settings(path).number("zoom") in (0, 4)


def test_menu_page_and_window_stay_in_step(window: MainWindow) -> None:
    window.menus.actions["zoom_in"].trigger()
    assert window.settings.number("zoom") == 1
    window.menus.actions["zoom_reset"].trigger()
    assert window.settings.number("zoom") == 0
    window.menus.ignore.actions()[1].trigger()
    assert window.settings.several("ignore") == ("punctuation",)
    assert window.workspace.wishes.ignore == {"punctuation"}
    assert window.toolbar.ignore.text() == "Ignore (1)"
    window.settings.set("synchronised", False)
    assert not window.menus.actions["synchronised"].isChecked()
    window.settings.set("legend", False)
    assert window.comparison.legend.isHidden()


def test_return_in_a_field_does_not_put_everything_back(qtbot: QtBot, tmp_path: Path) -> None:
    settings = Settings(tmp_path / "settings.json")
    settings.set("zoom", 3)
    page = PreferencesPage(settings)
    qtbot.addWidget(page)
    defaults = [b for b in page.findChildren(QPushButton) if b.autoDefault() or b.isDefault()]
    assert [button.text().replace("&", "") for button in defaults] == ["Close"]


def test_what_is_ignored_is_called_so_in_the_menu_and_on_the_page(window: MainWindow) -> None:
    assert (
        BY_KEY["ignore"].title == window.menus.ignore.title().replace("&", "") == window.toolbar.ignore.text()
    )
