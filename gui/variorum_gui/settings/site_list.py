"""The sites that pages are fetched from without asking, each to be withdrawn."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtWidgets import QHBoxLayout, QListWidget, QPushButton, QVBoxLayout, QWidget

from variorum_gui.languages.words import tr
from variorum_gui.return_key import never_default

_LINES = 3


class SiteList(QWidget):
    """A list, and a button that takes the chosen ones out; `changed` is called with those that stay."""

    def __init__(self, changed: Callable[[tuple[str, ...]], None], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._changed = changed
        self.list = QListWidget(self)
        self.list.setSelectionMode(QListWidget.SelectionMode.ExtendedSelection)
        self.list.setAccessibleName(tr("Sites that pages are fetched from without asking"))
        self.list.setFixedHeight(_LINES * (self.list.fontMetrics().lineSpacing() + 6) + 6)
        self.list.itemSelectionChanged.connect(self._offer)
        self.withdraw = QPushButton(tr("Withdraw"), self)
        never_default(self.withdraw)
        self.withdraw.setToolTip(tr("Ask again before anything is fetched from the chosen sites"))
        self.withdraw.clicked.connect(self._take_out)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.list, 1)
        side = QVBoxLayout()
        side.addWidget(self.withdraw)
        side.addStretch(1)
        row.addLayout(side)
        self._offer()

    def show_sites(self, sites: Sequence[str]) -> None:
        """List these."""
        self.list.clear()
        self.list.addItems(list(sites))
        self.list.setEnabled(bool(sites))
        self._offer()

    def _offer(self) -> None:
        self.withdraw.setEnabled(bool(self.list.selectedItems()))

    def _take_out(self) -> None:
        gone = {item.text() for item in self.list.selectedItems()}
        texts = [self.list.item(place).text() for place in range(self.list.count())]
        self._changed(tuple(site for site in texts if site not in gone))
