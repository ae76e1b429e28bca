"""Where nothing opens a file, a folder or an address, the window says so, and where it is."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices, QGuiApplication
from pytestqt.qtbot import QtBot

from variorum_gui import opening_elsewhere
from variorum_gui.manual.manual_window import ManualWindow
from variorum_gui.opening_elsewhere import open_file
from variorum_gui.settings.store import Settings
from variorum_gui.window.message_area import MessageArea
from variorum_gui.window.written_file import to_see


@pytest.fixture
def area(qtbot: QtBot) -> MessageArea:
    area = MessageArea()
    qtbot.addWidget(area)
    return area


def _xdg_open(folder: Path, does: str, monkeypatch: pytest.MonkeyPatch) -> None:
    tool = folder / "xdg-open"
    tool.write_text(f"#!/bin/sh\n{does}\n", encoding="utf-8")
    tool.chmod(0o755)
    monkeypatch.setenv("PATH", str(folder), prepend=":")
    monkeypatch.delenv("SNAP", raising=False)
    monkeypatch.setattr(QGuiApplication, "platformName", lambda: "xcb")


def test_nothing_to_open_it_with_is_said_with_the_place_and_copied(
    area: MessageArea, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: False)
    path = tmp_path / "out.html"
    for offer, place in zip(to_see(path, lambda: area), (path, tmp_path), strict=True):
        offer.do()
        (bar,) = area.bars
        assert bar.sentence.endswith(str(place))
        bar.copy()
        assert QGuiApplication.clipboard().text() == str(place)


def test_what_was_opened_is_not_spoken_of(
    area: MessageArea, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: True)
    open_file(tmp_path, area)
    assert not area.bars


@pytest.mark.skipif(not Path("/bin/sh").exists(), reason="a script stands for xdg-open")
def test_xdg_open_that_finds_no_program_is_heeded_though_qt_would_say_yes(
    area: MessageArea, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    _xdg_open(tmp_path, "exit 3", monkeypatch)
    open_file(tmp_path / "a b.html", area)
    qtbot.waitUntil(lambda: bool(area.bars))
    assert str(tmp_path / "a b.html") in area.bars[0].sentence


@pytest.mark.skipif(not Path("/bin/sh").exists(), reason="a script stands for xdg-open")
def test_xdg_open_is_given_the_place_and_its_success_is_quiet(
    area: MessageArea, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    seen = tmp_path / "seen"
    _xdg_open(tmp_path, f'echo "$1" > {seen}.new && mv {seen}.new {seen}', monkeypatch)
    open_file(tmp_path / "a b.html", area)
    qtbot.waitUntil(seen.exists)
    qtbot.wait(2 * opening_elsewhere._EVERY)
    assert QUrl(seen.read_text("utf-8").strip()).toLocalFile() == str(tmp_path / "a b.html")
    assert not area.bars


def test_xdg_open_that_cannot_be_run_is_said_like_one_that_finds_nothing(
    area: MessageArea, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    _xdg_open(tmp_path, "", monkeypatch)
    (tmp_path / "xdg-open").write_bytes(b"\0 is no program")
    open_file(tmp_path / "a b.html", area)
    assert str(tmp_path / "a b.html") in area.bars[0].sentence
    assert not _openings()


@pytest.mark.skipif(not Path("/bin/sh").exists(), reason="a script stands for xdg-open")
def test_a_browser_that_xdg_open_runs_for_long_ends_unspoken_of_and_nothing_is_left_of_it(
    area: MessageArea, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name, value in (("_EVERY", 5), ("_TIMES", 2), ("_SELDOM", 6)):
        monkeypatch.setattr(opening_elsewhere, name, value)
    closed = tmp_path / "closed"
    _xdg_open(tmp_path, f"while [ ! -e {closed} ]; do sleep .02; done; exit 3", monkeypatch)
    open_file(tmp_path / "a b.html", area)
    (opening,) = _openings()
    qtbot.waitUntil(lambda: opening._timer.interval() == 6)
    closed.touch()
    qtbot.waitUntil(lambda: not _openings())
    assert not area.bars


def _openings() -> list[opening_elsewhere._Opening]:
    application = QGuiApplication.instance()
    assert application is not None
    return application.findChildren(opening_elsewhere._Opening)


def test_the_manual_says_an_address_that_no_browser_took(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, area: MessageArea
) -> None:
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: False)
    manual = ManualWindow(Settings(tmp_path / "settings.json"), area)
    qtbot.addWidget(manual)
    manual.page.follow(QUrl("https://www.w3.org/TR/annotation-model/"))
    (bar,) = manual.messages.bars
    assert "https://www.w3.org/TR/annotation-model/" in bar.sentence
