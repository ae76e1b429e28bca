"""The band above the texts has room for what it says."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from variorum_gui.comparison.band import Band
from variorum_gui.comparison.band_words import BandWords

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
    assert band.height() >= 18 * len(band.lines())
    assert not band.grab().isNull()


def test_the_band_is_one_line_again_when_there_is_room(qtbot: QtBot) -> None:
    band = Band()
    qtbot.addWidget(band)
    band.resize(600, 27)
    band.say(SAID)
    high = band.height()
    band.resize(1800, high)
    assert band.lines() == [(SAID.strong, SAID.rest)]
    assert band.height() < high


def test_a_band_too_narrow_for_two_lines_says_that_there_is_more(qtbot: QtBot) -> None:
    band = Band()
    qtbot.addWidget(band)
    band.resize(160, 27)
    band.say(SAID)
    assert told(band).count("…") == 2
    assert SAID.rest in band.toolTip()
    band.say(BandWords())
    assert not band.isVisible()
