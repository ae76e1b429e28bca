"""A program that is ended from outside, or whose machine is, finds again what was open."""

from __future__ import annotations

import json
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from pytestqt.qtbot import QtBot

from variorum.corpus.store import open_corpus
from variorum_gui.folders import Folders
from variorum_gui.json_file import load_object
from variorum_gui.window.main_window import MainWindow

if TYPE_CHECKING:
    from tests.gui.conftest import MakeWindow

Start = Callable[..., "subprocess.Popen[str]"]


@pytest.fixture
def start(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Start]:
    """Starts the program with its own folders; what still runs in the end is ended."""
    monkeypatch.setenv("VARIORUM_HOME", str(tmp_path / "own"))
    monkeypatch.setenv("QT_QPA_PLATFORM", "offscreen")
    started: list[subprocess.Popen[str]] = []

    def begin(*arguments: str) -> subprocess.Popen[str]:
        command = [sys.executable, "-m", "variorum", *arguments]
        started.append(subprocess.Popen(command, stderr=subprocess.PIPE, text=True))
        return started[-1]

    yield begin
    for process in started:
        process.kill()
        process.communicate()


def kept_in(corpus: Path) -> dict[str, Any]:
    with open_corpus(corpus) as opened:
        held = opened.recall("window")
    return held if isinstance(held, dict) else {}


def until(come: Callable[[], object]) -> None:
    end = time.monotonic() + 120
    while not come():
        assert time.monotonic() < end
        time.sleep(0.05)


@pytest.mark.skipif(sys.platform == "win32", reason="there processes are not ended by signals")
def test_what_was_open_is_found_again_after_the_process_was_killed(
    start: Start, tmp_path: Path, two_files: tuple[Path, Path]
) -> None:
    corpus = tmp_path / "storm.variorum"
    open_corpus(corpus).close()
    session = tmp_path / "own" / "data" / "session.json"
    process = start(str(corpus))
    until(lambda: session.exists() and load_object(session)["corpus"] == str(corpus))
    process.send_signal(signal.SIGKILL)
    process.wait()
    assert str(corpus) in load_object(session)["recent"]

    again = start(*map(str, two_files))  # it opens the corpus that was open
    until(lambda: kept_in(corpus).get("right") is not None)
    again.send_signal(signal.SIGKILL)
    again.wait()
    assert {kept_in(corpus)["left"], kept_in(corpus)["right"]} == {1, 2}


@pytest.mark.skipif(sys.platform == "win32", reason="there processes are not ended by signals")
@pytest.mark.parametrize("how", ["SIGTERM", "SIGHUP"])
def test_a_request_to_end_is_followed_in_order(start: Start, tmp_path: Path, how: str) -> None:
    process = start()
    session = tmp_path / "own" / "data" / "session.json"
    until(session.exists)
    process.send_signal(getattr(signal, how))
    _, complaints = process.communicate(timeout=120)
    assert process.returncode == 0, complaints
    assert "Traceback" not in complaints
    corpus = tmp_path / "own" / "data" / "scratch.variorum"
    assert not corpus.with_name(corpus.name + "-wal").exists(), "one file when at rest"


def test_pair_and_form_are_kept_soon_after_they_change_and_only_then(
    window: MainWindow, qtbot: QtBot, two_files: tuple[Path, Path], folders: Folders,
    at_rest: Callable[[MainWindow], None], make_window: MakeWindow,
) -> None:  # fmt: skip
    assert not folders.session_file.exists()
    qtbot.waitUntil(lambda: load_object(folders.session_file).get("corpus") == str(folders.scratch_corpus))
    window.files.open_paths([str(path) for path in two_files])
    at_rest(window)
    remembered = window.workspace.corpus
    qtbot.waitUntil(lambda: (remembered.recall("window") or {}).get("right") is not None)
    window.set_form("aligned")
    qtbot.waitUntil(lambda: remembered.recall("window")["form"] == "aligned")
    assert not window.keeping.is_behind()
    before = folders.session_file.stat().st_mtime_ns
    window.keeping.keep_session()
    assert folders.session_file.stat().st_mtime_ns == before
    another = make_window()  # as after a crash: the first was not closed
    assert another.workspace.pair == window.workspace.pair
    assert json.loads(folders.session_file.read_text("utf-8"))["recent"] == [str(folders.scratch_corpus)]


def test_tabs_are_kept_soon_after_they_change_also_where_what_is_shown_stays(
    window: MainWindow, qtbot: QtBot, two_files: tuple[Path, Path], at_rest: Callable[[MainWindow], None]
) -> None:
    def kept() -> tuple[int, int]:
        told = window.workspace.corpus.recall("tabs") or {"tabs": [], "at": 0}
        return len(told["tabs"]), told["at"]

    window.files.open_paths([str(path) for path in two_files])
    at_rest(window)
    window.tabs.open()
    qtbot.waitUntil(lambda: kept() == (2, 1))
    window.tabs.step(-1)
    qtbot.waitUntil(lambda: kept() == (2, 0))
    window.tabs.bar.moveTab(0, 1)
    qtbot.waitUntil(lambda: kept() == (2, 1))
    window.tabs.close_at(0)
    qtbot.waitUntil(lambda: kept() == (0, 0))
    assert not window.keeping.is_behind()
