"""A card stands where what it explains can be read meanwhile."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QSize

from variorum_gui.comparison.free_place import away, free_place, hidden

AREA = QRect(0, 0, 720, 410)
CARD = QSize(334, 118)


def placed(*kept: QRect, at: QPoint | None = None) -> QRect:
    return QRect(free_place(CARD, AREA, kept, at or kept[0].bottomLeft() + QPoint(40, 0)), CARD)


def test_it_stands_below_the_passage_where_there_is_room() -> None:
    passage = QRect(20, 10, 300, 80)
    card = placed(passage)
    assert card.top() > passage.bottom()
    assert away(card, passage.bottomLeft()) < 60


def test_else_above_it() -> None:
    passage = QRect(20, 200, 300, 180)
    card = placed(passage)
    assert card.bottom() < passage.top()


def test_beside_it_where_both_would_be_too_high_and_the_other_column_is_free() -> None:
    passage = QRect(20, 10, 300, 390)
    card = placed(passage)
    assert card.left() > passage.right()


def test_the_passage_on_the_other_side_stays_in_sight_too() -> None:
    left, right = QRect(20, 10, 300, 80), QRect(380, 60, 300, 120)
    card = placed(left, right)
    assert hidden(card, (left, right)) == 0


def test_where_nothing_is_free_it_hides_as_little_as_can_be_and_stays_inside() -> None:
    passage = QRect(0, -50, 720, 420)
    card = placed(passage, at=QPoint(300, 200))
    assert AREA.contains(card)
    assert card.bottom() >= AREA.bottom() - 5
    assert hidden(card, [passage]) < CARD.width() * CARD.height()


def test_of_a_passage_out_of_sight_the_card_is_in_sight() -> None:
    for passage in (QRect(20, 900, 300, 80), QRect(20, -500, 300, 80)):
        assert AREA.contains(placed(passage))
