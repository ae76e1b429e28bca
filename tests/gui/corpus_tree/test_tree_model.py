"""The tree shows the corpus, and asks for changes instead of making them."""

from __future__ import annotations

from PySide6.QtCore import QAbstractItemModel, QModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester
from pytestqt.qtbot import QtBot

from variorum.corpus.store import Corpus
from variorum_gui.corpus_tree.filtering import Finder
from variorum_gui.corpus_tree.tree_model import TreeModel


def lines(model: QAbstractItemModel, parent: QModelIndex = QModelIndex(), depth: int = 0) -> list[str]:  # noqa: B008
    found: list[str] = []
    for row in range(model.rowCount(parent)):
        index = model.index(row, 0, parent)
        found += ("  " * depth + str(index.data()), *lines(model, index, depth + 1))
    return found


def test_qt_finds_no_fault_with_the_model(qtbot: QtBot, corpus: Corpus) -> None:
    model = TreeModel()
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    model.set_corpus(corpus)
    lines(model)
    model.set_shown(1, 3)
    model.show_kept(Finder(corpus).kept_by("lift"))
    assert len(lines(model)) < 11
    model.show_kept(None)
    model.read_anew()
    assert len(lines(model)) == 11
    model.set_corpus(None)
    assert tester.model() is model


def test_the_tree_names_versions_that_exist_but_are_not_held(qtbot: QtBot, corpus: Corpus) -> None:
    model = TreeModel()
    model.set_corpus(corpus)
    assert lines(model) == [
        "Cable car",
        "  Herald",
        "    Version 1 · not held",
        "    Version 2",
        "    Version 3",
        "    Versions 4–5 · not held",
        "  Echo",
        "    Version 1",
        "Bridge",
        "  Wire",
        "    Version 1",
    ]


def test_versions_not_held_cannot_be_chosen(qtbot: QtBot, corpus: Corpus) -> None:
    model = TreeModel()
    model.set_corpus(corpus)
    gap = model.index(0, 0, model.index_of(("article", 1)))
    assert not gap.flags() & Qt.ItemFlag.ItemIsEnabled


def test_a_version_tells_when_it_was_first_seen_and_where_it_is_shown(qtbot: QtBot, corpus: Corpus) -> None:
    model = TreeModel()
    model.set_corpus(corpus)
    model.set_shown(1, 3)
    index = model.index_of(("version", 1))
    spoken = index.data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == "Version 2, first seen 3 May 2026, 09:40 UTC, shown left"
    node = model.node(model.index_of(("article", 1)))
    assert node is not None
    assert model.line(node).count == "2 of 5"


def test_only_a_line_below_another_of_its_article_leaves_the_day_out(qtbot: QtBot, corpus: Corpus) -> None:
    model = TreeModel()
    model.set_corpus(corpus)

    def small(version: int) -> str:
        node = model.node(model.index_of(("version", version)))
        assert node is not None
        return " / ".join(model.line(node).small)

    assert "3 May" in small(1).rpartition("/")[2]
    assert "May" not in small(2).rpartition("/")[2]
    assert "3 May" in small(3).rpartition("/")[2]


def test_a_drop_on_a_story_asks_to_move_there(qtbot: QtBot, corpus: Corpus) -> None:
    model = TreeModel()
    model.set_corpus(corpus)
    data = model.mimeData([model.index_of(("article", 3))])
    with qtbot.waitSignal(model.moveAsked) as asked:
        model.dropMimeData(data, Qt.DropAction.MoveAction, -1, -1, model.index_of(("story", 1)))
    assert asked.args == [(("article", 3),), ("story", 1)]


def test_an_article_dropped_on_another_article_goes_to_its_story_and_is_not_merged(
    qtbot: QtBot, corpus: Corpus
) -> None:
    model = TreeModel()
    model.set_corpus(corpus)
    data = model.mimeData([model.index_of(("article", 3))])
    with qtbot.waitSignal(model.moveAsked) as asked:
        model.dropMimeData(data, Qt.DropAction.MoveAction, -1, -1, model.index_of(("article", 1)))
    assert asked.args[1] == ("story", 1)


def test_dropping_a_thing_where_it_lies_already_does_nothing(qtbot: QtBot, corpus: Corpus) -> None:
    model = TreeModel()
    model.set_corpus(corpus)
    data = model.mimeData([model.index_of(("article", 1))])
    story = model.index_of(("story", 1))
    assert not model.canDropMimeData(data, Qt.DropAction.MoveAction, -1, -1, story)


def test_a_version_dropped_on_an_article_asks_to_join_it(qtbot: QtBot, corpus: Corpus) -> None:
    model = TreeModel()
    model.set_corpus(corpus)
    data = model.mimeData([model.index_of(("version", 3))])
    with qtbot.waitSignal(model.moveAsked) as asked:
        model.dropMimeData(data, Qt.DropAction.MoveAction, -1, -1, model.index_of(("version", 1)))
    assert asked.args == [(("version", 3),), ("article", 1)]


def test_a_folded_row_tells_that_what_is_shown_is_inside_it(qtbot: QtBot, corpus: Corpus) -> None:
    model = TreeModel()
    model.set_corpus(corpus)
    model.set_shown(1, 3)
    story, herald, echo = (
        model.node(model.index_of(ref)) for ref in (("story", 1), ("article", 1), ("article", 2))
    )
    assert story is not None
    assert herald is not None
    assert echo is not None
    assert (model.sides(story), model.sides(herald), model.sides(echo)) == (
        (True, True),
        (True, False),
        (False, True),
    )
    assert model.line(herald).spoken.endswith("left text inside")
    model.set_shown(None, 3)
    assert model.sides(herald) == (False, False)
    model.set_shown(None, None)
    assert model.sides(story) == (False, False)
