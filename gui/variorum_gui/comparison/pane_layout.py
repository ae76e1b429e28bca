"""How the parts of the comparison stand: one above the other, the strip beside them."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QAbstractScrollArea, QHBoxLayout, QVBoxLayout, QWidget


def lay_out(pane: QWidget, rows: Sequence[QWidget], beside: QWidget) -> None:
    """`rows` from top to bottom without gaps, the texts taking what room there is; `beside` at the right edge."""
    column = QVBoxLayout()
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(0)
    for part in rows:
        column.addWidget(part, int(isinstance(part, QAbstractScrollArea)))
    row = QHBoxLayout(pane)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(0)
    row.addLayout(column, 1)
    row.addWidget(beside)
    for part in (*rows, beside):
        part.raise_()  # screen readers find the parts as they stand, not as they were made
