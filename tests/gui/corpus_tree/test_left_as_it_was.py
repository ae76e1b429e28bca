"""The tree of a corpus stands after a restart as it was left: what was open, the filter, what it is sorted by."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

import variorum
from variorum.corpus.rows import Ref
from variorum_gui.corpus_tree import reopening
from variorum_gui.corpus_tree.pane import CorpusPane
from variorum_gui.session import RECENT, Session, load_session, save_session
from variorum_gui.tree_as_left import MOST_OPEN, TreeAsLeft
from variorum_gui.window.main_window import MainWindow

MakeWindow = Callable[[], MainWindow]


def fill(window: MainWindow, stories: int = 4) -> None:
    for number in range(stories):
        text = f"Ferry {number}\n\nThe ferry number {number} stood still at noon for an hour."
        window.workspace.corpus.add(variorum.read_text(text))
    window.corpus_pane.refresh()


def is_open(window: MainWindow, ref: Ref) -> bool:
    pane = window.corpus_pane
    return pane.tree.isExpanded(pane.model.index_of(ref))


def open_row(window: MainWindow, ref: Ref, on: bool = True) -> None:
    pane = window.corpus_pane
    pane.tree.setExpanded(pane.model.index_of(ref), on)


def test_what_was_open_is_open_after_a_restart(window: MainWindow, make_window: MakeWindow) -> None:
    fill(window)
    for ref in (("story", 2), ("article", 2), ("story", 3)):
        open_row(window, ref)
    window.close()
    again = make_window()
    opened = {("story", number): is_open(again, ("story", number)) for number in (1, 2, 3, 4)}
    assert opened == {("story", 1): False, ("story", 2): True, ("story", 3): True, ("story", 4): False}
    assert is_open(again, ("article", 2))
    assert not is_open(again, ("article", 3))


def test_a_single_story_that_was_closed_stays_closed(window: MainWindow, make_window: MakeWindow) -> None:
    fill(window, 1)
    open_row(window, ("story", 1), False)
    window.close()
    assert not is_open(make_window(), ("story", 1))


def test_filter_and_order_are_there_after_a_restart(
    window: MainWindow, make_window: MakeWindow, qtbot: QtBot
) -> None:
    fill(window)
    pane = window.corpus_pane
    pane.sort_by("headline")
    pane.filter.setText("number 3")
    qtbot.waitUntil(lambda: pane.model.filtered)
    window.close()
    again = make_window().corpus_pane
    assert (again.filter.text(), again.model.order) == ("number 3", "headline")
    qtbot.waitUntil(lambda: again.model.filtered and again.model.rowCount() == 1)


def test_each_corpus_has_its_own(window: MainWindow, tmp_path: Path) -> None:
    fill(window)
    first = window.workspace.corpus.path
    open_row(window, ("story", 2))
    window.corpus_pane.filter.setText("ferry")
    assert window.files.open(tmp_path / "other.variorum")
    fill(window)
    open_row(window, ("story", 4))
    assert window.files.open(first)
    assert (is_open(window, ("story", 2)), is_open(window, ("story", 4))) == (True, False)
    assert window.corpus_pane.filter.text() == "ferry"
    assert window.files.open(tmp_path / "other.variorum")
    assert (is_open(window, ("story", 2)), is_open(window, ("story", 4))) == (False, True)
    assert window.corpus_pane.filter.text() == ""
    assert set(window.session.trees) == {str(first), str(tmp_path / "other.variorum")}


def test_rows_that_take_long_are_opened_while_the_window_has_nothing_else_to_do(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(reopening, "_SLICE", -1.0)  # none in the first slice
    monkeypatch.setattr(reopening, "perf_counter", iter(range(10**6)).__next__)
    pane = CorpusPane()
    qtbot.addWidget(pane)
    with variorum.open_corpus(tmp_path / "one.variorum") as corpus:
        for number in range(3):
            corpus.add(variorum.read_text(f"Ferry {number}\n\nThe ferry {number} stood still for an hour."))
        left = TreeAsLeft((("article", 2), ("story", 2), ("story", 3), ("story", 99)))
        pane.set_corpus(corpus, left)
        assert pane.as_left() == left  # nothing of it is lost when the window is closed at once
        assert not pane.tree.isExpanded(pane.model.index_of(("story", 2)))
        monkeypatch.setattr(reopening, "_SLICE", 2)  # one row in a slice
        qtbot.waitUntil(lambda: pane.tree.isExpanded(pane.model.index_of(("article", 2))))
        assert pane.tree.isExpanded(pane.model.index_of(("story", 3)))
        pane.let_go()


def test_a_row_closed_by_hand_while_others_wait_to_be_opened_stays_closed(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(reopening, "_SLICE", -1.0)  # none in the first slice
    pane = CorpusPane()
    qtbot.addWidget(pane)
    with variorum.open_corpus(tmp_path / "one.variorum") as corpus:
        for number in range(3):
            corpus.add(variorum.read_text(f"Ferry {number}\n\nThe ferry {number} stood still for an hour."))
        pane.set_corpus(corpus, TreeAsLeft((("story", 2), ("story", 3))))
        closed, waits = (pane.model.index_of(("story", number)) for number in (2, 3))
        pane.tree.expand(closed)
        pane.tree.collapse(closed)
        monkeypatch.setattr(reopening, "_SLICE", 2)
        qtbot.waitUntil(lambda: pane.tree.isExpanded(waits))
        assert not pane.tree.isExpanded(closed)
        pane.let_go()


def test_the_texts_shown_are_in_sight_when_rows_above_them_were_opened_late(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(reopening, "_SLICE", -1.0)
    pane = CorpusPane()
    qtbot.addWidget(pane)
    pane.resize(240, 400)
    pane.show()
    with variorum.open_corpus(tmp_path / "one.variorum") as corpus:
        for number in range(40):
            corpus.add(variorum.read_text(f"Ferry {number}\n\nThe ferry {number} stood still for an hour."))
        above = tuple(("story", number) for number in range(1, 31))
        pane.set_corpus(corpus, TreeAsLeft(above))
        pane.set_shown(35, None)
        monkeypatch.setattr(reopening, "_SLICE", 2)
        qtbot.waitUntil(lambda: pane.tree.isExpanded(pane.model.index_of(("story", 30))))
        shown = pane.tree.visualRect(pane.model.index_of(("version", 35)))
        assert pane.tree.viewport().rect().intersects(shown)
        pane.let_go()


def test_a_corpus_that_is_let_go_while_rows_wait_is_not_asked_for_them(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(reopening, "_SLICE", -1.0)
    pane = CorpusPane()
    qtbot.addWidget(pane)
    with variorum.open_corpus(tmp_path / "one.variorum") as corpus:
        corpus.add(variorum.read_text("Ferry\n\nThe ferry stood still for an hour."))
        pane.set_corpus(corpus, TreeAsLeft((("story", 1),)))
        pane.let_go()
    asked: list[Ref] = []
    monkeypatch.setattr(pane.model, "index_of", asked.append)
    monkeypatch.setattr(reopening, "_SLICE", 2)
    qtbot.wait(20)
    assert asked == []


def test_no_more_is_kept_than_the_rows_opened_last_of_the_corpora_opened_last(tmp_path: Path) -> None:
    many = TreeAsLeft(tuple(("story", number) for number in range(1000)), "ferry")
    session = Session()
    for number in range(30):
        session = session.with_tree(f"/corpora/{number}.variorum", many)
    path = tmp_path / "session.json"
    assert save_session(path, session)
    trees = load_session(path).trees
    assert list(trees) == [f"/corpora/{number}.variorum" for number in range(30 - RECENT, 30)]
    kept = trees["/corpora/29.variorum"]
    assert (len(kept.open), kept.open[-1], kept.filter) == (MOST_OPEN, ("story", 999), "ferry")


def test_of_many_open_rows_no_article_is_kept_before_the_story_it_lies_in() -> None:
    """Each story was opened first, then all the articles."""
    stories: tuple[Ref, ...] = tuple(("story", number) for number in range(1, 151))
    articles: tuple[Ref, ...] = tuple(("article", number) for number in range(1, 151))
    kept = TreeAsLeft.recalled(TreeAsLeft((*stories, *articles)).to_json()).open
    assert kept == (*stories, *articles[-(MOST_OPEN - 150) :])


@pytest.mark.parametrize("held", [None, [], {"open": 3}, {"open": [["story"], ["tale", 1], 7], "filter": 9}])
def test_what_is_not_understood_is_left_out(held: object) -> None:
    assert TreeAsLeft.recalled(held) == TreeAsLeft()


def test_numbers_that_no_row_can_have_keep_no_corpus_from_being_shown(qtbot: QtBot, tmp_path: Path) -> None:
    pane = CorpusPane()
    qtbot.addWidget(pane)
    rows = [["story", -1], ["article", 2**63], ["version", 0], ["story", True], ["story", 1]]
    with variorum.open_corpus(tmp_path / "one.variorum") as corpus:
        corpus.add(variorum.read_text("Ferry\n\nThe ferry stood still for an hour."))
        pane.set_corpus(corpus, TreeAsLeft.recalled({"open": rows}))
        assert pane.as_left() == TreeAsLeft((("story", 1),))
        pane.let_go()
