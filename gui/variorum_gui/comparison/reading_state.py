"""Where and how one reads: kept in the session, and shown as a frame on the overview strip."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from variorum.model.comparison import Side
from variorum.model.span import Span
from variorum_gui.comparison.canvas import Canvas
from variorum_gui.comparison.content import SIDES, Form
from variorum_gui.comparison.knots import pass_through
from variorum_gui.comparison.scroller import ReadingPlace
from variorum_gui.comparison.typography import ZOOM_RANGE
from variorum_gui.shown import Shown

#: A share is from 0 to 2; before the first paragraph, or in room left for the other text, a little beyond.
_FAR = 1e6


def same_words(one: Shown, other: Shown) -> bool:
    """Whether the same texts are shown, with more or less known about them."""
    words = [[t.version.text for t in (shown.left, shown.right) if t is not None] for shown in (one, other)]
    return words[0] == words[1]


def same_versions(one: Shown, other: Shown) -> bool:
    """Whether the same versions of a corpus are shown, perhaps read otherwise."""
    ids = [[t.version_id for t in (shown.left, shown.right) if t is not None] for shown in (one, other)]
    return ids[0] == ids[1] and bool(ids[0]) and None not in ids[0]


def versions_in(shown: Shown) -> frozenset[tuple[int | None, str]]:
    """Which versions are shown, on whichever side, however much is known about them."""
    texts = (text for text in (shown.left, shown.right) if text is not None)
    return frozenset((text.version_id, text.version.content_hash) for text in texts)


def state_of(canvas: Canvas, form: Form) -> dict[str, Any]:
    """Plain values that `restore` takes back."""
    place = canvas.scroller.place()
    return {
        "side": SIDES[place.side],
        "segment": place.segment,
        "share": place.share,
        "top": place.at_top,
        "beside": list(place.beside or ()),
        # Without it the other text would come back elsewhere, where a finding's halves were brought level.
        "through": list(canvas.scroller.through or ()),
        "zoom": canvas.typography.zoom,
        "form": form,
        "synchronised": canvas.synchronised,
        # In one column, or with folds opened by hand, segments are others: the place is kept as one of the texts.
        "origin": list(reading_place(canvas)),
        "segments": len(canvas.sides[place.side].content.segments),
    }


def restore(canvas: Canvas, state: Mapping[str, Any]) -> None:
    """Stand again where the state was taken; what does not fit these texts is passed over."""
    if isinstance(state.get("zoom"), int):
        zoom = max(ZOOM_RANGE[0], min(ZOOM_RANGE[1], state["zoom"]))
        canvas.set_typography(replace(canvas.typography, zoom=zoom))
    canvas.set_synchronised(bool(state.get("synchronised", True)))
    side = 1 if state.get("side") == "right" else 0
    segment, share = state.get("segment"), _share(state.get("share"))
    count = len(canvas.sides[side].content.segments)
    others = state.get("form") == "column" or state.get("segments", count) != count
    match state.get("origin"):
        case ["left" | "right" as origin, int(position)] if others and not state.get("top"):
            canvas.show_position(*place_on(canvas, origin, position))
            return
    if isinstance(segment, int) and share is not None and 0 <= segment < count:
        beside = _beside(state.get("beside"), len(canvas.sides[1 - side].content.segments))
        match state.get("through"):
            case [int(left), int(right)] if 0 <= left <= _length(canvas, 0) and 0 <= right <= _length(
                canvas, 1
            ):
                pass_through(canvas.scroller, canvas.content, (left, right))
        place = ReadingPlace(side, segment, share, bool(state.get("top")), beside)
        canvas.scroller.return_to(place)
    canvas.refresh()


def _length(canvas: Canvas, side: int) -> int:
    return len(canvas.sides[side].content.text)


def _beside(kept: object, count: int) -> tuple[int, float] | None:
    match kept:
        case [int(segment), kept_share] if 0 <= segment < count:
            share = _share(kept_share)
            return (segment, share) if share is not None else None
    return None


def _share(kept: object) -> float | None:
    """How far down in a paragraph, as `ReadingPlace` has it; the file of a corpus may hold "NaN" there."""
    return float(kept) if isinstance(kept, (int, float)) and abs(kept) < _FAR else None


def reading_place(canvas: Canvas) -> tuple[Side, int]:
    """The code point of one of the texts that is being read."""
    return canvas.content.origin(*canvas.reading_position())


def place_on(canvas: Canvas, side: Side, position: int) -> tuple[Side, int]:
    """Where a code point of one of the texts stands on the canvas."""
    where, span = canvas.content.place_of(side, Span(position, position))
    return where, span.start


def shares_in_view(canvas: Canvas) -> tuple[float, float]:
    """The share of the texts, by length, from the view's top to its bottom: the mean of both sides."""
    first: list[float] = []
    last: list[float] = []
    for side, top in zip(canvas.sides, canvas.scroller.tops(), strict=True):
        length = len(side.content.text)
        if length and side.content.segments:
            bottom = top + canvas.viewport().height()
            first.append(0.0 if top <= 0 else side.column.position_at(top) / length)
            at_end = bottom >= side.column.total
            last.append(1.0 if at_end else side.column.position_at(bottom) / length)
    if not first:
        return (0.0, 1.0)
    return (sum(first) / len(first), sum(last) / len(last))
