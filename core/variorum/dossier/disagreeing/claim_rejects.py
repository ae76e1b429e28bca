"""Why two claims of one slot are not the same fact, or why nothing honest can be said: an ordered table."""

from __future__ import annotations

import re
from collections.abc import Callable

from variorum.dossier.disagreeing.aboard import passengers_alone
from variorum.dossier.disagreeing.claim_pairs import TOLLS, Pair
from variorum.dossier.disagreeing.claims import Claim

Reject = Callable[[Pair], bool]


#: What parts two figures of which only one has the flag, but for these slots.
_BUT_FOR: tuple[tuple[str, str, frozenset[str]], ...] = (
    ("a part beside a whole", "part", frozenset()),
    ("denied here, stated there", "negated", frozenset()),
    ("for each beside for all", "each", frozenset(["yearly"])),
    ("another one, or others", "other", frozenset(["injured"])),
    (
        "a sum over several events beside one of them",
        "sum",
        frozenset(["age", "magnitude", "distance", "depth", "population"]),
    ),
    ("planned, feared or possible beside what happened", "modal", frozenset(["age", "magnitude"])),
)


def kind_of(claim: Claim) -> tuple[frozenset[str], frozenset[str]] | None:
    """What two claims of one slot must have alike to be held against each other; None for "dozens", "hundreds"."""
    if "vague" in claim.flags:
        return None
    flags = {flag for _, flag, slots in _BUT_FOR if flag in claim.flags and claim.slot not in slots}
    if claim.slot in TOLLS and "area" in claim.flags:
        flags.add("area")  # of a district beside the whole
    dated = claim.background if claim.slot in (*TOLLS, "magnitude") else frozenset[str]()
    return frozenset(flags), dated


def _total_differs(p: Pair) -> bool:
    if p.one.slot == "age":  # "total silence" beside somebody's age makes it no total
        return False
    return p.either("cum") and not p.linked


def _weekdays_differ(p: Pair) -> bool:
    return bool(p.one.weekdays and p.other.weekdays and not p.one.weekdays & p.other.weekdays)


def background_differs(p: Pair) -> bool:
    """Whether the sentences are of different years, or one of long ago."""
    a, b = p.one.background, p.other.background
    if p.one.slot in ("age", "money", "magnitude", *TOLLS):
        return False  # of the last `kind_of` asks the same
    if p.one.slot == "yearly":  # "each year" and "last year" may be the same count, 2023 and 2024 not
        years = [{w for w in words if w.isdigit()} for words in (a, b)]
        return bool(years[0] and years[1] and not years[0] & years[1])
    return bool(a and b and not a & b) or (bool(a) != bool(b) and p.whole < 0.35 and not p.linked)


def _names_disjoint(p: Pair) -> bool:
    if p.one.slot in ("age", "magnitude", "distance") or not p.one.names or not p.other.names:
        return False
    if p.one.names & p.other.names or (p.whole >= 0.45 and p.wide >= 0.3):
        return False
    if p.one.slot in ("damaged", "destroyed") and p.wide >= 0.15 and p.whole >= 0.15:
        return False
    return not (p.one.slot in TOLLS and (p.wide >= 0.1 or p.whole >= 0.2)) and not p.linked


def _off_topic(p: Pair) -> bool:
    """One sentence names only what is peripheral in these texts, the other the main names."""
    if p.one.slot in ("age", "magnitude"):
        return False
    off = [bool(c.names) and not c.names & p.core for c in (p.one, p.other)]
    return off[0] != off[1] and p.whole < 0.5 and not p.linked


def _core_names_clash(p: Pair) -> bool:
    if p.one.slot in ("age", "magnitude", "distance"):
        return False
    a, b = p.one.names & p.core, p.other.names & p.core
    return bool(a and b) and not a & b and p.whole < 0.45 and not p.linked


def _both_numbers_beside(p: Pair) -> bool:
    """ "Seven life sentences and four of life without parole": the other text's four may be these four."""
    if p.one.slot not in ("count", "seized", "damaged", "destroyed", "fired"):
        return False
    return p.one.value in p.other.beside or p.other.value in p.one.beside


def _adds_up(p: Pair) -> bool:
    """Seven rifles of one make and two others are the nine rifles of the other text."""
    if p.one.slot in ("age", "magnitude", "distance", *TOLLS):
        return False
    return any(
        one.value is not None and other.value is not None
        and any(one.value + more == other.value for more in one.beside)
        for one, other in ((p.one, p.other), (p.other, p.one))
    )  # fmt: skip


_CREW = re.compile(r"\bcrew\b", re.IGNORECASE)


def _without_the_crew(p: Pair) -> bool:
    """ "203 passengers and 11 crew" are not 203 beside 214 people aboard, and who tells of both means no more."""
    if p.one.slot != "aboard":
        return False
    sides = list(zip((p.one, p.other), p.texts, strict=True))
    alone = [passengers_alone(text, claim.figure) for claim, text in sides]
    told = [_CREW.search(text, *claim.sentence) is not None for claim, text in sides]
    return alone[0] != alone[1] and told[alone.index(True)]


def _another_quake(p: Pair) -> bool:
    """The dead of a quake of 5.2 are not those of a text that knows only one of 6.1."""
    return any(
        bool(c.magnitudes and known) and all(abs(m - k) > 0.35 for m in c.magnitudes for k in known)
        for c, known in ((p.one, p.quakes[1]), (p.other, p.quakes[0]))
    )


#: Of claims of one kind, in this order; the words say what the two figures are to each other when the test holds.
REJECTS: tuple[tuple[str, Reject], ...] = (
    ("a total, or a count up to a day, beside another", _total_differs),
    ("said of different weekdays", _weekdays_differ),
    ("of another year or month, or of long ago", background_differs),
    ("of another quake", _another_quake),
    ("the other number stands in the same sentence too", _both_numbers_beside),
    ("a part that makes the other number with its neighbour", _adds_up),
    ("passengers beside everybody aboard, of whom the crew are told apart", _without_the_crew),
    ("told of what is peripheral here and central there", _off_topic),
    ("no name in common", _names_disjoint),
    ("each sentence has main names the other lacks", _core_names_clash),
)
