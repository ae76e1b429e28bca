"""Blocks into paragraphs: by the space between them, their indents, and lines that end early."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import replace
from itertools import pairwise
from statistics import median

from variorum.model.frozen import dataclass
from variorum.reading.pdf_pages.blocks import Block
from variorum.reading.pdf_pages.lines import Line, is_bullet
from variorum.reading.pdf_pages.row_labels import is_labelled

#: Lines further apart than usual by this factor do not belong together.
_GAP = 1.22
#: In type sizes: how far a first line is set in, at least and at most.
_INDENT, _NO_INDENT = 0.6, 5.0
#: Of a column: a line that leaves so much free ended there, whatever it ends with.
_EMPTY_PART = 0.35
_USUAL_LEADING = 1.25
_SENTENCE_END = re.compile(r"[.!?…:]['\"”’»)\]]*$")
_LIST_GOES_ON = re.compile(r"[.!?…:;,]['\"”’»)\]]*$")
_UNFINISHED = re.compile(r"[-‐\xad,;–—]$|[^\W_]$")
#: Lines at the same place within this many type sizes are flush.
_FLUSH = 0.3


@dataclass(frozen=True, slots=True)
class Piece:
    """Lines that make a paragraph, or the part of one that stands in one block."""

    lines: tuple[Line, ...]
    page: int
    #: How it stands in its column: set in, and its last line as full as the others.
    indented: bool
    full: bool
    #: How much room its last line leaves.
    free: float
    first_in_block: bool
    last_in_block: bool

    @property
    def size(self) -> float:
        return max(self.lines, key=lambda line: len(line.words)).size

    @property
    def style(self) -> str:
        return max(self.lines, key=lambda line: len(line.words)).style

    @property
    def words(self) -> int:
        return sum(len(line.words) for line in self.lines)

    @property
    def text(self) -> str:
        return " ".join(line.text for line in self.lines)


def usual_leading(blocks: Iterable[Block]) -> float:
    """The distance between lines in type sizes, as most of a document is set."""
    found = [
        (upper.baseline - lower.baseline) / max(upper.size, 1.0)
        for block in blocks
        for upper, lower in pairwise(block.lines)
    ]
    return median(found) if len(found) >= 5 else _USUAL_LEADING


def pieces_of(block: Block, page: int, leading: float) -> list[Piece]:
    """The paragraphs of one block, of which the first and last may go on elsewhere."""
    usual = _leading_of(block, leading)
    groups: list[list[Line]] = [[block.lines[0]]]
    for index in range(1, len(block.lines)):
        if not _is_hanging(groups[-1][0], block.lines[index], usual) and _ends_before(block, index, usual):
            groups.append([block.lines[index]])
        else:
            groups[-1].append(block.lines[index])
    return [
        Piece(
            tuple(group),
            page,
            _is_indented(block, group[0]),
            _is_full(block, group[-1]),
            _edges(block, group[-1])[1],
            group is groups[0],
            group is groups[-1],
        )
        for group in groups
    ]


def continued(pieces: Sequence[Piece], aside: Sequence[bool]) -> list[Piece]:
    """Pieces with those joined that are one paragraph cut by the end of a column or page.

    `aside` marks pieces that may stand in between: captions, page numbers.
    """
    indents = _uses_indents(pieces)
    joined: list[Piece] = []
    asides: list[bool] = []
    for piece, apart in zip(pieces, aside, strict=True):
        at = next((i for i in range(len(joined) - 1, -1, -1) if not asides[i]), None)
        begins = is_labelled(piece.lines[0])
        if not apart and not begins and at is not None and _goes_on(joined[at], piece, indents):
            joined[at] = replace(
                joined[at],
                lines=(*joined[at].lines, *piece.lines),
                full=piece.full,
                free=piece.free,
                last_in_block=piece.last_in_block,
            )
        else:
            joined.append(piece)
            asides.append(apart)
    return joined


def _leading_of(block: Block, leading: float) -> float:
    steps = sorted(upper.baseline - lower.baseline for upper, lower in pairwise(block.lines))
    # paragraphs of two lines make every second step a large one
    own = steps[len(steps) // 4] if len(steps) >= 3 else leading * block.size
    return min(own, 1.6 * block.size) if len(steps) >= 3 else own


def _ends_before(block: Block, index: int, usual: float) -> bool:
    before, line = block.lines[index - 1], block.lines[index]
    if before.baseline - line.baseline > _GAP * usual or is_labelled(line):
        return True
    if is_bullet(line.words[0].text) and len(line.words) > 1:
        # a dash or "12." may as well begin a line within a sentence
        return _LIST_GOES_ON.search(before.text) is not None or not _is_full(block, before)
    if _is_centred(block):
        return False
    if _is_hyphened(before):
        return False
    if _is_indented(block, line) and (not _is_indented(block, before) or not _is_full(block, before)):
        return True
    if _is_indented(block, line) and not _is_set_in(block, index):
        return True
    return _new_style(before, line) or _ended_early(block, index)


def _is_hanging(first: Line, line: Line, usual: float) -> bool:
    """Whether it goes on, set in below an item's own text."""
    if len(first.words) < 2 or not is_bullet(first.words[0].text) or is_bullet(line.words[0].text):
        return False
    close = first.baseline - line.baseline < _GAP * usual * 12
    return close and abs(line.left - first.words[1].left) < _FLUSH * line.size


def _is_hyphened(line: Line) -> bool:
    return line.text[-1:] in "-‐\xad"


def _edges(block: Block, line: Line) -> tuple[float, float]:
    """How far a line begins after, and ends before, the edges of its block, in reading direction."""
    at_left, at_right = line.left - block.left, block.right - line.right
    return (at_right, at_left) if line.leftwards else (at_left, at_right)


def _is_indented(block: Block, line: Line) -> bool:
    start, _ = _edges(block, line)
    return _INDENT * line.size < start < _NO_INDENT * line.size


def _is_set_in(block: Block, index: int) -> bool:
    """Whether it is one of several lines set in, as a quotation is, and not two first lines in a row."""
    near = block.lines[max(0, index - 2) : index + 2]
    return sum(_is_indented(block, line) for line in near) > 2


def _is_full(block: Block, line: Line) -> bool:
    _, free = _edges(block, line)
    return free < 1.5 * line.size or free < 0.12 * (block.right - block.left)


def _is_centred(block: Block) -> bool:
    """Whether all lines share their middle and not their left edge; of ragged ones, two may at random."""
    middles = [(line.left + line.right) / 2 for line in block.lines]
    uneven = max(line.left for line in block.lines) - block.left > _FLUSH * block.size
    return uneven and max(middles) - min(middles) < 2 * _FLUSH * block.size


def _new_style(before: Line, line: Line) -> bool:
    """A bold heading above plain text, or the text after it; not an italic phrase that fills a line."""
    if _weight(before.style) == _weight(line.style):
        return False
    whole = {_weight(word.style) for word in before.words} | {_weight(word.style) for word in line.words}
    alone = len({_weight(word.style) for word in before.words}) == 1
    return len(whole) == 2 and alone and not line.text[:1].islower()


def _weight(style: str) -> bool:
    return re.search(r"bold|black|heavy|semibold|medium", style, re.IGNORECASE) is not None


def _ended_early(block: Block, index: int) -> bool:
    """Whether the next line's first word would have fitted, so that something else ended the line."""
    before, line = block.lines[index - 1], block.lines[index]
    near = block.lines[max(0, index - 4) : index + 4]
    start, end = min(each.left for each in near), max(each.right for each in near)
    free = (before.left - start) if before.leftwards else (end - before.right)
    first = line.words[0]
    if free < (first.right - first.left) + 0.8 * line.size:
        return False
    if _SENTENCE_END.search(before.text):
        return True
    return free > _EMPTY_PART * (end - start) and not line.text[:1].islower()


def _uses_indents(pieces: Sequence[Piece]) -> bool:
    starts = [piece.indented for piece in pieces if not piece.first_in_block and len(piece.lines) > 1]
    return len(starts) >= 2 and sum(starts) * 2 > len(starts)


def _goes_on(piece: Piece, other: Piece, indents: bool) -> bool:
    if not (piece.last_in_block and other.first_in_block) or other.indented:
        return False
    if max(piece.size, other.size) > 1.06 * min(piece.size, other.size):
        return False
    if _weight(piece.style) != _weight(other.style):
        return False
    ended = _SENTENCE_END.search(piece.text) is not None
    first = other.lines[0].words[0]
    full = piece.full or piece.free < first.right - first.left + 0.25 * piece.size
    if _is_hyphened(piece.lines[-1]) or (other.text[:1].islower() and (full or not ended)):
        return True
    if not full:
        return False
    if not ended and not piece.first_in_block:  # others above it show how wide the column is
        return True
    if ended:
        elsewhere = piece.page != other.page or other.lines[0].top > piece.lines[-1].top
        # alone in its block, a line does not show whether it is set in
        return indents and elsewhere and len(other.lines) > 1 and _as_wide(piece, other)
    return _as_wide(piece, other) and _UNFINISHED.search(piece.text) is not None


def _as_wide(piece: Piece, other: Piece) -> bool:
    """Whether both stand in columns of one width, as far as their lines tell."""
    one, two = (
        max(line.right for line in each.lines) - min(line.left for line in each.lines)
        for each in (piece, other)
    )
    if len(piece.lines) == 1:
        # a byline or a label ends with a name; "… cast the congressman as a" goes on
        last = piece.lines[0].words[-1].text
        return piece.words > 3 and last.islower() and one < 1.15 * two
    if len(other.lines) == 1:
        return two < 1.05 * one
    return max(one, two) < 1.15 * min(one, two)
