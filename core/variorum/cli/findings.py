"""`variorum findings`: what is worth a look, meaning first."""

from __future__ import annotations

import argparse
from collections.abc import Mapping, Sequence
from typing import Any

from variorum.cli.exporting import named, print_annotations, print_table
from variorum.cli.finding_lines import tell
from variorum.cli.inputs import two_texts
from variorum.cli.kept_decisions import as_given, decisions_in
from variorum.cli.output import print_json
from variorum.cli.pairs import reviewed_texts
from variorum.model.article import Doubt
from variorum.model.decisions import Decisions
from variorum.model.finding import Finding
from variorum.reporting.exchange.findings_table import findings_table
from variorum.reporting.exchange.outgoing import web_annotations
from variorum.reviewing.nearest_there import NearestThere, nearest_there
from variorum.reviewing.unsure_readings import resting_on_doubts, told_of_doubts


def run(options: argparse.Namespace) -> int:
    """List the findings of a pair."""
    left, right = as_given(options.decisions, two_texts(options.left, options.right))
    decisions = decisions_in(options.decisions, (left.version, right.version))
    pair = reviewed_texts(left, right, options, decisions)
    decisions = pair.decisions
    doubted = resting_on_doubts(pair.findings, (pair.left, pair.right), decisions)
    versions = pair.left.version, pair.right.version
    nearest = nearest_there(pair.findings, pair.comparison, versions, decisions)
    going = named(pair.left, pair.annotations[0]), named(pair.right, pair.annotations[1])
    match options.format:
        case "json":
            print_json([_in_full(finding, decisions, doubted, nearest) for finding in pair.findings])
        case "csv":
            words = {id: there.words(versions) for id, there in nearest.items()}
            table = findings_table(*going, pair.findings, decisions, doubted, words)
            print_table(table, byte_order_mark=options.bom)
        case "webannotation":
            print_annotations(web_annotations(going, pair.dossier, decisions, findings=pair.findings))
        case _:
            told = {id: there.told(versions) for id, there in nearest.items()}
            tell(pair, decisions, doubted, told)
    return int(options.exit_code and bool(pair.findings))


def _in_full(
    finding: Finding,
    decisions: Decisions,
    doubted: Mapping[str, Sequence[Doubt]],
    nearest: Mapping[str, NearestThere],
) -> dict[str, Any]:
    """The finding, which `Finding.from_dict` reads back from it, with what the reader said of it, and what makes the
    reading unsure it rests on. What comes nearest in the other text is null where that was not looked for."""
    verdict, doubts = decisions.verdict_on(finding.id), doubted.get(finding.id, ())
    there = nearest.get(finding.id)
    return {
        **finding.to_dict(),
        "verdict": verdict.judgement if verdict else None,
        "note": verdict.note if verdict else "",
        "unsure_reading": told_of_doubts(doubts),
        "doubts": [doubt.to_dict() for doubt in doubts],
        "nearest": [near.to_dict() for near in there.near] if there else None,
    }
