""" "Not the same fact": what the reader took off the list of disagreements, and how to put it back.

The refusal is a `Verdict` like those on findings, kept in `Decisions`: the corpus stores and undoes it as any
other decision (`corpus.decide(verdict)`, `corpus.undo()`). Its id is made of the kind, of what is counted and of
the values, so that it holds when another text of the story says one of the same values; a new value brings the
row back.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Sequence

from variorum.model.annotations import Annotations
from variorum.model.article import Version
from variorum.model.decisions import Anchor, Decisions, Verdict
from variorum.model.dossier import Disagreement
from variorum.model.span import Span


def fact_id(annotations: Sequence[Annotations], row: Disagreement) -> str:
    """A stable name for the row."""
    things = {_thing(annotations, document, index) for document, index, _, _ in row.values}
    values = {" ".join(value.casefold().split()) for _, _, _, value in row.values}
    words = "\x1e".join((row.kind, *sorted(things), "", *sorted(values)))
    return "fact-" + hashlib.sha256(words.encode("utf-8", "surrogatepass")).hexdigest()[:16]


def not_the_same_fact(annotations: Sequence[Annotations], row: Disagreement, note: str = "") -> Verdict:
    """The decision that takes the row away; with `judgement` None in its place the row is back."""
    first, last = row.values[0], row.values[-1]
    return Verdict(
        fact_id(annotations, row),
        "rejected",
        note,
        _anchor(annotations[first[0]], first[2]),
        _anchor(annotations[last[0]], last[2]),
    )


def without_refused(
    annotations: Sequence[Annotations], rows: Iterable[Disagreement], decisions: Decisions | None
) -> tuple[Disagreement, ...]:
    """The rows the reader did not take away."""
    if decisions is None or not any(v.finding.startswith("fact-") for v in decisions.verdicts):
        return tuple(rows)
    latest = {v.finding: v.judgement for v in decisions.verdicts}
    refused = {finding for finding, judgement in latest.items() if judgement == "rejected"}
    return tuple(row for row in rows if fact_id(annotations, row) not in refused)


def _thing(annotations: Sequence[Annotations], document: int, index: int | None) -> str:
    if index is None:
        return ""
    figure = annotations[document].figures[index]
    return f"{figure.unit} {figure.about}".casefold() if figure.kind == "count" else figure.unit


def _anchor(one: Annotations, span: Span) -> Anchor:
    source = one.source
    return Anchor.at(one.text, span, source.content_hash if isinstance(source, Version) else "")
