"""Sentences of several texts with the very same words."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable

_WORD = re.compile(r"\w+(?:['’.,]\w+)*")
#: Shorter ones ("No one was hurt.") are written alike by people who never saw each other's text.
_LEAST_WORDS = 6


def worded(sentence: str) -> str:
    """The words alone: marks, capitals and white space are house style."""
    return " ".join(_WORD.findall(sentence.casefold().replace("’", "'")))


def alike(sentences: Iterable[tuple[int, str]]) -> tuple[tuple[int, ...], ...]:
    """Sets of texts, of two or more each, that have a sentence in the same words."""
    having: dict[str, set[int]] = defaultdict(set)
    for text, sentence in sentences:
        words = worded(sentence)
        if words.count(" ") + 1 >= _LEAST_WORDS:
            having[words].add(text)
    found = {tuple(sorted(texts)) for texts in having.values() if len(texts) > 1}
    return tuple(sorted(found, key=lambda texts: (-len(texts), texts)))
