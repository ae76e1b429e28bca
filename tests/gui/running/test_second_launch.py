"""A second start hands its files to the first window."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from variorum_gui.application import Application
from variorum_gui.folders import Folders
from variorum_gui.milestones import Milestones
from variorum_gui.second_launch import hand_over, listen, socket_name
from variorum_gui.settings.store import Settings
from variorum_gui.window.main_window import MainWindow

_SECOND = """
import sys
from variorum_gui.second_launch import hand_over
sys.exit(0 if hand_over(sys.argv[2], sys.argv[3:], timeout=int(sys.argv[1])) else 9)
"""


@pytest.fixture
def name(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> str:
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(tmp_path))
    return socket_name(str(tmp_path / "data"))


def second(name: str, *paths: str, timeout: int = 20_000) -> subprocess.Popen[bytes]:
    return subprocess.Popen([sys.executable, "-c", _SECOND, str(timeout), name, *paths])


def test_nobody_listening_is_noticed_at_once(name: str) -> None:
    assert not hand_over(name, ["a.txt"])


def test_names_differ_by_user_and_by_home(name: str, tmp_path: Path) -> None:
    assert socket_name(str(tmp_path / "other")) != name
    assert socket_name(str(tmp_path / "data")) == name


def test_a_user_without_a_name_has_a_socket_too(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """As in a container: `getpass` knows only those whom the system lists."""
    for variable in ("LOGNAME", "USER", "LNAME", "USERNAME"):
        monkeypatch.delenv(variable, raising=False)
    monkeypatch.setattr(os, "getuid", lambda: 54321)
    assert socket_name(str(tmp_path / "data"))


def test_paths_arrive_in_the_first_window(qtbot: QtBot, name: str) -> None:
    heard: list[list[str]] = []
    owner = QObject()
    assert listen(name, owner, lambda paths, _sample: heard.append(paths)) is not None
    process = second(name, "/articles/ü #1.txt", "b.txt")
    qtbot.waitUntil(lambda: bool(heard), timeout=10_000)
    assert heard == [["/articles/ü #1.txt", str(Path("b.txt").absolute())]]
    assert process.wait(120) == 0


def test_a_socket_left_behind_by_a_killed_window_is_taken_over(qtbot: QtBot, name: str) -> None:
    dead = subprocess.run(
        [
            sys.executable,
            "-c",
            "import socket, sys, os\ns = socket.socket(socket.AF_UNIX)\ns.bind(sys.argv[1])\nos._exit(1)",
            name,
        ]
    )
    assert dead.returncode == 1
    assert Path(name).exists()
    assert not hand_over(name, ["a.txt"])
    owner = QObject()
    assert listen(name, owner, lambda *_: None) is not None


def test_what_a_busy_window_did_not_take_in_time_it_does_not_take_later(qtbot: QtBot, name: str) -> None:
    """The second start has opened it by then in a window of its own."""
    heard: list[list[str]] = []
    owner = QObject()
    assert listen(name, owner, lambda paths, _sample: heard.append(paths)) is not None
    assert second(name, "/articles/a.txt", timeout=100).wait(120) == 9
    qtbot.wait(200)
    assert heard == []
    process = second(name, "/articles/b.txt")
    qtbot.waitUntil(lambda: bool(heard), timeout=10_000)
    assert process.wait(120) == 0
    qtbot.wait(50)
    assert heard == [["/articles/b.txt"]]


@pytest.mark.skipif(sys.platform == "win32", reason="pipes are never left behind")
def test_the_socket_of_a_living_window_is_left_to_it(qtbot: QtBot, name: str) -> None:
    heard: list[list[str]] = []
    owner, other = QObject(), QObject()
    assert listen(name, owner, lambda paths, _sample: heard.append(paths)) is not None
    assert listen(name, other, lambda *_: None) is None
    process = second(name, "/articles/a.txt")
    qtbot.waitUntil(lambda: bool(heard), timeout=10_000)
    assert process.wait(120) == 0


@pytest.mark.skipif(sys.platform == "win32", reason="pipes have no owner that could be asked for")
def test_nothing_is_told_to_a_socket_of_another_user(
    qtbot: QtBot, name: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """In a folder of all users anybody can be there first."""
    heard: list[list[str]] = []
    owner = QObject()
    assert listen(name, owner, lambda paths, _sample: heard.append(paths)) is not None
    monkeypatch.setattr(os, "getuid", lambda: 54321)
    assert not hand_over(name, ["/private/a.txt"], timeout=50)
    link = name + ".link"
    Path(link).symlink_to(name)
    monkeypatch.undo()
    assert not hand_over(link, ["/private/a.txt"], timeout=50)
    qtbot.wait(100)
    assert heard == []


@pytest.mark.qt_log_ignore("raise")
def test_the_second_launch_opens_its_files_in_the_first_window(
    qtbot: QtBot,
    folders: Folders,
    two_files: tuple[Path, Path],
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    at_rest: Callable[[MainWindow], None],
) -> None:
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(tmp_path))
    application = Application(folders, Settings(None), Milestones())
    window = application.window
    qtbot.addWidget(window)
    application.open_first([], sample=False, one_window=True)
    qtbot.wait(20)
    process = second(socket_name(str(folders.data)), *map(str, two_files))
    qtbot.waitUntil(lambda: window.workspace.shown.comparison is not None, timeout=15_000)
    assert process.wait(120) == 0
    at_rest(window)
    window.finish()
    application.stop()


def test_the_sample_that_a_command_asked_for_is_not_the_corpus_of_the_next_start(
    qtbot: QtBot, folders: Folders, tmp_path: Path, at_rest: Callable[[MainWindow], None]
) -> None:
    own = tmp_path / "own.variorum"

    def started(sample: bool, *then: Callable[[MainWindow], object]) -> Path:
        application = Application(folders, Settings(None), Milestones())
        window = application.window
        qtbot.addWidget(window)
        application.open_first([], sample=sample, one_window=False)
        at_rest(window)
        for act in then:
            act(window)
            at_rest(window)
        opened = window.workspace.corpus.path
        window.finish()
        application.stop()
        return opened

    assert started(True) == folders.sample_corpus
    assert started(False, lambda window: window.files.open(own)) == own
    assert started(True) == folders.sample_corpus
    assert started(False) == own
    started(True, lambda window: window.files.open_sample())
    assert started(False) == folders.sample_corpus, "asked for in the window"
