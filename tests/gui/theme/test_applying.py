"""Putting on a theme changes the application and tells those who draw for themselves."""

from __future__ import annotations

import gc
from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QActionGroup, QFont, QFontMetrics, QGuiApplication
from PySide6.QtWidgets import QApplication, QMenu, QPushButton, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import delete

from variorum_gui.comparison.pane import ComparisonPane
from variorum_gui.corpus_tree.pane import CorpusPane
from variorum_gui.sidebar.pane import Sidebar
from variorum_gui.theme import applying
from variorum_gui.theme.applying import apply_theme, current_theme, system_theme, theme_changes
from variorum_gui.theme.icons import icon
from variorum_gui.theme.palette import Theme, dark_theme, light_theme
from variorum_gui.theme.segmented import SegmentedControl
from variorum_gui.window.toolbar import FindField


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


def test_high_contrast_is_put_on_where_the_desktop_asks_for_it(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert not system_theme().high_contrast
    monkeypatch.setattr(applying, "system_wants_contrast", lambda: True)
    assert system_theme().high_contrast


def test_the_desktop_is_followed_while_the_program_runs(qtbot: QtBot, qapp: QApplication) -> None:
    from variorum_gui.settings.store import Settings
    from variorum_gui.window.preferring import follow_theme

    settings = Settings(None)
    follow_theme(qapp, settings)
    gc.collect()
    settings.set("theme", "contrast")
    assert current_theme().name == "contrast"
    settings.set("theme", "system")
    assert not current_theme().high_contrast
    QGuiApplication.styleHints().colorSchemeChanged.emit(Qt.ColorScheme.Dark)  # an exception fails the test
    settings.set("theme", "light")


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


@pytest.mark.parametrize("make", [ComparisonPane, CorpusPane, Sidebar, FindField])
def test_a_pane_that_is_gone_hears_nothing_of_the_theme(
    qtbot: QtBot, qapp: QApplication, make: Callable[[], QWidget]
) -> None:
    apply_theme(qapp, light_theme())
    delete(make())
    apply_theme(qapp, dark_theme())  # an exception in a slot fails the test
    apply_theme(qapp, light_theme())


def test_a_segment_is_as_wide_up_as_down_so_that_bold_words_are_not_cut(qtbot: QtBot) -> None:
    control = SegmentedControl([("flow", "Flow"), ("differences", "Only differences")])
    qtbot.addWidget(control)
    button = control.button("differences")
    bold = QFont(button.font())
    bold.setWeight(QFont.Weight.DemiBold)
    plain, strong = (QFontMetrics(f).horizontalAdvance(button.text()) for f in (button.font(), bold))
    assert button.minimumSizeHint().width() >= button.sizeHint().width() >= strong
    assert button.sizeHint().width() - QPushButton.sizeHint(button).width() == max(0, strong - plain)


@pytest.mark.parametrize("theme", [light_theme(), dark_theme()])
def test_a_menu_shows_an_empty_box_where_a_tick_can_be_set(
    qtbot: QtBot, qapp: QApplication, theme: Theme
) -> None:
    apply_theme(qapp, theme)
    pictures = []
    for exclusive, checked in ((True, False), (False, False), (False, True)):
        menu = QMenu()
        qtbot.addWidget(menu)
        action = menu.addAction("Punctuation")
        action.setCheckable(True)
        action.setChecked(checked)
        if exclusive:
            QActionGroup(menu).addAction(action)
        menu.resize(menu.sizeHint())
        pictures.append(menu.grab().toImage())
    apply_theme(qapp, light_theme())
    one_of_several, empty, ticked = pictures
    assert one_of_several.size() == empty.size() == ticked.size()
    assert one_of_several != empty != ticked != one_of_several


@pytest.mark.qt_log_ignore("does not support (raise|grabbing)")
def test_a_menu_higher_than_the_screen_is_scrolled_and_stays_one_column(
    qtbot: QtBot, qapp: QApplication
) -> None:
    """A second column of the longest menus began beyond the edge of a small screen."""
    apply_theme(qapp, light_theme())
    widths = []
    for entries in (3, 80):
        menu = QMenu()
        qtbot.addWidget(menu)
        for number in range(entries):
            menu.addAction(f"Entry {number:02}")
        menu.popup(menu.screen().availableGeometry().topLeft())
        assert menu.height() <= menu.screen().availableSize().height()
        widths.append(menu.width())
        menu.close()
    assert widths[0] == widths[1]
