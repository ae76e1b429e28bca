"""The shape of every kind of mark: strikes, underlines, boxes, bars, signs and chips."""

from __future__ import annotations

from dataclasses import field

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainterPath, QPen

from variorum.model.comparison import Side
from variorum.model.frozen import dataclass
from variorum.model.span import Span
from variorum_gui.comparison.columns import SIGN_SIZE
from variorum_gui.comparison.marks import Mark
from variorum_gui.comparison.outline import Outline
from variorum_gui.comparison.paragraph_layout import Fragment, ParagraphLayout
from variorum_gui.comparison.room import BOX_ROOM, CHIP_GAP, SIGN_ROOM, chip_width
from variorum_gui.comparison.segments import Segment
from variorum_gui.comparison.typography import Typography
from variorum_gui.theme.note_colours import line_of, look_of
from variorum_gui.theme.palette import RoleColours, Theme


@dataclass(slots=True)
class Drawing:
    """Relative to the paragraph's top left corner. `under` is painted before the words, `over` after."""

    under: list[tuple[QPainterPath, QColor]] = field(default_factory=list)
    over: list[tuple[QPainterPath, QPen, QColor | None]] = field(default_factory=list)
    chips: list[tuple[QRectF, str, RoleColours]] = field(default_factory=list)
    outlines: dict[int, Outline] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Sheet:
    """What the making of drawings needs to know besides the words."""

    theme: Theme
    typography: Typography
    side: Side
    width: int
    #: Whether there is no other column that a passage could be joined to.
    alone: bool = False
    #: Size of the letters, where they are not those of the body.
    letters: int = 0

    @property
    def letter_size(self) -> int:
        """Size of the letters in pixels."""
        return self.letters or self.typography.body.pixelSize()


def fragments_in(segment: Segment, layout: ParagraphLayout, span: Span) -> list[Fragment]:
    """The lines of `span` that lie in a segment."""
    start, end = max(span.start, segment.start), min(span.end, segment.end)
    if start > end:
        return []
    units = layout.map
    return list(layout.fragments(units.to_units(start - segment.start), units.to_units(end - segment.start)))


class MarkMaker:
    """Turns marks into paths of one drawing."""

    def __init__(self, drawing: Drawing, segment: Segment, layout: ParagraphLayout, sheet: Sheet) -> None:
        self._drawing, self._segment, self._layout, self._sheet = drawing, segment, layout, sheet
        self._scale = sheet.typography.scale

    def add(self, mark: Mark) -> None:
        parts = fragments_in(self._segment, self._layout, Span(mark.start, mark.end))
        if not parts:
            return
        theme = self._sheet.theme
        match mark.kind:
            case "removed" | "removed style":
                self._struck(parts, theme.removed, mark.kind == "removed")
            case "added" | "added style":
                self._underlined(parts, theme.added, mark.kind == "added")
            case "figure" | "precision":
                self._boxed(parts, theme, dotted=mark.kind == "precision")
            case "other wording":
                self._doubly_underlined(parts, theme)
            case "quotation":
                self._bar(parts, QColor(theme.quotation.line), None)
            case "notice":
                self._bar(parts, QColor(theme.notice.line), QColor(theme.notice.tint or theme.page))
            case "name" | "name now":
                self._named(parts, mark, theme)
            case "note":
                self._noted(parts, theme, mark.sign)
            case "moved away":
                self._struck(parts, theme.moved, False)
            case "moved chip" | "role chip":
                pass
        if mark.chip and self._segment.start <= mark.end <= self._segment.end:
            roles = {"moved chip": theme.moved, "role chip": theme.doubt, "added": theme.added}
            role = roles.get(mark.kind, theme.removed)
            self._chip(parts[-1], mark, role)

    def _struck(self, parts: list[Fragment], role: RoleColours, tinted: bool) -> None:
        path = QPainterPath()
        for part in parts:
            y = self._layout.baseline(part.line) - 0.28 * self._sheet.letter_size
            path.moveTo(part.left - 1, y)
            path.lineTo(part.right + 1, y)
        self._line(path, role.line, 1.25 * max(1.0, self._scale) if tinted else 1.0)
        if tinted:
            self._tint(parts, role)

    def _underlined(self, parts: list[Fragment], role: RoleColours, tinted: bool) -> None:
        self._line(self._under(parts, 3.0), role.line, 2.0 if tinted else 1.0)
        if tinted:
            self._tint(parts, role)

    def _doubly_underlined(self, parts: list[Fragment], theme: Theme) -> None:
        self._line(self._under(parts, 2.5), theme.quotation.line, 1.0)
        self._line(self._under(parts, 4.8), theme.quotation.line, 1.0)

    def _boxed(self, parts: list[Fragment], theme: Theme, dotted: bool) -> None:
        path = QPainterPath()
        room = BOX_ROOM * self._scale - 1
        for part in parts:
            width = part.right - part.left + 2 * room
            box = QRectF(part.left - room, part.top + 1.5, width, part.bottom - part.top - 3)
            path.addRoundedRect(box, 3, 3)
        pen = QPen(QColor(theme.doubt.line if dotted else theme.figure.line), 1.0 if dotted else 1.4)
        if dotted:
            pen.setStyle(Qt.PenStyle.CustomDashLine)
            pen.setDashPattern([1.5, 2.0])
        self._drawing.over.append((path, pen, None))

    def _bar(self, parts: list[Fragment], colour: QColor, tint: QColor | None) -> None:
        top, bottom = parts[0].top, parts[-1].bottom
        x = self._sheet.width + 5.0 if self._layout.rtl else -8.0
        bar = QPainterPath()
        bar.addRect(QRectF(x, top + 1, 3, bottom - top - 2))
        if tint is not None:
            ground = QPainterPath()
            ground.addRect(QRectF(-5, top, self._sheet.width + 10, bottom - top))
            self._drawing.under.insert(0, (ground, tint))
        self._drawing.over.append((bar, QPen(Qt.PenStyle.NoPen), colour))

    def _named(self, parts: list[Fragment], mark: Mark, theme: Theme) -> None:
        role = theme.name_role
        if mark.doubtful:
            dots = QPen(QColor(theme.doubt.line), 2.0, Qt.PenStyle.DotLine)
            self._drawing.over.append((self._under(parts, 3.0), dots, None))
        else:
            self._line(self._under(parts, 3.0), role.line, 2.0)
        if mark.kind == "name now" and role.tint is not None:
            first = parts[0]
            tint = QPainterPath()
            room = SIGN_ROOM * self._scale
            for part in parts:
                before = room if part is first and mark.sign else 1.0
                left = part.left - (1.0 if self._layout.rtl else before)
                right = part.right + (before if self._layout.rtl else 1.0)
                tint.addRoundedRect(
                    QRectF(left, part.top + 1, right - left, part.bottom - part.top - 2), 3, 3
                )
            self._drawing.under.append((tint, QColor(role.tint)))
        if mark.sign:
            self._sign(parts[0], mark, theme)

    def _sign(self, part: Fragment, mark: Mark, theme: Theme) -> None:
        size = SIGN_SIZE * self._scale
        x = part.right + size if self._layout.rtl else part.left - size
        middle = QPointF(x, self._layout.baseline(part.line) - 0.3 * self._sheet.letter_size)
        path = sign_path(mark.sign, middle, size)
        if mark.doubtful:  # as in the list of names
            self._drawing.over.append((path, QPen(QColor(theme.doubt.line), 1.2, Qt.PenStyle.DotLine), None))
        else:
            self._drawing.over.append((path, QPen(Qt.PenStyle.NoPen), QColor(theme.name_role.line)))

    def _noted(self, parts: list[Fragment], theme: Theme, colour: str) -> None:
        line = QColor(line_of(colour, theme))
        path = self._under(parts, 4.0)
        pen = QPen(line, 1.4, Qt.PenStyle.DotLine)
        self._drawing.over.append((path, pen, None))
        # A small page with a folded corner in the outer margin.
        at = -24.0 if self._sheet.side == "left" else self._sheet.width + 15.0
        page = QPainterPath(QPointF(at, parts[0].top + 18))
        for x, y in ((0, 28), (9, 28), (9, 21), (6, 18), (0, 18)):
            page.lineTo(at + x, parts[0].top + y)
        self._drawing.over.append((page, QPen(line, 1.2), None))
        sign = look_of(colour).sign
        if sign:
            inner = sign_path(sign, QPointF(at + 4.5, parts[0].top + 23.5), 5.0)
            self._drawing.over.append((inner, QPen(Qt.PenStyle.NoPen), line))

    def _chip(self, part: Fragment, mark: Mark, role: RoleColours) -> None:
        typography = self._sheet.typography
        width = chip_width(mark.chip, typography)
        x = part.left - CHIP_GAP - width if self._layout.rtl else part.right + CHIP_GAP
        height = min(part.bottom - part.top - 3.0, 15.0 * self._scale)
        top = (part.top + part.bottom - height) / 2
        self._drawing.chips.append((QRectF(x, top, width, height), mark.chip, role))

    def _under(self, parts: list[Fragment], below: float) -> QPainterPath:
        path = QPainterPath()
        for part in parts:
            y = self._layout.baseline(part.line) + below
            path.moveTo(part.left, y)
            path.lineTo(part.right, y)
        return path

    def _tint(self, parts: list[Fragment], role: RoleColours) -> None:
        path = QPainterPath()
        for part in parts:
            path.addRoundedRect(
                QRectF(part.left - 1.5, part.top + 1, part.right - part.left + 3, part.bottom - part.top - 2),
                2,
                2,
            )
        self._drawing.under.append((path, QColor(role.tint or self._sheet.theme.page)))

    def _line(self, path: QPainterPath, colour: str, width: float) -> None:
        pen = QPen(QColor(colour), width)
        pen.setCapStyle(Qt.PenCapStyle.FlatCap)
        self._drawing.over.append((path, pen, None))


def sign_path(sign: str, middle: QPointF, size: float) -> QPainterPath:
    """The sign before a name as a shape: fonts draw ● ■ ▲ in sizes of their own."""
    path = QPainterPath()
    half = size / 2
    if sign == "●":
        path.addEllipse(middle, half, half)
    elif sign == "■":
        path.addRect(QRectF(middle.x() - half, middle.y() - half, size, size))
    else:
        corners = [(0.0, -half), (half, half), (-half, half)]
        if sign != "▲":
            corners = [(0.0, -half), (half, 0.0), (0.0, half), (-half, 0.0)]
        path.moveTo(middle.x() + corners[0][0], middle.y() + corners[0][1])
        for x, y in corners[1:]:
            path.lineTo(middle.x() + x, middle.y() + y)
        path.closeSubpath()
    return path
