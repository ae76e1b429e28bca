"""One side of the canvas: its column of paragraphs, what is marked there, and what is drawn from both."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Iterator, Sequence

from variorum.model.comparison import Side
from variorum.model.span import Span
from variorum_gui.comparison.chip_fitting import fitted
from variorum_gui.comparison.content import SideContent
from variorum_gui.comparison.directions import reads_from_right
from variorum_gui.comparison.drawing import drawing_of
from variorum_gui.comparison.mark_formats import Setting, formats_for
from variorum_gui.comparison.mark_shapes import Drawing, Sheet
from variorum_gui.comparison.marks import BySegment, Mark, Passage
from variorum_gui.comparison.text_column import BOTTOM, TOP, TextColumn
from variorum_gui.comparison.typography import Typography
from variorum_gui.theme.palette import Theme

_KEPT = 240


class CanvasSide:
    """Drawings are made for the segments on screen and kept while nothing about them changes."""

    def __init__(self, side: Side, typography: Typography, theme: Theme) -> None:
        self.side = side
        self.theme = theme
        self.content = SideContent()
        self.passages: Sequence[Passage] = ()
        #: Whether it has the canvas for itself.
        self.alone = False
        self.column = TextColumn("", (), typography, 300)
        self._names: tuple[Mark, ...] = ()
        self._names_in = BySegment((), ())
        self._drawings: OrderedDict[int, Drawing] = OrderedDict()

    def show(self, content: SideContent, passages: Sequence[Passage], keep_heights: bool) -> None:
        """Show another text, or the same one (`keep_heights`) with other marks."""
        typography, width = self.column.typography, self.column.width
        self.content, self.passages = content, passages
        self._drawings.clear()
        if keep_heights:
            self.column.forget_marks()
        else:
            self.column = TextColumn(content.text, content.segments, typography, width)
        self.column.setting = self._setting
        self.light(())

    def restyle(self, typography: Typography, theme: Theme, width: int) -> None:
        """Other sizes or colours."""
        self.theme = theme
        self._drawings.clear()
        if (typography, width) != (self.column.typography, self.column.width):
            self.column.reset(typography, width)
        else:
            self.column.forget_marks()

    def light(self, marks: Sequence[Mark]) -> None:
        """Mark the mentions of a name, in place of those marked before."""
        touched = {*self._names_in.segments()}
        self._names = tuple(marks)
        self._names_in = BySegment(self.content.segments, ((m.start, m.end) for m in marks))
        touched |= {*self._names_in.segments()}
        self.column.forget(sorted(touched))
        for segment in touched:
            self._drawings.pop(segment, None)

    def marks_in(self, segment: int) -> list[Mark]:
        """Everything marked in a segment."""
        typography, width = self.column.typography, self.column.width
        marks = [
            fitted(self.content.marks[i], self.content.text, typography, width)
            for i in self.content.marks_in[segment]
        ]
        return [*marks, *(self._names[i] for i in self._names_in[segment])]

    def drawing(self, segment: int) -> Drawing:
        """What to paint besides the words."""
        layout = self.column.layout(segment)
        kept = self._drawings.get(segment)
        if kept is not None:
            self._drawings.move_to_end(segment)
            return kept
        passages = [(i, self.passages[i]) for i in self.content.passages_in[segment]]
        sheet = Sheet(self.theme, self.column.typography, self.side, self.column.width, self.alone)
        made = drawing_of(self.content.segments[segment], layout, self.marks_in(segment), passages, sheet)
        self._drawings[segment] = made
        if len(self._drawings) > _KEPT:
            self._drawings.popitem(last=False)
        return made

    def is_drawn(self, segment: int) -> bool:
        """Whether that is at hand, and the words are set."""
        return segment in self._drawings and self.column.is_set(segment)

    def visible(self, top: float, height: float) -> Iterator[tuple[int, int]]:
        """The segments between two heights of the column, each with its distance from `top`."""
        if not self.content.segments:
            return
        segment = self.column.segment_at(top)
        y = self.column.top(segment) - round(top)
        while segment < len(self.content.segments) and y < height:
            yield segment, y
            y += self.column.heights[segment]
            segment += 1

    def position_at(self, x: float, y: float) -> int:
        """The code point nearest to a point of the column; x from the column's left edge."""
        segments = self.content.segments
        if not segments or y < TOP:
            return segments[0].start if segments else 0
        segment = self.column.segment_at(y)
        piece = segments[segment]
        if piece.kind == "fold":
            return piece.start
        layout = self.column.layout(segment)
        inside = y - self.column.top(segment)
        if segment == len(segments) - 1 and y > self.column.total - BOTTOM:
            return piece.end
        unit = layout.unit_at(x, min(inside, layout.height - 1))
        return piece.start + layout.map.to_points(unit)

    def extent(self, span: Span) -> tuple[float, float]:
        """The heights between which a span stands in the column."""
        top = self.column.y_of(span.start)
        bottom = self.column.y_of(max(span.start, span.end - 1))
        return top, bottom + self.column.typography.line_height

    def _setting(self, segment: int) -> Setting:
        piece = self.content.segments[segment]
        marks = self.marks_in(segment)
        from_right = None if piece.opens else self._reads_from_right(segment)
        if not marks:
            return Setting(from_right=from_right)
        words = self.content.text[piece.start : piece.end]
        return formats_for(piece, words, marks, self.theme, self.column.typography, from_right)

    def _reads_from_right(self, segment: int) -> bool:
        """Whether the paragraph does that a piece of a very long one belongs to."""
        segments = self.content.segments
        while segment and not segments[segment].opens:
            segment -= 1
        return reads_from_right(self.content.text[segments[segment].start : segments[segment].end])
