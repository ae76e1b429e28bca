"""Words as the recovery compares them, weighted by how much they say on this page."""

from __future__ import annotations

import math
import re
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence

_WORD = re.compile(r"[^\W_]+(?:[’'][^\W_]+)?")
#: Longer words are compared by their beginnings, so that "threatened" meets "threatening".
_STEM = 6


def words_of(text: str) -> list[str]:
    """The words of a text, folded."""
    return [word.casefold()[:_STEM] for word in _WORD.findall(text)]


def weights(texts: Iterable[list[str]]) -> dict[str, float]:
    """How much each word says: the rarer among the texts, the more."""
    seen: Counter[str] = Counter()
    count = 0
    for words in texts:
        seen.update(set(words))
        count += 1
    return {word: math.log(1 + count / often) for word, often in seen.items()}


def shared_beginning(one: Sequence[str], other: Sequence[str]) -> int:
    """How many words the two have in common from the first on."""
    count = 0
    for a, b in zip(one, other, strict=False):
        if a != b:
            break
        count += 1
    return count


def likeness(one: Mapping[str, int], other: Mapping[str, int], weight: Mapping[str, float]) -> float:
    """How alike two bags of words are, 0 to 1 (a weighted Dice coefficient)."""
    shared = sum(
        weight.get(word, 1.0) * min(often, other[word]) for word, often in one.items() if word in other
    )
    whole = sum(weight.get(w, 1.0) * n for w, n in one.items()) + sum(
        weight.get(w, 1.0) * n for w, n in other.items()
    )
    return 2 * shared / whole if whole else 0.0
