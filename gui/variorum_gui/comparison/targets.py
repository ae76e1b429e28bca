"""What lies under a point of the canvas: a passage, a change, a ribbon, a fold, a finding."""

from __future__ import annotations

from PySide6.QtCore import QPointF

from variorum.model.comparison import Side
from variorum.model.frozen import dataclass
from variorum.model.span import Span
from variorum_gui.comparison.border_grips import grip_box, on_grip
from variorum_gui.comparison.canvas import Canvas
from variorum_gui.comparison.content import SIDES
from variorum_gui.comparison.doubt_marks import on_mark
from variorum_gui.comparison.hover_card import change_words, passage_words
from variorum_gui.comparison.paragraph_signs import Sign, fold_words, sign_of
from variorum_gui.comparison.stops import Stop
from variorum_gui.open_doubts import OpenDoubt


@dataclass(frozen=True, slots=True)
class Target:
    """Something with two ends. `passage` is its number, None for a change of a few words."""

    left: Span | None
    right: Span | None
    passage: int | None = None
    in_gutter: bool = False
    title: str = ""
    reasons: str = ""

    def span(self, side: Side) -> Span | None:
        """Its place on one side."""
        return self.left if side == "left" else self.right


def target_at(canvas: Canvas, point: QPointF) -> Target | None:
    """The topmost thing with two ends under the pointer."""
    doubt = doubt_at(canvas, point)
    if doubt is None and canvas.columns.in_gutter(point.x()):
        return _ribbon_at(canvas, point)
    if doubt is not None:
        spans = dict(canvas.content.place_of(place.side, place.span) for place in doubt.places)
        return Target(spans.get("left"), spans.get("right"), title=doubt.title, reasons=doubt.explained)
    hit = segment_at(canvas, point)
    if hit is None or canvas.content.one_column:
        return None  # in one column both ends stand side by side already
    side, number, local = hit
    here = canvas.side(side)
    segment = here.content.segments[number]
    if segment.kind == "fold":
        return _alone(side, Span(segment.start, segment.end), *fold_words(segment))
    position = here.position_at(local.x(), local.y() + here.column.top(number))
    stop = _stop_at(canvas, side, number, position) if canvas.content.mode == "versions" else None
    if stop is not None:
        title, reasons = change_words(stop, canvas.content)
        return Target(stop.left, stop.right, None, False, title, reasons)
    sign = sign_at(canvas, point)
    if sign is not None:
        return _alone(side, sign.place.span, sign.title, sign.reasons)
    for passage, outline in reversed(here.drawing(number).outlines.items()):
        if outline.fill.contains(local):
            return _of_passage(canvas, passage, in_gutter=False)
    return None


def doubt_at(canvas: Canvas, point: QPointF) -> OpenDoubt | None:
    """The doubt whose mark in the margin, or grip in the text, is under a point."""
    if not canvas.content.doubtful:
        return None
    hit = segment_at(canvas, point)
    if hit is None:
        return None
    side, number, local = hit
    for grip in canvas.content.grips.get((side, number), ()):
        if on_grip(grip_box(canvas.side(side), number, grip.at_end), local):
            return grip.ends.doubt
    doubt = canvas.content.doubtful.get((side, number))
    if doubt is None:
        return None
    fold = canvas.content.side(side).segments[number].kind == "fold"
    on = on_mark(point.x(), local.y(), side, canvas.columns, canvas.typography, fold)
    return doubt if on else None


def sign_at(canvas: Canvas, point: QPointF) -> Sign | None:
    """What a paragraph is, where a point is on its sign in the margin, its chip, or its greyed words."""
    hit = segment_at(canvas, point)
    if hit is None or canvas.content.one_column:
        return None
    side, number, local = hit
    if canvas.content.side(side).segments[number].kind == "fold":
        return None
    return sign_of(canvas.side(side), number, local, point.x(), canvas.columns)


def segment_at(canvas: Canvas, point: QPointF) -> tuple[Side, int, QPointF] | None:
    """The side and segment under a point, and the point relative to the segment's words."""
    side = canvas.columns.side_at(point.x())
    here, top = canvas.side(side), canvas.scroller.tops()[SIDES.index(side)]
    if not here.content.segments:
        return None
    number = here.column.segment_at(point.y() + top)
    y = point.y() + top - here.column.top(number)
    if not -4 <= y <= here.column.heights[number]:
        return None
    return side, number, QPointF(point.x() - canvas.columns.x(side), y)


def finding_at(canvas: Canvas, side: Side, position: int) -> str:
    """The id of the finding with the shortest passage around a position, "" where there is none."""
    best, length = "", 1 << 60
    side, position = canvas.content.origin(side, position)
    for finding in canvas.content.shown.findings:
        for span in finding.left if side == "left" else finding.right:
            if span.start <= position <= span.end and span.end - span.start < length:
                best, length = finding.id, span.end - span.start
    return best


def _alone(side: Side, span: Span, title: str, reasons: str) -> Target:
    """Something that has no partner on the other side."""
    left, right = (span, None) if side == "left" else (None, span)
    return Target(left, right, title=title, reasons=reasons)


def _stop_at(canvas: Canvas, side: Side, segment: int, position: int) -> Stop | None:
    content = canvas.content
    found = [content.stops[i] for i in content.stops_in(side)[segment]]
    best: Stop | None = None
    length = 1 << 60
    for stop in found:
        span = stop.span(side)
        if span is not None and span.start <= position < span.end and span.end - span.start < length:
            best, length = stop, span.end - span.start
    moved = best is not None and any(p.left == best.left and p.right == best.right for p in _moved(canvas))
    return None if moved else best


def _moved(canvas: Canvas) -> list[Target]:
    return [Target(p.left, p.right) for p in canvas.content.passages if p.role == "moved"]


def _ribbon_at(canvas: Canvas, point: QPointF) -> Target | None:
    ribbons = [r for r in canvas.ribbons() if canvas.content.passages[r.number].role != "same"]
    for ribbon in reversed(ribbons):
        if ribbon.holds(point):
            return _of_passage(canvas, ribbon.number, in_gutter=True)
    return None


def _of_passage(canvas: Canvas, number: int, in_gutter: bool) -> Target:
    passage = canvas.content.passages[number]
    return Target(passage.left, passage.right, number, in_gutter, *passage_words(passage))
