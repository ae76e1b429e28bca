"""Where the paragraphs of a bare text lie. A sentence never runs over a paragraph's end.

A line is a paragraph, as news pages and pasted text have it, unless the text is plainly wrapped at a fixed
width (mail, old text files): then only blank lines part paragraphs.
"""

from __future__ import annotations

import re

_BLOCK = re.compile(r"\S(?:.*?\S)?(?=\s*\Z|[^\S\n]*\r?\n[^\S\n]*\r?\n)", re.DOTALL)
#: Fixed-width text is 60 to 80 columns wide; a news paragraph is rarely so even.
_NARROWEST, _WIDEST = 55, 100


def paragraphs(text: str) -> list[tuple[int, int]]:
    """Start and end of every paragraph, without white space at either end; blank ones are left out."""
    if _is_wrapped(text):
        return [match.span() for match in _BLOCK.finditer(text)]
    found: list[tuple[int, int]] = []
    end = 0
    for line in text.splitlines(keepends=True):
        start, end = end, end + len(line)
        words = line.strip()
        if words:
            start += line.index(words[0])
            found.append((start, start + len(words)))
    return found


def trimmed(text: str, start: int, end: int) -> tuple[int, int] | None:
    """The stretch without white space at its ends; None when nothing is left."""
    words = text[start:end]
    start += len(words) - len(words.lstrip())
    end -= len(words) - len(words.rstrip())
    return (start, end) if start < end else None


def _is_wrapped(text: str) -> bool:
    if "\n\n" not in text and "\n\r\n" not in text:
        return False
    blocks = [block.splitlines() for block in re.split(r"\n\s*\n", text[:20_000])]
    inner = [len(line.rstrip()) for block in blocks for line in block[:-1]]
    if len(inner) < 4 or max(inner) > _WIDEST:
        return False
    return sorted(inner)[len(inner) // 2] >= _NARROWEST and min(inner) >= _NARROWEST * 0.6
