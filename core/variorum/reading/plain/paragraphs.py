"""Plain text into paragraphs: blank lines, single line ends, or hard-wrapped lines joined again."""

from __future__ import annotations

from itertools import pairwise

from variorum.text.late_patterns import LatePattern

_LINE_END = LatePattern(r"\r\n?|[\n\v\f\x85\u2028\u2029]")
#: Python's `splitlines`, ten times as quick as the pattern, takes these for line ends too.
_NO_LINE_ENDS = "\x1c\x1d\x1e"
#: Mail and old news archives wrap at 60 to 80 columns.
_WRAP_FROM, _WRAP_TO = 45, 100
_FEWEST_WRAPPED = 3
#: A line this long, as a share of the width, should be full, and so many of those are.
_LONG, _FILLED = 0.75, 0.8


def paragraphs_of(text: str) -> list[str]:
    """The paragraphs of a plain text, without the white space around them.

    Where lines break because the next word would not have fitted, the text was wrapped by a program and
    the lines of a paragraph are joined by a space; any other line end ends a paragraph.
    """
    lines = [line.rstrip() for line in _split(text)]
    width = _wrap_width(lines)
    if not width:  # each line is a paragraph
        return [line.lstrip() for line in lines if line]
    found: list[str] = []
    current = previous = ""
    for line in lines:
        if not line.strip():
            if current:
                found.append(current)
            current = ""
        elif current and _was_wrapped(previous, line, width):
            current += " " + line.strip()
        else:
            if current:
                found.append(current)
            current = line.strip()
        previous = line
    if current:
        found.append(current)
    return found


def _split(text: str) -> list[str]:
    if any(sign in text for sign in _NO_LINE_ENDS):
        return _LINE_END.split(text)
    return text.splitlines()


def _was_wrapped(line: str, following: str, width: int) -> bool:
    indented = following[:1] in " \t" and line[:1] not in " \t"
    return not indented and len(line) + 1 + len(following.split(None, 1)[0]) > width


def _wrap_width(lines: list[str]) -> int:
    """The width at which a program wrapped these lines, or 0 when none did."""
    width = max(map(len, lines), default=0)
    if not _WRAP_FROM <= width <= _WRAP_TO:
        return 0
    pairs = [(a, b) for a, b in pairwise(lines) if a.strip() and b.strip()]
    wrapped = [(a, b) for a, b in pairs if _was_wrapped(a, b, width)]
    # most go on in small letters, which verses and lists of headlines never do
    going_on = sum(not b.lstrip()[0].isupper() for _, b in wrapped)
    if len(wrapped) < _FEWEST_WRAPPED or going_on < len(wrapped) / 3:
        return 0
    if len(wrapped) >= len(pairs) * 0.6:
        return width
    # A short article has as many lines of its heading, of lists and tables. Its long lines tell: all are full.
    long = sum(len(a) >= _LONG * width for a, _ in pairs)
    return width if len(wrapped) >= _FILLED * long else 0
