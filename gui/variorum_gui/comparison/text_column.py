"""One text as a column of paragraphs: set only where looked at, of estimated height elsewhere."""

from __future__ import annotations

from array import array
from bisect import bisect_right
from collections import OrderedDict
from collections.abc import Callable, Sequence

from variorum_gui.comparison.heights import Heights
from variorum_gui.comparison.mark_formats import Setting
from variorum_gui.comparison.paragraph_layout import ParagraphLayout
from variorum_gui.comparison.segments import Segment
from variorum_gui.comparison.typography import Typography

#: White above the first and below the last paragraph.
TOP, BOTTOM = 10, 24
#: Layouts kept; a screen shows about thirty, and one holds some ten kilobytes.
_KEPT = 240


class TextColumn:
    """Heights and lines of one text at one width. Heights are in pixels from the column's top."""

    def __init__(self, text: str, segments: Sequence[Segment], typography: Typography, width: int) -> None:
        self.text = text
        self.segments = segments
        self.typography = typography
        self.width = width
        #: How marks change the setting of a segment; whoever owns the marks replaces it.
        self.setting: Callable[[int], Setting] = lambda _segment: Setting()
        self._starts = [segment.start for segment in segments]
        self._layouts: OrderedDict[int, ParagraphLayout] = OrderedDict()
        #: Line starts (code points of the text) and line height of every segment set so far.
        #: As arrays, which the garbage collector need not look at: 7,000 lists more, and it takes a pause.
        self._lines: dict[int, tuple[array[int], int]] = {}
        #: Heights of the segments themselves; `heights` has the gaps of aligned rows below them as well.
        self.natural: list[int] = []
        #: Gaps by the segment they hang below, -1: at the top.
        self.gaps: dict[int, int] = {}
        #: Told when a segment's own height proved to be another; set by whoever keeps rows aligned.
        self.corrected: Callable[[int], None] | None = None
        self.heights = Heights(())
        self.reset(typography, width)

    def reset(self, typography: Typography, width: int) -> None:
        """Start again with estimates, for another width or another zoom."""
        self.typography, self.width = typography, width
        self._layouts.clear()
        self._lines.clear()
        gap, line = typography.paragraph_gap, typography.line_height
        # One letter in twenty is lost at the ragged end of each line.
        letters = max(1.0, 0.94 * width / typography.letter_width)
        self.natural = [
            line * (1 + int((segment.end - segment.start) / letters)) + (gap if segment.closes else 0)
            if segment.kind == "text"
            else line + gap
            for segment in self.segments
        ]
        self.level_off()

    def level_off(self) -> None:
        """Take all gaps away."""
        self.gaps.clear()
        self.corrected = None
        self.heights = Heights(self.natural)

    def hang_gap(self, segment: int, height: int) -> None:
        """Leave a gap below a segment (-1: above the first)."""
        self.gaps[segment] = height
        if segment >= 0:
            self.heights[segment] = self.natural[segment] + height

    @property
    def total(self) -> int:
        """Height of the whole column with its margins."""
        return self.heights.total + TOP + BOTTOM + self.gaps.get(-1, 0)

    def top(self, segment: int) -> int:
        """Where a segment begins."""
        return TOP + self.gaps.get(-1, 0) + self.heights.above(segment)

    def share_at(self, segment: int, y: float) -> float:
        """How much of a segment's words stand above a height, 0–1; from 1 to 2 in the white below it."""
        if not self.segments:
            return 0.0
        inside, lines = y - self.top(segment), self._lines_of(segment)
        if inside >= lines[1]:
            return 1 + (inside - lines[1]) / max(1, self.heights[segment] - lines[1])
        starts, line_height = lines[0], lines[2]
        if inside <= 0 or not starts:
            return inside / max(1, lines[1])
        piece, line = self.segments[segment], int(inside // line_height)
        start, end = starts[line], starts[line + 1] if line + 1 < len(starts) else piece.end
        return (start - piece.start + (inside / line_height - line) * (end - start)) / (
            piece.end - piece.start
        )

    def y_at(self, segment: int, share: float) -> float:
        """The height at such a share."""
        if not self.segments:
            return float(TOP)
        top, (starts, height, line_height) = self.top(segment), self._lines_of(segment)
        if share >= 1:
            return top + height + (share - 1) * max(1, self.heights[segment] - height)
        if share <= 0 or not starts:
            return top + share * max(1, height)
        piece = self.segments[segment]
        position = piece.start + share * (piece.end - piece.start)
        line = bisect_right(starts, position) - 1
        start, end = starts[line], starts[line + 1] if line + 1 < len(starts) else piece.end
        return top + (line + (position - start) / max(1, end - start)) * line_height

    def _lines_of(self, segment: int) -> tuple[array[int], int, int]:
        """Where its lines begin (nothing while that is not known), how high they are together, and each."""
        piece, known = self.segments[segment], self._lines.get(segment)
        if known is None or piece.end <= piece.start:
            gap = self.typography.paragraph_gap if piece.closes else 0
            return array("L"), max(1, self.natural[segment] - gap), self.typography.line_height
        return known[0], len(known[0]) * known[1], known[1]

    def segment_at(self, y: float) -> int:
        """The segment nearest to a height."""
        return self.heights.at(y - TOP - self.gaps.get(-1, 0))

    def segment_of(self, position: int) -> int:
        """The segment that holds a code point of the text, or the one before it."""
        return max(0, bisect_right(self._starts, position) - 1)

    def layout(self, segment: int) -> ParagraphLayout:
        """The lines of a segment, set now if they are not kept. May correct its height."""
        kept = self._layouts.get(segment)
        if kept is not None:
            self._layouts.move_to_end(segment)
            return kept
        made = self._set(segment)
        self._layouts[segment] = made
        if len(self._layouts) > _KEPT:
            self._layouts.popitem(last=False)
        return made

    def is_set(self, segment: int) -> bool:
        """Whether its lines are at hand."""
        return segment in self._layouts

    def measure(self, segment: int) -> bool:
        """Correct the estimated height of a segment; False when it was known already."""
        if segment in self._lines:
            return False
        self._set(segment)
        return True

    def measured(self, segment: int) -> bool:
        """Whether its height is exact."""
        return segment in self._lines

    def lines(self, segment: int) -> tuple[int, int]:
        """How many lines a segment has, set now if it was not measured, and how high each is."""
        self.measure(segment)
        starts, height = self._lines[segment]
        return len(starts), height

    def forget(self, segments: Sequence[int]) -> None:
        """Set these anew when they are next looked at: their formats changed."""
        for segment in segments:
            self._layouts.pop(segment, None)
            self._lines.pop(segment, None)

    def forget_marks(self) -> None:
        """Set everything anew when next looked at; the heights known stay as good estimates."""
        self._layouts.clear()
        self._lines.clear()

    def _set(self, segment: int) -> ParagraphLayout:
        piece = self.segments[segment]
        words = self.text[piece.start : piece.end] if piece.kind == "text" else ""
        typography = self.typography
        setting = self.setting(segment)
        made = ParagraphLayout(
            words,
            typography.body,
            self.width,
            typography.line_height,
            setting.formats,
            setting.room,
            setting.tails,
            setting.from_right,
        )
        starts = array("L", (piece.start + made.map.to_points(unit) for unit in made.line_starts))
        self._lines[segment] = (starts, made.line_height)
        height = made.height + (typography.paragraph_gap if piece.closes else 0)
        if height != self.natural[segment]:
            self.natural[segment] = height
            self.heights[segment] = height + self.gaps.get(segment, 0)
            if self.corrected is not None:
                self.corrected(segment)
        return made

    def y_of(self, position: int) -> float:
        """The top of the line a code point stands on; by proportion while the line is not known."""
        if not self.segments:
            return float(TOP)
        segment = self.segment_of(position)
        piece = self.segments[segment]
        inside = min(position, piece.end)
        known = self._lines.get(segment)
        if known is not None:
            starts, line_height = known
            return float(self.top(segment) + (bisect_right(starts, inside) - 1) * line_height)
        share = (inside - piece.start) / max(1, piece.end - piece.start)
        line = self.typography.line_height
        lines = max(1, round((self.natural[segment] - self.typography.paragraph_gap) / line))
        return float(self.top(segment) + min(lines - 1, int(share * lines)) * line)

    def position_at(self, y: float) -> int:
        """The code point at the beginning of the line at a height."""
        if not self.segments:
            return 0
        segment = self.segment_at(y)
        piece = self.segments[segment]
        share = (y - self.top(segment)) / max(1, self.natural[segment])
        known = self._lines.get(segment)
        if known is None:
            return piece.start + int(min(1.0, max(0.0, share)) * (piece.end - piece.start))
        starts, line_height = known
        # A hundredth of a pixel: a share of a height, times that height, may fall short of the line's top.
        line = int(max(0.0, y - self.top(segment) + 0.01) // line_height)
        return starts[min(line, len(starts) - 1)]
