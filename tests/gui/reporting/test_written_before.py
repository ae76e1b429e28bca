"""A report that is written again is offered the name and folder it has."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot
from tests.gui.reporting.test_report import choose_kind, dialog_of, idle

from variorum_gui.reporting.written_before import keep_written, of_pair, of_story, proposed
from variorum_gui.window.main_window import MainWindow

CORPUS = Path("elections.variorum")


def test_a_changed_report_is_offered_the_name_it_was_given(
    opened: MainWindow, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    offered: list[str] = []
    target = tmp_path / "class"
    target.mkdir()

    def save(kind: str, named: str) -> None:
        asked = lambda *about: (offered.append(about[2]) or named, "")  # noqa: E731
        monkeypatch.setattr(QFileDialog, "getSaveFileName", asked)
        dialog = dialog_of(opened, qtbot)
        choose_kind(dialog, kind)
        dialog.accept()
        idle(qtbot, opened)

    save(".html", str(target / "For the class"))
    assert Path(offered[-1]).parent != target
    save(".html", "")
    assert offered[-1] == str(target / "For the class.html")
    save(".docx", "")
    assert offered[-1] == str(target / "For the class.docx"), "as the same in another kind is called"
    opened.workspace.swap()
    idle(qtbot, opened)
    save(".html", "")
    assert offered[-1] == str(target / "For the class.html"), "of the same two texts"


def test_the_last_place_counts_while_its_folder_is_there(tmp_path: Path) -> None:
    file, one, two = tmp_path / "written.json", tmp_path / "one", tmp_path / "two"
    one.mkdir()
    two.mkdir()
    assert proposed(file, CORPUS, "a", "usual.html") == "usual.html"
    keep_written(file, CORPUS, "a", one / "mine.html")
    keep_written(file, CORPUS, "a", two / "yours 3.5.docx")
    assert proposed(file, CORPUS, "a", "usual.html") == str(one / "mine.html")
    assert proposed(file, CORPUS, "a", "usual.pdf") == str(two / "yours 3.5.pdf")
    keep_written(file, CORPUS, "a", two / "other.html")
    assert proposed(file, CORPUS, "a", "usual.html") == str(two / "other.html")
    assert proposed(file, CORPUS, "b", "usual.html") == "usual.html"
    assert proposed(file, Path("storms.variorum"), "a", "usual.html") == "usual.html"
    two.rmdir()
    assert proposed(file, CORPUS, "a", "usual.html") == "usual.html"


def test_a_damaged_memory_or_a_folder_that_may_not_be_read_offers_the_usual_name(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = tmp_path / "written.json"
    file.write_text(
        '{"reports": [3, {"path": 7}, {"corpus": "elections.variorum", "of": "a", "path": ""}]}', "utf-8"
    )
    assert proposed(file, CORPUS, "a", "usual.html") == "usual.html"
    keep_written(file, CORPUS, "a", tmp_path / "mine.html")

    def refused(_folder: Path) -> bool:
        raise PermissionError

    monkeypatch.setattr(Path, "is_dir", refused)
    assert proposed(file, CORPUS, "a", "usual.html") == "usual.html"


def test_a_story_is_known_by_its_title_where_it_has_one(opened: MainWindow) -> None:
    assert of_story("Ferry", [1, 2]) == of_story("Ferry", [1, 2, 3]) != of_story("Bridge", [1, 2])
    assert of_story("", [1, 2]) != of_story("", [1, 3])
    assert of_pair(opened.workspace.shown) != of_story("Ferry", [1, 2])
