"""EPUB books: one article, or several where the book is a collection of short pieces."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from variorum.model.article import Article, Problem, ReadResult
from variorum.reading.documents.document import Properties, Tracked, document, one_article
from variorum.reading.documents.epub_chapters import passages_in
from variorum.reading.documents.epub_contents import Book, book_in
from variorum.reading.documents.epub_pieces import BookPiece, Chapter, pieces_of
from variorum.reading.documents.zipped_document import ZippedDocument
from variorum.reading.problems import Unreadable, problem
from variorum.text.phrasing import marked


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
                    marked("The book names this chapter and does not hold it."),
                    marked("Fetch or copy it again."),
                )
            chapters.append(Chapter(place, book.labels.get(place, ""), passages_in(content)))
        except Unreadable as error:  # one chapter spoils only itself
            problems.append(problem(f"{name}/{place}", error.reason, error.hint))
    pieces = pieces_of(chapters)
    articles = [article for piece in pieces for article in _articles(piece, book, alone=len(pieces) == 1)]
    return ReadResult(tuple(articles), tuple(problems))


def _articles(piece: BookPiece, book: Book, *, alone: bool) -> Iterator[Article]:
    # the book's title and author are those of a collection, not of its pieces
    properties = Properties(
        title=book.title if alone else piece.label,
        creator=book.creator if alone else "",
        created=book.date,
        language=book.language,
    )
    passages = list(piece.passages)
    # a chapter that the contents call by one headline is one article
    articles = (
        document(passages, properties).articles if alone else (one_article(passages, properties, Tracked()),)
    )
    for article in articles:
        version = article.versions[0]
        # of a book the language is stated by whoever made it: the format demands it
        stated = replace(version, guessed=version.guessed - {"language"})
        yield replace(article, versions=(stated,), outlet=article.outlet or book.publisher)
