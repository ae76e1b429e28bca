"""Painting one frame of the canvas, from the page up to the selection."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import field

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPen

from variorum.model.comparison import Side
from variorum.model.frozen import dataclass
from variorum.model.span import Span
from variorum_gui.comparison.border_grips import Grips, grip_box, paint_grip
from variorum_gui.comparison.border_preview import BorderPreview, paint_crossing, paint_landing
from variorum_gui.comparison.canvas_side import CanvasSide
from variorum_gui.comparison.columns import PAD, Columns
from variorum_gui.comparison.doubt_marks import Doubtful, mark_box, paint_mark
from variorum_gui.comparison.drawing import paint_chips, passage_pen
from variorum_gui.comparison.mark_shapes import Drawing, fragments_in
from variorum_gui.comparison.paragraph_layout import Fragment
from variorum_gui.comparison.paragraph_signs import margin_words
from variorum_gui.comparison.passing_shapes import paint_current, paint_hit, paint_selected
from variorum_gui.comparison.places import Places
from variorum_gui.comparison.ribbons import Ribbon, paint_ribbons
from variorum_gui.comparison.typography import Typography
from variorum_gui.eliding import elided
from variorum_gui.theme.palette import Theme

_QUIET = frozenset({"furniture", "caption", "credit", "byline", "date", "dateline"})


@dataclass(slots=True)
class Passing:
    """What comes and goes over the texts: selection, hits of the search, what is lit or stepped to."""

    selected: dict[Side, Span | None] = field(default_factory=dict)
    cursor: tuple[Side, int] | None = None
    found: Mapping[Side, Places] = field(default_factory=dict)
    found_now: tuple[Side, Span] | None = None
    lit_passage: int | None = None
    lit: dict[Side, Span] = field(default_factory=dict)
    #: What a row under the pointer is about, in the list beside the texts.
    pointed: dict[Side, tuple[Span, ...]] = field(default_factory=dict)
    current: dict[Side, Span] = field(default_factory=dict)
    #: For a place that is part of a finding over several paragraphs: all of them, which the bracket holds together.
    whole: Mapping[tuple[Side, Span], Span] = field(default_factory=dict)
    #: A border being dragged.
    border: BorderPreview | None = None


@dataclass(frozen=True, slots=True)
class Frame:
    """The geometry of one frame."""

    columns: Columns
    tops: tuple[int, int]
    height: int
    theme: Theme
    typography: Typography
    doubtful: Doubtful = field(default_factory=dict)
    grips: Grips = field(default_factory=dict)


def paint_frame(
    painter: QPainter,
    sides: tuple[CanvasSide, CanvasSide],
    ribbons: list[Ribbon],
    passing: Passing,
    frame: Frame,
    dirty: QRectF,
) -> None:
    """Everything inside `dirty`, bottom layer first."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    gutter = QRectF(
        frame.columns.gutter_left - 1,
        0,
        frame.columns.gutter_right - frame.columns.gutter_left + 2,
        frame.height,
    )
    if gutter.intersects(dirty):
        painter.save()
        painter.setClipRect(gutter, Qt.ClipOperation.IntersectClip)
        paint_ribbons(painter, ribbons, sides[0], frame.theme, passing.lit_passage)
        painter.restore()
    for side, top in zip(sides, frame.tops, strict=True):
        for segment, y in side.visible(top, frame.height):
            height = side.column.heights[segment]
            if y + height + 4 >= dirty.top() and y - 4 <= dirty.bottom():
                _SegmentPainter(painter, side, segment, y, passing, frame).paint(dirty)


class _SegmentPainter:
    """One paragraph with everything on it."""

    def __init__(
        self, painter: QPainter, side: CanvasSide, segment: int, y: int, passing: Passing, frame: Frame
    ) -> None:
        self.painter, self.side, self.frame, self.passing = painter, side, frame, passing
        self.segment, self.number, self.y = side.content.segments[segment], segment, y
        self.x = frame.columns.x(side.side)

    def paint(self, dirty: QRectF) -> None:
        painter, theme = self.painter, self.frame.theme
        self._gap()
        self._doubt()
        if self.segment.kind == "fold":
            self._fold()
            painter.save()
            painter.translate(self.x, self.y)
            self._border()
            painter.restore()
            return
        layout = self.side.column.layout(self.number)
        drawing = self.side.drawing(self.number)
        painter.save()
        painter.translate(self.x, self.y)
        for path, colour in drawing.under:
            painter.fillPath(path, colour)
        self._passing()
        if self.passing.border is not None:
            paint_crossing(painter, self.side, self.number, self.passing.border, theme)
        painter.setPen(QColor(theme.faint_ink if self.segment.role in _QUIET else theme.ink))
        layout.draw(painter, QPointF(0, 0), dirty.translated(-self.x, -self.y))
        for path, pen, fill in drawing.over:
            painter.setPen(pen)
            painter.setBrush(fill if fill is not None else Qt.BrushStyle.NoBrush)
            painter.drawPath(path)
        self._lit_outline(drawing)
        paint_chips(painter, drawing, self.frame.typography, theme.page)
        self._cursor()
        self._border()
        painter.restore()
        self._paragraph_number(layout.baseline(0))

    def _passing(self) -> None:
        theme, side, passing = self.frame.theme, self.side.side, self.passing
        lit = passing.lit.get(side)
        if lit is not None and passing.lit_passage is None:
            self._fill(lit, theme.selected, 0.75)
        for span in passing.pointed.get(side, ()):
            self._fill(span, theme.selected, 0.75)
        found = passing.found.get(side)
        for span in found.touching(self.segment.start, self.segment.end) if found is not None else ():
            paint_hit(self.painter, self._parts(span), theme)
        if passing.found_now is not None and passing.found_now[0] == side:
            paint_hit(self.painter, self._parts(passing.found_now[1]), theme, now=True)
        selected = passing.selected.get(side)
        if selected is not None:
            here = self.segment.start <= selected.start, selected.end <= self.segment.end
            on = selected.end > self.segment.start
            paint_selected(self.painter, self._parts(selected), theme, begins=here[0], ends=here[1], on=on)

    def _parts(self, span: Span) -> list[Fragment]:
        if span.end <= self.segment.start or span.start >= self.segment.end:
            return []
        return fragments_in(self.segment, self.side.column.layout(self.number), span)

    def _fill(self, span: Span, colour: str, strength: float) -> None:
        ink = QColor(colour)
        ink.setAlphaF(strength)
        for part in self._parts(span):
            box = QRectF(part.left, part.top, part.right - part.left, part.bottom - part.top)
            self.painter.fillRect(box, ink)

    def _lit_outline(self, drawing: Drawing) -> None:
        """The passage under the pointer, and the one stepped to, get a stronger edge."""
        passing, theme = self.passing, self.frame.theme
        if passing.lit_passage is not None and passing.lit_passage in drawing.outlines:
            passage = self.side.passages[passing.lit_passage]
            self.painter.setPen(passage_pen(passage, theme, stronger=True))
            self.painter.setBrush(Qt.BrushStyle.NoBrush)
            self.painter.drawPath(drawing.outlines[passing.lit_passage].edge)
        current = passing.current.get(self.side.side)
        if current is not None:
            current = passing.whole.get((self.side.side, current), current)
        if current is not None and current.start < self.segment.end and current.end > self.segment.start:
            self._current(current)

    def _current(self, span: Span) -> None:
        parts = fragments_in(self.segment, self.side.column.layout(self.number), span)
        paint_current(self.painter, parts, self.side.side, self.side.column.width, self.frame.theme)

    def _cursor(self) -> None:
        cursor = self.passing.cursor
        if cursor is None or cursor[0] != self.side.side:
            return
        if not self.segment.start <= cursor[1] <= self.segment.end:
            return
        layout = self.side.column.layout(self.number)
        unit = layout.map.to_units(cursor[1] - self.segment.start)
        top = layout.line_of(unit) * layout.line_height
        colour = QColor(self.frame.theme.ink)
        self.painter.fillRect(QRectF(layout.x_of(unit) - 0.5, top + 1, 1.5, layout.line_height - 2), colour)

    def _paragraph_number(self, baseline: float) -> None:
        words = margin_words(self.segment)
        if not words:
            return
        painter, columns = self.painter, self.frame.columns
        painter.setFont(self.frame.typography.small)
        theme = self.frame.theme
        painter.setPen(QColor(theme.second_ink if self.segment.number else theme.faint_ink))
        y = self.y + baseline
        if self.side.side == "left":
            x = columns.number_left - painter.fontMetrics().horizontalAdvance(words)
        else:
            x = columns.number_right
        painter.drawText(QPointF(x, y), words)

    def _doubt(self) -> None:
        frame = self.frame
        if (self.side.side, self.number) in frame.doubtful:
            box = mark_box(self.side.side, frame.columns, frame.typography, self.segment.kind == "fold")
            close = frame.doubtful[self.side.side, self.number].is_close
            paint_mark(self.painter, box.translated(0, self.y), frame.theme, frame.typography, close)

    def _border(self) -> None:
        """The grips of borders in doubt, and the line of one being dragged."""
        painter, theme = self.painter, self.frame.theme
        for grip in self.frame.grips.get((self.side.side, self.number), ()):
            paint_grip(painter, grip_box(self.side, self.number, grip.at_end), theme)
        if self.passing.border is not None:
            paint_landing(painter, self.side, self.number, self.passing.border, theme)

    def _gap(self) -> None:
        """In aligned rows: the room that nothing on this side fills."""
        column = self.side.column
        above = column.gaps.get(-1, 0) if self.number == 0 else 0
        if above:
            box = QRectF(self.x - PAD, self.y - above, column.width + 2 * PAD, above - 8)
            self.painter.fillRect(box, QColor(self.frame.theme.pane))
        gap = column.gaps.get(self.number, 0)
        if gap > column.typography.paragraph_gap:
            top = self.y + column.natural[self.number] - column.typography.paragraph_gap + 5
            box = QRectF(self.x - PAD, top, column.width + 2 * PAD, gap - 3)
            self.painter.fillRect(box, QColor(self.frame.theme.pane))

    def _fold(self) -> None:
        painter, frame = self.painter, self.frame
        box = QRectF(self.x - PAD, self.y, frame.columns.text_width + 2 * PAD, frame.typography.line_height)
        painter.setPen(QPen(QColor(frame.theme.hairline), 1))
        painter.setBrush(QColor(frame.theme.pane))
        painter.drawRoundedRect(box, 3, 3)
        painter.setFont(frame.typography.small)
        painter.setPen(QColor(frame.theme.second_ink))
        words = elided(QFontMetricsF(painter.font()), self.segment.words, box.width() - 4)
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, words)


def paint_nothing_yet(painter: QPainter, columns: Columns, height: int, theme: Theme, words: str) -> None:
    """The right half while only one text is open."""
    box = QRectF(columns.right_x, 40, columns.text_width, max(80, min(220, height - 80)))
    pen = QPen(QColor(theme.control_edge), 1.4)
    pen.setStyle(Qt.PenStyle.CustomDashLine)
    pen.setDashPattern([4.0, 4.0])
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(pen)
    painter.setBrush(QColor(theme.pane))
    painter.drawRoundedRect(box, 6, 6)
    painter.setPen(QColor(theme.second_ink))
    inside = box.adjusted(24, 12, -24, -12)
    painter.drawText(inside, Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap, words)
