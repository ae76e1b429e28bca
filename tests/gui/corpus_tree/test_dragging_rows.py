"""Rows dragged within the tree, keys on several chosen rows, and what stays open while things change around it."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QItemSelectionModel, QMimeData, QPoint, QPointF, Qt
from PySide6.QtGui import QDrag, QDragEnterEvent, QDragMoveEvent, QDropEvent, QMouseEvent
from PySide6.QtWidgets import QToolTip, QWidget
from pytestqt.qtbot import QtBot

import variorum
from variorum.corpus.rows import Ref
from variorum.corpus.store import Corpus
from variorum_gui.corpus_tree import tree_view
from variorum_gui.corpus_tree.carried_rows import carried, dragged_refs
from variorum_gui.corpus_tree.pane import CorpusPane
from variorum_gui.drag_label import labelled_drag

_LEFT, _NONE, _MOVE = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, Qt.DropAction.MoveAction


def choose(pane: CorpusPane, *refs: Ref) -> None:
    pane.tree.clearSelection()
    for ref in refs:
        pane.tree.selectionModel().setCurrentIndex(
            pane.model.index_of(ref), QItemSelectionModel.SelectionFlag.Select
        )


def open_all(pane: CorpusPane) -> None:
    for ref in (("story", 1), ("story", 2), ("article", 1)):
        pane.tree.expand(pane.model.index_of(ref))  # type: ignore[arg-type]


def drag_selection(pane: CorpusPane, at: QPoint) -> None:
    """Enter, move, drop, as Qt sends them for what is selected."""
    data: QMimeData = pane.model.mimeData(pane.tree.selectedIndexes())
    viewport = pane.tree.viewport()
    for event in (
        QDragEnterEvent(at, _MOVE, data, _LEFT, _NONE),
        QDragMoveEvent(at, _MOVE, data, _LEFT, _NONE),
        QDropEvent(QPointF(at), _MOVE, data, _LEFT, _NONE),
    ):
        QCoreApplication.sendEvent(viewport, event)


def middle_of(pane: CorpusPane, ref: Ref) -> QPoint:
    return pane.tree.visualRect(pane.model.index_of(ref)).center()


def test_several_articles_dropped_on_a_story_go_there_as_one_act(pane: CorpusPane, corpus: Corpus) -> None:
    open_all(pane)
    before = len(corpus.acts())
    choose(pane, ("article", 1), ("article", 2))
    drag_selection(pane, middle_of(pane, ("story", 2)))
    assert {row.story for row in corpus.articles()} == {2}
    assert len(corpus.acts()) == before + 1
    pane.refresh(corpus.undo())
    assert [row.story for row in corpus.articles()] == [1, 1, 2]


def test_what_hangs_on_the_pointer_leaves_the_names_under_it_free(
    pane: CorpusPane, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The rows themselves, as Qt would draw them, lay on the story that was aimed at."""
    drags: list[QDrag] = []
    called: list[str] = []

    def noted(source: QWidget, data: QMimeData, words: str) -> QDrag:
        called.append(words)
        return labelled_drag(source, data, words)

    monkeypatch.setattr(tree_view, "labelled_drag", noted)
    monkeypatch.setattr(QDrag, "exec", lambda drag, *_: drags.append(drag))
    open_all(pane)
    for refs in ([("article", 1)], [("story", 1), ("article", 1), ("version", 1)]):
        choose(pane, *refs)  # type: ignore[arg-type]
        pane.tree.startDrag(_MOVE)
    assert called == [pane.model.index_of(("article", 1)).data(), "2 texts"]
    assert all(drag.hotSpot().x() < 0 and drag.hotSpot().y() < 0 for drag in drags)
    assert all(drag.pixmap().height() < 2 * pane.tree.fontMetrics().height() for drag in drags)


def test_what_was_dragged_away_can_be_dragged_back(pane: CorpusPane, corpus: Corpus) -> None:
    open_all(pane)
    for story in (2, 1, 2):
        choose(pane, ("article", 1))
        drag_selection(pane, middle_of(pane, ("story", story)))
        assert corpus.articles()[0].story == story


def test_rows_of_another_corpus_move_nothing_in_this_one(
    pane: CorpusPane, corpus: Corpus, tmp_path: Path
) -> None:
    with variorum.open_corpus(tmp_path / "other.variorum") as other:
        data = carried([("article", 1)], other)
    story = pane.model.index_of(("story", 2))
    assert not pane.model.canDropMimeData(data, _MOVE, -1, -1, story)
    pane.model.dropMimeData(data, _MOVE, -1, -1, story)
    assert corpus.articles()[0].story == 1


def test_a_second_window_on_the_same_file_takes_its_rows(corpus: Corpus) -> None:
    with variorum.open_corpus(corpus.path) as again:
        assert dragged_refs(carried([("article", 1)], corpus), again) == (("article", 1),)


def test_a_selection_dropped_where_no_row_is_becomes_a_new_story(pane: CorpusPane, corpus: Corpus) -> None:
    open_all(pane)
    choose(pane, ("article", 2), ("article", 3))
    drag_selection(pane, QPoint(60, pane.tree.viewport().height() - 10))
    stories = [row.story for row in corpus.articles()]
    assert stories[0] == 1
    assert stories[1] == stories[2] not in (1, 2)
    assert pane.model.rowCount() == 2


def test_a_story_dragged_along_stays_where_it_is(pane: CorpusPane, corpus: Corpus) -> None:
    open_all(pane)
    choose(pane, ("story", 2))
    drag_selection(pane, middle_of(pane, ("story", 1)))
    assert corpus.counts().stories == 2


def test_pulling_at_a_story_says_that_it_stays_and_chooses_no_rows(
    qtbot: QtBot, pane: CorpusPane, monkeypatch: pytest.MonkeyPatch
) -> None:
    said: list[str] = []
    monkeypatch.setattr(QToolTip, "showText", lambda _at, words, _of: said.append(words))
    start, end = middle_of(pane, ("story", 1)), middle_of(pane, ("story", 2))
    viewport = pane.tree.viewport()
    pane.tree.collapseAll()
    qtbot.mousePress(viewport, _LEFT, pos=start)
    for at in (start + QPoint(30, 4), end, end + QPoint(2, 0)):
        to = QPointF(viewport.mapToGlobal(at))
        moved = QMouseEvent(QEvent.Type.MouseMove, QPointF(at), to, _LEFT, _LEFT, _NONE)
        QCoreApplication.sendEvent(viewport, moved)
    qtbot.mouseRelease(viewport, _LEFT, pos=end)
    assert len(said) == 1
    assert pane.selected_refs() == (("story", 1),)


def test_what_is_open_stays_open_when_something_else_changes(pane: CorpusPane, corpus: Corpus) -> None:
    open_all(pane)
    pane.refresh(corpus.add_story("A third one"))
    pane.refresh(corpus.remove(("article", 2)))
    assert pane.tree.isExpanded(pane.model.index_of(("story", 1)))
    assert pane.tree.isExpanded(pane.model.index_of(("article", 1)))
    pane.sort_by("headline")
    assert [pane.model.index(row, 0).data() for row in range(3)] == ["A third one", "Bridge", "Cable car"]
    assert pane.tree.isExpanded(pane.model.index_of(("article", 1)))
    pane.refresh(corpus.rename("story", 1, "Aa lift"))
    assert pane.model.index_of(("story", 1)).row() == 1
    assert pane.tree.isExpanded(pane.model.index_of(("article", 1)))


def test_arrows_open_and_close_what_nobody_opened_yet(qtbot: QtBot, pane: CorpusPane) -> None:
    pane.tree.setCurrentIndex(pane.model.index(0, 0))
    qtbot.keyClick(pane.tree, Qt.Key.Key_Right)
    assert pane.tree.isExpanded(pane.model.index(0, 0))
    qtbot.keyClick(pane.tree, Qt.Key.Key_Right)
    qtbot.keyClick(pane.tree, Qt.Key.Key_Right)
    assert pane.tree.isExpanded(pane.model.index_of(("article", 1)))
    qtbot.keyClick(pane.tree, Qt.Key.Key_Left)
    assert not pane.tree.isExpanded(pane.model.index_of(("article", 1)))


def test_delete_on_everything_empties_the_tree_as_one_act(
    qtbot: QtBot, pane: CorpusPane, corpus: Corpus
) -> None:
    open_all(pane)
    pane.tree.setFocus()
    qtbot.keyClick(pane.tree, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    assert {ref[0] for ref in pane.selected_refs()} == {"story"}
    with qtbot.waitSignal(pane.actDone):
        qtbot.keyClick(pane.tree, Qt.Key.Key_Delete)
    assert pane.model.rowCount() == 0
    pane.refresh(corpus.undo())
    assert pane.model.rowCount() == 2


@pytest.mark.parametrize("order", ["added", "time", "outlet", "headline"])
def test_whatever_is_done_the_tree_shows_what_it_would_show_read_anew(
    pane: CorpusPane, corpus: Corpus, order: str
) -> None:
    def shown(one: CorpusPane) -> list[object]:
        model, found = one.model, []
        stack = [model.index(row, 0) for row in range(model.rowCount())]
        while stack:
            index = stack.pop(0)
            found.append((index.data(), model.rowCount(index)))
            stack[:0] = [model.index(row, 0, index) for row in range(model.rowCount(index))]
        return found

    pane.sort_by(order)  # type: ignore[arg-type]
    open_all(pane)
    changes = (
        lambda: corpus.add_story("Mill"),
        lambda: corpus.move(("version", 2), to=("article", 2)),
        lambda: corpus.move(("article", 3), to=("story", 3)),
        lambda: corpus.rename("article", 1, "Zeitung"),
        lambda: corpus.set(("article", 2), outlet="Abend"),
        lambda: corpus.remove(("version", 1)),
        lambda: corpus.restore(("version", 1)),
        corpus.undo,
        corpus.undo,
        corpus.redo,
        lambda: corpus.move(("story", 1), to=("story", 3)),
        corpus.undo,
    )
    for change in changes:
        pane.refresh(change())
        fresh = CorpusPane()
        fresh.set_corpus(corpus)
        assert shown(pane) == shown(fresh)
        fresh.let_go()
        fresh.deleteLater()
