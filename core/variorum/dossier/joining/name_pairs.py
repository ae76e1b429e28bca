"""Which of many names are worth comparing: those that share a key. Keeps joining from growing with the square."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterable, Iterator, Sequence
from itertools import combinations
from typing import TypeVar

from variorum.dossier.joining.name_keys import folded, key

Item = TypeVar("Item")


def pairs_sharing(
    items: Sequence[Item], keys_of: Callable[[Item], Iterable[Hashable]]
) -> Iterator[tuple[Item, Item]]:
    """Every pair of items with a key in common, once, in the order of the items."""
    by_key: dict[Hashable, list[int]] = {}
    for number, item in enumerate(items):
        for one in dict.fromkeys(keys_of(item)):
            by_key.setdefault(one, []).append(number)
    pairs = {pair for numbers in by_key.values() for pair in combinations(numbers, 2)}
    for i, j in sorted(pairs):
        yield items[i], items[j]


def spelling_keys(word: str) -> tuple[str, str]:
    """Two words that `same_word` takes for one share at least one of these."""
    plain = folded(word).removeprefix("al-")
    return key(word), "".join(sorted(plain))
