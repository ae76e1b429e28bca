"""Whether two claims of one slot state the same fact with different values: ordered tables of tests.

The figures behind the thresholds are in docs/decisions (300 pairs of real reports judged by reading). Few false
rows beat many rows: what no accepting rule is sure of is not shown.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from variorum.dossier.claims import Claim, cosine
from variorum.model.dossier import DisagreementTier
from variorum.text.word_lists import listed

_TOLLS = frozenset(("killed", "injured"))
_SUB_AREA = re.compile(
    r"\b(?:in \w+(?: \w+)? (?:district|province|county|village)|neighbou?ring|landslides?|"
    r"separate|another|elsewhere|nearby)\b",
    re.I,
)
_FIRST_LINES = 6


@dataclass(frozen=True, slots=True)
class Pair:
    """Two claims of different texts and how alike their surroundings are."""

    one: Claim
    other: Claim
    wide: float
    near: float
    whole: float
    modifiers: float
    linked: bool
    texts: tuple[str, str]
    #: Names that many of the texts have, in small and capital letters as written.
    core: frozenset[str]
    #: Days between the two texts, None where a date is not known.
    days: int | None

    @property
    def strong(self) -> bool:
        return self.wide >= 0.45 and self.whole >= 0.45

    @property
    def template(self) -> bool:
        return self.linked or (self.whole >= 0.62 and self.wide >= 0.5)

    @property
    def ratio(self) -> float:
        a, b = _middle(self.one), _middle(self.other)
        return max(a, b) / max(1e-9, min(a, b))

    def either(self, flag: str) -> bool:
        """Whether exactly one of the two has the flag."""
        return (flag in self.one.flags) != (flag in self.other.flags)


def _middle(claim: Claim) -> float:
    return claim.value if claim.value is not None else (claim.low + min(claim.high, claim.low * 2)) / 2


def pair_of(
    one: Claim, other: Claim, texts: tuple[str, str], linked: bool, core: frozenset[str], days: int | None
) -> Pair:
    """The pair with its likenesses worked out."""
    both = one.modifiers | other.modifiers
    shared = len(one.modifiers & other.modifiers) / len(both) if both else 1.0
    return Pair(
        one, other, cosine(one.wide, other.wide), cosine(one.near, other.near),
        cosine(one.whole, other.whole), shared, linked, texts, core, days,
    )  # fmt: skip


def score(pair: Pair) -> float:
    """How much the surroundings agree, for choosing among partners."""
    same_class = 0.1 if pair.one.word and pair.other.word else 0.0
    return 0.45 * pair.wide + 0.3 * pair.whole + 0.15 * pair.modifiers + same_class + 0.2 * pair.linked


def meet(one: Claim, other: Claim) -> bool:
    """Whether some value is allowed by both."""
    return one.low <= other.high and other.low <= one.high


Reject = Callable[[Pair], bool]


def _vague(p: Pair) -> bool:
    return "vague" in p.one.flags or "vague" in p.other.flags


def _flags_differ(p: Pair) -> bool:
    if p.either("part") or (p.either("cum") and not p.linked) or p.either("each") or p.either("negated"):
        return True
    return p.either("other") and p.one.slot != "injured"


def _weekdays_differ(p: Pair) -> bool:
    return bool(p.one.weekdays and p.other.weekdays and not p.one.weekdays & p.other.weekdays)


def _background_differs(p: Pair) -> bool:
    a, b = p.one.background, p.other.background
    if p.one.slot in _TOLLS or p.one.slot == "magnitude":
        return a != b
    if p.one.slot == "age":
        return False
    return bool(a and b and not a & b) or (bool(a) != bool(b) and p.whole < 0.35 and not p.linked)


def _names_disjoint(p: Pair) -> bool:
    if p.one.slot in ("age", "magnitude", "distance") or not p.one.names or not p.other.names or p.linked:
        return False
    if p.one.names & p.other.names or (p.whole >= 0.45 and p.wide >= 0.3):
        return False
    return not (p.one.slot in _TOLLS and (p.wide >= 0.1 or p.whole >= 0.2))


def _off_topic(p: Pair) -> bool:
    """One sentence names only what is peripheral in these texts, the other the main names."""
    if p.one.slot in ("age", "magnitude") or p.whole >= 0.5 or p.linked:
        return False
    off = [bool(c.names) and not c.names & p.core for c in (p.one, p.other)]
    return off[0] != off[1]


def _core_names_clash(p: Pair) -> bool:
    if p.whole >= 0.45 or p.one.slot in ("age", "magnitude", "distance") or p.linked:
        return False
    a, b = p.one.names & p.core, p.other.names & p.core
    return bool(a - b) and bool(b - a) and not a & b


def _modal_differs(p: Pair) -> bool:
    return p.either("modal") and p.one.slot not in ("age", "magnitude")


def _sub_area_differs(p: Pair) -> bool:
    if p.one.slot not in _TOLLS:
        return False
    found = [
        bool(_SUB_AREA.search(t[slice(*c.sentence)])) for t, c in zip(p.texts, (p.one, p.other), strict=True)
    ]
    return found[0] != found[1]


REJECTS: tuple[Reject, ...] = (
    _vague,
    _flags_differ,
    _weekdays_differ,
    _background_differs,
    _sub_area_differs,
    _off_topic,
    _names_disjoint,
    _core_names_clash,
    _modal_differs,
)


@dataclass(frozen=True, slots=True)
class Verdict:
    """How an accepted pair is shown."""

    kind: str
    tier: DisagreementTier
    bound: bool = False


def verdict(pair: Pair) -> Verdict | None:
    """What to say of the pair; None where nothing honest can be said."""
    if any(reject(pair) for reject in REJECTS):
        return None
    rule = _ACCEPTS.get(pair.one.slot)
    return rule(pair) if rule is not None else None


def _toll(p: Pair) -> Verdict | None:
    bounded = p.one.bounded or p.other.bounded
    early = min(p.one.number, p.other.number) < _FIRST_LINES
    alike = p.linked or p.whole >= 0.2
    if meet(p.one, p.other):
        if bounded and 1.8 <= p.ratio <= 10 and alike and not p.one.background:
            return Verdict("toll", "check", bound=True)
        return Verdict("toll", "range") if _worth_a_range(p) and (p.linked or p.whole >= 0.3) else None
    if not alike and not (p.wide >= 0.1 and early):
        return None
    if p.ratio <= 3 and alike and not bounded and not p.one.background:
        return Verdict("toll", "differ")
    if p.ratio <= 4:
        return Verdict("toll", "check", bound=bounded)
    return None


def _magnitude(p: Pair) -> Verdict | None:
    if meet(p.one, p.other):
        return None
    gap = abs(_middle(p.one) - _middle(p.other))
    if any(
        re.search(
            r"\b(?:second|two|another|first|aftershocks?)\b[^.]{0,30}\b(?:quakes?|earthquakes?|tremors?)\b", t
        )
        for t in p.texts
    ):
        return Verdict("magnitude", "check") if gap <= 0.15 else None
    return (
        Verdict("magnitude", "differ") if gap <= 0.6 else Verdict("magnitude", "check") if gap <= 1 else None
    )


def _age(p: Pair) -> Verdict | None:
    gap = abs(_middle(p.one) - _middle(p.other))
    if gap < 1 or gap > 15:
        return None
    if p.days is None:
        return Verdict("age", "differ" if gap >= 4 else "check")
    if p.days > 30:
        gap -= p.days / 365 + 1
        return Verdict("age", "check") if gap >= 2 else None
    return Verdict("age", "differ" if gap >= 2 else "check")


def _distance(p: Pair) -> Verdict | None:
    if p.one.bounded or p.other.bounded or not 1.12 <= p.ratio <= 3:
        return None
    if p.linked or (p.wide >= 0.2 and p.whole >= 0.15):
        return Verdict("distance", "differ")
    return None


def _people(p: Pair) -> Verdict | None:
    floor = 0.12 if p.one.slot in ("attending", "aboard") else 0.25
    if not p.linked and not (p.whole >= floor and p.wide >= floor):
        return None
    if meet(p.one, p.other):
        return Verdict("count", "range") if _worth_a_range(p) else None
    return Verdict("count", "check") if p.ratio <= 5 else None


_LOOSE = listed(
    """
    time day year way peopl people person step part month week hour side thing man men woman women
    life kind other member
    """
)


def _count(p: Pair) -> Verdict | None:
    close = (p.wide >= 0.3 and p.whole >= 0.3) or (p.near >= 0.45 and p.whole >= 0.25)
    if not p.linked and not close:
        return None
    if p.one.key in _LOOSE and not p.linked and p.wide < 0.5:
        return None
    if p.modifiers < 0.5 or p.ratio > 5:
        return None
    if meet(p.one, p.other):
        return Verdict("count", "range") if _worth_a_range(p) else None
    return Verdict("count", "check")


def _damage(p: Pair) -> Verdict | None:
    if p.modifiers < 0.5 or p.ratio > 5 or not (p.linked or p.whole >= 0.2):
        return None
    if meet(p.one, p.other):
        return Verdict("count", "range") if _worth_a_range(p) else None
    return Verdict("count", "check")


def _worth_a_range(p: Pair) -> bool:
    """Rounded here, exact there – not merely "about 30" and "30"."""
    return (
        p.one.value is not None
        and p.other.value is not None
        and p.ratio > 1.001
        and not (p.one.bounded or p.other.bounded)
    )


_ACCEPTS: dict[str, Callable[[Pair], Verdict | None]] = {
    "killed": _toll,
    "injured": _toll,
    "magnitude": _magnitude,
    "age": _age,
    "distance": _distance,
    "arrested": _people,
    "missing": _people,
    "rescued": _people,
    "evacuated": _people,
    "attending": _people,
    "aboard": _people,
    "damaged": _damage,
    "destroyed": _damage,
    "seized": _damage,
    "fired": _damage,
    "count": _count,
}


def blocked(
    claim: Claim, other_text: Sequence[Claim], best: float, score_of: Callable[[Claim, Claim], float]
) -> bool:
    """Whether the other text has a figure that agrees with the claim: then they are not in conflict."""
    floor = 0.2 if claim.slot in (*_TOLLS, "magnitude", "age") else best - 0.1
    for rival in other_text:
        agrees = meet(claim, rival) and claim.background == rival.background
        if agrees and not {"vague", "other"} & rival.flags and score_of(claim, rival) >= floor:
            bound = (claim.bounded or rival.bounded) and claim.slot in _TOLLS
            a, b = _middle(claim), _middle(rival)
            if not (bound and max(a, b) >= 1.8 * min(a, b)):
                return True
    return False
