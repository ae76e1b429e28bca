"""The names above the squares of shares: whole where there is room, of like width where there is none."""

from __future__ import annotations

from PySide6.QtGui import QFontMetrics
from pytestqt.qtbot import QtBot

from variorum.reporting.story.shares import ShareCell, ShareRow
from variorum_gui.story.shares_view import SharesView

NAMES = ("“Two boats damaged […]”", "“Storm leaves harbour […]”")


def shown(qtbot: QtBot, names: tuple[str, ...], width: int) -> SharesView:
    view = SharesView()
    qtbot.addWidget(view)
    cells = tuple(ShareCell(None, 0, "") for _ in names)
    view.show_shares(tuple(ShareRow(name, cells) for name in names))
    view.resize(width, 300)
    view.show()
    qtbot.waitExposed(view)
    return view


def need(view: SharesView, at: int) -> int:
    item = view.horizontalHeaderItem(at)
    assert item is not None
    return QFontMetrics(view.horizontalHeader().font()).horizontalAdvance(item.text())


def test_names_are_whole_above_the_squares_where_the_page_has_the_room(qtbot: QtBot) -> None:
    view = shown(qtbot, NAMES, 1000)
    assert all(view.columnWidth(at) > need(view, at) for at in range(2))


def test_in_a_narrow_page_and_of_many_texts_they_are_cut(qtbot: QtBot) -> None:
    narrow, many = shown(qtbot, NAMES, 300), shown(qtbot, NAMES * 5, 1000)
    assert narrow.columnWidth(0) <= 150
    assert many.columnWidth(0) < 100
