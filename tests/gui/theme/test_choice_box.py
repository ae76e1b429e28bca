"""A box of choices that is narrower than its words says so."""

from __future__ import annotations

from PySide6.QtWidgets import QStyleOptionComboBox
from pytestqt.qtbot import QtBot

from variorum_gui.theme.choice_box import ChoiceBox


def drawn(box: ChoiceBox) -> str:
    option = QStyleOptionComboBox()
    box.initStyleOption(option)
    return str(option.currentText)  # type: ignore[attr-defined]


def test_words_without_room_end_in_an_ellipsis_and_are_whole_with_room(qtbot: QtBot) -> None:
    box = ChoiceBox()
    qtbot.addWidget(box)
    box.addItem("Toutes les étiquettes")
    box.resize(90, 28)
    assert drawn(box).endswith("…")
    assert "Toutes les étiquettes".startswith(drawn(box)[:-1])
    assert box.currentText() == "Toutes les étiquettes"
    box.resize(300, 28)
    assert drawn(box) == "Toutes les étiquettes"
