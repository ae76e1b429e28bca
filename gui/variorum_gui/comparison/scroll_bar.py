"""The scroll bar's whole numbers, and the exact position they stand for."""

from __future__ import annotations

from math import ceil

from PySide6.QtWidgets import QScrollBar

from variorum_gui.comparison.scroller import Scroller


def show_on(bar: QScrollBar, scroller: Scroller) -> None:
    """Where the texts stand. Only their very ends are its ends: what is asked for there is no rounding."""
    value, most = _on_bar(scroller)
    bar.blockSignals(True)
    bar.setRange(0, most)
    bar.setValue(value)
    bar.blockSignals(False)


def asked_for(value: int, scroller: Scroller) -> float | None:
    """The position a reader moved the bar to; None when it was not moved.

    What the bar rounds away stays: down and up again is the same pixel.
    """
    at, most = _on_bar(scroller)
    if value == at:
        return None
    if value >= most:
        return scroller.length
    return scroller.v + value - at if value > 0 else 0.0


def _on_bar(scroller: Scroller) -> tuple[int, int]:
    length = scroller.length
    most = ceil(length) + 1 if length > 0 else 0
    return (most if scroller.v >= length else ceil(scroller.v)), most
