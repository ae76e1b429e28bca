"""The Figures tab: what may not agree, and taking off what is not the same fact."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from variorum_gui.languages.words import marked, tr
from variorum_gui.sidebar import messages
from variorum_gui.sidebar.figure_rows import figure_rows, not_the_same, why_fold
from variorum_gui.sidebar.parts_tab import Part, PartsTab
from variorum_gui.sidebar.refused_rows import refused_verdict
from variorum_gui.sidebar.rows import Row

_PARTS = (
    Part("differ", marked("To check"), marked("Check")),
    Part("stated", marked("All figures, by text"), marked("By text")),
)


class FiguresTab(PartsTab):
    """Says `refused(verdict)` for a row that is not one fact, `putBack(verdict)` when it is after all."""

    refused = Signal(object)
    putBack = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(tr("Figures"), _PARTS, figure_rows, messages.for_figures, parent)

    def act(self, key: str, act: str) -> None:
        if act == "why":
            self._unfolded ^= {why_fold(key)}
            self.refresh()
        elif act == "other fact":
            verdict = not_the_same(self.shown, key)
            if verdict is not None:
                self.refused.emit(verdict)
        elif act == "put back":
            verdict = refused_verdict(self.shown, key)
            if verdict is not None:
                self.putBack.emit(verdict)
        else:
            super().act(key, act)

    def pressed_acts(self, row: Row | None) -> tuple[str, ...]:
        return ("why",) if row is not None and why_fold(row.key) in self._unfolded else ()
