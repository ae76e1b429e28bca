"""Whether two claims of one slot state the same fact with different values: ordered tables of tests.

The thresholds were found on 300 pairs of figures from real reports, judged by reading. Few false rows beat
many: what no rule is sure of is not shown.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace

from variorum.dossier.disagreeing.claim_pairs import TOLLS, Pair, meet, middle, overlap
from variorum.dossier.disagreeing.claim_rejects import REJECTS
from variorum.dossier.disagreeing.lower_bounds import beside_another_limit
from variorum.dossier.disagreeing.others_listed import others_of_one_list
from variorum.dossier.disagreeing.rounding import stated_rougher
from variorum.dossier.disagreeing.sums_of_money import sums_compared
from variorum.dossier.disagreeing.upper_bounds import beside_another_estimate
from variorum.dossier.disagreeing.what_it_has import what_it_has
from variorum.model.dossier import DisagreementTier
from variorum.model.frozen import dataclass
from variorum.text.stems import english_stem
from variorum.text.word_lists import listed

_FIRST_LINES = 6
#: Days between two reports after which they may well tell of two events.
_LONG_AFTER = 60


@dataclass(frozen=True, slots=True)
class Verdict:
    """How an accepted pair is shown."""

    kind: str
    tier: DisagreementTier
    bound: bool = False
    #: One is given "up to" the other, or both are only limits: that both may be one value says nothing.
    estimated: bool = False


def verdict(pair: Pair) -> Verdict | None:
    """What to say of a pair of one kind (`kind_of`); None where nothing honest can be said."""
    for _, reject in REJECTS:
        if reject(pair):
            return None
    rule = _ACCEPTS.get(pair.one.slot)
    shown = rule(pair) if rule is not None else None
    if shown is None and beside_another_estimate(pair):
        return Verdict("count", "check", estimated=True)
    if shown is None and beside_another_limit(pair):
        toll = pair.one.slot in TOLLS
        rising = toll and not pair.one.background
        return Verdict("toll" if toll else "count", "check", bound=rising, estimated=True)
    if shown is not None and shown.tier == "differ" and overlap(pair.one, pair.other):
        return replace(shown, tier="check")  # 214 and "about 230"
    if (
        shown is not None
        and shown.tier == "differ"
        and (pair.days or 0) > _LONG_AFTER
        and shown.kind != "age"
    ):
        return replace(shown, tier="check")
    return shown


def _toll(p: Pair) -> Verdict | None:
    bounded = p.one.bounded or p.other.bounded
    early = min(p.one.number, p.other.number) < _FIRST_LINES
    alike = p.whole >= 0.2 or p.linked
    if meet(p.one, p.other):
        if bounded and 1.8 <= p.ratio <= 10 and alike and not p.one.background:
            return Verdict("toll", "check", bound=True)
        return (
            Verdict("toll", "range")
            if stated_rougher(p.one, p.other) and (p.whole >= 0.3 or p.linked)
            else None
        )
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
    gap = abs(middle(p.one) - middle(p.other))
    if any(_several_quakes(text, known) for text, known in zip(p.texts, p.quakes, strict=True)):
        return Verdict("magnitude", "check") if gap <= 0.15 else None
    return (
        Verdict("magnitude", "differ") if gap <= 0.6 else Verdict("magnitude", "check") if gap <= 1 else None
    )


_SECOND_QUAKE = re.compile(
    r"\b(?:second|two|another|first|aftershocks?)\b[^.]{0,30}\b(?:quakes?|earthquakes?|tremors?)\b"
)


def _several_quakes(text: str, magnitudes: frozenset[float]) -> bool:
    """Two agencies differ by little; more than that, and the text tells of two quakes."""
    return max(magnitudes) - min(magnitudes) >= 0.25 or _SECOND_QUAKE.search(text) is not None


def _age(p: Pair) -> Verdict | None:
    gap = abs(middle(p.one) - middle(p.other))
    if gap < 1 or gap > 15:
        return None
    if p.days is None:
        return Verdict("age", "differ" if gap >= 4 else "check") if gap >= 4 or gap <= 1 else None
    if p.days > 30:
        gap -= p.days / 365 + 1
        return Verdict("age", "check") if gap >= 2 else None
    return Verdict("age", "differ" if gap >= 2 else "check")


def _distance(p: Pair) -> Verdict | None:
    if p.one.bounded or p.other.bounded or not 1.12 <= p.ratio <= 3:
        return None
    if (p.wide >= 0.2 and p.whole >= 0.15) or p.linked:
        return Verdict("distance", "differ")
    far = min(p.one.low, p.other.low) >= _FAR_AWAY
    if far and p.ratio <= 1.5 and _one_way(p):
        return Verdict(
            "distance", "check"
        )  # a story hardly measures two places in one direction from a far city
    return None


_FAR_AWAY = 100.0
_WAY = re.compile(r"\b(north|south)?[- ]?(east|west)?(?:ern)?\s+of\b", re.IGNORECASE)


def _one_way(p: Pair) -> bool:
    """Whether the directions have a part in common: south, and south-east."""
    ways: list[set[str]] = []
    for text, claim in zip(p.texts, (p.one, p.other), strict=True):
        found = _WAY.search(text, claim.figure.end, claim.figure.end + 60)
        ways.append({w.lower() for w in found.groups() if w} if found else set())
    return bool(ways[0] & ways[1])


def _depth(p: Pair) -> Verdict | None:
    """The depth of the one quake both tell of."""
    if meet(p.one, p.other) or not (p.whole >= 0.15 or p.linked) or not 1.12 <= p.ratio <= 20:
        return None
    return Verdict("distance", "check")


def _population(p: Pair) -> Verdict | None:
    if meet(p.one, p.other) or not 1.15 <= p.ratio <= 5:
        return None
    return Verdict("count", "check")


def _shots(p: Pair) -> Verdict | None:
    """How many bullets hit somebody both texts name."""
    if meet(p.one, p.other) or not p.one.names & p.other.names or p.ratio > 5:
        return None
    return Verdict("count", "check") if p.whole >= 0.05 or p.linked else None


def _duration(p: Pair) -> Verdict | None:
    if meet(p.one, p.other) or p.ratio > 3 or p.one.bounded or p.other.bounded:
        return None
    alike = (p.wide >= 0.33 and p.whole >= 0.3) or p.linked
    shared = bool(p.one.names & p.other.names) or p.whole >= 0.5 or p.linked
    return Verdict("duration", "check") if alike and shared else None


def _money(p: Pair) -> Verdict | None:
    tier = sums_compared(p)
    return Verdict("money", tier) if tier is not None else None


def _people(p: Pair) -> Verdict | None:
    floor = 0.12 if p.one.slot in ("attending", "aboard") else 0.25
    if not (p.whole >= floor and p.wide >= floor) and not p.linked:
        return None
    if meet(p.one, p.other):
        return Verdict("count", "range") if stated_rougher(p.one, p.other) else None
    return Verdict("count", "check") if p.ratio <= 5 else None


_LOOSE = listed(
    """
    time day year way peopl people person step part month week hour side thing man men woman women
    life kind other member
    """
)


def _count(p: Pair) -> Verdict | None:
    close = (p.wide >= 0.3 and p.whole >= 0.3) or (p.near >= 0.45 and p.whole >= 0.25)
    if not close and not p.linked and not what_it_has(p):
        return None
    if p.one.key in _LOOSE and p.wide < 0.5 and not p.linked:
        return None
    if p.ratio > 5:
        return None
    if meet(p.one, p.other):
        # "U.S. troops" in one of two linked sentences may be the "troops" of the other, which says no more of them.
        alike = p.modifiers >= 0.5 or (p.linked and not (p.one.modifiers and p.other.modifiers))
        return Verdict("count", "range") if alike and stated_rougher(p.one, p.other) else None
    return Verdict("count", "check") if p.modifiers >= 0.5 or others_of_one_list(p) else None


def _yearly(p: Pair) -> Verdict | None:
    """Persons by the year: a round figure for every year and an exact one for the last are stated differently.

    Figures that do not meet may be of different years: then only what is said of one year in the same words.
    """
    heads = {english_stem(c.figure.about.split()[-1].lower()) for c in (p.one, p.other)}
    if len(heads) > 1 and not heads & {"peopl", "person"}:
        return None
    if meet(p.one, p.other):
        alike = (p.wide >= 0.2 and p.whole >= 0.15) or p.linked
        return Verdict("count", "range") if alike and stated_rougher(p.one, p.other) else None
    same = len(heads) == 1 and p.one.background == p.other.background and not p.either("each")
    return _count(p) if same else None


def _signatures(p: Pair) -> Verdict | None:
    """A story has hardly two petitions with about as many names; what stands around differs each time."""
    if meet(p.one, p.other) or p.ratio > 1.5 or p.one.bounded or p.other.bounded:
        return None
    return Verdict("count", "check")


def _damage(p: Pair) -> Verdict | None:
    if p.modifiers < 0.5 or p.ratio > 5 or not (p.whole >= 0.15 or p.linked):
        return None
    if meet(p.one, p.other):
        return Verdict("count", "range") if stated_rougher(p.one, p.other) else None
    return Verdict("count", "check")


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
    "yearly": _yearly,
    "signatures": _signatures,
    "population": _population,
    "shots": _shots,
    "duration": _duration,
    "depth": _depth,
    "money": _money,
}
