"""Files that hold no text we read: known by how they begin, and named as what they are."""

from __future__ import annotations

import re

from variorum.reading.problems import HINT_PASTE, Unreadable

#: So much of the beginning decides.
LOOKED_AT = 4096

_HINT_UNPACK = "Unpack it and drop the files that are in it."
_HINT_NOTHING = "Drop a text or a web page instead."

_SIGNATURES = (
    (b"{\\rtf", "an RTF document", HINT_PASTE),
    (b"\xd0\xcf\x11\xe0", "an old Office document", HINT_PASTE),
    (b"%!PS", "a PostScript file", HINT_PASTE),
    (b"\x89PNG", "a picture", _HINT_NOTHING),
    (b"\xff\xd8\xff", "a picture", _HINT_NOTHING),
    (b"GIF8", "a picture", _HINT_NOTHING),
    (b"II*\0", "a picture", _HINT_NOTHING),
    (b"MM\0*", "a picture", _HINT_NOTHING),
    (b"RIFF", "a sound, film or picture", _HINT_NOTHING),
    (b"ID3", "a sound file", _HINT_NOTHING),
    (b"OggS", "a sound or film file", _HINT_NOTHING),
    (b"fLaC", "a sound file", _HINT_NOTHING),
    (b"\x1aE\xdf\xa3", "a film", _HINT_NOTHING),
    (b"\x1f\x8b", "a gzip archive", _HINT_UNPACK),
    (b"BZh", "a bzip2 archive", _HINT_UNPACK),
    (b"\xfd7zXZ", "an xz archive", _HINT_UNPACK),
    (b"\x28\xb5\x2f\xfd", "a zstd archive", _HINT_UNPACK),
    (b"7z\xbc\xaf", "a 7z archive", _HINT_UNPACK),
    (b"Rar!", "a RAR archive", _HINT_UNPACK),
    (b"\x7fELF", "a program", _HINT_NOTHING),
    (b"MZ\x90", "a program", _HINT_NOTHING),
    (b"SQLite format 3\0", "a database", _HINT_NOTHING),
)
#: A mail folder begins with "From sender date"; then, as in a single mail, header lines.
_MAIL = re.compile(rb"(?:From \S+ .*\r?\n)?(?:(?:[!-9;-~]+:.*|[ \t]+\S.*)\r?\n){2}")
#: An article may well begin with "From:" and "Date:". These stand in what came by mail, and nowhere else.
_MAIL_ONLY = re.compile(
    rb"^(?:MIME-Version|Message-ID|Received|Return-Path|Delivered-To)[ \t]*:", re.IGNORECASE | re.MULTILINE
)
_WEB_ARCHIVE = re.compile(rb"^Content-Type:\s*multipart/related", re.IGNORECASE | re.MULTILINE)
# atomic and possessive, or a few dozen empty comments would take for ever
_XML = re.compile(
    rb"(?:\xef\xbb\xbf)?\s*(?P<declared><\?xml\b[^>]*>)?\s*(?><!--.*?-->\s*|<\?[^>]*>\s*|<!DOCTYPE\s[^<>\[]*>\s*)*+"
    rb"<(?P<root>[A-Za-z_][\w.:-]*)",
    re.DOTALL,
)
_ROOTS = {b"rss": "a news feed", b"feed": "a news feed", b"rdf:rdf": "a news feed", b"svg": "a picture"}
_JSON = re.compile(rb"(?:\xef\xbb\xbf)?\s*(?:\[\s*)?\{\s*\"[^\"\r\n]{1,100}\"\s*:")


def refuse_foreign(data: bytes) -> None:
    """Raise `Unreadable` for what is known by its beginning not to be a text we read."""
    beginning = data[:LOOKED_AT]
    if found := _kind(beginning):
        what, hint = found
        raise Unreadable(f"This is {what}, and Variorum cannot read those.", hint)


def _kind(beginning: bytes) -> tuple[str, str] | None:
    for signature, what, hint in _SIGNATURES:
        if beginning.startswith(signature):
            return what, hint
    if beginning[4:8] == b"ftyp":
        return "a film or picture", _HINT_NOTHING
    if beginning[257:262] == b"ustar":
        return "a tar archive", _HINT_UNPACK
    if re.match(rb"WARC/\d", beginning):
        return "a web archive (WARC)", HINT_PASTE
    return _mail(beginning) or _data(beginning)


def _mail(beginning: bytes) -> tuple[str, str] | None:
    headers = re.split(rb"\r?\n\r?\n", beginning, maxsplit=1)[0] + b"\n"
    if not _MAIL.match(beginning) or not _MAIL_ONLY.search(headers):
        return None
    if _WEB_ARCHIVE.search(headers):
        return "a web archive (MHTML)", "Open it in a browser and save the page as HTML."
    return "an e-mail", HINT_PASTE


def _data(beginning: bytes) -> tuple[str, str] | None:
    """Markup and data that would be shown as tags and brackets."""
    if _JSON.match(beginning):
        return "JSON data", HINT_PASTE
    found = _XML.match(beginning)
    if not found:
        return None
    root = found["root"].lower()
    if root in _ROOTS:
        return _ROOTS[root], "Open the article itself in a browser and save that page."
    # without a declaration it may be a scrap of a page, whatever element it begins with
    if found["declared"] and root.rpartition(b":")[2] != b"html":
        return "an XML file", HINT_PASTE
    return None
