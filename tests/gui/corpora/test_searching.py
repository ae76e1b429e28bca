"""Searching the whole corpus from the window."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from variorum.corpus.rows import Hit
from variorum.model.building import plain_version
from variorum.model.comparison import Side
from variorum_gui.corpora.hit_delegate import unmarked
from variorum_gui.corpora.search_panel import SearchPanel
from variorum_gui.corpora.searching import place_of
from variorum_gui.shown import Place
from variorum_gui.window.main_window import MainWindow

AtRest = Callable[[MainWindow], None]
CONTROL, ALT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier


@pytest.fixture
def panel(qtbot: QtBot, opened: MainWindow) -> SearchPanel:
    qtbot.keyClick(opened, Qt.Key.Key_S, CONTROL | ALT)
    made = opened.findChild(SearchPanel)
    assert made is not None
    return made


def listed(panel: SearchPanel) -> list[str]:
    return [panel.list.item(row).text() for row in range(panel.list.count())]


def test_hits_are_listed_as_one_types(qtbot: QtBot, panel: SearchPanel) -> None:
    qtbot.keyClicks(panel.words, "ferr")
    qtbot.waitUntil(lambda: len(listed(panel)) == 1)
    assert listed(panel)[0].startswith("Harbour quiet after the storm")
    assert "\x02ferry\x03" in panel.list.item(0).data(Qt.ItemDataRole.UserRole)
    qtbot.keyClicks(panel.words, "zz")
    qtbot.waitUntil(lambda: not listed(panel))
    assert panel.told.text() == "0 texts found."


def test_hits_are_narrowed_by_outlet_and_day(qtbot: QtBot, panel: SearchPanel) -> None:
    qtbot.keyClicks(panel.words, "harbour")
    qtbot.waitUntil(lambda: len(listed(panel)) == 2)
    panel.outlet.setCurrentIndex(1)
    qtbot.waitUntil(lambda: len(listed(panel)) == 1)
    panel.outlet.setCurrentIndex(0)
    qtbot.waitUntil(lambda: len(listed(panel)) == 2)
    panel.since.setText("2025-05-04")
    qtbot.waitUntil(lambda: not listed(panel))
    panel.since.setText("2025-05-03")
    qtbot.waitUntil(lambda: len(listed(panel)) == 2)
    panel.until.setText("2025-05-02")
    qtbot.waitUntil(lambda: not listed(panel))


def test_return_opens_a_hit_where_its_words_stand(
    qtbot: QtBot, panel: SearchPanel, opened: MainWindow, at_rest: AtRest, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened.menus.actions["close_texts"].trigger()
    at_rest(opened)
    gone_to: list[Place] = []
    reveal = opened.comparison.reveal
    monkeypatch.setattr(opened.comparison, "reveal", lambda place: (gone_to.append(place), reveal(place))[1])
    qtbot.keyClicks(panel.words, "ferry sail")
    qtbot.waitUntil(lambda: len(listed(panel)) == 1)
    qtbot.keyClick(panel.words, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: bool(gone_to))
    text = opened.workspace.shown.text(gone_to[-1].side)
    assert text is not None
    assert text.version.text[gone_to[-1].span.start : gone_to[-1].span.end] == "ferry"


def test_a_hit_in_a_text_that_is_shown_leaves_the_chosen_finding_chosen(
    qtbot: QtBot, panel: SearchPanel, opened: MainWindow, at_rest: AtRest
) -> None:
    findings = opened.sidebar.tab("findings").list
    key = opened.workspace.shown.findings[0].id
    assert opened.sidebar.tab("findings").select(key)  # type: ignore[attr-defined]
    shown = opened.workspace.shown
    qtbot.keyClicks(panel.words, "ferry sail")
    qtbot.waitUntil(lambda: len(listed(panel)) == 1)
    qtbot.keyClick(panel.words, Qt.Key.Key_Return)
    at_rest(opened)
    assert findings.chosen_key() == key
    assert opened.workspace.shown is shown


def test_only_where_figures_differ_is_found_out_when_asked_for(
    qtbot: QtBot, panel: SearchPanel, opened: MainWindow, at_rest: AtRest
) -> None:
    qtbot.keyClicks(panel.words, "pier")
    qtbot.waitUntil(lambda: len(listed(panel)) == 2)
    panel.disagreement.click()
    qtbot.waitUntil(panel.examine.isVisible)
    assert listed(panel) == []
    panel.examine.click()
    at_rest(opened)
    qtbot.waitUntil(lambda: not panel.examine.isVisible())
    assert opened.workspace.corpus.unexamined() == 0


def test_the_place_of_a_hit_is_its_first_word_also_across_paragraphs() -> None:
    version = plain_version("Two boats\n\nThe first boat came.\n\nThe last boat left the pier.")
    hit = Hit(1, "Two boats", "[…] first boat came. The last boat left the \x02pier\x03.")
    span = place_of(hit, version)
    assert version.text[span.start : span.end] == "pier"
    only_headline = place_of(Hit(1, "Two boats", ""), version)
    assert version.text[only_headline.start : only_headline.end] in ("Two boats", "T")


def test_marks_in_a_snippet_are_counted_as_qt_counts() -> None:
    assert unmarked("a 😀 \x02ferry\x03 and \x02ship\x03") == ("a 😀 ferry and ship", [(5, 10), (15, 19)])


def test_the_panel_does_not_hide_the_hit_it_opened(
    qtbot: QtBot, panel: SearchPanel, opened: MainWindow, at_rest: AtRest
) -> None:
    screen = panel.screen().availableGeometry()
    opened.setGeometry(screen)
    panel.move(opened.geometry().center() - panel.rect().center())
    qtbot.keyClicks(panel.words, "ferry sail")
    qtbot.waitUntil(lambda: len(listed(panel)) == 1)
    qtbot.keyClick(panel.words, Qt.Key.Key_Return)
    at_rest(opened)
    hit, pair = panel._hits[0], opened.workspace.pair
    side: Side = "left" if pair.left == hit.version_id else "right"
    text = opened.workspace.shown.text(side)
    assert text is not None
    band = opened.comparison.reveal(Place(side, place_of(hit, text.version)))
    assert opened.comparison.rect().contains(opened.comparison.mapFromGlobal(band.center()))
    assert not panel.frameGeometry().intersects(band)
