"""Which claims of two texts are shown beside each other: each with its best partner, and none that is agreed on.

The figures of one slot are many in long stories. What can never be one fact, whatever the words around say, is
sorted apart first; likenesses are worked out only for what is left, and two texts compared only where a link decides.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from itertools import combinations

from variorum.dossier.disagreeing.claim_pairs import Pair, Story, blocked, reaches, score
from variorum.dossier.disagreeing.claim_rejects import kind_of
from variorum.dossier.disagreeing.claim_rules import Verdict, verdict
from variorum.dossier.disagreeing.claims import TABLE, Claim
from variorum.dossier.disagreeing.days_written import day_written
from variorum.dossier.linking import LinksOnDemand
from variorum.model.annotations import Annotations
from variorum.progress import CancelledCheck, stop_if

Shown = tuple[Claim, Claim, Verdict]

_NAME = re.compile(r"(?<=[\s“\"(])([A-Z][\w-]{2,}(?:[’'](?!s\b)\w+)?)")


def story_of(annotations: Sequence[Annotations], links: LinksOnDemand) -> Story:
    """What the rules ask of whole texts."""
    return Story(
        tuple(one.text for one in annotations),
        tuple(day_written(one) for one in annotations),
        tuple(
            frozenset(f.value for f in one.figures if f.kind == "magnitude" and f.value is not None)
            for one in annotations
        ),
        _core_names(annotations),
        links,
    )


def _core_names(annotations: Sequence[Annotations]) -> frozenset[str]:
    counts: Counter[str] = Counter()
    for one in annotations:
        counts.update(set(_NAME.findall(one.text)))
    floor = max(2.0, 0.3 * len(annotations))
    return frozenset(name for name, n in counts.items() if n >= floor)


def partners(
    claims: Sequence[Claim], story: Story, cancelled: CancelledCheck | None = None
) -> Iterator[Shown]:
    """The pairs worth showing among claims of one slot and key."""
    by_text: defaultdict[int, list[Claim]] = defaultdict(list)
    for claim in claims:
        by_text[claim.document].append(claim)
    for a, b in combinations(sorted(by_text), 2):
        stop_if(cancelled)
        if max(len(by_text[a]), len(by_text[b])) <= TABLE:
            yield from _between(by_text[a], by_text[b], story)


def _between(left: Sequence[Claim], right: Sequence[Claim], story: Story) -> Iterator[Shown]:
    def alike(one: Claim, other: Claim, floor: float) -> bool:
        one, other = (one, other) if one.document < other.document else (other, one)
        return reaches(Pair(one, other, story), floor)

    wanted = [
        (pair, shown)
        for one, other in _one_kind(left, right)
        if (shown := verdict(pair := Pair(one, other, story))) is not None
    ]
    ordered = [(score(pair), pair, shown) for pair, shown in wanted]
    ordered.sort(key=lambda w: (-w[0], w[1].one.at, w[1].other.at))
    used: set[tuple[int, int]] = set()
    for best, pair, shown in ordered:
        one, other = pair.one, pair.other
        if one.at in used or other.at in used:
            continue
        if shown.estimated:
            agreed = one.value in {c.value for c in right} or other.value in {c.value for c in left}
        elif shown.tier == "range" or shown.bound:
            agreed = False
        else:
            agreed = blocked(one, right, best, alike) or blocked(other, left, best, alike)
        if agreed:
            continue
        used |= {one.at, other.at}
        yield one, other, shown


def _one_kind(left: Sequence[Claim], right: Sequence[Claim]) -> Iterator[tuple[Claim, Claim]]:
    kinds: defaultdict[object, list[Claim]] = defaultdict(list)
    for claim in right:
        if (kind := kind_of(claim)) is not None:
            kinds[kind].append(claim)
    for claim in left:
        for other in kinds.get(kind_of(claim), ()):
            if (claim.low, claim.high) != (other.low, other.high):  # most texts agree
                yield claim, other
