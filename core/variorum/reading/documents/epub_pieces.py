"""Whether a book is one piece or a collection of articles, and which chapters make up each.

A book of chapters is one article: its chapters go on from one another. News in a book's form (an issue of a paper, a
round-up, saved articles) has short pieces, each of which its contents call by a headline.
"""

from __future__ import annotations

import re
from dataclasses import replace
from statistics import median

from variorum.model.frozen import dataclass
from variorum.reading.documents.passages import Passage

#: Articles of newspapers seldom pass this; chapters of books seldom stay below.
_LONGEST_ARTICLE_WORDS = 2_500
#: A title page, a plate or a section's list of links has less.
_SHORTEST_ARTICLE_WORDS = 25
_NUMBERED = re.compile(
    r"(?:chapter|part|book|section|kapitel|teil|chapitre|partie|cap[íi]tulo|parte|capitolo)\s+\S+.*"
    r"|[\divxlc]{1,6}[.:)]?|\d{1,3}[.:)]\s.*",
    re.IGNORECASE,
)
_FRONT = re.compile(
    r"cover|(?:half )?title(?: ?page)?|copyright.*|(?:table of )?contents|colophon|imprint|index|dedication|landmarks",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Chapter:
    """One file of a book; `label` is "" where the book's contents do not name it."""

    place: str
    label: str
    passages: tuple[Passage, ...]


@dataclass(frozen=True, slots=True)
class BookPiece:
    """What becomes one article."""

    label: str
    passages: tuple[Passage, ...]


def pieces_of(chapters: list[Chapter]) -> list[BookPiece]:
    """The articles in a book's chapters, nothing left out: what is no article goes to the one after it."""
    if not chapters:
        return []
    pieces: list[BookPiece] = []
    for chapter in chapters:
        if chapter.label or not pieces:
            pieces.append(BookPiece(chapter.label, chapter.passages))
        else:
            pieces[-1] = replace(pieces[-1], passages=pieces[-1].passages + chapter.passages)
    if not _is_collection([piece for piece in pieces if _is_article(piece)]):
        return [BookPiece("", tuple(passage for chapter in chapters for passage in chapter.passages))]
    articles: list[BookPiece] = []
    waiting: tuple[Passage, ...] = ()
    for piece in pieces:
        if _is_article(piece):
            articles.append(replace(piece, passages=waiting + piece.passages))
            waiting = ()
        else:
            waiting += tuple(replace(passage, kind="furniture") for passage in piece.passages)
    return [*articles[:-1], replace(articles[-1], passages=articles[-1].passages + waiting)]


def _is_collection(articles: list[BookPiece]) -> bool:
    if len(articles) < 2 or any(_NUMBERED.fullmatch(piece.label) for piece in articles):
        return False
    return median(_words(piece) for piece in articles) <= _LONGEST_ARTICLE_WORDS


def _is_article(piece: BookPiece) -> bool:
    return _words(piece) >= _SHORTEST_ARTICLE_WORDS and not _FRONT.fullmatch(piece.label)


def _words(piece: BookPiece) -> int:
    texts = (
        part.text for passage in piece.passages if passage.kind != "furniture" for part in passage.pieces
    )
    return sum(len(text.split()) for text in texts)
