"""What counts as the same for comparing, although the characters differ.

One character folds to one (quotes, dashes, spaces), so offsets survive; only the keys, which are never shown,
are composed (NFC) and casefolded. Never NFKC: it would make 10² into 102 and ½ into 1⁄2.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable
from functools import lru_cache

_SINGLE = "‘’‚‛′ʼʻˈ`´＇"
_DOUBLE = "“”„‟″«»＂〝〞"
_DASHES = "‐‑‒–—―−﹣－"
_SPACES = (
    "\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000"
    # A soft hyphen or a zero-width mark shows nothing; as a space it would part a word, so see `_DROPPED`.
)
_DROPPED = "\u00ad\u200b\u2060\ufeff\u200e\u200f"

_ONE_TO_ONE = {
    **dict.fromkeys(_SINGLE, "'"),
    **dict.fromkeys(_DOUBLE, '"'),
    **dict.fromkeys(_DASHES, "-"),
    **dict.fromkeys(_SPACES, " "),
}
_FOLDS: dict[int, str | None] = {
    **{ord(c): fold for c, fold in _ONE_TO_ONE.items()},
    **{ord(c): None for c in _DROPPED},
    ord("…"): "...",
}
#: What folds to more or fewer characters than one.
_OF_OTHER_LENGTH = f"{_DROPPED}…"
_OTHER_SPACES = re.compile(f"[{_SPACES}]")
#: ASCII white space besides the space and the end of a line, which are looked for in each stretch.
_OTHER_SPACE = "\t\r\v\f\x1c\x1d\x1e\x1f"


def folded(text: str) -> str:
    """`text` with typographic variants made one: what two house styles set differently becomes equal."""
    if text.isascii():
        return text.replace("`", "'")
    if not unicodedata.is_normalized("NFC", text):
        text = unicodedata.normalize("NFC", text)
    return text.translate(_FOLDS)


def plainly_spaced(text: str) -> str:
    """`text` with plain spaces for no-break, thin and wide ones; every character stays at its place.

    >>> plainly_spaced("the White\u00a0House")
    'the White House'
    """
    return text if text.isascii() else _OTHER_SPACES.sub(" ", text)


def key(text: str) -> str:
    """Equal for passages that differ in typography, case and white space only."""
    return " ".join(folded(text).casefold().split())


def keys(text: str, stretches: Iterable[tuple[int, int]]) -> tuple[str, ...]:
    """`key` of every stretch of `text`. The text is folded once, which for many stretches is far quicker."""
    if not unicodedata.is_normalized("NFC", text) or any(mark in text for mark in _OF_OTHER_LENGTH):
        return tuple(key(text[start:end]) for start, end in stretches)
    same_length = text.replace("`", "'")
    if not text.isascii():
        for variant, fold in _ONE_TO_ONE.items():
            same_length = same_length.replace(variant, fold)
    small = same_length.lower()
    if len(small) != len(same_length):  # of all letters only İ has two small ones
        return tuple(" ".join(same_length[start:end].casefold().split()) for start, end in stretches)
    spaced = any(space in small for space in _OTHER_SPACE)
    found = []
    for start, end in stretches:
        words = small[start:end]
        if not words.isascii():
            words = " ".join(same_length[start:end].casefold().split())
        elif spaced or "  " in words or "\n" in words or words[:1] == " " or words[-1:] == " ":
            words = " ".join(words.split())
        found.append(words)
    return tuple(found)


@lru_cache(maxsize=65_536)
def word_key(word: str) -> str:
    """`key` for a single word, remembered; a mark that shows nothing keeps itself, so that no key is empty."""
    return folded(word).casefold() or word
