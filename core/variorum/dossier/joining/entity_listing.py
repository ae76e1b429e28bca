"""From joined mentions to the list a reader sees: names, spellings, descriptions, the reader's own word."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import replace

from variorum.dossier.joining.describing import descriptions_of, people_of
from variorum.dossier.joining.groups import Groups
from variorum.dossier.joining.name_keys import folded
from variorum.dossier.joining.occurrences import Occurrence
from variorum.dossier.joining.reader_decisions import Sorted, sorted_by_reader
from variorum.dossier.joining.shown_names import kind_of, shown_name, spellings_of
from variorum.model.annotations import Annotations
from variorum.model.decisions import Decisions
from variorum.model.dossier import Entity
from variorum.text.folds import plainly_spaced
from variorum.text.phrasing import phrase

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
    people = people_of(annotations)
    texts = [plainly_spaced(one.text) for one in annotations]
    sorted_ones = sorted_by_reader(clusters, decisions.entities if decisions else ())
    entities = [_entity(texts, one, groups, people) for one in sorted_ones]
    places = Counter(folded(entity.name) for entity in entities if entity.type == "LOC")
    entities = [
        replace(entity, division=_division(one.members))
        if entity.type == "LOC" and places[folded(entity.name)] > 1
        else entity
        for entity, one in zip(entities, sorted_ones, strict=True)
    ]
    return tuple(sorted(entities, key=lambda e: (-len(e.mentions), e.name, e.type)))


def _division(members: Sequence[Occurrence]) -> str:
    """ "province", where it stands after the name at each place: a town of that name is another place."""
    beside = {one.beside for one in members}
    return beside.pop() if len(beside) == 1 else ""


def _entity(
    texts: Sequence[str],
    cluster: Sorted,
    groups: Groups[Id],
    people: Sequence[Sequence[tuple[int, int]]],
) -> Entity:
    members = cluster.members
    ordered = spellings_of(members)
    here = {one.id for one in members}
    reasons = [
        reason
        for reason in dict.fromkeys(reason for one in members for reason in groups.reasons(one.id))
        if here.issuperset(groups.supposed(reason) or ())  # else the reader has split them
    ]
    if not reasons and not cluster.merged:
        reasons = _alike(members, ordered)
    kind = cluster.type or kind_of(members)
    return Entity(
        name=cluster.name or shown_name(members, kind),
        type=kind,
        mentions=tuple(sorted((one.document, one.index) for one in members)),
        spellings=ordered,
        descriptions=descriptions_of(texts, members, people) if kind in ("PERSON", "ORG", "?") else (),
        why=tuple(_sentence(r) for r in (*cluster.why, *reasons)),
        supposed=()
        if cluster.merged or cluster.said
        else tuple(map(_sentence, filter(groups.supposed, reasons))),
        merged=cluster.merged,
        decided=cluster.type is not None,
    )


def _alike(members: list[Occurrence], spellings: tuple[str, ...]) -> list[str]:
    """The reason where none was needed."""
    if len(members) < 2:
        return []
    if len({folded(s) for s in spellings}) == 1:
        return [phrase("“{name}” is written alike wherever it stands", name=spellings[0])]
    return [
        phrase(
            "{names} are forms of one name",
            names=phrase(" and ").join(phrase("“{words}”", words=s) for s in spellings),
        )
    ]


def _sentence(reason: str) -> str:
    return f"{reason[0].upper()}{reason[1:]}."
