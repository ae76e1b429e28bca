"""Possible matches that the reader judged to be none: who confirms that one text alone has a passage denies them."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Sequence
from dataclasses import replace

from variorum.comparing.linking.two_speakers import SAID_BY_TWO
from variorum.model.comparison import Comparison, Link
from variorum.model.decisions import Decisions, Judgement
from variorum.model.finding import UNMEASURED, Finding
from variorum.model.span import Span
from variorum.text.phrasing import phrase


def is_denied(finding: Finding, judgement: Judgement | None) -> bool:
    """Whether the reader confirmed that what may match it does not."""
    return judgement == "confirmed" and len(set(finding.decided[1:3])) > 1


def is_possible(link: Link) -> bool:
    """Whether the link is in doubt, and not because two persons say much the same: that, nobody who says that one
    text alone has it denies."""
    return link.tier == "possible" and phrase(SAID_BY_TWO) not in link.why


def without_denied(comparison: Comparison, findings: Iterable[Finding], decisions: Decisions) -> Comparison:
    """The comparison as it is shown, with those links gone, as links that were refused are."""
    verdicts = {verdict.finding: verdict.judgement for verdict in decisions.verdicts}
    denied = [
        finding
        for finding in findings
        if finding.kind in UNMEASURED and not finding.kept and is_denied(finding, verdicts.get(finding.id))
    ]
    if not denied:
        return comparison
    left = sorted(span for finding in denied for span in finding.left)
    right = sorted(span for finding in denied for span in finding.right)
    links = (
        link
        for link in comparison.links
        if not (is_possible(link) and (_touches(link.left, left) or _touches(link.right, right)))
    )
    return replace(comparison, links=tuple(links))


def _touches(passage: Span, spans: Sequence[Span]) -> bool:
    """`spans` in order, and apart."""
    at = bisect_left(spans, passage.end, key=lambda span: span.start) - 1
    return at >= 0 and spans[at].overlaps(passage)
