"""A segment made ready to be painted: every tint, line and box as paths, worked out once."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPainter, QPen

from variorum_gui.comparison.mark_shapes import Drawing, MarkMaker, Sheet, fragments_in
from variorum_gui.comparison.marks import Mark, Passage
from variorum_gui.comparison.outline import outline_of
from variorum_gui.comparison.paragraph_layout import ParagraphLayout
from variorum_gui.comparison.segments import Segment
from variorum_gui.comparison.typography import Typography
from variorum_gui.theme.palette import Theme

#: The less sure, the paler the ground as well.
_TIER_TINT = {"sure": 1.0, "likely": 0.8, "possible": 0.4, "weak": 0.4}
_TIER_DASHES = {"possible": (2.0, 2.0)}
#: Dashes and dots: linked by hand, whatever the program makes of it.
BY_READER = (5.0, 2.0, 1.0, 2.0)
_TIER_WIDTH = {"sure": 2.0, "likely": 1.0, "possible": 1.2, "weak": 1.0}


def drawing_of(
    segment: Segment,
    layout: ParagraphLayout,
    marks: Sequence[Mark],
    passages: Sequence[tuple[int, Passage]],
    sheet: Sheet,
) -> Drawing:
    """Everything marked in one segment."""
    drawing = Drawing()
    for number, passage in passages:
        if passage.role != "same":
            _add_passage(drawing, number, passage, segment, layout, sheet)
    for mark in marks:
        MarkMaker(drawing, segment, layout, sheet).add(mark)
    return drawing


def passage_pen(passage: Passage, theme: Theme, stronger: bool = False) -> QPen:
    """The line around a passage and along its ribbon: width and dots say how sure it is."""
    if passage.role == "moved":
        return QPen(QColor(theme.moved.line), 2.6 if stronger else 1.6)
    pen = QPen(QColor(theme.matched.line), _TIER_WIDTH[passage.tier] + (1.0 if stronger else 0.0))
    dashes = BY_READER if passage.by_reader else _TIER_DASHES.get(passage.tier)
    if dashes:
        pen.setStyle(Qt.PenStyle.CustomDashLine)
        pen.setDashPattern(dashes)
    return pen


def passage_tint(passage: Passage, theme: Theme) -> QColor | None:
    """What fills a passage and its ribbon; quotations are not filled."""
    if passage.role == "quotation":
        return None
    tint = QColor(theme.moved.tint if passage.role == "moved" else theme.matched.tint or theme.page)
    tint.setAlphaF(_TIER_TINT[passage.tier] if passage.role == "matched" else 1.0)
    return tint


def _add_passage(
    drawing: Drawing, number: int, passage: Passage, segment: Segment, layout: ParagraphLayout, sheet: Sheet
) -> None:
    span = passage.span(sheet.side)
    parts = fragments_in(segment, layout, span)
    if not parts:
        return
    outline = outline_of(
        parts,
        sheet.width,
        sheet.side == "left",
        layout.rtl,
        opens=span.start <= segment.start and segment.opens,
        closes=span.end >= segment.end and segment.closes,
        closed=sheet.alone,
    )
    drawing.outlines[number] = outline
    tint = passage_tint(passage, sheet.theme)
    if tint is not None:
        drawing.under.append((outline.fill, tint))
    drawing.over.append((outline.edge, passage_pen(passage, sheet.theme), None))


def paint_chips(painter: QPainter, drawing: Drawing, typography: Typography, page: str) -> None:
    """The chips of a drawing, at the painter's origin."""
    if not drawing.chips:
        return
    painter.setFont(typography.small)
    for box, words, role in drawing.chips:
        painter.setPen(QPen(QColor(role.line), 1.2))
        painter.setBrush(QColor(page))
        painter.drawRoundedRect(box, 3, 3)
        painter.setPen(QColor(role.text))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, words)
