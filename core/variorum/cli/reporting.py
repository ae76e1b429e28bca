"""`variorum report`: a page to keep."""

from __future__ import annotations

import argparse
from pathlib import Path

from variorum.cli.complaints import Complaint
from variorum.cli.output import inert, print_json, say
from variorum.cli.pairs import reviewed
from variorum.reporting.html import html_report


def run(options: argparse.Namespace) -> int:
    """Compare a pair and write the report; the ending of the name says which kind."""
    target = Path(options.output)
    if target.suffix.lower() not in (".html", ".htm"):
        raise Complaint(f"{target.name}: reports are written as .html for now.", 2)
    pair = reviewed(options)
    page = html_report(
        pair.left.name,
        pair.right.name,
        pair.left.version,
        pair.right.version,
        pair.comparison,
        pair.dossier,
        pair.findings,
        left_article=pair.left.article,
        right_article=pair.right.article,
        annotations=pair.annotations,
    )
    try:
        target.write_text(page, encoding="utf-8", errors="xmlcharrefreplace")
    except OSError as error:
        raise Complaint(f"{target}: cannot be written ({error.strerror}).", 3) from error
    if options.format == "json":
        print_json({"written": str(target), "findings": len(pair.findings)})
    else:
        say(f"Written to {inert(str(target))}: {len(pair.findings)} findings, none of them reviewed yet.")
    return 0
