"""A file to write to: with its suffix, and never in the place of one nobody was asked about."""

from __future__ import annotations

from collections.abc import Callable
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


@pytest.fixture
def answer(monkeypatch: pytest.MonkeyPatch) -> Callable[[str], list[str]]:
    """Answers what is asked about a folder that is not there by the button of this name; gives what was asked."""

    def with_button(words: str) -> list[str]:
        said: list[str] = []

        def exec_(box: QMessageBox) -> int:
            said.append(box.text())
            button = next(each for each in box.buttons() if each.text().replace("&", "") == words)
            button.click()
            return 0

        monkeypatch.setattr(QMessageBox, "exec", exec_)
        return said

    return with_button


def test_a_folder_that_is_not_there_is_named_and_made_when_wanted(
    parent: QWidget, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, answer: Callable[[str], list[str]]
) -> None:
    wanted = tmp_path / "out" / "deep" / "mine.csv"
    choose(monkeypatch, wanted)
    said = answer("Make the Folder")
    assert ask_where(parent, "", "", "", ".csv") == wanted
    assert said == [f"There is no folder {wanted.parent}."]
    assert wanted.parent.is_dir()


def test_instead_of_a_folder_that_is_not_there_another_is_chosen_under_the_same_name(
    parent: QWidget, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, answer: Callable[[str], list[str]]
) -> None:
    chosen, begun = [tmp_path / "out" / "mine.csv", tmp_path / "mine.csv"], list[str]()

    def ask(_parent: QWidget, _title: str, begin: str, _kind: str) -> tuple[str, str]:
        begun.append(begin)
        return str(chosen.pop(0)), ""

    monkeypatch.setattr(QFileDialog, "getSaveFileName", ask)
    answer("Choose Another…")
    assert ask_where(parent, "", "list.csv", "", ".csv") == tmp_path / "mine.csv"
    assert [Path(each).name for each in begun] == ["list.csv", "mine.csv"]
    assert not (tmp_path / "out").exists()


def test_nothing_is_written_where_a_missing_folder_is_not_made(
    parent: QWidget, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, answer: Callable[[str], list[str]]
) -> None:
    choose(monkeypatch, tmp_path / "out" / "mine.csv")
    answer("Cancel")
    assert ask_where(parent, "", "", "", ".csv") is None
    assert not (tmp_path / "out").exists()
