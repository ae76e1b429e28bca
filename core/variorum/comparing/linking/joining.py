"""Where one sentence became two: the match is widened to hold both halves.

A half is known by its telling words or, where it has too few of them ("He did not go."), by its runs of words.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection
from operator import attrgetter

from variorum.comparing.cutting import Stretch
from variorum.comparing.linking.contents import Bag, Contents
from variorum.comparing.match import Match
from variorum.comparing.witness import Witness
from variorum.model.comparison import TIER_FLOORS
from variorum.text.tokens import words

_LIKELY = dict(TIER_FLOORS)["likely"]
#: A neighbour belongs to a link when half of it is in what the link's partner has over …
_CONTAINED = 0.5
#: … and that is more than a name or two.
_LEAST_SHARED = 1.2
#: Or when half of its runs of so many words are; two words in a row are shared by chance.
_RUN = 3
_LONGEST = 4
_SEVERAL = -1
_PLACE, _SCORE = attrgetter("left", "right"), attrgetter("score")


class _Taken:
    """Whom the sentences of one side are linked to already."""

    def __init__(self, equal: Collection[int]) -> None:
        self._equal = set(equal)
        #: The one partner a sentence has, or `_SEVERAL`.
        self._partner: dict[int, int] = {}

    def add(self, own: Stretch, partners: Stretch) -> None:
        if own[1] - own[0] == 1 == partners[1] - partners[0]:
            if self._partner.setdefault(own[0], partners[0]) != partners[0]:
                self._partner[own[0]] = _SEVERAL
            return
        others = range(*partners)
        for at in range(*own):
            for partner in others:
                if self._partner.setdefault(at, partner) != partner:
                    self._partner[at] = _SEVERAL

    def free_beside(self, own: Stretch, partner: int, count: int) -> list[int]:
        """Of `count` sentences the one after and the one before, as far as they are nobody else's."""
        before, after = own[0] - 1, own[1]
        partner_of, equal = self._partner.get, self._equal
        found = []
        if partner_of(after, partner) == partner and after < count and after not in equal:
            found.append(after)
        if partner_of(before, partner) == partner and before >= 0 and before not in equal:
            found.append(before)
        return found


class _Wholes:
    """The matches that were widened; of the others none holds another."""

    def __init__(self) -> None:
        self._by_left: defaultdict[int, list[Match]] = defaultdict(list)

    def add(self, match: Match) -> None:
        if _is_wide(match):
            for i in range(*match.left):
                self._by_left[i].append(match)

    def hold(self, part: Match) -> bool:
        wholes = self._by_left.get(part.left[0])
        return wholes is not None and any(_holds(whole, part) for whole in wholes)


class _Side:
    """What the sentences of one side hold, and which of them may still be drawn into a match."""

    def __init__(self, witness: Witness, bags: tuple[Bag, ...], equal: Collection[int]) -> None:
        self._keys = witness.keys
        self.bags = bags
        self.taken = _Taken(equal)
        self._runs: dict[int, frozenset[tuple[str, ...]]] = {}

    def __len__(self) -> int:
        return len(self._keys)

    def runs(self, at: int) -> frozenset[tuple[str, ...]]:
        """Words that follow each other in a sentence, so many at a time; worked out when asked."""
        if at not in self._runs:
            told = words(self._keys[at])
            self._runs[at] = frozenset(zip(*(told[k:] for k in range(_RUN)), strict=False))
        return self._runs[at]


def with_joined(
    matches: list[Match],
    left: Witness,
    right: Witness,
    contents: Contents,
    equal_left: Collection[int],
    equal_right: Collection[int],
) -> list[Match]:
    """The matches, with the rest of a split or merged sentence drawn in.

    Sentences with an equal partner, or with a likely one elsewhere, are nobody's half.
    """
    here, there = _Side(left, contents.left, equal_left), _Side(right, contents.right, equal_right)
    for match in matches:
        if match.score >= _LIKELY:
            _take(match, here, there)
    grown: list[Match] = []
    wholes = _Wholes()
    for match in sorted(sorted(matches, key=_PLACE), key=_SCORE, reverse=True):
        if match.score >= _LIKELY and not wholes.hold(match):
            wider = _grown(match, contents, here, there)
            if wider is not match:
                match = wider
                _take(match, here, there)
            wholes.add(match)
        grown.append(match)
    kept = [match for match in grown if not wholes.hold(match)]
    return sorted(kept, key=_PLACE)


def _take(match: Match, here: _Side, there: _Side) -> None:
    here.taken.add(match.left, match.right)
    there.taken.add(match.right, match.left)


def _grown(match: Match, contents: Contents, here: _Side, there: _Side) -> Match:
    """The match with the sentences beside it, on one side, that hold what its partner says over and above it."""
    # Nearly always between versions none is free, which is asked before any words are looked at.
    left, right = match.left, match.right
    if there.taken.free_beside(right, left[0], len(there)):
        wider = _widened(right, left, there, here, contents)
        if wider != right:
            return Match(left, wider, match.score)
    if here.taken.free_beside(left, right[0], len(here)):
        wider = _widened(left, right, here, there, contents)
        if wider != left:
            return Match(wider, right, match.score)
    return match


def _widened(own: Stretch, partner: Stretch, side: _Side, other: _Side, contents: Contents) -> Stretch:
    start, end = own
    over = other.bags[partner[0]] - side.bags[start]
    runs_over = other.runs(partner[0]) - side.runs(start)
    while end - start < _LONGEST:
        beside = (
            at
            for at in side.taken.free_beside((start, end), partner[0], len(side))
            if (_is_in(side.bags[at], over, contents) or _runs_in(side.runs(at), runs_over))
        )
        at = next(beside, None)
        if at is None:
            break
        over -= side.bags[at]
        runs_over -= side.runs(at)
        start, end = min(start, at), max(end, at + 1)
    return start, end


def _is_in(bag: Bag, over: Bag, contents: Contents) -> bool:
    common = contents.mass(bag & over)
    return common >= _LEAST_SHARED and common >= _CONTAINED * contents.mass(bag)


def _runs_in(runs: frozenset[tuple[str, ...]], over: frozenset[tuple[str, ...]]) -> bool:
    return bool(runs) and len(runs & over) >= _CONTAINED * len(runs)


def _holds(whole: Match, part: Match) -> bool:
    if whole.left == part.left and whole.right == part.right:
        return False
    return all(a[0] <= b[0] and b[1] <= a[1] for a, b in ((whole.left, part.left), (whole.right, part.right)))


def _is_wide(match: Match) -> bool:
    return match.left[1] - match.left[0] + match.right[1] - match.right[0] > 2
