"""Words in a row that stand in both of two quotations."""

from __future__ import annotations

from difflib import Match, SequenceMatcher
from functools import lru_cache


# Asked for again at once, where what is left out within a quotation is looked for: between two speeches a second.
@lru_cache(maxsize=4)
def same_words(long: tuple[str, ...], short: tuple[str, ...]) -> tuple[Match, ...]:
    """The runs of words both have, in order, as `SequenceMatcher` finds them."""
    at = in_a_row(long, short)
    if at is not None:
        return (Match(at, 0, len(short)),)
    blocks = SequenceMatcher(None, long, short, autojunk=False).get_matching_blocks()
    return tuple(block for block in blocks if block.size)


def in_a_row(long: tuple[str, ...], short: tuple[str, ...]) -> int | None:
    """At which of the longer one's words all of the other stand first, as most pieces of a quotation do.

    A search in a string: word by word it would take as long for each piece as a quotation has words.
    """
    if not short or len(short) > len(long):
        return None
    words = f" {' '.join(long)} "
    at = words.find(f" {' '.join(short)} ")
    return words.count(" ", 0, at) if at >= 0 else None
