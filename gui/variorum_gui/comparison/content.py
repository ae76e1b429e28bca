"""Everything the view draws from what is shown, worked out once when the texts change."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import field, replace
from functools import cached_property, partial
from typing import TYPE_CHECKING, Literal

from variorum.model.article import Version
from variorum.model.comparison import Comparison, Link, Mode, Side
from variorum.model.frozen import dataclass
from variorum.model.span import Span
from variorum_gui.comparison.aligned_rows import Row, rows_of
from variorum_gui.comparison.as_judged import as_judged
from variorum_gui.comparison.border_grips import Grips, grips_of
from variorum_gui.comparison.folds import Alike, alike_folded, clutter_folded, differing, without_closers
from variorum_gui.comparison.knots import knots_of
from variorum_gui.comparison.marks import BySegment, Mark, Passage
from variorum_gui.comparison.of_kinds import of_kinds, stops_with_edits
from variorum_gui.comparison.paragraph_signs import role_chips
from variorum_gui.comparison.passages import (
    Paragraphs,
    matched_passages,
    moved_passages,
    same_paragraphs,
)
from variorum_gui.comparison.reading_marks import marks_of
from variorum_gui.comparison.segments import Segment, headline_segment, segments_of
from variorum_gui.comparison.stops import Stop, stops_of
from variorum_gui.cut_words import in_one_line
from variorum_gui.kinds_of_edit import ALL, Kinds
from variorum_gui.open_doubts import OpenDoubt, open_doubts
from variorum_gui.shown import Shown, ShownText

if TYPE_CHECKING:
    from variorum_gui.comparison.redline import Redline
from variorum_gui.comparison.remembering import Remembering

Form = Literal["flow", "aligned", "differences", "column"]
SIDES: tuple[Side, Side] = ("left", "right")


@dataclass(frozen=True, slots=True)
class View:
    """How the reader views the texts: the form, and which folds were opened, by side and start."""

    form: Form = "flow"
    open_folds: frozenset[tuple[Side, int]] = frozenset()
    #: Only edits of these kinds are marked and walked through; none means all.
    kinds: Kinds = ALL
    #: Nothing can be clicked there: opened folds are told without the line that closes them.
    on_paper: bool = False

    def opened(self, side: Side) -> frozenset[int]:
        """The folds opened on one side."""
        return frozenset(start for where, start in self.open_folds if where == side)


@dataclass(frozen=True)
class SideContent:
    """One text: its pieces, its marks, and which passages touch which piece."""

    text: str = ""
    segments: tuple[Segment, ...] = ()
    headline: Segment | None = None
    marks: tuple[Mark, ...] = ()
    marks_in: BySegment = field(default_factory=lambda: BySegment((), ()))
    passages_in: BySegment = field(default_factory=lambda: BySegment((), ()))
    headline_marks: tuple[Mark, ...] = ()
    #: What the reader calls a text in which no headline stands.
    given_headline: str = ""


@dataclass(frozen=True)
class Content:
    """Both sides, what links them, and what next and previous walk through."""

    shown: Shown = field(default_factory=Shown)
    left: SideContent = SideContent()
    right: SideContent = SideContent()
    mode: Mode = "outlets"
    passages: tuple[Passage, ...] = ()
    knots: tuple[tuple[int, int], ...] = ()
    stops: tuple[Stop, ...] = ()
    #: Only in the form of aligned rows.
    rows: tuple[Row, ...] = ()
    #: Only in one column: both versions in one text, which then is the left side.
    redline: Redline | None = None

    @property
    def one_column(self) -> bool:
        """Whether both texts are one redline."""
        return self.redline is not None

    def place_of(self, side: Side, span: Span) -> tuple[Side, Span]:
        """Where a passage of one of the texts stands on the canvas."""
        return (side, span) if self.redline is None else ("left", self.redline.span(side, span))

    def origin_of(self, side: Side, span: Span) -> tuple[Side, Span]:
        """Which passage of which text stands at a place of the canvas."""
        return (side, span) if self.redline is None else self.redline.origin_of(span)

    def origin(self, side: Side, position: int) -> tuple[Side, int]:
        """The same for a point."""
        return (side, position) if self.redline is None else self.redline.origin(position)

    def side(self, side: Side) -> SideContent:
        """One of the two."""
        return self.left if side == "left" else self.right

    def headed(self, side: Side) -> SideContent:
        """One of the two with what stands above it: of a text without a headline what the reader calls it.

        Above one column that is of the newer version, as a headline there.
        """
        own = self.side(side)
        texts: tuple[ShownText | None, ...] = (self.shown.text(side),)
        if self.redline is not None:
            texts = (self.shown.left, self.shown.right)[:: 1 if self.shown.older == "right" else -1]
        given = next(filter(None, (text.version.given_headline for text in texts if text is not None)), "")
        return replace(own, given_headline=in_one_line(given)) if given and own.headline is None else own

    def stops_in(self, side: Side) -> BySegment:
        """Which stops touch which piece of a side."""
        return self._stops_in[SIDES.index(side)]

    @cached_property
    def _stops_in(self) -> tuple[BySegment, BySegment]:
        left, right = (self._by_segment(side) for side in SIDES)
        return left, right

    @cached_property
    def links(self) -> tuple[Link, ...]:
        """What joins the two texts, without what the reader judged to be no match."""
        comparison = as_judged(self.shown).comparison
        return comparison.links if comparison is not None else ()

    @cached_property
    def doubtful(self) -> dict[tuple[Side, int], OpenDoubt]:
        """The doubts of the reading, by side and segment of the canvas they are marked beside.

        A paragraph in the header stands beside no segment: it is marked by the number -1.
        """
        found: dict[tuple[Side, int], OpenDoubt] = {}
        for doubt in open_doubts(self.shown):
            for place in doubt.places:
                side, span = self.place_of(place.side, place.span)
                segments = self.side(side).segments
                at = bisect_right(segments, span.start, key=lambda segment: segment.start) - 1
                if at >= 0 and span.start >= segments[at].end:
                    at = -1
                found.setdefault((side, at), doubt)
        return found

    @cached_property
    def grips(self) -> Grips:
        """What the borders in doubt can be dragged by."""
        return grips_of(self)

    def _by_segment(self, side: Side) -> BySegment:
        # A stop that is not on this side is put where no segment is.
        spans = (stop.span(side) or Span(-1, -1) for stop in self.stops)
        return BySegment(
            self.side(side).segments, ((s.start, s.end) if s.end >= 0 else (1 << 60, 1 << 60) for s in spans)
        )


def offers_one_column(shown: Shown) -> bool:
    """Whether these are two versions: one outlet's words are no correction of another's."""
    return shown.comparison is not None and shown.comparison.mode == "versions"


@dataclass(frozen=True, slots=True)
class _Ground:
    """What follows from a comparison in whatever form it is viewed."""

    passages: tuple[Passage, ...]
    knots: tuple[tuple[int, int], ...]
    stops: tuple[Stop, ...]


_pieces_of: Remembering[tuple[Segment, ...]] = Remembering(4)
_grounds: Remembering[_Ground] = Remembering(2)
_same: Remembering[tuple[Passage, ...]] = Remembering(2)
_rows: Remembering[tuple[Row, ...]] = Remembering(1)
_marks: Remembering[tuple[Mark, ...]] = Remembering(4)
_sides: Remembering[SideContent] = Remembering(6)


def content_of(shown: Shown, view: View | None = None) -> Content:
    """All of it for the texts and the knowledge in `shown`, as the reader wants to view them.

    Long texts are made ready on another thread first: what that made is found again here.
    """
    view = view if view is not None else View()
    whole = {side: _pieces(shown, side) for side in SIDES}
    marked = of_kinds(as_judged(shown), view.kinds)
    comparison = marked.comparison
    passages: tuple[Passage, ...] = ()
    knots: tuple[tuple[int, int], ...] = ()
    stops: tuple[Stop, ...] = ()
    pieces = {side: clutter_folded(whole[side], view.opened(side)) for side in SIDES}
    if comparison is not None:
        about = comparison, whole["left"], whole["right"], shown.older
        ground = _grounds.of((*_words_linked(comparison), *about[1:]), lambda: _ground(*about))
        passages, knots, stops = ground.passages, ground.knots, ground.stops
        if view.kinds and comparison.mode == "outlets":
            stops = stops_with_edits(stops, comparison)
        if view.form == "differences":
            keep = {side: differing(marked, stops, pieces[side], side, view.kinds) for side in SIDES}
            why: Alike = "unchanged" if comparison.mode == "versions" else "told in both"
            pieces = {s: alike_folded(pieces[s], keep[s], view.opened(s), why) for s in SIDES}
        if comparison.mode == "versions":
            there = (comparison, pieces["left"], pieces["right"])
            same = (*_words_linked(comparison), *there[1:], passages)
            passages = _same.of(same, lambda: (*same_paragraphs(*there), *ground.passages))
    if view.on_paper:
        pieces = {side: without_closers(pieces[side]) for side in SIDES}
    rows: tuple[Row, ...] = ()
    if view.form == "aligned":
        level = (pieces["left"], pieces["right"], knots)
        rows = _rows.of(level, lambda: rows_of(*level))
    return Content(
        shown,
        _side(marked, "left", pieces["left"], passages, on_paper=view.on_paper),
        _side(marked, "right", pieces["right"], passages, on_paper=view.on_paper),
        comparison.mode if comparison is not None else "outlets",
        passages,
        knots,
        stops,
        rows,
    )


def _ground(
    comparison: Comparison, left: tuple[Segment, ...], right: tuple[Segment, ...], older: Side | None
) -> _Ground:
    paragraphs = (Paragraphs(left), Paragraphs(right))
    if comparison.mode == "versions":
        passages = tuple(moved_passages(comparison, *paragraphs, older))
    else:
        passages = tuple(matched_passages(comparison, *paragraphs))
    knots = tuple(knots_of(comparison, left, right))
    return _Ground(passages, knots, stops_of(comparison, passages, knots, paragraphs))


def _pieces(shown: Shown, side: Side) -> tuple[Segment, ...]:
    text = shown.text(side)
    if text is None:
        return ()
    version = text.version
    return _pieces_of.of(_words(version), lambda: segments_of(version))


def _words(version: Version) -> tuple[object, ...]:
    """What is shown of a version: a corpus gives the same again, each time in a version made anew."""
    return version.text, version.paragraphs


def _words_linked(comparison: Comparison) -> tuple[object, ...]:
    """What is shown of a comparison: why it was made in its mode may be told anew when the texts are kept."""
    return (
        comparison.mode,
        comparison.links,
        comparison.only_left,
        comparison.only_right,
        comparison.ignored_left,
        comparison.ignored_right,
        comparison.script,
    )


def _side(
    shown: Shown, side: Side, pieces: tuple[Segment, ...], passages: tuple[Passage, ...], *, on_paper: bool
) -> SideContent:
    text = shown.text(side)
    if text is None:
        return SideContent()
    version, decisions = text.version, shown.decisions
    about = (
        *_words(version),
        text.annotations,
        *(_words_linked(shown.comparison) if shown.comparison is not None else ()),
        shown.findings,
        shown.dossier,
        decisions.notes,
        shown.older,
        side,
        on_paper,
    )
    marks = _marks.of(about, lambda: (*marks_of(shown, side), *role_chips(version, on_paper=on_paper)))
    made = partial(side_content, version.text, pieces, headline_segment(version), marks, passages, side)
    return _sides.of((*_words(version), pieces, marks, passages, side), made)


def side_content(
    text: str,
    pieces: tuple[Segment, ...],
    headline: Segment | None,
    marks: Sequence[Mark],
    passages: Sequence[Passage],
    side: Side,
) -> SideContent:
    """A text with its marks sorted to its pieces."""
    chips = ((p.span(side).end, p.chips[side == "right"]) for p in passages if p.chips[0])
    # What went to two places has room for one chip.
    ends = dict(reversed([chip for chip in chips if chip[0]]))
    marks = (*marks, *(Mark(end - 1, end, "moved chip", chip=words) for end, words in ends.items()))
    above = (
        ()
        if headline is None
        else tuple(mark for mark in marks if headline.start <= mark.start and mark.end <= headline.end)
    )
    return SideContent(
        text,
        pieces,
        headline,
        marks,
        BySegment(pieces, ((mark.start, mark.end) for mark in marks)),
        BySegment(pieces, ((p.span(side).start, p.span(side).end) for p in passages)),
        above,
    )
