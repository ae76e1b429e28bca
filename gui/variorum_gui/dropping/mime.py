"""What lies in a drag or on the clipboard, read in the order that real programs call for.

Local files first: file managers put the files' URL in text/plain as well. Then links, which are never
fetched without being asked for; then HTML, which knows where paragraphs end; then plain text.
"""

from __future__ import annotations

import os
from urllib.parse import unquote_to_bytes

from PySide6.QtCore import QMimeData, QUrl

from variorum.model.frozen import dataclass
from variorum_gui.languages.words import tr
from variorum_gui.window.intake import Words

FILES, HTML, PLAIN = "text/uri-list", "text/html", "text/plain"
#: Rows of our own corpus tree.
ROWS = "application/x-variorum-rows"
_LINK_TITLES = ("_NETSCAPE_URL", "text/x-moz-url")
_SOURCES = ("text/x-moz-url-priv", "chromium/x-internal-source-url")


@dataclass(frozen=True, slots=True)
class Link:
    """An address that was dropped, and what the page calls itself where the browser said so."""

    address: str
    title: str = ""


@dataclass(frozen=True, slots=True)
class Dropped:
    """What could be made of it; `refused` is the reason when that is nothing."""

    paths: tuple[str, ...] = ()
    links: tuple[Link, ...] = ()
    words: Words | None = None
    #: Ids of versions of this corpus.
    versions: tuple[int, ...] = ()
    refused: str = ""


def may_be_read(formats: list[str]) -> bool:
    """Whether a drag is worth taking, from the names of its formats alone: its data may be slow to come."""
    return any(name in formats for name in (FILES, HTML, PLAIN, ROWS))


def why_not(formats: list[str], pasted: bool = False) -> str:
    """Why a drag is refused, or what is on the clipboard."""
    if any(name.startswith("image/") or "qt-image" in name for name in formats):
        return tr("A picture cannot be read. Drop the article's file, or its text.")
    if pasted:
        return tr("Nothing on the clipboard can be read: no files, no link and no text.")
    return tr("Nothing that was dragged can be read: no files, no link and no text.")


def dropped_from(data: QMimeData | None, pasted: bool = False) -> Dropped:
    """Copy out everything that is wanted, so that the other program can go on."""
    if data is None:
        return Dropped(refused=tr("There is nothing to read."))
    urls = [url for url in data.urls() if not url.isEmpty()] if data.hasFormat(FILES) else []
    paths = tuple(_path(url) for url in urls if url.isLocalFile())
    links = tuple(_link(url, data) for url in urls if url.scheme() in ("http", "https"))
    if paths:
        return Dropped(paths, links)
    html = _html(data)
    plain = data.text() if data.hasFormat(PLAIN) else ""
    if links:
        # A link's own text is its address again; a selection that holds a link is still a selection.
        return Dropped(links=links, words=None if _says_no_more(plain, links) else _words(data, plain, html))
    if html or plain.strip():
        if link := _as_link(plain):
            return Dropped(links=(link,))
        if named := _as_files(plain) if not html else ():
            return Dropped(named)
        return Dropped(words=_words(data, plain, html))
    if urls:
        return Dropped(refused=tr("An address of the kind “{kind}:” cannot be read.", kind=urls[0].scheme()))
    return Dropped(refused=why_not(data.formats(), pasted))


def _path(url: QUrl) -> str:
    path = url.toLocalFile()
    if "\ufffd" not in path or url.host():
        return path
    # The name is no UTF-8 and Qt has lost it; Python keeps such bytes as lone surrogates (PEP 383).
    encoded = bytes(url.toEncoded(QUrl.ComponentFormattingOption.FullyEncoded).data())
    return os.fsdecode(unquote_to_bytes(encoded.removeprefix(b"file://")))


def _words(data: QMimeData, plain: str, html: str) -> Words:
    return Words(plain, html, _source_address(data))


def _html(data: QMimeData) -> str:
    """Chromium puts a byte order mark first; on Windows a header of offsets is already taken off by Qt."""
    return data.html().removeprefix("\ufeff") if data.hasFormat(HTML) else ""


def _link(url: QUrl, data: QMimeData) -> Link:
    # Qt shows spaces as such, which no address may hold.
    address = url.toString().replace(" ", "%20")
    for name in _LINK_TITLES:
        if data.hasFormat(name):
            lines = _text_of(data, name).splitlines()
            if len(lines) > 1 and lines[0].strip() in (address, url.toString()):
                return Link(address, lines[1].strip())
    return Link(address)


def _as_link(plain: str) -> Link | None:
    words = plain.strip()
    alone = words.startswith(("http://", "https://")) and len(words.split()) == 1
    return Link(words) if alone else None


def _as_files(plain: str) -> tuple[str, ...]:
    """The files that each line names, as a terminal hands them over; none where a line is anything else.

    Not of what comes as HTML too: a page could name any file of the person who drags from it.
    """
    named = [
        QUrl(line).toLocalFile() if line.startswith("file:") else line for line in plain.split("\n") if line
    ]
    named = [path.strip() for path in named]
    return tuple(named) if all(os.path.isabs(path) and _is_there(path) for path in named) else ()  # noqa: PTH117


def _is_there(path: str) -> bool:
    try:
        return os.path.isfile(path)  # noqa: PTH113 - may be a whole article
    except (OSError, ValueError):
        return False


def _says_no_more(plain: str, links: tuple[Link, ...]) -> bool:
    known = {words for link in links for words in (link.address, link.title)}
    return not plain.strip() or all(line.strip() in known for line in plain.splitlines())


def _source_address(data: QMimeData) -> str:
    for name in _SOURCES:
        if data.hasFormat(name):
            address = _text_of(data, name).strip()
            if address.startswith(("http://", "https://")):
                return address
    return ""


def _text_of(data: QMimeData, name: str) -> str:
    """Mozilla's formats are UTF-16 in the machine's order, the others UTF-8; both may end in a NUL."""
    raw = bytes(data.data(name).data())
    encoding = "utf-16-le" if b"\0" in raw[:4] else "utf-8"
    return raw.decode(encoding, "replace").rstrip("\0")
