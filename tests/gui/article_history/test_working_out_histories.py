"""What a history is worked out from and by whom, when it is worked out anew, and how its steps are worded."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.gui.article_history.harbour_article import HARBOUR, STATES, AtRest, opened

from variorum.errors import Cancelled
from variorum.model.article import Article, ReadResult
from variorum.model.building import version_from
from variorum.model.history import History
from variorum.model.precision import Told
from variorum.model.span import Span
from variorum_gui.article_history import commands
from variorum_gui.article_history.panel import HistoryPanel
from variorum_gui.article_history.passages import words_since
from variorum_gui.article_history.timeline_rows import after_words
from variorum_gui.shown import Place
from variorum_gui.window.main_window import MainWindow
from variorum_gui.window.pairing import Pair


def test_what_was_worked_out_is_kept_until_the_article_changes(article: MainWindow, at_rest: AtRest) -> None:
    panel = opened(article, at_rest)
    first = panel.found
    assert first is not None
    panel.close()
    started: list[object] = []
    article.background.started.connect(started.append)
    again = opened(article, at_rest).found
    assert again is not None
    assert again.history is first.history
    assert started == []
    article.workspace.act(lambda corpus: corpus.remove(("version", 4)))
    at_rest(article)
    assert panel.model.rowCount() == 3
    article.workspace.undo()
    at_rest(article)
    assert panel.model.rowCount() == 4
    article.workspace.act(lambda corpus: corpus.remove(*(("version", id) for id in (2, 3, 4))))
    at_rest(article)
    assert not panel.isVisible()


def test_what_is_passed_over_is_passed_over_in_the_history_as_well(
    article: MainWindow, at_rest: AtRest
) -> None:
    corpus = article.workspace.corpus
    loud = version_from([("Storm at Testham keeps ferry in port", "headline"), (HARBOUR.upper(), "body")])
    quiet = version_from([("Storm at Testham keeps ferry in port", "headline"), (HARBOUR, "body")])
    corpus.add(ReadResult((Article((quiet, loud), outlet="Little Testham Echo"),)))
    article.workspace.show_pair(Pair(5, 6))
    at_rest(article)
    panel = opened(article, at_rest)
    assert panel.found is not None
    before = panel.found.history
    article.workspace.wish(replace(article.workspace.wishes, ignore=frozenset({"case"})))
    at_rest(article)
    assert panel.found.history.steps != before.steps
    panel.close()
    assert article.middle.currentWidget().isAncestorOf(article.focusWidget())


def test_a_long_history_is_worked_out_by_the_helper_and_can_be_cancelled(
    article: MainWindow, at_rest: AtRest, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[object] = []

    class Helper:
        def call(
            self,
            function: object,
            values: object,
            title: str,
            progress: object,
            cancelled: Callable[[], bool],
        ) -> History:
            asked.append(function)
            while not cancelled():
                time.sleep(0.01)
            raise Cancelled("Cancelled.")

    monkeypatch.setattr(commands, "_HEAVY", 10)
    monkeypatch.setattr(article.workspace.deriver, "helper", Helper)
    article.menus.actions["article_history"].trigger()
    (job,) = article.background.jobs()
    assert job.title == "Comparing the versions"
    article.background.cancel(job)
    at_rest(article)
    assert article.findChild(HistoryPanel) is None
    monkeypatch.undo()
    assert opened(article, at_rest).model.rowCount() == 4
    assert len(asked) <= 1


def test_words_since_keep_what_stayed() -> None:
    told = words_since("The ferry left with 200 people aboard.", "The ferry left with 214 people.")
    assert [words for words, what in told if what == "removed"] == ["200", "aboard"]
    assert "".join(words for words, what in told if what != "removed") == "The ferry left with 214 people."
    assert words_since("one two three", "four five six") == (
        ("one two three", "removed"),
        ("four five six", "added"),
    )


@given(st.text(alphabet="ab .,“’\n", max_size=40), st.text(alphabet="ab .,“’\n", max_size=40))
def test_the_new_words_are_all_there(old: str, new: str) -> None:
    told = words_since(old, new)
    assert "".join(words for words, what in told if what != "removed").split() == new.split()


@pytest.mark.parametrize(
    ("before", "now", "words"),
    [
        ((9, 0), (9, 32), "+32 min"),
        ((9, 0), (11, 0), "+2 h"),
        ((9, 0), (11, 5), "+2 h 5 min"),
        ((9, 0), (8, 30), "−30 min"),
    ],
)
def test_how_long_after_the_one_before(before: tuple[int, int], now: tuple[int, int], words: str) -> None:
    def at(hour: int, minute: int) -> Told:
        return Told("updated", datetime(2025, 5, 3, hour, minute, tzinfo=UTC))

    assert after_words(at(*before), at(*now)) == words
    assert after_words(None, at(*now)) == ""
    naive = Told("updated", datetime(2025, 5, 3, 9))
    assert after_words(naive, at(*now)) == ""


def test_the_life_of_a_sentence_goes_when_a_version_does(article: MainWindow, at_rest: AtRest) -> None:
    panel = opened(article, at_rest)
    left = article.workspace.shown.left
    assert left is not None
    start = left.version.paragraphs[1].start
    article.article_history.life_at(Place("left", Span(start, start)))
    at_rest(article)
    assert panel.life_list.passages()[0].version >= 0
    corpus = article.workspace.corpus
    article.workspace.after(corpus.remove(("version", corpus.versions()[-1].id)))
    at_rest(article)
    assert panel.found is not None
    assert len(panel.found.versions) == len(STATES) - 1
    assert [passage.version for passage in panel.life_list.passages()] == [-1]
