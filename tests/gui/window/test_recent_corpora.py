"""The corpora that were open lately, in the File menu."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from shiboken6 import isValid

from variorum.corpus.store import open_corpus
from variorum_gui.window.main_window import MainWindow


def test_an_entry_lives_until_it_has_run(window: MainWindow, tmp_path: Path) -> None:
    menus = window.menus
    menus.set_recent([str(tmp_path / "one.variorum"), str(tmp_path / "two.variorum")])
    lives: list[bool] = []
    entry = menus.recent.actions()[0]

    def choose() -> None:
        menus.set_recent([])
        lives.append(isValid(entry))

    entry.triggered.disconnect()
    entry.triggered.connect(choose)
    entry.trigger()
    assert lives == [True]
    assert not menus.recent.actions()
    assert not menus.recent.isEnabled()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert not isValid(entry)


def test_a_corpus_named_from_a_folder_is_found_from_any_other(
    window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    open_corpus(tmp_path / "storm.variorum").close()
    monkeypatch.chdir(tmp_path)
    window.files.open_paths(["storm.variorum"])
    assert window.session.corpus == window.session.recent[0] == str(tmp_path / "storm.variorum")
