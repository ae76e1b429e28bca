"""WARC files: pages as a crawler kept them, each with its address and the time it was fetched."""

from __future__ import annotations

import io
import re
import zlib
from dataclasses import replace
from typing import Any

from variorum.model.article import Article, Problem, ReadResult
from variorum.reading import limits
from variorum.reading.html import html_page
from variorum.reading.letters.decoding import decode
from variorum.reading.problems import HINT_PASTE, Unreadable, problem
from variorum.reading.roles.dates import read_moment

_CUT_SHORT = (
    "The archive is damaged or cut short here; what stands before was read.",
    "Fetch or copy it again.",
)


def result_in(data: bytes, name: str) -> ReadResult:
    """The pages in a web archive. Pictures, styles, scripts and pages the server refused are passed over."""
    from warcio.archiveiterator import ArchiveIterator
    from warcio.exceptions import ArchiveLoadFailed

    articles: list[Article] = []
    problems: list[Problem] = []
    refused = pages = 0
    left = limits.WEB_ARCHIVE_BYTES
    try:
        for record in ArchiveIterator(io.BytesIO(data)):
            if record.rec_type not in ("response", "resource") or not _is_page(record):
                continue
            if record.http_headers and not record.http_headers.get_statuscode().startswith("2"):
                refused += 1
                continue
            pages += 1
            if pages > limits.WEB_ARCHIVE_PAGES or left <= 0:
                problems.append(
                    problem(
                        name, f"Only the first {pages - 1:,} of its pages were read.", "Split the archive."
                    )
                )
                break
            address = record.rec_headers.get_header("WARC-Target-URI") or ""
            page = record.content_stream().read(limits.HTML_BYTES + 1)
            left -= len(page)
            try:
                articles.extend(_articles(page, address, record.rec_headers.get_header("WARC-Date") or ""))
            except (Unreadable, RecursionError) as error:
                reason, hint = getattr(error, "reason", "It is nested too deeply."), HINT_PASTE
                problems.append(problem(f"{name}/{address or f'page {pages}'}", reason, hint))
    except (ArchiveLoadFailed, OSError, EOFError, ValueError, zlib.error, AttributeError, TypeError):
        problems.append(problem(name, *_CUT_SHORT))
    if refused:
        problems.append(
            problem(
                name,
                f"Errors or redirections of the server, passed over: {refused:,}.",
                "Fetch those pages again if they matter.",
            )
        )
    if not articles and not problems:
        raise Unreadable("There are no pages in this web archive.", "Save the article's page itself.")
    return ReadResult(tuple(articles), tuple(problems))


def _is_page(record: Any) -> bool:
    headers = record.http_headers or record.rec_headers
    kind = headers.get_header("Content-Type") or ""
    return re.match(r"\s*(?:text/html|application/xhtml\+xml)", kind, re.IGNORECASE) is not None


def _articles(page: bytes, address: str, date: str) -> tuple[Article, ...]:
    if len(page) > limits.HTML_BYTES:
        raise Unreadable("The page is too large to be an article.", HINT_PASTE)
    if not page.strip():
        raise Unreadable("There is nothing in this page.", "")
    moment = read_moment(date)
    known = address.strip("<>") if re.match(r"<?https?://", address) else ""
    return tuple(
        replace(
            article,
            address=article.address or known,
            versions=tuple(
                replace(
                    version,
                    seen=version.seen or moment.when,
                    seen_raw=version.seen_raw or moment.raw,
                    obtained=version.obtained or "web archive",
                )
                for version in article.versions
            ),
        )
        for article in html_page.articles_in(decode(page))
    )
