"""The cards have room for all they say, whatever the language makes of their buttons and titles."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QLabel, QWidget

from variorum_gui.comparison.by_hand.passage_card import PassageCard
from variorum_gui.comparison.hover_card import HoverCard

_LONG = "beide haben „Secretary“, „Mark“, „preemptively“, „paramilitary“, „bases“, und noch „Iranian-backed forces“"
_REASONS = f"{_LONG}\nauch die Sätze ringsum entsprechen sich\nkein anderer Satz kommt nahe"


def _whole(card: QWidget) -> bool:
    labels = card.findChildren(QLabel)
    return all(label.height() >= label.heightForWidth(label.width()) for label in labels)


@pytest.mark.parametrize("words", ["Link to…", "Mit einer anderen Stelle verknüpfen…"])
def test_the_reasons_stand_whole_above_buttons_of_any_width(qtbot: object, words: str) -> None:
    around = QWidget()
    qtbot.addWidget(around)  # type: ignore[attr-defined]
    around.resize(900, 600)
    card = PassageCard(around)
    for act in ("unlink", "link", "level"):
        card.button(act).setText(words)
    around.show()
    card.tell("Sichere Entsprechung", _REASONS)
    card.offer(around.rect().center(), now=True)
    assert card.isVisible()
    assert _whole(card)


def test_they_stand_whole_below_a_title_of_any_width(qtbot: object) -> None:
    around = QWidget()
    qtbot.addWidget(around)  # type: ignore[attr-defined]
    around.resize(900, 600)
    around.show()
    card = HoverCard(around)
    card.offer(
        "Mögliche Entsprechung, an einer anderen Stelle erzählt: bitte prüfen " * 2,
        _REASONS,
        around.rect().center(),
    )
    card._appear()
    assert _whole(card)
