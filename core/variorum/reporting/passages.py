"""Which passages of the two texts carry which marks, by the mode of the comparison."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Sequence

from variorum.model.annotations import Figure
from variorum.model.article import Version
from variorum.model.comparison import Comparison, Link, Side
from variorum.model.dossier import Dossier
from variorum.model.numbering import Numbering
from variorum.model.span import Span
from variorum.reporting.judged import Judged
from variorum.reporting.marking import Mark
from variorum.reporting.stated_facts import places_of
from variorum.reviewing.changed_words import changed_words
from variorum.text.phrasing import phrase

#: Roles whose paragraphs are not shown; how many there are is said instead.
HIDDEN = frozenset({"furniture"})


def marks_of(
    side: Side,
    left: Version,
    right: Version,
    comparison: Comparison,
    dossier: Dossier,
    documents: tuple[int, int],
    figures: Sequence[Figure],
    judged: Judged,
    older: Side | None = "left",
) -> list[Mark]:
    """Every mark on the text of `side`; `figures` are those that stand in it.

    What only the older version has is marked as removed; where nobody knows which is `older`, what only the left has.

    No figure is called one to check of which the reader has said that it is none.
    """
    numbers = Numbering(left.paragraphs), Numbering(right.paragraphs)
    role = "removed" if side == (older or "left") else "added"
    if comparison.mode == "versions":
        marks = list(_of_versions(side, role, comparison, numbers))
    else:
        marks = list(_of_outlets(side, comparison, numbers))
    if comparison.mode == "versions":
        marks += _changed_figures(side, comparison, figures, judged)
    document = documents[0] if side == "left" else documents[1]
    for row in dossier.disagreements:
        if judged.fact(row.kind, *places_of(row, documents)) == "rejected":
            continue
        shape = "precision" if row.tier == "range" else "figure"
        marks += [
            Mark(span, shape) for at, figure, span, _ in row.values if at == document and figure is not None
        ]
    return marks


def _of_versions(
    side: Side, role: str, comparison: Comparison, numbers: tuple[Numbering, Numbering]
) -> Iterator[Mark]:
    for span in comparison.only_left if side == "left" else comparison.only_right:
        yield Mark(span, role)
    for link in comparison.links:
        if link.kind == "quote" or link.tier in ("possible", "weak"):
            continue
        if link.moved:
            yield Mark(_on(side, link), "moved", "" if link.by_reader else _chip(side, link, numbers))
    for span, kind in changed_words(comparison, side):
        yield Mark(span, role)
        if kind == "typography":
            yield Mark(span, "style")


def _changed_figures(
    side: Side, comparison: Comparison, figures: Sequence[Figure], judged: Judged
) -> Iterator[Mark]:
    """The figures inside changed words: an edit may reach far beyond its number."""
    starts = [figure.start for figure in figures]
    for link in comparison.links:
        for edit in link.edits:
            if edit.kind in ("number", "date") and judged.change(edit.left, edit.right) != "rejected":
                span = edit.left if side == "left" else edit.right
                for figure in figures[max(0, bisect_right(starts, span.start) - 1) :]:
                    if figure.start >= span.end:
                        break
                    if figure.end > span.start:
                        yield Mark(Span(figure.start, figure.end), "figure")


def _of_outlets(side: Side, comparison: Comparison, numbers: tuple[Numbering, Numbering]) -> Iterator[Mark]:
    for link in comparison.links:
        if link.tier == "weak":
            continue
        if link.kind == "quote":
            yield Mark(_on(side, link), "quotation")
        else:
            yield Mark(
                _on(side, link),
                f"matched {'by-reader' if link.by_reader else link.tier}",
                _chip(side, link, numbers) if link.moved and not link.by_reader else "",
            )
        if link.kind in ("quote", "edited"):
            # Both sides are marked alike: neither report is the measure of the other.
            for edit in link.edits:
                if edit.kind != "typography":
                    yield Mark(edit.left if side == "left" else edit.right, "reworded")


def _chip(side: Side, link: Link, numbers: tuple[Numbering, Numbering]) -> str:
    here, there = numbers[0].at(link.left.start), numbers[1].at(link.right.start)
    if not here or not there or here == there:
        return ""
    arrow = "↓" if there > here else "↑"
    if side == "left":
        return phrase("{arrow} to ¶{number}", arrow=arrow, number=there)
    return phrase("{arrow} from ¶{number}", arrow=arrow, number=here)


def _on(side: Side, link: Link) -> Span:
    return link.left if side == "left" else link.right
