"""EPUB books: one article, or several where the book is a collection of short pieces."""

from __future__ import annotations

from dataclasses import replace

from variorum.model.article import Article, Problem, ReadResult
from variorum.reading.documents.document import Properties, document
from variorum.reading.documents.epub_chapters import passages_in
from variorum.reading.documents.epub_contents import Book, book_in
from variorum.reading.documents.epub_pieces import BookPiece, Chapter, pieces_of
from variorum.reading.documents.zipped_document import ZippedDocument
from variorum.reading.problems import Unreadable, problem


def result_in(data: bytes, name: str) -> ReadResult:
    """The articles that a book holds, chapter by chapter in reading order."""
    package = ZippedDocument(data)
    book = book_in(package)
    chapters: list[Chapter] = []
    problems: list[Problem] = []
    for place in book.chapters:
        try:
            content = package.part(place)
            if content is None:
                raise Unreadable(
                    "The book names this chapter and does not hold it.", "Fetch or copy it again."
                )
            chapters.append(Chapter(place, book.labels.get(place, ""), passages_in(content)))
        except Unreadable as error:  # one chapter spoils only itself
            problems.append(problem(f"{name}/{place}", error.reason, error.hint))
    pieces = pieces_of(chapters)
    articles = tuple(_article(piece, book, alone=len(pieces) == 1) for piece in pieces)
    return ReadResult(articles, tuple(problems))


def _article(piece: BookPiece, book: Book, *, alone: bool) -> Article:
    # the book's title and author are those of a collection, not of its pieces
    properties = Properties(
        title=book.title if alone else piece.label,
        creator=book.creator if alone else "",
        created=book.date,
        language=book.language,
    )
    (article,) = document(list(piece.passages), properties).articles
    version = article.versions[0]
    # of a book the language is stated by whoever made it: the format demands it
    stated = replace(version, guessed=version.guessed - {"language"})
    return replace(article, versions=(stated,), outlet=article.outlet or book.publisher)
