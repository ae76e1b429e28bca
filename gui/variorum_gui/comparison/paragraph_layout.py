"""One paragraph set in lines, and where its characters stand. Positions inside are UTF-16 units."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFont, QGlyphRun, QPainter, QTextLayout, QTextLine, QTextOption

from variorum.model.frozen import dataclass
from variorum.text.utf16 import Utf16Map
from variorum_gui.comparison.directions import has_both_ways, reads_from_right, shown_characters


@dataclass(frozen=True, slots=True)
class Fragment:
    """The part of a passage that lies on one line, relative to the paragraph's top left corner."""

    line: int
    left: float
    right: float
    top: int
    bottom: int
    #: Whether the passage goes on before the line's beginning / after its end.
    from_edge: bool
    to_edge: bool
    #: Room kept on its right, and on its left, for a box or a chip.
    after: float = 0.0
    before: float = 0.0


class ParagraphLayout:
    """Lines of one height each, as wide as the column; the paragraph's base direction is its own."""

    def __init__(
        self,
        text: str,
        font: QFont,
        width: int,
        line_height: int,
        formats: Sequence[QTextLayout.FormatRange] = (),
        room: Mapping[int, float] | None = None,
        tails: Mapping[int, float] | None = None,
        from_right: bool | None = None,
    ) -> None:
        """`room`: characters that a format widened, and by how much; it is not part of their words.

        `tails`: what a line that ends here keeps free on its left, where lines read from the right. `from_right`:
        whether they do, where that is not told by the first letter.
        """
        self._room = room or {}
        self._tails = tails or {}
        self.map = Utf16Map(text)
        self._text = text
        self.layout = QTextLayout(shown_characters(text), font)
        self.layout.setCacheEnabled(True)
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.rtl = reads_from_right(text) if from_right is None else from_right
        self._both_ways = self.rtl or has_both_ways(text)
        self._plain = text.isascii()
        option.setTextDirection(
            Qt.LayoutDirection.RightToLeft if self.rtl else Qt.LayoutDirection.LeftToRight
        )
        option.setAlignment(Qt.AlignmentFlag.AlignRight if self.rtl else Qt.AlignmentFlag.AlignLeft)
        self.layout.setTextOption(option)
        if formats:
            self.layout.setFormats(list(formats))
        self.width = width
        self.line_height = line_height
        self.line_starts = self._set_lines(width) or [0]
        self.height = len(self.line_starts) * self.line_height

    def _set_lines(self, width: int) -> list[int]:
        """Where the lines begin; each question to Qt costs as much as setting a word, so none is asked twice."""
        layout, tails = self.layout, self._tails
        lines: list[tuple[QTextLine, float, float]] = []
        starts: list[int] = []
        ascent = descent = 0.0
        layout.beginLayout()
        while (line := layout.createLine()).isValid():
            line.setLineWidth(width)
            indent = self._make_way(line, width) if tails else 0.0
            rises = line.ascent()
            ascent, descent = max(ascent, rises), max(descent, line.descent())
            lines.append((line, indent, rises))
            starts.append(line.textStart())
        # Scripts with tall letters get room; the lines of one paragraph stay equally far apart.
        tallest = ascent + descent
        if tallest > self.line_height + 2:
            self.line_height = round(tallest)
        baseline = (self.line_height - tallest) / 2 + ascent
        for line, indent, rises in lines:
            line.setPosition(QPointF(indent, baseline - rises))
            baseline += self.line_height
        layout.endLayout()
        return starts

    def _make_way(self, line: QTextLine, width: int) -> float:
        """Shorten a line that ends with a chip, so that there is room for it; what is left free on the left."""
        first, last = line.textStart(), line.textStart() + line.textLength()
        end = self._content_end(first, last)
        tail = self._tails.get(end, 0.0)
        if not tail or line.naturalTextWidth() + tail <= width or tail >= width:
            return 0.0
        line.setLineWidth(width - tail)
        return tail

    def draw(self, painter: QPainter, at: QPointF, within: QRectF | None = None) -> None:
        """The words, with their top left corner at `at`; with `within`, at least the lines that reach into it."""
        if within is None:
            self.layout.draw(painter, at)
        else:
            # Stacked accents may stand out of their line by more than its height.
            room = 2.0 * self.line_height
            self.layout.draw(painter, at, [], within.adjusted(0, -room, 0, room))

    def line_of(self, unit: int) -> int:
        """The line a character stands on."""
        return max(0, bisect_right(self.line_starts, unit) - 1)

    def baseline(self, line: int) -> float:
        """Height of a line's baseline below the paragraph's top."""
        set_line = self.layout.lineAt(line)
        return set_line.y() + set_line.ascent() if set_line.isValid() else float(self.line_height)

    def fragments(self, start: int, end: int) -> Iterator[Fragment]:
        """The passage line by line; white space at a line's end is not covered."""
        end = max(end, start)
        if not self._plain and start < end:
            start, end = self._whole(start, end)
        for number in range(self.line_of(start), self.line_of(max(start, end - 1)) + 1):
            line = self.layout.lineAt(number)
            if not line.isValid():
                return
            first, last = line.textStart(), line.textStart() + line.textLength()
            a = max(start, first)
            b = max(a, min(end, self._content_end(first, last)))
            after = self._room.get(b - 1, 0.0) if b > a else 0.0
            if self._both_ways and a < b:
                xa, xb, after = self._extent(line, a, b)
            else:
                xa, xb = _x(line, a), _x(line, b)
                xb += after if xb < xa else -after
            yield Fragment(
                number,
                min(xa, xb),
                max(xa, xb),
                number * self.line_height,
                (number + 1) * self.line_height,
                start < first or a == first,
                end > last or b < end,
                after,
                self._tails.get(b, 0.0),
            )

    def _extent(self, line: QTextLine, start: int, end: int) -> tuple[float, float, float]:
        """From the left edge of the leftmost of these characters to the right edge of the rightmost.

        Where words of both directions meet, the cursor has two places, and Qt tells that of the paragraph:
        the end of a number in an Arabic sentence would be taken to be its left edge. So the letters are asked.
        What the rightmost was widened by is no part of it, and the third answer.
        """
        runs = line.glyphRuns(start, end - start)
        if not runs:
            xa, xb = _x(line, start), _x(line, end)
            return min(xa, xb), max(xa, xb), 0.0
        boxes = [run.boundingRect() for run in runs]
        left, right = min(box.left() for box in boxes), max(box.right() for box in boxes)
        for unit, width in self._room.items():
            if start <= unit < end and any(
                run.boundingRect().right() > right - 0.5 for run in self._glyphs(line, unit)
            ):
                return left, right - width, width
        return left, right, 0.0

    def _glyphs(self, line: QTextLine, unit: int) -> list[QGlyphRun]:
        first = self.layout.previousCursorPosition(unit + 1)
        return line.glyphRuns(first, unit + 1 - first)

    def _whole(self, start: int, end: int) -> tuple[int, int]:
        """With the letters it begins and ends in: half of one has no place on the line."""
        if not self.layout.isValidCursorPosition(start):
            start = self.layout.previousCursorPosition(start)
        if not self.layout.isValidCursorPosition(end):
            end = self.layout.nextCursorPosition(end)
        return start, end

    def _content_end(self, first: int, last: int) -> int:
        # White space is never beyond U+FFFF, so its length is the same in both counts.
        words = self._text[self.map.to_points(first) : self.map.to_points(last)]
        return last - (len(words) - len(words.rstrip()))

    def unit_at(self, x: float, y: float) -> int:
        """The position between characters nearest to a point."""
        count = self.layout.lineCount()
        if not count or y < 0:
            return 0
        line = self.layout.lineAt(min(count - 1, int(y // self.line_height)))
        # PySide 6.11 answers with the position alone.
        return int(line.xToCursor(x))

    def after(self, unit: int) -> int:
        """The code point after the letter at a unit, whatever number of code points it is made of."""
        return self.map.to_points(self.layout.nextCursorPosition(unit))

    def before(self, unit: int) -> int:
        """The code point at which the letter before a unit begins."""
        return self.map.to_points(self.layout.previousCursorPosition(unit))

    def x_of(self, unit: int) -> float:
        """Where the cursor stands before a character."""
        line = self.layout.lineAt(self.line_of(unit))
        return _x(line, unit) if line.isValid() else 0.0


def _x(line: QTextLine, unit: int) -> float:
    # cursorToX returns (x, cursor) in PySide6, whatever its stubs say.
    answer: Any = line.cursorToX(unit)
    return float(answer[0] if isinstance(answer, tuple) else answer)
