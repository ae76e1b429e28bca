"""Passages are linked, unlinked and linked anew by hand: by mouse and keys, kept over a restart, in reports."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from tests.gui.comparison.canvas_events import canvas_of

from variorum.model.comparison import Side
from variorum.model.span import Span
from variorum.reporting.gathering import contents_of
from variorum.reporting.html import html_of
from variorum_gui.comparison.by_hand.link_bar import whole_words
from variorum_gui.comparison.content import SIDES
from variorum_gui.comparison.free_place import hidden, lines_of
from variorum_gui.sidebar.notes_tab import NotesTab
from variorum_gui.window.leaving import compared_of
from variorum_gui.window.main_window import MainWindow

AtRest = Callable[[MainWindow], None]
MakeWindow = Callable[[], MainWindow]
FERRY, SCHOOLS = "The ferry to Little Testham", "Schools will open as usual"
BOATS = "Two boats were damaged"


@pytest.fixture
def opened(opened: MainWindow) -> MainWindow:
    opened.set_form("flow")
    opened.resize(1300, 860)
    return opened


def point_of(window: MainWindow, side: Side, words: str) -> QPoint:
    canvas = canvas_of(window)
    here = canvas.side(side)
    position = here.content.text.index(words) + 2
    segment = here.column.segment_of(position)
    layout, piece = here.column.layout(segment), here.content.segments[segment]
    x = layout.x_of(layout.map.to_units(position - piece.start)) + canvas.columns.x(side)
    top = canvas.scroller.tops()[side == "right"]
    y = here.column.y_of(position) - top + canvas.typography.line_height / 2
    return QPoint(round(x) + 1, round(y))


def select_sentence(window: MainWindow, qtbot: QtBot, side: Side, words: str) -> None:
    """By double click on its first word and Shift+click on the last."""
    port = canvas_of(window).viewport()
    qtbot.mouseDClick(port, Qt.MouseButton.LeftButton, pos=point_of(window, side, words))
    last = words.rsplit(" ", 1)[1]
    end = point_of(window, side, words) if last == words else point_of(window, side, last)
    qtbot.mouseClick(port, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.ShiftModifier, end)


def click(window: MainWindow, qtbot: QtBot, side: Side, words: str) -> None:
    window.comparison._pointer._last_double = 0.0  # double clicks were long ago
    qtbot.mouseClick(
        canvas_of(window).viewport(), Qt.MouseButton.LeftButton, pos=point_of(window, side, words)
    )


def partners(window: MainWindow, words: str) -> list[str]:
    comparison = window.workspace.shown.comparison
    assert comparison is not None
    return [
        link.right.of(comparison.right)
        for link in comparison.links
        if words in link.left.of(comparison.left) and link.kind != "quote"
    ]


def test_two_selections_are_linked_by_key_undone_after_a_restart_and_redone(
    opened: MainWindow, make_window: MakeWindow, qtbot: QtBot, at_rest: AtRest
) -> None:
    select_sentence(opened, qtbot, "left", "The ferry")
    select_sentence(opened, qtbot, "right", "Schools will")
    qtbot.keyClick(canvas_of(opened), Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    at_rest(opened)
    (made,) = partners(opened, FERRY)
    assert SCHOOLS in made
    assert SCHOOLS in html_of(contents_of(compared_of(opened.workspace.shown)))
    opened.close()

    again = make_window()
    again.keeping.recall_layout()
    at_rest(again)
    assert partners(again, FERRY) == [made]
    assert "Link two passages" in again.menus.actions["undo"].text()
    qtbot.keyClick(canvas_of(again), Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    at_rest(again)
    assert partners(again, FERRY) == []
    again.menus.actions["redo"].trigger()
    at_rest(again)
    assert partners(again, FERRY) == [made]
    again.workspace.swap()
    at_rest(again)
    comparison = again.workspace.shown.comparison
    assert comparison is not None
    assert any(FERRY in link.right.of(comparison.right) for link in comparison.links)


def test_one_selection_asks_for_its_partner_and_a_click_gives_it(
    opened: MainWindow, qtbot: QtBot, at_rest: AtRest
) -> None:
    select_sentence(opened, qtbot, "left", "The ferry")
    stood, tops = canvas_of(opened).geometry(), canvas_of(opened).scroller.tops()
    opened.menus.actions["link"].trigger()
    bar = opened.comparison._link_bar
    assert bar.isVisible()
    assert canvas_of(opened).geometry() == stood  # the second is selected where it stood
    assert canvas_of(opened).scroller.tops() == tops
    assert bar.geometry().bottom() <= canvas_of(opened).geometry().top()
    assert "Link “The ferry” with" in bar.words()
    assert "Testham Post" in bar.words()
    click(opened, qtbot, "left", BOATS)  # not in the other text: nothing happens
    assert bar.isVisible()
    click(opened, qtbot, "right", SCHOOLS)
    at_rest(opened)
    assert not bar.isVisible()
    assert [SCHOOLS in partner for partner in partners(opened, FERRY)] == [True]


def test_escape_leaves_the_passage_unlinked(opened: MainWindow, qtbot: QtBot, at_rest: AtRest) -> None:
    select_sentence(opened, qtbot, "left", "The ferry")
    opened.menus.actions["link"].trigger()
    qtbot.keyClick(canvas_of(opened), Qt.Key.Key_Escape)
    assert not opened.comparison._link_bar.isVisible()
    click(opened, qtbot, "right", SCHOOLS)
    at_rest(opened)
    assert partners(opened, FERRY) == []


def test_a_click_opens_the_card_and_its_button_unlinks_in_one_act(
    opened: MainWindow, qtbot: QtBot, at_rest: AtRest
) -> None:
    before = partners(opened, BOATS)
    assert before
    click(opened, qtbot, "left", BOATS)
    card = opened.comparison.linking.card
    qtbot.waitUntil(card.isVisible)
    title, reasons = card.words()
    assert "match" in title
    assert reasons
    qtbot.mouseClick(card.button("unlink"), Qt.MouseButton.LeftButton)
    at_rest(opened)
    assert partners(opened, BOATS) == []
    assert not card.isVisible()
    opened.menus.actions["undo"].trigger()
    at_rest(opened)
    assert partners(opened, BOATS) == before


def test_link_to_gives_a_passage_another_partner_in_place_of_the_old_one(
    opened: MainWindow, qtbot: QtBot, at_rest: AtRest
) -> None:
    before = partners(opened, BOATS)
    click(opened, qtbot, "left", BOATS)
    card = opened.comparison.linking.card
    qtbot.waitUntil(card.isVisible)
    qtbot.mouseClick(card.button("link"), Qt.MouseButton.LeftButton)
    click(opened, qtbot, "right", SCHOOLS)
    at_rest(opened)
    assert [SCHOOLS in partner for partner in partners(opened, BOATS)] == [True]
    assert opened.workspace.corpus.next_undo().label == "Link two passages anew"  # type: ignore[union-attr]
    opened.menus.actions["undo"].trigger()
    at_rest(opened)
    assert partners(opened, BOATS) == before


def test_the_card_opens_by_key_with_the_focus_and_escape_goes_back(opened: MainWindow, qtbot: QtBot) -> None:
    canvas = canvas_of(opened)
    click(opened, qtbot, "left", BOATS)
    canvas.setFocus()
    opened.menus.actions["explain_link"].trigger()
    card = opened.comparison.linking.card
    assert card.isVisible()
    assert QApplication.focusWidget() is card.button("unlink")
    for act in ("link", "level", "note", "unlink"):
        qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
        assert QApplication.focusWidget() is card.button(act)
    qtbot.keyClick(card.button("unlink"), Qt.Key.Key_Backtab)
    assert QApplication.focusWidget() is card.button("note")
    qtbot.keyClick(card.button("note"), Qt.Key.Key_Escape)
    assert not card.isVisible()
    assert QApplication.focusWidget() is canvas


@pytest.mark.parametrize("height", [860, 660])
def test_the_card_hides_neither_of_the_passages_it_explains(
    opened: MainWindow, qtbot: QtBot, height: int
) -> None:
    opened.resize(1060, height)
    canvas, card = canvas_of(opened), opened.comparison.linking.card
    canvas.scroll_to(0)
    click(opened, qtbot, "left", BOATS)
    qtbot.waitUntil(card.isVisible)
    joined = opened.comparison.linking._joined
    assert joined is not None
    ends = [(side, joined.place(side).span) for side in SIDES]
    # The window may still be setting its lines for the size it was given.
    qtbot.waitUntil(lambda: hidden(card.geometry(), lines_of(canvas, ends)) == 0)
    canvas.scroll_to(canvas.scroller.length)
    opened.menus.actions["explain_link"].trigger()
    own, other = lines_of(canvas, ends)
    assert canvas.viewport().rect().contains(own)
    assert hidden(card.geometry(), (own, other)) == 0
    assert canvas.passing.current == dict(ends)


def test_bring_level_asks_for_both_beginnings_at_one_height(
    opened: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    canvas = canvas_of(opened)
    asked: list[tuple[int, int]] = []
    monkeypatch.setattr(canvas, "level", lambda *at: asked.append(at))
    click(opened, qtbot, "left", BOATS)
    opened.menus.actions["level"].trigger()
    comparison = opened.workspace.shown.comparison
    assert comparison is not None
    assert asked == [
        (link.left.start, link.right.start)
        for link in comparison.links
        if BOATS in link.left.of(comparison.left)
    ]


def test_what_nothing_links_is_said_to_be_so(opened: MainWindow, qtbot: QtBot) -> None:
    click(opened, qtbot, "left", FERRY)
    said: list[str] = []
    opened.comparison.linking.said.connect(said.append)
    for act in ("unlink", "explain_link", "level"):
        opened.menus.actions[act].trigger()
    assert said == ["Nothing links this passage with the other text"] * 3
    opened.comparison.selecting.clear()
    opened.menus.actions["link"].trigger()
    assert "Select a passage" in said[-1]


def test_a_note_on_a_link_is_begun_by_the_card_and_marked_in_both_texts(
    opened: MainWindow, qtbot: QtBot, at_rest: AtRest
) -> None:
    click(opened, qtbot, "left", BOATS)
    card = opened.comparison.linking.card
    qtbot.waitUntil(card.isVisible)
    qtbot.mouseClick(card.button("note"), Qt.MouseButton.LeftButton)
    tab = opened.sidebar.tab("notes")
    assert isinstance(tab, NotesTab)
    qtbot.keyClicks(tab.note.editor(), "Same boats?")
    qtbot.keyClick(tab.note.editor(), Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    (note,) = opened.workspace.corpus.decisions().notes
    assert BOATS in note.passage.words
    assert note.partner is not None
    assert BOATS in note.partner.words
    content = canvas_of(opened).content
    assert [sum(m.kind == "note" for m in content.side(s).marks) for s in SIDES] == [1, 1]
    opened.menus.actions["undo"].trigger()
    assert opened.workspace.corpus.decisions().notes == ()


@pytest.mark.parametrize(("begin", "end"), [(4, 11), (5, 11), (6, 9)])
def test_the_words_that_seek_a_partner_are_told_whole(begin: int, end: int) -> None:
    assert whole_words("The ferries left.", Span(begin, end)) == "ferries"
    assert whole_words("", Span(0, 0)) == ""
