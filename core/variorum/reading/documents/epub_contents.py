"""What a book says of itself: its chapters in order, what its contents call them, title, author, date."""

from __future__ import annotations

import posixpath
import re
from dataclasses import field
from typing import TYPE_CHECKING
from urllib.parse import unquote

from variorum.model.frozen import dataclass
from variorum.reading.documents.zipped_document import (
    ZippedDocument,
    attribute,
    first,
    local,
    words_of,
    xml_tree,
)
from variorum.reading.problems import HINT_PASTE, Unreadable
from variorum.text.phrasing import marked

if TYPE_CHECKING:
    from lxml.etree import _Element

_PROTECTED = (
    marked("It is locked by its seller's copy protection."),
    marked("Open it in the seller's own program, copy the article's text and paste it here."),
)
#: Fonts are scrambled without hiding any text.
_FONTS_ONLY = ("http://www.idpf.org/2008/embedding", "http://ns.adobe.com/pdf/enc#RC")
_CHAPTER_TYPES = ("application/xhtml+xml", "text/html", "application/x-dtbook+xml", "text/x-oeb1-document")
_DOCTYPE = re.compile(rb"<!DOCTYPE[^\[<>]{0,400}>")


@dataclass(frozen=True, slots=True)
class Book:
    """A book's own account of itself. Places are names of parts; labels are what its contents call them."""

    chapters: tuple[str, ...]
    labels: dict[str, str] = field(default_factory=dict)
    title: str = ""
    creator: str = ""
    publisher: str = ""
    date: str = ""
    language: str = ""


def book_in(package: ZippedDocument) -> Book:
    """The book in a package. Raises `Unreadable` where it is protected or has no list of chapters."""
    _refuse_protected(package)
    container = package.tree("META-INF/container.xml")
    place = attribute(first(container, "rootfile"), "full-path")
    root = package.tree(place) if place else None
    if root is None:
        raise Unreadable(marked("The book is damaged: its list of chapters is missing."), HINT_PASTE)
    folder = posixpath.dirname(place)
    items = {attribute(item, "id"): item for item in root.iter("{*}item")}
    chapters = [
        resolved(folder, attribute(items[each], "href"))
        for reference in root.iter("{*}itemref")
        if (each := attribute(reference, "idref")) in items
        and attribute(items[each], "media-type") in _CHAPTER_TYPES
    ]
    metadata = first(root, "metadata")
    return Book(
        tuple(dict.fromkeys(chapters)),
        _labels(package, folder, list(items.values())),
        *(words_of(first(metadata, key)) for key in ("title", "creator", "publisher", "date", "language")),
    )


def resolved(folder: str, address: str) -> str:
    """The part that an address in a part of `folder` means, without the place inside it."""
    path = unquote(address.partition("#")[0])
    return posixpath.normpath(posixpath.join(folder, path)) if path else ""


def _refuse_protected(package: ZippedDocument) -> None:
    tree = package.tree("META-INF/encryption.xml")
    for method in tree.iter("{*}EncryptionMethod") if tree is not None else ():
        if attribute(method, "Algorithm") not in _FONTS_ONLY:
            raise Unreadable(*_PROTECTED)


def _labels(package: ZippedDocument, folder: str, items: list[_Element]) -> dict[str, str]:
    """What the table of contents calls each chapter: that of today's books, or the one of old ones."""
    for item in items:
        is_nav = "nav" in attribute(item, "properties").split()
        if not is_nav and attribute(item, "media-type") != "application/x-dtbncx+xml":
            continue
        place = resolved(folder, attribute(item, "href"))
        try:
            content = package.part(place)
            # a page's declaration of what it is; entities it would bring are not opened anyway
            tree = xml_tree(_DOCTYPE.sub(b"", content, count=1)) if content else None
        except Unreadable:
            continue  # without contents the book is one article
        found = _entries(tree, posixpath.dirname(place)) if tree is not None else {}
        if found:
            return found
    return {}


def _entries(tree: _Element, folder: str) -> dict[str, str]:
    labels: dict[str, str] = {}
    for entry in tree.iter("{*}a", "{*}navPoint"):
        is_link = local(entry) == "a"
        address = attribute(entry, "href") if is_link else attribute(first(entry, "content"), "src")
        label = words_of(entry if is_link else first(entry, "navLabel"))
        place = resolved(folder, address)
        if place and label:
            labels.setdefault(place, label)
    return labels
