"""The band above the texts has room for what it says."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QPlainTextEdit, QWidget
from pytestqt.qtbot import QtBot

from variorum_gui.comparison.band import Band
from variorum_gui.comparison.band_words import BandWords
from variorum_gui.comparison.pane_layout import lay_out

SAID = BandWords(
    "Harbour Gazette was published 1 h 13 min before Ellery Post was updated",
    "times as printed on the pages · Harbour Gazette is version 2 of 16 · Ellery Post is version 1 of the 2 you hold",
)


def told(band: Band) -> str:
    return " ".join(" ".join(part for part in line if part) for line in band.lines())


@pytest.mark.parametrize("width", [640, 730, 1280])
def test_nothing_of_the_band_is_cut_in_a_window_of_common_width(qtbot: QtBot, width: int) -> None:
    band = Band()
    qtbot.addWidget(band)
    band.resize(width, 27)
    band.say(SAID)
    assert "…" not in told(band)
    assert told(band).replace(" · ", " ") == f"{SAID.strong} {SAID.rest}".replace(" · ", " ")
    assert band.heightForWidth(width) >= 18 * len(band.lines())
    assert not band.grab().isNull()


def test_the_band_is_one_line_again_when_there_is_room(qtbot: QtBot) -> None:
    pane = QWidget()
    qtbot.addWidget(pane)
    band, texts = Band(pane), QPlainTextEdit(pane)
    lay_out(pane, (band, texts), QWidget(pane))
    band.say(SAID)
    pane.resize(600, 400)
    pane.show()
    two = band.height()
    assert len(band.lines()) == 2
    pane.resize(1800, 400)
    assert band.lines() == [(SAID.strong, SAID.rest)]
    assert band.height() == band.sizeHint().height() < two
    assert texts.height() == 400 - band.height()


def test_the_band_keeps_its_room_while_the_same_texts_are_shown(qtbot: QtBot) -> None:
    pane = QWidget()
    qtbot.addWidget(pane)
    band, texts = Band(pane), QPlainTextEdit(pane)
    lay_out(pane, (band, texts), QWidget(pane))
    band.say(SAID, of="a pair")
    pane.resize(600, 400)
    pane.show()
    two = band.height()
    for words in (BandWords("Dates unknown"), BandWords("The dates are known")):
        band.say(words, of="a pair")
        pane.layout().activate()
        assert (len(band.lines()), band.height()) == (1, two)
        assert not band.grab().isNull()
    band.say(BandWords("Dates unknown"), of="another pair")
    pane.layout().activate()
    assert band.height() < two
    band.say(SAID, of="another pair")
    band.say(BandWords("Dates unknown"), of="another pair")
    pane.resize(620, 400)  # another width, another room
    pane.layout().activate()
    assert band.height() < two


def test_a_band_too_narrow_for_two_lines_says_that_there_is_more(qtbot: QtBot) -> None:
    band = Band()
    qtbot.addWidget(band)
    band.resize(160, 27)
    band.say(SAID)
    assert told(band).count("…") == 2
    assert SAID.rest in band.toolTip()
    band.say(BandWords())
    assert not band.isVisible()
