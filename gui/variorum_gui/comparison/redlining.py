"""How two compared versions become one redline: the new version, with what was taken out put in.

The links say what is the same. A removed sentence stands behind the one it followed, or in front of the
one it preceded in its paragraph; where its whole paragraph is gone, in a paragraph of its own.
"""

from __future__ import annotations

from bisect import bisect_right, insort
from collections.abc import Iterator, Sequence
from dataclasses import field, replace
from itertools import groupby

from variorum.model.article import Paragraph, Version
from variorum.model.comparison import Comparison, Link, Side
from variorum.model.frozen import dataclass
from variorum.model.span import Span
from variorum_gui.comparison.redline import PieceKind, Redline, RedlineWriter

#: Old lines of these roles stand in the header, or nowhere.
_NOT_SHOWN = ("byline", "date", "furniture")

_TURNED: dict[PieceKind, PieceKind] = {
    "removed": "added",
    "added": "removed",
    "removed style": "added style",
    "added style": "removed style",
    "moved away": "moved here",
    "moved here": "moved away",
}


@dataclass(frozen=True, slots=True)
class _Item:
    """What happens at a place of the new text: words of the old one before words of the new."""

    right: Span
    left: Span | None = None
    kind: PieceKind = "same"
    old_kind: PieceKind = "removed"
    #: Whether the old words are to be read; not where both versions have them.
    old: bool = False


@dataclass(frozen=True, slots=True)
class _Gone:
    """What only the old version has, in place: inside a paragraph, or as paragraphs after one (-1: first)."""

    inline: list[_Item] = field(default_factory=list)
    blocks: dict[int, list[tuple[Paragraph, list[_Item]]]] = field(default_factory=dict)


def redline_of(comparison: Comparison, left: Version, right: Version, older: Side | None = "left") -> Redline:
    """The redline of two versions as compared, told from the `older` one to the newer.

    The right text is the one that stands in it whole, also where it is the older: it was put there. Older words come
    before the newer ones that stand for them, whichever side has them.
    """
    turned = older == "right"
    staying, moved = _links(comparison)
    gone = _gone(comparison, left, right, staying, moved, turned)
    items = list(gone.inline)
    items += [_Item(span, kind="added") for span in comparison.only_right]
    for link in staying:
        items += _runs(link, "same")
    for link in moved:
        items += _runs(link, "moved here")
    items.sort(key=lambda item: (item.right, item.left.start if item.left is not None else 0))
    writer = RedlineWriter(left.text, right.text)
    at = 0
    _write_blocks(writer, gone, -1)
    for number, paragraph in enumerate(right.paragraphs):
        writer.open()
        first = at
        while at < len(items) and items[at].right.start <= paragraph.end:
            at += 1
        _write(writer, items[first:at], paragraph, turned)
        writer.close(paragraph.role, counted=True)
        _write_blocks(writer, gone, number)
    redline = writer.redline(moved)
    if not turned:
        return redline
    pieces = (replace(piece, kind=_TURNED.get(piece.kind, piece.kind)) for piece in redline.pieces)
    return replace(redline, pieces=tuple(pieces))


def _links(comparison: Comparison) -> tuple[list[Link], list[Link]]:
    """Those in order, and those in another place.

    What is told twice in one version has several links; on either side the first is taken, those in
    order before those that moved.
    """
    links = [link for link in comparison.links if link.kind != "quote" and link.tier in ("sure", "likely")]
    links.sort(key=lambda link: (link.moved, link.right, link.left))
    taken: tuple[_Taken, _Taken] = (_Taken(), _Taken())
    staying: list[Link] = []
    moved: list[Link] = []
    reached = 0
    for link in links:
        if taken[0].meets(link.left) or taken[1].meets(link.right):
            continue
        taken[0].add(link.left)
        taken[1].add(link.right)
        if link.moved or link.left.start < reached:
            moved.append(link if link.moved else replace(link, moved=True))
        else:
            reached = link.left.end
            staying.append(link)
    return staying, moved


class _Taken:
    """Spans of one text, none of which overlap."""

    def __init__(self) -> None:
        self._spans: list[Span] = []

    def meets(self, span: Span) -> bool:
        at = bisect_right(self._spans, span)
        return any(s.start < span.end and span.start < s.end for s in self._spans[max(0, at - 1) : at + 1])

    def add(self, span: Span) -> None:
        insort(self._spans, span)


def _runs(link: Link, kind: PieceKind) -> Iterator[_Item]:
    """A link cut at its edits."""
    moved = kind == "moved here"
    old, new = link.left.start, link.right.start
    for edit in sorted(link.edits, key=lambda edit: (edit.right, edit.left)):
        if edit.left.start < old or edit.right.start < new:
            continue
        same = Span(old, edit.left.start)
        yield _Item(Span(new, edit.right.start), None if moved else same, kind)
        style = edit.kind == "typography"
        yield _Item(
            edit.right,
            edit.left,
            "added style" if style else "added",
            "removed style" if style else "removed",
            old=True,
        )
        old, new = edit.left.end, edit.right.end
    yield _Item(Span(new, link.right.end), None if moved else Span(old, link.left.end), kind)


def _gone(
    comparison: Comparison,
    left: Version,
    right: Version,
    staying: Sequence[Link],
    moved: Sequence[Link],
    turned: bool,
) -> _Gone:
    """Where the left version's own words stand; `turned` behind what only the older, right one has there."""
    gone = _Gone()
    spans: list[tuple[Span, PieceKind]] = [(span, "removed") for span in comparison.only_left]
    spans += [(link.left, "moved away") for link in moved]
    spans.sort()
    starts = [paragraph.start for paragraph in left.paragraphs]
    new_starts = [paragraph.start for paragraph in right.paragraphs]
    headline = next((p for p in right.paragraphs if p.role == "headline"), None)
    for home, group in groupby(spans, key=lambda pair: bisect_right(starts, pair[0].start) - 1):
        paragraph = left.paragraphs[home]
        if paragraph.role in _NOT_SHOWN:
            continue
        for span, kind in group:
            before, after = _neighbours(staying, span, paragraph)
            if before is not None:
                here = _behind_own(before, staying, right, new_starts) if turned else before.right.end
            elif after is not None:
                here = after.right.start
            elif paragraph.role == "headline" and headline is not None:
                here = headline.start
            else:
                last = bisect_right(staying, span.start, key=lambda link: link.left.start) - 1
                end = staying[last].right.start if last >= 0 else -1
                number = bisect_right(new_starts, end) - 1
                number = _last_of_own(number, comparison, new_starts) if turned else number
                where = gone.blocks.setdefault(number, [])
                if not where or where[-1][0] is not paragraph:
                    where.append((paragraph, []))
                where[-1][1].append(_Item(Span(0, 0), span, old_kind=kind, old=True))
                continue
            gone.inline.append(_Item(Span(here, here), span, old_kind=kind, old=True))
    return gone


def _neighbours(staying: Sequence[Link], span: Span, paragraph: Paragraph) -> tuple[Link | None, Link | None]:
    """The links before and after a passage in its own paragraph."""
    at = bisect_right(staying, span.start, key=lambda link: link.left.start)
    before = staying[at - 1] if at and staying[at - 1].left.start >= paragraph.start else None
    after = staying[at] if at < len(staying) and staying[at].left.end <= paragraph.end else None
    return before, after


def _behind_own(before: Link, staying: Sequence[Link], right: Version, starts: Sequence[int]) -> int:
    """Where the next link begins, or the paragraph ends: what only the right version has there stands before it."""
    end = right.paragraphs[bisect_right(starts, before.right.start) - 1].end
    at = bisect_right(staying, before.left.start, key=lambda link: link.left.start)
    return min(end, staying[at].right.start) if at < len(staying) else end


def _last_of_own(number: int, comparison: Comparison, starts: Sequence[int]) -> int:
    """The last paragraph of those that only the right version has, of which the first follows this one."""
    own = {span.start for span in comparison.only_right}
    while number + 1 < len(starts) and starts[number + 1] in own:
        number += 1
    return number


def _write(writer: RedlineWriter, items: Sequence[_Item], paragraph: Paragraph, turned: bool) -> None:
    at = paragraph.start
    for item in items:
        start, end = max(item.right.start, at), min(item.right.end, paragraph.end)
        if start > at:
            writer.new(Span(at, start), "same")
            at = start
        old = item.left if item.old and item.left is not None and len(item.left) else None
        if old is not None and not turned:
            writer.old(old, item.old_kind, start, replaced=end > start)
        if end > start:
            whole = (start, end) == (item.right.start, item.right.end)
            writer.new(Span(start, end), item.kind, item.left if whole and not item.old else None)
            at = end
        if old is not None and turned:
            writer.old(old, item.old_kind, at, replacing=end > start)
    if at < paragraph.end:
        writer.new(Span(at, paragraph.end), "same")


def _write_blocks(writer: RedlineWriter, gone: _Gone, number: int) -> None:
    for paragraph, items in gone.blocks.get(number, ()):
        writer.open()
        for item in items:
            assert item.left is not None
            writer.old(item.left, item.old_kind, -1)
        writer.close(paragraph.role, counted=False)
