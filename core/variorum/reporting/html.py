"""The report as one HTML page: nothing in it runs, nothing is fetched, and it prints."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import cache
from importlib import import_module
from importlib.resources import files
from typing import TYPE_CHECKING

import variorum_resources
from variorum.entities.annotating import annotate
from variorum.model.annotations import Annotations
from variorum.model.article import Article, Paragraph, Version
from variorum.model.comparison import Comparison, Side
from variorum.model.decisions import Decisions
from variorum.model.dossier import Dossier
from variorum.model.finding import Finding
from variorum.model.numbering import Numbering
from variorum.model.span import Span
from variorum.reporting import joined, palette, stating
from variorum.reporting.alignment import rows_of
from variorum.reporting.inert import one_line
from variorum.reporting.listed import listed, marks_for
from variorum.reporting.marking import Mark, Piece, pieces
from variorum.reporting.passages import HIDDEN, marks_of
from variorum.reporting.sources import source_of, told

if TYPE_CHECKING:
    from jinja2 import Template


@dataclass(frozen=True, slots=True)
class _Shown:
    """A paragraph in its column."""

    role: str
    number: int
    pieces: tuple[Piece, ...]


def html_report(
    left_name: str,
    right_name: str,
    left: Version,
    right: Version,
    comparison: Comparison,
    dossier: Dossier,
    findings: Sequence[Finding],
    decisions: Decisions | None = None,
    *,
    left_article: Article | None = None,
    right_article: Article | None = None,
    files: tuple[str, str] = ("", ""),
    annotations: tuple[Annotations, Annotations] | None = None,
    documents: tuple[int, int] = (0, 1),
    everything: bool = False,
    made: datetime | None = None,
) -> str:
    """The report on two texts, as a whole page.

    It lists the confirmed findings; `everything` lists all, each with its state. While nothing is
    confirmed, the machine's findings are listed and called that. `comparison` must be of the two versions
    (not of their bare text), `documents` says which of the dossier's documents they are, `made` is the time
    printed at the end (now by default).
    """
    decisions = decisions or Decisions()
    annotations = annotations or (annotate(left), annotate(right))
    names = one_line(left_name), one_line(right_name)
    items = listed(findings, decisions, left, right, everything=everything)
    sides: tuple[Side, Side] = ("left", "right")
    marks = tuple(
        [
            *marks_of(side, left, right, comparison, dossier, documents, annotated.figures),
            *marks_for(items, right=side == "right"),
        ]
        for side, annotated in zip(sides, annotations, strict=True)
    )
    return _template().render(
        names=names,
        mode=comparison.mode,
        why_mode=one_line(comparison.why_mode),
        sources=(
            source_of(left_name, left, left_article, files[0]),
            source_of(right_name, right, right_article, files[1]),
        ),
        summary=[
            one_line(sentence) for sentence in stating.summary(names, left, right, comparison, findings)
        ],
        reviewed=stating.reviewed(findings, decisions),
        any_confirmed=any(item.state == "confirmed" for item in items),
        everything=everything,
        items=items,
        people=joined.names(dossier, documents),
        figures=joined.figures(dossier, documents),
        quotations=joined.quotations(dossier, annotations, documents),
        rows=_rows(left, right, comparison, marks),
        hidden=_hidden(left) + _hidden(right),
        doubts=len(left.doubts) + len(right.doubts),
        notes=[one_line(note) for note in (*comparison.notes, *dossier.notes)],
        complete=comparison.complete,
        light=palette.variables("light"),
        dark=palette.variables("dark"),
        version=_program_version(),
        made=told(made or datetime.now(UTC)),
    )


def _rows(
    left: Version, right: Version, comparison: Comparison, marks: tuple[list[Mark], ...]
) -> list[tuple[list[_Shown], list[_Shown]]]:
    shown = [[p for p in version.paragraphs if p.role not in HIDDEN] for version in (left, right)]
    printed = [
        [_paragraph(version, paragraph, Numbering(version.paragraphs), own) for paragraph in paragraphs]
        for version, paragraphs, own in zip((left, right), shown, marks, strict=True)
    ]
    return [
        ([printed[0][i] for i in lefts], [printed[1][j] for j in rights])
        for lefts, rights in rows_of(shown[0], shown[1], comparison)
    ]


def _paragraph(version: Version, paragraph: Paragraph, numbers: Numbering, marks: list[Mark]) -> _Shown:
    span = Span(paragraph.start, paragraph.end)
    return _Shown(paragraph.role, numbers.at(paragraph.start), pieces(version.text, span, marks))


def _hidden(version: Version) -> int:
    return sum(paragraph.role in HIDDEN for paragraph in version.paragraphs)


def _program_version() -> str:
    # By name: an import statement would tie this layer to all that the package's front door names.
    version: str = import_module("variorum").__version__
    return version


@cache
def _template() -> Template:
    from jinja2 import Environment, FunctionLoader, StrictUndefined

    folder = files(variorum_resources) / "templates"
    environment = Environment(
        loader=FunctionLoader(lambda name: (folder / name).read_text(encoding="utf-8")),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    return environment.get_template("report.html.j2")
