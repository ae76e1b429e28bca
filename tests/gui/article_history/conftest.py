"""What tests of the history start from."""

from __future__ import annotations

import pytest
from tests.gui.article_history.harbour_article import STATES, AtRest, version

from variorum.model.article import Article, ReadResult
from variorum_gui.window.main_window import MainWindow
from variorum_gui.window.pairing import Pair


@pytest.fixture
def article(window: MainWindow, at_rest: AtRest) -> MainWindow:
    """A window with an article of four versions, the last two of them shown."""
    corpus = window.workspace.corpus
    whole = Article(tuple(version(at) for at in range(len(STATES))), outlet="Testham Post")
    corpus.add(ReadResult((whole,)))
    window.workspace.corpusChanged.emit(None)
    ids = [row.id for row in corpus.versions()]
    window.workspace.show_pair(Pair(ids[2], ids[3]))
    at_rest(window)
    return window
