"""What was done is told in German in a German window, and kept in English in the corpus."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication
from pytestqt.qtbot import QtBot

from variorum.corpus.act_words import act_in_words
from variorum_gui.corpora.history_panel import HistoryPanel
from variorum_gui.languages.choosing import use_language
from variorum_gui.window.also_called import also_called
from variorum_gui.window.main_window import MainWindow


@pytest.fixture
def german(qtbot: QtBot) -> Iterator[None]:
    app = QCoreApplication.instance()
    assert app is not None
    use_language(app, "de")
    yield
    use_language(app, "en")


def test_menus_status_line_and_history_speak_german(
    german: None, window: MainWindow, two_files: tuple[Path, Path], at_rest: Callable[[MainWindow], None]
) -> None:
    window.files.open_paths([str(path) for path in two_files])
    at_rest(window)
    story = window.workspace.corpus.tree().stories[0]
    window.workspace.act(lambda corpus: corpus.rename("story", story.id, "Rename this & that"))
    undo = window.menus.actions["undo"].text()
    assert undo == f"Rü&ckgängig: „{story.title}“ umbenennen in „Rename this && that“"
    assert window.status.told.text() == f"„{story.title}“ in „Rename this & that“ umbenannt"
    window.workspace.undo()
    assert window.status.told.text().startswith("Rückgängig gemacht: „")
    assert window.menus.actions["redo"].text().startswith(f"W&iederholen: „{story.title}“ umbenennen")
    acts = window.workspace.corpus.acts()
    assert acts[-1].label == f"Rename “{story.title}” to “Rename this & that”"
    panel = HistoryPanel(window)
    panel.show_acts(acts, writable=True)
    assert [panel.list.item(row).text().endswith("(rückgängig gemacht)") for row in (0, 1)] == [True, False]
    assert "umbenennen in" in panel.list.item(0).text()
    assert "hinzufügen" in panel.list.item(1).text()


def test_an_act_begins_with_a_capital_also_where_the_verb_stands_last(german: None) -> None:
    assert act_in_words("Rename an article to “Ash”") == "Einen Artikel umbenennen in „Ash“"
    assert act_in_words("Undo: rename a version to “Ash”") == "Rückgängig: Eine Fassung umbenennen in „Ash“"
    assert act_in_words("Make 2 stories of 5") == "2 Ereignisse aus 5 machen"


def test_a_border_is_one_also_where_it_was_kept_as_a_cut(german: None) -> None:
    assert act_in_words("Move the border") == act_in_words("Move the cut") == "Grenze verschieben"
    assert act_in_words("Add 1 text, 2 borders put right") == "1 Text hinzufügen; 2 Grenzen berichtigt"
    assert act_in_words("Add 1 text, 2 cuts put right") == "1 Text hinzufügen; 2 Grenzen berichtigt"


def test_the_english_name_of_a_command_finds_it_in_a_german_window(german: None) -> None:
    assert "print preview" in also_called("print_preview")
    assert also_called("no such action") == ""
