"""A document or book that is a zip archive of XML parts: the parts, one by one, within limits."""

from __future__ import annotations

import io
import zipfile
from typing import TYPE_CHECKING

from variorum.reading import limits
from variorum.reading.problems import HINT_PASTE, Unreadable
from variorum.reading.unpacking import unpacked
from variorum.text.phrasing import kept_phrase, marked

if TYPE_CHECKING:
    from lxml.etree import _Element

LOCKED = (
    marked("It is locked with a password."),
    marked("Open it in its own program, save it without a password and drop that file."),
)
_ENTITIES = (marked("It declares entities of its own, as harmful files do and documents never."), HINT_PASTE)
_DAMAGED_HINT = marked("Fetch or copy it again, or open it in its own program and save it anew.")


class ZippedDocument:
    """The parts of a document. They are unpacked when asked for, and all together within a limit."""

    def __init__(self, data: bytes) -> None:
        # looked at first: 300,000 entries of nothing take the library 7 s to list
        listed = data.count(b"PK\x01\x02")
        if listed > limits.ARCHIVE_ENTRIES:
            raise Unreadable(
                kept_phrase(
                    "The document has {count} parts; at most {most} are read.",
                    count=f"{listed:,}",
                    most=f"{limits.ARCHIVE_ENTRIES:,}",
                ),
                HINT_PASTE,
            )
        try:
            self._archive = zipfile.ZipFile(io.BytesIO(data))
        except (zipfile.BadZipFile, ValueError, OSError, NotImplementedError, OverflowError):
            raise Unreadable(marked("The document is damaged."), _DAMAGED_HINT) from None
        self._entries = {entry.filename: entry for entry in self._archive.infolist()}
        self._left = limits.DOCUMENT_BYTES

    @property
    def names(self) -> tuple[str, ...]:
        """The parts, in the archive's order."""
        return tuple(self._entries)

    def part(self, name: str) -> bytes | None:
        """A part's bytes, or None where there is no such part."""
        entry = self._entries.get(name)
        if entry is None:
            return None
        if entry.flag_bits & 1:
            raise Unreadable(*LOCKED)
        content = unpacked(self._archive, entry, min(limits.DOCUMENT_PART_BYTES, self._left))
        self._left -= len(content)
        return content

    def tree(self, name: str) -> _Element | None:
        """A part as XML, or None where there is no such part."""
        content = self.part(name)
        return None if content is None else xml_tree(content)


def xml_tree(content: bytes) -> _Element:
    """The root of an XML part. Entities stay closed, nothing is fetched, and no DTD is taken."""
    from lxml import etree

    parser = etree.XMLParser(
        resolve_entities=False,
        no_network=True,
        huge_tree=False,
        load_dtd=False,
        remove_comments=True,
        remove_pis=True,
    )
    try:
        root = etree.fromstring(content, parser)
    except etree.XMLSyntaxError as error:
        if b"<!ENTITY" in content:
            raise Unreadable(*_ENTITIES) from None
        if "xcessive depth" in str(error):
            raise Unreadable(marked("It is nested too deeply for a document."), HINT_PASTE) from None
        raise Unreadable(marked("The document is damaged: a part of it is no XML."), _DAMAGED_HINT) from None
    if root.getroottree().docinfo.internalDTD is not None:
        raise Unreadable(*_ENTITIES)
    return root


def local(element: _Element) -> str:
    """An element's name without its namespace; "" for what is no element (an entity left closed)."""
    tag = element.tag
    return tag.rpartition("}")[2] if isinstance(tag, str) else ""


def attribute(element: _Element | None, name: str) -> str:
    """An attribute by its name without the namespace, which two editions of one format spell differently."""
    if element is None:
        return ""
    for key, value in element.attrib.items():
        if str(key).rpartition("}")[2] == name:
            return str(value)
    return ""


def first(element: _Element | None, name: str) -> _Element | None:
    """The first element of this local name below `element`."""
    if element is None:
        return None
    return next((each for each in element.iter("{*}" + name)), None)


def words_of(element: _Element | None) -> str:
    """All text in an element, on one line."""
    return "" if element is None else " ".join("".join(map(str, element.itertext())).split())
