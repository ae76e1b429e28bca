"""What every test of the window's parts may use: a window of its own, with its own folders."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

# Before Qt is asked for an application: these tests need no display and must not open windows on one.
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
# The tests read English words, whatever language the desktop speaks.
os.environ["LANGUAGE"] = "en"

from variorum_gui.folders import Folders, folders_under
from variorum_gui.settings.store import Settings
from variorum_gui.window.main_window import MainWindow

QUIET_HARBOUR = """Harbour quiet after the storm

Gazette of Testham
3 May 2025, 09:00 UTC

The storm passed over Testham in the night and left the harbour quiet, the harbour master said on Saturday.

Two boats were damaged at the north pier. Nobody was hurt, said Ada Brook, who runs the harbour office.

The ferry to Little Testham will sail again on Sunday, she said.
"""
STORM_LEAVES = """Storm leaves two boats damaged

The Testham Post
3 May 2025, 11:00 UTC

Two boats were damaged at the north pier of Testham when a storm passed over the town in the night.

"Nobody was hurt," the harbour master Ada Brook told the Post on Saturday morning.

Schools will open as usual on Monday, the council said.
"""

#: Milliseconds after which something awaited is taken to come no more. A limit of a few seconds says more about what
#: else the machine has to do than about the program; one that holds is never waited for.
_PATIENCE = 60_000
MakeWindow = Callable[[], MainWindow]
AtRest = Callable[[MainWindow], None]
OpenTexts = Callable[[str, str], MainWindow]


@pytest.fixture(scope="session", autouse=True)
def _nothing_left_on_the_clipboard() -> Iterator[None]:
    """Qt's offscreen platform frees its clipboard after Python has ended, and what Python made would crash it."""
    yield
    if QGuiApplication.instance() is not None:
        QGuiApplication.clipboard().clear()


class PatientBot(QtBot):
    """Waits at least a minute for what is to come."""

    def waitUntil(self, callback: Callable[[], object], *, timeout: int = _PATIENCE) -> None:
        super().waitUntil(callback, timeout=max(timeout, _PATIENCE))

    def waitSignal(self, signal: Any, *, timeout: int = _PATIENCE, **more: Any) -> Any:
        awaited = more.get("raising") is not False  # pytest-qt itself waits so for what is not to come
        return super().waitSignal(signal, timeout=max(timeout, _PATIENCE) if awaited else timeout, **more)

    def waitExposed(self, widget: Any, *, timeout: int = _PATIENCE) -> Any:
        return super().waitExposed(widget, timeout=max(timeout, _PATIENCE))


@pytest.fixture
def qtbot(qapp: object, request: pytest.FixtureRequest) -> QtBot:
    """That of pytest-qt, with more patience."""
    return PatientBot(request)


@pytest.fixture
def folders(tmp_path: Path) -> Folders:
    """Folders of one invented person."""
    return folders_under(tmp_path / "home")


@pytest.fixture
def two_files(tmp_path: Path) -> tuple[Path, Path]:
    """Two short articles on one event."""
    folder = tmp_path / "articles"
    folder.mkdir()
    left, right = folder / "quiet harbour ü.txt", folder / "storm #1 100%.txt"
    left.write_text(QUIET_HARBOUR, "utf-8")
    right.write_text(STORM_LEAVES, "utf-8")
    return left, right


@pytest.fixture
def make_window(qtbot: QtBot, folders: Folders) -> Iterator[MakeWindow]:
    """Opens windows on the same folders, as one start after the other; all are closed in the end."""
    made: list[MainWindow] = []

    def make() -> MainWindow:
        window = MainWindow(folders, Settings(folders.settings_file))
        qtbot.addWidget(window)
        made.append(window)
        kept = window.session.corpus
        assert window.files.open(Path(kept) if kept else folders.scratch_corpus)
        window.show()
        qtbot.waitExposed(window)
        return window

    yield make
    for window in made:
        window.finish()


@pytest.fixture
def window(make_window: MakeWindow) -> MainWindow:
    """A window on the empty scratch corpus."""
    return make_window()


@pytest.fixture
def at_rest(qtbot: QtBot) -> AtRest:
    """Waits until a window has nothing under way."""

    def wait(window: MainWindow) -> None:
        qtbot.waitUntil(lambda: not window.workspace.busy and not window.background.busy, timeout=20_000)

    return wait


@pytest.fixture
def opened(window: MainWindow, two_files: tuple[Path, Path], at_rest: AtRest) -> MainWindow:
    """A window that compares the two articles."""
    window.files.open_paths([str(path) for path in two_files])
    at_rest(window)
    return window


@pytest.fixture
def open_texts(window: MainWindow, tmp_path: Path, at_rest: AtRest) -> OpenTexts:
    """Opens two texts, as files dropped together."""

    def open_texts(one: str, other: str) -> MainWindow:
        paths = tmp_path / "one.txt", tmp_path / "other.txt"
        for path, text in zip(paths, (one, other), strict=True):
            path.write_text(text, "utf-8")
        window.files.open_paths([str(path) for path in paths])
        at_rest(window)
        return window

    return open_texts
