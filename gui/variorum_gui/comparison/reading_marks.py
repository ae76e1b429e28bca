"""Which marks the two texts carry, in either mode."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from variorum.model.annotations import Annotations
from variorum.model.comparison import Comparison, Side
from variorum.model.finding import Finding
from variorum.model.span import Span
from variorum.reviewing.changed_words import changed_words
from variorum_gui.comparison.marks import Mark, MarkKind
from variorum_gui.languages.choosing import inside_sentence
from variorum_gui.languages.words import tr
from variorum_gui.shown import Place, Shown, ShownText

if TYPE_CHECKING:
    from variorum.reviewing.passages import Carried

#: What stands before a name; the letters of the mention types.
SIGNS = {"PERSON": "●", "ORG": "■", "LOC": "▲"}
_FIGURES = ("number", "date")
#: Disagreements that are not about a figure; the sidebar shows them in words.
_IN_WORDS = ("spelling", "quote", "role", "speaker")
#: Longer words in a box look like a table, not like a figure to check.
_LONGEST_BOX = 32
_BETTER = ("sure", "likely")


def marks_of(shown: Shown, side: Side) -> list[Mark]:
    """All lasting marks of one side, in text order."""
    text = shown.text(side)
    if text is None:
        return []
    marks = [*_quotations(text.annotations), *_notices(text), *_notes(shown, text)]
    if shown.comparison is not None:
        if shown.comparison.mode == "versions":
            marks += _changes(shown.comparison, shown.findings, side, text.annotations, shown.older)
        else:
            marks += _other_wording(shown.comparison, side)
            marks += _figures(shown, side)
    return sorted(marks, key=lambda mark: (mark.start, mark.end))


def name_marks(places: Sequence[Place], now: Place | None, kind: str, side: Side) -> list[Mark]:
    """The mentions of the chosen name on one side."""
    sign = SIGNS.get(kind, "◆")
    return [
        Mark(p.span.start, p.span.end, "name now" if p == now else "name", sign=sign, doubtful=p.doubtful)
        for p in sorted(places, key=lambda place: place.span)
        if p.side == side
    ]


def _changes(
    comparison: Comparison,
    findings: Sequence[Finding],
    side: Side,
    annotations: Annotations | None,
    older: Side | None,
) -> Iterator[Mark]:
    left = side == "left"
    # Where nobody knows which is older, the marks only tell the sides apart, as the legend says.
    gone = side == (older or "left")
    kind: MarkKind = "removed" if gone else "added"
    thin: MarkKind = "removed style" if gone else "added style"
    chips = _chips(findings, side, annotations)
    text = comparison.left if left else comparison.right
    for span in comparison.only_left if left else comparison.only_right:
        yield Mark(span.start, span.end, kind, chip=chips.get(span.end, ""))
    for span, edited in changed_words(comparison, side):
        yield Mark(span.start, span.end, thin if edited == "typography" else kind)
        if edited in _FIGURES:
            yield from (Mark(s.start, s.end, "figure") for s in _figures_within(span, text, annotations))


def _figures_within(span: Span, text: str, annotations: Annotations | None) -> list[Span]:
    """The figures among changed words, to be boxed."""
    figures = annotations.figures if annotations is not None else ()
    first = bisect_left(figures, span.start, key=lambda figure: figure.start)
    found: list[Span] = []
    for figure in figures[max(0, first - 1) :]:
        if figure.start >= span.end:
            break
        if figure.end > span.start and len(figure.text) <= _LONGEST_BOX:
            found.append(Span(figure.start, figure.end))
    # Until the figures are known, what has a digit in it is taken for one.
    unknown = annotations is None and 0 < len(span) <= _LONGEST_BOX
    return [span] if unknown and any(c.isdigit() for c in span.of(text)) else found


def _chips(findings: Sequence[Finding], side: Side, annotations: Annotations | None) -> dict[int, str]:
    """By the end of the passage: what a removed or added sentence carried ("with source, figure")."""
    from variorum.reviewing.passages import carried_in  # known once there are findings, and not before

    chips: dict[int, str] = {}
    carries = carried_in(annotations) if annotations is not None else None
    for finding in findings:
        if finding.kind in ("removed", "added") and finding.weight == "meaning":
            spans = finding.left if side == "left" else finding.right
            for span in spans:
                # Of several paragraphs, only what holds for this one.
                held = carries(span) if carries is not None else None
                if held or len(spans) == 1:
                    chips[span.end] = _held_words(held) if held else inside_sentence(finding.title)
    return chips


def _held_words(held: Carried) -> str:
    """Short enough to stand whole behind its sentence, whose marks say already that it was removed or added."""
    words = (
        *((tr("source"),) if held.sources else ()),
        *((tr("figure"),) if held.figures else ()),
        *((tr("quotation"),) if held.quotations else ()),
    )
    return tr("with {things}", things=", ".join(words))


def _other_wording(comparison: Comparison, side: Side) -> Iterator[Mark]:
    for link in comparison.links:
        if link.kind == "quote" and link.tier in (*_BETTER, "possible"):
            for edit in link.edits:
                span = edit.left if side == "left" else edit.right
                if len(span) and edit.kind != "typography":
                    yield Mark(span.start, span.end, "other wording")


def _figures(shown: Shown, side: Side) -> Iterator[Mark]:
    """Figures and words to check, boxed; stated with other precision, dotted. One mark for one place."""
    document = 0 if side == "left" else 1
    kinds: dict[Span, MarkKind] = {}
    for row in shown.dossier.disagreements if shown.dossier is not None else ():
        for number, _, span, _ in row.values:
            if number == document and row.kind not in _IN_WORDS and 0 < len(span) <= _LONGEST_BOX:
                kind: MarkKind = "precision" if row.tier == "range" else "figure"
                if kinds.get(span) != "figure":
                    kinds[span] = kind
    for finding in shown.findings:
        if finding.kind in ("figure", "place", "precision"):
            for span in finding.left if side == "left" else finding.right:
                if 0 < len(span) <= _LONGEST_BOX:
                    kinds.setdefault(span, "precision" if finding.kind == "precision" else "figure")
    for span, kind in kinds.items():
        yield Mark(span.start, span.end, kind)


def _quotations(annotations: Annotations | None) -> Iterator[Mark]:
    for quote in annotations.quotes if annotations is not None else ():
        if not quote.scare:
            yield Mark(quote.start, quote.end, "quotation")


def _notices(text: ShownText) -> Iterator[Mark]:
    for paragraph in text.version.paragraphs:
        if paragraph.role == "notice":
            yield Mark(paragraph.start, paragraph.end, "notice")


def _notes(shown: Shown, text: ShownText) -> Iterator[Mark]:
    if not shown.decisions.notes:
        return
    here = text.version.content_hash
    for note in shown.decisions.notes:
        for anchor in (note.passage, note.partner):
            if anchor is not None and anchor.content_hash == here:
                span = anchor.find(text.version.text)
                if span is not None:
                    yield Mark(span.start, span.end, "note", sign=note.colour)
