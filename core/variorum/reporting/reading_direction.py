"""Which way a paragraph reads, and directions that end where the text ends."""

from __future__ import annotations

from unicodedata import bidirectional

#: The first letter with a direction is looked for so far in.
_BEGINNING = 2000
_POP, _POP_ISOLATE = "\u202c", "\u2069"
_OPENING = dict.fromkeys("\u202a\u202b\u202d\u202e", _POP) | dict.fromkeys("\u2066\u2067\u2068", _POP_ISOLATE)


def reads_from_right(text: str) -> bool:
    """Whether the first letter with a direction is Hebrew, Arabic or another right-to-left one."""
    if text.isascii():
        return False
    for character in text[:_BEGINNING]:
        direction = bidirectional(character)
        if direction in ("R", "AL"):
            return True
        if direction == "L":
            return False
    return False


def closed(text: str) -> str:
    """`text` with every direction it forces ended, so that it turns round nothing that stands after it.

    For formats that give words no element of their own to keep them apart (https://trojansource.codes).
    """
    if text.isascii():
        return text
    open_ones: list[str] = []
    for character in text:
        if character in _OPENING:
            open_ones.append(_OPENING[character])
        elif open_ones and character == open_ones[-1]:
            open_ones.pop()
    return text + "".join(reversed(open_ones))
