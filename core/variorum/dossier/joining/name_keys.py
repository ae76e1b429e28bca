"""Whether two spellings may be one name: accents, transliteration, slips.

The key is what most transliterations agree on: lower case without accents, th→t kh→k gh→g q→k dh→d sh→s ph→f
z→s, doubled letters once, vowels dropped but for a flag that the word starts with one, and a final -i, -a or
-o kept, since it makes another name of it (Assad, Assadi; Bell, Bella).
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Set
from functools import lru_cache

_DIGRAPHS = (
    ("th", "t"),
    ("kh", "k"),
    ("gh", "g"),
    ("q", "k"),
    ("dh", "d"),
    ("sh", "s"),
    ("ph", "f"),
    ("z", "s"),
    ("ck", "k"),
)
#: Below this Jaro–Winkler likeness equal keys are chance ("Mia", "Maya").
_ALIKE = 0.70
_SHORTEST = 4
#: From here on two letters the wrong way round are a slip, not another name.
_LONG = 7


@lru_cache(maxsize=20_000)
def folded(word: str) -> str:
    """Small letters without accents, dots and apostrophes."""
    plain = unicodedata.normalize("NFKD", word.casefold())
    return "".join(c for c in plain if not unicodedata.combining(c) and c not in ".'’‘`")


@lru_cache(maxsize=20_000)
def key(word: str) -> str:
    """The transliteration key of one word."""
    plain = folded(word).removeprefix("al-").removeprefix("el-")
    for old, new in _DIGRAPHS:
        plain = plain.replace(old, new)
    plain = re.sub(r"(.)\1+", r"\1", plain)
    starts = "_" if plain[:1] in "aeiouy" and plain else ""
    ends = {"i": "i", "y": "i", "a": "a", "o": "o"}.get(plain[-1:], "") if len(plain) > 3 else ""
    return starts + re.sub(r"[aeiouy\W]", "", plain) + ends


@lru_cache(maxsize=50_000)
def same_word(one: str, other: str) -> bool:
    """Whether two words may be spellings of one name."""
    a, b = folded(one).removeprefix("al-"), folded(other).removeprefix("al-")
    if a == b:
        return True
    if min(len(a), len(b)) < _SHORTEST:
        return False
    if key(one) != key(other) or len(key(one)) < 2:
        return _letters_swapped(a, b)
    return likeness(a, b) >= _ALIKE


def _letters_swapped(one: str, other: str) -> bool:
    """Two neighbouring letters the wrong way round in a long word, the commonest slip: Teixeira, Teixiera."""
    if len(one) != len(other) or len(one) < _LONG:
        return False
    apart = [i for i, (x, y) in enumerate(zip(one, other, strict=True)) if x != y]
    if len(apart) != 2 or apart[1] != apart[0] + 1:
        return False
    if one[apart[0]] != other[apart[1]] or one[apart[1]] != other[apart[0]]:
        return False
    return not {one, other} <= _first_names()  # Marian, Marina


def _first_names() -> Set[str]:
    from variorum.entities.names.lexicons import lexicons  # read only for such a slip

    return lexicons().first_names.keys()


def likeness(one: str, other: str) -> float:
    """Jaro–Winkler likeness, 0 to 1."""
    from rapidfuzz.distance import JaroWinkler  # 10 ms: only when texts are joined

    return float(JaroWinkler.similarity(one, other))


def ratio(one: str, other: str) -> float:
    """How many of the letters two phrases share, in order: 0 to 1."""
    from rapidfuzz.distance import Indel

    return float(Indel.normalized_similarity(one, other))
