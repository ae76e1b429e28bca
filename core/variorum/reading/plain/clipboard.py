"""HTML as the clipboard holds it: on Windows behind a header of its own that tells the page it came from."""

from __future__ import annotations

import re

from variorum.text.late_patterns import LatePattern

#: The first line of the format "HTML Format" (CF_HTML), and the keys that follow it.
_HEADER = LatePattern(
    r"\ufeff?Version:\d[\d.]*\s*(?:\r\n?|\n)(?:[A-Za-z]{4,20}:.{0,4000}(?:\r\n?|\n)){2,20}(?=\s*<)"
)
_SOURCE = LatePattern(r"^SourceURL:(https?://\S+)", re.MULTILINE)


def without_header(text: str) -> tuple[str, str]:
    """A pasted text without that header, and the address the header tells, "" where there is none."""
    header = _HEADER.match(text)
    if header is None or "StartHTML:" not in header[0]:
        return text, ""
    source = _SOURCE.search(header[0])
    return text[header.end() :], source[1] if source else ""
