"""Verdicts on the parts of a quotation, each of which was a finding once; all of them are told at once now."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable
from dataclasses import replace

from variorum.model.decisions import Decisions, JudgedFinding, Verdict
from variorum.model.finding import Finding, FindingKind
from variorum.model.frozen import dataclass
from variorum.model.span import Span
from variorum.reviewing.kept_words import finding_in_english, told_again

_IN_PARTS: frozenset[FindingKind] = frozenset({"quotation", "shared-quotation"})


@dataclass(frozen=True, slots=True)
class _Part:
    """A verdict on a part, with its places as the texts stand now."""

    verdict: Verdict
    left: tuple[Span, ...]
    right: tuple[Span, ...]
    turned: bool


def verdicts_of_parts(
    findings: Iterable[Finding], decisions: Decisions, hashes: tuple[str, str]
) -> tuple[Verdict, ...]:
    """A verdict for each finding without one of its own all parts of which were judged alike; `hashes` are those of
    the two texts."""
    decided = {verdict.finding for verdict in decisions.verdicts}
    return tuple(
        _of_all(finding, parts, hashes)
        for finding, parts in _judged(findings, decisions, hashes)
        if finding.id not in decided and _are_alike(finding, parts)
    )


def told_at_once(
    findings: Iterable[Finding], decisions: Decisions, hashes: tuple[str, str]
) -> Collection[str]:
    """The findings on parts that need not stay: what was said of them, or later of the whole, is said of the whole.

    A part with a note stays, for the note is on that part.
    """
    decided = {verdict.finding for verdict in decisions.verdicts}
    return {
        part.verdict.finding
        for finding, parts in _judged(findings, decisions, hashes)
        if finding.id in decided or _are_alike(finding, parts)
        for part in parts
        if not part.verdict.note
    }


def _judged(
    findings: Iterable[Finding], decisions: Decisions, hashes: tuple[str, str]
) -> list[tuple[Finding, list[_Part]]]:
    """The findings on several parts, and what was judged of these."""
    listed = list(findings)
    joined = [f for f in listed if f.kind in _IN_PARTS and not f.kept and max(len(f.left), len(f.right)) > 1]
    known = {finding.id for finding in listed if not finding.kept}
    latest = {verdict.finding: verdict for verdict in decisions.verdicts}
    by_title: defaultdict[str, list[_Part]] = defaultdict(list)
    for verdict in latest.values() if joined else ():
        judged = verdict.judged
        if (
            judged is None
            or judged.mode != "outlets"
            or verdict.judgement is None
            or verdict.finding in known
        ):
            continue
        finding = judged.finding
        of_these = (judged.left, judged.right) in (hashes, hashes[::-1])
        if of_these and finding.kind in _IN_PARTS and finding.left and finding.right:
            turned = judged.left != hashes[0]
            left, right = (finding.right, finding.left) if turned else (finding.left, finding.right)
            by_title[told_again(finding.title)].append(_Part(verdict, left, right, turned))
    return [(finding, _parts(finding, by_title[finding.title])) for finding in joined]


def _parts(finding: Finding, judged: Iterable[_Part]) -> list[_Part]:
    """In the order of the texts."""
    within = (p for p in judged if {*p.left} <= {*finding.left} and {*p.right} <= {*finding.right})
    return sorted(within, key=lambda part: (part.left, part.right))


def _are_alike(finding: Finding, parts: Iterable[_Part]) -> bool:
    lefts = {span for part in parts for span in part.left}
    rights = {span for part in parts for span in part.right}
    is_whole = lefts == {*finding.left} and rights == {*finding.right}
    return is_whole and len({part.verdict.judgement for part in parts}) == 1


def _of_all(finding: Finding, parts: list[_Part], hashes: tuple[str, str]) -> Verdict:
    first = parts[0].verdict
    left, right = (first.right, first.left) if parts[0].turned else (first.left, first.right)
    judged = JudgedFinding("outlets", *hashes, finding_in_english(finding))
    return replace(first, finding=finding.id, note="", left=left, right=right, judged=judged)
