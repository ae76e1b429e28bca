"""A file to write to: with its suffix, and never in the place of one nobody was asked about."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog, QMessageBox, QWidget
from pytestqt.qtbot import QtBot

from variorum_gui.saving_as import ask_where
from variorum_gui.window.main_window import MainWindow

YES, NO = QMessageBox.StandardButton.Yes, QMessageBox.StandardButton.No


@pytest.fixture
def parent(qtbot: QtBot) -> QWidget:
    widget = QWidget()
    qtbot.addWidget(widget)
    return widget


@pytest.fixture
def asked(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """What was asked about files that are there; the answer is No."""
    questions: list[str] = []

    def question(_parent: QWidget, _title: str, words: str) -> QMessageBox.StandardButton:
        questions.append(words)
        return NO

    monkeypatch.setattr(QMessageBox, "question", question)
    return questions


def choose(monkeypatch: pytest.MonkeyPatch, path: Path | str) -> None:
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(path), ""))


@pytest.mark.parametrize(
    ("typed", "written"),
    [
        ("mine", "mine.csv"),
        ("mine.csv", "mine.csv"),
        ("mine.CSV", "mine.CSV"),
        ("list of 3.5", "list of 3.5.csv"),
        ("21.11.2026", "21.11.2026.csv"),
    ],
)
def test_the_suffix_is_added_where_it_is_missing_and_nothing_is_taken_from_the_name(
    parent: QWidget, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, typed: str, written: str
) -> None:
    choose(monkeypatch, tmp_path / typed)
    assert ask_where(parent, "", "", "", ".csv") == tmp_path / written


def test_no_file_chosen_is_none(parent: QWidget, monkeypatch: pytest.MonkeyPatch) -> None:
    choose(monkeypatch, "")
    assert ask_where(parent, "", "", "", ".csv") is None


def test_a_file_qt_did_not_ask_about_is_asked_about(
    parent: QWidget, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, asked: list[str]
) -> None:
    (tmp_path / "mine.csv").write_text("kept", "utf-8")
    choose(monkeypatch, tmp_path / "mine")
    assert ask_where(parent, "", "", "", ".csv") is None
    assert asked == ["mine.csv exists already. Replace it?"]
    assert ask_where(parent, "", "", "", ".csv", replaces=False) == tmp_path / "mine.csv"
    monkeypatch.setattr(QMessageBox, "question", lambda *_: YES)
    assert ask_where(parent, "", "", "", ".csv") == tmp_path / "mine.csv"


def test_a_copy_of_the_corpus_replaces_no_corpus_of_a_like_name(
    qtbot: QtBot, window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, asked: list[str]
) -> None:
    older = tmp_path / "backup 2026.11.variorum"
    older.write_bytes(b"an older copy")
    choose(monkeypatch, tmp_path / "backup 2026.11.21")
    window.files.save_copy()
    choose(monkeypatch, tmp_path / "backup 2026.11")
    window.files.save_copy()
    assert older.read_bytes() == b"an older copy"
    assert asked == ["backup 2026.11.variorum exists already. Replace it?"]
    qtbot.waitUntil((tmp_path / "backup 2026.11.21.variorum").is_file)
    qtbot.waitUntil(lambda: not window.background.busy)


def test_the_ending_typed_wins_where_such_a_file_can_be_written(
    parent: QWidget, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for typed, written in (("rep.docx", "rep.docx"), ("rep.DOCX", "rep.DOCX"), ("rep.odt", "rep.odt.csv")):
        choose(monkeypatch, tmp_path / typed)
        assert ask_where(parent, "", "", "", ".csv", others=(".docx", ".html")) == tmp_path / written
