"""A pair of texts with everything the core can say about it."""

from __future__ import annotations

import argparse
from dataclasses import replace

from variorum.cli.inputs import Text
from variorum.comparing.pipeline import compare
from variorum.comparing.relation.known_origin import mode_by_origin
from variorum.dossier.cross_referencing import cross_reference
from variorum.dossier.quotations.agreeing import with_agreed_speakers
from variorum.entities.annotating import annotate
from variorum.entities.decided_speakers import with_decided_speakers
from variorum.model.annotations import Annotations
from variorum.model.comparison import Comparison, Side
from variorum.model.decisions import Decisions
from variorum.model.dossier import Dossier
from variorum.model.finding import Finding
from variorum.model.frozen import dataclass
from variorum.model.order_of_versions import older_side
from variorum.reviewing.carrying import verdicts_on_these, with_carried
from variorum.reviewing.listing import findings


@dataclass(frozen=True, slots=True)
class Pair:
    """Two texts, compared and reviewed."""

    left: Text
    right: Text
    comparison: Comparison
    dossier: Dossier
    findings: tuple[Finding, ...]
    annotations: tuple[Annotations, Annotations]
    #: With what was said of the parts of a quotation, where it is said of the whole now.
    decisions: Decisions


def compared(
    left: Text, right: Text, options: argparse.Namespace, decisions: Decisions | None = None
) -> Comparison:
    """The comparison that the options ask for."""
    origin = mode_by_origin(left.article, right.article) if options.mode == "auto" else None
    mode, why = origin or (options.mode, "")
    comparison = compare(left.version, right.version, mode, options.budget, decisions, options.ignore)
    return replace(comparison, why_mode=why) if origin else comparison


def older_of(left: Text, right: Text) -> Side | None:
    """The side of the older version, None where nothing says which that is."""
    return older_side(left.version, right.version, (left.article, right.article), places_of(left, right))


def places_of(left: Text, right: Text) -> tuple[int, int] | None:
    """Which versions of their articles they are, where both are known."""
    return None if left.place is None or right.place is None else (left.place, right.place)


def reviewed_texts(
    left: Text, right: Text, options: argparse.Namespace, decisions: Decisions | None = None
) -> Pair:
    """Two texts compared, annotated, joined and reviewed, as the options wish."""
    comparison = compared(left, right, options, decisions)
    annotated = (
        with_decided_speakers(annotate(left.version), decisions),
        with_decided_speakers(annotate(right.version), decisions),
    )
    names = (left.name, right.name)
    dossier = cross_reference(annotated, {(0, 1): comparison}, decisions, names)
    annotated = (
        with_agreed_speakers(annotated[0], 0, dossier),
        with_agreed_speakers(annotated[1], 1, dossier),
    )
    outlets = (left.article.outlet, right.article.outlet)
    found = findings(
        comparison, dossier, names, decisions, annotated, outlets=outlets, older=older_of(left, right)
    )
    said = decisions or Decisions()
    on_these = verdicts_on_these(found, said, (left.version.content_hash, right.version.content_hash))
    return Pair(left, right, comparison, dossier, found, annotated, with_carried(said, on_these))
