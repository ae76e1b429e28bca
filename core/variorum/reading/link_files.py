"""A browser's link kept as a file: a page dragged to a folder (`.url` of Windows, `.webloc` of macOS, `.desktop` of
Linux). It holds the address of an article, and none of its words.
"""

from __future__ import annotations

import re
from html import unescape

#: What such a file can begin with; all others are looked at no further.
_BEGINS = re.compile(rb"(?:\xef\xbb\xbf)?\s*(?:[\[#;]|<\?xml\b|https?:)|\xff\xfe|\xfe\xff|bplist00")
_ADDRESS = rb"((?:https?|ftp|file)://[^\s<>\"]{1,2000})"
#: All such a file has: sections and keys, also of a browser or of a language, and remarks. No sentence of an article.
_LINE = re.compile(rb"\s*(?:[#;].*|\[[^\]]*\]\s*|[^\s=\[#;][^=]*=.*)?")
_SECTION = re.compile(rb"^\[(?:InternetShortcut|Desktop Entry)\]", re.MULTILINE | re.IGNORECASE)
_URL = re.compile(rb"^URL(?:\[\$e\])?[ \t]*=[ \t]*" + _ADDRESS, re.MULTILINE | re.IGNORECASE)
_PLIST = re.compile(
    rb"<\?xml\b[^>]*>\s*<!DOCTYPE plist\b[^>]*>.*?<key>URL</key>\s*<string>" + _ADDRESS, re.DOTALL
)
_ALONE = re.compile(rb"(https?://[^\s<>\"]{1,2000})\s*")
#: A link is far smaller; a binary property list is read as a whole.
_MOST_BYTES = 65_536


def linked_address(data: bytes, looked_at: int) -> str:
    """The address a file holds and nothing beside it; "" of one that is no link. So many bytes are looked at."""
    beginning = data[:looked_at]
    if not _BEGINS.match(beginning):
        return ""
    if beginning.startswith(b"bplist00"):
        return _of_binary(data) if len(data) <= _MOST_BYTES else ""
    if beginning.startswith((b"\xff\xfe", b"\xfe\xff")):
        beginning = beginning.decode("utf-16", "replace").encode()
    words = beginning.removeprefix(b"\xef\xbb\xbf").lstrip()
    if _SECTION.search(words) and _has_keys_alone(words, cut=len(data) > looked_at):
        found = _URL.search(words)
        return _in_letters(found[1]) if found else ""
    if found := _PLIST.match(words):
        return unescape(_in_letters(found[1]))
    if len(data) <= looked_at and (found := _ALONE.fullmatch(words)):
        return _in_letters(found[1])
    return ""


def _has_keys_alone(words: bytes, *, cut: bool) -> bool:
    """Whether no line has anything else; the last may be `cut`."""
    lines = words.split(b"\n")
    return all(map(_LINE.fullmatch, lines[:-1] if cut else lines))


def _of_binary(data: bytes) -> str:
    import plistlib  # brings a parser of XML

    try:
        held = plistlib.loads(data, fmt=plistlib.FMT_BINARY)
    except (
        ValueError,
        OverflowError,
        RecursionError,
        MemoryError,
    ):  # of a file that anybody may have written
        return ""
    address = held.get("URL") if isinstance(held, dict) else None
    return address if isinstance(address, str) and re.fullmatch(_ADDRESS.decode(), address) else ""


def _in_letters(written: bytes) -> str:
    return written.decode("utf-8", "replace")
