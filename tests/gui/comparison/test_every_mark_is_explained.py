"""No mark is painted that the sheet “What the marks mean” does not explain; links by hand have a sign of their own."""

from __future__ import annotations

from dataclasses import replace
from typing import get_args

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from variorum.model.comparison import Comparison, Link
from variorum.model.span import Span
from variorum_gui.comparison.drawing import passage_pen, passage_tint
from variorum_gui.comparison.hover_card import passage_words
from variorum_gui.comparison.legend_items import legend_items
from variorum_gui.comparison.legend_sheet import MARKS, LegendSheet
from variorum_gui.comparison.legend_signs import EXPLAINED, SIGNS
from variorum_gui.comparison.marks import MarkKind, Passage, PassageRole
from variorum_gui.comparison.passages import Paragraphs, matched_passages
from variorum_gui.shown import Shown
from variorum_gui.theme.applying import current_theme

LEFT, RIGHT = "One said so. Two said so.", "Eins sagt es. Zwei sagt es."
FOUND = Link(Span(0, 12), Span(0, 13), "edited", 1.0)
MADE = Link(Span(13, 25), Span(14, 27), "edited", 1.0, by_reader=True)


def test_the_sheet_explains_every_kind_of_mark(qtbot: QtBot) -> None:
    painted = {*get_args(MarkKind), *get_args(PassageRole)}
    entries = {mark.role for mark in MARKS} | {sign.key for sign in SIGNS}
    assert painted <= EXPLAINED.keys()
    assert set(EXPLAINED.values()) <= entries
    sheet = LegendSheet()
    qtbot.addWidget(sheet)
    told = "\n".join(label.text() for label in sheet.findChildren(QLabel))
    for words in (
        "not read yet",
        "shown on the left",
        "Brackets",
        "narrow map",
        "Page clutter",
        "further up or down",
    ):
        assert words in told
    assert not sheet.grab().isNull()


def test_where_a_passage_has_no_tint_since_both_quote_the_same_the_legend_and_the_sheet_say_so(
    qtbot: QtBot,
) -> None:
    quoted = Link(Span(0, 12), Span(0, 13), "quote", 1.0)
    comparison = Comparison(LEFT, RIGHT, "outlets", links=(quoted,))
    (passage,) = matched_passages(comparison, Paragraphs(()), Paragraphs(()))
    assert passage_tint(passage, current_theme()) is None
    told = [item.words for item in legend_items(Shown(comparison=comparison), "flow")]
    assert "quotation in both" in told
    without = replace(comparison, links=(FOUND,))
    assert "quotation in both" not in [item.words for item in legend_items(Shown(comparison=without), "flow")]
    sheet = LegendSheet()
    qtbot.addWidget(sheet)
    assert any("An outline without tint" in label.text() for label in sheet.findChildren(QLabel))


def test_a_link_by_hand_is_a_passage_of_its_own_with_its_own_line_and_words() -> None:
    comparison = Comparison(LEFT, RIGHT, "outlets", links=(FOUND, MADE))
    found, made = matched_passages(comparison, Paragraphs(()), Paragraphs(()))
    assert (found.by_reader, made.by_reader) == (False, True)
    theme = current_theme()
    assert passage_pen(found, theme).style() == Qt.PenStyle.SolidLine
    assert passage_pen(made, theme).dashPattern() == [5.0, 2.0, 1.0, 2.0]
    assert passage_words(made)[0] == "Linked by you"
    assert passage_words(found)[0] == "Sure match"


def test_the_legend_tells_of_links_by_hand_where_there_are_any() -> None:
    comparison = Comparison(LEFT, RIGHT, "outlets", links=(FOUND, MADE))
    told = [item.words for item in legend_items(Shown(comparison=comparison), "flow")]
    assert "linked by you" in told
    without = replace(comparison, links=(FOUND,))
    assert "linked by you" not in [item.words for item in legend_items(Shown(comparison=without), "flow")]


def test_a_possible_match_keeps_its_dashes() -> None:
    possible = Passage(Span(0, 1), Span(0, 1), "matched", "possible", ())
    assert passage_pen(possible, current_theme()).dashPattern() == [2.0, 2.0]
