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
    run: list[range] = []
    index = first + 1
    while index < len(pieces):
        length = _teaser_at(pieces, index)
        if length:
            run.append(range(index, index + length))
            index += length
            continue
        found.update(_of_one_mould(pieces, run))
        run = []
        index += 1
    found.update(_of_one_mould(pieces, run))
    return frozenset(found)


def _of_one_mould(pieces: Sequence[Piece], run: list[range]) -> list[int]:
    """The pieces of a run of teasers: where the others hold no text, what follows the last is the article."""
    if len(run) < _FEWEST:
        return []
    *others, last = run
    most = max(sum(pieces[i].linked < _WHOLLY_LINKED for i in teaser[1:]) for teaser in others)
    return [index for teaser in others for index in teaser] + list(last[: 1 + most])


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
