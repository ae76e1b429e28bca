"""Which language a text is in, told by its commonest small words: enough to stem it, or to say we cannot."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable

from variorum.text import stop_words

#: Beyond this many words the answer no longer changes.
_ENOUGH = 2_000
#: Running text has 35–50 % small words; a list of names in another language rarely 12 %.
_SURE_SHARE = 0.12


def language_of(words: Iterable[str]) -> str:
    """The English name of the language ("english", "german" …), or "" where none is plain."""
    sample = [word for word, _ in zip(words, range(_ENOUGH), strict=False)]
    if not sample:
        return ""
    counts = Counter(sample)
    best, hits = "english", sum(counts[word] for word in counts.keys() & stop_words.ENGLISH)
    for language, small_words in stop_words.OTHERS.items():
        found = sum(counts[word] for word in counts.keys() & small_words)
        if found > hits:
            best, hits = language, found
    # A handful of words (a headline) is too few to deny it: English is what we are mostly given.
    if hits < _SURE_SHARE * len(sample) and len(sample) >= 12:
        return ""
    return best
