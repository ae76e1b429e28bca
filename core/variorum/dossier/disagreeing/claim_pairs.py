"""Two claims of different texts, and how alike their surroundings are."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date
from functools import cached_property

from variorum.dossier.disagreeing.claims import Claim
from variorum.dossier.disagreeing.rounding import rounds_to
from variorum.dossier.joining.word_likeness import dot
from variorum.dossier.linking import LinksOnDemand
from variorum.model.frozen import dataclass

TOLLS = frozenset(("killed", "injured"))


@dataclass(frozen=True, slots=True)
class Story:
    """What is known of all texts, in their order."""

    texts: tuple[str, ...]
    written: tuple[date | None, ...]
    #: Magnitudes each text gives.
    quakes: tuple[frozenset[float], ...]
    #: Names that many of the texts have, in small and capital letters as written.
    core: frozenset[str]
    links: LinksOnDemand


@dataclass(frozen=True)
class Pair:
    """Two claims of different texts and how alike their surroundings are.

    Likenesses are worked out when a rule asks; `linked` last of all, for it may need the two texts compared.
    """

    one: Claim
    other: Claim
    story: Story

    @cached_property
    def wide(self) -> float:
        return dot(self.one.wide, self.other.wide)

    @cached_property
    def near(self) -> float:
        return dot(self.one.near, self.other.near)

    @cached_property
    def whole(self) -> float:
        return dot(self.one.whole, self.other.whole)

    @cached_property
    def modifiers(self) -> float:
        """Of the words between the numbers and what is counted, those both have."""
        both = self.one.modifiers | self.other.modifiers
        return len(self.one.modifiers & self.other.modifiers) / len(both) if both else 1.0

    @cached_property
    def linked(self) -> bool:
        """Whether a likely link joins their sentences."""
        one, other = self.one, self.other
        return self.story.links.linked(one.document, one.sentence, other.document, other.sentence)

    @cached_property
    def perhaps_linked(self) -> bool:
        """Whether any link joins them, even a possible one."""
        one, other = self.one, self.other
        return self.story.links.linked(
            one.document, one.sentence, other.document, other.sentence, perhaps=True
        )

    @property
    def texts(self) -> tuple[str, str]:
        return self.story.texts[self.one.document], self.story.texts[self.other.document]

    @property
    def core(self) -> frozenset[str]:
        return self.story.core

    @property
    def days(self) -> int | None:
        """Days between the two texts, None where a date is not known."""
        a, b = self.story.written[self.one.document], self.story.written[self.other.document]
        return abs((a - b).days) if a and b else None

    @property
    def quakes(self) -> tuple[frozenset[float], frozenset[float]]:
        """Magnitudes each text gives."""
        return self.story.quakes[self.one.document], self.story.quakes[self.other.document]

    @property
    def ratio(self) -> float:
        a, b = middle(self.one), middle(self.other)
        return max(a, b) / max(1e-9, min(a, b))

    def either(self, flag: str) -> bool:
        """Whether exactly one of the two has the flag."""
        return (flag in self.one.flags) != (flag in self.other.flags)


def middle(claim: Claim) -> float:
    return claim.value if claim.value is not None else (claim.low + min(claim.high, claim.low * 2)) / 2


def unlinked_score(pair: Pair) -> float:
    """How much the words around agree."""
    same_class = 0.1 if pair.one.word and pair.other.word else 0.0
    return 0.45 * pair.wide + 0.3 * pair.whole + 0.15 * pair.modifiers + same_class


#: What a link adds to the score.
_A_LINK = 0.2


def score(pair: Pair) -> float:
    """How much the surroundings agree, for choosing among partners."""
    return unlinked_score(pair) + _A_LINK * pair.linked


def reaches(pair: Pair, floor: float) -> bool:
    """Whether the score is at least this; looks for a link only where one would decide."""
    found = unlinked_score(pair)
    return found >= floor or (found + _A_LINK >= floor and pair.linked)


def overlap(one: Claim, other: Claim) -> bool:
    """Whether some value is allowed by both."""
    return one.low <= other.high and other.low <= one.high


def meet(one: Claim, other: Claim) -> bool:
    """Whether both may be one value: of two stated values, only where the one is the other rounded."""
    if not overlap(one, other) or one.value is None or other.value is None or one.bounded or other.bounded:
        return overlap(one, other)
    return one.value == other.value or rounds_to(one, other) or rounds_to(other, one)


def blocked(
    claim: Claim, other_text: Sequence[Claim], best: float, alike: Callable[[Claim, Claim, float], bool]
) -> bool:
    """Whether the other text has a figure that agrees with the claim: then they are not in conflict.

    `alike` says whether the surroundings of two agree as much as a number.
    """
    floor = 0.2 if claim.slot in (*TOLLS, "magnitude", "age") else best - 0.1
    for rival in other_text:
        agrees = meet(claim, rival) and claim.background == rival.background
        if agrees and not {"vague", "other"} & rival.flags and alike(claim, rival, floor):
            bound = (claim.bounded or rival.bounded) and claim.slot in TOLLS
            a, b = middle(claim), middle(rival)
            if not (bound and max(a, b) >= 1.8 * min(a, b)):
                return True
    return False
