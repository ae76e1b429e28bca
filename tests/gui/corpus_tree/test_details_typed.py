"""Details and times as they are typed below the corpus, and dates as its column shows them."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import UTC, datetime

import pytest
from PySide6.QtCore import QItemSelectionModel
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from variorum.corpus.rows import Ref
from variorum.corpus.store import Corpus
from variorum.model.precision import told
from variorum_gui.corpus_tree import tree_delegate
from variorum_gui.corpus_tree.drop_box import DropBox
from variorum_gui.corpus_tree.pane import CorpusPane
from variorum_gui.corpus_tree.tree_delegate import way_to_say
from variorum_gui.times import told_words


def choose(pane: CorpusPane, *refs: Ref) -> None:
    pane.tree.clearSelection()
    for ref in refs:
        index = pane.model.index_of(ref)
        assert index.isValid()
        pane.tree.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.Select)


def test_details_set_outlet_and_time_as_one_act(qtbot: QtBot, pane: CorpusPane, corpus: Corpus) -> None:
    choose(pane, ("version", 3))
    pane.act("details")
    assert pane.details.isVisible()
    assert pane.details.fields["outlet"].text() == "Echo"
    pane.details.fields["outlet"].setText("Valley Echo")
    pane.details.fields["published"].setText("2026-05-03 12:15 +02:00")
    before = len(corpus.acts())
    with qtbot.waitSignal(pane.actDone):
        pane.details.save()
    assert len(corpus.acts()) == before + 1
    assert corpus.articles()[1].outlet == "Valley Echo"
    published = corpus.versions(2)[0].published
    assert published == datetime(2026, 5, 3, 10, 15, tzinfo=UTC)
    assert not pane.details.isVisible()


def test_a_time_without_a_zone_is_not_guessed(qtbot: QtBot, pane: CorpusPane, corpus: Corpus) -> None:
    choose(pane, ("version", 3))
    pane.act("details")
    pane.details.fields["seen"].setText("2026-05-03 12:15")
    before = len(corpus.acts())
    pane.details.save()
    assert len(corpus.acts()) == before
    assert pane.details.isVisible()


def test_details_of_several_articles_change_only_what_was_typed(
    qtbot: QtBot, pane: CorpusPane, corpus: Corpus
) -> None:
    choose(pane, ("article", 1), ("article", 2))
    pane.act("details")
    assert pane.details.fields["outlet"].placeholderText() == "(several)"
    pane.details.fields["byline"].setText("Staff")
    pane.details.save()
    assert [(row.outlet, row.byline) for row in corpus.articles(1)] == [
        ("Herald", "Staff"),
        ("Echo", "Staff"),
    ]


def test_dates_of_a_column_are_alike_whether_a_row_has_a_dot_or_not(
    qtbot: QtBot, pane: CorpusPane, corpus: Corpus, monkeypatch: pytest.MonkeyPatch
) -> None:
    drawn: list[str] = []
    seen: set[str] = set()

    def way(ways: Sequence[str], room: float, width_of: Callable[[str], float]) -> str:
        drawn.append(f"{ways.index(way_to_say(ways, room, width_of))}")
        return ways[0]

    monkeypatch.setattr(tree_delegate, "way_to_say", way)
    for article in (1, 2, 3):  # expandAll() would take versions for expanded, and those have no marks
        pane.tree.scrollTo(pane.model.index_of(("article", article)))
        pane.tree.expand(pane.model.index_of(("article", article)))
    for width in range(150, 480, 9):
        pane.tree.setFixedWidth(width)
        for shown in ((None, None), (1, None), (1, 2)):
            pane.model.set_shown(*shown)
            drawn.clear()
            pane.tree.grab()
            assert len(set(drawn)) == 1, (width, shown, drawn)
            seen |= set(drawn)
    assert seen == {"0", "1", "2", "3", "4"}


def test_a_date_is_as_short_on_the_thirteenth_as_on_the_third() -> None:
    ways = ("{} May, 09:40 UTC", "{} May 09:40", "{} May")
    for room in range(40):
        chosen = [way_to_say([way.format(day) for way in ways], room, len) for day in ("3", "13")]
        assert chosen[0].replace("3", "13") == chosen[1]


def test_the_details_of_a_version_say_of_which_article(pane: CorpusPane, corpus: Corpus) -> None:
    choose(pane, ("version", 3))
    pane.act("details")
    title = pane.details.findChild(QLabel).text()
    article = corpus.articles()[1]
    assert title.startswith("Details of Version 1 of Echo")
    assert article.title in title


def test_a_day_typed_in_words_is_kept_as_a_day(qtbot: QtBot, pane: CorpusPane, corpus: Corpus) -> None:
    choose(pane, ("version", 3))
    pane.act("details")
    pane.details.fields["published"].setText("3 January 2020")
    with qtbot.waitSignal(pane.actDone):
        pane.details.save()
    row = corpus.versions(2)[0]
    time = told(row, "published")
    assert time is not None
    assert time.only_a_day
    assert told_words(time) == "3 Jan 2020"
    pane.act("details")
    assert pane.details.fields["published"].text() == "2020-01-03"


def test_the_form_leaves_the_row_it_is_on_in_sight_and_takes_the_room_of_the_box(
    qtbot: QtBot, pane: CorpusPane, corpus: Corpus
) -> None:
    for n in range(30):
        pane.refresh(corpus.add_story(f"Story {n}"))
    last = pane.model.rowCount() - 1
    choose(pane, ("story", 32))
    pane.act("details")
    box = pane.findChild(DropBox)
    assert box is not None
    assert not box.isVisible()

    def in_sight() -> None:
        row = pane.tree.visualRect(pane.model.index(last, 0))
        assert pane.tree.viewport().rect().contains(row.center())

    qtbot.waitUntil(in_sight)
    pane.details.close_form()
    assert box.isVisible()
    pane.act("details")
    pane.set_corpus(corpus)
    assert box.isVisible()


def test_a_language_nobody_states_is_told_by_the_words_and_not_kept(pane: CorpusPane, corpus: Corpus) -> None:
    choose(pane, ("version", 3))
    pane.act("details")
    language = pane.details.fields["language"]
    assert language.text() == ""
    assert language.placeholderText() == "en, as its words tell"
    pane.details.save()
    assert corpus.articles()[1].language == ""
    choose(pane, ("article", 1), ("article", 2))
    pane.act("details")
    assert language.placeholderText() == "not known"
