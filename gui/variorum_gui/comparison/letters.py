"""Letters as a reader counts them: an accent, the tone of a skin, a flag are part of the letter they change.

Half of one cannot be drawn: Qt sets what stands on either side of a change of format by itself, and a lone skin tone
is a brown square.
"""

from __future__ import annotations

from unicodedata import category

from PySide6.QtCore import QTextBoundaryFinder

from variorum.text.utf16 import Utf16Map

_JOINER = "\u200d"
#: No letter of more than one code point is looked for below this one.
_FIRST_COMBINING = "\u0300"
#: The longest emoji, families and flags of parts of countries, have fewer code points.
_REACH = 48


def whole_letters(text: str, start: int, end: int) -> tuple[int, int]:
    """The passage with the letters it begins and ends in."""
    return _boundary(text, start, -1), _boundary(text, end, 1)


def _boundary(text: str, at: int, step: int) -> int:
    if not 0 < at < len(text) or (text[at] < _FIRST_COMBINING and text[at - 1] != _JOINER):
        return at
    if category(text[at])[0] in "LZPN" and text[at - 1] != _JOINER and not _jamo(text[at]):
        return at
    first = max(0, at - _REACH)
    around = text[first : at + _REACH]
    if any("\ud800" <= character <= "\udfff" for character in around):
        return at  # a damaged text: Qt could not be asked about it
    units = Utf16Map(around)
    finder = QTextBoundaryFinder(QTextBoundaryFinder.BoundaryType.Grapheme, around)
    finder.setPosition(units.to_units(at - first))
    if finder.isAtBoundary():
        return at
    found = finder.toPreviousBoundary() if step < 0 else finder.toNextBoundary()
    return at if found < 0 else first + units.to_points(found)


def _jamo(character: str) -> bool:
    """Whether it may be part of a Korean syllable written in its parts."""
    return (
        "\u1100" <= character <= "\u11ff"
        or "\ua960" <= character <= "\ua97f"
        or "\ud7b0" <= character <= "\ud7fb"
    )
