"""Which script a word is written in, as far as comparing must know it."""

from __future__ import annotations

from functools import lru_cache

from variorum.text.late_patterns import LatePattern

#: Scripts by the range of their letters; what is in none of them counts as Latin when it is a letter at all.
_LETTERS = {
    "kana": "\u3041-\u3096\u309d-\u309f\u30a1-\u30ff\u31f0-\u31ff\uff66-\uff9f",
    "han": "\u3005\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\U00020000-\U0003ffff",
    "hangul": "\u1100-\u11ff\u3130-\u318f\uac00-\ud7af",
    "thai": "\u0e01-\u0e4e",
    "lao": "\u0e81-\u0ecd",
    "myanmar": "\u1000-\u1049",
    "khmer": "\u1780-\u17dd",
    "arabic": "\u0620-\u065f\u066e-\u06ef\u0750-\u077f\ufb50-\ufdff\ufe70-\ufefc",
    "hebrew": "\u05d0-\u05f4",
    "cyrillic": "\u0400-\u052f",
    "greek": "\u0370-\u03ff\u1f00-\u1fff",
    "devanagari": "\u0900-\u0965",
}
_SCRIPT = LatePattern("|".join(f"(?P<{name}>[{letters}])" for name, letters in _LETTERS.items()))


@lru_cache(
    maxsize=8_192
)  # of texts without spaces every character is asked about, some thousand different ones
def script_of(character: str) -> str:
    """The name of a character's script; "" for Latin and for all others."""
    found = _SCRIPT.match(character)
    return str(found.lastgroup) if found else ""
