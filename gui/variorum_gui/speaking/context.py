"""A quotation where it stands: with its sentences, and the one before. Knows no Qt."""

from __future__ import annotations

from collections.abc import Sequence

from variorum.model.annotations import Quote
from variorum.model.article import Version
from variorum.model.frozen import dataclass
from variorum.model.span import Span
from variorum.text.sentences import sentences

#: Paragraphs before that of the quotation in which the sentence before it is looked for.
_BEFORE = 2


@dataclass(frozen=True, slots=True)
class Piece:
    """Words in a row, quoted or around what is quoted."""

    words: str
    quoted: bool = False


def pieces(version: Version, quotes: Sequence[Quote]) -> tuple[Piece, ...]:
    """The quotation in its sentences, and the sentence before."""
    text, first, last = version.text, quotes[0].start, quotes[-1].end
    around = _around(version, first, last)
    start, end = around.start, around.end
    made: list[Piece] = []
    for quote in quotes:
        made += [Piece(text[start : quote.start]), Piece(text[quote.start : quote.end], quoted=True)]
        start = quote.end
    made.append(Piece(text[start:end]))
    return tuple(piece for piece in made if piece.words)


def _around(version: Version, first: int, last: int) -> Span:
    borders = [(paragraph.start, paragraph.end) for paragraph in version.paragraphs]
    at = [i for i, (start, end) in enumerate(borders) if start < last and first < end]
    if not at:
        return Span(first, last)
    found = sentences(version.text, borders[max(0, at[0] - _BEFORE) : at[-1] + 1])
    own = [i for i, (start, end) in enumerate(found) if start < last and first < end]
    if not own:
        return Span(first, last)
    return Span(min(first, found[max(0, own[0] - 1)][0]), max(last, found[own[-1]][1]))
