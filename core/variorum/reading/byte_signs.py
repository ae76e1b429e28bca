"""How formats read from bytes are told from each other, by how they begin."""

from __future__ import annotations

import re
import zlib

from variorum.reading.suffixes import suffix_of

#: So much of the beginning decides.
LOOKED_AT = 4096

#: A mail folder begins with "From sender date"; then, as in a single mail, header lines.
_MAIL = re.compile(rb"\s*(?:From \S+ .*\r?\n)?(?:(?:[!-9;-~]+:.*|[ \t]+\S.*)\r?\n){2}")
_MAILBOX = re.compile(rb"From \S+[^\r\n]*\d{4}[^\r\n]*\r?\n[!-9;-~]+:")
#: An article may well begin with "From:" and "Date:". These stand in what came by mail, and nowhere else.
_MAIL_ONLY = re.compile(
    rb"^(?:MIME-Version|Message-ID|Received|Return-Path|Delivered-To)[ \t]*:", re.IGNORECASE | re.MULTILINE
)
_SENT = re.compile(rb"^(?:From|To|Date|Subject)[ \t]*:", re.IGNORECASE | re.MULTILINE)
_SAVED_PAGE = re.compile(rb"^Content-Type:\s*multipart/related", re.IGNORECASE | re.MULTILINE)
# atomic and possessive, or a few dozen empty comments would take for ever
_XML = re.compile(
    rb"(?:\xef\xbb\xbf)?\s*(?P<declared><\?xml\b[^>]*>)?\s*(?><!--.*?-->\s*|<\?[^>]*>\s*|<!DOCTYPE\s[^<>\[]*>\s*)*+"
    rb"<(?P<root>[A-Za-z_][\w.:-]*)",
    re.DOTALL,
)
_FEEDS = frozenset({b"rss", b"feed", b"rdf:rdf"})
_NEWS = frozenset({b"nitf", b"newsitem", b"newsmessage", b"newsml", b"packageitem"})
_JSON = re.compile(rb"(?:\xef\xbb\xbf)?\s*(?:\[\s*)?\{\s*\"[^\"\r\n]{1,100}\"\s*:")
#: Sites that show tables call the page about "a.csv" so, too.
_PAGE = re.compile(
    rb"(?:\xef\xbb\xbf)?\s*(?><!--.*?-->\s*)*+<(?:!doctype\s+html|html)\b", re.DOTALL | re.IGNORECASE
)
_TABLE = frozenset({".csv", ".tsv", ".tab"})


def is_saved_page(data: bytes, name: str) -> bool:
    """Whether it is a page saved whole by a browser (MHTML)."""
    return _is_mail(data, name) and _SAVED_PAGE.search(_headers(data)) is not None and not _is_sent(data)


def is_mail(data: bytes, name: str) -> bool:
    """Whether it is one e-mail."""
    return not data.startswith(b"From ") and _is_mail(data, name)


def is_mailbox(data: bytes, name: str) -> bool:
    """Whether it is a mailbox: mails end to end, each after a line "From sender date"."""
    return _MAILBOX.match(data[:LOOKED_AT]) is not None


def is_feed(data: bytes, name: str) -> bool:
    """Whether it is an RSS or Atom feed."""
    return _root(data) in _FEEDS


def is_news_xml(data: bytes, name: str) -> bool:
    """Whether it is an agency's XML (NITF, NewsML-G2)."""
    return _root(data).rpartition(b":")[2] in _NEWS


def is_web_archive(data: bytes, name: str) -> bool:
    """Whether it is a WARC file, packed or not."""
    return begins_as_web_archive(data[:LOOKED_AT])


def begins_as_web_archive(beginning: bytes) -> bool:
    """Whether a file that begins so is a WARC file: they are packed record by record."""
    if beginning.startswith(b"\x1f\x8b"):
        try:
            beginning = zlib.decompressobj(31).decompress(beginning, 64)
        except zlib.error:
            return False
    return re.match(rb"WARC/\d", beginning) is not None


def is_table_export(data: bytes, name: str) -> bool:
    """Whether it is JSON, JSON lines, or a table by its name and first line."""
    beginning = data[:LOOKED_AT]
    if _JSON.match(beginning):
        return True
    suffix = suffix_of(name)
    if suffix in (".json", ".jsonl", ".ndjson"):
        return beginning.lstrip(b"\xef\xbb\xbf \t\r\n")[:1] in (b"[", b"{")
    return suffix in _TABLE and not _PAGE.match(beginning)


def _is_mail(data: bytes, name: str) -> bool:
    headers = _headers(data)
    if not _MAIL.match(headers):
        return False
    named = suffix_of(name) in (".eml", ".mht", ".mhtml", ".emlx")
    return _MAIL_ONLY.search(headers) is not None or (named and _SENT.search(headers) is not None)


def _is_sent(data: bytes) -> bool:
    """Mails with pictures are multipart/related too; a saved page has no receiver."""
    return (
        re.search(rb"^(?:To|Received|Delivered-To|Message-ID)[ \t]*:", _headers(data), re.I | re.M)
        is not None
    )


def _headers(data: bytes) -> bytes:
    return re.split(rb"\r?\n\r?\n", data[: 4 * LOOKED_AT].lstrip(b"\r\n"), maxsplit=1)[0] + b"\n"


def _root(data: bytes) -> bytes:
    found = _XML.match(data[:LOOKED_AT])
    return found["root"].lower() if found else b""
