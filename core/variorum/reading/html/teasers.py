"""Other articles announced on a page: a linked heading and a line or two, several in a row."""

from __future__ import annotations

from collections.abc import Sequence

from variorum.reading.html.pieces import Piece

_HEADINGS = frozenset({"h2", "h3", "h4", "h5", "h6"})
_WHOLLY_LINKED = 0.95
#: A teaser's text; longer ones are sections of a round-up under headings that are links.
_TEASER_WORDS = 45
_TEASER_PIECES = 2
#: One linked heading may be the article's own.
_FEWEST = 2


def teasers_among(pieces: Sequence[Piece], first: int) -> frozenset[int]:
    """Indexes of pieces that announce other articles, outside `<main>` and below the article's beginning."""
    found: set[int] = set()
    group: list[int] = []
    count = 0
    index = first + 1
    while index < len(pieces):
        length = _teaser_at(pieces, index)
        if length:
            group.extend(range(index, index + length))
            count += 1
            index += length
            continue
        if count >= _FEWEST:
            found.update(group)
        group, count = [], 0
        index += 1
    if count >= _FEWEST:
        found.update(group)
    return frozenset(found)


def _teaser_at(pieces: Sequence[Piece], index: int) -> int:
    """How many pieces the teaser at `index` has, 0 when there is none."""
    head = pieces[index]
    if head.tag not in _HEADINGS or head.linked < _WHOLLY_LINKED or head.in_main:
        return 0
    length = 1
    while index + length < len(pieces) and pieces[index + length].tag not in _HEADINGS:
        if len(pieces[index + length].text.split()) > _TEASER_WORDS:
            return 0
        length += 1
        if length > 1 + _TEASER_PIECES:
            break
    return min(length, 1 + _TEASER_PIECES)
