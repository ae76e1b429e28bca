"""Both versions as one redline, made ready for the canvas: it stands there as the left side, alone."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from variorum.model.article import Version
from variorum.model.comparison import Comparison, Side
from variorum.model.span import Span
from variorum_gui.comparison.content import SIDES, Content, View, side_content
from variorum_gui.comparison.folds import clutter_folded, without_closers
from variorum_gui.comparison.marks import Mark, MarkKind, Passage
from variorum_gui.comparison.of_kinds import faded, of_kinds
from variorum_gui.comparison.passages import Paragraphs, moved_passages
from variorum_gui.comparison.reading_marks import marks_of
from variorum_gui.comparison.redline import Piece, PieceKind, Redline
from variorum_gui.comparison.redlining import redline_of
from variorum_gui.comparison.remembering import Remembering
from variorum_gui.comparison.segments import Segment, segments_from, segments_of
from variorum_gui.comparison.stops import Stop, stops_of
from variorum_gui.shown import Shown

_MARKED: dict[PieceKind, MarkKind] = {
    "removed": "removed",
    "added": "added",
    "removed style": "removed style",
    "added style": "added style",
    "moved away": "moved away",
}
#: What is marked from the versions themselves; changes are marked by the pieces of the redline.
_KEPT: dict[Side, tuple[MarkKind, ...]] = {
    "left": ("figure", "note"),
    "right": ("figure", "note", "quotation", "notice"),
}


_contents: Remembering[Content] = Remembering(1)


def one_column(shown: Shown, view: View) -> Content:
    """The redline of two versions compared."""
    left, right, comparison = shown.left, shown.right, shown.comparison
    assert left is not None
    assert right is not None
    assert comparison is not None
    known = (shown.findings, shown.decisions.notes, left.annotations, right.annotations)
    key = (
        comparison,
        left.version,
        right.version,
        shown.older,
        *known,
        view.kinds,
        view.open_folds,
        view.on_paper,
    )
    made = _contents.of(key, lambda: _content(shown, left.version, right.version, comparison, view))
    return made if made.shown is shown else replace(made, shown=shown)


def _content(shown: Shown, left: Version, right: Version, comparison: Comparison, view: View) -> Content:
    redline = redline_of(comparison, left, right, shown.older)
    wanted = of_kinds(shown, view.kinds)
    paragraphs = (
        Paragraphs(segments_of(left)),
        Paragraphs(segments_of(right)),
    )
    moved = moved_passages(replace(comparison, links=redline.moved), *paragraphs, shown.older)
    moved = moved if not view.kinds or "moves" in view.kinds else []
    passages = [passage for each in moved for passage in _both_ends(each, redline)]
    segments = clutter_folded(_segments(redline), view.opened("left"))
    headline = next((p for p in redline.paragraphs if p.role == "headline"), None)
    text = side_content(
        redline.text,
        without_closers(segments) if view.on_paper else segments,
        Segment(headline.start, headline.end, "headline") if headline is not None else None,
        faded(_marks(shown, redline), redline, comparison, view.kinds)
        if view.kinds
        else _marks(shown, redline),
        passages,
        "left",
    )
    stops = tuple(
        sorted(_stops(wanted, redline, moved, paragraphs), key=lambda stop: stop.left or Span(0, 0))
    )
    return Content(shown, text, mode="versions", passages=tuple(passages), stops=stops, redline=redline)


def _segments(redline: Redline) -> tuple[Segment, ...]:
    parts = [(p.start, p.end, p.role) for p in redline.paragraphs]
    uncounted = frozenset(p.start for p in redline.paragraphs if not p.counted)
    return segments_from(redline.text, parts, uncounted)


def _both_ends(passage: Passage, redline: Redline) -> Iterator[Passage]:
    """Where a passage was, and where it is now."""
    for side, chip in zip(SIDES, passage.chips, strict=True):
        span = redline.span(side, passage.span(side))
        yield Passage(span, Span(0, 0), "moved", passage.tier, passage.links, (chip, ""))


def _marks(shown: Shown, redline: Redline) -> list[Mark]:
    marks = [_mark(piece) for piece in redline.pieces if piece.kind in _MARKED]
    chips: dict[int, str] = {}
    for side in SIDES:
        for mark in marks_of(shown, side):
            span = redline.span(side, Span(mark.start, mark.end))
            if mark.kind in _KEPT[side]:
                if mark.kind == "figure":  # two boxes, one in the other, would be no figures at all
                    span = redline.edited_part(side, span)
                marks.append(Mark(span.start, span.end, mark.kind))
            elif mark.chip:
                chips[span.end] = mark.chip
    chipped = [Mark(m.start, m.end, m.kind, chips.get(m.end, "") if m.kind in _MARKED else "") for m in marks]
    return sorted(chipped, key=lambda mark: (mark.start, mark.end))


def _mark(piece: Piece) -> Mark:
    return Mark(piece.start, piece.end, _MARKED[piece.kind])


def _stops(
    shown: Shown, redline: Redline, moved: Sequence[Passage], paragraphs: tuple[Paragraphs, Paragraphs]
) -> Iterator[Stop]:
    assert shown.comparison is not None
    apart = {(passage.left, passage.right) for passage in moved}
    for stop in stops_of(shown.comparison, moved, (), paragraphs):
        spans = [redline.span(s, span) for s in SIDES if (span := stop.span(s)) is not None and len(span)]
        if (stop.left, stop.right) in apart:
            spans = spans[1:]  # where it is now
        if spans:
            yield Stop(Span(min(s.start for s in spans), max(s.end for s in spans)), None)
