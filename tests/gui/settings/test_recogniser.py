"""Choosing what looks for names: what is there, what is not and why, and one that fails."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QLabel
from pytestqt.qtbot import QtBot

from variorum.entities.recognisers import choosing
from variorum_gui.settings.page import PreferencesPage
from variorum_gui.settings.recogniser_box import RecogniserBox
from variorum_gui.settings.store import Settings
from variorum_gui.window.intake import Given
from variorum_gui.window.main_window import MainWindow

PLUG_INS = """
from variorum.model.annotations import Mention


class Boats:
    def __init__(self, choice):
        pass

    def recognise(self, text, language):
        at = text.find("Two boats")
        return [Mention(at, at + 9, "Two boats", "MISC", 0.9, "a fake")] if at >= 0 else []


class Broken(Boats):
    def recognise(self, text, language):
        raise RuntimeError("the model is of another version")
"""
ENTRY_POINTS = """[variorum.recognisers]
boats = variorum_plug_ins_of_this_test:Boats
broken = variorum_plug_ins_of_this_test:Broken
"""


@pytest.fixture
def plug_ins(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A package with two plug-ins, installed as pip does it: the process that looks for names finds it as well."""
    site = tmp_path / "site"
    info = site / "plug_ins_of_this_test-1.0.dist-info"
    info.mkdir(parents=True)
    (site / "variorum_plug_ins_of_this_test.py").write_text(PLUG_INS, "utf-8")
    (info / "METADATA").write_text(
        "Metadata-Version: 2.1\nName: plug-ins-of-this-test\nVersion: 1.0\n", "utf-8"
    )
    (info / "entry_points.txt").write_text(ENTRY_POINTS, "utf-8")
    monkeypatch.syspath_prepend(site)
    choosing.recogniser_named.cache_clear()


@pytest.fixture
def nothing_installed(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("variorum_gui.settings.recogniser_box.recognisers", lambda: ("rules",))


def page_of(qtbot: QtBot, tmp_path: Path) -> tuple[PreferencesPage, RecogniserBox, Settings]:
    settings = Settings(tmp_path / "settings.json")
    page = PreferencesPage(settings)
    qtbot.addWidget(page)
    box = page.editors["recogniser"]
    assert isinstance(box, RecogniserBox)
    return page, box, settings


def printed(page: PreferencesPage) -> str:
    return " ".join(label.text() for label in page.findChildren(QLabel))


@pytest.mark.usefixtures("nothing_installed")
def test_without_a_model_the_page_says_so_and_what_to_do(qtbot: QtBot, tmp_path: Path) -> None:
    page, box, _ = page_of(qtbot, tmp_path)
    assert "No language model was found on this computer: to add one, run pip install" in printed(page)
    assert box.currentText() == "Built-in rules"
    off = [box.itemText(at) for at in range(box.count()) if not box.model().flags(box.model().index(at, 0))
           & Qt.ItemFlag.ItemIsEnabled]  # fmt: skip
    assert off == ["Rules and spaCy – no model found", "Rules and GLiNER – no model found"]
    tip = box.itemData(1, Qt.ItemDataRole.ToolTipRole)
    assert tip.startswith("No model was found: run pip install 'variorum[spacy]'")


@pytest.mark.usefixtures("nothing_installed")
def test_a_packaged_program_sends_nobody_to_a_command_that_does_nothing_for_it(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("sys.frozen", True, raising=False)
    page, _, _ = page_of(qtbot, tmp_path)
    assert "This packaged program has no room for language models" in printed(page)
    assert "spacy download" not in printed(page)


def test_a_recogniser_is_chosen_among_those_installed(qtbot: QtBot, tmp_path: Path) -> None:
    page, box, settings = page_of(qtbot, tmp_path)
    assert isinstance(box, QComboBox)
    assert (box.itemData(0), box.currentText()) == ("rules", "Built-in rules")
    settings.set("recogniser", "spacy:no_such_model")
    assert box.currentText() == "Rules and spaCy: no_such_model – not installed"
    assert "The one chosen is not installed any more" in printed(page)
    assert Settings(tmp_path / "settings.json").text("recogniser") == "spacy:no_such_model"
    settings.set("recogniser", "rules")
    assert "not installed any more" not in printed(page)


@pytest.mark.usefixtures("plug_ins")
def test_a_plug_in_is_listed_and_its_names_are_in_the_window(
    qtbot: QtBot, tmp_path: Path, window: MainWindow, two_files: tuple[Path, Path]
) -> None:
    _, box, _ = page_of(qtbot, tmp_path)
    assert box.findText("Rules and boats") > 0
    shown = compared_with("boats", window, two_files, qtbot)
    assert any("Two boats" in names for names in shown)
    assert not window.messages.bars


@pytest.mark.usefixtures("plug_ins")
def test_a_plug_in_that_fails_leaves_the_rules_and_the_window_says_so_once(
    qtbot: QtBot, window: MainWindow, two_files: tuple[Path, Path]
) -> None:
    shown = compared_with("broken", window, two_files, qtbot)
    assert all("Ada Brook" in names for names in shown)
    (bar,) = window.messages.bars
    assert bar.sentence.startswith(
        "Names are by the built-in rules alone: the recogniser broken could not be used"
    )
    assert "the model is of another version" in bar.sentence
    window.messages.dismiss(bar)
    with qtbot.waitSignal(window.workspace.settled, timeout=20_000):
        window.workspace.swap()
    assert not window.messages.bars
    window.sidebar.open_tab("names")
    rows = window.sidebar.tab("names").list.rows.rows
    assert any("the model is of another version" in row.title for row in rows)


@pytest.mark.usefixtures("plug_ins")
def test_the_bar_goes_when_another_recogniser_is_chosen(
    qtbot: QtBot, window: MainWindow, two_files: tuple[Path, Path]
) -> None:
    compared_with("broken", window, two_files, qtbot)
    assert window.messages.bars
    with qtbot.waitSignal(window.workspace.settled, timeout=20_000):
        window.settings.set("recogniser", "rules")
    assert not window.messages.bars


def test_a_recogniser_that_is_gone_is_told_and_the_comparison_stands(
    qtbot: QtBot, window: MainWindow, two_files: tuple[Path, Path]
) -> None:
    with qtbot.waitSignal(window.workspace.settled, timeout=20_000):
        window.workspace.open_given(Given(tuple(map(str, two_files))), "window")
    comparison = window.workspace.shown.comparison
    with qtbot.waitSignal(window.workspace.settled, timeout=20_000):
        window.settings.set("recogniser", "spacy:no_such_model")
    shown = window.workspace.shown
    assert shown.comparison is comparison
    assert shown.left is not None
    assert shown.left.annotations is not None
    assert any("no_such_model could not be used" in note for note in shown.left.annotations.notes)


def compared_with(
    recogniser: str, window: MainWindow, files: tuple[Path, Path], qtbot: QtBot
) -> list[set[str]]:
    """The names of either text."""
    window.settings.set("recogniser", recogniser)
    with qtbot.waitSignal(window.workspace.settled, timeout=20_000):
        window.workspace.open_given(Given(tuple(map(str, files))), "window")
    texts = (window.workspace.shown.left, window.workspace.shown.right)
    return [{m.text for m in text.annotations.mentions} for text in texts if text and text.annotations]
