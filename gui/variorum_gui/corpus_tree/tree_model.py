"""The outline as Qt's item model. Indexes carry node ids, never Python objects."""

from __future__ import annotations

import json
from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import (
    QAbstractItemModel,
    QMimeData,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)

from variorum.corpus.rows import ArticleRow, Ref, StoryRow, VersionRow
from variorum.corpus.store import Corpus
from variorum_gui.corpus_tree.filtering import Finder
from variorum_gui.corpus_tree.outline import ROOT, Node, Outline
from variorum_gui.corpus_tree.wording import Line, line_of

Index = QModelIndex | QPersistentModelIndex

#: What is dragged out of the tree: JSON [["article", 3], ["version", 12], …].
ROWS_FORMAT = "application/x-variorum-rows"


# Made once: joining flags in Python takes longer than everything else about a row.
_PLAIN = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
_CHANGING = Qt.ItemFlag.ItemIsEditable | Qt.ItemFlag.ItemIsDropEnabled
_OWN = {
    "story": Qt.ItemFlag.NoItemFlags,
    "article": Qt.ItemFlag.ItemIsDragEnabled,
    "version": Qt.ItemFlag.ItemIsDragEnabled | Qt.ItemFlag.ItemNeverHasChildren,
}
_FLAGS = {
    (kind, writable): _PLAIN | own | (_CHANGING if writable else Qt.ItemFlag.NoItemFlags)
    for kind, own in _OWN.items()
    for writable in (False, True)
}


class TreeModel(QAbstractItemModel):
    """Stories, articles and versions of one corpus. Edits and drops are asked for, not done."""

    #: A Ref and its new name.
    renameAsked = Signal(object, str)
    #: A tuple of Refs, and the Ref they were dropped on (None: beside everything).
    moveAsked = Signal(object, object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._corpus: Corpus | None = None
        self._outline = Outline()
        self._finder: Finder | None = None
        self._shown: tuple[int | None, int | None] = (None, None)
        #: What is shown on either side, with the article and the story it is in.
        self._holders: tuple[tuple[Ref, ...], tuple[Ref, ...]] = ((), ())
        self._filter = ""
        self._articles_kept = 0

    def set_corpus(self, corpus: Corpus | None) -> None:
        """Show another corpus."""
        self.beginResetModel()
        self._corpus = corpus
        self._finder = Finder(corpus) if corpus is not None else None
        self._outline = Outline(corpus)
        self._refilter()
        self.endResetModel()

    def read_anew(self) -> None:
        """Read everything from the corpus again."""
        if self._finder is not None:
            self._finder.forget()
        self.beginResetModel()
        self._refilter()
        self.endResetModel()

    def set_filter(self, words: str) -> None:
        """Show only what holds these words."""
        if words.split() != self._filter.split():
            self._filter = words
            self.beginResetModel()
            self._refilter()
            self.endResetModel()

    @property
    def filtered(self) -> bool:
        """Whether a filter hides part of the corpus."""
        return bool(self._filter.split())

    def articles_kept(self) -> int:
        """How many articles passed the filter."""
        return self._articles_kept

    def set_shown(self, left: int | None, right: int | None) -> None:
        """Mark the versions that stand on the left and on the right."""
        before = self._holders
        self._shown = (left, right)
        self._find_holders()
        for ref in {ref for refs in (*before, *self._holders) for ref in refs}:
            node = self._outline.node(self._outline.id_of(ref))
            if node is not None:
                index = self._index_of(node)
                self.dataChanged.emit(index, index)

    def sides(self, node: Node) -> tuple[bool, bool]:
        """Whether a version, or a version inside an article or story, is shown on the left, and on the right."""
        left, right = self._holders
        return (node.ref in left, node.ref in right)

    def node(self, index: Index) -> Node | None:
        """The node of an index."""
        return self._outline.node(index.internalId()) if index.isValid() else None

    def index_of(self, ref: Ref) -> QModelIndex:
        """Where a thing of the corpus stands; invalid when the filter hides it or it is gone."""
        node = self._outline.find(ref)
        return self._index_of(node) if node is not None else QModelIndex()

    def line(self, node: Node) -> Line:
        """The words of a node."""
        left, right = self.sides(node)
        words = (
            ("shown left", "shown right")
            if node.kind == "version"
            else ("left text inside", "right text inside")
        )
        sides = " and ".join(told for told, on in zip(words, (left, right), strict=True) if on)
        return line_of(node, node.kind != "version" or self._outline.one_day(node), sides)

    # Qt's side ----------------------------------------------------------------------------------------

    def index(self, row: int, column: int, parent: Index = QModelIndex()) -> QModelIndex:  # noqa: B008
        above = parent.internalId() if parent.isValid() else ROOT
        ids = self._outline.children(above)
        if column != 0 or not 0 <= row < len(ids):
            return QModelIndex()
        return self.createIndex(row, 0, ids[row])

    def parent(self, index: Index = QModelIndex()) -> QModelIndex:  # type: ignore[override]  # noqa: B008
        node = self.node(index)
        above = self._outline.node(node.parent) if node is not None else None
        return self._index_of(above) if above is not None else QModelIndex()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        if parent.column() > 0:
            return 0
        return len(self._outline.children(parent.internalId() if parent.isValid() else ROOT))

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 1

    def hasChildren(self, parent: Index = QModelIndex()) -> bool:  # noqa: B008
        return self._outline.has_children(parent.internalId() if parent.isValid() else ROOT)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        node = self.node(index)
        if node is None:
            return None
        if role == Qt.ItemDataRole.EditRole:
            return _name_to_edit(node)
        if role in (
            Qt.ItemDataRole.DisplayRole,
            Qt.ItemDataRole.ToolTipRole,
            Qt.ItemDataRole.AccessibleTextRole,
        ):
            line = self.line(node)
            if role == Qt.ItemDataRole.DisplayRole:
                return line.name
            return line.tip if role == Qt.ItemDataRole.ToolTipRole else line.spoken
        return None

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        node = self.node(index)
        if node is None or node.ref is None or role != Qt.ItemDataRole.EditRole:
            return False
        name = str(value).strip()
        if name and name != _name_to_edit(node):
            self.renameAsked.emit(node.ref, name)
        return False

    def flags(self, index: Index) -> Qt.ItemFlag:
        node = self.node(index)
        if node is None:
            return Qt.ItemFlag.ItemIsDropEnabled
        if node.kind == "gap":
            return Qt.ItemFlag.ItemNeverHasChildren
        writable = self._corpus is not None and not self._corpus.read_only
        return _FLAGS[node.kind, writable]

    def mimeTypes(self) -> list[str]:
        return [ROWS_FORMAT]

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        refs = [node.ref for index in indexes if (node := self.node(index)) is not None and node.ref]
        data = QMimeData()
        data.setData(ROWS_FORMAT, json.dumps(refs).encode())
        return data

    def supportedDropActions(self) -> Qt.DropAction:
        return Qt.DropAction.MoveAction

    def supportedDragActions(self) -> Qt.DropAction:
        return Qt.DropAction.MoveAction | Qt.DropAction.CopyAction

    def canDropMimeData(
        self, data: QMimeData, action: Qt.DropAction, row: int, column: int, parent: Index
    ) -> bool:
        if not data.hasFormat(ROWS_FORMAT) or self._corpus is None or self._corpus.read_only:
            return False
        return self._moves(dragged_refs(data), parent)[0] != ()

    def dropMimeData(
        self, data: QMimeData, action: Qt.DropAction, row: int, column: int, parent: Index
    ) -> bool:
        refs, target = self._moves(dragged_refs(data), parent)
        if refs:
            self.moveAsked.emit(refs, target)
        # Qt would remove the rows that were dragged if told that they moved; the corpus did that.
        return False

    def _moves(self, refs: tuple[Ref, ...], parent: Index) -> tuple[tuple[Ref, ...], Ref | None]:
        """What would move, and where to. A version can join another article; an article never becomes
        part of another one by a drop, which a slip of the hand could do: it goes to that one's story."""
        over = self.node(parent)
        if over is not None and over.kind in ("version", "gap"):
            over = self._outline.node(over.parent)
        if over is None:
            return refs, None
        kinds = {kind for kind, _ in refs}
        if over.kind == "article" and "article" in kinds:
            over = self._outline.node(over.parent)
        if over is None:
            return (), None
        moving = []
        for ref in refs:
            node = self._outline.find(ref)
            if node is not None and node.parent != over.id and node.id != over.id:
                moving.append(ref)
        return tuple(moving), over.ref

    def _refilter(self) -> None:
        kept = self._finder.kept_by(self._filter) if self._finder is not None else None
        self._articles_kept = len(kept.articles) if kept is not None else 0
        self._outline.forget(kept)
        self._find_holders()

    def _find_holders(self) -> None:
        left, right = self._shown
        self._holders = (self._outline.within(left), self._outline.within(right))

    def _index_of(self, node: Node) -> QModelIndex:
        return self.createIndex(node.place, 0, node.id)


def dragged_refs(data: QMimeData) -> tuple[Ref, ...]:
    """The things a drag out of the tree carries."""
    raw = data.data(ROWS_FORMAT).data()
    return tuple((kind, id) for kind, id in json.loads(bytes(raw) or b"[]"))


def _name_to_edit(node: Node) -> str:
    row = node.row
    if isinstance(row, StoryRow):
        return row.title
    if isinstance(row, ArticleRow):
        return row.outlet
    return row.label if isinstance(row, VersionRow) else ""
