"""One e-mail: its words as an article, and what is attached as articles of their own."""

from __future__ import annotations

import re
from dataclasses import replace
from email.message import EmailMessage
from email.utils import parseaddr

from variorum.model.article import Article, Problem, ReadResult
from variorum.reading.drafts import Block, Facts
from variorum.reading.html.fragment import blocks_in_html
from variorum.reading.mails.mail_parts import file_name, header, leaves, message_in, payload, words
from variorum.reading.mails.mail_text import is_forward, read_mail_text, subject_without_prefixes, unflowed
from variorum.reading.problems import HINT_PASTE, Unreadable, problem
from variorum.reading.roles.dates import read_moment
from variorum.reading.several.several_articles import articles_from
from variorum.text.phrasing import kept_phrase, marked

#: A plain part of fewer words than this share of the HTML's says only that there is HTML.
_STUB_SHARE = 0.4
_DEPTH = 3
_READ_ELSEWHERE = re.compile(
    r"(?:pdf|docx?|odt|rtf|epub|html?|xhtml|mht|mhtml|txt|text|md|eml|mbox|zip|csv|tsv|jsonl?|xml|rss|atom|warc)$",
    re.IGNORECASE,
)


def result_in(data: bytes, name: str) -> ReadResult:
    """The articles in an e-mail. Raises `Unreadable` where its headers are beyond any mail's."""
    return read_message(message_in(data), name)


def read_message(message: EmailMessage, name: str, depth: int = 0) -> ReadResult:
    """The articles in a message that is parsed already; `name` is what problems call it."""
    plain: list[EmailMessage] = []
    pages: list[EmailMessage] = []
    attached: list[EmailMessage] = []
    for part in leaves(message):
        kind = part.get_content_type()
        is_attached = part.get_content_disposition() == "attachment" or bool(file_name(part))
        if kind == "text/plain" and not is_attached:
            plain.append(part)
        elif kind == "text/html" and not is_attached:
            pages.append(part)
        else:
            attached.append(part)
    articles: list[Article] = []
    problems: list[Problem] = []
    try:
        articles.extend(_body(message, plain, pages))
    except Unreadable as error:
        problems.append(problem(name, error.reason, error.hint))
    for number, part in enumerate(attached, 1):
        place = f"{name}/{file_name(part) or f'attachment {number}'}"
        inner = _attachment(part, place, depth)
        articles.extend(inner.articles)
        problems.extend(inner.problems)
    return ReadResult(tuple(articles), tuple(problems))


def _body(message: EmailMessage, plain: list[EmailMessage], pages: list[EmailMessage]) -> tuple[Article, ...]:
    subject = header(message, "Subject")
    text = "\n\n".join(_plain_words(part) for part in plain)
    first_sender = ""
    html_blocks = [block for part in pages for block in blocks_in_html(words(part))]
    html_words = sum(len(block.text.split()) for block in html_blocks)
    if html_words and len(text.split()) < _STUB_SHARE * html_words:
        blocks = html_blocks
    else:
        told = read_mail_text(text, subject)
        blocks, first_sender = list(told.blocks), told.first_sender
    if not any(block.text.strip() for block in blocks):
        return ()
    facts = _facts(message, subject, first_sender)
    articles = articles_from(blocks, facts)
    title = subject_without_prefixes(subject).strip()
    if title and len(articles) == 1 and not articles[0].versions[0].headline:
        articles = articles_from([Block(title, "headline"), *blocks], facts)
    moment = read_moment(header(message, "Date"))
    return tuple(
        replace(
            article,
            versions=tuple(
                replace(version, seen=moment.when, seen_raw=moment.raw, obtained="e-mail")
                for version in article.versions
            ),
        )
        for article in articles
    )


def _plain_words(part: EmailMessage) -> str:
    text = words(part)
    if str(part.get_param("format", "")).lower() != "flowed":
        return text
    return unflowed(text, delsp=str(part.get_param("delsp", "")).lower() == "yes")


def _facts(message: EmailMessage, subject: str, first_sender: str) -> Facts:
    """What the mail's own header says of the article: a guess, since a reader may have sent it on."""
    moment = read_moment(header(message, "Date"))
    sender = first_sender
    if not sender and not is_forward(subject):
        sender = parseaddr(header(message, "From"))[0].strip()
    guessed = {name for name, known in (("published", moment.when), ("outlet", sender)) if known}
    return Facts(
        outlet=sender,
        language=header(message, "Content-Language").split(",")[0],
        published=moment.when,
        published_raw=moment.raw,
        guessed=frozenset(guessed),
    )


def _attachment(part: EmailMessage, place: str, depth: int) -> ReadResult:
    kind = part.get_content_type()
    # a newsletter's pictures and a calendar's invitation are no articles; only real attachments are named
    if part.get_content_maintype() in ("image", "audio", "video") or kind.startswith("application/pgp"):
        if part.get_content_disposition() != "attachment":
            return ReadResult()
        return ReadResult(problems=(problem(place, _KINDS.get(kind.split("/")[0], _FILE)),))
    try:
        if depth >= _DEPTH:
            raise Unreadable(
                marked("Mails are nested too deeply here."), marked("Save this one and drop it.")
            )
        return _read(payload(part), kind, place, depth)
    except Unreadable as error:
        return ReadResult(problems=(problem(place, error.reason, error.hint),))


_FILE = marked("This is a file.")
_KINDS = {
    "image": marked("This is a picture."),
    "audio": marked("This is a sound file."),
    "video": marked("This is a film."),
}


def _read(data: bytes, kind: str, place: str, depth: int) -> ReadResult:
    from variorum.reading.byte_formats import byte_format_of
    from variorum.reading.formats import is_zip
    from variorum.reading.one_file import read_file_bytes

    if kind == "message/rfc822":
        return read_message(message_in(data), place, depth + 1)
    if not kind.startswith("text/") and not _READ_ELSEWHERE.search(place) and not data[:5] == b"%PDF-":
        raise Unreadable(
            kept_phrase("Variorum does not read files of this kind ({kind}).", kind=kind), HINT_PASTE
        )
    if is_zip(data) and byte_format_of(data, place) is None:
        from variorum.reading.archives import read_archive

        return read_archive(data, place)
    return read_file_bytes(data, place)
