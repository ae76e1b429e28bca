"""What leaves the texts: plain and formatted, with a source line on request, from menu and keys."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QContextMenuEvent, QGuiApplication
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from variorum.model.article import Article
from variorum.model.building import version_from
from variorum.model.span import Span
from variorum_gui.comparison.canvas import Canvas
from variorum_gui.comparison.copied import Copied
from variorum_gui.comparison.pane import ComparisonPane
from variorum_gui.shown import Place, ShownText

pytestmark = pytest.mark.qt_log_ignore("does not support (raise|grabbing)")


def text() -> ShownText:
    version = version_from(
        [
            ("Fees <rise>", "headline"),
            ("The board met & voted.", "body"),
            ("Nobody left.", "body"),
        ],
        published=datetime(2025, 5, 3, 9, tzinfo=UTC),
    )
    return ShownText(Article((version,), "Gazette", "https://gazette.example/fees"), version, name="Gazette")


def test_paragraphs_are_paragraphs_and_nothing_is_markup() -> None:
    shown = text()
    copied = Copied(shown, Span(0, len(shown.version.text)))
    assert copied.plain() == "The board met & voted.\n\nNobody left."
    assert copied.html() == '<p dir="auto">The board met &amp; voted.</p><p dir="auto">Nobody left.</p>'


def test_the_source_line_has_outlet_headline_time_with_zone_and_address() -> None:
    shown = text()
    at = shown.version.text.index("Nobody")
    copied = Copied(shown, Span(at, at + 6), source=True)
    words, line = copied.plain().split("\n\n— ")
    assert words == "Nobody"
    assert line == (
        "Gazette, “Fees <rise>”, Published: 3 May 2025, 09:00 UTC, Address: https://gazette.example/fees"
    )
    assert "“Fees &lt;rise&gt;”" in copied.html()
    assert "<rise>" not in copied.html()


def test_of_nothing_nothing_is_copied() -> None:
    shown = text()
    assert Copied(shown, Span(3, 3), source=True).plain() == ""
    assert Copied(shown, Span(3, 3), source=True).html() == ""


def opened_menu(pane: ComparisonPane, side: str, position: int) -> QMenu:
    canvas = pane.findChild(Canvas)
    assert isinstance(canvas, Canvas)
    here = canvas.side(side)  # type: ignore[arg-type]
    y = here.column.y_of(position) - canvas.scroller.tops()[side == "right"] + 6
    point = canvas.viewport().rect().topLeft()
    point.setX(canvas.columns.x(side) + 40)  # type: ignore[arg-type]
    point.setY(round(y))
    event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, point, canvas.viewport().mapToGlobal(point))
    QApplication.sendEvent(canvas.viewport(), event)
    menu = canvas.findChildren(QMenu, options=Qt.FindChildOption.FindDirectChildrenOnly)[-1]
    assert menu.isVisible()
    return menu


def entries(menu: QMenu) -> list[str]:
    return [action.text() for action in menu.actions() if action.text() and action.isEnabled()]


def do(menu: QMenu, words: str) -> None:
    next(action for action in menu.actions() if action.text() == words).trigger()
    menu.close()


def test_the_menu_copies_the_selection_of_the_side_it_was_opened_on(
    show_pane: Any, invented: Any, qtbot: QtBot
) -> None:
    pane = show_pane(invented.shown(invented.article(3), invented.article(3), "outlets"))
    right = pane._content.right.text
    at = right.index("minutes")
    pane._selection.set("right", at, at + 7)
    pane._selection.set("left", 40, 44)  # the side last used
    menu = opened_menu(pane, "right", at)
    assert {"Copy", "Copy with its source", "Find this in the other text", "Find this in the corpus"} <= set(
        entries(menu)
    )
    do(menu, "Copy with its source")
    data = QGuiApplication.clipboard().mimeData()
    assert data.text().startswith("minutes\n\n— Post, “Harbour board settles the fees”")
    assert data.html().startswith('<p dir="auto">minutes</p>') or "minutes" in data.html()
    with qtbot.waitSignal(pane.selecting.wanted_in_other):
        do(opened_menu(pane, "right", at), "Find this in the other text")
    with qtbot.waitSignal(pane.selecting.wanted_in_corpus):
        do(opened_menu(pane, "right", at), "Find this in the corpus")
    assert pane.selection() == Place("right", Span(at, at + 7))


def test_without_a_selection_the_menu_copies_the_paragraph_and_offers_all_its_links(
    show_pane: Any, invented: Any
) -> None:
    pane = show_pane(invented.shown(invented.article(3), invented.article(3), "outlets"))
    left = pane._content.left.text
    menu = opened_menu(pane, "left", left.index("Item 1 of"))
    assert {
        "Copy this paragraph with its source",
        "Note on this paragraph…",
        "Bring both sides level here",
        "Link it to another passage…",
        "These do not belong together",
        "Note on this link…",
        "Start a new article here",
        "This paragraph is",
    } <= set(entries(menu))
    assert "Find this in the corpus" not in entries(menu)
    do(menu, "Copy this paragraph with its source")
    assert QGuiApplication.clipboard().text().startswith("Item 1 of the minutes")


def test_what_is_copied_in_one_column_is_of_one_version(show_pane: Any, invented: Any) -> None:
    shown = invented.shown(invented.article(3), invented.article(3, {1}))
    assert shown.left is not None
    pane = show_pane(replace(shown, left=replace(shown.left, name="version 1")))
    pane.set_form("column")
    column = pane._content.left.text
    at = column.index("Item 1 of")
    pane._selection.set("left", at, at + 6)
    assert pane.selecting.copy(source=True)
    assert QGuiApplication.clipboard().text().startswith("Item 1\n\n— Gazette")


def test_entries_of_the_menu_on_the_texts_are_written_alike(show_pane: Any, invented: Any) -> None:
    shown = invented.shown(invented.article(3), invented.article(3), "outlets")
    article = shown.left.article
    several = replace(article, versions=article.versions * 2)
    pane = show_pane(replace(shown, left=replace(shown.left, article=several)))
    words = entries(opened_menu(pane, "left", pane._content.left.text.index("Item 1 of")))
    assert "Life of this sentence" in words
    assert [each for each in words if each[1:] != each[1:].lower() or " …" in each] == []
