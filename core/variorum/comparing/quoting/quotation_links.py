"""The same words between quotation marks on both sides: links of their own, whatever the sentences say around.

Two speakers may well hit on the same four words, so a run of shared words tells only where it is long, or where
it is most of one of the two quotations: what an outlet cuts out of a speech, it cuts to the words that matter.

    >>> one, other = '“We saw a long scrape and no light,” he said.', 'He spoke of "a long scrape".'
    >>> [one[slice(*quote.left)] for quote in shared_quotes(one, other)]
    ['a long scrape']
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection

from variorum.comparing.cutting import Stretch
from variorum.comparing.desk import Desk
from variorum.comparing.quoting.quoted_words import QuotedWords, quoted_words
from variorum.model.frozen import dataclass

#: Shared words that make a quote link whatever else the two quotations say.
_MANY_WORDS = 8
#: Fewer are enough when they are this much of the shorter quotation …
_ENOUGH_SHARE = 0.6
#: … and at least so many; or the whole of it; or two of them tell something ("We've got a …" does not).
_FEWEST_WORDS, _ENOUGH_WORDS, _TELLING = 3, 5, 2
#: What both cut out of longer quotations is the same saying less often than where one of them is just that: a
#: speaker says a phrase twice ("determined to prevent …"). On 87 pairs of reports read by hand, 20 of 23 such runs
#: below ten words were the same saying, and 124 of 125 others.
_OWN_WORDS, _OWN_SHARE, _PART = 10, 0.9, 0.86
#: Runs are looked up by so many words (or characters).
_SEED = 3
#: A row of words at more places than this starts no run: it is a refrain, or no prose.
_COMMON = 20

#: left quotation, at, right quotation, at, words
_Run = tuple[int, int, int, int, int]


@dataclass(frozen=True, slots=True)
class SharedQuote:
    """Where the shared words stand, and how many of them there are.

    `again` says that a text repeats the quotation, and this repetition has its partner only in words that are
    linked already; `part` that both quotations go on, and share few words.
    """

    left: Stretch
    right: Stretch
    words: int
    score: float
    again: bool = False
    part: bool = False


def shared_quotes(left: str, right: str, desk: Desk | None = None) -> list[SharedQuote]:
    """Longest shared runs of quoted words, by left start. Every quoted word is used once, if not `again`."""
    quoted = desk.remembering(quoted_words) if desk else quoted_words
    one, other = quoted(left), quoted(right)
    equal = _equal_quotations(one, other)
    # Between versions nearly all quotations are equal; two that are have nothing else to say to each other.
    free_left, free_right = _others(one, {run[0] for run in equal}), _others(other, {run[2] for run in equal})
    runs = _runs(one, other, range(len(one)), free_right[0]) | _runs(one, other, free_left[0], free_right[1])
    telling = {run for run in equal | runs if _is_telling(one, other, run)}
    # Longest first; among equally long ones the first with the first, the second with the second.
    ordered = sorted(telling, key=lambda run: (-one[run[0]].counted(run[1], run[4]), run))
    firsts, others = _apart(ordered)
    told = {run[0] for run in firsts}, {run[2] for run in firsts}
    found = [_shared(one, other, run, again=False) for run in firsts]
    for run in others:
        # A repetition says no more than that it is one: the longest run of each is enough.
        if run[0] not in told[0] or run[2] not in told[1]:
            told[0].add(run[0])
            told[1].add(run[2])
            found.append(_shared(one, other, run, again=True))
    return sorted(found, key=lambda quote: (quote.left, quote.right))


def _equal_quotations(left: list[QuotedWords], right: list[QuotedWords]) -> set[_Run]:
    """Quotations equal word for word: first with first, second with second, what is left with the last."""
    sides: tuple[defaultdict[tuple[str, ...], list[int]], ...] = (defaultdict(list), defaultdict(list))
    for places, side in zip(sides, (left, right), strict=True):
        for at, quote in enumerate(side):
            places[quote.keys].append(at)
    return {
        (lefts[min(k, len(lefts) - 1)], 0, rights[min(k, len(rights) - 1)], 0, len(keys))
        for keys, lefts in sides[0].items()
        if keys and (rights := sides[1].get(keys, []))
        for k in range(max(len(lefts), len(rights)))
    }


def _others(quotes: list[QuotedWords], known: set[int]) -> tuple[list[int], list[int]]:
    """Which quotations are not known, and which are."""
    every = range(len(quotes))
    return [k for k in every if k not in known], [k for k in every if k in known]


def _runs(
    left: list[QuotedWords], right: list[QuotedWords], ps: Collection[int], qs: Collection[int]
) -> set[_Run]:
    """Every longest run that holds a row of words which is not common. Linear in the words quoted."""
    places: defaultdict[tuple[str, ...], list[tuple[int, int]]] = defaultdict(list)
    for q in qs if ps else ():
        keys = right[q].keys
        for at in range(len(keys) - _SEED + 1):
            places[keys[at : at + _SEED]].append((q, at))
    rare = {seed: found for seed, found in places.items() if len(found) <= _COMMON}
    runs: set[_Run] = set()
    for p in ps if rare else ():
        keys = left[p].keys
        before: list[tuple[int, int]] = []
        for at in range(len(keys) - _SEED + 1):
            here = rare.get(keys[at : at + _SEED], [])
            for q, there in here:
                if (q, there - 1) not in before:  # else in the middle of a run that was met already
                    runs.add(_longest(left, p, at, right, q, there))
            before = here
    return runs


def _longest(left: list[QuotedWords], p: int, at: int, right: list[QuotedWords], q: int, there: int) -> _Run:
    one, other = left[p].keys, right[q].keys
    n = _SEED
    while at + n < len(one) and there + n < len(other) and one[at + n] == other[there + n]:
        n += 1
    while at and there and one[at - 1] == other[there - 1]:
        at, there, n = at - 1, there - 1, n + 1
    return p, at, q, there, n


def _is_telling(left: list[QuotedWords], right: list[QuotedWords], run: _Run) -> bool:
    p, at, q, _, n = run
    words = left[p].counted(at, n)
    if words >= _MANY_WORDS:
        return True
    if left[p].is_title or right[q].is_title:
        return False
    shorter = _shorter(left[p], right[q])
    if words < _FEWEST_WORDS or words < _ENOUGH_SHARE * shorter:
        return False
    return words >= min(_ENOUGH_WORDS, shorter) or left[p].telling(at, n) >= _TELLING


def _shorter(one: QuotedWords, other: QuotedWords) -> float:
    """Words of the shorter quotation."""
    return min(quote.counted(0, len(quote.keys)) for quote in (one, other))


def _apart(ordered: list[_Run]) -> tuple[list[_Run], list[_Run]]:
    """Runs whose words no earlier one uses, and the others."""
    used_left: set[tuple[int, int]] = set()
    used_right: set[tuple[int, int]] = set()
    kept: list[_Run] = []
    left_over: list[_Run] = []
    for run in ordered:
        p, at, q, there, n = run
        # Runs are taken longest first, so one that overlaps an earlier has an end inside it.
        ends = {(p, at), (p, at + n - 1)}, {(q, there), (q, there + n - 1)}
        if used_left.isdisjoint(ends[0]) and used_right.isdisjoint(ends[1]):
            used_left.update((p, k) for k in range(at, at + n))
            used_right.update((q, k) for k in range(there, there + n))
            kept.append(run)
        else:
            left_over.append(run)
    return kept, left_over


def _shared(left: list[QuotedWords], right: list[QuotedWords], run: _Run, again: bool) -> SharedQuote:
    p, at, q, there, n = run
    words = left[p].counted(at, n)
    whole = words >= _OWN_WORDS or words >= _OWN_SHARE * _shorter(left[p], right[q])
    return SharedQuote(
        left[p].stretch(at, n),
        right[q].stretch(there, n),
        round(words),
        min(0.99, 0.9 + 0.01 * words) if whole else _PART,
        again=again,
        part=not whole,
    )
