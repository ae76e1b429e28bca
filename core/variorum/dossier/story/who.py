"""Who is quoted, and who is named, where."""

from __future__ import annotations

from collections.abc import Sequence

from variorum.dossier.sourcing.shared_copy import texts_sharing
from variorum.dossier.sourcing.source_table import sources_by_text
from variorum.dossier.story.cells import cells_of
from variorum.model.annotations import Annotations
from variorum.model.dossier import Dossier
from variorum.model.span import Span
from variorum.model.story_page import NamedRow, SourcedRow, TextPlace


def sourced_rows(
    annotations: Sequence[Annotations],
    dossier: Dossier,
    outlets: Sequence[str],
    groups: Sequence[Sequence[TextPlace]],
) -> tuple[SourcedRow, ...]:
    """Every source, by kind, those most texts lean on first; `groups` are the passages that tell one thing each."""
    return tuple(
        SourcedRow(
            row.name,
            row.kind,
            cells_of(annotations, row.places),
            row.doubtful,
            sharing=texts_sharing(annotations, row.places, groups) if row.kind == "via" else (),
        )
        for row in sources_by_text(annotations, dossier.entities, outlets)
    )


def named_rows(annotations: Sequence[Annotations], dossier: Dossier) -> tuple[NamedRow, ...]:
    """Every name, those in most texts first, then the most frequent."""
    rows = []
    for entity in dossier.entities:
        mentions = [(text, annotations[text].mentions[at]) for text, at in entity.mentions]
        places = [(text, Span(mention.start, mention.end)) for text, mention in mentions]
        order = -len({text for text, _ in places}), -len(places), entity.name
        rows.append((order, NamedRow(entity.listed, entity.type, cells_of(annotations, places))))
    return tuple(row for _, row in sorted(rows, key=lambda each: each[0]))
