"""`variorum findings`: what is worth a look, meaning first."""

from __future__ import annotations

import argparse

from variorum.cli.output import inert, marked, print_json, say
from variorum.cli.pairs import reviewed


def run(options: argparse.Namespace) -> int:
    """List the findings of a pair."""
    found = reviewed(options).findings
    if options.format == "json":
        print_json([finding.to_dict() for finding in found])
    for finding in found if options.format == "text" else ():
        say(f"{marked(inert(finding.title), 'bold')}  {marked(f'{finding.certainty:.2f}', 'dim')}")
        say(f"    {inert(finding.sentence)}")
    return int(options.exit_code and bool(found))
