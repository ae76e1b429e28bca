"""What the place of a paragraph on its page, and its type, say about its role."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence

from variorum.model.article import Role
from variorum.model.frozen import dataclass
from variorum.reading.pdf_pages.paragraphs import Piece
from variorum.reading.roles.header_lines import header_line, is_outlet_like

#: Type larger than the body's by this factor is a headline's, or a standfirst's, at least.
_HEADLINE, _STANDFIRST = 1.2, 1.06
#: The headline of another story on the page is larger than subheadings are, and has a story under it.
_OTHER_HEADLINE, _OTHER_WORDS, _STORY_WORDS = 1.5, range(3, 25), 40
_HEADLINE_WORDS = 40
_STANDFIRST_WORDS = range(5, 80)
_CAPTION_WORDS = 80
_LABEL_WORDS = 8
#: How far below a picture, in type sizes, its caption may begin.
_BELOW = 3.0
_SENTENCE_END = re.compile(r"[.!?…]['\"”’»)\]]*$")


@dataclass(frozen=True, slots=True)
class Picture:
    """Where a picture stands on a page, upright."""

    page: int
    left: float
    bottom: float
    right: float
    top: float


@dataclass(frozen=True, slots=True)
class Type:
    """The size and font of most of a document's words."""

    size: float
    style: str


def body_type(pieces: Sequence[Piece]) -> Type:
    """The type in which most words are set."""
    sizes: Counter[float] = Counter()
    styles: Counter[str] = Counter()
    for piece in pieces:
        sizes[round(piece.size * 2) / 2] += piece.words
        styles[piece.style] += piece.words
    return Type(sizes.most_common(1)[0][0] if sizes else 0.0, styles.most_common(1)[0][0] if styles else "")


def is_caption(piece: Piece, body: Type, pictures: Sequence[Picture]) -> bool:
    """Whether a paragraph in another type than the body's, and no larger, stands right under a picture."""
    if piece.words > _CAPTION_WORDS or piece.size > 1.03 * body.size:
        return False
    if piece.size > 0.96 * body.size and piece.style == body.style:
        return False
    if header_line(piece.text):
        return False
    return any(_stands_under(piece, picture) for picture in pictures if picture.page == piece.page)


def _stands_under(piece: Piece, picture: Picture) -> bool:
    left, right = min(line.left for line in piece.lines), max(line.right for line in piece.lines)
    drop = picture.bottom - piece.lines[0].top
    shared = min(right, picture.right) - max(left, picture.left)
    return -piece.size < drop < _BELOW * piece.size and shared > 0.5 * (right - left)


def headline_at(pieces: Sequence[Piece], body: Type, title: str) -> range:
    """Which pieces are the headline: the largest type on the first page, but for a newspaper's own name."""
    first = pieces[0].page if pieces else 0
    large = [
        index
        for index, piece in enumerate(pieces)
        if piece.page == first and piece.size >= _HEADLINE * body.size and _could_be(piece)
    ]
    if not large:
        return range(0)
    wanted = _letters(title)
    by_title = [index for index in large if wanted and _letters(pieces[index].text) == wanted]
    articles = [index for index in large if not is_outlet_like(pieces[index].text)]
    best = max(by_title or articles or large, key=lambda index: (pieces[index].size, -index))
    end = best + 1
    while end < len(pieces) and _same_headline(pieces[best:end], pieces[end]):
        end += 1
    return range(best, end)


def other_headlines(pieces: Sequence[Piece], headline: range, body: Type) -> set[int]:
    """Where other stories of the page begin: under large type of their own, beside the heading of the first.

    What stands beside an article's headline, higher than its first words of text, is no part of it, whatever is
    printed there; a subheading in large type stands further down. Lower stories are told by their words alone.
    """
    text = [i for i, piece in enumerate(pieces) if i >= headline.stop and _is_text(piece, body)]
    if not headline or not text:
        return set()
    top = pieces[headline.start]
    first = pieces[text[0]]
    return {
        index
        for index, piece in enumerate(pieces)
        if index > text[0]
        and piece.page == top.page == first.page
        and piece.size >= _OTHER_HEADLINE * body.size
        and piece.words in _OTHER_WORDS
        and not _SENTENCE_END.search(piece.text)
        and _is_above(piece, first)
        and not any(_shares_columns(piece, pieces[each]) for each in (*headline, text[0]))
        and _words_under(pieces, index, body) >= _STORY_WORDS
    }


def _is_text(piece: Piece, body: Type) -> bool:
    return abs(piece.size - body.size) < 0.05 * body.size and _SENTENCE_END.search(piece.text) is not None


def _words_under(pieces: Sequence[Piece], index: int, body: Type) -> int:
    """How many words of text follow in the same columns."""
    under = (each for each in pieces[index + 1 :] if _is_text(each, body))
    return sum(each.words for each in under if _shares_columns(pieces[index], each))


def _shares_columns(one: Piece, other: Piece) -> bool:
    left = max(min(line.left for line in one.lines), min(line.left for line in other.lines))
    right = min(max(line.right for line in one.lines), max(line.right for line in other.lines))
    return left < right


def _could_be(piece: Piece) -> bool:
    return piece.words <= _HEADLINE_WORDS and sum(c.isalpha() for c in piece.text) > 3


def _same_headline(headline: Sequence[Piece], piece: Piece) -> bool:
    last = headline[-1]
    close = last.lines[-1].baseline - piece.lines[0].baseline
    return (
        piece.page == last.page
        and abs(piece.size - last.size) < 0.5
        and piece.style == last.style
        and 0 < close < 2.0 * last.size
        and sum(each.words for each in headline) + piece.words <= _HEADLINE_WORDS
    )


def role_of(pieces: Sequence[Piece], index: int, headline: range, body: Type, author: str) -> Role | None:
    """What a paragraph near the headline is, or None where its words have to say."""
    piece = pieces[index]
    if index in headline:
        return "headline"
    if not headline or piece.page != pieces[headline.start].page:
        return None
    if author and _letters(piece.text) == _letters(author):
        return "byline"
    if header_line(piece.text):
        return None
    above = _is_above(piece, pieces[headline.start])
    label = index < headline.start or piece.size < _STANDFIRST * body.size
    if label and above and piece.words <= _LABEL_WORDS:
        # a section's or the newspaper's name, the number of the issue
        return None if _SENTENCE_END.search(piece.text) else "furniture"
    if index == headline.stop and piece.words in _STANDFIRST_WORDS:
        larger = piece.size >= _STANDFIRST * body.size and piece.size < pieces[headline.start].size
        return "standfirst" if larger else None
    return None


def _is_above(piece: Piece, other: Piece) -> bool:
    return piece.lines[-1].baseline > other.lines[0].baseline


def _letters(text: str) -> str:
    return "".join(c for c in text.casefold() if c.isalnum())
