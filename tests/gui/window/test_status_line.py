"""What was just done is told whole where there is room, and keeps no window wide."""

from __future__ import annotations

from pathlib import Path

from pytestqt.qtbot import QtBot

from variorum_gui.background import Background
from variorum_gui.window.main_window import MainWindow
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


def test_long_names_give_way_to_what_was_found(qtbot: QtBot) -> None:
    line = StatusLine(Background())
    qtbot.addWidget(line)
    line.resize(620, 30)
    line.show()
    named = (
        "At least 80 % of the text of The Northern Harbour and Islands Evening Gazette has a match in Post"
    )
    told = f"{named}  ·  3 matched passages  ·  4 findings, 2 to review"
    line.say(told)
    qtbot.waitUntil(lambda: line.words.width() > 400)
    shown = line.words.words_shown()
    assert shown.startswith("At least 80 % of the text of The Nor")
    assert shown.endswith("…  ·  3 matched passages  ·  4 findings, 2 to review")
    assert named in line.words.toolTip().replace("\xa0", " ")
    line.resize(130, 30)
    qtbot.waitUntil(lambda: line.words.width() < 130)
    assert line.words.words_shown().endswith("…")
    line.resize(2000, 30)
    qtbot.waitUntil(lambda: line.words.width() > 1500)
    assert line.words.words_shown() == told


def test_however_long_a_name_is_what_was_found_stays_in_sight(qtbot: QtBot) -> None:
    line = StatusLine(Background())
    qtbot.addWidget(line)
    line.resize(620, 30)
    line.show()
    line.say(f"Compared with {'The Northern Harbour and Islands Gazette ' * 9} ·  4 findings, 2 to review")
    qtbot.waitUntil(lambda: line.words.width() > 400)
    shown = line.words.words_shown()
    assert shown.startswith("Compared with The Northern")
    assert shown.endswith("…  ·  4 findings, 2 to review")


def test_what_was_done_to_one_corpus_is_not_told_of_another(opened: MainWindow, tmp_path: Path) -> None:
    opened.messages.say("Something was told beside texts.")
    opened.workspace.act(lambda corpus: corpus.add_story("Storms"))
    assert opened.status.told.text()
    assert opened.files.open(tmp_path / "other.variorum")
    assert not opened.status.told.text() + opened.status.told.toolTip()
    assert not opened.messages.bars
