"""One file's bytes, or a pasted text, into articles."""

from __future__ import annotations

import hashlib
from dataclasses import replace

from variorum.model.article import Article, Original, Problem, ReadResult
from variorum.reading import limits
from variorum.reading.byte_formats import ByteFormat, byte_format_of
from variorum.reading.children.sealing import can_have_children
from variorum.reading.foreign_kinds import refuse_foreign
from variorum.reading.formats import format_of, reader_named
from variorum.reading.letters.decoding import BINARY, MARKS, decode
from variorum.reading.letters.lost_characters import characters_lost
from variorum.reading.letters.mojibake import noticed
from variorum.reading.letters.wordless import is_wordless
from variorum.reading.own_reports import own_report
from variorum.reading.plain.clipboard import without_header
from variorum.reading.problems import DAMAGED_CHARACTERS, HINT_PASTE, Unreadable, problem
from variorum.text.phrasing import kept_phrase, marked

_EMPTY = (marked("There is nothing in it."), marked("Check that it was saved or copied completely."))
_PASTED = "pasted text"


def read_file_bytes(data: bytes, name: str, encoding: str = "") -> ReadResult:
    """What a single file holds; archives are not opened here. `encoding` is what its sender says of a text."""
    try:
        if not _content(data):
            raise Unreadable(*_EMPTY)
        if (known := byte_format_of(data, name)) is not None:
            return _stamped_result(_read_as(known, data, name), data, name)
        refuse_foreign(data)
        if len(data) > limits.TEXT_BYTES:
            raise Unreadable(*too_large(len(data), limits.TEXT_BYTES))
        articles = _articles(decode(data, encoding), name, len(data))
    except Unreadable as error:
        return ReadResult(problems=(problem(name, error.reason, error.hint),))
    return _stamped_result(ReadResult(articles), data, name)


def _read_as(known: ByteFormat, data: bytes, name: str) -> ReadResult:
    if len(data) > known.most_bytes:
        raise Unreadable(*too_large(len(data), known.most_bytes))
    try:
        if len(data) >= known.alone_from and can_have_children():
            from variorum.reading.children import workers  # subprocess is not cheap to import

            result = workers.read_bytes_apart(known.module, data, name)
        else:
            result = known.reader()(data, name)
    except RecursionError:
        raise Unreadable(
            kept_phrase("It is nested too deeply for a {kind}.", kind=known.name), HINT_PASTE
        ) from None
    except UnicodeError:  # parsers trip over half characters that their own decoding let through
        raise Unreadable(*DAMAGED_CHARACTERS) from None
    if not result.problems and not _has_text(result.articles):
        raise Unreadable(marked("No article text was found in it."), HINT_PASTE)
    return result


def _stamped_result(result: ReadResult, data: bytes, name: str) -> ReadResult:
    sha256 = hashlib.sha256(data).hexdigest()
    stamped = tuple(_stamped(article, sha256, "file") for article in result.articles)
    told = (*own_report(data, name), *noticed(stamped, name), *characters_lost(stamped, name))
    problems = (*result.problems, *told)
    return ReadResult(stamped, problems, (Original(sha256, data, name), *result.originals))


def _has_text(articles: tuple[Article, ...]) -> bool:
    return any(version.text.strip() for article in articles for version in article.versions)


def _content(data: bytes) -> bytes:
    """What is left without the byte order mark, white space and NULs."""
    mark = next((mark for mark in MARKS if data.startswith(mark)), b"")
    return data[len(mark) :].strip(b"\0 \t\r\n")


def read_pasted(text: str) -> ReadResult:
    """What a pasted text holds."""
    try:
        if not text.strip("\0\ufeff \t\r\n"):
            raise Unreadable(*_EMPTY)
        text, address = without_header(text)
        articles = _articles(text, "", len(text))
    except Unreadable as error:
        return ReadResult(problems=(Problem(_PASTED, error.reason, error.hint),))
    stamped = (_stamped(article, "", "pasted") for article in articles)
    known = tuple(replace(article, address=article.address or address) for article in stamped)
    return ReadResult(known, noticed(known, _PASTED))


def too_large(size: int, most: int) -> tuple[str, str]:
    """Reason and hint for something larger than what is read."""
    shown, limit = size / limits.MEGABYTE, most // limits.MEGABYTE
    return (
        kept_phrase(
            "It is too large to be an article: {size} MB, and at most {most} MB are read.",
            size=f"{shown:,.0f}",
            most=limit,
        ),
        marked("Copy the part you need into a file of its own."),
    )


def _articles(text: str, name: str, size: int) -> tuple[Article, ...]:
    known = format_of(text, name)
    if size > known.most_bytes:
        raise Unreadable(*too_large(size, known.most_bytes))
    try:
        articles = _alone(known.module, text) if size > known.alone_from else known.reader()(text)
    except RecursionError:
        raise Unreadable(
            kept_phrase("It is nested too deeply for a {kind}.", kind=known.name),
            marked("Copy the article's text and paste it here."),
        ) from None
    if not _has_text(articles):
        raise Unreadable(
            marked("No article text was found in it."), marked("Copy the article's text and paste it here.")
        )
    if all(is_wordless(version.text) for article in articles for version in article.versions):
        raise Unreadable(BINARY, HINT_PASTE)
    return articles


def _alone(module: str, text: str) -> tuple[Article, ...]:
    if can_have_children():
        from variorum.reading.children import workers  # subprocess is not cheap to import

        return workers.read_text_apart(module, text)
    return reader_named(module)(text)


def _stamped(article: Article, sha256: str, obtained: str) -> Article:
    versions = tuple(
        replace(version, source_sha256=sha256, obtained=version.obtained or obtained)
        for version in article.versions
    )
    return replace(article, versions=versions)
