"""How the parts of the corpus pane stand: title and filter, the tree, the form for details, the box to drop on."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QLabel, QLayout, QLineEdit, QVBoxLayout, QWidget

from variorum_gui.languages.words import tr


def lay_out(
    pane: QWidget,
    counts: QLabel,
    filter: QLineEdit,
    empty: QLabel,
    tree: QWidget,
    details: QLayout,
    drop: QWidget,
) -> None:
    """Put them into `pane`; the tree takes what room there is."""
    title = QLabel(tr("Corpus"), pane)
    title.setProperty("voice", "title")
    header = QHBoxLayout()
    header.addWidget(title)
    header.addWidget(counts, 1)
    top = QVBoxLayout()
    top.setContentsMargins(12, 9, 11, 6)
    top.setSpacing(9)
    top.addLayout(header)
    top.addWidget(filter)
    bottom = QHBoxLayout()
    bottom.setContentsMargins(10, 8, 11, 10)
    bottom.addWidget(drop)
    column = QVBoxLayout(pane)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(0)
    column.addLayout(top)
    column.addWidget(empty)
    column.addWidget(tree, 1)
    column.addLayout(details)
    column.addLayout(bottom)
    # From top to bottom, whatever was made first.
    QWidget.setTabOrder(filter, tree)
    QWidget.setTabOrder(tree, drop)
