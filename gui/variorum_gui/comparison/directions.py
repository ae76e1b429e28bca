"""Which way a paragraph reads, and its characters as Qt can set them."""

from __future__ import annotations

from unicodedata import bidirectional

#: The first letter with a direction is looked for so far in.
_BEGINNING = 2000
_REPLACED = {0x0A: "\u2028", 0x0B: "\u2028", 0x0C: "\u2028", 0x0D: " ", 0x00: "\ufffd", 0x2029: "\u2028"}


def shown_characters(text: str) -> str:
    """`text` as Qt can set it, of the same length: line ends as line separators, no lone surrogates.

    A lone surrogate, which real pages contain, would be dropped on the way to Qt and shift all that
    follows; NUL ends some of Qt's strings.
    """
    shown = text.translate(_REPLACED)
    try:
        shown.encode("utf-8")
    except UnicodeEncodeError:
        shown = "".join("\ufffd" if "\ud800" <= c <= "\udfff" else c for c in shown)
    return shown


def reads_from_right(text: str) -> bool:
    """Whether the first letter with a direction is Hebrew, Arabic or another right-to-left one."""
    for character in text[:_BEGINNING]:
        direction = bidirectional(character)
        if direction in ("R", "AL"):
            return True
        if direction == "L":
            return False
    return False


def has_both_ways(text: str) -> bool:
    """Whether any letter reads from right to left; numbers there never do."""
    return not text.isascii() and any(bidirectional(c) in ("R", "AL") for c in text)
