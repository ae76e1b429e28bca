"""What counts as the same for comparing, although the characters differ.

One character folds to one (quotes, dashes, spaces), so offsets survive; only the keys, which are never shown,
are composed (NFC) and casefolded. Never NFKC: it would make 10² into 102 and ½ into 1⁄2.
"""

from __future__ import annotations

import unicodedata
from functools import lru_cache

_SINGLE = "‘’‚‛′ʼʻˈ`´＇"
_DOUBLE = "“”„‟″«»＂〝〞"
_DASHES = "‐‑‒–—―−﹣－"
_SPACES = (
    "\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000"
    # A soft hyphen or a zero-width mark shows nothing; as a space it would part a word, so see `_DROPPED`.
)
_DROPPED = "\u00ad\u200b\u2060\ufeff\u200e\u200f"

_FOLDS: dict[int, str | None] = {
    **{ord(c): "'" for c in _SINGLE},
    **{ord(c): '"' for c in _DOUBLE},
    **{ord(c): "-" for c in _DASHES},
    **{ord(c): " " for c in _SPACES},
    **{ord(c): None for c in _DROPPED},
    ord("…"): "...",
}


def folded(text: str) -> str:
    """`text` with typographic variants made one: what two house styles set differently becomes equal."""
    if text.isascii():
        return text
    if not unicodedata.is_normalized("NFC", text):
        text = unicodedata.normalize("NFC", text)
    return text.translate(_FOLDS)


def key(text: str) -> str:
    """Equal for passages that differ in typography, case and white space only."""
    return " ".join(folded(text).casefold().split())


@lru_cache(maxsize=65_536)
def word_key(word: str) -> str:
    """`key` for a single word, remembered."""
    return folded(word).casefold()
