"""What was just done is told whole where there is room, and keeps no window wide."""

from __future__ import annotations

from pytestqt.qtbot import QtBot

from variorum_gui.background import Background
from variorum_gui.window.status_line import StatusLine

LONG = (
    "Version 7 begins at “Earlier, the harbour office said that the ferry had left the port in time”, since two "
    "paragraphs run into each other. Alt+Right reads it otherwise"
)


def test_a_long_sentence_is_told_whole_where_there_is_room(qtbot: QtBot) -> None:
    line = StatusLine(Background())
    qtbot.addWidget(line)
    line.resize(1280, 30)
    line.show()
    line.say("40 % of the text of Harbour Gazette is told in both")
    line.tell(LONG)
    qtbot.waitUntil(lambda: line.told.width() >= line.fontMetrics().horizontalAdvance(LONG))
    assert line.told.text() == LONG
    assert LONG[-40:] in line.told.toolTip()
    assert line._forget.interval() > 10_000  # it takes longer to read
    assert line.minimumSizeHint().width() < 600
    line.tell("Copied")
    assert line._forget.interval() == 6000
    qtbot.waitUntil(lambda: line.told.width() < 200)


def test_where_there_is_none_it_is_cut_and_the_rest_stands_in_the_tip(qtbot: QtBot) -> None:
    line = StatusLine(Background())
    qtbot.addWidget(line)
    line.resize(500, 30)
    line.show()
    line.tell(LONG)
    qtbot.waitUntil(lambda: 200 < line.told.width() < 500)
    assert LONG[-40:] in line.told.toolTip()
