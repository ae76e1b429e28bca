"""What was asked about names that the reader set apart since: kept in sight with the answer beside it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from variorum.dossier.disagreeing.name_spellings import names_spelled_differently
from variorum.dossier.joining.name_keys import folded
from variorum.dossier.joining.reader_decisions import standing
from variorum.model.decisions import Decisions
from variorum.model.dossier import Disagreement, Entity
from variorum.reviewing.two_texts import TwoTexts


def spelled_rows_set_apart(texts: TwoTexts, decisions: Decisions) -> Iterator[Disagreement]:
    """The rows there would be if the reader had set no names apart; documents are 0 and 1."""
    pairs = [d.names for d in standing(decisions.entities) if d.act == "split" and len(d.names) > 1]
    wanted = [{folded(name) for name in names} for names in pairs]
    groups: list[list[Entity]] = []
    for names in wanted:
        bearing = [e for e in texts.dossier.entities if names & {folded(s) for s in e.spellings}]
        touched = [group for group in groups if any(entity in group for entity in bearing)]
        groups = [group for group in groups if group not in touched]
        groups.append(list(dict.fromkeys((*(e for group in touched for e in group), *bearing))))
    whole = [_as_one(group, texts.documents) for group in groups if len(group) > 1]
    if whole:
        yield from names_spelled_differently((texts.left, texts.right), whole, texts.names)


def _as_one(entities: list[Entity], documents: tuple[int, int]) -> Entity:
    mentions = sorted(
        (documents.index(document), index)
        for entity in entities
        for document, index in entity.mentions
        if document in documents
    )
    spellings = tuple(dict.fromkeys(s for entity in entities for s in entity.spellings))
    return replace(entities[0], mentions=tuple(mentions), spellings=spellings)
