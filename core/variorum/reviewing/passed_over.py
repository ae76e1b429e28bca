"""Findings about nothing but lines the reader asked to leave out."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Sequence

from variorum.comparing.bylines import is_byline
from variorum.model.comparison import Comparison
from variorum.model.finding import Finding
from variorum.model.span import Span
from variorum.text.standing_lines import is_page_line, is_standing_line


def without_passed_over(found: Iterable[Finding], comparison: Comparison) -> list[Finding]:
    """Those that say something of what was compared.

    Captions are left out of a comparison as well, and yet tell things: a finding about one stays.
    """
    left = _lines(comparison.left, comparison.ignored_left)
    right = _lines(comparison.right, comparison.ignored_right)
    if not left and not right:
        return list(found)
    return [
        finding
        for finding in found
        if not (finding.left or finding.right)
        or not (_all_inside(finding.left, left) and _all_inside(finding.right, right))
    ]


def _lines(text: str, ignored: Iterable[Span]) -> list[Span]:
    said = ((span, span.of(text)) for span in ignored)
    return [
        span for span, words in said if is_standing_line(words) or is_page_line(words) or is_byline(words)
    ]


def _all_inside(spans: Iterable[Span], lines: Sequence[Span]) -> bool:
    return all(_inside(span, lines) for span in spans)


def _inside(span: Span, lines: Sequence[Span]) -> bool:
    at = bisect_right(lines, span.start, key=lambda line: line.start) - 1
    return at >= 0 and span.end <= lines[at].end
