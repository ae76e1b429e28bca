"""The words of one page with their places, in the order the file draws them, turned upright.

PDFium gives characters in logical order, also for right-to-left scripts, and says where spaces are.
"""

from __future__ import annotations

import ctypes
import math
from collections.abc import Iterator
from typing import Any

import pypdfium2.raw as pdfium

from variorum.model.frozen import dataclass

#: PDFium's stand-in for a hyphen at the end of a line.
_LINE_HYPHEN = 2
_NO_CHARACTER = (0, 0xFFFE, 0xFFFF)
#: A gap this wide between two letters is a new word, whatever the file says, in heights of the letters.
_WIDE = 0.8


@dataclass(frozen=True, slots=True)
class Word:
    """Letters drawn side by side. `turn` is by how many quarters the text runs against the page, -1: aslant."""

    text: str
    left: float
    bottom: float
    right: float
    top: float
    baseline: float
    size: float
    style: str = ""
    turn: int = 0


@dataclass(slots=True)
class _Open:
    """A word while its letters come in, in the page's own directions."""

    letters: list[str]
    left: float
    bottom: float
    right: float
    top: float
    first: int


def words_on(text_page: Any, most: int) -> tuple[list[Word], int]:
    """The words of an open text page and how many characters were looked at, at most `most`."""
    count = min(int(pdfium.FPDFText_CountChars(text_page)), most)
    words = [_finished(text_page, each) for each in _letters_together(text_page, count)]
    return [word for word in words if word is not None], max(count, 0)


def _letters_together(text_page: Any, count: int) -> Iterator[_Open]:
    box = pdfium.FS_RECTF()
    current: _Open | None = None
    character, place = pdfium.FPDFText_GetUnicode, pdfium.FPDFText_GetLooseCharBox
    for index in range(count):
        code = character(text_page, index)
        letter = "-" if code == _LINE_HYPHEN else chr(code) if code < 0x110000 else "\ufffd"
        if code in _NO_CHARACTER or letter.isspace() or not place(text_page, index, box):
            if current:
                yield current
                current = None
            continue
        if current and _apart(current, box):
            yield current
            current = None
        if current is None:
            current = _Open([letter], box.left, box.bottom, box.right, box.top, index)
        else:
            current.letters.append(letter)
            current.left, current.right = min(current.left, box.left), max(current.right, box.right)
            current.bottom, current.top = min(current.bottom, box.bottom), max(current.top, box.top)
    if current:
        yield current


def _apart(word: _Open, box: Any) -> bool:
    across = max(box.left - word.right, word.left - box.right)
    along = max(box.bottom - word.top, word.bottom - box.top)
    return bool(max(across, along) > _WIDE * max(min(box.top - box.bottom, word.top - word.bottom), 1.0))


def _finished(text_page: Any, word: _Open) -> Word | None:
    # PDFium tells of UTF-16 units: two of them are one emoji, and a half without its other is nothing
    text = "".join(word.letters).encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")
    x, y = ctypes.c_double(), ctypes.c_double()
    if not pdfium.FPDFText_GetCharOrigin(text_page, word.first, x, y):
        return None
    corners = (word.left, word.bottom, word.right, word.top, x.value, y.value)
    if not all(math.isfinite(each) and abs(each) < 1e6 for each in corners):
        return None
    turn = _turn(pdfium.FPDFText_GetCharAngle(text_page, word.first))
    left, bottom, right, top, baseline = upright(corners, max(turn, 0))
    size = _size(text_page, word.first) or (top - bottom)
    return Word(text, left, bottom, right, top, baseline, size, _style(text_page, word.first), turn)


def _turn(angle: float) -> int:
    quarters = -angle / (math.pi / 2)  # PDFium's angles go clockwise
    nearest = round(quarters)
    return nearest % 4 if abs(quarters - nearest) < 0.05 else -1


def upright(corners: tuple[float, ...], turn: int) -> tuple[float, float, float, float, float]:
    """The box turned so that the text runs from left to right, and its baseline."""
    left, bottom, right, top, x, y = corners
    match turn:
        case 1:
            return bottom, -right, top, -left, -x
        case 2:
            return -right, -top, -left, -bottom, -y
        case 3:
            return -top, left, -bottom, right, x
    return left, bottom, right, top, y


def _size(text_page: Any, index: int) -> float:
    """The size of type as drawn: a file may set it at one point and scale the page."""
    matrix = pdfium.FS_MATRIX()
    if not pdfium.FPDFText_GetMatrix(text_page, index, matrix):
        return 0.0
    size = float(pdfium.FPDFText_GetFontSize(text_page, index)) * math.hypot(matrix.c, matrix.d)
    return size if math.isfinite(size) and 0.1 < size < 5000 else 0.0


def _style(text_page: Any, index: int) -> str:
    """The font's name, which says bold and italic more truly than the flags many files leave empty."""
    buffer = ctypes.create_string_buffer(128)
    flags = ctypes.c_int()
    length = pdfium.FPDFText_GetFontInfo(text_page, index, buffer, 128, flags)
    if not 0 < length <= 128:
        return ""
    name = bytes(buffer.value).decode("utf-8", "replace")
    return name.partition("+")[2] or name
