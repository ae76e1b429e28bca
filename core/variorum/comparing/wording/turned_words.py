"""Words that are each other's contrary by a prefix: "safe" and "unsafe", "legal" and "illegal"."""

from __future__ import annotations

from collections.abc import Sequence

from variorum.comparing.wording.telling_words import TellingWords

#: Shorter words happen to be the end of others ("it" of "unit").
_SHORTEST = 4


def turned(one: Sequence[str], other: Sequence[str], telling: TellingWords) -> list[tuple[int, int]]:
    """Places of words of the one side that are words of the other turned round by a prefix."""
    place, there = {word: at for at, word in enumerate(one)}, {word: at for at, word in enumerate(other)}
    found = [(place[word], at) for word, at in _turned(place, there, telling)]
    found += [(at, there[word]) for word, at in _turned(there, place, telling)]
    return sorted(found)


def _turned(
    plain: dict[str, int], with_prefix: dict[str, int], telling: TellingWords
) -> list[tuple[str, int]]:
    return [
        (stem, at)
        for word, at in with_prefix.items()
        if word.startswith(telling.turning)
        for prefix in telling.turning
        if word.startswith(prefix)
        and len(stem := word[len(prefix) :]) >= _SHORTEST
        and stem in plain
        and word not in plain
        and stem not in with_prefix
        and stem not in telling.not_turned
    ]
