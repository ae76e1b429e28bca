"""The border between two articles of one file can be set, and taken away, from the window."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from variorum.model.span import Span
from variorum_gui.comparison.canvas import Canvas
from variorum_gui.comparison.context_menu import MenuActs, texts_menu
from variorum_gui.comparison.selection import Selection
from variorum_gui.shown import Place
from variorum_gui.window.main_window import MainWindow

AtRest = Callable[[MainWindow], None]

DIGEST = """Storm leaves two boats damaged at the pier

Two boats were damaged at the north pier of Testham when a storm passed over the town in the night.

Council votes for a new ferry across the sound

The council of Testham voted on Sunday for a ferry that will sail to Little Testham four times a day.
"""
SECOND = "Council votes for a new ferry across the sound"


def opened(window: MainWindow, folder: Path, at_rest: AtRest) -> Place:
    """The digest shown as one article; the place of its second headline."""
    path = folder / "digest.txt"
    path.write_text(DIGEST, "utf-8")
    window.files.open_paths([str(path)])
    at_rest(window)
    text = window.workspace.shown.left
    assert text is not None
    start = text.version.text.index(SECOND)
    return Place("left", Span(start, start + len(SECOND)))


def headlines(window: MainWindow) -> list[str]:
    return [row.headline for row in window.workspace.corpus.articles()]


def test_a_new_article_starts_where_one_says_and_undo_takes_it_back(
    window: MainWindow, tmp_path: Path, at_rest: AtRest
) -> None:
    place = opened(window, tmp_path, at_rest)
    assert len(headlines(window)) == 1
    window.comparison.bracket([place])
    window.menus.actions["start_article"].trigger()
    at_rest(window)
    assert headlines(window)[1] == SECOND
    text = window.workspace.shown.left
    assert text is not None
    assert SECOND not in text.version.text
    window.workspace.undo()
    at_rest(window)
    assert len(headlines(window)) == 1


def test_the_menu_on_the_texts_offers_it(window: MainWindow, tmp_path: Path, at_rest: AtRest) -> None:
    place = opened(window, tmp_path, at_rest)
    canvas = window.comparison.findChild(Canvas)
    assert isinstance(canvas, Canvas)
    start = window.comparison.articleStartRequested.emit
    acts = MenuActs(lambda *_: None, print, print, lambda *_: None, print, start, print, print)
    menu = texts_menu(window, canvas, Selection(), None, "left", place.span.start + 3, acts)
    next(action for action in menu.actions() if action.text() == "Start a new article here").trigger()
    at_rest(window)
    assert headlines(window)[1] == SECOND


def test_an_article_is_joined_with_the_one_before_it(
    window: MainWindow, tmp_path: Path, at_rest: AtRest
) -> None:
    window.edit.start_article_at(opened(window, tmp_path, at_rest))
    at_rest(window)
    tail = max(row.id for row in window.workspace.corpus.versions())
    window.workspace.show_version(tail, "left")
    at_rest(window)
    window.menus.actions["join_before"].trigger()
    at_rest(window)
    assert len(headlines(window)) == 1
    (row,) = window.workspace.corpus.versions()
    assert SECOND in window.workspace.corpus.read(row.id).text


def test_a_border_where_there_can_be_none_is_refused_with_a_sentence(
    window: MainWindow, tmp_path: Path, at_rest: AtRest
) -> None:
    opened(window, tmp_path, at_rest)
    window.menus.actions["join_before"].trigger()
    at_rest(window)
    assert any("No other article of this file" in bar.sentence for bar in window.messages.bars)
    assert len(headlines(window)) == 1
