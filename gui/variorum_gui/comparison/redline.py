"""Two versions as one text: the new one, with what was taken out kept where it stood."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Iterator
from functools import cached_property
from typing import Literal

from variorum.model.article import Role
from variorum.model.comparison import Link, Side
from variorum.model.frozen import dataclass
from variorum.model.span import Span

PieceKind = Literal[
    "same",
    "removed",
    "added",
    "removed style",
    "added style",
    "moved away",
    "moved here",
    # White space put in so that words of both versions do not run together.
    "join",
]


@dataclass(frozen=True, slots=True)
class Piece:
    """A stretch of the redline, and where it stands in the versions. Code points throughout."""

    start: int
    end: int
    kind: PieceKind
    left: Span | None = None
    right: Span | None = None

    def of(self, side: Side) -> Span | None:
        """Its place in one version."""
        return self.left if side == "left" else self.right


@dataclass(frozen=True, slots=True)
class RedlineParagraph:
    """A paragraph of the redline; those that only the old version has are not counted."""

    start: int
    end: int
    role: Role
    counted: bool


@dataclass(frozen=True)
class Redline:
    """The whole text with its pieces in order; each paragraph of the new version is in it whole."""

    text: str
    paragraphs: tuple[RedlineParagraph, ...]
    pieces: tuple[Piece, ...]
    #: The links whose passages stand in it twice: where they were, and where they are.
    moved: tuple[Link, ...] = ()

    @cached_property
    def _by_side(self) -> dict[Side, list[tuple[Span, Piece]]]:
        found: dict[Side, list[tuple[Span, Piece]]] = {"left": [], "right": []}
        for side, pairs in found.items():
            every = [(span, piece) for piece in self.pieces if (span := piece.of(side)) is not None]
            every.sort(key=lambda pair: (pair[0].start, -pair[0].end))
            for span, piece in every:
                # What was edited as it moved stands twice: where it was counts.
                if not pairs or span.end > pairs[-1][0].end:
                    pairs.append((span, piece))
        return found

    @cached_property
    def _starts(self) -> list[int]:
        return [piece.start for piece in self.pieces]

    def position(self, side: Side, position: int) -> int:
        """Where a code point of one version stands; the nearest place before it when it is not shown."""
        pairs = self._by_side[side]
        at = bisect_right(pairs, position, key=lambda pair: pair[0].start) - 1
        if at < 0:
            return 0
        span, piece = pairs[at]
        return min(piece.start + position - span.start, piece.end)

    def span(self, side: Side, span: Span) -> Span:
        """Where a passage of one version stands, from its first letter to its last."""
        start = self.position(side, span.start)
        end = self.position(side, span.end - 1) + 1 if len(span) else start
        return Span(start, max(start, end))

    def origin(self, position: int) -> tuple[Side, int]:
        """The version a place of the redline comes from, the new one where both have it."""
        at = max(0, bisect_right(self._starts, position) - 1)
        for piece in (*self.pieces[at::-1][:3], *self.pieces[at + 1 : at + 3]):
            for side in _NEW_FIRST:
                span = piece.of(side)
                if span is not None:
                    return side, min(span.start + max(0, position - piece.start), span.end)
        return "right", 0

    def origin_of(self, span: Span) -> tuple[Side, Span]:
        """The passage of one version that a passage of the redline shows.

        The old version only where nothing of the new one is in it.
        """
        inside = [p for p in self._within(span) if p.kind != "join"]
        side: Side = "left" if inside and all(p.right is None for p in inside) else "right"
        spans = [
            Span(
                min(place.start + max(0, span.start - piece.start), place.end),
                min(place.start + max(0, min(span.end, piece.end) - piece.start), place.end),
            )
            for piece in inside
            if (place := piece.of(side)) is not None
        ]
        if not spans:
            origin, position = self.origin(span.start)
            return origin, Span(position, position)
        return side, Span(min(s.start for s in spans), max(s.end for s in spans))

    def edited_part(self, side: Side, span: Span) -> Span:
        """Of a passage with words of the other version between its own, the part with the words that were edited."""
        runs: list[tuple[Span, bool]] = []
        goes_on = False
        for piece in self._within(span):
            own = piece.of(side) is not None
            start, end = max(piece.start, span.start), min(piece.end, span.end)
            if own and goes_on:
                before, edited = runs.pop()
                runs.append((Span(before.start, end), edited or piece.kind != "same"))
            elif own:
                runs.append((Span(start, end), piece.kind != "same"))
            goes_on = own
        return next((run for run, edited in runs if edited), runs[0][0] if runs else span)

    def _within(self, span: Span) -> Iterator[Piece]:
        at = max(0, bisect_right(self._starts, span.start) - 1)
        while at < len(self.pieces) and self.pieces[at].start < max(span.end, span.start + 1):
            if self.pieces[at].end > span.start:
                yield self.pieces[at]
            at += 1


_NEW_FIRST: tuple[Side, Side] = ("right", "left")


class RedlineWriter:
    """Puts a redline together from its beginning."""

    def __init__(self, left: str, right: str) -> None:
        self._texts: dict[Side, str] = {"left": left, "right": right}
        self._parts: list[str] = []
        self._length = 0
        self._pieces: list[Piece] = []
        self._paragraphs: list[RedlineParagraph] = []
        self._opened = 0

    def open(self) -> None:
        """Begin a paragraph."""
        if self._length:
            self._write("\n\n")
        self._opened = self._length

    def close(self, role: Role, counted: bool) -> None:
        """End it; one that stayed empty is not kept."""
        if self._length > self._opened:
            self._paragraphs.append(RedlineParagraph(self._opened, self._length, role, counted))

    def old(
        self, span: Span, kind: PieceKind, before: int, replaced: bool = False, replacing: bool = False
    ) -> None:
        """Words of the old version, with the white space they had there; `before` follows in the new one.

        `replaced`: other words stand for them, which must not run into them. `replacing`: those were just written.
        """
        left, right = self._texts["left"], self._texts["right"]
        spaced = left[max(0, span.start - 1) : span.start].isspace()
        spaced = spaced or (replacing and left[span.start : span.start + 1].isalnum())
        if spaced and self._length > self._opened and not self._ends_in_space():
            self._join()
        self._add(left[span.start : span.end], kind, span, None)
        following = right[before : before + 1]
        apart = replaced or left[span.end : span.end + 1].isspace()
        if apart and following.isalnum() and not self._ends_in_space():
            self._join()

    def new(self, span: Span, kind: PieceKind, left: Span | None = None) -> None:
        """Words of the new version; `left` is where the old one has them."""
        self._add(self._texts["right"][span.start : span.end], kind, left, span)

    def redline(self, moved: Iterable[Link]) -> Redline:
        """What was written."""
        return Redline("".join(self._parts), tuple(self._paragraphs), tuple(self._pieces), tuple(moved))

    def _ends_in_space(self) -> bool:
        return bool(self._parts) and self._parts[-1][-1:].isspace()

    def _join(self) -> None:
        self._pieces.append(Piece(self._length, self._length + 1, "join"))
        self._write(" ")

    def _add(self, words: str, kind: PieceKind, left: Span | None, right: Span | None) -> None:
        if words:
            self._pieces.append(Piece(self._length, self._length + len(words), kind, left, right))
            self._write(words)

    def _write(self, words: str) -> None:
        self._parts.append(words)
        self._length += len(words)
