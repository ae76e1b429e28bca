"""One headline set large, with the marks that fall on it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QPainter

from variorum.model.comparison import Side
from variorum.model.span import Span
from variorum_gui.comparison.content import SideContent
from variorum_gui.comparison.drawing import drawing_of
from variorum_gui.comparison.mark_formats import formats_for
from variorum_gui.comparison.mark_shapes import Drawing, Sheet, fragments_in
from variorum_gui.comparison.marks import Mark, MarkKind
from variorum_gui.comparison.paragraph_layout import ParagraphLayout
from variorum_gui.comparison.passing_shapes import paint_current, paint_hit
from variorum_gui.comparison.segments import Segment
from variorum_gui.comparison.typography import Typography
from variorum_gui.theme.palette import Theme

#: A headline of a whole page (pasted text without paragraphs) must not push the texts away.
_LONGEST = 220
#: So many lines a headline has, if they are high enough for it; where its room is lower than that (pixels), one.
_LINES, LOW = 2, 60
#: Of a headline that stands in no text, so that no place in one is in it.
_NOWHERE = Segment(-1, -1, "headline")
#: What tells of a change, or that the reader is to look at it.
_CHANGES: frozenset[MarkKind] = frozenset(
    ("removed", "added", "removed style", "added style", "figure", "precision", "other wording", "note")
)


class Headline:
    """Set once for a width and a theme; `height` 0 when the text has none. One that the reader gave is grey: none of
    its words are the paper's."""

    def __init__(
        self,
        content: SideContent,
        side: Side,
        width: int,
        typography: Typography,
        theme: Theme,
        longest: int = _LONGEST,
    ) -> None:
        """Of more than `longest` code points the beginning is shown."""
        self.found: Sequence[Span] = ()
        self.found_now: Span | None = None
        #: Where one is, if it is here.
        self.current: Span | None = None
        self.height = 0
        self.lines = 0
        self.zoom = typography.zoom
        self._theme = theme
        given = content.given_headline
        self._ink = theme.second_ink if given else theme.ink
        self._segment = content.headline or (_NOWHERE if given else None)
        if self._segment is None:
            return
        words = given or content.text[self._segment.start : self._segment.end]
        shown = self._shown = words if len(words) <= longest else words[:longest].rstrip() + "…"
        end = self._end = self._segment.start + min(len(words), longest)
        marks = [m for m in content.headline_marks if m.kind != "quotation" and m.start < end]
        setting = formats_for(self._segment, shown, marks, theme, typography)
        self._layout = ParagraphLayout(
            shown,
            typography.headline,
            width,
            typography.headline_height,
            setting.formats,
            setting.room,
            setting.tails,
        )
        self.height = self._layout.height
        self.lines = len(self._layout.line_starts)
        sheet = Sheet(theme, typography, side, width, letters=typography.headline.pixelSize())
        self._sheet, self._lit = sheet, Drawing()
        self._drawing = drawing_of(self._segment, self._layout, marks, (), sheet)

    def light(self, marks: Sequence[Mark]) -> None:
        """Mark what is chosen beside the texts. Without the signs before it: their room would move the words."""
        if self._segment is not None:
            here = [replace(mark, sign="") for mark in marks if mark.start < self._end]
            self._lit = drawing_of(self._segment, self._layout, here, (), self._sheet)

    def fits_into(self, lines: int) -> int:
        """How many code points of it, and an ellipsis, fit into so many lines."""
        whole = self._shown[: self._layout.map.to_points(self._layout.line_starts[lines])].split()
        return len(" ".join(whole[:-1])) if len(whole) > 1 else len(" ".join(whole)) - 2

    def paint(self, painter: QPainter, at: QPointF) -> None:
        """The headline with its top left corner at `at`."""
        if self._segment is None:
            return
        painter.save()
        painter.translate(at)
        for path, tint in (*self._drawing.under, *self._lit.under):
            painter.fillPath(path, tint)
        for span in self.found:
            paint_hit(painter, fragments_in(self._segment, self._layout, span), self._theme)
        if self.found_now is not None:
            parts = fragments_in(self._segment, self._layout, self.found_now)
            paint_hit(painter, parts, self._theme, now=True)
        painter.setPen(QColor(self._ink))
        self._layout.draw(painter, QPointF(0, 0))
        for path, pen, fill in (*self._drawing.over, *self._lit.over):
            painter.setPen(pen)
            painter.setBrush(fill if fill is not None else Qt.BrushStyle.NoBrush)
            painter.drawPath(path)
        if self.current is not None:
            parts = fragments_in(self._segment, self._layout, self.current)
            paint_current(painter, parts, self._sheet.side, self._sheet.width, self._theme)
        painter.restore()


def headlines_within(
    sides: Mapping[Side, SideContent], width: int, typography: Typography, theme: Theme, high: float
) -> dict[Side, Headline]:
    """All in one size; two that stand side by side in different ones would not look of equal weight."""
    made = {side: headline_within(of, side, width, typography, theme, high) for side, of in sides.items()}
    smallest = min((headline.zoom for headline in made.values()), default=typography.zoom)
    alike = replace(typography, zoom=smallest)
    return {
        side: headline if headline.zoom == smallest else headline_within(of, side, width, alike, theme, high)
        for (side, headline), of in zip(made.items(), sides.values(), strict=True)
    }


def headline_within(
    content: SideContent, side: Side, width: int, typography: Typography, theme: Theme, high: float
) -> Headline:
    """No higher than `high` pixels, or two lines, one where these are few.

    First in smaller type, down to that of the text, then cut; in still smaller type only where a change in it would be
    cut away.

    A headline enlarged with the text took all the room there was for it (eleven lines in a small window), but
    who made the text large cannot read one in smaller letters.
    """
    last = _last_change(content)
    for least in (typography.body.pixelSize(), 0):
        made, typography = _down_to(least, content, side, width, typography, theme, high)
        most = max(_LINES if high >= LOW else 1, int(high * made.lines / made.height)) if made.height else 0
        if made.lines <= most:
            return made
        longest = made.fits_into(most)
        if longest >= last:
            break
    return Headline(content, side, width, typography, theme, max(longest, last))


def _down_to(
    least: int,
    content: SideContent,
    side: Side,
    width: int,
    typography: Typography,
    theme: Theme,
    high: float,
) -> tuple[Headline, Typography]:
    """Of `least` pixels, or in the largest type in which it is not too high; and the typography it is set by."""
    made = Headline(content, side, width, typography, theme)
    while made.height > high and typography.zoom > 0:
        smaller = replace(typography, zoom=typography.zoom - 1)
        if smaller.headline.pixelSize() < least:
            break
        typography = smaller
        made = Headline(content, side, width, typography, theme)
    return made, typography


def _last_change(content: SideContent) -> int:
    """How many code points of the headline are shown in any case: no change in it may be cut away."""
    start = content.headline.start if content.headline is not None else 0
    return max((mark.end - start for mark in content.headline_marks if mark.kind in _CHANGES), default=0)
