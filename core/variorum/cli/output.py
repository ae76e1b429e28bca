"""What goes to standard output: JSON for programs, and text that people read."""

from __future__ import annotations

import json
import os
import sys
from typing import Any

#: What joins or parts letters (Persian, emoji), and tells which way words run: harmless, and part of the words. Not
#: overrides and embeddings, which turn a whole line round.
_SHAPING = frozenset("\u200c\u200d\u200e\u200f\u061c\u2066\u2067\u2068\u2069")
_SOFT_HYPHEN = "\u00ad"
_CODES = {"bold": "1", "dim": "2", "removed": "9;33", "added": "4;34", "matched": "36"}


def print_json(value: Any) -> None:
    """One JSON document; ASCII escapes keep whatever strange characters the texts hold."""
    json.dump(value, sys.stdout, indent=1)
    sys.stdout.write("\n")


def say(line: str = "") -> None:
    """One line; characters the terminal cannot show are escaped, never an error."""
    encoding = sys.stdout.encoding or "utf-8"
    sys.stdout.write(line.encode(encoding, "backslashreplace").decode(encoding) + "\n")


def marked(words: str, style: str) -> str:
    """The words in a colour *and* a shape, on a terminal that may show them (https://no-color.org)."""
    if not _colour():
        return words
    return f"\x1b[{_CODES[style]}m{words}\x1b[0m"


def inert(words: str) -> str:
    """The words on one line, with control characters made visible: an article must not drive a terminal."""
    return "".join(
        c if c.isprintable() or c in _SHAPING else " " if c.isspace() else f"\\x{ord(c):02x}"
        for c in words
        if c != _SOFT_HYPHEN
    )


def _colour() -> bool:
    return sys.stdout.isatty() and not os.environ.get("NO_COLOR") and os.environ.get("TERM") != "dumb"
