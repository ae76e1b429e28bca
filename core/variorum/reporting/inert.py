"""Text from anywhere, made harmless to print: what is in an article must not reach beyond its place."""

from __future__ import annotations

import re
from urllib.parse import urlsplit

from variorum.reporting.reading_direction import closed

# Control characters but tab and line feed, lone surrogates and noncharacters: not allowed in HTML, and
# surrogates cannot be written to a UTF-8 file at all.
_NOT_PRINTED = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\ud800-\udfff\ufdd0-\ufdef\ufffe\uffff]")
_LINE_ENDS = re.compile(r"\r\n?|[\x0b\x0c\x85\u2028\u2029]")


def inert(text: str) -> str:
    """`text` with what cannot be printed replaced by U+FFFD; everything else is left to the escaping."""
    return _NOT_PRINTED.sub("\ufffd", _LINE_ENDS.sub("\n", text))


def one_line(text: str) -> str:
    """`text` with each run of white space as one blank; directions it forces end with it."""
    return closed(" ".join(inert(text).split()))


def linkable(address: str) -> str:
    """`address` when it may stand in a link (http and https only), else ""."""
    try:
        parts = urlsplit(address.strip())
        return address.strip() if parts.scheme in ("http", "https") and parts.hostname else ""
    except ValueError:
        return ""
