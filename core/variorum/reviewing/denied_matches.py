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


def denied_of(findings: Iterable[Finding], decisions: Decisions) -> tuple[Finding, ...]:
    """Those whose possible matches the reader denied."""
    verdicts = {verdict.finding: verdict.judgement for verdict in decisions.verdicts}
    return tuple(
        finding
        for finding in findings
        if finding.kind in UNMEASURED and not finding.kept and is_denied(finding, verdicts.get(finding.id))
    )


def links_left(links: Iterable[Link], denied: Iterable[Finding]) -> tuple[Link, ...]:
    """The links without possible ones on passages of these findings."""
    denied = tuple(denied)
    left = sorted(span for finding in denied for span in finding.left)
    right = sorted(span for finding in denied for span in finding.right)
    return tuple(
        link
        for link in links
        if not (is_possible(link) and (_touches(link.left, left) or _touches(link.right, right)))
    )


def without_denied(comparison: Comparison, findings: Iterable[Finding], decisions: Decisions) -> Comparison:
    """The comparison as it is shown, with those links gone, as links that were refused are."""
    denied = denied_of(findings, decisions)
    return replace(comparison, links=links_left(comparison.links, denied)) if denied else comparison


def _touches(passage: Span, spans: Sequence[Span]) -> bool:
    """`spans` in order, and apart."""
    at = bisect_left(spans, passage.end, key=lambda span: span.start) - 1
    return at >= 0 and spans[at].overlaps(passage)
