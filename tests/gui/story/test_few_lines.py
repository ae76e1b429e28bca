"""What stands below a table never takes the table's room, nor makes the window taller than the screen."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QFontInfo
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from variorum_gui.story.few_lines import FewLines


def shown(qtbot: QtBot, words: str, width: int = 400) -> tuple[QWidget, FewLines]:
    box = QWidget()
    qtbot.addWidget(box)
    column = QVBoxLayout(box)
    column.addWidget(QLabel("A table"), 1)
    lines = FewLines("Notes", box)
    lines.setText(words)
    column.addWidget(lines)
    box.resize(width, 500)
    box.show()
    qtbot.waitExposed(box)
    return box, lines


def test_a_hundred_lines_make_no_window_taller_and_are_scrolled_to(qtbot: QtBot) -> None:
    box, lines = shown(qtbot, "\n".join(f"Remark {number}" for number in range(100)))
    assert box.minimumSizeHint().height() < 250
    assert box.height() == 500
    assert lines.height() < 7 * lines.fontMetrics().lineSpacing()
    assert lines.verticalScrollBar().maximum() > 0
    assert lines.focusPolicy() == Qt.FocusPolicy.TabFocus
    assert lines.text().endswith("Remark 99")


def test_two_lines_are_whole_and_hold_up_nobody_who_goes_by_tab(qtbot: QtBot) -> None:
    _, lines = shown(qtbot, "One remark.\nAnother one.")
    assert lines.height() >= 2 * lines.fontMetrics().lineSpacing()
    assert lines.verticalScrollBar().maximum() == 0
    assert lines.focusPolicy() == Qt.FocusPolicy.NoFocus


def test_words_that_fold_in_a_narrower_window_get_the_room_for_it(qtbot: QtBot) -> None:
    box, lines = shown(qtbot, "Some words that fold where there is less room for them. " * 2, 900)
    before = lines.height()
    box.resize(300, 500)
    qtbot.waitUntil(lambda: lines.height() > before and lines.verticalScrollBar().maximum() == 0)


def test_other_words_begin_at_their_beginning(qtbot: QtBot) -> None:
    _, lines = shown(qtbot, "\n".join(map(str, range(50))))
    lines.verticalScrollBar().setValue(99)
    lines.setText("\n".join(map(str, range(60))))
    assert lines.verticalScrollBar().value() == 0
    lines.setText("")
    assert lines.height() < 2 * lines.fontMetrics().lineSpacing()


def test_larger_type_gets_larger_lines(qtbot: QtBot) -> None:
    _, lines = shown(qtbot, "One remark.\nAnother one.")
    before, size = lines.height(), QFontInfo(lines.font()).pixelSize()
    lines.setStyleSheet(
        f"font-size: {2 * size}px"
    )  # which counts also where the program has a sheet of styles
    qtbot.waitUntil(lambda: lines.height() > 1.5 * before)


def test_a_low_window_leaves_a_line_to_be_scrolled_and_all_come_back_with_the_room(qtbot: QtBot) -> None:
    box, lines = shown(qtbot, "One remark.\nAnother one.\nA third.")
    whole, line = lines.height(), lines.fontMetrics().lineSpacing()
    box.resize(400, box.minimumSizeHint().height())
    qtbot.waitUntil(lambda: lines.height() < 2 * line)
    assert lines.height() > line
    assert lines.focusPolicy() == Qt.FocusPolicy.TabFocus
    assert lines.verticalScrollBar().maximum() > 0
    box.resize(400, 500)
    qtbot.waitUntil(lambda: lines.height() == whole)
    assert lines.focusPolicy() == Qt.FocusPolicy.NoFocus
