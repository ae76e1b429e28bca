"""Putting on a theme changes the application and tells those who draw for themselves."""

from __future__ import annotations

from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from variorum_gui.theme.applying import apply_theme, current_theme, theme_changes
from variorum_gui.theme.icons import icon
from variorum_gui.theme.palette import dark_theme, light_theme
from variorum_gui.theme.segmented import SegmentedControl


def test_switching_to_dark_is_heard_once_and_known_afterwards(qtbot: QtBot, qapp: QApplication) -> None:
    apply_theme(qapp, light_theme())
    heard: list[object] = []
    theme_changes().changed.connect(heard.append)
    apply_theme(qapp, dark_theme())
    apply_theme(qapp, dark_theme())
    assert heard == [dark_theme()]
    assert current_theme() is dark_theme()
    assert qapp.palette().window().color().name().upper() == dark_theme().window
    apply_theme(qapp, light_theme())
    theme_changes().changed.disconnect(heard.append)


def test_an_unknown_icon_is_empty_rather_than_an_error(qtbot: QtBot) -> None:
    assert icon("no-such-picture").isNull()


def test_a_segmented_control_tells_what_a_person_chose(qtbot: QtBot) -> None:
    control = SegmentedControl([("versions", "Versions"), ("outlets", "Outlets")])
    qtbot.addWidget(control)
    control.choose("versions")
    with qtbot.waitSignal(control.chosen) as chosen:
        control.button("outlets").click()
    assert chosen.args == ["outlets"]
    assert control.choice() == "outlets"
