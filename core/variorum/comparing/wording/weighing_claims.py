"""The claims that one side of a change makes and the other does not."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Hashable, Sequence
from dataclasses import field

from variorum.comparing.wording.claims import Claim, Telling, runs
from variorum.comparing.wording.sides import Setting
from variorum.comparing.wording.turned_words import turned
from variorum.comparing.wording.word_differences import Change, Token
from variorum.model.frozen import dataclass

Tokens = Sequence[Token]
Claims = list[Claim]
#: Units without which a number says something else; "34" and "34-year-old" are the same.
_COUNT_ALONE = frozenset(("percent", "point", "dollar", "euro", "pound", "yen"))
#: More words than this are not looked through for contraries: that one of so many has one means nothing.
_MOST_TURNED = 60
#: Up to so many words, one unit of time for another is the change.
_FEW = 4
_TIMES = frozenset(("minute", "hour", "day", "week", "month", "year"))


@dataclass(slots=True)
class Passages:
    """Two passages cut into tokens; what a change between them claims is worked out once."""

    left: Tokens
    right: Tokens
    setting: Setting
    _known: dict[Change, tuple[Claims, Claims]] = field(default_factory=dict)
    _in_all: tuple[int, Claims, Claims] | None = None
    _telling: tuple[Telling, Telling] = field(init=False)

    def __post_init__(self) -> None:
        setting = self.setting
        self._telling = Telling(self.left, setting.left, setting), Telling(self.right, setting.right, setting)

    def claims_left(self, start: int, end: int) -> Claims:
        """All claims that begin in a run of the left tokens, in order."""
        return self._telling[0].between(start, end)

    def claims_right(self, start: int, end: int) -> Claims:
        """The same of the right ones."""
        return self._telling[1].between(start, end)

    def differing(self, change: Change) -> tuple[Claims, Claims]:
        """Claims of the left and of the right without those both make."""
        known = self._known.get(change)
        if known is None:
            known = self._known[change] = _differing_claims(self, change)
        return known

    def differing_in_all(self) -> tuple[int, Claims, Claims]:
        """How many claims differ in the whole passages, and which, names that stand together as one."""
        if self._in_all is None:
            one, other = self.differing(Change(0, len(self.left), 0, len(self.right)))
            self._in_all = len(one) + len(other), runs(one), runs(other)
        return self._in_all


def _differing_claims(both: Passages, change: Change) -> tuple[Claims, Claims]:
    left, right, setting = both.left, both.right, both.setting
    i1, i2, j1, j2 = change
    one, other = both.claims_left(i1, i2), both.claims_right(j1, j2)
    if i1 < i2 and j1 < j2 and max(i2 - i1, j2 - j1) <= _MOST_TURNED:
        pairs = turned([t.key for t in left[i1:i2]], [t.key for t in right[j1:j2]], setting.words)
        if pairs:
            one, other, pairs = _without_doubled(one, other, [(i1 + i, j1 + j) for i, j in pairs])
            one = _with_turned(one, [i for i, _ in pairs], left)
            other = _with_turned(other, [j for _, j in pairs], right)
    if not (one or other):
        if not (0 < i2 - i1 <= _FEW and 0 < j2 - j1 <= _FEW):
            return [], []
        one, other = _lone_units(left, i1, i2, setting), _lone_units(right, j1, j2, setting)
        if not len(one) == len(other) == 1:
            return [], []
    one, other = _without_equal(one, other)
    one, other = _with_units(one, other), _with_units(other, one)
    if not any(
        claim.kind == "number" and not _is_one(claim, tokens)
        for claims, tokens in ((one, left), (other, right))
        for claim in claims
    ):
        # "a" for "one": an article more often than a count.
        one, other = [c for c in one if c.kind != "number"], [c for c in other if c.kind != "number"]
    return one, other


def _without_doubled(
    one: Claims, other: Claims, pairs: Sequence[tuple[int, int]]
) -> tuple[Claims, Claims, list[tuple[int, int]]]:
    """ "Not unlikely" is "likely", more or less: neither the "not" nor the prefix is a negation."""
    doubled = [
        (i, j)
        for i, j in pairs
        if any(c.kind == "negation" and c.end == i for c in one)
        != any(c.kind == "negation" and c.end == j for c in other)
    ]
    lefts, rights = {i for i, _ in doubled}, {j for _, j in doubled}
    one = [c for c in one if c.start not in lefts and not (c.kind == "negation" and c.end in lefts)]
    other = [c for c in other if c.start not in rights and not (c.kind == "negation" and c.end in rights)]
    return one, other, [pair for pair in pairs if pair not in doubled]


def _with_turned(claims: Claims, places: Sequence[int], tokens: Tokens) -> Claims:
    if not places:
        return claims
    kept = [claim for claim in claims if claim.start not in places]
    kept += (Claim("negation", tokens[at].key, at, at + 1) for at in places)
    return sorted(kept, key=lambda claim: claim.start)


def _lone_units(tokens: Tokens, start: int, end: int, setting: Setting) -> Claims:
    """ "Weeks" of "for weeks", "year" of "a year": a figure without a number."""
    units = setting.words.units
    found = [at for at in range(start, end) if units.get(tokens[at].key) in _TIMES]
    return [Claim("number", units[tokens[at].key], at, at + 1) for at in found]


def _with_units(claims: Claims, others: Claims) -> Claims:
    """Where only the unit differs, it belongs to what is told: "60 seconds", "60 minutes"."""
    values = {claim.value for claim in others if claim.kind == "number"}
    return [
        claim._replace(end=max(claim.end, claim.unit_end))
        if claim.value in values and claim.kind == "number"
        else claim
        for claim in claims
    ]


def _is_one(claim: Claim, tokens: Tokens) -> bool:
    return claim.value == (1.0,) and tokens[claim.start].key[0].isalpha()


def _without_equal(one: Claims, other: Claims) -> tuple[Claims, Claims]:
    waiting: dict[tuple[str, Hashable], Claims] = defaultdict(list)
    for claim in other:
        waiting[claim.kind, claim.value].append(claim)
    left: Claims = []
    matched: set[int] = set()
    for claim in one:
        equal = [c for c in waiting[claim.kind, claim.value] if _same_unit(c.unit, claim.unit)]
        if equal:
            matched.add(equal[0].start)
            waiting[claim.kind, claim.value].remove(equal[0])
        else:
            left.append(claim)
    return left, [claim for claim in other if claim.start not in matched]


def _same_unit(one: str, other: str) -> bool:
    if one == other:
        return True
    return not (one and other) and _COUNT_ALONE.isdisjoint((one, other))
