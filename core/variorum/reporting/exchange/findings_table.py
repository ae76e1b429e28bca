"""The findings of two texts, with what the reader said of them, as a table."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from types import MappingProxyType

from variorum.model.article import Doubt
from variorum.model.decisions import Decisions
from variorum.model.finding import UNMEASURED, Finding
from variorum.model.span import Span
from variorum.reporting.beside_passages import said_rejected
from variorum.reporting.exchange.named_text import NamedText
from variorum.reporting.exchange.table import BETWEEN, Table
from variorum.reporting.inert import one_line
from variorum.reviewing.unsure_readings import told_of_doubts


def findings_table(
    left: NamedText,
    right: NamedText,
    findings: Sequence[Finding],
    decisions: Decisions | None = None,
    doubted: Mapping[str, Sequence[Doubt]] = MappingProxyType({}),
    nearest: Mapping[str, str] = MappingProxyType({}),
) -> Table:
    """One row for each finding, in the order given. `doubted`: by id, the unsure readings it rests on;
    `nearest`: what comes nearest in the other text."""
    decided = decisions or Decisions()
    rows = []
    for number, finding in enumerate(findings, 1):
        verdict = decided.verdict_on(finding.id)
        judgement = verdict.judgement if verdict else None
        title, sentence = finding.told(judgement)
        rows.append(
            (
                number,
                finding.kind,
                finding.weight,
                said_rejected(title, judgement),
                sentence,
                None if finding.kind in UNMEASURED else round(finding.certainty, 2),
                judgement or "to review",
                verdict.note if verdict else "",
                told_of_doubts(doubted.get(finding.id, ())),
                nearest.get(finding.id, ""),
                *_side(left, finding.left),
                *_side(right, finding.right),
                finding.id,
            )
        )
    heads = (
        "number",
        "kind",
        "weight",
        "title",
        "sentence",
        "certainty",
        "verdict",
        "note",
        "unsure reading",
        "nearest in the other text",
    )
    sides = tuple(
        f"{what} {one}"
        for one in ("left", "right")
        for what in ("text", "part", "paragraph", "start", "words")
    )
    return Table("Findings", (*heads, *sides, "id"), tuple(rows))


def _side(text: NamedText, spans: tuple[Span, ...]) -> tuple[str, str, int | None, int | None, str]:
    if not spans:
        return text.name, "", None, None, ""
    first = spans[0]
    words = BETWEEN.join(one_line(span.of(text.text)) for span in spans)
    return text.name, text.part_at(first.start), text.paragraph_at(first.start), first.start, words
