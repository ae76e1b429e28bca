"""Words a third longer than the English ones have room, and so have the real languages in a small window."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QLabel,
    QTabBar,
    QWidget,
)
from pytestqt.qtbot import QtBot

from variorum_gui.languages.choosing import use_language
from variorum_gui.sidebar.tab_grid import SidebarTab
from variorum_gui.sidebar.word_button import WordButton
from variorum_gui.window.main_window import MainWindow

LookedAt = Callable[[MainWindow], Iterator[tuple[str, QWidget]]]
#: Widgets that end in an ellipsis, say less or go on in a second line where there is no room for all.
ELIDING = {"_ElidedLabel", "_InParts", "_FoldingLabel", "FittingLabel", "DropBox"}


def clipped(root: QWidget) -> Iterator[str]:
    """Words in sight that their widget has no room for, and no way to fold, elide or scroll them."""
    for widget in (root, *root.findChildren(QWidget)):
        if not widget.isVisible() or type(widget).__name__ in ELIDING:
            continue
        name = f"{type(widget).__name__} {widget.accessibleName() or widget.objectName()}".strip()
        if isinstance(widget, QLabel) and widget.wordWrap() and widget.text():
            if widget.heightForWidth(widget.width()) > widget.height():
                yield f"{name}: {widget.text()} ({widget.heightForWidth(widget.width())} > {widget.height()})"
        elif isinstance(widget, (QLabel, QAbstractButton)) and widget.text():
            need = widget.sizeHint().width()
            if isinstance(widget, WordButton):  # it has shorter words, and takes those
                need = widget.minimumSizeHint().width()
                if not widget.printed() and widget.toolTip():  # the triangle of a menu, and a tip
                    need = 0
            elif isinstance(widget, SidebarTab):
                need = widget.least_width()
            if need > widget.width():
                yield f"{name}: {widget.text()} ({need} > {widget.width()})"
        elif isinstance(widget, QComboBox):
            if widget.sizeHint().width() > widget.width():
                yield f"{name}: {widget.currentText()}"
        elif isinstance(widget, QTabBar):
            for tab in range(widget.count()):
                need = widget.fontMetrics().horizontalAdvance(widget.tabText(tab))
                if need > widget.tabRect(tab).width():
                    yield f"{name}: {widget.tabText(tab)}"


@pytest.mark.parametrize("size", [(1440, 900), (1100, 700)])
def test_words_a_third_longer_have_room(
    opened: MainWindow, size: tuple[int, int], looked_at: LookedAt
) -> None:
    cut: dict[str, str] = {}
    opened.resize(*size)
    for state, widget in looked_at(opened):
        QApplication.processEvents()
        cut.update((words, state) for words in clipped(widget))
    assert cut == {}


@pytest.mark.parametrize("language", ["de", "fr"])
def test_the_real_languages_have_room_in_a_small_window(
    qtbot: QtBot,
    make_window: Callable[[], MainWindow],
    at_rest: Callable[[MainWindow], None],
    looked_at: LookedAt,
    language: str,
) -> None:
    app = QCoreApplication.instance()
    assert app is not None
    use_language(app, language)
    try:
        window = make_window()
        window.files.open_sample()
        at_rest(window)
        cut: dict[str, str] = {}
        window.resize(900, 600)
        for state, widget in looked_at(window):
            QApplication.processEvents()
            cut.update((words, state) for words in clipped(widget))
    finally:
        use_language(app, "en")
    assert cut == {}
