"""A border that was settled can be moved again: its doubt comes back, and with it the grip."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QMenu

from variorum.corpus.rows import Change
from variorum.model.article import Article, ReadResult, Row
from variorum.model.span import Span
from variorum.reading.recovering.rebuilding import article_of
from variorum_gui.comparison.canvas import Canvas
from variorum_gui.doubting.panel import DoubtsPanel
from variorum_gui.shown import Place
from variorum_gui.window.main_window import MainWindow
from variorum_gui.window.pairing import Pair

# What the offscreen platform says of every menu that pops up.
pytestmark = pytest.mark.qt_log_ignore("does not support (raise|grabbing)")

AtRest = Callable[[MainWindow], None]
LABELS = ("version 3", "version 4")
OLD = "The ferry stood still at noon. Nobody was hurt. The quay was closed."
NEW = "The ferry sailed again at six. The captain thanked the crew."
SAME = "Buses ran as usual."
TWO = Path(__file__).with_name("two_reports.txt").read_text("utf-8")


@pytest.fixture
def opened(window: MainWindow, at_rest: AtRest) -> MainWindow:
    text = f"{OLD} {NEW}"
    rows = (
        Row("Ferry late Ferry late again", "title", 11, labels=LABELS),
        Row(text, "changed", len(OLD) + 1, 0.1, (text.index("The quay"),), labels=LABELS),
        Row(SAME * 2, "same", len(SAME), labels=LABELS),
        Row("Only here. And nowhere else.", "left", 28, labels=LABELS),
    )
    about = Article((), "The Testham Post", "https://post.example/ferry")
    result = ReadResult((article_of(about, rows, (None, None), "comparison page"),))
    change = window.workspace.corpus.add(result)
    one, other = (id for kind, id in change.ids if kind == "version")
    window.workspace.after(Change(change.label, change.ids))
    window.workspace.show_pair(Pair(one, other))
    at_rest(window)
    return window


def paragraph(window: MainWindow, number: int) -> Place:
    left = window.workspace.shown.left
    assert left is not None
    piece = left.version.paragraphs[number]
    return Place("left", Span(piece.start, piece.end))


def body(window: MainWindow) -> str:
    left = window.workspace.shown.left
    assert left is not None
    return left.version.paragraphs[1].text


def grips(window: MainWindow) -> int:
    canvas = window.comparison.findChild(Canvas)
    assert isinstance(canvas, Canvas)
    return len(canvas.content.grips)


def test_a_settled_cut_is_moved_again_from_the_paragraph(opened: MainWindow, at_rest: AtRest) -> None:
    (doubt,) = opened.reading.doubts()
    opened.reading.move(doubt, OLD.index("Nobody"))
    at_rest(opened)
    assert (opened.reading.doubts(), grips(opened)) == ((), 0)
    opened.comparison.borderRequested.emit(paragraph(opened, 1))
    at_rest(opened)
    (again,) = opened.reading.doubts()
    assert len(again.places) == grips(opened) == 2
    assert again.doubt.choices[0].cut == OLD.index("Nobody")
    opened.reading.move(again, len(OLD) + 1)
    at_rest(opened)
    assert body(opened) == OLD


def test_the_menu_offers_it_where_there_is_a_border(opened: MainWindow) -> None:
    menus = opened.comparison._menus
    for number, offered in ((1, True), (2, False), (3, True)):
        menus.open_roles(paragraph(opened, number), QPoint(5, 5))
        menu = opened.comparison.findChildren(QMenu)[-1]
        words = [action.text() for action in menu.actions()]
        assert ("Move the border between the versions…" in words) is offered
        menu.close()
        menu.deleteLater()


def test_the_list_of_doubts_shows_what_was_settled_and_asks_again(
    opened: MainWindow, at_rest: AtRest
) -> None:
    opened.reading.show_doubts()
    panel = opened.findChild(DoubtsPanel)
    assert panel is not None
    assert panel.past.isHidden()
    (doubt,) = opened.reading.doubts()
    opened.reading.settle(doubt, 1)
    at_rest(opened)
    assert panel.past.isVisible()
    assert panel.past.fold.text() == "One border settled"
    assert not panel.past.list.isVisible()
    panel.past.fold.click()
    assert panel.past.list.isVisible()
    panel.past.again.click()
    at_rest(opened)
    assert len(opened.reading.doubts()) == 1
    assert panel.past.isHidden()
    opened.menus.actions["undo"].trigger()
    at_rest(opened)
    assert opened.reading.doubts() == ()
    panel.close()


def test_the_border_of_two_articles_of_a_file_is_asked_for_again(
    window: MainWindow, tmp_path: Path, at_rest: AtRest
) -> None:
    path = tmp_path / "digest.txt"
    path.write_text(TWO, "utf-8")
    window.files.open_paths([str(path)])
    at_rest(window)
    seam = next(one for one in window.reading.doubts() if one.doubt.kind == "seam")
    window.reading.settle(seam, 0)
    at_rest(window)
    assert not any(one.doubt.kind == "seam" for one in window.reading.doubts())
    window.reading.show_doubts()
    panel = window.findChild(DoubtsPanel)
    assert panel is not None
    panel.past.fold.click()
    panel.past.again.click()
    at_rest(window)
    assert any(one.doubt.kind == "seam" for one in window.reading.doubts())
    panel.close()
