"""The texts with only those edits marked that the reader wants to see."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from variorum.model.comparison import Comparison, Link, Side
from variorum.model.span import Span
from variorum_gui.comparison.marks import Mark
from variorum_gui.comparison.stops import Stop
from variorum_gui.kinds_of_edit import OF_EDIT, Kinds, passes
from variorum_gui.shown import Shown

if TYPE_CHECKING:
    from variorum_gui.comparison.redline import Redline


def of_kinds(shown: Shown, kinds: Kinds) -> Shown:
    """What is shown, as if nothing but edits of these kinds had been found. Links stay, whatever they hold."""
    comparison, dossier = shown.comparison, shown.dossier
    if not kinds or comparison is None:
        return shown
    left_alone = comparison if "passages" in kinds else replace(comparison, only_left=(), only_right=())
    kept = replace(left_alone, links=tuple(_link(link, kinds) for link in comparison.links))
    if dossier is not None and "figures" not in kinds:
        dossier = replace(dossier, disagreements=())
    findings = tuple(finding for finding in shown.findings if passes(finding.kind, kinds))
    return replace(shown, comparison=kept, dossier=dossier, findings=findings)


def _link(link: Link, kinds: Kinds) -> Link:
    edits = tuple(edit for edit in link.edits if OF_EDIT[edit.kind] in kinds)
    if edits == link.edits and (not link.moved or "moves" in kinds):
        return link
    return replace(link, edits=edits, moved=link.moved and "moves" in kinds)


def stops_with_edits(stops: Iterable[Stop], comparison: Comparison) -> tuple[Stop, ...]:
    """Those of the shared passages that have an edit in them."""
    edited = [link for link in comparison.links if link.edits]
    return tuple(
        stop
        for stop in stops
        if stop.left is None
        or stop.right is None
        or any(link.left.overlaps(stop.left) and link.right.overlaps(stop.right) for link in edited)
    )


def faded(marks: Iterable[Mark], redline: Redline, comparison: Comparison, kinds: Kinds) -> list[Mark]:
    """In one column: what was edited otherwise is only lined, for the words of both versions still stand there."""
    sides: tuple[Side, Side] = ("left", "right")
    others = {
        redline.span(side, edit.left if side == "left" else edit.right)
        for link in comparison.links
        for edit in link.edits
        if OF_EDIT[edit.kind] not in kinds
        for side in sides
    }
    if "passages" not in kinds:
        others |= {redline.span("left", span) for span in comparison.only_left}
        others |= {redline.span("right", span) for span in comparison.only_right}
    spans = sorted(span for span in others if len(span))
    return [_fade(mark) if _within(mark, spans) else mark for mark in marks]


def _within(mark: Mark, spans: Sequence[Span]) -> bool:
    at = bisect_right(spans, mark.start, key=lambda span: span.start) - 1
    return at >= 0 and mark.end <= spans[at].end


def _fade(mark: Mark) -> Mark:
    if mark.kind == "removed":
        return replace(mark, kind="removed style", chip="")
    return replace(mark, kind="added style", chip="") if mark.kind == "added" else mark
