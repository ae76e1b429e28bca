"""`variorum entities`: names, figures, quotations and sources, joined across the files."""

from __future__ import annotations

import argparse
from collections.abc import Callable, Mapping, Sequence
from typing import Any

from variorum.cli.entity_lines import tell
from variorum.cli.exporting import named, print_annotations, print_table
from variorum.cli.inputs import called, one_text
from variorum.cli.kept_decisions import as_given, decisions_in
from variorum.cli.output import print_json
from variorum.dossier.cross_referencing import cross_reference
from variorum.dossier.disagreeing.all_figures import all_figures_by_text
from variorum.dossier.quotations.agreeing import with_agreed_speakers
from variorum.dossier.sourcing.reporting_verbs import reporting_verbs
from variorum.dossier.sourcing.source_table import sources_by_text
from variorum.dossier.sourcing.unsourced import unsourced
from variorum.entities.annotating import annotate
from variorum.entities.decided_speakers import with_decided_speakers
from variorum.model.annotations import Annotations
from variorum.model.decided_roles import with_decided_roles
from variorum.model.dossier import Dossier
from variorum.reporting.exchange.found_tables import (
    disagreements_table,
    figures_table,
    names_table,
    quotations_table,
    sources_table,
)
from variorum.reporting.exchange.named_text import NamedText
from variorum.reporting.exchange.outgoing import web_annotations
from variorum.reporting.exchange.table import Table

_TABLES: Mapping[str, Callable[[Sequence[NamedText], Dossier], Table]] = {
    "names": names_table,
    "figures": lambda texts, _: figures_table(texts),
    "quotations": quotations_table,
    "sources": sources_table,
    "disagreements": disagreements_table,
}


def run(options: argparse.Namespace) -> int:
    """Annotate each file and join what they say."""
    decisions = decisions_in(options.decisions)
    texts = as_given(options.decisions, called([one_text(word) for word in options.files]))
    found = [
        with_decided_speakers(annotate(with_decided_roles(text.version, decisions)), decisions)
        for text in texts
    ]
    names = [text.name for text in texts]
    outlets = [text.article.outlet for text in texts]
    dossier = cross_reference(found, decisions=decisions, names=names)
    found = [with_agreed_speakers(one, at, dossier) for at, one in enumerate(found)]
    going = [named(text, annotations) for text, annotations in zip(texts, found, strict=True)]
    match options.format:
        case "json":
            print_json(_everything(dossier, found, names, outlets))
        case "csv":
            print_table(_TABLES[options.table](going, dossier), byte_order_mark=options.bom)
        case "webannotation":
            print_annotations(web_annotations(going, dossier))
        case _:
            tell(dossier, found, names, outlets)
    return 0


def _everything(
    dossier: Dossier, found: Sequence[Annotations], names: Sequence[str], outlets: Sequence[str]
) -> dict[str, Any]:
    """Also what is worked out from the annotations and the dossier: numbers of documents are places in `texts`."""
    return {
        "names": list(names),
        "texts": [a.to_dict() for a in found],
        "dossier": dossier.to_dict(),
        "figures": [row.to_dict() for row in all_figures_by_text(found)],
        "sources": [row.to_dict() for row in sources_by_text(found, dossier.entities, outlets)],
        "unsourced": [row.to_dict() for row in unsourced(found)],
        "verbs": [row.to_dict() for row in reporting_verbs(found, dossier.entities)],
    }
