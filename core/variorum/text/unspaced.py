"""What stands for words in scripts that part them by no spaces, or that hang much onto them.

No dictionary is used: neighbouring characters are taken in pairs, as search engines do, so that any word of
two characters is met wherever the text is cut. Katakana and Latin runs are words already.

    >>> units(["渡", "轮", "在", "北", "港"]), units(["フェリー"])
    (['渡轮', '北港'], ['フェリー'])
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import lru_cache
from itertools import groupby, pairwise

from variorum.text.scripts import script_of

#: Chinese characters that are hardly ever part of a word that tells something: they part words like spaces.
_GRAMMAR = frozenset("的了在是也都而被把将及与或就并且但则吗呢吧啊着们之其这那此该")
_HIRAGANA = re.compile(r"[\u3041-\u309f]")
#: A letter of Thai, Lao, Khmer or Burmese with the vowels and tones written around it.
_CLUSTER = re.compile(
    r"[\u0e40-\u0e44\u0ec0-\u0ec4]?[\u0e01-\u0e2f\u0e81-\u0eae\u1000-\u102a\u1780-\u17a2]"
    r"[\u0e30-\u0e3a\u0e45-\u0e4e\u0eb0-\u0ebc\u0ec8-\u0ecd\u102b-\u103e\u17a3-\u17d3]*|."
)
_IN_CLUSTERS = frozenset(("thai", "lao", "khmer", "myanmar"))
_UNSPACED = _IN_CLUSTERS | {"han", "kana", "hangul"}


def is_unspaced(word: str) -> bool:
    """Whether a word is of a script that this module takes apart."""
    return word >= "\u0e01" and script_of(word[0]) in _UNSPACED


def units(words: Iterable[str]) -> list[str]:
    """Telling units of neighbouring words of such scripts (single characters are joined up first)."""
    found: list[str] = []
    for script, run in groupby("".join(_parted(words)), _kind):
        text = "".join(run)
        if script == "katakana":
            found.append(text)
        elif script in _IN_CLUSTERS:
            found += _pairs(_CLUSTER.findall(text))
        elif script in ("han", "hangul"):
            found += _pairs(list(text))
    return found


def pieces(word: str) -> list[str]:
    """A word of such a script taken apart into what a reader would call letters; joined again they give it."""
    return _CLUSTER.findall(word) if script_of(word[0]) in _IN_CLUSTERS else list(word)


def _parted(words: Iterable[str]) -> Iterable[str]:
    """The words, with a space where two of them are more than single characters and so were parted."""
    for word in words:
        yield word if len(word) == 1 else f" {word} "


@lru_cache(maxsize=8_192)
def _kind(character: str) -> str:
    if character in _GRAMMAR or _HIRAGANA.match(character):
        return ""  # particles and endings
    script = script_of(character)
    return "katakana" if script == "kana" else script


def _pairs(letters: list[str]) -> list[str]:
    return [a + b for a, b in pairwise(letters)] or letters
