"""Which document or book a zip archive is, if it is one."""

from __future__ import annotations

import re

from variorum.reading import limits

_CONTENT_TYPES = b"[Content_Types].xml"
#: A record of the list of files that stands at an archive's end, up to the name.
_LISTED = rb"PK\x01\x02.{42}"
_WORD_PART = re.compile(_LISTED + rb"word/", re.DOTALL)
_TYPES_PART = re.compile(_LISTED + re.escape(_CONTENT_TYPES), re.DOTALL)
_CONTAINER_PART = re.compile(_LISTED + rb"META-INF/container\.xml", re.DOTALL)
#: 10,000 entries, which is the most we read, are listed in a megabyte.
_LIST_BYTES = 2 * limits.MEGABYTE


def kind_of_zip(data: bytes, name: str) -> str:
    """ "docx", "odt", "epub" or "": decided by the archive's first entry and its list of files.

    A truncated document has lost the list; then its first entry and its suffix decide.
    """
    if not data.startswith(b"PK\x03\x04"):
        return ""
    first = data[30:200]
    suffix = name[-5:].lower()
    if first.startswith(b"mimetype"):
        if b"application/epub+zip" in first:
            return "epub"
        return "odt" if b"application/vnd.oasis.opendocument.text" in first else ""
    listed = data[-_LIST_BYTES:]
    if _TYPES_PART.search(listed):
        return "docx" if _WORD_PART.search(listed) else ""
    if _CONTAINER_PART.search(listed) or suffix == ".epub":
        return "epub"
    if suffix == ".docx" and first.startswith((_CONTENT_TYPES, b"_rels/", b"docProps/", b"word/")):
        return "docx"
    return ""
