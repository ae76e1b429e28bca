"""What could not be read, why, and what to do about it."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAction, QGuiApplication, QKeySequence
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLabel,
    QMenu,
    QPushButton,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from variorum_gui.doubting.problem_log import ProblemLog
from variorum_gui.doubting.wrapped_lines import WrappedLines
from variorum_gui.languages.words import tr, tr_many
from variorum_gui.manual.help_key import offer_help
from variorum_gui.on_screen import resize_on_screen
from variorum_gui.return_key import never_default

#: Files listed under one reason; the rest is counted (Copy All takes all of them).
_LISTED = 500
#: Reasons with no more files than this are unfolded from the start.
_UNFOLDED = 12
#: Where a line that names a file keeps the name.
_PLACE = Qt.ItemDataRole.UserRole


class ProblemsPanel(QDialog):
    """Not modal; it stays until it is closed, and what it lists until it is dismissed."""

    def __init__(self, log: ProblemLog, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("What could not be read"))
        offer_help(self, "adding.md#ways-in")
        self._log = log
        self.words = QLabel(self)
        self.tree = QTreeWidget(self)
        self.tree.setHeaderHidden(True)
        self.tree.setItemDelegate(WrappedLines(self.tree))
        self.tree.setAccessibleName(tr("Problems, by reason"))
        self.tree.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.tree.customContextMenuRequested.connect(self._menu)
        self.copy_chosen = QAction(tr("Copy"), self.tree)
        self.copy_chosen.setShortcut(QKeySequence.StandardKey.Copy)
        self.copy_chosen.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        self.copy_chosen.triggered.connect(self._copy_chosen)
        self.tree.addAction(self.copy_chosen)
        self.copy = QPushButton(tr("Copy All"), self)
        self.dismiss = QPushButton(tr("Dismiss All"), self)
        never_default(self.copy, self.dismiss)
        column = QVBoxLayout(self)
        column.addWidget(self.words)
        column.addWidget(self.tree, 1)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(self.copy)
        row.addWidget(self.dismiss)
        column.addLayout(row)
        self.copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(log.as_text()))
        self.dismiss.clicked.connect(log.dismiss)
        log.changed.connect(self._fill)
        resize_on_screen(self, 640, 460)
        self._fill()

    def _menu(self, at: QPoint) -> None:
        menu = QMenu(self.tree)
        item = self.tree.itemAt(at)
        if item is not None:
            self.tree.setCurrentItem(item)
            menu.addAction(self.copy_chosen)
        copy_all = menu.addAction(tr("Copy All"), self.copy.click)
        copy_all.setEnabled(self.copy.isEnabled())
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(self.tree.viewport().mapToGlobal(at))

    def _copy_chosen(self) -> None:
        """The problem chosen with its file, reason and hint; of a reason or its hint, all of its files."""
        item = self.tree.currentItem()
        if item is None:
            return
        group = item.parent() or item
        reason, hint, places = self._groups[self.tree.indexOfTopLevelItem(group)]
        place = item.data(0, _PLACE)
        lines = [f"{place}: {reason} {hint}".strip()] if place else [f"{reason} {hint}".strip(), *places]
        QGuiApplication.clipboard().setText("\n".join(lines))

    def _fill(self) -> None:
        self._groups = [(*why, places) for why, places in self._log.by_reason().items()]
        self.tree.clear()
        for reason, hint, places in self._groups:
            if len(places) > 1:
                reason = tr("{reason} ({n} times)", reason=reason, n=len(places))
            group = QTreeWidgetItem(self.tree, [reason])
            if hint:
                QTreeWidgetItem(group, [f"→ {hint}"])
            for place in places[:_LISTED]:
                QTreeWidgetItem(group, [place]).setData(0, _PLACE, place)
            if len(places) > _LISTED:
                more = tr("… and {n} more (Copy All takes all of them)", n=len(places) - _LISTED)
                QTreeWidgetItem(group, [more])
            group.setExpanded(len(places) <= _UNFOLDED)
        lost = self._log.lost
        remarks = len(self._log) + self._log.more - lost
        if lost:
            words = tr_many(
                "{n} thing could not be read.", "{n} things could not be read.", lost, meaning="one or more"
            )
            if read := self._log.read:
                others = tr_many("{n} other text was read.", "{n} other texts were read.", read)
                words = f"{words} {others}"
        elif remarks:
            words = tr("Everything was read.")
        else:
            words = tr("No problems are listed. Those dismissed are not listed again.")
        if remarks:
            words = f"{words} {tr_many('{n} remark on that.', '{n} remarks on that.', remarks)}"
        self.words.setText(words)
        self.copy.setEnabled(bool(lost or remarks))
        self.dismiss.setEnabled(bool(lost or remarks))
