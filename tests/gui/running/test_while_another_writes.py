"""Another program writes to the corpus for a while: the window goes on, and keeps what is shown when it can."""

from __future__ import annotations

import logging
import sqlite3
import threading
import time
from collections.abc import Iterator
from itertools import pairwise

import pytest
from pytestqt.qtbot import QtBot

from variorum.corpus.store import open_corpus
from variorum_gui.corpus_tree.unread import Unread
from variorum_gui.window.main_window import MainWindow

#: Less than SQLite would wait of itself for the other one.
_AT_MOST = 8.0


@pytest.fixture
def opened(opened: MainWindow, qtbot: QtBot) -> MainWindow:
    qtbot.waitUntil(lambda: pair_kept(opened) == shown(opened))
    return opened


@pytest.fixture
def other(opened: MainWindow) -> Iterator[sqlite3.Connection]:
    """The other program, in the middle of writing."""
    connection = sqlite3.connect(opened.workspace.corpus.path, isolation_level=None, check_same_thread=False)
    connection.execute("BEGIN IMMEDIATE")
    yield connection
    connection.close()


def pair_kept(window: MainWindow) -> tuple[object, object]:
    held = window.workspace.corpus.recall("window") or {}
    return held.get("left"), held.get("right")


def shown(window: MainWindow) -> tuple[object, object]:
    return window.workspace.pair.left, window.workspace.pair.right


def test_what_is_shown_is_kept_when_it_has_done(
    opened: MainWindow, other: sqlite3.Connection, qtbot: QtBot, caplog: pytest.LogCaptureFixture
) -> None:
    before = pair_kept(opened)
    opened.workspace.swap()
    ticks = [time.monotonic()]
    while ticks[-1] < ticks[0] + 2:  # the window tries in the meantime
        qtbot.wait(50)
        ticks.append(time.monotonic())
    assert max(now - then for then, now in pairwise(ticks)) < _AT_MOST
    assert pair_kept(opened) == before
    assert opened.keeping.is_behind()
    other.execute("ROLLBACK")
    qtbot.waitUntil(lambda: pair_kept(opened) == shown(opened))
    assert not opened.keeping.is_behind()
    # What is tried again is no fault.
    told = [record for record in caplog.records if "not remembered" in record.getMessage()]
    assert not [record for record in told if record.levelno >= logging.WARNING]


def test_which_texts_were_read_and_how_they_are_sorted_is_kept_when_it_has_done(
    opened: MainWindow, other: sqlite3.Connection, qtbot: QtBot
) -> None:
    corpus, pane = opened.workspace.corpus, opened.corpus_pane
    began = time.monotonic()
    pane.model.unread.mark([1], read=False)
    pane.sort_by("headline")
    assert time.monotonic() - began < _AT_MOST
    assert pane.model.unread.is_unread(1)
    assert not Unread(corpus).is_unread(1)
    other.execute("ROLLBACK")
    qtbot.waitUntil(lambda: Unread(corpus).is_unread(1))
    qtbot.waitUntil(lambda: corpus.recall("tree order") == "headline")
    assert not pane.owed


def test_a_window_that_closes_waits_a_moment_for_it(opened: MainWindow, other: sqlite3.Connection) -> None:
    path, done = opened.workspace.corpus.path, threading.Timer(0.5, other.execute, ("ROLLBACK",))
    opened.workspace.swap()
    wanted = shown(opened)
    done.start()
    opened.finish()
    done.join()
    with open_corpus(path) as corpus:
        held = corpus.recall("window")
    assert (held["left"], held["right"]) == wanted


def test_a_window_that_closes_does_not_wait_long(opened: MainWindow, other: sqlite3.Connection) -> None:
    opened.tabs.open()
    opened.workspace.swap()
    began = time.monotonic()
    opened.finish()
    assert time.monotonic() - began < _AT_MOST
