"""A pair of texts with everything the core can say about it."""

from __future__ import annotations

import argparse
from dataclasses import dataclass, replace

from variorum.cli.inputs import Text, two_texts
from variorum.comparing.pipeline import compare
from variorum.dossier.cross_referencing import cross_reference
from variorum.entities.annotating import annotate
from variorum.model.annotations import Annotations
from variorum.model.comparison import Comparison
from variorum.model.dossier import Dossier
from variorum.model.finding import Finding
from variorum.reviewing.listing import findings

#: Why two versions of one article are compared as versions.
ONE_ARTICLE = "Both are versions of one article."


@dataclass(frozen=True, slots=True)
class Pair:
    """Two texts, compared and reviewed."""

    left: Text
    right: Text
    comparison: Comparison
    dossier: Dossier
    findings: tuple[Finding, ...]
    annotations: tuple[Annotations, Annotations]


def compared(left: Text, right: Text, options: argparse.Namespace) -> Comparison:
    """The comparison that the options ask for."""
    ignore = frozenset(word.strip() for word in options.ignore.split(",") if word.strip())
    if options.mode == "auto" and left.article == right.article:
        # The file says so; a heavily rewritten version must not pass for another report.
        comparison = compare(left.version, right.version, "versions", options.budget, ignore=ignore)
        return replace(comparison, why_mode=ONE_ARTICLE)
    return compare(left.version, right.version, options.mode, options.budget, ignore=ignore)


def reviewed(options: argparse.Namespace) -> Pair:
    """The pair that the options name, compared, annotated, joined and reviewed."""
    left, right = two_texts(options.left, options.right)
    comparison = compared(left, right, options)
    annotated = annotate(left.version), annotate(right.version)
    names = (left.name, right.name)
    dossier = cross_reference(annotated, {(0, 1): comparison}, names=names)
    found = findings(comparison, dossier, names, annotations=annotated)
    return Pair(left, right, comparison, dossier, found, annotated)
