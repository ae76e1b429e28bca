"""`variorum findings`: what is worth a look, meaning first."""

from __future__ import annotations

import argparse

from variorum.cli.exporting import named, print_annotations, print_table
from variorum.cli.finding_lines import tell
from variorum.cli.kept_decisions import decisions_in
from variorum.cli.output import print_json
from variorum.cli.pairs import reviewed
from variorum.reporting.exchange.findings_table import findings_table
from variorum.reporting.exchange.outgoing import web_annotations


def run(options: argparse.Namespace) -> int:
    """List the findings of a pair."""
    decisions = decisions_in(options.decisions)
    pair = reviewed(options, decisions)
    left, right = named(pair.left, pair.annotations[0]), named(pair.right, pair.annotations[1])
    match options.format:
        case "json":
            print_json([finding.to_dict() for finding in pair.findings])
        case "csv":
            print_table(findings_table(left, right, pair.findings, decisions), byte_order_mark=options.bom)
        case "webannotation":
            print_annotations(web_annotations((left, right), pair.dossier, decisions, findings=pair.findings))
        case _:
            tell(pair, decisions)
    return int(options.exit_code and bool(pair.findings))
