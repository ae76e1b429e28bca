"""Which findings a report lists, and what it says of each."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from variorum.model.article import Paragraph, Version
from variorum.model.decisions import Decisions, Judgement
from variorum.model.finding import Finding
from variorum.model.numbering import Numbering
from variorum.model.span import Span
from variorum.reporting.inert import one_line
from variorum.reporting.marking import Mark, Piece, pieces

#: Code points of the text shown on either side of the passage.
_AROUND = 90
#: Of a long passage, its beginning and its end are shown.
_LONGEST = 700

_STATES: dict[Judgement | None, str] = {
    "confirmed": "confirmed",
    "unsure": "unsure",
    None: "found by the program, not reviewed",
    "rejected": "rejected",
}


@dataclass(frozen=True, slots=True)
class Excerpt:
    """A passage with a little of what stands around it, and the number of its paragraph (0: none)."""

    pieces: tuple[Piece, ...]
    paragraph: int


@dataclass(frozen=True, slots=True)
class Listed:
    """A finding as the report shows it. `certainty` is in percent."""

    number: int
    finding: Finding
    title: str
    sentence: str
    state: Judgement | None
    state_words: str
    note: str
    certainty: int
    left: tuple[Excerpt, ...]
    right: tuple[Excerpt, ...]


def listed(
    findings: Sequence[Finding], decisions: Decisions, left: Version, right: Version, *, everything: bool
) -> tuple[Listed, ...]:
    """The findings to show: the confirmed ones, or, where none is or `everything` is asked for, all.

    All of them come in the order confirmed, unsure, not reviewed, rejected; rejected ones are only shown
    where everything was asked for.
    """
    verdicts = {finding.id: decisions.verdict_on(finding.id) for finding in findings}
    states = {id: verdict.judgement if verdict else None for id, verdict in verdicts.items()}
    confirmed = [f for f in findings if states[f.id] == "confirmed"]
    if everything:
        chosen = sorted(findings, key=lambda f: list(_STATES).index(states[f.id]))
    else:
        chosen = confirmed or [f for f in findings if states[f.id] != "rejected"]
    numbers = Numbering(left.paragraphs), Numbering(right.paragraphs)
    made: list[Listed] = []
    for number, finding in enumerate(chosen, 1):
        verdict = verdicts[finding.id]
        made.append(
            Listed(
                number=number,
                finding=finding,
                title=one_line(finding.title),
                sentence=one_line(finding.sentence),
                state=states[finding.id],
                state_words=_STATES[states[finding.id]],
                note=one_line(verdict.note) if verdict else "",
                certainty=int(finding.certainty * 100),
                left=_excerpts(left, finding.left, numbers[0]),
                right=_excerpts(right, finding.right, numbers[1]),
            )
        )
    return tuple(made)


def marks_for(items: Sequence[Listed], *, right: bool) -> list[Mark]:
    """Marks that put the number of each listed finding after its passages in one text."""
    return [
        Mark(span, "", finding=item.number)
        for item in items
        for span in (item.finding.right if right else item.finding.left)
    ]


def _excerpts(version: Version, spans: Sequence[Span], numbers: Numbering) -> tuple[Excerpt, ...]:
    return tuple(Excerpt(excerpt(version, span), numbers.at(span.start)) for span in spans[:6])


def excerpt(version: Version, span: Span) -> tuple[Piece, ...]:
    """The passage, marked, within its paragraph, cut at word borders."""
    text = version.text
    span = _trimmed(text, span)
    within = _paragraph(version.paragraphs, span, len(text))
    start, end = max(within.start, span.start - _AROUND), min(within.end, span.end + _AROUND)
    while within.start < start < span.start and not text[start - 1].isspace():
        start += 1
    while span.end < end < within.end and not text[end].isspace():
        end -= 1
    found = pieces(text, Span(start, end), [Mark(span, "shown")])
    before = (Piece("… "),) if start > within.start else ()
    after = (Piece(" …"),) if end < within.end else ()
    return (*before, *(_shortened(piece) for piece in found), *after)


def _trimmed(text: str, span: Span) -> Span:
    """The span without white space at its ends, which would be drawn as part of the passage."""
    words = span.of(text)
    start = span.start + len(words) - len(words.lstrip())
    return Span(start, start + len(words.strip())) if words.strip() else span


def _shortened(piece: Piece) -> Piece:
    if len(piece.text) <= _LONGEST:
        return piece
    half = _LONGEST // 2
    return Piece(f"{piece.text[:half]} […] {piece.text[-half:]}", piece.roles)


def _paragraph(paragraphs: Sequence[Paragraph], span: Span, length: int) -> Span:
    holding = [p for p in paragraphs if p.start <= span.start <= p.end or span.start <= p.start < span.end]
    if not holding:
        return Span(max(0, span.start), min(length, span.end))
    return Span(min(holding[0].start, span.start), max(holding[-1].end, span.end))
