"""Titles, tags and names of a million letters, as a stranger's corpus may have them: none is painted or listed whole.

What is counted is letters, not seconds: Qt takes half a second for each such line it is given.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from shutil import copyfile

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtWidgets import QComboBox, QListWidget, QWidget
from pytestqt.qtbot import QtBot

from variorum.corpus.store import open_corpus
from variorum.reading.reader import read_bytes
from variorum_gui.corpus_tree.tree_view import CorpusTree
from variorum_gui.cut_words import LONGEST, LONGEST_FIELD, LONGEST_TIP, cut, in_one_line
from variorum_gui.eliding import elided
from variorum_gui.window.main_window import MainWindow
from variorum_gui.window.pairing import Pair

AtRest = Callable[[MainWindow], None]
MANY = 1_000_000
FERRY = "Ferry aground off the bank\n\nThe ferry ran aground with 200 people aboard, the coast guard said.\n"
FIELDS = ("outlet", "byline", "address", "label")
PANELS = ("search_corpus", "history", "bin", "move_to", "one_event", "article_history", "story_sources")


@pytest.fixture(scope="module", params=["one word", "many words"])
def strange(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A corpus in which everything that can be given a name has one without end."""
    endless = "x" * MANY if request.param == "one word" else "word " * (MANY // 5) + "end"
    path = tmp_path_factory.mktemp("strange") / "strange.variorum"
    with open_corpus(path) as corpus:
        story = corpus.add_story(endless).ids[0][1]
        for text in (FERRY, FERRY.replace("200", "214") + "\nNobody was hurt, she said.\n"):
            (version,) = (
                id for kind, id in corpus.add(read_bytes(text.encode(), name=f"{len(text)}.txt"), story=story).ids
                if kind == "version"
            )  # fmt: skip
            corpus.set(version, **{field: f"{endless} {len(text)}" for field in FIELDS})
            corpus.tag(version, endless)
            corpus.note(version, endless)
        corpus.tag(("story", story), endless, *(f"tag {number}" for number in range(2000)))
    return path


@pytest.fixture
def opened(strange: Path, window: MainWindow, tmp_path: Path, at_rest: AtRest) -> MainWindow:
    path = tmp_path / strange.name
    copyfile(strange, path)
    assert window.files.open(path)
    at_rest(window)
    return window


def rows(tree: CorpusTree, below: QModelIndex | None = None) -> Iterator[QModelIndex]:
    model = tree.model()
    parent = below if below is not None else QModelIndex()
    for number in range(model.rowCount(parent)):
        index = model.index(number, 0, parent)
        yield index
        yield from rows(tree, index)


def tree_of(window: MainWindow) -> CorpusTree:
    tree = window.findChild(CorpusTree)
    assert isinstance(tree, CorpusTree)
    tree.expandAll()
    return tree


def words_on(window: MainWindow) -> Iterator[tuple[str, str]]:
    """Every word the window and what stands beside it gives to Qt, but for texts and what can be edited."""
    for widget in window.findChildren(QWidget):
        name = type(widget).__name__
        yield f"{name} tip", widget.toolTip()
        yield f"{name} spoken", widget.accessibleName()
        yield f"{name} told", widget.accessibleDescription()
        if isinstance(widget, QListWidget):
            yield from ((f"{name} row", widget.item(row).text()) for row in range(widget.count()))
        elif isinstance(widget, QComboBox):
            yield from ((f"{name} choice", widget.itemText(row)) for row in range(widget.count()))
        elif callable(written := getattr(widget, "text", None)):
            yield name, str(written())
    yield from (("menu", action.text()) for action in window.menus.actions.values())
    yield from (("tab", title) for title in window.tabs.titles())
    yield "title", window.windowTitle()


def test_a_row_of_the_tree_says_the_beginning(opened: MainWindow) -> None:
    tree = tree_of(opened)
    found = list(rows(tree))
    assert len(found) >= 3
    for index in found:
        node = tree.model().node(index)  # type: ignore[attr-defined]
        line = tree.model().line(node)  # type: ignore[attr-defined]
        assert max(map(len, (line.name, *line.small))) < 60 * LONGEST
        for role in (Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole):
            assert len(index.data(role) or "") < 60 * LONGEST
        assert len(index.data(Qt.ItemDataRole.DisplayRole)) <= 2 * LONGEST
        assert len(index.data(Qt.ItemDataRole.EditRole) or "") <= LONGEST_FIELD


def test_a_row_whose_name_is_not_changed_keeps_all_of_it(opened: MainWindow, qtbot: QtBot) -> None:
    tree = tree_of(opened)
    index = next(rows(tree))
    with qtbot.assertNotEmitted(tree.model().renameAsked):  # type: ignore[attr-defined]
        tree.model().setData(index, index.data(Qt.ItemDataRole.EditRole))
    assert len(opened.workspace.corpus.stories()[0].title) > MANY - 2


def test_nothing_the_window_shows_is_without_end(opened: MainWindow, at_rest: AtRest) -> None:
    versions = [row.id for row in opened.workspace.corpus.tree().versions]
    opened.workspace.show_pair(Pair(versions[0], versions[-1]))
    at_rest(opened)
    tree = tree_of(opened)
    tree.setCurrentIndex(next(rows(tree)))
    for id in PANELS:
        opened.menus.actions[id].trigger()
        at_rest(opened)
    opened.menus.actions["new_tab"].trigger()
    at_rest(opened)
    long = {what: len(words) for what, words in words_on(opened) if len(words) > 2 * LONGEST_TIP}
    assert long == {}
    assert all(len(title) < 120 for title in opened.tabs.titles())


def test_details_that_are_not_changed_are_kept_whole(opened: MainWindow, qtbot: QtBot) -> None:
    tree, form = tree_of(opened), opened.corpus_pane.details
    before = opened.workspace.corpus.tree()
    for index in rows(tree):
        tree.setCurrentIndex(index)
        opened.menus.actions["details"].trigger()
        assert max(len(field.text()) for field in form.fields.values()) <= LONGEST_FIELD
        assert len(form.tags.text()) <= 51 * LONGEST
        assert len(form.note.toPlainText()) <= 100_000
        form.save()
    assert opened.workspace.corpus.tree() == before


def test_of_a_thing_with_very_many_tags_one_is_added_and_none_is_lost(opened: MainWindow) -> None:
    tree, form = tree_of(opened), opened.corpus_pane.details
    tree.setCurrentIndex(next(rows(tree)))
    opened.menus.actions["details"].trigger()
    form.tags.setText(f"{form.tags.text()}, mine")
    form.save()
    tags = opened.workspace.corpus.stories()[0].tags
    assert "mine" in tags
    assert len(tags) == 2002
    assert max(map(len, tags)) > MANY - 2


class Counting:
    """Metrics that only note how much they were given."""

    letters = 0

    def elidedText(self, words: str, mode: Qt.TextElideMode, room: float) -> str:
        self.letters += len(words)
        return words


def test_qt_measures_no_more_than_a_line_can_hold() -> None:
    metrics = Counting()
    elided(metrics, "x" * MANY, 200)  # type: ignore[arg-type]
    assert metrics.letters <= 2 * LONGEST
    assert cut("short") == "short"
    assert len(cut("x" * MANY)) == LONGEST
    assert in_one_line("two\n words ") == "two words"
    assert len(in_one_line("word \n" * MANY)) <= LONGEST
