"""Of which texts of a page a verdict was given: many outlets can carry one text, and both texts of one verdict."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping
from itertools import islice, product

from variorum.model.decisions import Verdict
from variorum.reviewing.belonging import FACT

#: So many pairs of texts are held for all verdicts. Fifteen outlets that carry one text and fifteen that carry the
#: other are 225 for each verdict; thousands of verdicts on copies come from a stranger.
_PAIRS = 30_000


def pairs_judged(
    verdict: Verdict, columns: Mapping[str, Collection[int]], verdicts: int
) -> Iterator[tuple[int, int]]:
    """Each two texts of the page that have the words it was given on, once; `verdicts` is how many share the room.

    Where there is no room for all pairs, each text has one at least.
    """
    hashes = _hashes(verdict)
    if hashes is not None:
        left, right = ([*columns.get(each, ())] for each in hashes)
        room = max(_PAIRS // max(1, verdicts), len(left), len(right))
        met = product(left, right) if len(left) * len(right) <= room else _in_turn(left, right)
        yield from islice(_each_once(met), room)


def _each_once(pairs: Iterable[tuple[int, int]]) -> Iterator[tuple[int, int]]:
    """Where both sides are the same copies, two of them meet twice, and each meets itself."""
    seen = set[frozenset[int]]()
    for pair in pairs:
        if pair[0] != pair[1] and frozenset(pair) not in seen:
            seen.add(frozenset(pair))
            yield pair


def _in_turn(left: list[int], right: list[int]) -> Iterator[tuple[int, int]]:
    """Each with one of the other side, then each with the next one."""
    for step in range(min(len(left), len(right))):
        for at in range(max(len(left), len(right))):
            if len(left) < len(right):
                yield left[(at + step) % len(left)], right[at]
            else:
                yield left[at], right[(at + step) % len(right)]


def _hashes(verdict: Verdict) -> tuple[str, str] | None:
    """Of the two texts; an older program kept no more than the words."""
    if verdict.judged is not None:
        return (verdict.judged.left, verdict.judged.right) if verdict.judged.mode == "outlets" else None
    if verdict.left is None or verdict.right is None or verdict.judgement != "rejected":
        return None
    of_fact = verdict.finding.startswith(FACT)
    return (verdict.left.content_hash, verdict.right.content_hash) if of_fact else None
