"""The site a bare text says it is from: articles are often pasted or kept with their address on the first line."""

from __future__ import annotations

import re

from variorum.text.late_patterns import LatePattern

#: Collections that were cut into tokens have a space after a dot ("http://www. example. com/").
_ADDRESS = LatePattern(r"\s*https?://\s?((?:[\w-]+\.\s?)+[a-z]{2,})(?![\w-])", re.IGNORECASE)
#: Second levels that are no one's own: the name of the site is the label before.
_SHARED_LEVELS = frozenset({"ac", "co", "com", "edu", "gov", "net", "org"})


def site_of(text: str) -> str:
    """The site ("example.com", "example.co.uk") of the address that `text` begins with, or ""."""
    match = _ADDRESS.match(text)
    if match is None:
        return ""
    labels = re.sub(r"\s", "", match[1]).casefold().split(".")
    own = 3 if len(labels) > 2 and labels[-2] in _SHARED_LEVELS else 2
    return ".".join(labels[-own:])
