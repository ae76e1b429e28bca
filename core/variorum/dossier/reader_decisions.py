"""The reader's merges, splits, renames and types, which win over every rule.

They work on the groups the rules made: a merge puts groups side by side, a split takes them apart again, so
that merging and splitting the same names gives the first state back.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from variorum.dossier.name_keys import folded
from variorum.dossier.occurrences import Occurrence
from variorum.model.annotations import MentionType
from variorum.model.decisions import EntityDecision


@dataclass(slots=True)
class Sorted:
    """One entity after the reader's decisions: parts made by the rules, and what the reader called it."""

    parts: list[list[Occurrence]]
    name: str = ""
    type: MentionType | None = None
    why: list[str] = field(default_factory=list)

    @property
    def members(self) -> list[Occurrence]:
        return sorted((one for part in self.parts for one in part), key=lambda one: one.id)

    def bears(self, name: str) -> bool:
        """Whether the entity is called this anywhere, or was named so by the reader."""
        wanted = folded(name)
        return wanted == folded(self.name) or any(folded(o.text) == wanted for o in self.members)


def sorted_by_reader(clusters: list[list[Occurrence]], decisions: Sequence[EntityDecision]) -> list[Sorted]:
    """Apply the decisions in order; a later one wins."""
    entities = [Sorted([cluster]) for cluster in clusters if cluster]
    for decision in decisions:
        if not decision.names:
            continue
        if decision.act == "merge":
            entities = _merged(entities, decision.names)
        elif decision.act == "split":
            entities = _split(entities, decision.names)
        else:
            for entity in entities:
                if entity.bears(decision.names[0]):
                    if decision.act == "rename":
                        entity.name = decision.value
                    else:
                        entity.type = decision.type
    return entities


def _merged(entities: list[Sorted], names: tuple[str, ...]) -> list[Sorted]:
    together = [e for e in entities if any(e.bears(name) for name in names)]
    if len(together) < 2:
        return entities
    name = next((e.name for e in together if e.name), "")
    kind = next((e.type for e in together if e.type), None)
    one = Sorted([part for e in together for part in e.parts], name, kind, ["you put these names together"])
    return [*(e for e in entities if e not in together), one]


def _split(entities: list[Sorted], names: tuple[str, ...]) -> list[Sorted]:
    apart, others = folded(names[0]), {folded(name) for name in names[1:]}
    kept: list[Sorted] = []
    for entity in entities:
        spelled = {folded(o.text) for o in entity.members}
        if apart not in spelled or (others and not others & spelled):
            kept.append(entity)
            continue
        kept += _taken_apart(entity, apart, others)
    return kept


def _taken_apart(entity: Sorted, apart: str, others: set[str]) -> list[Sorted]:
    """Whole parts go where they can; a part that holds both names is cut by spelling."""
    away: list[list[Occurrence]] = []
    stay: list[list[Occurrence]] = []
    for part in entity.parts:
        spelled = {folded(o.text) for o in part}
        if apart in spelled and (others & spelled or (not others and len(entity.parts) == 1)):
            away.append([o for o in part if folded(o.text) == apart])
            stay.append([o for o in part if folded(o.text) != apart])
        else:
            (away if apart in spelled else stay).append(part)
    away, stay = [p for p in away if p], [p for p in stay if p]
    reason = ["you took these names apart"] if len(entity.parts) == 1 else []
    rest = Sorted(stay, entity.name if len(entity.parts) == 1 else "", entity.type, reason)
    return [one for one in (Sorted(away, why=list(reason)), rest) if one.parts]
