"""Figures of several texts that may not agree: one row per fact, every text's value in it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from variorum.dossier.disagreeing.aboard import as_counted
from variorum.dossier.disagreeing.careful_words import figure_sentence, subject_of
from variorum.dossier.disagreeing.claim_pairs import TOLLS, Story
from variorum.dossier.disagreeing.claim_partners import Shown, partners, story_of
from variorum.dossier.disagreeing.claim_rules import Verdict
from variorum.dossier.disagreeing.claims import Claim, claims_of
from variorum.dossier.disagreeing.days_written import time_written
from variorum.dossier.disagreeing.nobody_hurt import nobody_and_some_hurt
from variorum.dossier.disagreeing.one_value import with_the_same_value
from variorum.dossier.joining.groups import Groups
from variorum.dossier.joining.word_likeness import Surroundings
from variorum.dossier.linking import LinksOnDemand
from variorum.model.annotations import Annotations
from variorum.model.dossier import Disagreement, DisagreementTier, Entity
from variorum.model.span import Span
from variorum.progress import CancelledCheck
from variorum.text.phrasing import phrase
from variorum.text.word_lists import listed

_RANK: dict[DisagreementTier, int] = {"differ": 0, "check": 1, "range": 2}


def figures_that_differ(
    annotations: Sequence[Annotations],
    entities: Sequence[Entity],
    links: LinksOnDemand,
    names: Sequence[str],
    events: Sequence[Sequence[int]] = (),
    cancelled: CancelledCheck | None = None,
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
    story = story_of(annotations, links)
    for key in sorted(by_slot):
        for event in events or (range(len(annotations)),):
            told = [c for c in by_slot[key] if c.document in event]
            rows += _rows(told, story, annotations, entities, names, cancelled)
    return tuple(sorted(rows, key=lambda row: (_RANK[row.tier], row.values[0][0], row.values[0][2])))


def _rows(
    claims: list[Claim],
    story: Story,
    annotations: Sequence[Annotations],
    entities: Sequence[Entity],
    names: Sequence[str],
    cancelled: CancelledCheck | None,
) -> list[Disagreement]:
    found = _witnessed(list(partners(claims, story, cancelled)), claims)
    groups: Groups[tuple[int, int]] = Groups()
    for one, other, _ in found:
        groups.join(one.at, other.at)
    by_at = {c.at: c for c in claims}
    _one_row_a_toll([by_at[at] for at in sorted({c.at for pair in found for c in pair[:2]})], groups)
    rows: list[Disagreement] = []
    for group in groups.all():
        found_here = [by_at[at] for at in sorted(group)]
        members = _sides(with_the_same_value(found_here, claims, story), claims)
        verdicts = [v for one, other, v in found if groups.leader(one.at) == groups.leader(group[0])]
        if len({c.document for c in members}) > 1:
            shown = min(verdicts, key=lambda v: (_RANK[v.tier], not v.bound))
            rows.append(_row(members, shown, annotations, entities, names))
    return rows


def _one_row_a_toll(claims: Sequence[Claim], groups: Groups[tuple[int, int]]) -> None:
    """Join what is told of one toll: a text that gives a number twice, in its headline and below, means one."""
    first: dict[tuple[int, float, frozenset[str]], Claim] = {}
    for claim in claims:
        if claim.slot in TOLLS and claim.value is not None:
            known = first.setdefault((claim.document, claim.value, claim.background), claim)
            groups.join(known.at, claim.at)


_DIFFERENT_THINGS = listed("count seized damaged destroyed fired arrested rescued aboard duration")


def _witnessed(found: list[Shown], claims: list[Claim]) -> list[Shown]:
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
    told = {c.value if c.value is not None else (c.low, c.high) for c in kept}
    return kept if len(told) > 1 else []  # "$80 million" and "nearly $80 million"


def _row(
    members: list[Claim],
    shown: Verdict,
    annotations: Sequence[Annotations],
    entities: Sequence[Entity],
    names: Sequence[str],
) -> Disagreement:
    nouns = _nouns(members, annotations)
    values = tuple(
        (c.document, c.index, Span(c.figure.start, c.figure.end), f"{_as_said(c)} {noun}".rstrip())
        for c, noun in zip(members, nouns, strict=True)
    )
    written = [time_written(annotations[c.document]) for c in members]
    confirmed = replace(shown, tier="differ") if shown.tier == "check" else shown
    asked, settled, rejected = (
        figure_sentence(members, each, entities, names, written, nouns, asking)
        for each, asking in ((shown, True), (confirmed, False), (shown, False))
    )
    about = subject_of(members[0], entities)
    if shown.bound:
        about = phrase("{what} (tolls rise; later reports may be updated)", what=about)
    return Disagreement(shown.kind, shown.tier, values, asked, settled, rejected, about=about)


def _nouns(members: Sequence[Claim], annotations: Sequence[Annotations]) -> list[str]:
    """What each counts, where it is part of what differs: 203 passengers, 214 people."""
    nouns = [""] * len(members)
    if members[0].slot in ("aboard", "signatures"):
        nouns = [as_counted(annotations[c.document].text, c.figure) for c in members]
    return nouns if len({noun.casefold() for noun in nouns}) > 1 else [""] * len(members)


def _as_said(claim: Claim) -> str:
    """The figure with its qualifier, as a reader knows it from the text."""
    qualifier, words = claim.figure.qualifier, " ".join(claim.figure.text.split())
    if not qualifier:
        return words
    after = qualifier.lower() in ("or more", "or so", "or fewer", "or less", "plus", "+")
    return f"{words} {qualifier}" if after else f"{qualifier} {words}"
