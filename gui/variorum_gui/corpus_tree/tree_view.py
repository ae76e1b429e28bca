"""The tree itself: keys, drags, context menu, and how rows and branches are drawn."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QCursor,
    QDragEnterEvent,
    QDragMoveEvent,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QPainter,
    QPaintEvent,
)
from PySide6.QtWidgets import QAbstractItemView, QFrame, QMenu, QToolTip, QTreeView, QWidget

from variorum.corpus.rows import Ref
from variorum_gui.corpus_tree.carried_rows import ROWS_FORMAT
from variorum_gui.corpus_tree.outline import Node
from variorum_gui.corpus_tree.tree_act_table import OF_WHOLE_STORIES, TREE_ACTS, TreeAct
from variorum_gui.corpus_tree.tree_delegate import TreeDelegate
from variorum_gui.corpus_tree.tree_model import TreeModel
from variorum_gui.drag_label import labelled_drag
from variorum_gui.languages.words import tr, tr_many
from variorum_gui.theme.applying import current_theme, theme_changes
from variorum_gui.theme.focus_ring import FocusRing

Index = QModelIndex | QPersistentModelIndex
#: Of neighbours that are chosen together, so many are looked at to see what can be done with them.
_SAMPLE = 3


class CorpusTree(QTreeView):
    """Says what a person wants; the pane does it."""

    #: The id of an act of `TREE_ACTS`, or "activate", for the selected rows.
    acted = Signal(str)

    def __init__(self, model: TreeModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = model
        #: A story was pulled at, and the button is still down.
        self._stays = False
        self.setModel(model)
        self.setItemDelegate(TreeDelegate(model, self))
        self.setAccessibleName(tr("Corpus: stories, articles and versions"))
        self.setProperty("ground", "pane")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHeaderHidden(True)
        self.setUniformRowHeights(True)
        self.setIndentation(12)
        self.setMouseTracking(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setDragEnabled(True)
        self.setAcceptDrops(True)
        self.setDropIndicatorShown(True)
        self.setDragDropMode(QAbstractItemView.DragDropMode.DragDrop)
        self.setDefaultDropAction(Qt.DropAction.MoveAction)
        self.setAutoExpandDelay(600)
        self.header().setStretchLastSection(True)
        self.expanded.connect(model.fill)
        self._ring = FocusRing(self)
        theme_changes().changed.connect(self.viewport().update)

    def selected_nodes(self, most: int | None = None, within_stories: bool = True) -> list[Node]:
        """The selected nodes from top to bottom; a version inside a selected article counts for itself.

        With `most`, no more than this of neighbours, to see what they are; not `within_stories`, none that lies in a
        selected story.
        """
        nodes: list[Node] = []
        ranges = sorted(self.selectionModel().selection().toList(), key=lambda part: _places(part.topLeft()))
        stories = [range(part.top(), part.bottom() + 1) for part in ranges if not part.parent().isValid()]
        for part in ranges:
            story = _places(part.topLeft())[0]
            if not within_stories and part.parent().isValid() and any(story in chosen for chosen in stories):
                continue
            above, rows = part.parent(), range(part.top(), part.bottom() + 1)
            for row in rows[:most]:
                node = self._model.node(self._model.index(row, 0, above))
                if node is not None and node.ref is not None:
                    nodes.append(node)
        return nodes

    def selected_refs(self) -> tuple[Ref, ...]:
        """What the corpus calls the selected things, without those that lie inside a selected one."""
        nodes = self.selected_nodes()
        refs = {node.ref for node in nodes}
        return tuple(
            node.ref
            for node in nodes
            if node.ref is not None
            and (node.kind == "story" or ("story", node.story) not in refs)
            and (node.kind != "version" or ("article", node.article) not in refs)
        )

    def offered(self) -> list[TreeAct]:
        """What the context menu offers for the selection."""
        nodes = self.selected_nodes(most=_SAMPLE)
        whole = self.selected_nodes(most=_SAMPLE, within_stories=False)
        acts: list[TreeAct] = []
        for act in TREE_ACTS:
            meant = whole if act.id in OF_WHOLE_STORIES else nodes
            if nodes and act.when(meant) and (act.id or (acts and acts[-1].id)):
                acts.append(act)
        return acts

    def copy(self) -> None:
        """For Edit ▸ Copy, which takes Ctrl+C before the tree sees it."""
        self.acted.emit("copy")

    def currentChanged(self, current: Index, previous: Index) -> None:
        # The arrow to the right opens only what Qt knows to have something inside.
        self._model.fill(current)
        super().currentChanged(current, previous)

    def startDrag(self, supported: Qt.DropAction) -> None:
        # A story stays where it is: dropped on another by a slip, it would be gone.
        if any(node.kind != "story" for node in self.selected_nodes(most=_SAMPLE)):
            self._drag(supported)
            return
        self._stays = True
        words = tr("A story stays where it is. Choose several, and “Make one story” in their menu.")
        QToolTip.showText(QCursor.pos(), words, self)

    def _drag(self, supported: Qt.DropAction) -> None:
        nodes = [self._model.node(index) for index in self.selectedIndexes()]
        texts = [node for node in nodes if node is not None and node.ref is not None and node.kind != "story"]
        if len(texts) == 1:
            words = self._model.line(texts[0]).name
        else:
            words = tr_many("{n} text", "{n} texts", len(texts))
        data = self._model.mimeData(self.selectedIndexes())
        labelled_drag(self, data, words).exec(supported, Qt.DropAction.MoveAction)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        # Qt would go on with choosing all rows the pointer passes.
        if not (self._stays and event.buttons()):
            super().mouseMoveEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._stays = False
        super().mouseReleaseEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        self._ring.paint(QPainter(self.viewport()), current_theme().second_ink)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self.state() == QAbstractItemView.State.EditingState:
            super().keyPressEvent(event)
            return
        pressed = QKeySequence(event.keyCombination())
        wanted = next((a for a in self.offered() if a.key and QKeySequence(a.key) == pressed), None)
        if wanted is not None:
            self.acted.emit(wanted.id)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers():
            self._activate(self.currentIndex())
        elif event.key() == Qt.Key.Key_Escape:
            self.clearSelection()
            event.ignore()
        else:
            super().keyPressEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        at = event.position().toPoint()
        index = self.indexAt(at)
        if index.isValid() and not self._on_triangle(index, at.x()):
            self._activate(index)
        else:
            super().mouseDoubleClickEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        menu = self.make_menu()
        if menu is not None:
            keyboard = event.reason() == QContextMenuEvent.Reason.Keyboard
            below = self.visualRect(self.currentIndex()).bottomLeft()
            menu.popup(self.viewport().mapToGlobal(below) if keyboard else event.globalPos())

    def make_menu(self) -> QMenu | None:
        """The context menu of the selection, None when nothing is selected."""
        offered = self.offered()
        if not offered:
            return None
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for act in offered:
            if not act.id:
                menu.addSeparator()
                continue
            action = menu.addAction(tr(act.words))
            if act.key:
                # Shown only: the key itself is handled by the tree, so that it works without the menu.
                key = QKeySequence(act.key).toString(QKeySequence.SequenceFormat.NativeText)
                action.setText(f"{tr(act.words)}\t{key}")
            action.triggered.connect(lambda _on=False, id=act.id: self.acted.emit(id))
        return menu

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        # The window says why rows out of another one, on another corpus, cannot be taken.
        if self._model.is_of_another(event.mimeData()):
            event.ignore()
        else:
            super().dragEnterEvent(event)

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        # What comes from outside is for the window's dropping code, which names what will happen.
        if event.mimeData().hasFormat(ROWS_FORMAT):
            super().dragMoveEvent(event)
        else:
            event.ignore()

    def drawBranches(self, painter: QPainter, rect: QRect, index: Index) -> None:
        """Nothing: the delegate draws the whole row, so that its ground lies under the triangle."""

    def mousePressEvent(self, event: QMouseEvent) -> None:
        at = event.position().toPoint()
        index = self.indexAt(at)
        if event.button() == Qt.MouseButton.LeftButton and self._on_triangle(index, at.x()):
            self.setExpanded(index, not self.isExpanded(index))
        else:
            super().mousePressEvent(event)

    def _on_triangle(self, index: QModelIndex, x: int) -> bool:
        """The triangle stands a little right of where Qt looks for it."""
        return index.isValid() and x < self.visualRect(index).left() + 10 and self._model.opens(index)

    def _activate(self, index: QModelIndex) -> None:
        """Show a text, the last two versions of an article, two texts of a story; the triangle and arrows fold."""
        node = self._model.node(index)
        if node is not None and node.kind != "gap":
            self.acted.emit("activate")


def _places(index: Index) -> list[int]:
    places: list[int] = []
    while index.isValid():
        places.append(index.row())
        index = index.parent()
    return places[::-1]
