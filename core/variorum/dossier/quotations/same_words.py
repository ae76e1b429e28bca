"""Words in a row that stand in both of two quotations."""

from __future__ import annotations

from difflib import Match, SequenceMatcher
from functools import lru_cache


# Asked for again at once, where what is left out within a quotation is looked for: between two speeches a second.
@lru_cache(maxsize=4)
def same_words(long: tuple[str, ...], short: tuple[str, ...]) -> tuple[Match, ...]:
    """The runs of words both have, in order, as `SequenceMatcher` finds them."""
    blocks = SequenceMatcher(None, long, short, autojunk=False).get_matching_blocks()
    return tuple(block for block in blocks if block.size)
