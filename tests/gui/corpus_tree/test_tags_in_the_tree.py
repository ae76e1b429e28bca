"""Tags stand beside the name also where the name is long and the tree narrow."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QRect
from PySide6.QtGui import QImage

from variorum.corpus.rows import Ref
from variorum.corpus.store import Corpus
from variorum_gui.corpus_tree.pane import CorpusPane
from variorum_gui.corpus_tree.tree_delegate import room_for_tags


def row_of(pane: CorpusPane, ref: Ref) -> QImage:
    pane.tree.expandAll()
    rect = pane.tree.visualRect(pane.model.index_of(ref))
    return pane.tree.viewport().grab(QRect(0, rect.top(), 190, rect.height())).toImage()


@pytest.mark.parametrize("ref", [("story", 1), ("article", 3), ("version", 4)])
def test_a_tag_is_seen_at_the_usual_width_beside_a_name_of_any_length(
    pane: CorpusPane, corpus: Corpus, ref: Ref
) -> None:
    if ref[0] != "version":
        pane.refresh(corpus.rename(*ref, "A very long name that does not fit into the corpus at all"))
    before = row_of(pane, ref)
    pane.refresh(corpus.tag((ref,), "check"))
    pane.tree.clearSelection()
    node = pane.model.node(pane.model.index_of(ref))
    assert node is not None
    assert pane.model.line(node).tags == "#check"
    assert row_of(pane, ref) != before


def test_the_name_keeps_more_than_half_of_its_line() -> None:
    assert room_for_tags(0, 200) == 0
    assert room_for_tags(30, 200) == 36
    assert room_for_tags(500, 200) < 100
