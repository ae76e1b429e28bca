"""The rows of the tree as Qt asks for them, and what can be dragged and renamed."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QMimeData, QModelIndex, QObject, Qt, Signal

from variorum.corpus.browsing import Order
from variorum.corpus.rows import ArticleRow, Ref, StoryRow, VersionRow
from variorum.corpus.store import Corpus
from variorum_gui.corpus_tree.carried_rows import ROWS_FORMAT, carried, dragged_refs, is_of_another
from variorum_gui.corpus_tree.filtering import Kept
from variorum_gui.corpus_tree.outline import Node, Outline
from variorum_gui.corpus_tree.tree_structure import Index, TreeStructure
from variorum_gui.corpus_tree.unread import Unread
from variorum_gui.corpus_tree.wording import Line, line_of, sides_words
from variorum_gui.cut_words import LONGEST_FIELD, cut
from variorum_gui.owed import Owed
from variorum_gui.plain_tips import plain_tip


class TreeModel(TreeStructure):
    """Stories, articles and versions of one corpus. Edits and drops are asked for, not done."""

    #: A Ref and its new name.
    renameAsked = Signal(object, str)
    #: A tuple of Refs, and the Ref they were dropped on (None: beside everything).
    moveAsked = Signal(object, object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.unread = Unread()
        self._shown: tuple[int | None, int | None] = (None, None)
        #: What is shown on either side, with the article and the story it is in.
        self._holders: tuple[tuple[Ref, ...], tuple[Ref, ...]] = ((), ())
        self._dragged: tuple[bytes, tuple[tuple[Ref, Ref | None], ...]] = (b"", ())

    def set_corpus(self, corpus: Corpus | None, order: Order = "added", owed: Owed | None = None) -> None:
        """Show another corpus; `owed` keeps what was read of it."""
        self.setRowCount(0)
        self._outline = Outline()
        self._corpus = corpus
        self.unread = Unread(corpus, owed)
        self._begin_anew(order, None)

    def sort_by(self, order: Order) -> None:
        """Sort by something else."""
        if order != self._outline.order:
            self._begin_anew(order, self._outline.kept)

    def show_kept(self, kept: Kept | None) -> None:
        """Show only what passed the filter; None: everything."""
        if kept == self._outline.kept:
            return
        self._begin_anew(self._outline.order, kept)

    def set_shown(self, left: int | None, right: int | None) -> None:
        """Mark the versions that stand on the left and on the right."""
        self._shown = (left, right)
        self._find_holders()

    def sides(self, node: Node) -> tuple[bool, bool]:
        """Whether a version, or a version inside an article or story, is shown on the left, and on the right."""
        left, right = self._holders
        return (node.ref in left, node.ref in right)

    def opens(self, index: Index) -> bool:
        """Whether there is something inside, whether Qt was told of it or not."""
        node = self.node(index)
        if node is None or not isinstance(node.row, (StoryRow, ArticleRow)):
            return False
        return (node.row.articles if isinstance(node.row, StoryRow) else node.row.versions) > 0

    def line(self, node: Node) -> Line:
        """The words of a node."""
        left, right = self.sides(node)
        sides = sides_words(node.kind == "version", left, right)
        outline, apart = self._outline, self._outline.apart
        day_of, by_file = apart.day_of(node, outline), apart.told_by_file(node, outline)
        return line_of(node, day_of, sides, self.unread.of(node), by_file)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if role not in _ROLES:
            return None
        node = self.node(index)
        if node is None:
            return None
        if role == Qt.ItemDataRole.EditRole:
            return _name_to_edit(node)
        line = self.line(node)
        if role == Qt.ItemDataRole.DisplayRole:
            return line.name
        return plain_tip(line.tip) if role == Qt.ItemDataRole.ToolTipRole else line.spoken

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        node = self.node(index)
        if node is None or node.ref is None or role != Qt.ItemDataRole.EditRole:
            return False
        name = str(value).strip()
        if name and name != _name_to_edit(node).strip():
            self.renameAsked.emit(node.ref, name)
        return False

    def mimeTypes(self) -> list[str]:
        return [ROWS_FORMAT]

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        nodes = [node for index in indexes if (node := self.node(index)) is not None]
        # A story holds what a person sorted into it: a slip of the hand must not pour it into another one.
        refs = [node.ref for node in nodes if node.ref is not None and node.kind != "story"]
        return carried(refs, self._corpus) if self._corpus is not None else QMimeData()

    def is_of_another(self, data: QMimeData) -> bool:
        """Whether a drag carries things of another corpus than the one shown."""
        return self._corpus is not None and is_of_another(data, self._corpus)

    def supportedDropActions(self) -> Qt.DropAction:
        return Qt.DropAction.MoveAction

    def supportedDragActions(self) -> Qt.DropAction:
        return Qt.DropAction.MoveAction | Qt.DropAction.CopyAction

    def canDropMimeData(
        self, data: QMimeData, action: Qt.DropAction, row: int, column: int, parent: Index
    ) -> bool:
        if not data.hasFormat(ROWS_FORMAT) or self._corpus is None or self._corpus.read_only:
            return False
        return self._moves(data, parent)[0] != ()

    def dropMimeData(
        self, data: QMimeData, action: Qt.DropAction, row: int, column: int, parent: Index
    ) -> bool:
        refs, target = self._moves(data, parent)
        if refs:
            self.moveAsked.emit(refs, target)
        # Qt would remove the rows that were dragged if told that they moved; the corpus did that.
        return False

    def _moves(self, data: QMimeData, parent: Index) -> tuple[tuple[Ref, ...], Ref | None]:
        """What would move, and where to. A version can join another article; an article never becomes
        part of another one by a drop, which a slip of the hand could do: it goes to that one's story."""
        raw = bytes(data.data(ROWS_FORMAT).data())
        if raw != self._dragged[0]:  # asked at every step of the pointer
            refs = dragged_refs(data, self._corpus) if self._corpus is not None else ()
            self._dragged = raw, tuple((ref, next(iter(self._outline.above(ref)[-1:]), None)) for ref in refs)
        dragged = self._dragged[1]
        node = self.node(parent)
        if node is None:
            return tuple(ref for ref, _ in dragged), None
        into: Ref = ("article", node.article)
        if node.kind == "story" or any(ref[0] == "article" for ref, _ in dragged):
            into = ("story", node.story)
        return tuple(ref for ref, home in dragged if home not in (None, into) and ref != into), into

    def _after_reading(self) -> None:
        self._dragged = b"", ()  # what was dragged lies elsewhere now
        self.unread.forget()
        self._find_holders()

    def _find_holders(self) -> None:
        def within(version: int | None) -> tuple[Ref, ...]:
            ref: Ref = ("version", version or 0)
            above = self._outline.above(ref) if version is not None else ()
            return (*above, ref) if above else ()

        self._holders = (within(self._shown[0]), within(self._shown[1]))


_ROLES = frozenset(
    {
        Qt.ItemDataRole.DisplayRole,
        Qt.ItemDataRole.EditRole,
        Qt.ItemDataRole.ToolTipRole,
        Qt.ItemDataRole.AccessibleTextRole,
    }
)


def _name_to_edit(node: Node) -> str:
    """Cut where it is too long for a line; unchanged, it stays as it is."""
    row = node.row
    if isinstance(row, StoryRow):
        return cut(row.title, LONGEST_FIELD)
    if isinstance(row, ArticleRow):
        return cut(row.outlet, LONGEST_FIELD)
    return cut(row.label, LONGEST_FIELD) if isinstance(row, VersionRow) else ""
