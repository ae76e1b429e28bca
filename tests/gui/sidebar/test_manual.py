"""The manual's page on the sidebar, held against its tabs, acts and keys."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QApplication
from tests.manuals import LANGUAGES, read, said

from variorum_gui.languages.choosing import use_language
from variorum_gui.languages.words import tr
from variorum_gui.settings.table import BY_KEY
from variorum_gui.sidebar.pane import TABS
from variorum_gui.sidebar.row_acts import ROW_ACTS
from variorum_gui.window.actions import BY_ID


@pytest.fixture(params=LANGUAGES)
def language(request: pytest.FixtureRequest, qapp: QApplication) -> Iterator[str]:
    """The language that words are looked up in meanwhile."""
    use_language(qapp, request.param)
    yield request.param
    use_language(qapp, "en")


def test_the_manual_has_every_tab(language: str) -> None:
    headings = [line for line in read(language, "sidebar.md").splitlines() if line.startswith("## ")]
    assert headings[: len(TABS)] == [f"## {tr(words.title)}" for words in TABS]


def test_the_manual_has_every_act_with_its_keys(language: str) -> None:
    rows = {
        cells[1].strip(): [key.strip() for key in cells[2].split(",") if key.strip()]
        for line in read(language, "sidebar.md").splitlines()
        if len(cells := line.split("|")) == 4
    }
    for act in ROW_ACTS.values():
        sequences = [*act.keys, *([act.anywhere] if act.anywhere else [])]
        native = QKeySequence.SequenceFormat.NativeText
        assert rows[tr(act.menu)] == [QKeySequence(keys).toString(native) for keys in sequences]


def test_the_keys_of_the_window_are_those_of_its_menu() -> None:
    assert ROW_ACTS["evidence"].anywhere == BY_ID["copy_evidence"].shortcut
    assert ROW_ACTS["picture"].anywhere == BY_ID["copy_evidence_picture"].shortcut


def test_the_manual_names_the_setting_of_the_recogniser(language: str) -> None:
    assert f"**{tr(BY_KEY['recogniser'].title)}**" in said(language, "sidebar.md")
