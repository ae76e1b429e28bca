"""Estimated heights are corrected while nothing else needs the interpreter."""

from __future__ import annotations

from PySide6.QtCore import QObject

from variorum_gui.comparison.measuring import SLICE, Measuring


def test_no_slice_is_measured_while_another_thread_makes_a_view_ready() -> None:
    slices: list[float] = []

    def correct(seconds: float) -> bool:
        slices.append(seconds)
        return True

    parent = QObject()
    measuring = Measuring(parent, correct)
    with measuring.held():
        with measuring.held():
            measuring._slice()
        measuring._slice()
        assert slices == []
    measuring._slice()
    assert slices == [SLICE]
