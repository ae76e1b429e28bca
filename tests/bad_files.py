"""Files nobody should have to read, each with words from the reason a person must be told.

Made by the fixture `bad_files` of conftest.py, for the reader's tests and the window's.
"""

from __future__ import annotations

import io
import os
import random
import zipfile
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

ARTICLE = "Ferry aground\n\nThe ferry ran aground on Monday, the police said.\n\nNobody was hurt.\n"
MEGABYTE = 1024 * 1024


@dataclass(frozen=True)
class BadFile:
    """A file to make, and what its problem must say; `why` is "" for odd files that can be read."""

    name: str | bytes
    make: Callable[[str | bytes], object]
    why: str

    def put(self, folder: Path) -> str:
        """Make it; the path, undecodable bytes of its name as lone surrogates."""
        name = os.fsdecode(self.name)
        path = os.path.join(folder, name)  # noqa: PTH118 - names that are no text
        self.make(path)
        return path


def _holding(data: bytes) -> Callable[[str | bytes], object]:
    return lambda path: Path(os.fsdecode(path)).write_bytes(data)


def _sparse(size: int) -> Callable[[str | bytes], object]:
    def make(path: str | bytes) -> None:
        with open(path, "wb") as file:  # noqa: PTH123
            file.truncate(size)

    return make


def _zip(entries: dict[str, bytes]) -> bytes:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in entries.items():
            archive.writestr(name, data)
    return buffer.getvalue()


def _loop(path: str | bytes) -> None:
    Path(os.fsdecode(path)).symlink_to(os.fsdecode(path))


def _folder_of_junk(path: str | bytes) -> None:
    Path(os.fsdecode(path)).mkdir()
    Path(os.fsdecode(path), "style.css").write_bytes(b"p {}")


def _page(inside: str) -> bytes:
    return f"<!doctype html><html><head><title>Ferry</title></head><body>{inside}</body></html>".encode()


NOISE = random.Random(3).randbytes(40_000)
_WHOLE_ZIP = _zip({"ferry.txt": ARTICLE.encode() * 50})

BAD_FILES = (
    BadFile("empty.txt", _holding(b""), "nothing in it"),
    BadFile("blank.txt", _holding(b" \n\t\r\n" * 50), "nothing in it"),
    BadFile("nuls.txt", _holding(bytes(5000)), "nothing in it"),
    BadFile("mark only.txt", _holding(b"\xff\xfe"), "nothing in it"),
    BadFile("noise.txt", _holding(NOISE), "binary"),
    BadFile("noise.html", _holding(NOISE), "binary"),
    BadFile("enormous.txt", _sparse(200 * MEGABYTE), "too large"),
    BadFile("enormous.zip", _sparse(200 * MEGABYTE), "too large"),
    BadFile(
        "paper.pdf", _holding(b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n1 0 obj\n<< /Type /Catalog >>\n"), "damaged"
    ),
    BadFile("offset.pdf", _holding(b"\n\n%PDF-1.4\n1 0 obj\n<< >>\nendobj\ntrailer\n"), "damaged"),
    BadFile(
        "letter.docx", _holding(_zip({"[Content_Types].xml": b"<x/>", "word/a.xml": b"<x/>"})), "damaged"
    ),
    BadFile("letter.odt", _holding(_zip({"mimetype": b"application/x", "content.xml": b"<x/>"})), "document"),
    BadFile("old.doc", _holding(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + NOISE), "Office"),
    BadFile("letter.rtf", _holding(b"{\\rtf1\\ansi }"), "No article text"),
    BadFile("photo.jpg", _holding(b"\xff\xd8\xff\xe0\x00\x10JFIF" + NOISE), "a picture"),
    BadFile("photo as text.txt", _holding(b"\x89PNG\r\n\x1a\n" + NOISE), "a picture"),
    BadFile("photo.heic", _holding(b"\0\0\0\x24ftypheic" + NOISE), "a picture"),
    BadFile("damaged.zip", _holding(_WHOLE_ZIP[:-30]), "damaged"),
    BadFile("beginning only.zip", _holding(b"PK\x03\x04 and no more"), "damaged"),
    BadFile(
        "mail.eml",
        _holding(b"From: a@example.org\nMIME-Version: 1.0\nSubject: x\n\n \n"),
        "No article text",
    ),
    BadFile(
        "page.mhtml",
        _holding(b"From: <saved>\nMIME-Version: 1.0\nContent-Type: multipart/related; boundary=x\n\n--x\n"),
        "no page",
    ),
    BadFile("feed.rss", _holding(b'<?xml version="1.0"?><rss version="2.0"><channel/></rss>'), "no items"),
    BadFile(
        "wire.txt", _holding(b'<?xml version="1.0"?>\n<nitf><body>Ferry</body></nitf>'), "No article text"
    ),
    BadFile("data.txt", _holding(b'[{"headline": "Ferry aground"}]'), "None of its columns"),
    BadFile(
        "crawl.warc", _holding(b"WARC/1.0\r\nWARC-Type: warcinfo\r\nContent-Length: 0\r\n\r\n"), "no pages"
    ),
    BadFile("nested.html", _holding(_page("<div>" * 100_000 + "Ferry" + "</div>" * 100_000)), "400 deep"),
    BadFile(
        "attributes.html",
        _holding(_page("<p " + " ".join(f"a{n}=1" for n in range(200_000)) + ">Ferry</p>")),
        "larger than any",
    ),
    BadFile("no words.html", _holding(_page("<img src=ferry.png>")), "no text"),
    BadFile("loop.txt", _loop, "circle"),
    BadFile("folder.html", _folder_of_junk, "no articles"),
    BadFile("empty folder", os.mkdir, "no files"),
    BadFile("missing.txt", lambda path: None, "no file"),
    BadFile("x" * 300 + ".txt", lambda path: None, "too long"),
    BadFile("bell\x07\x1b[31m.txt", _holding(b""), "nothing in it"),
    BadFile("two\nlines.txt", _holding(b""), "nothing in it"),
    BadFile("safe\u202etxt.exe", _holding(b""), "nothing in it"),
    BadFile(b"bytes \xff\xfe.txt", _holding(b""), "nothing in it"),
)
if hasattr(os, "mkfifo"):
    BAD_FILES += (BadFile("pipe.txt", os.mkfifo, "pipe"),)

#: Odd, and yet articles.
ODD_FILES = (
    BadFile(
        b"latin \xe9t\xe9.txt",
        _holding("Été\n\nL’été à Testham, dit-on, fut pluvieux.\n".encode("cp1252")),
        "",
    ),
    BadFile("wide.txt", _holding(ARTICLE.encode("utf-16-le")), ""),
    BadFile("wide other.txt", _holding(ARTICLE.encode("utf-16-be")), ""),
    BadFile(
        "lies.html",
        _holding(b'<meta charset="utf-16"><h1>Ferry</h1><p>The ferry ran aground, they said.</p>'),
        "",
    ),
    BadFile("tab\tand \u202ename.txt", _holding(ARTICLE.encode()), ""),
    BadFile("cut short.txt", _holding(("Fähre\n\n" + "Die Fähre lief auf Grund. " * 40).encode()[:-20]), ""),
    BadFile("one line.txt", _holding(b"ferry " * 200), ""),
)
