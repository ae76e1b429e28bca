"""Words into lines, each within one column.

A file mostly draws a line's words one after another, so that order is followed; where it draws right across
the columns, gaps that stand below one another in several lines tell the gutter from the spaces of justified text.
"""

from __future__ import annotations

import re
import unicodedata
from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Iterable, Sequence
from itertools import pairwise

from variorum.model.frozen import dataclass
from variorum.reading.pdf_pages.words import Word

#: In type sizes: one of less is never a gutter; one of more is a space only where text above or below spans it,
#: as in the narrow columns of justified text; one of far more is never a space.
_NO_GUTTER = 0.75
_WIDE = 2.2
_NO_SPACE = 14.0
#: More lines than this close by have to leave the same strip empty; with so many nothing more is asked.
_GUTTER_LINES, _GUTTER_LINES_SURE = 3, 7
#: Lines further apart than this, in type sizes, are not close by.
_CLOSE = 8.0
_NEXT_LINES = 4.5
#: So many words are looked at, where a hostile page has thousands on one spot.
_MOST_NEAR = 1000
#: Two pieces on one baseline with less between them are one line, in whatever order they were drawn.
_TOUCHING = 0.6
_SAME_BASELINE = 0.35
#: A large first letter is put to its line later.
_OTHER_SIZE = 2.0
#: What stands before the items of a list belongs to them across such a gap.
_BULLET = re.compile(r"[•‣▪●◦■–—*-]|\(?\d{1,2}[.)]|\d+(?:\.\d+)+")
_BULLET_GAP = 3.0


@dataclass(frozen=True, slots=True)
class Line:
    """Words beside each other, in reading order; size, font and baseline are those of most letters."""

    words: tuple[Word, ...]
    left: float
    bottom: float
    right: float
    top: float
    baseline: float
    size: float
    style: str
    leftwards: bool

    @property
    def text(self) -> str:
        return " ".join(word.text for word in self.words)


def line_of(words: Sequence[Word]) -> Line:
    """The line that `words`, in reading order, make."""
    shares: dict[tuple[float, float, str], int] = defaultdict(int)
    for word in words:
        shares[word.size, word.baseline, word.style] += len(word.text)
    size, baseline, style = max(shares, key=lambda kind: shares[kind])
    return Line(
        tuple(words),
        min(word.left for word in words),
        min(word.bottom for word in words),
        max(word.right for word in words),
        max(word.top for word in words),
        baseline,
        size,
        style,
        is_leftwards("".join(word.text for word in words)),
    )


def is_leftwards(text: str) -> bool:
    """Whether most of its letters belong to a script written from right to left."""
    kinds = [unicodedata.bidirectional(c) for c in text]
    return sum(kind in ("R", "AL") for kind in kinds) > sum(kind == "L" for kind in kinds)


def is_bullet(text: str) -> bool:
    """Whether it stands before an item of a list."""
    return _BULLET.fullmatch(text) is not None


def lines_of(words: Sequence[Word]) -> list[Line]:
    """The lines of one page."""
    runs = _runs(words)
    gaps, spans = _gaps(runs), _spans(words)
    pieces = [line_of(piece) for run in runs for piece in _cut_at_gutters(run, gaps, spans)]
    return _touching_joined(pieces)


def _runs(words: Sequence[Word]) -> list[list[Word]]:
    runs: list[list[Word]] = []
    for word in words:
        if runs and _goes_on(runs[-1], word):
            runs[-1].append(word)
        else:
            runs.append([word])
    return runs


def _goes_on(run: list[Word], word: Word) -> bool:
    last = run[-1]
    size = max(min(last.size, word.size), 1.0)
    level = abs(word.baseline - last.baseline)
    overlapping = min(word.top, last.top) - max(word.bottom, last.bottom) > 0.5 * (word.top - word.bottom)
    # a raised "2" or "th" is smaller and stands beside the letters
    if level > _SAME_BASELINE * size and not (overlapping and max(word.size, last.size) > 1.25 * size):
        return False
    if max(word.size, last.size) > _OTHER_SIZE * size:
        return False
    right_to_left = any(unicodedata.bidirectional(c) in ("R", "AL") for c in last.text + word.text)
    if right_to_left:  # numbers and names in such a line jump
        return _between(last, word) < _NO_SPACE * size
    return -0.7 * size < word.left - last.right < _NO_SPACE * size


def _between(one: Word | Line, other: Word | Line) -> float:
    return max(other.left - one.right, one.left - other.right)


@dataclass(frozen=True, slots=True)
class _Strip:
    """A stretch of a line: an empty one, or one that a word takes up."""

    baseline: float
    left: float
    right: float
    size: float


def _gaps(runs: Sequence[Sequence[Word]]) -> list[_Strip]:
    """The gaps within runs that may be gutters, by height."""
    found = [
        _Strip(after.baseline, before.right, after.left, before.size)
        for run in runs
        for before, after in pairwise(run)
        if after.left - before.right > _NO_GUTTER * max(before.size, 1.0)
    ]
    return sorted(found, key=_height)


def _spans(words: Iterable[Word]) -> list[_Strip]:
    """What words take up, by height."""
    return sorted((_Strip(word.baseline, word.left, word.right, word.size) for word in words), key=_height)


def _height(strip: _Strip) -> float:
    return strip.baseline


def _near(strips: list[_Strip], baseline: float, reach: float) -> list[_Strip]:
    first = bisect_left(strips, baseline - reach, key=_height)
    return strips[first : bisect_right(strips, baseline + reach, key=_height)]


def _cut_at_gutters(run: list[Word], gaps: list[_Strip], spans: list[_Strip]) -> list[list[Word]]:
    pieces = [[run[0]]]
    for before, after in pairwise(run):
        size = max(before.size, 1.0)
        gap = after.left - before.right
        bullet = len(pieces[-1]) == 1 and is_bullet(before.text) and gap < _BULLET_GAP * size
        if gap > _NO_GUTTER * size and not bullet and _is_gutter(before, after, size, gaps, spans):
            pieces.append([after])
        else:
            pieces[-1].append(after)
    return pieces


def _is_gutter(before: Word, after: Word, size: float, gaps: list[_Strip], spans: list[_Strip]) -> bool:
    """Whether lines close by leave the same strip empty, and none goes across it.

    In narrow columns of justified text a few wide spaces stand below one another at random.
    """
    levels: set[int] = set()
    for gap in _near(gaps, after.baseline, _CLOSE * size)[:_MOST_NEAR]:
        shared = min(gap.right, after.left) - max(gap.left, before.right)
        if shared > _NO_GUTTER * size * 0.8:
            levels.add(round((gap.baseline - after.baseline) / (0.5 * size)))
    if len(levels) > _GUTTER_LINES_SURE:
        return True
    if len(levels) <= _GUTTER_LINES and after.left - before.right <= _WIDE * size:
        return False
    return _stays_free(before.right, after.left, after.baseline, size, spans)


def _stays_free(left: float, right: float, baseline: float, size: float, spans: list[_Strip]) -> bool:
    """Whether the words of the next lines leave a strip of a gutter's width between `left` and `right`."""
    near = sorted(
        (span.left, span.right)
        for span in _near(spans, baseline, _NEXT_LINES * size)[:_MOST_NEAR]
        if span.left < right
        and span.right > left
        and abs(span.baseline - baseline) > 0.5 * size
        and abs(span.size - size) < 0.1 * size
    )
    free_from = left
    for start, end in near:
        if start - free_from > _NO_GUTTER * size * 0.8:
            return True
        free_from = max(free_from, end)
    return right - free_from > _NO_GUTTER * size * 0.8


def _touching_joined(pieces: list[Line]) -> list[Line]:
    """Pieces of one line that were drawn apart, such as a word in another font, put together."""
    rows: dict[int, list[int]] = defaultdict(list)
    joined: list[Line] = []
    for piece in pieces:
        level = round(piece.baseline)
        at = next(
            (
                index
                for row in (level - 1, level, level + 1)
                for index in reversed(rows[row][-8:])
                if _touch(joined[index], piece)
            ),
            None,
        )
        if at is None:
            rows[level].append(len(joined))
            joined.append(piece)
        else:
            joined[at] = line_of(_in_order(joined[at], piece))
    return joined


def _touch(one: Line, other: Line) -> bool:
    size = min(one.size, other.size)
    if max(one.size, other.size) > _OTHER_SIZE * size:
        return False
    level = abs(one.baseline - other.baseline) < _SAME_BASELINE * size
    first = other if (other.left < one.left) != one.leftwards else one
    reach = _BULLET_GAP if is_bullet(first.text) else _TOUCHING
    return level and -0.3 * size < _between(one, other) < reach * size


def _in_order(one: Line, other: Line) -> list[Word]:
    other_first = (other.left < one.left) != (one.leftwards and other.leftwards)
    return [*other.words, *one.words] if other_first else [*one.words, *other.words]
