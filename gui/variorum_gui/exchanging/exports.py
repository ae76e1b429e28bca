"""What can be written of the texts shown, for other programs. Knows no widgets."""

from __future__ import annotations

import json
from collections.abc import Callable, Sequence
from pathlib import Path

from variorum.model.decisions import Decisions
from variorum.model.dossier import Dossier
from variorum.model.frozen import dataclass
from variorum.reporting.exchange.decided import elsewhere
from variorum.reporting.exchange.findings_table import findings_table
from variorum.reporting.exchange.found_tables import (
    disagreements_table,
    figures_table,
    names_table,
    quotations_table,
    sources_table,
)
from variorum.reporting.exchange.named_text import NamedText
from variorum.reporting.exchange.notes_table import notes_table
from variorum.reporting.exchange.outgoing import web_annotations
from variorum.reporting.exchange.table import Table, csv_of
from variorum.reporting.judged import Judged
from variorum.reporting.whole_file import write_whole
from variorum.reviewing.nearest_there import nearest_there
from variorum.reviewing.unsure_readings import resting_on_doubts
from variorum_gui.languages.words import marked
from variorum_gui.shown import Shown

TABLE_FILES = marked("Table for a spreadsheet (*.csv)")
ANNOTATION_FILES = marked("W3C Web Annotations (*.jsonld)")


@dataclass(frozen=True, slots=True)
class Going:
    """The texts shown, ready to go out."""

    shown: Shown
    texts: tuple[NamedText, ...]
    dossier: Dossier


def going(shown: Shown) -> Going | None:
    """None until names and figures of every text shown are worked out."""
    sides = [text for text in (shown.left, shown.right) if text is not None]
    texts = tuple(
        NamedText(
            text.annotations, text.name or text.article.outlet, text.article.address, text.article.outlet
        )
        for text in sides
        if text.annotations is not None
    )
    if shown.dossier is None or not texts or len(texts) < len(sides):
        return None
    return Going(shown, texts, shown.dossier)


def table(key: str, out: Going) -> Table:
    """One of the tables of `EXPORTS`."""
    return _TABLES[key](out)


def write(key: str, out: Going, path: Path) -> None:
    """Write a table, or the annotations, to `path`; tables with the mark that Excel knows UTF-8 by."""
    if key in _TABLES:
        write_whole(path, csv_of(table(key, out), byte_order_mark=True).encode("utf-8"))
        return
    shown = out.shown
    collection = web_annotations(out.texts, out.dossier, shown.all_decisions, shown.findings)
    write_whole(path, json.dumps(collection, indent=1).encode("utf-8"))


def left_at_home(key: str, out: Going) -> int:
    """How many notes and decisions are about other texts, and are not in the file."""
    decisions = out.shown.all_decisions
    if key == "notes":
        decisions = Decisions(notes=decisions.notes)
    return 0 if key in _TABLES and key != "notes" else elsewhere(out.texts, decisions)


def _findings(out: Going) -> Table:
    left, right = out.texts if len(out.texts) == 2 else (out.texts[0], out.texts[0])
    shown, doubted, nearest = out.shown, {}, {}
    if shown.left is not None and shown.right is not None:
        versions = shown.left.version, shown.right.version
        if shown.comparison is not None:
            near = nearest_there(shown.findings, shown.comparison, versions, shown.decisions)
            nearest = {id: there.words(versions) for id, there in near.items()}
        doubted = resting_on_doubts(shown.findings, (shown.left, shown.right), shown.decisions)
    return findings_table(left, right, shown.findings, shown.decisions, doubted, nearest)


def _judged(out: Going) -> Judged:
    return Judged(out.shown.findings, out.shown.decisions)


_TABLES: dict[str, Callable[[Going], Table]] = {
    "findings": _findings,
    "names": lambda out: names_table(out.texts, out.dossier),
    "figures": lambda out: figures_table(out.texts),
    "disagreements": lambda out: disagreements_table(out.texts, out.dossier, _judged(out)),
    "quotations": lambda out: quotations_table(out.texts, out.dossier, _judged(out)),
    "sources": lambda out: sources_table(out.texts, out.dossier),
    "notes": lambda out: notes_table(out.texts, out.shown.decisions),
}
#: Key, words of the menu, kind of file.
EXPORTS: Sequence[tuple[str, str, str]] = (
    ("findings", marked("&Findings as CSV…"), TABLE_FILES),
    ("names", marked("&Names as CSV…"), TABLE_FILES),
    ("figures", marked("Fi&gures as CSV…"), TABLE_FILES),
    ("disagreements", marked("Facts to &Check as CSV…"), TABLE_FILES),
    ("quotations", marked("&Quotations as CSV…"), TABLE_FILES),
    ("sources", marked("&Sources as CSV…"), TABLE_FILES),
    ("notes", marked("N&otes as CSV…"), TABLE_FILES),
    ("annotations", marked("&Web Annotations…"), ANNOTATION_FILES),
)
