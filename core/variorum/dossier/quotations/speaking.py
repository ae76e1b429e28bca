"""Which entity speaks each quotation."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from variorum.model.annotations import Annotations
from variorum.model.dossier import Entity

#: Who speaks, by (document, quote index): the number of the entity, or None.
Speakers = Mapping[tuple[int, int], int | None]


def speakers_of(
    annotations: Sequence[Annotations], entities: Sequence[Entity]
) -> dict[tuple[int, int], int | None]:
    """(document, quote index) → number of the speaking entity; None for unnamed and unknown speakers."""
    entity_of = {at: number for number, entity in enumerate(entities) for at in entity.mentions}
    speaking: dict[tuple[int, int], int | None] = {}
    for i, one in enumerate(annotations):
        mention_at = {(m.start, m.end): k for k, m in enumerate(one.mentions)}
        for k, quote in enumerate(one.quotes):
            at = mention_at.get((quote.speaker.start, quote.speaker.end)) if quote.speaker else None
            speaking[i, k] = entity_of.get((i, at)) if at is not None else None
    return speaking
