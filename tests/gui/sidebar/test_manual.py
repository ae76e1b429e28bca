"""The manual's page on the sidebar, held against its tabs, acts and keys."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QApplication

from variorum_gui.settings.table import BY_KEY
from variorum_gui.sidebar.pane import TABS
from variorum_gui.sidebar.row_acts import ROW_ACTS
from variorum_gui.window.actions import BY_ID

PAGE = Path(__file__).resolve().parents[3] / "docs" / "manual" / "sidebar.md"


def test_the_manual_has_every_tab() -> None:
    headings = [line for line in PAGE.read_text("utf-8").splitlines() if line.startswith("## ")]
    assert headings[: len(TABS)] == [f"## {words.title}" for words in TABS]


def test_the_manual_has_every_act_with_its_keys(qapp: QApplication) -> None:
    rows = {
        cells[1].strip(): [key.strip() for key in cells[2].split(",") if key.strip()]
        for line in PAGE.read_text("utf-8").splitlines()
        if len(cells := line.split("|")) == 4
    }
    for act in ROW_ACTS.values():
        anywhere = [act.anywhere] if act.anywhere else []
        assert rows[act.menu] == [QKeySequence(key).toString() for key in act.keys] + anywhere


def test_the_keys_of_the_window_are_those_of_its_menu() -> None:
    assert ROW_ACTS["evidence"].anywhere == BY_ID["copy_evidence"].shortcut


def test_the_manual_names_the_setting_of_the_recogniser() -> None:
    assert f"**{BY_KEY['recogniser'].title}**" in " ".join(PAGE.read_text("utf-8").split())
