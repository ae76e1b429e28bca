"""What the menu of the tree does with what is chosen there."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from variorum.corpus.store import Corpus
from variorum_gui.corpus_tree.details_place import DetailsPlace
from variorum_gui.corpus_tree.outline import Node
from variorum_gui.corpus_tree.selection_facts import (
    addresses_of,
    articles_of,
    called_in_details,
    details_of,
    text_of,
    things_of,
    two_to_compare,
    versions_meant,
    versions_of,
)
from variorum_gui.corpus_tree.tree_acts import TreeActs
from variorum_gui.edited_in_place import edit_current
from variorum_gui.languages.words import tr

if TYPE_CHECKING:
    from variorum_gui.corpus_tree.pane import CorpusPane


class ChosenActs:
    """Changes go through `acts`; what is not the pane's own it asks for by its signals."""

    def __init__(self, pane: CorpusPane, acts: TreeActs, details: DetailsPlace) -> None:
        self._pane, self._acts, self._details = pane, acts, details
        self._tree, self._model = pane.tree, pane.model

    def act(self, what: str) -> None:
        """Do an act of the context menu with what is selected."""
        pane, corpus = self._pane, self._acts.corpus
        nodes, refs = self._tree.selected_nodes(), self._tree.selected_refs()
        if corpus is None or not refs:
            return
        if what in ("activate", "left", "right"):
            self._show(corpus, nodes[0], "" if what == "activate" else what)
        elif what == "compare":
            self._compare(corpus, nodes)
        elif what == "rename":
            edit_current(self._tree)
        elif what == "details":
            self._open_details(corpus, nodes)
        elif what == "copy":
            self._copy_addresses(corpus, nodes)
        elif what == "check":
            pane.checkRequested.emit(articles_of(corpus, nodes))
        elif what == "whole story":
            pane.storyRequested.emit(nodes[0].story)
        elif what == "history":
            pane.historyRequested.emit(nodes[0].article or refs[0][1])
        elif what in ("read", "unread"):
            self._mark(corpus, nodes, what == "read")
        elif what == "export":
            pane.exportRequested.emit(tuple(id for kind, id in refs if kind == "story"))
        elif what == "remove":
            self._acts.remove(refs)
        elif what == "new story":
            self._acts.move(refs, None)
        elif what in ("merge articles", "merge stories"):
            self._acts.move(refs[1:], refs[0])

    def _show(self, corpus: Corpus, node: Node, side: str) -> None:
        if node.kind == "story":
            held = self._pane.pairs.of_story(corpus, node.story)
            wanted = self._pane.pairRequested
        else:
            held = tuple(row.id for row in versions_of(corpus, node))
            wanted = self._pane.compareRequested
        if len(held) > 1 and not side:
            wanted.emit(*held[-2:])
        elif held:
            self._pane.versionActivated.emit(held[-1], side)

    def _compare(self, corpus: Corpus, nodes: list[Node]) -> None:
        both = two_to_compare(corpus, nodes)
        if both is not None:
            self._pane.compareRequested.emit(*both)

    def _open_details(self, corpus: Corpus, nodes: list[Node]) -> None:
        articles, versions = details_of(corpus, nodes)
        what = called_in_details(nodes, self._model.line(nodes[0]).name, articles)
        text = text_of(corpus, versions)
        things, tags = things_of(nodes), corpus.levels.tags()
        title = tr("Details of {what}", what=what)
        self._details.asked_from(QApplication.focusWidget())
        self._pane.details.open_on(articles, versions, title, text, things, tags)
        first = nodes[0].ref
        self._details.make_room(lambda: self._model.index_of(first) if first else QModelIndex())

    def _copy_addresses(self, corpus: Corpus, nodes: list[Node]) -> None:
        addresses = addresses_of(corpus, nodes)
        if addresses:
            QGuiApplication.clipboard().setText("\n".join(addresses))
        else:
            self._pane.problem.emit(tr("No address is known for this text. “Details…” can add one."))

    def _mark(self, corpus: Corpus, nodes: list[Node], read: bool) -> None:
        self._model.unread.mark(versions_meant(corpus, nodes), read)
        self._tree.viewport().update()
