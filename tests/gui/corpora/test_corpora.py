"""What the window does with whole corpora: history, bin, order, merging, exporting, mending."""

from __future__ import annotations

import gzip
import sqlite3
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QLineEdit, QListWidget, QMessageBox, QPushButton
from pytestqt.qtbot import QtBot

import variorum
from variorum.corpus.header import is_of_an_older_format
from variorum_gui.corpora.bin_panel import BinPanel
from variorum_gui.corpora.history_panel import HistoryPanel
from variorum_gui.corpora.long_acts import preview
from variorum_gui.corpora.story_chooser import StoryChooser
from variorum_gui.window.intake import Given
from variorum_gui.window.main_window import MainWindow
from variorum_gui.window.message_bar import MessageBar
from variorum_gui.window.wiring import watch_others

AtRest = Callable[[MainWindow], None]
FORMATS = Path(__file__).parents[2] / "core" / "corpus" / "formats"
CONTROL, ALT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier


@pytest.fixture
def other(tmp_path: Path) -> Path:
    """A corpus with one article that is nowhere else."""
    path = tmp_path / "other.variorum"
    with variorum.open_corpus(path) as corpus:
        corpus.add(
            variorum.read_text("Library stays open\n\nThe town library of Testham stays open on Sundays.")
        )
    return path


def press(window: MainWindow, words: str) -> None:
    """The button of the bar in sight with these words."""
    bar: MessageBar = window.messages.bars[-1]
    button = next(button for button in bar.findChildren(QPushButton) if button.text() == words)
    button.click()


def is_whole(listed: QListWidget, row: int) -> bool:
    """Whether all words of a row have room in it."""
    item, box = listed.item(row), listed.visualItemRect(listed.item(row))
    wide = box.width() - 8
    needed = listed.fontMetrics().boundingRect(0, 0, wide, 10_000, Qt.TextFlag.TextWordWrap, item.text())
    return box.height() >= needed.height() and box.right() <= listed.viewport().width()


def rows(window: MainWindow) -> list[str]:
    model = window.corpus_pane.model
    return [str(model.index(row, 0).data()) for row in range(model.rowCount())]


def test_the_history_tells_acts_in_words_and_shows_what_one_was_about(
    qtbot: QtBot, opened: MainWindow
) -> None:
    opened.workspace.act(lambda corpus: corpus.rename("story", 1, "Storm over Testham"))
    qtbot.keyClick(opened, Qt.Key.Key_H, CONTROL)
    panel = opened.findChild(HistoryPanel)
    assert panel is not None
    assert "Storm over Testham" in panel.list.item(0).text()
    opened.corpus_pane.tree.clearSelection()
    panel.list.setCurrentRow(0)
    qtbot.keyClick(panel.list, Qt.Key.Key_Return)
    assert opened.corpus_pane.selected_refs() == (("story", 1),)
    assert not panel.undo.isEnabled()


def test_an_act_of_many_words_is_listed_whole(qtbot: QtBot, opened: MainWindow) -> None:
    opened.workspace.act(lambda corpus: corpus.rename("story", 1, "Storm over Testham " * 12))
    opened.workspace.act(lambda corpus: corpus.rename("story", 1, "Storm"))
    qtbot.keyClick(opened, Qt.Key.Key_H, CONTROL)
    panel = opened.findChild(HistoryPanel)
    assert panel is not None
    heights = []
    for width in (900, 420):
        panel.resize(width, 480)
        qtbot.waitUntil(lambda wide=width: panel.list.viewport().width() > wide - 60)
        assert all(is_whole(panel.list, row) for row in range(2))
        heights.append(panel.list.visualItemRect(panel.list.item(0)).height())
    assert heights[0] < heights[1]


def test_undoing_back_to_an_act_asks_and_takes_back_what_came_after(
    qtbot: QtBot, opened: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    for title in ("One", "Two", "Three"):
        opened.workspace.act(lambda corpus, title=title: corpus.rename("story", 1, title))
    opened.menus.actions["history"].trigger()
    panel = opened.findChild(HistoryPanel)
    assert panel is not None
    panel.list.setCurrentRow(2)
    asked: list[str] = []

    def answer(_parent: object, _title: str, words: str) -> QMessageBox.StandardButton:
        asked.append(words)
        return QMessageBox.StandardButton.Yes

    monkeypatch.setattr(QMessageBox, "question", answer)
    qtbot.mouseClick(panel.undo, Qt.MouseButton.LeftButton)
    assert "2 acts" in asked[0]
    assert rows(opened) == ["One"]
    assert "(undone)" in panel.list.item(0).text()
    opened.menus.actions["redo"].trigger()
    assert rows(opened) == ["Two"]


def test_what_lies_in_the_bin_is_restored_by_return(qtbot: QtBot, opened: MainWindow) -> None:
    opened.workspace.act(lambda corpus: corpus.remove(("article", 2)))
    opened.menus.actions["bin"].trigger()
    panel = opened.findChild(BinPanel)
    assert panel is not None
    assert panel.list.count() == 1
    qtbot.keyClick(panel.list, Qt.Key.Key_Return)
    assert panel.list.count() == 0
    assert panel.words.text() == "The bin is empty."
    assert not panel.restore.isEnabled()
    assert opened.workspace.corpus.counts().articles == 2
    opened.menus.actions["undo"].trigger()
    assert panel.list.count() == 1


def test_merging_says_first_what_would_come_and_can_be_undone(
    qtbot: QtBot, opened: MainWindow, other: Path, at_rest: AtRest, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(other), ""))
    opened.menus.actions["merge_corpus"].trigger()
    at_rest(opened)
    assert opened.workspace.corpus.counts().articles == 2
    assert "1 version of 1 article" in opened.messages.bars[-1].sentence
    press(opened, "Merge")
    at_rest(opened)
    assert opened.workspace.corpus.counts().articles == 3
    assert "Library stays open" in rows(opened)
    opened.menus.actions["undo"].trigger()
    assert opened.workspace.corpus.counts().articles == 2
    assert "Library stays open" not in rows(opened)


def test_acts_wait_while_something_long_is_done_to_the_corpus(opened: MainWindow) -> None:
    opened.workspace.hold_acts()
    opened.workspace.act(lambda corpus: corpus.rename("story", 1, "Later"))
    assert rows(opened) != ["Later"]
    opened.workspace.release_acts()
    assert rows(opened) == ["Later"]


def test_a_story_is_exported_as_a_corpus_that_can_be_opened(
    opened: MainWindow, tmp_path: Path, at_rest: AtRest, monkeypatch: pytest.MonkeyPatch
) -> None:
    target = tmp_path / "storm.variorum"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(target), ""))
    opened.corpus_pane.choose([("story", 1)])
    opened.menus.actions["export_stories"].trigger()
    at_rest(opened)
    press(opened, "Open It")
    at_rest(opened)
    assert opened.workspace.corpus.path == target
    assert opened.workspace.corpus.counts().stories == 1


def test_compacting_says_how_large_the_file_was_and_is(opened: MainWindow, at_rest: AtRest) -> None:
    opened.menus.actions["compact"].trigger()
    at_rest(opened)
    assert " was " in opened.messages.bars[-1].sentence
    assert opened.workspace.corpus.next_undo() is not None


def test_a_damaged_corpus_is_offered_to_be_recovered(
    opened: MainWindow, other: Path, tmp_path: Path, at_rest: AtRest, monkeypatch: pytest.MonkeyPatch
) -> None:
    data = bytearray(other.read_bytes())
    data[8192 * 3 : 8192 * 4] = b"\xff" * 8192
    other.write_bytes(data)
    assert not opened.files.open(other)
    target = tmp_path / "mended.variorum"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(target), ""))
    press(opened, "Recover What Can Be Read…")
    at_rest(opened)
    press(opened, "Open It")
    at_rest(opened)
    assert opened.workspace.corpus.path == target
    assert bytes(data) == other.read_bytes()


def test_a_corpus_of_a_newer_variorum_can_be_read_under_a_bar_that_stays(
    opened: MainWindow, other: Path, at_rest: AtRest
) -> None:
    connection = sqlite3.connect(other)
    connection.execute("PRAGMA user_version = 99")
    connection.close()
    assert not opened.files.open(other)
    press(opened, "Open for Reading Only")
    at_rest(opened)
    assert opened.workspace.corpus.read_only
    assert rows(opened) == ["Library stays open"]
    bar = opened.messages.bars[-1]
    assert bar.stays
    assert "newer version" in bar.sentence
    opened.workspace.act(lambda corpus: corpus.rename("story", 1, "Changed"))
    assert rows(opened) == ["Library stays open"]
    opened.files.open_scratch()
    at_rest(opened)
    assert bar not in opened.messages.bars


def test_the_order_of_the_tree_is_kept_with_the_corpus(opened: MainWindow, at_rest: AtRest) -> None:
    opened.workspace.act(lambda corpus: corpus.add_story("A first one"))
    assert rows(opened)[-1] == "A first one"
    opened.menus.actions["sort_headline"].trigger()
    assert rows(opened)[0] == "A first one"
    opened.files.open_sample()
    at_rest(opened)
    assert opened.menus.actions["sort_added"].isChecked()
    opened.files.open_scratch()
    at_rest(opened)
    assert opened.menus.actions["sort_headline"].isChecked()
    assert rows(opened)[0] == "A first one"


def test_an_article_is_moved_to_a_story_by_words_of_its_title(qtbot: QtBot, opened: MainWindow) -> None:
    opened.workspace.act(lambda corpus: corpus.add_story("Weather of the year"))
    opened.corpus_pane.choose([("article", 2)])
    qtbot.keyClick(opened, Qt.Key.Key_M, CONTROL | ALT)
    chooser = opened.findChild(StoryChooser)
    assert chooser is not None
    field = chooser.findChild(QLineEdit)
    assert field is not None
    qtbot.keyClicks(field, "weat year")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    story = opened.workspace.corpus.levels.stories_called("weather")[0].id
    assert [row.id for row in opened.workspace.corpus.articles(story)] == [2]


def test_another_corpus_opened_meanwhile_is_neither_moved_in_nor_merged_into(
    qtbot: QtBot, opened: MainWindow, other: Path, tmp_path: Path, at_rest: AtRest
) -> None:
    opened.corpus_pane.choose([("article", 2)])
    qtbot.keyClick(opened, Qt.Key.Key_M, CONTROL | ALT)
    chooser = opened.findChild(StoryChooser)
    assert chooser is not None
    preview(opened, other)
    at_rest(opened)
    assert opened.files.open(tmp_path / "third.variorum")
    assert not chooser.isVisible()
    press(opened, "Merge")
    at_rest(opened)
    assert opened.workspace.corpus.counts().articles == 0
    assert "would bring" in opened.messages.bars[-1].sentence
    press(opened, "Merge")
    at_rest(opened)
    assert opened.workspace.corpus.counts().articles == 1


def test_what_was_shown_is_read_and_can_count_as_new_again(
    opened: MainWindow, at_rest: AtRest, two_files: tuple[Path, Path]
) -> None:
    unread = opened.corpus_pane.model.unread
    assert not unread.is_unread(1)
    third = two_files[0].with_name("third.txt")
    third.write_text(
        "Library stays open\n\nThe town library of Testham stays open on Sundays, it said.", "utf-8"
    )
    opened.workspace.open_given(Given((str(third),)), "corpus")
    at_rest(opened)
    assert unread.is_unread(3)
    index = opened.corpus_pane.model.index_of(("article", 3))
    assert "not read yet" in index.data(Qt.ItemDataRole.AccessibleTextRole)
    assert "● " in index.data(Qt.ItemDataRole.ToolTipRole)
    opened.corpus_pane.choose([("article", 3)])
    opened.menus.actions["mark_read"].trigger()
    assert not unread.is_unread(3)
    opened.menus.actions["mark_unread"].trigger()
    opened.files.open(opened.workspace.corpus.path)
    at_rest(opened)
    assert opened.corpus_pane.model.unread.is_unread(3)
    opened.workspace.show_version(3, "left")
    assert not opened.corpus_pane.model.unread.is_unread(3)


def test_a_large_corpus_of_an_older_variorum_is_brought_up_to_date_beside_the_windows_work(
    opened: MainWindow, tmp_path: Path, at_rest: AtRest, monkeypatch: pytest.MonkeyPatch
) -> None:
    older = tmp_path / "older.variorum"
    older.write_bytes(gzip.decompress((FORMATS / "format-1.variorum.gz").read_bytes()))
    assert is_of_an_older_format(older)
    monkeypatch.setattr("variorum_gui.window.file_commands._LARGE", 1000)
    assert not opened.files.open(older)
    assert opened.workspace.corpus.path != older
    at_rest(opened)
    assert opened.workspace.corpus.path == older
    assert rows(opened)
    assert not is_of_an_older_format(older)


def test_what_another_program_did_to_the_corpus_is_shown_when_one_comes_back(
    opened: MainWindow, at_rest: AtRest
) -> None:
    with variorum.open_corpus(opened.workspace.corpus.path) as elsewhere:
        elsewhere.rename("story", 1, "Told by the command line")
        elsewhere.add_story("One more")
        elsewhere.remove(("version", 2))
    others = watch_others(opened)
    others.look()
    at_rest(opened)
    assert rows(opened) == ["Told by the command line", "One more"]
    assert 2 not in (opened.workspace.pair.left, opened.workspace.pair.right)
    others.look()
    assert rows(opened) == ["Told by the command line", "One more"]
