"""Telling a PDF file by how it begins."""

from __future__ import annotations

import re

from variorum.reading.suffixes import suffix_of

_BEGINS = re.compile(rb"(?:\xef\xbb\xbf)?\s*%PDF-\d")
#: PDF readers forgive so many bytes of rubbish before it.
_FORGIVEN = 1024


def is_pdf(data: bytes, name: str) -> bool:
    """Whether it is a PDF file; one named so may have something before its beginning."""
    if _BEGINS.match(data):
        return True
    return suffix_of(name) == ".pdf" and b"%PDF-" in data[:_FORGIVEN]
