"""Which of the reader's pairs a comparison links, by the definitions of the shared scorer."""

from __future__ import annotations

from hand_read import Pair, Reports

from variorum.model.comparison import Comparison, Link
from variorum.model.span import Span


def chances(comparison: Comparison, reports: Reports) -> dict[Pair, float]:
    """The highest probability with which links connect two sentences; a sentence counts when over half of it
    is covered, or when it holds nearly all of the link's span (as with quotations)."""
    found: dict[Pair, float] = {}
    for link in comparison.links:
        for pair in pairs_of(link, reports):
            found[pair] = max(found.get(pair, 0.0), link.score)
    return found


def pairs_of(link: Link, reports: Reports) -> list[Pair]:
    """The reader's sentence numbers a link connects."""
    lefts = _touched(link.left, reports.left_sentences)
    return [(i, j) for i in lefts for j in _touched(link.right, reports.right_sentences)]


def _touched(span: Span, sentences: dict[int, Pair]) -> list[int]:
    found = []
    for at, (start, end) in sentences.items():
        common = max(0, min(span.end, end) - max(span.start, start))
        if 2 * common > end - start or common > 0.9 * (span.end - span.start) > 0:
            found.append(at)
    return found


def is_among_candidates(comparison: Comparison, pair: Pair, reports: Reports) -> bool:
    """Whether the reader's partner is among the three best of its row or column."""
    i, j = pair
    left, right = Span(*reports.left_sentences[i]), Span(*reports.right_sentences[j])
    for side, span in (("left", left), ("right", right)):
        whole = _own_sentence(comparison, span, side == "left")
        if whole is not None and any(
            pair in pairs_of(link, reports)
            for link in comparison.candidates(whole, side="left" if side == "left" else "right")
        ):
            return True
    return False


def _own_sentence(comparison: Comparison, span: Span, left: bool) -> Span | None:
    sentences = comparison.left_sentences if left else comparison.right_sentences
    best = max(sentences, key=lambda s: min(s.end, span.end) - max(s.start, span.start), default=None)
    return best if best is not None and best.overlaps(span) else None
