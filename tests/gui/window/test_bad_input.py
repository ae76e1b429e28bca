"""Bad files given to the window: each named in the bar, the good ones read, and the window stays awake."""

from __future__ import annotations

import logging
import os
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from types import ModuleType
from urllib.parse import quote_from_bytes

import pytest
from PySide6.QtCore import QMimeData, QObject, QTimer, QUrl
from PySide6.QtGui import QDesktopServices
from pytestqt.qtbot import QtBot

from variorum.corpus import importing
from variorum.corpus.rows import VersionRow
from variorum.reading import reader
from variorum_gui.dropping.mime import dropped_from
from variorum_gui.log_file import start_log
from variorum_gui.window.main_window import MainWindow

AtRest = Callable[[MainWindow], None]
#: Seconds of work of the window's own thread between two ticks, not of the clock: what else runs on the machine does
#: not count. How late a tick comes is measured by `make bench`.
STALL = 0.5


class Stalls(QObject):
    """How long the window's thread worked without looking up, at worst, by a timer of 5 ms."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.longest = 0.0
        self._last = time.thread_time()
        self._timer = QTimer(self, interval=5)
        self._timer.timeout.connect(self._tick)
        self._timer.start()

    def _tick(self) -> None:
        now = time.thread_time()
        self.longest = max(self.longest, now - self._last)
        self._last = now


@pytest.fixture
def log(window: MainWindow) -> Iterator[Path]:
    """The log as the program keeps it."""
    root = logging.getLogger()
    before, level = list(root.handlers), root.level
    start_log(window.folders.log_file)
    yield window.folders.log_file
    for handler in [h for h in root.handlers if h not in before]:
        root.removeHandler(handler)
        handler.close()
    root.setLevel(level)


def headlines(window: MainWindow) -> list[str]:
    shown = window.workspace.shown
    return [side.version.headline if side else "" for side in (shown.left, shown.right)]


def test_every_bad_file_is_named_and_the_good_ones_are_compared(
    window: MainWindow, bad_files: ModuleType, two_files: tuple[Path, Path], tmp_path: Path, at_rest: AtRest
) -> None:
    folder = tmp_path / "bad"
    folder.mkdir()
    bad = [bad.put(folder) for bad in bad_files.BAD_FILES]
    stalls = Stalls(window)
    window.files.open_paths([*bad[:9], str(two_files[0]), *bad[9:], str(two_files[1])])
    at_rest(window)
    bar, remark = window.messages.bars
    lost = [each for each in bad_files.BAD_FILES if each.name != "folder.html"]
    assert bar.sentence == f"{len(lost)} things could not be read; the rest was."
    assert "Files of this kind hold no articles." in remark.sentence
    assert len(bar.details) == len(lost)
    for line, each in zip(bar.details, lost, strict=True):
        assert each.why in line
        assert line.isprintable()
        assert "Traceback" not in line
    bar.unfold.click()
    bar.copy()
    assert headlines(window) == ["Harbour quiet after the storm", "Storm leaves two boats damaged"]
    assert stalls.longest < STALL


def test_odd_files_are_kept_as_they_were(
    window: MainWindow, bad_files: ModuleType, tmp_path: Path, at_rest: AtRest
) -> None:
    odd = [odd.put(tmp_path) for odd in bad_files.ODD_FILES]
    window.files.open_paths(odd)
    at_rest(window)
    assert not any("could not be read" in bar.sentence for bar in window.messages.bars)
    read = [article.versions[0].text for path in odd for article in reader.read(path).articles]
    held = [window.workspace.corpus.read(row.id).text for row in versions(window)]
    assert set(held) == set(read)


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="nothing is locked for this user")
def test_a_locked_file_is_named(window: MainWindow, tmp_path: Path, at_rest: AtRest) -> None:
    path = tmp_path / "locked.txt"
    path.write_text("Words\n\nMore words of an article.\n")
    path.chmod(0)
    window.files.open_paths([str(path)])
    at_rest(window)
    assert "permission was refused" in window.messages.bars[0].sentence


def test_a_folder_of_thousands_leaves_the_window_awake_and_can_be_stopped(
    window: MainWindow, tmp_path: Path, qtbot: QtBot, at_rest: AtRest
) -> None:
    folder = tmp_path / "many"
    folder.mkdir()
    for number in range(3000):
        name, data = (
            f"{number:04}.txt",
            f"Ferry {number}\n\nThe ferry {number} ran aground, they said.\n".encode(),
        )
        if number % 3 == 2:
            name, data = f"{number:04}.jpg", b"\xff\xd8\xff" + data
        (folder / name).write_bytes(data)
    before = len(versions(window))
    told: list[float | None] = []
    window.background.progressed.connect(lambda job: told.append(job.fraction))
    stalls = Stalls(window)
    window.files.open_paths([str(folder)])
    qtbot.waitUntil(lambda: len(told) >= 2, timeout=20_000)
    qtbot.waitUntil(window.status.cancel.isVisible, timeout=5000)
    assert window.status.bar.maximum() > 0
    stopped = time.thread_time()
    window.status.cancel.click()
    qtbot.waitUntil(lambda: not window.background.busy)
    assert time.thread_time() - stopped < 0.3
    assert not told or (told[-1] or 0.0) < 0.9, "it did not go on to the end"
    qtbot.waitUntil(lambda: not window.workspace.busy, timeout=5000)
    # What was added is whole acts, one at most so early (on a quick machine it was kept before the click), and the
    # corpus is sound.
    assert len(versions(window)) - before in (0, importing._TEXTS_AT_LAST)
    assert window.workspace.corpus.verify() == ()
    window.files.open_paths([str(folder)])
    at_rest(window)
    assert len(versions(window)) == before + 2000
    assert any("1000 things could not be read" in bar.sentence for bar in window.messages.bars)
    assert stalls.longest < STALL
    print(f"\nlongest stall {stalls.longest * 1000:.0f} ms")


def test_a_fault_of_ours_is_a_sentence_and_its_traceback_is_in_the_log_that_help_opens(
    window: MainWindow,
    log: Path,
    two_files: tuple[Path, Path],
    at_rest: AtRest,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    real = reader.read_file_bytes

    def broken(data: bytes, where: str, *said: str) -> object:
        if where == str(two_files[0]):
            raise KeyError("inside")
        return real(data, where, *said)

    monkeypatch.setattr(reader, "read_file_bytes", broken)
    window.files.open_paths([str(path) for path in two_files])
    at_rest(window)
    assert headlines(window) == ["Storm leaves two boats damaged", ""]
    (bar,) = window.messages.bars
    assert "fault of Variorum" in bar.sentence
    assert "Traceback" not in bar.sentence
    assert "Traceback" in log.read_text("utf-8")
    opened: list[QUrl] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: opened.append(url) or True)
    window.menus.actions["open_log"].trigger()
    assert [Path(url.toLocalFile()) for url in opened] == [log]


@pytest.mark.skipif(os.name == "nt", reason="names are text there")
def test_a_file_whose_name_is_no_text_can_be_dropped(tmp_path: Path) -> None:
    path = os.fsencode(tmp_path) + b"/bytes \xff 100%.txt"
    data = QMimeData()
    data.setData("text/uri-list", b"file://" + quote_from_bytes(path).encode() + b"\r\n")
    assert dropped_from(data).paths == (os.fsdecode(path),)


def test_a_file_that_vanishes_while_others_are_read_is_named(
    window: MainWindow,
    two_files: tuple[Path, Path],
    tmp_path: Path,
    at_rest: AtRest,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    fleeting = tmp_path / "fleeting.txt"
    fleeting.write_text("Words\n\nMore words of an article.\n")
    real = reader.read_file_bytes

    def slow(data: bytes, where: str, *said: str) -> object:
        fleeting.unlink(missing_ok=True)
        return real(data, where, *said)

    monkeypatch.setattr(reader, "read_file_bytes", slow)
    window.files.open_paths([str(two_files[0]), str(fleeting), str(two_files[1])])
    at_rest(window)
    assert "fleeting.txt" in window.messages.bars[0].sentence
    assert headlines(window)[1] == "Storm leaves two boats damaged"


def versions(window: MainWindow) -> tuple[VersionRow, ...]:
    return window.workspace.corpus.tree().versions
