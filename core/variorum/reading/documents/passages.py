"""Paragraphs of a document with its tracked changes: the text as it is now, and as it was before them."""

from __future__ import annotations

import re
from typing import Literal

from variorum.model.frozen import dataclass
from variorum.reading.drafts import Block

#: "neither": inserted by one person and deleted by another before it was accepted.
Change = Literal["", "inserted", "deleted", "neither"]
#: What a document's styles and parts say of a paragraph.
Kind = Literal["", "title", "subtitle", "heading", "byline", "date", "caption", "furniture"]

#: Above a headline stand a kicker, an outlet's name, a date: a few short lines, never prose.
_LINES_ABOVE_HEADLINE = 4
_WORDS_ABOVE_HEADLINE = 15
_NO_KIND: Kind = ""
#: Beside empty cells at the ends of a table's row.
_EDGE_BARS = re.compile(r"^(?:\| )+|(?: \|)+$")


@dataclass(frozen=True, slots=True)
class Piece:
    """A stretch of a paragraph. A line end in it ends the paragraph."""

    text: str
    change: Change = ""


@dataclass(frozen=True, slots=True)
class Passage:
    """A paragraph. Where its end was inserted or deleted, it and the next are one in the other text."""

    pieces: tuple[Piece, ...]
    kind: Kind = ""
    end: Change = ""


def together(outer: Change, inner: Change) -> Change:
    """The change of what stands inside two."""
    if not outer or not inner or outer == inner:
        return outer or inner
    return "neither"


def has_changes(passages: list[Passage]) -> bool:
    """Whether anything in them is tracked as inserted or deleted."""
    return any(passage.end or any(piece.change for piece in passage.pieces) for passage in passages)


def blocks_of(passages: list[Passage], *, before: bool = False) -> list[Block]:
    """The paragraphs with all changes accepted, or as they were `before` them."""
    return _with_headline([(text, kind) for text, kind, _ in lines_of(passages, before=before)])


def lines_of(passages: list[Passage], *, before: bool = False) -> list[tuple[str, Kind, int]]:
    """The paragraphs with their kinds, and the number of the passage each begins in."""
    gone: tuple[Change, ...] = ("inserted", "neither") if before else ("deleted", "neither")
    lines: list[tuple[str, Kind, int]] = []
    text, kind, start = "", _NO_KIND, 0
    for number, passage in enumerate(passages):
        if not text.strip():
            kind, start = passage.kind, number
        text += "".join(piece.text for piece in passage.pieces if piece.change not in gone)
        if passage.end in gone:
            continue
        lines.extend((line, kind, start) for line in _lines(text))
        text = ""
    lines.extend((line, kind, start) for line in _lines(text))
    return lines


def _lines(text: str) -> list[str]:
    tidied = (_EDGE_BARS.sub("", " ".join(line.split())) for line in text.split("\n"))
    return [line for line in tidied if line.strip("| ")]


def _with_headline(lines: list[tuple[str, Kind]]) -> list[Block]:
    headline = _headline_at(lines)
    blocks: list[Block] = []
    for index, (text, kind) in enumerate(lines):
        if index == headline:
            blocks.append(Block(text, "headline"))
        elif kind == "subtitle" and headline is not None and index <= headline + 2:
            blocks.append(Block(text, "standfirst"))
        elif kind in ("caption", "furniture", "byline", "date"):
            blocks.append(Block(text, kind))
        else:
            blocks.append(Block(text))
    return blocks


def _headline_at(lines: list[tuple[str, Kind]]) -> int | None:
    """The title or first heading, unless prose stands above it: then it heads a section."""
    above = 0
    heading: int | None = None
    for index, (text, kind) in enumerate(lines):
        if kind == "title":
            return index
        if kind == "heading" and heading is None:
            heading = index
        elif kind in ("", "caption") and heading is None:
            above += 1
            if above > _LINES_ABOVE_HEADLINE or len(text.split()) > _WORDS_ABOVE_HEADLINE:
                return None
        elif kind == "" and heading is not None:
            return heading
    return heading
