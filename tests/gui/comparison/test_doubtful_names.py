"""A name in doubt is dotted in the texts, as it is in the list."""

from __future__ import annotations

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from variorum.model.span import Span
from variorum_gui.comparison.mark_shapes import Drawing, MarkMaker, Sheet
from variorum_gui.comparison.marks import Mark
from variorum_gui.comparison.paragraph_layout import ParagraphLayout
from variorum_gui.comparison.reading_marks import name_marks
from variorum_gui.comparison.segments import Segment
from variorum_gui.comparison.typography import Typography
from variorum_gui.shown import Place
from variorum_gui.theme.palette import light_theme

PLACES = (Place("left", Span(0, 4)), Place("left", Span(9, 13), doubtful=True))


def test_only_the_doubtful_mentions_are_marked_as_such() -> None:
    assert [mark.doubtful for mark in name_marks(PLACES, None, "ORG", "left")] == [False, True]


def test_a_place_is_the_same_place_in_doubt() -> None:
    assert Place("left", Span(9, 13)) == PLACES[1]
    assert name_marks(PLACES, Place("left", Span(9, 13)), "ORG", "left")[1].kind == "name now"


def test_line_and_sign_of_a_doubtful_name_are_dotted(qtbot: QtBot) -> None:
    typography, words = Typography(), "Pask went to Pask"
    layout = ParagraphLayout(words, typography.body, 300, typography.line_height)
    for doubtful, style in ((False, Qt.PenStyle.SolidLine), (True, Qt.PenStyle.DotLine)):
        drawing = Drawing()
        sheet = Sheet(light_theme(), typography, "left", 300)
        maker = MarkMaker(drawing, Segment(0, len(words)), layout, sheet)
        maker.add(Mark(0, 4, "name", sign="■", doubtful=doubtful))
        (_, line, _), (_, around, filled) = drawing.over
        assert line.style() == style
        assert (around.style(), filled is None) == (
            Qt.PenStyle.DotLine if doubtful else Qt.PenStyle.NoPen,
            doubtful,
        )
