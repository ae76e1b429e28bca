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
_OF_OTHER_LENGTH = re.compile(f"[{_DROPPED}…]")


def folded(text: str) -> str:
    """`text` with typographic variants made one: what two house styles set differently becomes equal."""
    if text.isascii():
        return text.replace("`", "'")
    if not unicodedata.is_normalized("NFC", text):
        text = unicodedata.normalize("NFC", text)
    return text.translate(_FOLDS)


def key(text: str) -> str:
    """Equal for passages that differ in typography, case and white space only."""
    return " ".join(folded(text).casefold().split())


def keys(text: str, stretches: Iterable[tuple[int, int]]) -> tuple[str, ...]:
    """`key` of every stretch of `text`. The text is folded once, which for many stretches is far quicker."""
    if not unicodedata.is_normalized("NFC", text) or _OF_OTHER_LENGTH.search(text):
        return tuple(_plain_key(text[start:end]) or key(text[start:end]) for start, end in stretches)
    same_length = text.replace("`", "'")
    if not text.isascii():
        for variant, fold in _ONE_TO_ONE.items():
            same_length = same_length.replace(variant, fold)
    found = []
    for start, end in stretches:
        words = same_length[start:end]
        found.append(_plain_key(words) or " ".join(words.casefold().split()))
    return tuple(found)


def _plain_key(words: str) -> str | None:
    """The key where it is only a matter of case, as nearly always; None elsewhere."""
    if words.isascii() and words.isprintable() and "  " not in words and words.strip(" ") == words:
        return words.lower().replace("`", "'")
    return None


@lru_cache(maxsize=65_536)
def word_key(word: str) -> str:
    """`key` for a single word, remembered; a mark that shows nothing keeps itself, so that no key is empty."""
    return folded(word).casefold() or word
