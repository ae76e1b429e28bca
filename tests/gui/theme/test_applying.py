"""Putting on a theme changes the application and tells those who draw for themselves."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtGui import QFont, QFontMetrics
from PySide6.QtWidgets import QApplication, QPushButton, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import delete

from variorum_gui.comparison.pane import ComparisonPane
from variorum_gui.corpus_tree.pane import CorpusPane
from variorum_gui.sidebar.pane import Sidebar
from variorum_gui.theme.applying import apply_theme, current_theme, theme_changes
from variorum_gui.theme.icons import icon
from variorum_gui.theme.palette import dark_theme, light_theme
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
