"""The history of one article in the window: its timeline, its steps, the life of a sentence."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise

import pytest
from PySide6.QtCore import QItemSelectionModel, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot
from tests.gui.article_history.harbour_article import (
    COUNCIL,
    FERRY,
    HARBOUR,
    NOBODY,
    NOTICE,
    AtRest,
    opened,
)

from variorum.comparing.life.history import history_of
from variorum.corpus.rows import VersionRow
from variorum.model.building import version_from
from variorum.model.span import Span
from variorum_gui.article_history.panel import HistoryPanel
from variorum_gui.article_history.passages import life_passages
from variorum_gui.article_history.timeline_delegate import room_of_words
from variorum_gui.article_history.timeline_model import AFTER, COLUMNS, NEWS
from variorum_gui.article_history.timeline_rows import timeline_rows
from variorum_gui.article_history.working_out import ArticleHistory
from variorum_gui.shown import Place
from variorum_gui.window.main_window import MainWindow


def shown(window: MainWindow) -> tuple[int, int]:
    """Which versions are shown, by their places."""
    ids = [row.id for row in window.workspace.corpus.versions()]
    pair = window.workspace.pair
    assert pair.left is not None
    assert pair.right is not None
    return ids.index(pair.left), ids.index(pair.right)


def cells(panel: HistoryPanel, row: int) -> list[str]:
    return panel.table().splitlines()[1 + row].split("\t")


def test_the_timeline_tells_each_version_and_what_its_step_changed(
    article: MainWindow, at_rest: AtRest
) -> None:
    panel = opened(article, at_rest)
    assert panel.model.rowCount() == 4
    assert cells(panel, 0)[:3] == ["1", "3 May 2025, 09:30 UTC", ""]
    assert cells(panel, 0)[4] == "first version held"
    assert cells(panel, 1)[2] == "+1 h"
    assert "1 removed, 1 edited" in cells(panel, 1)[4]
    assert cells(panel, 1)[6] == "figures and dates 1"
    assert cells(panel, 1)[5] == "1 notice"
    assert cells(panel, 2)[5] == "new headline"
    assert cells(panel, 3)[4] == "no differences found"
    assert panel.model.data(panel.model.index(3, 0)) == "4 ◨"
    assert panel.model.rows[2].share == 1.0


def test_steps_are_gone_through_by_key_also_without_the_panel(article: MainWindow, at_rest: AtRest) -> None:
    actions = article.menus.actions
    actions["later_step"].trigger()
    at_rest(article)
    assert shown(article) == (2, 3)  # there is none
    for goal in ((1, 2), (0, 1), (0, 1)):
        actions["earlier_step"].trigger()
        at_rest(article)
        assert shown(article) == goal
    panel = opened(article, at_rest)
    panel.later.click()
    at_rest(article)
    assert shown(article) == (1, 2)
    assert panel.timeline.places() == (2,)  # the list goes along


def test_return_shows_a_step_and_two_chosen_versions_are_compared(
    article: MainWindow, at_rest: AtRest, qtbot: QtBot
) -> None:
    panel = opened(article, at_rest)
    panel.timeline.go_to(1)
    assert not panel.compare.isEnabled()
    qtbot.keyClick(panel.timeline, Qt.Key.Key_Return)
    at_rest(article)
    assert shown(article) == (0, 1)
    flags = QItemSelectionModel.SelectionFlag
    panel.timeline.selectionModel().select(panel.model.index(3, 0), flags.Select | flags.Rows)
    assert panel.compare.isEnabled()
    panel.compare.click()
    at_rest(article)
    assert shown(article) == (1, 3)
    panel.timeline.go_to(0)
    qtbot.keyClick(panel.timeline, Qt.Key.Key_Return)
    at_rest(article)
    assert shown(article) == (0, 1)  # the first one has none before it


def test_a_version_that_an_undo_took_away_is_said_to_be_gone(
    article: MainWindow, at_rest: AtRest, qtbot: QtBot
) -> None:
    panel = opened(article, at_rest)
    panel.timeline.go_to(1)
    passages = panel.step_list
    article.workspace.corpus.undo()  # the panel has not heard of it yet
    for place, act in enumerate((panel.timeline, passages)):
        article.status.tell("")
        if place:
            passages.setCurrentRow(0)
        qtbot.keyClick(act, Qt.Key.Key_Return)
        assert article.status.told.text() == "This text is no longer in the corpus"
    at_rest(article)


def test_a_step_tells_its_notices_and_the_headline_with_what_changed_in_it(
    article: MainWindow, at_rest: AtRest
) -> None:
    panel = opened(article, at_rest)
    panel.timeline.go_to(1)
    assert any(NOTICE in passage.plain for passage in panel.step_list.passages())
    panel.timeline.go_to(2)
    assert any("[removed: over]" in passage.plain for passage in panel.step_list.passages())
    assert [passage.version for passage in panel.headline_list.passages()] == [0, 2]


def test_the_life_of_a_sentence_is_told_and_each_stage_shows_its_place(
    article: MainWindow, at_rest: AtRest, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    text = article.workspace.shown.left
    assert text is not None
    start = text.version.text.index("Nobody")
    article.comparison.lifeRequested.emit(Place("left", Span(start + 3, start + 3)))
    at_rest(article)
    panel = article.findChild(HistoryPanel)
    assert panel is not None
    assert panel.tabs.currentWidget() is panel.life_list
    titles = [passage.title.split(" · ")[0] for passage in panel.life_list.passages()]
    assert titles == ["New in version 1", "Gone from version 2", "Back in version 3"]
    reached: list[Place] = []
    monkeypatch.setattr(article.comparison, "reveal", reached.append)
    for row, pair, side in ((0, (0, 1), "left"), (1, (0, 1), "left"), (2, (1, 2), "right")):
        panel.life_list.setCurrentRow(row)
        qtbot.keyClick(panel.life_list, Qt.Key.Key_Return)
        at_rest(article)
        assert shown(article) == pair
        assert reached[-1].side == side
        there = article.workspace.shown.text(reached[-1].side)
        assert there is not None
        assert reached[-1].span.of(there.version.text) == NOBODY


def test_an_edited_sentence_shows_what_went_and_what_came(article: MainWindow, at_rest: AtRest) -> None:
    text = article.workspace.shown.left
    assert text is not None
    start = text.version.text.index("Three boats")
    article.article_history.life_at(Place("left", Span(start, start)))
    at_rest(article)
    panel = article.findChild(HistoryPanel)
    assert panel is not None
    edited = panel.life_list.passages()[1]
    assert edited.title.startswith("Edited in version 2")
    assert "[removed: Two] [added: Three]" in edited.plain


def test_a_sentence_moved_and_edited_at_once_is_said_to_be_both(window: MainWindow) -> None:
    edited = HARBOUR.replace("Two", "Three")
    old, new = (
        version_from([("Storm over Testham", "headline"), *((words, "body") for words in order)])
        for order in ((HARBOUR, NOBODY, FERRY, COUNCIL), (NOBODY, FERRY, COUNCIL, edited))
    )
    history = history_of((old, new))
    rows = tuple(VersionRow(id, 1, "Storm over Testham", words=40) for id in (1, 2))
    found = ArticleHistory(1, "Storm", rows, (1, 2), (old, new), history)
    life = history.life_at(0, old.text.index("Two"))
    assert life is not None
    told = life_passages(found, life, timeline_rows(found))
    assert [passage.title for passage in told] == [
        "New in version 1 · time unknown",
        "Moved and edited in version 2 · time unknown",
    ]


def test_the_menus_offer_it_where_there_are_versions(article: MainWindow, at_rest: AtRest) -> None:
    pane = article.corpus_pane
    pane.choose([("version", 2)])
    menu = pane.tree.make_menu()
    assert menu is not None
    assert "History of this article…" in [action.text() for action in menu.actions()]
    pane.act("history")
    at_rest(article)
    panel = article.findChild(HistoryPanel)
    assert panel is not None
    assert panel.found is not None
    assert panel.found.name == "“Storm at Testham keeps ferry in port”, Testham Post"
    canvas = article.comparison.findChildren(QMenu)
    assert canvas == [] or all(menu.isHidden() for menu in canvas)


def test_an_article_with_one_version_has_none(
    window: MainWindow, at_rest: AtRest, two_files: tuple[object, object]
) -> None:
    window.files.open_paths([str(path) for path in two_files])
    at_rest(window)
    for id in ("article_history", "later_step", "sentence_life"):
        window.menus.actions[id].trigger()
    at_rest(window)
    assert window.findChild(HistoryPanel) is None


def test_the_table_is_copied_and_escape_closes(article: MainWindow, at_rest: AtRest, qtbot: QtBot) -> None:
    panel = opened(article, at_rest)
    panel.timeline.actions()[0].trigger()
    lines = QGuiApplication.clipboard().text().splitlines()
    assert lines[0].startswith("Version\tTime\tAfter\tWords")
    assert all(one.count("\t") == other.count("\t") for one, other in pairwise(lines))
    qtbot.keyClick(panel.timeline, Qt.Key.Key_Escape)
    assert not panel.isVisible()


def test_what_a_column_says_in_few_words_is_whole_where_there_is_room(
    article: MainWindow, at_rest: AtRest
) -> None:
    panel = opened(article, at_rest)
    rows = panel.model.rows
    long = replace(rows[1], after="+14 Std. 51 Min.", news="neue Überschrift, 1 Hinweis")
    timeline = panel.timeline

    def rooms() -> list[tuple[int, int]]:
        wanted = ((AFTER, long.after), (NEWS, long.news))
        return [
            (timeline.columnWidth(column), room_of_words(words, timeline.font())) for column, words in wanted
        ]

    timeline.resize(940, 200)
    panel.model.show_rows((*rows, long))
    assert [width >= wanted for width, wanted in rooms()] == [True, True]
    assert sum(timeline.columnWidth(column) for column in range(len(COLUMNS))) <= timeline.viewport().width()
    timeline.resize(300, 200)
    assert timeline.columnWidth(AFTER) == 100
