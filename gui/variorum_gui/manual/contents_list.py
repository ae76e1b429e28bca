"""Beside the page: what the manual holds, or, while words are looked for, where they stand."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QTreeWidget, QTreeWidgetItem, QWidget

from variorum_gui.languages.words import tr, tr_many
from variorum_gui.manual.pages import Hit, pages

_GOAL = Qt.ItemDataRole.UserRole


class ContentsList(QTreeWidget):
    """Pages with their sections below them, or hits."""

    #: Name of a page, and a place in it.
    wanted = Signal(str, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setHeaderHidden(True)
        self.setProperty("ground", "pane")
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.itemClicked.connect(lambda item: self._want(item))
        self.itemActivated.connect(lambda item: self._want(item))
        self.show_contents()

    def show_contents(self) -> None:
        """All pages, folded."""
        self.setAccessibleName(tr("Contents of the manual"))
        self.setRootIsDecorated(True)
        self.clear()
        for page in pages():
            above = self._item(page.title, page.name, "")
            self.addTopLevelItem(above)
            for section in page.markup.sections:
                if section.level == 2:
                    above.addChild(self._item(section.title, page.name, section.anchor))

    def show_hits(self, hits: tuple[Hit, ...]) -> None:
        """What was found, the best first."""
        self.setAccessibleName(
            tr_many("Found in {n} section of the manual", "Found in {n} sections of the manual", len(hits))
        )
        self.setRootIsDecorated(False)
        self.clear()
        for hit in hits:
            title = hit.section.title or hit.page.title
            where = title if hit.section.level <= 1 else f"{title} – {hit.page.title}"
            item = self._item(f"{where}\n{hit.around}", hit.page.name, hit.section.anchor)
            item.setToolTip(0, f"{where}\n{hit.around}")
            self.addTopLevelItem(item)
        if not hits:
            nothing = QTreeWidgetItem([tr("Nothing found")])
            nothing.setFlags(Qt.ItemFlag.ItemIsEnabled)
            self.addTopLevelItem(nothing)

    def mark(self, name: str, anchor: str) -> None:
        """Stand on the page shown, and on its section where it is to be seen."""
        for above in (self.topLevelItem(row) for row in range(self.topLevelItemCount())):
            if above is not None and above.data(0, _GOAL) == (name, ""):
                below = [above.child(row) for row in range(above.childCount())] if above.isExpanded() else []
                goals = [item for item in below if item and item.data(0, _GOAL) == (name, anchor)]
                self.setCurrentItem(goals[0] if goals else above)

    def want_first(self) -> None:
        """Go where the best hit leads."""
        item = self.currentItem() or self.topLevelItem(0)
        if item is not None:
            self.setCurrentItem(item)
            self._want(item)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        # Qt would look for rows by the letters typed; Return is given to `itemActivated` on some desktops only.
        item = self.currentItem()
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and item is not None:
            self._want(item)
        else:
            super().keyPressEvent(event)

    def _want(self, item: QTreeWidgetItem) -> None:
        goal = item.data(0, _GOAL)
        if goal is not None:
            self.wanted.emit(*goal)

    def _item(self, words: str, name: str, anchor: str) -> QTreeWidgetItem:
        item = QTreeWidgetItem([words])
        item.setData(0, _GOAL, (name, anchor))
        return item
