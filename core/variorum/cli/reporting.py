"""`variorum report`: a page to keep."""

from __future__ import annotations

import argparse
from pathlib import Path

from variorum.cli.complaints import Complaint
from variorum.cli.output import print_json, say
from variorum.cli.pairs import reviewed


def run(options: argparse.Namespace) -> int:
    """Compare a pair and write the report; the ending of the name says which kind."""
    target = Path(options.output)
    if target.suffix.lower() not in (".html", ".htm"):
        raise Complaint(f"{target.name}: reports are written as .html for now.", 2)
    pair = reviewed(options)
    raise NotImplementedError(pair, print_json, say)
