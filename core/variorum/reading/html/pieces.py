"""The visible text of a page as pieces, in reading order, each with where on the page it stands."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from variorum.model.frozen import dataclass
from variorum.reading.html.lines import Line, Run, lines_of
from variorum.reading.html.zones import INLINE, Zone, zone_of

if TYPE_CHECKING:
    from selectolax.lexbor import LexborNode

_UNSEEN = re.compile(
    r"""script|style|template|noscript|head|svg|math|iframe|object|embed|canvas|audio|video|select|option|datalist
    |textarea|input|meta|link""",
    re.VERBOSE,
)
#: "Image caption," and the like, which only screen readers say.
_FOR_LISTENERS = re.compile(r"visually-?hidden|sr-only|screen-reader-text", re.IGNORECASE)
#: Inline elements that a style may set apart; letters and figures are set in others (<sub>, <b>, <i>).
_SET_APART = frozenset({"span", "time", "a"})
_BOXES = frozenset({"div", "section", "aside", "article", "figure", "td", "li", "header", "footer"})
#: Between the cells of one row of figures.
CELLS = " | "
_BLOCKS_IN_CELL = frozenset({"table", "p", "div", "h1", "ul"})
#: A cell of at least this many characters holds an article's text rather than a table's figure.
_LAYOUT_CELL = 200


@dataclass(frozen=True, slots=True)
class Piece:
    """A stretch of text between block elements. `group` is the same for pieces of one list or section."""

    text: str
    tag: str
    zone: Zone
    group: int
    #: The share of its characters that are links.
    linked: float
    in_main: bool


@dataclass(frozen=True, slots=True)
class Box:
    """An element that holds several pieces: from `first` up to, not with, `end`."""

    first: int
    end: int


@dataclass(frozen=True, slots=True)
class _Place:
    tag: str = "body"
    zone: Zone = "page"
    group: int = 0
    linked: bool = False
    in_main: bool = False
    in_row: bool = False
    #: How many pieces there were before this element; -1 for one that can be no box.
    first: int = -1
    #: The number of the inline element that its text stands in, 0 without one.
    span: int = 0


class _Collector:
    def __init__(self) -> None:
        self.pieces: list[Piece] = []
        self.boxes: list[Box] = []
        self._runs: list[tuple[Run, _Place]] = []

    def add(self, text: str, place: _Place) -> None:
        self._runs.append((Run(text, place.zone, place.linked, place.span), place))

    def end_of(self, place: _Place) -> None:
        """The end of a block, which may have been a box of several paragraphs."""
        self.end()
        if place.first >= 0 and len(self.pieces) - place.first > 1:
            self.boxes.append(Box(place.first, len(self.pieces)))

    def end(self) -> None:
        """Whatever came so far is a paragraph, or several where line breaks or zones part it."""
        if any(run.text.strip("\0 \t\r\n|") for run, _ in self._runs):
            at = next(place for run, place in self._runs if run.text.strip("\0 \t\r\n"))
            self.pieces.extend(_piece(line, at) for line in lines_of([run for run, _ in self._runs]))
        self._runs.clear()


def _piece(line: Line, at: _Place) -> Piece:
    return Piece(line.text, at.tag, line.zone, at.group, line.linked, at.in_main)


def pieces_of(body: LexborNode) -> list[Piece]:
    """Every visible paragraph below `body`. Hidden elements, scripts and forms' fields are passed over."""
    return pieces_and_boxes(body)[0]


def pieces_and_boxes(body: LexborNode) -> tuple[list[Piece], list[Box]]:
    """Every visible paragraph below `body`, and the elements that several of them share, inner ones first."""
    collector = _Collector()
    groups = 0
    # (node, place) to open, or (None, place) for the end of a block
    pending: list[tuple[LexborNode | None, _Place]] = [(body, _Place())]
    while pending:
        node, place = pending.pop()
        if node is None:
            collector.end_of(place)
            continue
        tag = node.tag or ""
        if tag == "-text":
            collector.add(node.text_content or "", place)
            continue
        if tag == "br":
            collector.add(" " if place.in_row else "\0", place)
            continue
        if _UNSEEN.fullmatch(tag) or tag.startswith(("-", "!")) or _is_hidden(node):
            continue
        groups += 1
        inner = _inner_place(node, tag, place, groups)
        if place.in_row:
            if tag in ("td", "th"):
                collector.add(CELLS, place)
        elif INLINE.fullmatch(tag) is None:
            collector.end()
            if tag in _BOXES:
                inner = replace(inner, first=len(collector.pieces))
            pending.append((None, inner))
        elif tag == "a" and inner.zone == "furniture":
            collector.add(" ", place)  # menus part their links by style alone
        children: list[tuple[LexborNode | None, _Place]] = []
        child = node.child
        while child is not None:
            children.append((child, inner))
            child = child.next
        pending.extend(reversed(children))
    collector.end()
    return collector.pieces, collector.boxes


def _inner_place(node: LexborNode, tag: str, outer: _Place, number: int) -> _Place:
    attributes = node.attributes
    zone = zone_of(tag, attributes, outer.zone, outer.in_main)
    inline = INLINE.fullmatch(tag) is not None
    return _Place(
        tag=outer.tag if inline or outer.in_row else tag,
        zone=zone,
        group=number if zone != outer.zone or tag in ("ul", "ol", "nav", "table") else outer.group,
        linked=outer.linked or tag == "a",
        in_main=outer.in_main or tag in ("main", "article") or attributes.get("itemprop") == "articleBody",
        in_row=outer.in_row or (tag == "tr" and _is_row_of_figures(node)),
        span=number if tag in _SET_APART else 0,
    )


def _is_row_of_figures(row: LexborNode) -> bool:
    """Whether a row belongs to a table of figures; the cells of a layout hold whole paragraphs."""
    cells = 0
    child = row.child
    while child is not None:
        if child.tag in ("td", "th"):
            cells += 1
            if len(child.text_content or "") > _LAYOUT_CELL or _holds_blocks(child):
                return False
        child = child.next
    return cells > 1


def _holds_blocks(cell: LexborNode) -> bool:
    """Looked up by hand: a selector costs a millisecond a cell on tables of 100,000."""
    pending = [cell.child]
    while pending:
        node = pending.pop()
        while node is not None:
            if node.tag in _BLOCKS_IN_CELL:
                return True
            pending.append(node.child)
            node = node.next
    return False


def _is_hidden(node: LexborNode) -> bool:
    attributes = node.attributes
    style = (attributes.get("style") or "").replace(" ", "").lower()
    if node.tag == "span" and _FOR_LISTENERS.search(attributes.get("class") or ""):
        return True
    return "hidden" in attributes or "display:none" in style or "visibility:hidden" in style
