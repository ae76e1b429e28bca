"""Sentences that a text repeats word for word: linked in order, not each with each.

A line that comes ten times on either side would else give a hundred links, which tell a reader nothing and, in
lists of thousands of lines, take longer than all the rest.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence

from variorum.comparing.match import Match


def in_order(matches: Sequence[Match], left: Sequence[str], right: Sequence[str]) -> list[Match]:
    """The matches, of those between the same two wordings the first with the first.

    `left` and `right` are the keys of all sentences.
    """
    used_left: defaultdict[tuple[str, str], set[int]] = defaultdict(set)
    used_right: defaultdict[tuple[str, str], set[int]] = defaultdict(set)
    kept: list[Match] = []
    for match in matches:
        i, j = match.left[0], match.right[0]
        wording = left[i], right[j]
        if i in used_left[wording] or j in used_right[wording]:
            continue
        used_left[wording].add(i)
        used_right[wording].add(j)
        kept.append(match)
    return kept
