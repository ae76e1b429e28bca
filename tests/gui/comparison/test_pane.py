"""The pane under a reader's hands: real events in, what is seen and told out."""

from __future__ import annotations

from typing import Any

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QGuiApplication, QMouseEvent
from PySide6.QtWidgets import QApplication, QToolButton
from pytestqt.qtbot import QtBot
from tests.gui.comparison.canvas_events import canvas_of, point_of, turn_wheel

from variorum.model.span import Span
from variorum_gui.comparison.canvas import Canvas
from variorum_gui.comparison.overview import Overview
from variorum_gui.comparison.ribbons import ribbons_of
from variorum_gui.shown import Place


def move_mouse(canvas: Canvas, to: QPoint, held: bool = False) -> None:
    button = Qt.MouseButton.LeftButton if held else Qt.MouseButton.NoButton
    event = QMouseEvent(
        QEvent.Type.MouseMove,
        QPointF(to),
        QPointF(canvas.viewport().mapToGlobal(to)),
        Qt.MouseButton.NoButton,
        button,
        Qt.KeyboardModifier.NoModifier,
    )
    QApplication.sendEvent(canvas.viewport(), event)


def test_the_wheel_moves_both_texts_and_back_to_the_same_pixel(show_pane: Any, invented: Any) -> None:
    canvas = canvas_of(show_pane(invented.shown(invented.article(), invented.article(skip=range(5, 12)))))
    start = canvas.scroller.tops()
    for _ in range(6):
        turn_wheel(canvas, 1, QPoint(100, 100))
    away = canvas.scroller.tops()
    assert away[0] > 100
    assert away[1] > 100
    for _ in range(6):
        turn_wheel(canvas, -1, QPoint(100, 100))
    assert canvas.scroller.tops() == start


def test_matching_paragraphs_stand_level_while_scrolling(show_pane: Any, invented: Any) -> None:
    left, right = invented.article(), invented.article(skip=range(5, 12))
    pane = show_pane(invented.shown(left, right))
    canvas = canvas_of(pane)
    for item in (15, 22, 30):
        words = f"Item {item} of"
        a, b = canvas.content.left.text.index(words), canvas.content.right.text.index(words)
        canvas.show_position("left", a)
        assert point_of(canvas, "left", a).y() == pytest.approx(point_of(canvas, "right", b).y(), abs=1)


def test_keys_scroll_to_the_end_and_back(show_pane: Any, qtbot: QtBot, invented: Any) -> None:
    canvas = canvas_of(show_pane(invented.shown(invented.article(), invented.article())))
    qtbot.keyClick(canvas, Qt.Key.Key_End)
    assert canvas.scroller.v == pytest.approx(canvas.scroller.length)
    qtbot.keyClick(canvas, Qt.Key.Key_PageUp)
    assert canvas.scroller.v < canvas.scroller.length
    qtbot.keyClick(canvas, Qt.Key.Key_Home)
    assert canvas.scroller.tops() == (0, 0)


def test_dragging_selects_on_one_side_and_copy_takes_exactly_that(
    show_pane: Any, qtbot: QtBot, invented: Any
) -> None:
    pane = show_pane(invented.shown(invented.article(6), invented.article(6)))
    canvas = canvas_of(pane)
    text = canvas.content.right.text
    start, end = text.index("Item 1 of"), text.index("Item 1 of") + len("Item 1 of the minutes")
    here, there = point_of(canvas, "right", start), point_of(canvas, "right", end)
    qtbot.mousePress(canvas.viewport(), Qt.MouseButton.LeftButton, pos=here)
    move_mouse(canvas, there, held=True)
    qtbot.mouseRelease(canvas.viewport(), Qt.MouseButton.LeftButton, pos=there)
    assert pane.selection() == Place("right", Span(start, end))
    qtbot.keyClick(canvas, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.clipboard().text() == "Item 1 of the minutes"


def test_a_double_click_selects_the_word_even_after_an_emoji(
    show_pane: Any, qtbot: QtBot, invented: Any
) -> None:
    parts = [("Fees", "headline"), ("😀😀 The harbour board met on Monday.", "body")]
    pane = show_pane(invented.shown(parts, parts))
    canvas = canvas_of(pane)
    at = canvas.content.left.text.index("board")
    point = point_of(canvas, "left", at + 2)
    qtbot.mouseDClick(canvas.viewport(), Qt.MouseButton.LeftButton, pos=point)
    place = pane.selection()
    assert place is not None
    assert place.span.of(canvas.content.left.text) == "board"


def test_select_all_and_shift_arrows_stay_on_the_side_last_used(
    show_pane: Any, qtbot: QtBot, invented: Any
) -> None:
    pane = show_pane(invented.shown(invented.article(3), invented.article(3)))
    canvas = canvas_of(pane)
    at = canvas.content.right.text.index("minutes")
    qtbot.mouseClick(canvas.viewport(), Qt.MouseButton.LeftButton, pos=point_of(canvas, "right", at))
    for _ in range(3):
        qtbot.keyClick(canvas, Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier)
    place = pane.selection()
    assert place is not None
    assert (place.side, place.span.of(canvas.content.right.text)) == ("right", "min")
    qtbot.keyClick(canvas, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    pane.copy_selection()
    assert QGuiApplication.clipboard().text().startswith("Item 0 of")
    assert QGuiApplication.clipboard().text().count("\n\n") == 2


def test_stepping_goes_through_every_change_and_tells_where_it_is(
    show_pane: Any, qtbot: QtBot, invented: Any
) -> None:
    pane = show_pane(invented.shown(invented.article(), invented.article(skip={7, 20, 33})))
    told: list[tuple[int, int]] = []
    pane.positionChanged.connect(lambda at, total: told.append((at, total)))
    for _ in range(4):
        pane.step(1)
    pane.step(-1)
    assert told == [(1, 3), (2, 3), (3, 3), (1, 3), (3, 3)]
    canvas = canvas_of(pane)
    assert 0 <= point_of(canvas, "left", canvas.content.left.text.index("Item 33")).y() <= canvas.height()


def test_a_place_that_is_none_of_those_walked_through_leaves_their_number_and_steps_go_on_from_there(
    show_pane: Any, invented: Any
) -> None:
    pane = show_pane(invented.shown(invented.article(), invented.article(skip={7, 20, 33})))
    pane.step(1)
    told: list[tuple[int, int]] = []
    pane.positionChanged.connect(lambda at, total: told.append((at, total)))
    at = canvas_of(pane).content.left.text.index("Item 25")
    pane.reveal(Place("left", Span(at, at + 20)))
    pane.step(1)
    pane.bracket([Place("left", Span(at, at + 20))])
    pane.step(-1)
    assert told == [(0, 3), (3, 3), (0, 3), (2, 3)]
    last = canvas_of(pane).content.left.text.index("Item 38")
    pane.reveal(Place("left", Span(last, last + 20)))
    pane.step(1)
    assert told[-2:] == [(0, 3), (1, 3)]


def test_clicking_the_ribbon_of_a_moved_passage_brings_it_level(
    show_pane: Any, qtbot: QtBot, invented: Any
) -> None:
    left, right = invented.article(14), invented.article(14)
    right.insert(9, right.pop(3))
    canvas = canvas_of(show_pane(invented.shown(left, right)))
    words = "Item 2 of"
    a, b = canvas.content.left.text.index(words), canvas.content.right.text.index(words)
    assert point_of(canvas, "left", a).y() != point_of(canvas, "right", b).y()
    ribbon = next(r for r in canvas.ribbons() if canvas.content.passages[r.number].role == "moved")
    inside = ribbon.fill.pointAtPercent(0.01).toPoint() + QPoint(4, 6)
    qtbot.mouseClick(canvas.viewport(), Qt.MouseButton.LeftButton, pos=inside)
    assert (a, b) in canvas.scroller.knots
    canvas.scroll_to(canvas.scroller.v + 40)
    canvas.show_position("left", a)
    heights = point_of(canvas, "left", a).y(), point_of(canvas, "right", b).y()
    assert heights[0] == pytest.approx(heights[1], abs=1) or canvas.scroller.v == 0


def test_find_counts_each_side_and_walks_through_the_hits(show_pane: Any, invented: Any) -> None:
    pane = show_pane(invented.shown(invented.article(8), invented.article(8, {0}), "outlets"))
    assert pane.find("item 3 OF") == (1, 1)
    assert pane.find("of the minutes") == (8, 7)
    canvas = canvas_of(pane)
    first = canvas.passing.found_now
    pane.seeking.step(1)
    assert canvas.passing.found_now != first
    pane.seeking.step(-1)
    assert canvas.passing.found_now == first
    assert pane.find("board settles") == (1, 1)  # in the headlines
    pane.close_find()
    assert not canvas.passing.found["left"]


def test_unlocked_texts_scroll_each_alone(show_pane: Any, invented: Any) -> None:
    pane = show_pane(invented.shown(invented.article(), invented.article()))
    canvas = canvas_of(pane)
    pane.set_synchronised(False)
    turn_wheel(canvas, 2, QPoint(canvas.columns.right_x + 20, 100))
    assert canvas.scroller.tops()[0] == 0
    assert canvas.scroller.tops()[1] > 0
    pane.set_synchronised(True)
    assert canvas.scroller.tops() == (0, 0)


def test_the_swap_button_asks_for_a_swap(show_pane: Any, qtbot: QtBot, invented: Any) -> None:
    pane = show_pane(invented.shown(invented.article(2), invented.article(2)))
    button = next(b for b in pane.findChildren(QToolButton) if b.accessibleName() == "Swap the two sides")
    with qtbot.waitSignal(pane.swapRequested):
        qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def test_two_selections_can_be_linked(show_pane: Any, qtbot: QtBot, invented: Any) -> None:
    pane = show_pane(invented.shown(invented.article(4), invented.article(4)))
    canvas = canvas_of(pane)
    pane.linking.link()
    assert not pane.linking.seeking
    for side in ("left", "right"):
        text = canvas.content.left.text if side == "left" else canvas.content.right.text
        point = point_of(canvas, side, text.index("minutes") + 2)
        qtbot.mouseDClick(canvas.viewport(), Qt.MouseButton.LeftButton, pos=point)
    with qtbot.waitSignal(pane.linking.link_wanted) as asked:
        pane.linking.link()
    left, right, given_up = asked.args
    assert given_up == ()
    assert (left.side, right.side) == ("left", "right")


def test_resting_on_a_change_lights_its_partner(show_pane: Any, invented: Any) -> None:
    left = [("Fees", "headline"), ("The board met on Monday to settle the fees for the year.", "body")]
    right = [("Fees", "headline"), ("The board met on Tuesday to settle the fees for the year.", "body")]
    canvas = canvas_of(show_pane(invented.shown(left, right)))
    at = canvas.content.left.text.index("Monday")
    move_mouse(canvas, point_of(canvas, "left", at + 2))
    assert canvas.passing.lit["right"].of(canvas.content.right.text).strip() == "Tuesday"
    move_mouse(canvas, QPoint(canvas.columns.gutter_left + 20, 400))
    assert not canvas.passing.lit


def test_the_overview_is_a_scroll_bar(show_pane: Any, qtbot: QtBot, invented: Any) -> None:
    pane = show_pane(invented.shown(invented.article(), invented.article()))
    canvas, strip = canvas_of(pane), pane.findChild(Overview)
    assert isinstance(strip, Overview)
    qtbot.mouseClick(strip, Qt.MouseButton.LeftButton, pos=QPoint(5, strip.height() - 8))
    assert canvas.scroller.v > canvas.scroller.length * 0.7


def test_a_chosen_name_is_marked_on_both_sides(show_pane: Any, invented: Any) -> None:
    pane = show_pane(invented.shown(invented.article(3), invented.article(3)))
    canvas = canvas_of(pane)
    text = canvas.content.left.text
    places = tuple(
        Place(side, Span(text.index("Item 1"), text.index("Item 1") + 6)) for side in ("left", "right")
    )
    pane.light(places, places[1], "PERSON")
    assert [mark.kind for mark in canvas.left.marks_in(1)] == ["name"]
    assert [mark.kind for mark in canvas.right.marks_in(1)] == ["name now"]
    pane.clear_light()
    assert canvas.left.marks_in(1) == []


def test_what_is_pointed_at_has_a_ground_and_takes_no_mark_from_what_is_chosen(
    show_pane: Any, invented: Any
) -> None:
    pane = show_pane(invented.shown(invented.article(3), invented.article(3)))
    canvas = canvas_of(pane)
    text = canvas.content.left.text
    chosen, pointed = (
        Place("left", Span(text.index(words), text.index(words) + 6)) for words in ("Item 1", "Item 2")
    )
    pane.light((chosen,), chosen, "finding")
    lit, high, plain = canvas.left.marks_in(1), canvas.left.column.total, canvas.grab().toImage()
    pane.point((chosen, pointed))
    assert canvas.passing.pointed == {"left": (pointed.span,), "right": ()}
    assert (canvas.left.marks_in(1), canvas.left.column.total) == (lit, high)
    assert canvas.grab().toImage() != plain
    pane.point(())
    assert canvas.grab().toImage() == plain
    pane.point((pointed,))
    pane.clear_light()
    assert not any(canvas.passing.pointed.values())


def test_a_passage_whose_partner_is_folded_is_closed_at_the_gutter(show_pane: Any, invented: Any) -> None:
    one, two, three = invented.sentences[:3]
    left = [("Fees", "headline"), (f"{one} {two}", "body")]
    right = [("Fees", "headline"), (one, "body"), (three, "body")]
    pane = show_pane(invented.shown(left, right, "outlets"))
    pane.set_form("differences")
    canvas = pane._canvas
    ribbons = ribbons_of(canvas.left, canvas.right, canvas.columns, (0, 0), 500)
    (ribbon,) = [ribbon for ribbon in ribbons if canvas.left.passages[ribbon.number].role == "matched"]
    assert ribbon.manner == "stub"
    assert not ribbon.stub.isEmpty()
