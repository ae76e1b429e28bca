"""What is open, chosen and in sight in the tree, kept while its content is read anew."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QItemSelectionModel, QModelIndex
from PySide6.QtWidgets import QTreeView

from variorum.corpus.rows import Ref
from variorum_gui.corpus_tree.reopening import Reopening, outside_in
from variorum_gui.corpus_tree.tree_model import TreeModel

_SELECT = QItemSelectionModel.SelectionFlag.Select
#: Of thousands of texts added at once, this many are opened and chosen.
_MOST_CHOSEN = 200
#: Of more versions that an act touched none is chosen.
_MOST_ADDED = 2
_CURRENT = QItemSelectionModel.SelectionFlag.NoUpdate


class Standing:
    """Remembers by what the corpus calls things: indexes do not outlive a reset of the model."""

    def __init__(self, tree: QTreeView, model: TreeModel) -> None:
        self._tree, self._model = tree, model
        self._open: dict[Ref, None] = {}
        self._chosen: list[Ref] = []
        self._current: Ref | None = None
        self._scrolled = 0
        self._reopening = Reopening(tree, self._open_row)
        tree.expanded.connect(lambda index: self._note(index, True))
        tree.collapsed.connect(lambda index: self._note(index, False))

    def forget(self) -> None:
        """Another corpus is shown."""
        self._reopening.stop()
        self._open.clear()
        self._chosen, self._current = [], None

    def open_rows(self) -> tuple[Ref, ...]:
        """What is open; what was opened last stands at the end."""
        return tuple(self._open)

    def open_again(self, refs: Sequence[Ref], then: Callable[[], object]) -> None:
        """Open what was open when the corpus was left; `then` is called if that takes longer than this call."""
        self._open.update(dict.fromkeys(refs))
        self._reopening.begin(refs, then)

    def let_go(self) -> None:
        """The corpus is about to be closed."""
        self._reopening.stop()

    def remember(self) -> None:
        """Note what is chosen and in sight; what is open is known anyway."""
        chosen = self._tree.selectionModel().selection()
        few = sum(part.height() for part in chosen.toList()) <= _MOST_CHOSEN
        self._chosen = [r for i in chosen.indexes() if (r := self._ref(i)) is not None] if few else []
        self._current = self._ref(self._tree.currentIndex())
        self._scrolled = self._tree.verticalScrollBar().value()

    def reopen(self) -> None:
        """Open what was open and is there again."""
        for ref in outside_in(self._open):
            self._open_row(ref)

    def _open_row(self, ref: Ref) -> None:
        if ref not in self._open:
            return  # closed by hand while it waited
        index = self._model.index_of(ref)
        if index.isValid() and not self._tree.isExpanded(index):
            self._tree.expand(index)

    def restore(self) -> None:
        """Put everything back as far as the things are still there."""
        self.reopen()
        selection = self._tree.selectionModel()
        for ref in self._chosen:
            index = self._model.index_of(ref)
            if index.isValid():
                selection.select(index, _SELECT)
        if self._current is not None:
            index = self._model.index_of(self._current)
            if index.isValid():
                selection.setCurrentIndex(index, _CURRENT)
        self._tree.executeDelayedItemsLayout()
        self._tree.verticalScrollBar().setValue(self._scrolled)

    def go_to(self, refs: Sequence[Ref], followed: bool = False) -> None:
        """Open what lies above these, choose the innermost ones and scroll to the first.

        `followed`: an act touched them, nobody asked for them. Many texts are not chosen then.
        """
        inner = [ref for kind in ("version", "article", "story") for ref in refs if ref[0] == kind]
        wanted = [ref for ref in inner if ref[0] == inner[0][0]][:_MOST_CHOSEN]
        indexes = [index for ref in wanted if (index := self._model.index_of(ref)).isValid()]
        if not indexes:
            return
        for index in indexes:
            self._open_above(index)
        self._tree.clearSelection()
        if followed and wanted[0][0] == "version" and len(indexes) > _MOST_ADDED:
            # Chosen, twenty texts that came in would hide which two of them are shown.
            self._tree.scrollTo(indexes[0])
            return
        for index in indexes:
            self._tree.selectionModel().select(index, _SELECT)
        self._tree.selectionModel().setCurrentIndex(indexes[0], _CURRENT)
        self._tree.scrollTo(indexes[0])

    def bring_into_sight(self, ref: Ref) -> None:
        """Open what lies above a thing and scroll to it, without choosing it."""
        index = self._model.index_of(ref)
        if index.isValid():
            self._open_above(index)
            self._tree.scrollTo(index)

    def _open_above(self, index: QModelIndex) -> None:
        above = self._model.parent(index)
        while above.isValid():
            self._tree.expand(above)
            above = self._model.parent(above)

    def _note(self, index: QModelIndex, opened: bool) -> None:
        ref = self._ref(index)
        if ref is not None and not self._model.filtered:
            if opened:
                self._open[ref] = None
            else:
                self._open.pop(ref, None)

    def _ref(self, index: QModelIndex) -> Ref | None:
        node = self._model.node(index)
        return node.ref if node is not None else None
