"""What was worked out of texts goes when their corpus is closed, and the memory it leaves goes back to the system."""

from __future__ import annotations

import sys
from pathlib import Path
from threading import current_thread, main_thread

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from variorum_gui import giving_back
from variorum_gui.comparison.remembering import forget_contents
from variorum_gui.window.main_window import MainWindow


def test_what_was_worked_out_of_texts_goes_when_another_corpus_is_opened(
    window: MainWindow, two_files: tuple[Path, Path], qtbot: QtBot, tmp_path: Path
) -> None:
    with qtbot.waitSignal(window.workspace.settled):
        window.files.open_paths([str(path) for path in two_files])
    for form in ("column", "differences", "aligned", "flow"):
        window.menus.actions[form].trigger()
    assert window.files.open(tmp_path / "another.variorum")
    assert not forget_contents()


def test_memory_goes_back_on_a_thread_of_its_own(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    on: list[object] = []
    monkeypatch.setattr(giving_back, "_IDLE", 0)
    monkeypatch.setattr(giving_back, "_trim", lambda: lambda _: on.append(current_thread()) or 1)
    window = QObject()
    giving_back.give_back_soon(window)
    qtbot.waitUntil(lambda: bool(on))
    assert on[0] is not main_thread()


def test_it_is_given_back_when_long_texts_are_worked_out_and_after_no_others(
    window: MainWindow,
    two_files: tuple[Path, Path],
    qtbot: QtBot,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    asked: list[QObject] = []
    monkeypatch.setattr(giving_back, "trim_soon", asked.append)
    with qtbot.waitSignal(window.workspace.settled):
        window.files.open_paths([str(path) for path in two_files])
    assert asked == []
    long = tmp_path / "long.txt"
    lines = (f"In week {n} the harbour board heard report {7 * n} and voted." for n in range(2_000))
    long.write_text("\n\n".join(["Minutes of a long year", *lines]), "utf-8")
    with qtbot.waitSignal(window.workspace.settled):
        window.files.open_paths([str(long)])
    assert asked == [window]


@pytest.mark.skipif(sys.platform != "linux", reason="malloc_trim is a function of glibc")
def test_glibc_is_asked_and_other_systems_are_left_alone(monkeypatch: pytest.MonkeyPatch) -> None:
    giving_back._trim.cache_clear()
    trim = giving_back._trim()
    assert trim is None or trim(0) in (0, 1)  # musl has none
    giving_back._trim.cache_clear()
    monkeypatch.setattr(sys, "platform", "win32")
    assert giving_back._trim() is None
    giving_back._trim.cache_clear()
