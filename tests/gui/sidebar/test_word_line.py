"""A line of words that is longer than its pane goes on below: each can be pressed."""

from __future__ import annotations

from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from variorum_gui.sidebar.word_button import WordButton
from variorum_gui.sidebar.word_line import WordLine

WORDS = ("All", "Names", "Agreements", "Verbs", "Differences")


def shown(qtbot: QtBot, width: int, *, also_right: bool = False) -> tuple[QWidget, list[WordButton]]:
    pane = QWidget()
    qtbot.addWidget(pane)
    bar = QWidget(pane)
    line = WordLine(bar)
    buttons = [WordButton(words, bar, short=words[:6]) for words in WORDS]
    for button in buttons:
        line.addWidget(button)
    line.addStretch(1)
    if also_right:
        line.addWidget(QPushButton("More", bar))
    column = QVBoxLayout(pane)
    column.setContentsMargins(0, 0, 0, 0)
    column.addWidget(bar)
    column.addStretch(1)
    pane.setFixedSize(width, 200)
    pane.show()
    qtbot.waitExposed(pane)
    return pane, buttons


def lines(pane: QWidget, buttons: list[WordButton]) -> list[int]:
    return sorted({button.mapTo(pane, button.rect().topLeft()).y() for button in buttons})


def test_words_without_room_go_on_in_a_second_line_and_are_whole(qtbot: QtBot) -> None:
    pane, buttons = shown(qtbot, 10)
    need = max(button.width_of(0) for button in buttons)
    pane.setFixedSize(need * 2 + 60, 200)
    qtbot.waitUntil(lambda: len(lines(pane, buttons)) == 2)
    for button in buttons:
        assert button.printed() == button.text()
        assert button.width() >= button.width_of(0)
        assert pane.rect().contains(button.geometry())


def test_words_that_fit_when_short_stay_in_one_line(qtbot: QtBot) -> None:
    pane, buttons = shown(qtbot, 600)
    assert len(lines(pane, buttons)) == 1
    short = sum(button.room_of(1) for button in buttons)
    pane.setFixedSize(short + 60, 200)
    qtbot.waitUntil(lambda: pane.width() == short + 60)
    assert len(lines(pane, buttons)) == 1


def test_a_line_with_something_at_its_right_stays_one(qtbot: QtBot) -> None:
    pane, buttons = shown(qtbot, 150, also_right=True)
    assert len(lines(pane, buttons)) == 1
