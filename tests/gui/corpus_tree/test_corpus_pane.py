"""What a person does in the corpus pane."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QItemSelectionModel, QModelIndex, QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

import variorum
from variorum.corpus.rows import Kind, Ref
from variorum.corpus.store import Corpus
from variorum.model.article import Article, ReadResult
from variorum.model.building import version_from
from variorum_gui.corpus_tree.pane import CorpusPane


def choose(pane: CorpusPane, *refs: Ref) -> None:
    pane.tree.clearSelection()
    for ref in refs:
        index = pane.model.index_of(ref)
        assert index.isValid()
        pane.tree.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.Select)


def double_click(qtbot: QtBot, pane: CorpusPane, ref: Ref) -> None:
    at = pane.tree.visualRect(pane.model.index_of(ref)).center()
    for click in (qtbot.mouseClick, qtbot.mouseDClick):
        click(pane.tree.viewport(), Qt.MouseButton.LeftButton, pos=at)


def names(pane: CorpusPane, parent: QModelIndex = QModelIndex()) -> list[str]:  # noqa: B008
    return [str(pane.model.index(i, 0, parent).data()) for i in range(pane.model.rowCount(parent))]


def test_the_header_counts_stories_and_articles(pane: CorpusPane) -> None:
    assert pane.counts.text() == "2 stories · 3 articles"


def test_an_empty_corpus_says_how_to_begin(qtbot: QtBot, tmp_path: Any) -> None:
    with variorum.open_corpus(tmp_path / "e.variorum") as corpus:
        pane = CorpusPane()
        qtbot.addWidget(pane)
        pane.set_corpus(corpus)
        assert pane.empty.text().startswith("Nothing here yet")
        assert pane.counts.text() == "0 stories · 0 articles"


def test_delete_removes_the_selected_article_and_undo_brings_it_back(
    qtbot: QtBot, pane: CorpusPane, corpus: Corpus
) -> None:
    choose(pane, ("article", 2))
    with qtbot.waitSignal(pane.actDone) as done:
        qtbot.keyClick(pane.tree, Qt.Key.Key_Delete)
    assert "Remove" in done.args[0].label
    assert names(pane, pane.model.index_of(("story", 1))) == ["Herald"]
    change = corpus.undo()
    pane.refresh(change)
    assert names(pane, pane.model.index_of(("story", 1))) == ["Herald", "Echo"]
    assert pane.tree.isExpanded(pane.model.index_of(("story", 1)))


def test_f2_renames_a_story_in_place(qtbot: QtBot, pane: CorpusPane, corpus: Corpus) -> None:
    choose(pane, ("story", 2))
    pane.tree.setCurrentIndex(pane.model.index_of(("story", 2)))
    qtbot.keyClick(pane.tree, Qt.Key.Key_F2)
    editor = pane.tree.viewport().findChild(QLineEdit)
    assert editor is not None
    editor.setText("Toll vote")
    with qtbot.waitSignal(pane.actDone):
        qtbot.keyClick(editor, Qt.Key.Key_Return)
    assert corpus.stories()[1].title == "Toll vote"
    assert names(pane) == ["Cable car", "Toll vote"]


@pytest.mark.parametrize(
    ("kind", "what"),
    [("story", "Title of the story"), ("article", "Outlet"), ("version", "Label of this version")],
)
def test_the_field_in_place_says_what_it_names(qtbot: QtBot, pane: CorpusPane, kind: Kind, what: str) -> None:
    choose(pane, (kind, 1))
    pane.tree.setCurrentIndex(pane.model.index_of((kind, 1)))
    qtbot.keyClick(pane.tree, Qt.Key.Key_F2)
    editor = pane.tree.viewport().findChild(QLineEdit)
    assert editor is not None
    assert (editor.placeholderText(), editor.accessibleName()) == (what, what)


def test_return_on_a_version_shows_it(qtbot: QtBot, pane: CorpusPane) -> None:
    choose(pane, ("version", 3))
    with qtbot.waitSignal(pane.versionActivated) as activated:
        qtbot.keyClick(pane.tree, Qt.Key.Key_Return)
    assert activated.args == [3, ""]


def test_return_on_an_article_with_several_versions_shows_the_last_two(
    qtbot: QtBot, pane: CorpusPane
) -> None:
    choose(pane, ("article", 1))
    with qtbot.waitSignal(pane.compareRequested) as asked:
        qtbot.keyClick(pane.tree, Qt.Key.Key_Return)
    assert asked.args == [1, 2]
    choose(pane, ("article", 2))
    with qtbot.waitSignal(pane.versionActivated) as activated:
        qtbot.keyClick(pane.tree, Qt.Key.Key_Return)
    assert activated.args == [3, ""]


def test_a_story_opens_with_two_of_its_texts(qtbot: QtBot, pane: CorpusPane) -> None:
    story = pane.model.index_of(("story", 1))
    open_before = pane.tree.isExpanded(story)
    with qtbot.waitSignal(pane.pairRequested) as asked:
        double_click(qtbot, pane, ("story", 1))
    assert asked.args == [3, 2]  # the newest of either outlet, older first
    assert pane.tree.isExpanded(story) is open_before
    pane.tree.setCurrentIndex(story)
    with qtbot.waitSignal(pane.pairRequested) as asked:
        qtbot.keyClick(pane.tree, Qt.Key.Key_Return)
    assert asked.args == [3, 2]


def test_a_story_of_one_text_opens_with_it_and_the_triangle_folds(qtbot: QtBot, pane: CorpusPane) -> None:
    with qtbot.waitSignal(pane.versionActivated) as activated:
        double_click(qtbot, pane, ("story", 2))
    assert activated.args == [4, ""]
    box = pane.tree.visualRect(pane.model.index_of(("story", 2)))
    with qtbot.assertNotEmitted(pane.versionActivated):
        qtbot.mouseClick(
            pane.tree.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(box.left() + 4, box.center().y())
        )
    assert pane.tree.isExpanded(pane.model.index_of(("story", 2)))


def test_a_story_opens_with_the_two_that_were_looked_at_last(
    qtbot: QtBot, pane: CorpusPane, corpus: Corpus
) -> None:
    ledger = Article((version_from([("Lift runs again", "headline")]),), "Ledger")
    pane.refresh(corpus.add(ReadResult((ledger,)), story=1))
    for pair in ((1, 3), (4, None), (2, 4)):  # the last two are not of this story
        pane.set_shown(*pair)
    with qtbot.waitSignal(pane.pairRequested) as asked:
        double_click(qtbot, pane, ("story", 1))
    assert asked.args == [1, 3]
    corpus.remove(("version", 1))
    pane.refresh()
    with qtbot.waitSignal(pane.pairRequested) as asked:
        double_click(qtbot, pane, ("story", 1))
    assert asked.args == [3, 2]


def test_with_a_filter_what_is_left_of_stories_and_articles_is_counted(
    qtbot: QtBot, pane: CorpusPane
) -> None:
    pane.filter.setText("herald")
    qtbot.waitUntil(lambda: pane.model.filtered)
    assert pane.counts.text() == "1 of 2 stories · 1 of 3 articles"
    assert (pane.model.rowCount(), pane.model.articles_kept()) == (1, 1)


def test_return_on_two_versions_compares_them_older_first(qtbot: QtBot, pane: CorpusPane) -> None:
    choose(pane, ("version", 2), ("version", 3))
    with qtbot.waitSignal(pane.compareRequested) as asked:
        qtbot.keyClick(pane.tree, Qt.Key.Key_Return)
    assert asked.args == [3, 2]


def test_show_right_on_an_article_shows_its_newest_version(qtbot: QtBot, pane: CorpusPane) -> None:
    choose(pane, ("article", 1))
    with qtbot.waitSignal(pane.versionActivated) as activated:
        pane.act("right")
    assert activated.args == [2, "right"]


def test_the_context_menu_offers_what_fits_the_selection(pane: CorpusPane) -> None:
    choose(pane, ("story", 1))
    assert [act.id for act in pane.tree.offered() if act.id] == [
        "whole story",
        "rename",
        "details",
        "read",
        "unread",
        "export",
        "remove",
    ]
    choose(pane, ("article", 1))
    offered = [act.id for act in pane.tree.offered() if act.id]
    assert offered == [
        "left",
        "right",
        "history",
        "rename",
        "details",
        "new story",
        "read",
        "unread",
        "check",
        "copy",
        "remove",
    ]
    choose(pane, ("version", 1), ("version", 2))
    assert "compare" in [act.id for act in pane.tree.offered()]


def test_stories_chosen_with_all_that_stands_between_them_can_be_made_one(
    qtbot: QtBot, pane: CorpusPane, corpus: Corpus
) -> None:
    pane.tree.expandAll()
    pane.tree.setFocus()
    qtbot.keyClick(pane.tree, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    assert len(pane.tree.selected_nodes()) > 2
    assert {"merge stories", "export"} < {act.id for act in pane.tree.offered()}
    pane.act("merge stories")
    assert [(story.id, story.articles) for story in corpus.stories()] == [(1, 3)]


def test_a_story_chosen_with_what_lies_in_it_is_one_story(pane: CorpusPane) -> None:
    choose(pane, ("story", 1), ("article", 1), ("version", 3))
    offered = {act.id for act in pane.tree.offered()}
    assert "export" in offered
    assert not {"merge stories", "merge articles"} & offered
    choose(pane, ("story", 2), ("article", 1))
    assert not {"export", "merge stories"} & {act.id for act in pane.tree.offered()}


def test_removing_an_article_and_a_version_inside_it_is_one_act_on_the_article(
    qtbot: QtBot, pane: CorpusPane, corpus: Corpus
) -> None:
    choose(pane, ("article", 1), ("version", 1))
    assert pane.selected_refs() == (("article", 1),)


def test_dragging_an_article_to_another_story_can_be_undone(
    qtbot: QtBot, pane: CorpusPane, corpus: Corpus
) -> None:
    data = pane.model.mimeData([pane.model.index_of(("article", 3))])
    with qtbot.waitSignal(pane.actDone):
        pane.model.dropMimeData(data, Qt.DropAction.MoveAction, -1, -1, pane.model.index_of(("story", 1)))
    assert {row.story for row in corpus.articles()} == {1}
    pane.refresh(corpus.undo())
    assert names(pane, pane.model.index_of(("story", 2))) == ["Wire"]


@pytest.mark.parametrize(
    ("words", "left"),
    [
        ("lift", ["Cable car"]),
        ("counc", ["Bridge"]),
        ("echo", ["Cable car"]),
        ("2026-05-03", ["Cable car", "Bridge"]),
    ],
)
def test_the_filter_finds_words_outlets_and_dates(
    qtbot: QtBot, pane: CorpusPane, words: str, left: list[str]
) -> None:
    pane.filter.setText(words)
    qtbot.waitUntil(lambda: pane.model.filtered)
    assert names(pane) == left


def test_clearing_the_filter_opens_what_was_open_before(qtbot: QtBot, pane: CorpusPane) -> None:
    pane.tree.expand(pane.model.index_of(("story", 1)))
    pane.tree.expand(pane.model.index_of(("article", 1)))
    pane.filter.setText("toll")
    qtbot.waitUntil(lambda: names(pane) == ["Bridge"])
    pane.filter.clear()
    qtbot.waitUntil(lambda: len(names(pane)) == 2)
    assert pane.tree.isExpanded(pane.model.index_of(("article", 1)))
    assert not pane.tree.isExpanded(pane.model.index_of(("story", 2)))


def test_a_corpus_filled_since_it_was_opened_comes_back_after_a_filter_without_hits(
    qtbot: QtBot, tmp_path: Path
) -> None:
    text = version_from([("Toll rejected", "headline"), ("Councillors turned it down.", "body")])
    with variorum.open_corpus(tmp_path / "new.variorum") as corpus:
        pane = CorpusPane()
        qtbot.addWidget(pane)
        pane.set_corpus(corpus)
        pane.show()
        pane.refresh(corpus.add(ReadResult((Article((text,), "Wire"),))))
        for words, there in (("zeppelin", 0), ("toll", 1), ("zeppelin", 0), ("", 1)):
            pane.filter.setText(words)
            qtbot.waitUntil(lambda: pane.model.rowCount() == there)  # noqa: B023
            qtbot.waitUntil(lambda: pane.empty.isVisible() == (there == 0))  # noqa: B023
        pane.let_go()


def test_a_filter_without_hits_says_so(qtbot: QtBot, pane: CorpusPane) -> None:
    pane.filter.setText("zeppelin")
    qtbot.waitUntil(lambda: pane.empty.isVisible())
    assert "fits the filter" in pane.empty.text()


def test_copy_puts_the_address_on_the_clipboard(qtbot: QtBot, pane: CorpusPane) -> None:
    choose(pane, ("version", 1))
    qtbot.keyClick(pane.tree, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.clipboard().text() == "https://herald.example/lift"


def test_copying_where_no_address_is_known_says_what_to_do(qtbot: QtBot, pane: CorpusPane) -> None:
    choose(pane, ("version", 3))
    with qtbot.waitSignal(pane.problem) as said:
        pane.act("copy")
    assert "No address" in said.args[0]


def test_what_was_added_is_opened_and_chosen(qtbot: QtBot, pane: CorpusPane, corpus: Corpus) -> None:
    first = corpus.read(4)
    change = corpus.add(ReadResult((Article((first,), "Again"), Article((corpus.read(3),), "Echo"))), story=2)
    pane.refresh(change)
    assert pane.selected_refs()


def test_shown_versions_are_brought_into_sight(pane: CorpusPane) -> None:
    pane.set_shown(1, 4)
    assert pane.tree.isExpanded(pane.model.index_of(("article", 1)))
    assert pane.tree.isExpanded(pane.model.index_of(("article", 3)))


def test_merging_articles_makes_versions_of_one(qtbot: QtBot, pane: CorpusPane, corpus: Corpus) -> None:
    choose(pane, ("article", 1), ("article", 2))
    with qtbot.waitSignal(pane.actDone):
        pane.act("merge articles")
    assert [row.versions for row in corpus.articles(1)] == [3]


def test_the_pane_offers_files_by_keyboard_too(qtbot: QtBot, pane: CorpusPane) -> None:
    with qtbot.waitSignal(pane.addRequested):
        pane._drop.click()
    assert pane.drop_zone() is pane


def test_renaming_twice_at_once_goes_on_editing_without_a_word(pane: CorpusPane) -> None:
    pane.tree.setCurrentIndex(pane.model.index(0, 0))
    pane.act("rename")
    pane.act("rename")  # Qt's own slot complains here, and warnings fail a test
    assert pane.tree.state() == pane.tree.State.EditingState


def test_many_texts_that_came_in_are_brought_into_sight_and_not_chosen(
    pane: CorpusPane, corpus: Corpus
) -> None:
    choose(pane, ("article", 1))
    texts = [version_from([(f"Number {n}", "headline"), (f"Words {n}.", "body")]) for n in range(4)]
    change = corpus.add(
        ReadResult(tuple(Article((text,), f"Outlet {n}") for n, text in enumerate(texts))), story=2
    )
    pane.refresh(change)
    assert pane.selected_refs() == ()  # nor does what was chosen before stay so beside what is shown now
    assert pane.tree.isExpanded(pane.model.index_of(("story", 2)))
