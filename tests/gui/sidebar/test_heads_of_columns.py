"""Columns of numbers are headed by the names of the texts where there is room, else by short ones, which are told."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtGui import QFont, QFontMetricsF
from pytestqt.qtbot import QtBot

from variorum_gui.shown import Shown
from variorum_gui.sidebar.heads_row import heads_row
from variorum_gui.sidebar.name_rows import name_rows
from variorum_gui.sidebar.places import column_heads, whole_heads
from variorum_gui.sidebar.row_shape import (
    RowFonts,
    column_rects,
    column_width,
    heads_shown,
    height_of,
    remark_layout,
)
from variorum_gui.sidebar.rows import Row


def called(shown: Shown, *names: str) -> Shown:
    texts = []
    for text, name in zip((shown.left, shown.right), names, strict=True):
        assert text is not None
        texts.append(replace(text, name=name, article=replace(text.article, outlet=name)))
    return replace(shown, left=texts[0], right=texts[1])


@pytest.fixture
def fonts(qtbot: QtBot) -> RowFonts:
    return RowFonts.of(QFont())


def room_for(fonts: RowFonts, name: str) -> float:
    """How wide a list is in which this name just heads a column."""
    return (QFontMetricsF(fonts.aside).horizontalAdvance(name) + 8) / 0.24 + 1


def heading(shown: Shown) -> Row:
    return next(row for row in name_rows(shown) if row.kind == "section")


def test_a_name_stands_whole_where_there_is_room(outlets: Shown, fonts: RowFonts) -> None:
    shown = called(outlets, "Fox News", "The Northern Harbour Gazette")
    row, width = heading(shown), room_for(fonts, "Fox News")
    assert row.cells == column_heads(shown) == ("FN", "NHG")
    assert row.heads == whole_heads(shown) == ("Fox News", "The Northern Harbour Gazette")
    assert heads_shown(row, width, fonts) == ("Fox News", "NHG")
    assert heads_shown(row, 100, fonts) == ("FN", "NHG")
    wide = room_for(fonts, "The Northern Harbour Gazette")
    assert heads_shown(row, wide, fonts) == row.heads
    assert "Fox News, The Northern Harbour Gazette" in row.spoken()


def test_numbers_stand_below_what_heads_them(outlets: Shown, fonts: RowFonts) -> None:
    rows = name_rows(called(outlets, "Fox News", "The Northern Harbour Gazette"))
    for width in (100, 230, room_for(fonts, "Fox News"), 700):
        assert len({column_width(row, width, fonts) for row in rows if row.kind != "remark"}) == 1
        section, item = (next(row for row in rows if row.kind == kind) for kind in ("section", "item"))
        assert column_rects(section, width, 0, 10, fonts) == column_rects(item, width, 0, 10, fonts)


def test_only_short_headings_that_are_shown_are_explained(outlets: Shown, fonts: RowFonts) -> None:
    (told,) = heads_row(called(outlets, "Fox News", "The Northern Harbour Gazette"))
    assert told.title == told.spoken() == "FN: Fox News · NHG: The Northern Harbour Gazette"
    width = room_for(fonts, "Fox News")
    assert remark_layout(told, 100, fonts).text().replace("\xa0", " ") == told.title
    assert remark_layout(told, width, fonts).text() == "NHG: The Northern Harbour Gazette"
    assert height_of(told, width, fonts) > 0
    assert height_of(told, room_for(fonts, "The Northern Harbour Gazette"), fonts) == 0


def test_texts_without_an_outlet_are_left_and_right_and_both_are_told(
    outlets: Shown, fonts: RowFonts
) -> None:
    assert outlets.left is not None
    headlines = called(outlets, "“Lift stops above the valley”", "“Lift stuck”")
    shown = replace(
        headlines,
        **{
            side: replace(text, article=replace(text.article, outlet=""))
            for side, text in (("left", headlines.left), ("right", headlines.right))
            if text is not None
        },
    )
    assert whole_heads(shown) == column_heads(shown) == ("Left", "Right")
    (told,) = heads_row(shown)
    for width in (100, 2000):
        assert remark_layout(told, width, fonts).text().startswith("Left: “Lift stops above the valley”")


def test_names_that_are_short_already_need_no_explanation(outlets: Shown) -> None:
    assert heads_row(called(outlets, "Post", "Herald")) == ()
