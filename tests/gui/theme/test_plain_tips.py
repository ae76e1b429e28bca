"""Tool tips show words of strangers as words, and load nothing that is named in them."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextDocument
from pytestqt.qtbot import QtBot

from variorum_gui.plain_tips import plain_tip
from variorum_gui.window.main_window import MainWindow

PICTURE = '<img src="//elsewhere.example/share/a.png">'


@pytest.mark.parametrize(
    "words", [f"“{PICTURE}” and “b”", "<b>Fire</b> at the mill\n2 articles", "&lt; is less"]
)
def test_what_looks_like_markup_is_shown_as_it_is_written(qtbot: QtBot, words: str) -> None:
    page = QTextDocument()
    page.setHtml(plain_tip(words))
    assert page.toPlainText().replace("\u2028", "\n") == words


@pytest.mark.parametrize("words", ["", "Fire at the mill", "3 < 5 & 7 > 2", "Smith & Sons"])
def test_other_words_are_left_as_they_are(qtbot: QtBot, words: str) -> None:
    assert plain_tip(words) == words


def test_titles_of_stories_are_such_words(window: MainWindow, qtbot: QtBot) -> None:
    window.workspace.act(lambda corpus: corpus.add_story(PICTURE))
    tree = window.corpus_pane.model
    index = tree.index_of(("story", window.workspace.corpus.stories()[0].id))
    assert "<img" not in index.data(Qt.ItemDataRole.ToolTipRole)
    assert index.data() == PICTURE
