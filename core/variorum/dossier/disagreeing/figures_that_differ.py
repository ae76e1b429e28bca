"""Figures of several texts that may not agree: one row per fact, every text's value in it."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Sequence
from itertools import combinations

from variorum.dossier.disagreeing.careful_words import figure_sentence
from variorum.dossier.disagreeing.claim_pairs import Pair, blocked, pair_of, score
from variorum.dossier.disagreeing.claim_rules import Verdict, verdict
from variorum.dossier.disagreeing.claims import Claim, claims_of
from variorum.dossier.disagreeing.days_written import day_written, moment_written
from variorum.dossier.disagreeing.nobody_hurt import nobody_and_some_hurt
from variorum.dossier.joining.groups import Groups
from variorum.dossier.joining.word_likeness import Surroundings
from variorum.dossier.linking import LinksOnDemand
from variorum.model.annotations import Annotations
from variorum.model.dossier import Disagreement, DisagreementTier, Entity
from variorum.model.span import Span

_RANK: dict[DisagreementTier, int] = {"differ": 0, "check": 1, "range": 2}
_NAME = re.compile(r"(?<=[\s“\"(])([A-Z][\w-]{2,}(?:[’'](?!s\b)\w+)?)")


def figures_that_differ(
    annotations: Sequence[Annotations],
    entities: Sequence[Entity],
    links: LinksOnDemand,
    names: Sequence[str],
    events: Sequence[Sequence[int]] = (),
) -> tuple[Disagreement, ...]:
    """Rows in order of how much they claim; texts of different `events` are never held against each other."""
    around = Surroundings(annotations)
    entity_of = {at: number for number, entity in enumerate(entities) for at in entity.mentions}
    claims = claims_of(annotations, entity_of, around)
    rows = [
        row
        for event in events or (range(len(annotations)),)
        for row in nobody_and_some_hurt(
            annotations, [c for c in claims if c.document in event], around, links, names, event
        )
    ]
    by_slot: dict[tuple[str, str], list[Claim]] = {}
    for claim in claims:
        by_slot.setdefault((claim.slot, claim.key), []).append(claim)
    pairs = _Pairs(annotations, links)
    for key in sorted(by_slot):
        for event in events or (range(len(annotations)),):
            told = [c for c in by_slot[key] if c.document in event]
            rows += _rows(told, pairs, annotations, entities, names)
    return tuple(sorted(rows, key=lambda row: (_RANK[row.tier], row.values[0][0], row.values[0][2])))


class _Pairs:
    """Pairs worked out once."""

    def __init__(self, annotations: Sequence[Annotations], links: LinksOnDemand) -> None:
        self._annotations = annotations
        self._links = links
        self._core = _core_names(annotations)
        self._quakes = [
            frozenset(f.value for f in one.figures if f.kind == "magnitude" and f.value is not None)
            for one in annotations
        ]
        self._written = [day_written(one) for one in annotations]
        self._known: dict[tuple[tuple[int, int], tuple[int, int]], Pair] = {}

    def of(self, one: Claim, other: Claim) -> Pair:
        at = (one.at, other.at)
        if at not in self._known:
            texts = (self._annotations[one.document].text, self._annotations[other.document].text)
            linked = self._links.linked(one.document, one.sentence, other.document, other.sentence)
            quakes = (self._quakes[one.document], self._quakes[other.document])
            self._known[at] = pair_of(one, other, texts, linked, self._core, self._days(one, other), quakes)
        return self._known[at]

    def _days(self, one: Claim, other: Claim) -> int | None:
        a, b = self._written[one.document], self._written[other.document]
        return abs((a - b).days) if a and b else None


def _core_names(annotations: Sequence[Annotations]) -> frozenset[str]:
    counts: Counter[str] = Counter()
    for one in annotations:
        counts.update(set(_NAME.findall(one.text)))
    floor = max(2.0, 0.3 * len(annotations))
    return frozenset(name for name, n in counts.items() if n >= floor)


#: More figures of one kind than this in one text are a list or a table, whose rows are not each other's facts.
_TABLE = 60


def _rows(
    claims: list[Claim],
    pairs: _Pairs,
    annotations: Sequence[Annotations],
    entities: Sequence[Entity],
    names: Sequence[str],
) -> list[Disagreement]:
    found: list[tuple[Claim, Claim, Verdict]] = []
    for a, b in combinations(sorted({c.document for c in claims}), 2):
        left = [c for c in claims if c.document == a]
        right = [c for c in claims if c.document == b]
        if max(len(left), len(right)) <= _TABLE:
            found += _between(left, right, pairs)
    found = _witnessed(found, claims)
    groups: Groups[tuple[int, int]] = Groups()
    for one, other, _ in found:
        groups.join(one.at, other.at)
    rows: list[Disagreement] = []
    by_at = {c.at: c for c in claims}
    for group in groups.all():
        members = _sides([by_at[at] for at in sorted(group)], claims)
        verdicts = [v for one, other, v in found if groups.leader(one.at) == groups.leader(group[0])]
        if len({c.document for c in members}) > 1:
            shown = min(verdicts, key=lambda v: _RANK[v.tier])
            rows.append(_row(members, shown, annotations, entities, names))
    return rows


_Shown = tuple[Claim, Claim, Verdict]
_DIFFERENT_THINGS = (
    "count",
    "seized",
    "damaged",
    "destroyed",
    "fired",
    "arrested",
    "rescued",
    "aboard",
    "duration",
)


def _witnessed(found: list[_Shown], claims: list[Claim]) -> list[_Shown]:
    """Without pairs of which some text has both values: to that text they are two things."""
    if not claims or claims[0].slot not in _DIFFERENT_THINGS:
        return found
    told: dict[int, set[float]] = {}
    for claim in claims:
        if claim.value is not None and "sum" not in claim.flags:
            told.setdefault(claim.document, set()).add(claim.value)
    return [
        (one, other, shown)
        for one, other, shown in found
        if not any(one.value in values and other.value in values for values in told.values())
    ]


def _sides(members: list[Claim], claims: list[Claim]) -> list[Claim]:
    """Without the texts that have two of the values: they are no side, they tell of both."""
    stated = {claim.value for claim in members}
    values: dict[int, set[float | None]] = {}
    for claim in claims:
        if claim.value in stated and claim.background == members[0].background:
            values.setdefault(claim.document, set()).add(claim.value)
    kept = [c for c in members if len(values.get(c.document, ())) < 2]
    return kept if len({(c.low, c.high) for c in kept}) > 1 else []


def _between(left: list[Claim], right: list[Claim], pairs: _Pairs) -> list[tuple[Claim, Claim, Verdict]]:
    """The pairs of two texts worth showing: each claim with its best partner at most."""

    def forward(one: Claim, other: Claim) -> float:
        return score(pairs.of(one, other) if one.document < other.document else pairs.of(other, one))

    wanted: list[tuple[float, Claim, Claim, Verdict]] = []
    for one in left:
        for other in right:
            shown = verdict(pairs.of(one, other))
            if shown is not None:
                wanted.append((forward(one, other), one, other, shown))
    wanted.sort(key=lambda w: (-w[0], w[1].at, w[2].at))
    used: set[tuple[int, int]] = set()
    kept: list[tuple[Claim, Claim, Verdict]] = []
    for best, one, other, shown in wanted:
        if one.at in used or other.at in used:
            continue
        if shown.tier != "range" and not shown.bound and _agreed(one, other, left, right, best, forward):
            continue
        used |= {one.at, other.at}
        kept.append((one, other, shown))
    return kept


def _agreed(
    one: Claim,
    other: Claim,
    left: list[Claim],
    right: list[Claim],
    best: float,
    score_of: Callable[[Claim, Claim], float],
) -> bool:
    return blocked(one, right, best, score_of) or blocked(other, left, best, score_of)


def _row(
    members: list[Claim],
    shown: Verdict,
    annotations: Sequence[Annotations],
    entities: Sequence[Entity],
    names: Sequence[str],
) -> Disagreement:
    values = tuple((c.document, c.index, Span(c.figure.start, c.figure.end), _as_said(c)) for c in members)
    written = [moment_written(annotations[c.document]) for c in members]
    return Disagreement(
        shown.kind, shown.tier, values, figure_sentence(members, shown, entities, names, written)
    )


def _as_said(claim: Claim) -> str:
    """The figure with its qualifier, as a reader knows it from the text."""
    qualifier, words = claim.figure.qualifier, " ".join(claim.figure.text.split())
    if not qualifier:
        return words
    after = qualifier.lower() in ("or more", "or so", "or fewer", "or less", "plus", "+")
    return f"{words} {qualifier}" if after else f"{qualifier} {words}"
