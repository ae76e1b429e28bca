"""Pages that a browser saved whole, in one file (MHTML, RFC 2557): the page is a part of a mail without a reader."""

from __future__ import annotations

import re
from dataclasses import replace
from email.message import EmailMessage

from variorum.model.article import ReadResult
from variorum.reading import limits
from variorum.reading.drafts import captured
from variorum.reading.html import html_page
from variorum.reading.mails.mail_parts import header, leaves, message_in, words
from variorum.reading.problems import HINT_PASTE, Unreadable
from variorum.reading.roles.dates import read_moment
from variorum.text.phrasing import marked


def result_in(data: bytes, name: str) -> ReadResult:
    """The article on a saved page, with the address it had and the time it was saved."""
    message = message_in(data)
    page = _page(message)
    text = words(page)
    if len(text) > limits.HTML_BYTES:
        raise Unreadable(marked("The page in it is too large to be an article."), HINT_PASTE)
    address = _address(page, message)
    moment = read_moment(header(message, "Date"))
    articles = tuple(
        replace(
            article,
            address=article.address or address,
            versions=tuple(
                replace(
                    captured(version, moment.when, moment.raw),
                    obtained=version.obtained or "saved page",
                )
                for version in article.versions
            ),
        )
        for article in html_page.articles_in(text)
    )
    return ReadResult(articles)


def _page(message: EmailMessage) -> EmailMessage:
    """The page itself: the part named as the start, or else the first page; the others are its frames."""
    pages = [
        part for part in leaves(message) if part.get_content_type() in ("text/html", "application/xhtml+xml")
    ]
    if not pages:
        raise Unreadable(
            marked("There is no page in this web archive."), marked("Save the page again in a browser.")
        )
    start = str(message.get_param("start", ""))
    return next((part for part in pages if start and header(part, "Content-ID") == start), pages[0])


def _address(page: EmailMessage, message: EmailMessage) -> str:
    for part, field in ((page, "Content-Location"), (message, "Snapshot-Content-Location")):
        found = header(part, field)
        if re.fullmatch(r"https?://\S{3,2000}", found):
            return found
    return ""
