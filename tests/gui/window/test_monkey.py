"""Somebody who presses everything, for minutes: `make soak`.

VARIORUM_SOAK_SECONDS (120) says how long, VARIORUM_SOAK_SEED repeats an earlier run. No exception, no warning
of Qt (pytest-qt fails on either), and the memory stays flat once everything was used.
"""

from __future__ import annotations

import gc
import os
import random
import time
from collections.abc import Callable
from pathlib import Path
from types import ModuleType

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog, QInputDialog, QMenu, QMessageBox, QWidget
from pytestqt.qtbot import QtBot

from variorum.fetching.problems import NotFetched
from variorum_gui.window.main_window import MainWindow

_COPY = Qt.DropAction.CopyAction | Qt.DropAction.MoveAction
_LEFT, _NONE = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
_KEYS = [
    *(getattr(Qt.Key, f"Key_{name}") for name in "ABCDEFGHIJKLMNOPRSTUVXYZ"),  # not Q, which quits
    *(
        getattr(Qt.Key, f"Key_{name}")
        for name in ("Up", "Down", "Left", "Right", "PageUp", "PageDown", "Home")
    ),
    *(
        getattr(Qt.Key, f"Key_{name}")
        for name in ("End", "Tab", "Return", "Escape", "Space", "Delete", "F2", "F3")
    ),
    *(getattr(Qt.Key, f"Key_{name}") for name in ("F1", "F6", "F8", "Plus", "Minus", "0", "1", "5", "Slash")),
]
_MODIFIERS = [
    _NONE,
    _NONE,
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.AltModifier,
]
#: They end the session, or ask the system for something.
_NOT_PRESSED = {"quit", "open_log"}
#: Memory may grow by so much (MB) between the end of the first third and the end.
_GROWTH = 60.0


class Monkey:
    """Acts at random on a window, with files to drop on it."""

    def __init__(self, window: MainWindow, files: list[str], seed: int) -> None:
        self.window = window
        self.files = files
        self.chance = random.Random(seed)
        self.done: list[str] = []

    def act(self) -> None:
        """One act. The last ones are kept for the report of a failure."""
        act = self.chance.choices(
            (self.key, self.click, self.wheel, self.resize, self.drop, self.undo, self.menu, self.drag),
            (30, 20, 20, 4, 3, 6, 10, 4),
        )[0]
        self.done = [*self.done[-30:], act.__name__]
        act()

    def key(self) -> None:
        widget = QApplication.focusWidget() or self.window
        QTest.keyClick(widget, self.chance.choice(_KEYS), self.chance.choice(_MODIFIERS))

    def click(self) -> None:
        widget, at = self._somewhere()
        button = self.chance.choice((_LEFT, _LEFT, _LEFT, Qt.MouseButton.MiddleButton))
        if self.chance.random() < 0.2:
            QTest.mouseDClick(widget, button, self.chance.choice(_MODIFIERS), at)
        else:
            QTest.mouseClick(widget, button, self.chance.choice(_MODIFIERS), at)

    def drag(self) -> None:
        widget, at = self._somewhere()
        QTest.mousePress(widget, _LEFT, _NONE, at)
        for _ in range(4):
            at += QPoint(self.chance.randint(-3, 3), self.chance.randint(-40, 40))
            QTest.mouseMove(widget, at)
        QTest.mouseRelease(widget, _LEFT, _NONE, at)

    def wheel(self) -> None:
        widget, at = self._somewhere()
        turn = QPoint(0, self.chance.choice((-960, -120, -15, 15, 120, 960)))
        event = QWheelEvent(
            QPointF(at),
            QPointF(widget.mapToGlobal(at)),
            QPoint(),
            turn,
            Qt.MouseButton.NoButton,
            self.chance.choice((_NONE, _NONE, Qt.KeyboardModifier.ControlModifier)),
            Qt.ScrollPhase.NoScrollPhase,
            False,
        )
        QCoreApplication.sendEvent(widget, event)

    def resize(self) -> None:
        self.window.resize(self.chance.randint(700, 2000), self.chance.randint(400, 1300))

    def drop(self) -> None:
        data = QMimeData()
        if self.chance.random() < 0.7:
            files = self.chance.sample(self.files, self.chance.randint(1, 3))
            data.setUrls([QUrl.fromLocalFile(path) for path in files])
        else:
            data.setText(
                "Words dropped\n\n" + "Somebody said something on Monday. " * self.chance.randint(1, 40)
            )
        handle = self.window.windowHandle()
        at = QPoint(self.chance.randrange(self.window.width()), self.chance.randrange(self.window.height()))
        for event in (
            QDragEnterEvent(at, _COPY, data, _LEFT, _NONE),
            QDragMoveEvent(at, _COPY, data, _LEFT, _NONE),
            QDropEvent(QPointF(at), _COPY, data, _LEFT, _NONE),
        ):
            QCoreApplication.sendEvent(handle, event)

    def undo(self) -> None:
        self.window.menus.actions[self.chance.choice(("undo", "undo", "redo"))].trigger()

    def menu(self) -> None:
        actions = self.window.menus.actions
        id = self.chance.choice(sorted(set(actions) - _NOT_PRESSED))
        self.done[-1] = f"menu {id}"
        if actions[id].isEnabled():
            actions[id].trigger()

    def tidy(self) -> None:
        """Close whatever opened over the window."""
        for widget in QApplication.topLevelWidgets():
            if widget is not self.window and widget.isVisible() and isinstance(widget, (QDialog, QMenu)):
                widget.close()

    def _somewhere(self) -> tuple[QWidget, QPoint]:
        at = QPoint(self.chance.randrange(self.window.width()), self.chance.randrange(self.window.height()))
        widget = self.window.childAt(at) or self.window
        return widget, widget.mapFrom(self.window, at)


@pytest.fixture
def nothing_asks(monkeypatch: pytest.MonkeyPatch) -> None:
    """Questions that would wait for a person are answered with no."""
    for name in ("getOpenFileNames", "getOpenFileName", "getSaveFileName"):
        monkeypatch.setattr(QFileDialog, name, staticmethod(lambda *a, **k: ("", "")))
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", staticmethod(lambda *a, **k: ""))
    monkeypatch.setattr(QMessageBox, "question", staticmethod(lambda *a, **k: QMessageBox.StandardButton.No))
    monkeypatch.setattr(QInputDialog, "getText", staticmethod(lambda *a, **k: ("", False)))
    monkeypatch.setattr(QDialog, "exec", lambda self: 0)

    def no_network(*_: object) -> str:
        raise NotFetched("No network in tests.")

    monkeypatch.setattr("variorum.fetching.fetching.public_numbers", no_network)
    monkeypatch.setattr(QMenu, "exec", lambda self, *a: None)


@pytest.mark.soak
# The offscreen platform cannot raise windows or grab keys for a popup.
@pytest.mark.qt_log_ignore("This plugin does not support")
@pytest.mark.usefixtures("nothing_asks")
def test_pressing_everything_breaks_nothing_and_leaks_nothing(
    window: MainWindow,
    two_files: tuple[Path, Path],
    bad_files: ModuleType,
    tmp_path: Path,
    qtbot: QtBot,
    at_rest: Callable[[MainWindow], None],
) -> None:
    seed = int(os.environ.get("VARIORUM_SOAK_SEED") or time.time())
    seconds = float(os.environ.get("VARIORUM_SOAK_SECONDS") or 120)
    folder = tmp_path / "bad"
    folder.mkdir()
    files = [*(bad.put(folder) for bad in bad_files.BAD_FILES[:20]), *map(str, two_files * 10)]
    window.files.open_paths([str(path) for path in two_files])
    at_rest(window)
    monkey = Monkey(window, files, seed)
    started = time.monotonic()
    settled, acts = 0.0, 0
    while (passed := time.monotonic() - started) < seconds:
        try:
            monkey.act()
            if acts % 10 == 0:
                QApplication.processEvents()
                monkey.tidy()
        except Exception as error:
            error.add_note(f"VARIORUM_SOAK_SEED={seed}, act {acts}, last {monkey.done}")
            raise
        acts += 1
        if acts % 200 == 0:
            window.bring_to_front()
            at_rest(window)
            window.messages.clear()
        if not settled and passed > seconds / 3:
            settled = memory(window, at_rest)
    grown = memory(window, at_rest) - settled
    assert window.workspace.corpus.verify() == ()
    print(f"\n{acts} acts with seed {seed}; {settled:.0f} MB, then {grown:+.0f} MB")
    assert grown < _GROWTH, f"VARIORUM_SOAK_SEED={seed}"


def memory(window: MainWindow, at_rest: Callable[[MainWindow], None]) -> float:
    """What this process holds, in MB, after everything that can go is gone; 0 where it cannot be told."""
    at_rest(window)
    gc.collect()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    QApplication.processEvents()
    status = Path("/proc/self/statm")
    if not status.exists():
        return 0.0
    return int(status.read_text("ascii").split()[1]) * os.sysconf("SC_PAGE_SIZE") / 1e6
