"""UTF-16 without a byte order mark, as old Windows programs write it, told from binary data."""

from __future__ import annotations

import unicodedata
from collections import Counter

_SAMPLE = 4096
#: Controls, private use, unassigned and broken surrogates: of random 16-bit numbers a fifth.
_NEVER_TEXT = frozenset({"Cc", "Co", "Cn", "Cs"})
_GARBLED = 0.05
#: What replaces bytes that mean nothing counts too: a sound file is full of them.
_REPLACEMENT = "\ufffd"
#: From here on scripts (Chinese, Japanese, Korean) have thousands of characters.
_IDEOGRAPHS = 0x2E80


def is_garbled(text: str) -> bool:
    """Whether the characters are such as no writing has: a wrong encoding, or no text at all."""
    sample = text[:_SAMPLE]
    odd = sum(
        c == _REPLACEMENT or (unicodedata.category(c) in _NEVER_TEXT and not c.isspace()) for c in sample
    )
    return odd > max(2, len(sample) * _GARBLED)


def unmarked_utf16(data: bytes) -> str:
    """The encoding's name if `data` reads as a text of one script in it, else ""."""
    sample = data[: _SAMPLE // 2 * 2]
    sample = sample[: len(sample) // 2 * 2]
    # every space, line end, digit and full stop of a text has one zero byte
    if len(sample) < 8 or 0 not in sample:
        return ""
    zeros = {"utf-16-le": sample[1::2].count(0), "utf-16-be": sample[0::2].count(0)}
    encoding = max(zeros, key=lambda name: zeros[name])
    # the zeros stand in one half only; one or two of the other kind are damage
    if zeros[encoding] < 2 or min(zeros.values()) > len(sample) // 100:
        return ""
    text = sample.decode(encoding, "replace")
    return encoding if not is_garbled(text) and _is_of_one_script(text) else ""


def _is_of_one_script(text: str) -> bool:
    """Whether nearly all letters are of one script; beside another one, markup and names in Latin are usual."""
    letters = Counter(_script(ord(c)) for c in text if c.isalpha())
    if letters.total() < 2:
        return False
    others = max((count for script, count in letters.items() if script), default=0)
    return max(letters.values()) >= 0.8 * letters.total() or letters[0] + others >= 0.95 * letters.total()


def _script(code: int) -> int:
    """A number for the script a letter belongs to, nearly: the block of 256 it stands in."""
    if code < 0x250 or 0x1E00 <= code < 0x1F00:  # Latin with all its accents
        return 0
    return min(code, _IDEOGRAPHS) >> 8
