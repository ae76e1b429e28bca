"""Of versions of which nothing says which is older the history tells no more than what each has."""

from __future__ import annotations

from dataclasses import replace

import pytest
from tests.gui.article_history.harbour_article import COUNCIL, FERRY, HARBOUR, AtRest, opened

from variorum.model.article import Article, ReadResult
from variorum.model.building import version_from
from variorum_gui.article_history.passages import life_passages
from variorum_gui.article_history.timeline_delegate import signs_of
from variorum_gui.theme.applying import current_theme
from variorum_gui.window.main_window import MainWindow
from variorum_gui.window.pairing import Pair

#: The longer one was added first, and may well be the newer one.
STATES = (
    ("Storm over Testham", (HARBOUR.replace("Two", "Three"), FERRY, COUNCIL)),
    ("Storm at Testham", (HARBOUR, FERRY)),
)


@pytest.fixture
def article(window: MainWindow, at_rest: AtRest) -> MainWindow:
    corpus = window.workspace.corpus
    versions = tuple(
        replace(
            version_from([(headline, "headline"), *((words, "body") for words in sentences)]),
            obtained="pasted",
        )
        for headline, sentences in STATES
    )
    corpus.add(ReadResult((Article(versions, outlet="Testham Post"),)))
    window.workspace.corpusChanged.emit(None)
    window.workspace.show_pair(Pair(*(row.id for row in corpus.versions())))
    at_rest(window)
    return window


def test_what_only_one_has_is_neither_added_nor_removed(article: MainWindow, at_rest: AtRest) -> None:
    panel = opened(article, at_rest)
    row = panel.model.rows[1]
    assert row.changes == "1 only in version 1, 2 edited"
    assert row.news == "another headline"
    assert [words for words, _ in signs_of(row, current_theme())] == ["1 only in 1", "≠2"]
    panel.timeline.go_to(1)
    first, headline = panel.step_list.passages()[:2]
    assert first.title.startswith("Versions 1 and 2")
    assert "The order of version 1 and version 2 is a guess" in first.plain
    told = [first.plain, headline.plain, panel.headline_list.passages()[1].plain]
    assert not [words for words in told if "removed" in words or "added" in words]
    assert "[only in version 1: over] [only in version 2: at]" in headline.plain


def test_the_life_of_a_sentence_tells_where_it_is_and_no_more(article: MainWindow, at_rest: AtRest) -> None:
    panel = opened(article, at_rest)
    found = panel.found
    assert found is not None
    rows = panel.model.rows
    lives = {life.stages[0].span.of(found.versions[life.born].text): life for life in found.history.lives}
    gone = life_passages(found, lives[COUNCIL], rows)[-1]
    assert gone.title.startswith("Not in version 2")
    edited = life_passages(found, lives[HARBOUR.replace("Two", "Three")], rows)[-1]
    assert edited.title.startswith("In other words in version 2")
    assert "[only in version 1: Three]" in edited.plain


def test_an_order_that_the_reader_says_is_told_as_one(article: MainWindow, at_rest: AtRest) -> None:
    one, other = (row.id for row in article.workspace.corpus.versions())
    assert opened(article, at_rest).model.rows[1].beside == 1
    article.workspace.act(lambda corpus: corpus.swap_order(one, other))
    at_rest(article)
    panel = opened(article, at_rest)
    assert panel.model.rows[1].changes == "1 added, 2 edited"
