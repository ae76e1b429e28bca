"""The table sources × outlets of a whole story, beside the window's work."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QAction, QBrush, QColor, QFont, QKeySequence, QShowEvent
from PySide6.QtWidgets import (
    QDialog,
    QHeaderView,
    QLabel,
    QMenu,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from variorum.model.annotations import SourceKind
from variorum_gui.languages.words import marked, tr, tr_many
from variorum_gui.sidebar.row_table import Table
from variorum_gui.sidebar.taking_along import TakingAlong
from variorum_gui.story_sources.working_out import SourceLine, StorySources
from variorum_gui.theme.applying import current_theme, theme_changes

_KINDS: tuple[tuple[SourceKind, str], ...] = (
    ("named", marked("Named sources")),
    ("role", marked("Sources by their role")),
    ("anonymous", marked("Unnamed sources")),
    ("document", marked("Documents")),
    ("via", marked("By way of others")),
)
_DOUBT = marked("perhaps not a source")
#: Columns before those of the texts: the source, and how many texts lean on it.
_BEFORE = 2
#: Widths at first.
_SOURCE, _TEXTS, _TEXT = 300, 56, 120


class StorySourcesPanel(QDialog):
    """Not modal. Return, or a double click, on a number shows that text."""

    #: (version id)
    textWanted = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._found = StorySources("")
        self.words = QLabel(self)
        self.words.setWordWrap(True)
        self.words.setTextFormat(Qt.TextFormat.PlainText)
        self.tree = QTreeWidget(self)
        self.tree.setAccessibleName(tr("Sources by text"))
        self.tree.setRootIsDecorated(False)
        self.tree.setIndentation(12)
        self.tree.setUniformRowHeights(True)
        self.tree.setAlternatingRowColors(True)
        self.tree.setAllColumnsShowFocus(False)
        self.tree.setSelectionBehavior(QTreeWidget.SelectionBehavior.SelectItems)
        self.tree.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.notes = QLabel(self)
        self.notes.setWordWrap(True)
        self.notes.setTextFormat(Qt.TextFormat.PlainText)
        self.notes.setProperty("voice", "second")
        self.along = TakingAlong(lambda: table_of(self._found), self)
        copy = QAction(tr("Copy as Table"), self)
        copy.setShortcut(QKeySequence.StandardKey.Copy)
        copy.triggered.connect(self.along.copy_table)
        self.addAction(copy)
        self._copy = copy
        column = QVBoxLayout(self)
        column.addWidget(self.words)
        column.addWidget(self.tree, 1)
        column.addWidget(self.notes)
        column.addWidget(self.along)
        self.tree.itemActivated.connect(self._wanted)
        self.tree.customContextMenuRequested.connect(self._menu)
        theme_changes().changed.connect(self._fill)
        self.resize(860, 560)

    def show_sources(self, found: StorySources) -> None:
        """List these."""
        self._found = found
        self.setWindowTitle(tr("Sources of “{story}”", story=found.story))
        self.words.setText(
            tr_many(
                "Who is quoted or cited, and how often, in the newest version of {n} article of this story."
                " The sidebar counts in the versions shown.",
                "Who is quoted or cited, and how often, in the newest version of {n} articles of this story."
                " The sidebar counts in the versions shown.",
                len(found.texts),
            )
            if found.lines
            else tr_many(
                "No sources found in {n} article of this story. This does not mean that there are none.",
                "No sources found in {n} articles of this story. This does not mean that there are none.",
                len(found.texts),
            )
        )
        self.notes.setText("\n".join(found.notes))
        self.notes.setVisible(bool(found.notes))
        self.along.show_count(tr_many("{n} source", "{n} sources", len(found.lines)) if found.lines else "")
        self._fill()
        self.tree.setFocus()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._fill()  # now it is known how wide the columns may be

    def _fill(self) -> None:
        tree, texts = self.tree, self._found.texts
        tree.clear()
        tree.setColumnCount(_BEFORE + len(texts))
        tree.setHeaderLabels([tr("Source"), tr("Texts"), *(text.name for text in texts)])
        for at, text in enumerate(texts, _BEFORE):
            tree.headerItem().setTextAlignment(at, Qt.AlignmentFlag.AlignCenter)
            tree.headerItem().setToolTip(at, f"{text.name}\n{text.headline}".strip())
        header = tree.header()
        header.setStretchLastSection(False)
        # Without this a name too long for its column would lose both its ends.
        header.setTextElideMode(Qt.TextElideMode.ElideRight)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        # Few texts share the width there is; of many the window shows some, and the rest is scrolled to.
        room = (tree.width() - _SOURCE - _TEXTS - 30) // max(1, len(texts))
        for at in range(tree.columnCount()):
            tree.setColumnWidth(at, _SOURCE if not at else _TEXTS if at == 1 else max(_TEXT, min(room, 240)))
        for kind, title in _KINDS:
            members = [line for line in self._found.lines if line.kind == kind]
            if members:
                group = QTreeWidgetItem(tree, [f"{tr(title)} {len(members)}"])
                group.setFirstColumnSpanned(True)
                bold = QFont(tree.font())
                bold.setBold(True)
                group.setFont(0, bold)
                for line in members:
                    self._add(group, line)
                group.setExpanded(True)
        top = tree.topLevelItem(0)
        first = top.child(0) if top is not None else None
        if first is not None:
            tree.setCurrentItem(first, 0)

    def _add(self, group: QTreeWidgetItem, line: SourceLine) -> None:
        item = QTreeWidgetItem(group, [f"{line.name} ({tr(_DOUBT)})" if line.doubtful else line.name])
        item.setToolTip(0, item.text(0))
        item.setText(1, str(line.texts))
        item.setTextAlignment(1, Qt.AlignmentFlag.AlignHCenter)
        for at, (count, words) in enumerate(zip(line.counts, line.words, strict=True), _BEFORE):
            item.setText(at, str(count or "–"))
            item.setTextAlignment(at, Qt.AlignmentFlag.AlignHCenter)
            item.setToolTip(at, "\n".join(words))
        if line.doubtful:
            pale = QBrush(QColor(current_theme().second_ink))
            for at in range(self.tree.columnCount()):
                item.setForeground(at, pale)

    def _wanted(self, item: QTreeWidgetItem, column: int) -> None:
        at = column - _BEFORE
        if item.parent() is not None and 0 <= at < len(self._found.texts) and item.text(column) != "–":
            self.textWanted.emit(self._found.texts[at].version_id)

    def _menu(self, at: QPoint) -> None:
        menu = QMenu(self.tree)
        item, column = self.tree.itemAt(at), self.tree.columnAt(at.x())
        if item is not None and item.parent() is not None and column >= _BEFORE and item.text(column) != "–":
            menu.addAction(tr("Show This Text"), lambda: self._wanted(item, column))
        menu.addAction(self._copy)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(self.tree.viewport().mapToGlobal(at))


def table_of(found: StorySources) -> Table:
    """The table as it is taken along, with the words of every cell at its end."""
    names = [text.name for text in found.texts]
    head = [
        tr("Kind"),
        tr("Source"),
        tr("Texts"),
        *names,
        tr("State"),
        *(tr("{text}: words", text=name) for name in names),
    ]
    lines = [
        [
            tr(title),
            line.name,
            str(line.texts),
            *map(str, line.counts),
            tr(_DOUBT) if line.doubtful else "",
            *(" | ".join(words) for words in line.words),
        ]
        for kind, title in _KINDS
        for line in found.lines
        if line.kind == kind
    ]
    return [head, *lines, *([["", "", note, *[""] * (len(head) - 3)] for note in found.notes])]
