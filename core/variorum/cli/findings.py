"""`variorum findings`: what is worth a look, meaning first."""

from __future__ import annotations

import argparse
from typing import Any

from variorum.cli.exporting import named, print_annotations, print_table
from variorum.cli.finding_lines import tell
from variorum.cli.inputs import two_texts
from variorum.cli.kept_decisions import decisions_in
from variorum.cli.output import print_json
from variorum.cli.pairs import reviewed_texts
from variorum.model.decisions import Decisions
from variorum.model.finding import Finding
from variorum.reporting.exchange.findings_table import findings_table
from variorum.reporting.exchange.outgoing import web_annotations


def run(options: argparse.Namespace) -> int:
    """List the findings of a pair."""
    texts = two_texts(options.left, options.right)
    decisions = decisions_in(options.decisions, (texts[0].version, texts[1].version))
    pair = reviewed_texts(*texts, options, decisions)
    left, right = named(pair.left, pair.annotations[0]), named(pair.right, pair.annotations[1])
    match options.format:
        case "json":
            print_json([_with_verdict(finding, decisions) for finding in pair.findings])
        case "csv":
            print_table(findings_table(left, right, pair.findings, decisions), byte_order_mark=options.bom)
        case "webannotation":
            print_annotations(web_annotations((left, right), pair.dossier, decisions, findings=pair.findings))
        case _:
            tell(pair, decisions)
    return int(options.exit_code and bool(pair.findings))


def _with_verdict(finding: Finding, decisions: Decisions) -> dict[str, Any]:
    """The finding, which `Finding.from_dict` reads back from it, with what the reader said of it."""
    verdict = decisions.verdict_on(finding.id)
    return {
        **finding.to_dict(),
        "verdict": verdict.judgement if verdict else None,
        "note": verdict.note if verdict else "",
    }
