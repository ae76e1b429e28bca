"""The open corpus is renamed, or cannot be written to any more: it is said, the window goes on, and closes."""

from __future__ import annotations

import sqlite3
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

import variorum
from variorum_gui.window.main_window import MainWindow

AtRest = Callable[[MainWindow], None]


@pytest.mark.skipif(sys.platform == "win32", reason="there an open file cannot be moved")
def test_a_corpus_renamed_under_the_window_is_told_of_and_another_can_be_opened(
    qtbot: QtBot, opened: MainWindow, tmp_path: Path, at_rest: AtRest
) -> None:
    path = opened.workspace.corpus.path
    path.rename(tmp_path / "renamed.variorum")
    opened.corpus_pane.choose([("story", 1)])
    opened.workspace.act(lambda corpus: corpus.rename("story", 1, "Storm"))
    assert "no longer where it was" in opened.messages.bars[-1].sentence
    opened.workspace.show_version(2, "left")
    opened.corpus_pane.sort_by("headline")
    at_rest(opened)
    assert opened.files.open(tmp_path / "renamed.variorum")
    assert opened.workspace.corpus.counts().versions == 2
    assert opened.close()


def test_what_is_only_remembered_stops_nothing_where_the_disk_is_full(
    opened: MainWindow, tmp_path: Path, at_rest: AtRest
) -> None:
    with sqlite3.connect(opened.workspace.corpus.path) as other:
        other.execute("BEGIN IMMEDIATE")  # as good as a full disk: nothing can be written
        corpus = opened.workspace.corpus
        corpus._db._writer.execute("PRAGMA busy_timeout = 20")  # type: ignore[union-attr]
        opened.workspace.show_version(2, "left")
        opened.corpus_pane.sort_by("headline")
        at_rest(opened)
        assert opened.close()
        other.execute("ROLLBACK")
    with variorum.open_corpus(corpus.path) as kept:
        assert kept.counts().versions == 2
