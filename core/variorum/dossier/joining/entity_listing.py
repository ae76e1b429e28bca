"""From joined mentions to the list a reader sees: names, spellings, descriptions, the reader's own word."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from variorum.dossier.joining.describing import descriptions_of
from variorum.dossier.joining.groups import Groups
from variorum.dossier.joining.occurrences import Occurrence
from variorum.dossier.joining.reader_decisions import Sorted, sorted_by_reader
from variorum.model.annotations import Annotations, MentionType
from variorum.model.decisions import Decisions
from variorum.model.dossier import Entity

Id = tuple[int, int]


def entities_from(
    annotations: Sequence[Annotations],
    found: list[Occurrence],
    groups: Groups[Id],
    decisions: Decisions | None,
) -> tuple[Entity, ...]:
    """All entities, those most spoken of first."""
    by_id = {one.id: one for one in found}
    clusters = [[by_id[i] for i in sorted(group)] for group in groups.all()]
    entities = [
        _entity(annotations, one, groups)
        for one in sorted_by_reader(clusters, decisions.entities if decisions else ())
    ]
    return tuple(sorted(entities, key=lambda e: (-len(e.mentions), e.name, e.type)))


def _entity(annotations: Sequence[Annotations], cluster: Sorted, groups: Groups[Id]) -> Entity:
    members = cluster.members
    spellings = Counter(one.text for one in members)
    ordered = tuple(sorted(spellings, key=lambda s: (-spellings[s], s)))
    reasons: list[str] = []
    for one in members:
        reasons += [r for r in groups.reasons(one.id) if r not in reasons]
    kind = cluster.type or _type(members)
    return Entity(
        name=cluster.name or _name(ordered, kind),
        type=kind,
        mentions=tuple(sorted((one.document, one.index) for one in members)),
        spellings=ordered,
        descriptions=descriptions_of(annotations, members) if kind in ("PERSON", "ORG", "?") else (),
        why=(*reasons, *cluster.why),
    )


def _type(members: list[Occurrence]) -> MentionType:
    weight: dict[MentionType, float] = {}
    for one in members:
        weight[one.type] = weight.get(one.type, 0.0) + one.mention.confidence
    return max(weight, key=lambda kind: (weight[kind], kind))


def _name(spellings: tuple[str, ...], kind: MentionType) -> str:
    """The commonest full name of a person, the commonest spelling of anything else."""
    if kind == "PERSON":
        full = [s for s in spellings if " " in s]
        return full[0] if full else spellings[0]
    longest = max(spellings, key=len)
    if kind == "ORG" and spellings[0].replace(".", "").isupper() and " " in longest:
        return longest
    return spellings[0]
