"""A finding on the clipboard: plain, formatted, and as a picture."""

from __future__ import annotations

from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from variorum_gui.sidebar.findings_tab import FindingsTab
from variorum_gui.window.evidence_picture import picture_of
from variorum_gui.window.main_window import MainWindow


def test_the_chosen_finding_is_copied_plain_and_formatted_and_as_a_picture(
    opened: MainWindow, qtbot: QtBot
) -> None:
    finding = opened.workspace.shown.findings[0]
    opened.sidebar.select_finding(finding.id)
    opened.menus.actions["copy_evidence"].trigger()
    data = QGuiApplication.clipboard().mimeData()
    for words in (data.text(), data.html()):
        assert finding.title in words
        assert "UTC" in words
    opened.menus.actions["copy_evidence_picture"].trigger()
    picture = QGuiApplication.clipboard().image()
    assert picture.width() == 1720
    assert picture.height() > 200
    colours = {picture.pixelColor(x, y).name() for x in range(0, 1720, 7) for y in range(0, 200, 3)}
    assert "#ffffff" in colours
    assert len(colours) > 3, "there are letters on it"


def test_the_menu_of_a_finding_offers_both(opened: MainWindow, qtbot: QtBot) -> None:
    finding = opened.workspace.shown.findings[0]
    opened.sidebar.select_finding(finding.id)
    tab = opened.sidebar.tab("findings")
    assert isinstance(tab, FindingsTab)
    row = tab.list.chosen_row()
    assert row is not None
    assert {"evidence", "picture"} <= set(tab.list.menu_acts(row))
    QGuiApplication.clipboard().clear()
    tab.act(finding.id, "picture")
    assert not QGuiApplication.clipboard().image().isNull()


def test_without_a_finding_both_say_what_to_do(opened: MainWindow) -> None:
    said: list[str] = []
    opened.status.tell = said.append  # type: ignore[method-assign]
    opened.sidebar.tab("findings").list.choose("")
    for act in ("copy_evidence", "copy_evidence_picture"):
        opened.menus.actions[act].trigger()
    assert said == ["Choose a finding first"] * 2


def test_a_picture_of_hundreds_of_places_ends_somewhere(qtbot: QtBot) -> None:
    assert picture_of("<p>one more place</p>" * 2000).height() == 16_000
