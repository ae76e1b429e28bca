"""WARC files: what a crawler kept, each with its address and the time it was fetched.

Each page, text, PDF file, feed or export in it is read as a file of its own would be, by its bytes. Several captures
of one address are versions of one article.
"""

from __future__ import annotations

import re
import zlib
from collections import Counter
from collections.abc import Iterator
from dataclasses import replace
from time import monotonic
from typing import Any

from variorum.model.article import Article, Problem, ReadResult
from variorum.model.frozen import dataclass
from variorum.reading import limits
from variorum.reading.byte_signs import begins_as_web_archive
from variorum.reading.drafts import captured
from variorum.reading.exports.captures import Capture, joined
from variorum.reading.problems import HINT_PASTE, Unreadable, problem, remark, shown_name
from variorum.reading.roles.dates import read_moment
from variorum.text.phrasing import in_a_row, kept_phrase, marked

_CUT_SHORT = (
    marked("The archive is damaged or cut short here; what stands before was read."),
    marked("Fetch or copy it again."),
)
_DAMAGED = (
    marked("The archive is damaged, and a page in it may lack its end or be missing."),
    marked("Fetch or copy it again."),
)
#: What may hold an article. A script, a style or a picture is part of a page.
_READ = re.compile(
    r"\s*(?:text/(?:html|plain|markdown|rtf|csv|xml)|application/(?:xhtml\+xml|pdf|json|ld\+json|feed\+json|rss\+xml"
    r"|atom\+xml|xml|rtf|msword|epub\+zip|x-ndjson|vnd\.oasis\.opendocument\.text|vnd\.openxmlformats[\w.-]*))"
    r"\s*(?:;|$)",
    re.IGNORECASE,
)
#: Asked for by a page's script and mostly not an article: without one they are passed over in silence.
_DATA = re.compile(
    r"\s*(?:application/(?:[\w.-]+\+)?json|text/csv|(?:text|application)/xml|text/plain)", re.IGNORECASE
)
#: Its log and what it was told to do.
_OF_THE_CRAWLER = re.compile(r"<?(?:metadata|urn|dns|warcinfo|about|data):", re.IGNORECASE)
_SENTENCE_WORDS = 8
_SENTENCE_END = re.compile(r"[.!?…。！？؟][\"”’»」』')\]]*$")
#: All must be told before the process is ended; a PDF file may take `PDF_SECONDS`.
_SECONDS = 5.0


@dataclass(slots=True)
class _Passed:
    """What was passed over, by why."""

    redirected: int = 0
    refused: int = 0
    seen_before: int = 0
    without_article: int = 0


def result_in(data: bytes, name: str) -> ReadResult:
    """The articles in a web archive. Pictures, styles, scripts and pages the server refused are passed over."""
    captures: list[Capture] = []
    problems: list[Problem] = []
    passed = _Passed()
    left = limits.WEB_ARCHIVE_BYTES
    pages = 0
    end = monotonic() + _SECONDS
    for record in _records(data, name, problems):
        if not _holds_article(record, passed):
            continue
        pages += 1
        if pages > limits.WEB_ARCHIVE_PAGES or left <= 0 or monotonic() > end:
            told = kept_phrase("Only the first {count} of its pages were read.", count=f"{pages - 1:,}")
            problems.append(problem(name, told, marked("Split the archive.")))
            break
        address = (record.rec_headers.get_header("WARC-Target-URI") or "").strip("<>")
        content = record.content_stream().read(limits.HTML_BYTES + 1)
        left -= len(content)
        place = f"{name}/{address or f'page {pages}'}"
        try:
            found = _read(content, address, place)
        except (Unreadable, RecursionError) as error:
            reason: str = getattr(error, "reason", marked("It is nested too deeply."))
            found = ReadResult(problems=(problem(place, reason, HINT_PASTE),))
        if _DATA.match(_kind(record)) and not _tells(found.articles):
            passed.without_article += 1
            continue
        problems.extend(found.problems)
        date = record.rec_headers.get_header("WARC-Date") or ""
        captures.extend(_captured(found.articles, address, date))
    problems.extend(_told(passed, name))
    articles = joined(captures)
    if not articles and all(each.remark for each in problems):
        raise Unreadable(
            marked("There are no pages in this web archive."), marked("Save the article's page itself.")
        )
    return ReadResult(articles, tuple(problems))


def _records(data: bytes, name: str, problems: list[Problem]) -> Iterator[Any]:
    from warcio.exceptions import ArchiveLoadFailed

    from variorum.reading.exports.web_records import WebRecords

    records = WebRecords(data)
    try:
        yield from records
        if records.is_damaged:
            problems.append(problem(name, *_DAMAGED))
    except (ArchiveLoadFailed, OSError, EOFError, ValueError, zlib.error, AttributeError, TypeError):
        problems.append(problem(name, *_CUT_SHORT))


def _kind(record: Any) -> str:
    headers = record.http_headers or record.rec_headers
    return str(headers.get_header("Content-Type") or "")


def _holds_article(record: Any, passed: _Passed) -> bool:
    if record.rec_type == "revisit":
        passed.seen_before += 1
        return False
    if record.rec_type not in ("response", "resource", "conversion") or not _READ.match(_kind(record)):
        return False
    if _OF_THE_CRAWLER.match(record.rec_headers.get_header("WARC-Target-URI") or ""):
        return False
    status = record.http_headers.get_statuscode() if record.http_headers else "200"
    if status.startswith("2"):
        return True
    if status.startswith("3"):
        passed.redirected += 1
    else:
        passed.refused += 1
    return False


def _read(content: bytes, address: str, place: str) -> ReadResult:
    from variorum.reading.one_file import read_file_bytes

    if len(content) > limits.HTML_BYTES:
        raise Unreadable(marked("The page is too large to be an article."), HINT_PASTE)
    if not content.strip():
        raise Unreadable(marked("There is nothing in this page."), "")
    if begins_as_web_archive(content):
        raise Unreadable(
            marked("It is a web archive inside another."), marked("Take it out and drop it alone.")
        )
    # the name matters for tables and Markdown; what is asked for behind "?" is no part of it
    result = read_file_bytes(content, re.split(r"[?#]", address, maxsplit=1)[0])
    # garbled letters are remarked on once, for the archive
    lost = tuple(replace(each, where=shown_name(place)) for each in result.problems if not each.remark)
    return replace(result, problems=lost)


def _tells(articles: tuple[Article, ...]) -> bool:
    """Whether there is a sentence in it: lists for robots and answers to scripts have none."""
    return any(
        len(paragraph.text.split()) >= _SENTENCE_WORDS and _SENTENCE_END.search(paragraph.text)
        for article in articles
        for version in article.versions
        for paragraph in version.paragraphs
    )


def _captured(articles: tuple[Article, ...], address: str, date: str) -> Iterator[Capture]:
    moment = read_moment(date)
    known = address if re.match(r"https?://", address) else ""
    for article in articles:
        versions = tuple(
            replace(
                captured(version, moment.when, moment.raw),
                obtained="web archive" if version.obtained in ("", "file") else version.obtained,
            )
            for version in article.versions
        )
        known_article = replace(article, address=article.address or known, versions=versions)
        yield Capture(known_article, address if len(articles) == 1 else "", moment.when)


def _told(passed: _Passed, name: str) -> Iterator[Problem]:
    counts = Counter(
        {
            kept_phrase("redirections of the server"): passed.redirected,
            kept_phrase("pages that had not changed since an earlier capture"): passed.seen_before,
            kept_phrase("data without an article"): passed.without_article,
        }
    )
    told = in_a_row(
        kept_phrase("{what}: {count}", what=what, count=f"{count:,}")
        for what, count in counts.items()
        if count
    )
    if told:
        yield remark(name, kept_phrase("Passed over, as they hold no text of their own: {told}.", told=told))
    if passed.refused:
        reason = kept_phrase(
            "Pages the server refused or did not find, passed over: {count}.", count=f"{passed.refused:,}"
        )
        yield remark(name, reason, marked("Fetch those pages again if they matter."))
