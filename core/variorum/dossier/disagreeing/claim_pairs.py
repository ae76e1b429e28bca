"""Two claims of different texts, and how alike their surroundings are."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from variorum.dossier.disagreeing.claims import Claim
from variorum.dossier.disagreeing.rounding import rounds_to
from variorum.dossier.joining.word_likeness import cosine

TOLLS = frozenset(("killed", "injured"))


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
    #: Magnitudes each text gives.
    quakes: tuple[frozenset[float], frozenset[float]]

    @property
    def strong(self) -> bool:
        return self.wide >= 0.45 and self.whole >= 0.45

    @property
    def ratio(self) -> float:
        a, b = middle(self.one), middle(self.other)
        return max(a, b) / max(1e-9, min(a, b))

    def either(self, flag: str) -> bool:
        """Whether exactly one of the two has the flag."""
        return (flag in self.one.flags) != (flag in self.other.flags)


def middle(claim: Claim) -> float:
    return claim.value if claim.value is not None else (claim.low + min(claim.high, claim.low * 2)) / 2


def pair_of(
    one: Claim,
    other: Claim,
    texts: tuple[str, str],
    linked: bool,
    core: frozenset[str],
    days: int | None,
    quakes: tuple[frozenset[float], frozenset[float]],
) -> Pair:
    """The pair with its likenesses worked out."""
    both = one.modifiers | other.modifiers
    shared = len(one.modifiers & other.modifiers) / len(both) if both else 1.0
    return Pair(
        one, other, cosine(one.wide, other.wide), cosine(one.near, other.near),
        cosine(one.whole, other.whole), shared, linked, texts, core, days, quakes,
    )  # fmt: skip


def score(pair: Pair) -> float:
    """How much the surroundings agree, for choosing among partners."""
    same_class = 0.1 if pair.one.word and pair.other.word else 0.0
    return 0.45 * pair.wide + 0.3 * pair.whole + 0.15 * pair.modifiers + same_class + 0.2 * pair.linked


def overlap(one: Claim, other: Claim) -> bool:
    """Whether some value is allowed by both."""
    return one.low <= other.high and other.low <= one.high


def meet(one: Claim, other: Claim) -> bool:
    """Whether both may be one value: of two stated values, only where the one is the other rounded."""
    if not overlap(one, other) or one.value is None or other.value is None or one.bounded or other.bounded:
        return overlap(one, other)
    return one.value == other.value or rounds_to(one, other) or rounds_to(other, one)


def blocked(
    claim: Claim, other_text: Sequence[Claim], best: float, score_of: Callable[[Claim, Claim], float]
) -> bool:
    """Whether the other text has a figure that agrees with the claim: then they are not in conflict."""
    floor = 0.2 if claim.slot in (*TOLLS, "magnitude", "age") else best - 0.1
    for rival in other_text:
        agrees = meet(claim, rival) and claim.background == rival.background
        if agrees and not {"vague", "other"} & rival.flags and score_of(claim, rival) >= floor:
            bound = (claim.bounded or rival.bounded) and claim.slot in TOLLS
            a, b = middle(claim), middle(rival)
            if not (bound and max(a, b) >= 1.8 * min(a, b)):
                return True
    return False
