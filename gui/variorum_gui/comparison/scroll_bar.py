"""The scroll bar's whole numbers, and the exact position they stand for."""

from __future__ import annotations

from math import ceil

from PySide6.QtWidgets import QScrollBar

from variorum_gui.comparison.scroller import Scroller


def show_on(bar: QScrollBar, scroller: Scroller) -> None:
    """Where the texts stand. Only their very ends are its ends: what is asked for there is no rounding."""
    bar.blockSignals(True)
    bar.setRange(0, _most(scroller))
    bar.setValue(_value(scroller))
    bar.blockSignals(False)


def asked_for(value: int, scroller: Scroller) -> float | None:
    """The position a reader moved the bar to; None when it was not moved.

    What the bar rounds away stays: down and up again is the same pixel.
    """
    if value == _value(scroller):
        return None
    if value >= _most(scroller):
        return scroller.length
    return scroller.v + value - _value(scroller) if value > 0 else 0.0


def _most(scroller: Scroller) -> int:
    return ceil(scroller.length) + 1 if scroller.length > 0 else 0


def _value(scroller: Scroller) -> int:
    return _most(scroller) if scroller.v >= scroller.length else ceil(scroller.v)
