"""What several texts say, joined."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from variorum.dossier.disagreeing import figures_that_differ
from variorum.dossier.entity_listing import entities_from
from variorum.dossier.joining import joined
from variorum.dossier.linking import LinksOnDemand
from variorum.dossier.quote_pairing import quote_pairs
from variorum.dossier.speaking import speakers_of
from variorum.model.annotations import Annotations
from variorum.model.comparison import Comparison
from variorum.model.decisions import Decisions
from variorum.model.dossier import Dossier


def cross_reference(
    annotations: Sequence[Annotations],
    links: Mapping[tuple[int, int], Comparison] | None = None,
    decisions: Decisions | None = None,
    names: Sequence[str] | None = None,
) -> Dossier:
    """Join what the texts say; `names` are what a reader calls them (outlets), for the sentences."""
    found, groups = joined(annotations)
    entities = entities_from(annotations, found, groups, decisions)
    speakers = speakers_of(annotations, entities)
    on_demand = LinksOnDemand(annotations, links)
    disagreements = figures_that_differ(annotations, entities, on_demand, names or ())
    return Dossier(entities, disagreements, quote_pairs=quote_pairs(annotations, speakers))
