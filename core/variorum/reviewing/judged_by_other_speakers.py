"""Verdicts on a quotation that stay with it when the reader says who speaks.

What is found of it may be called otherwise then: "given to different speakers", or no longer so; and again so, when
the name is taken back.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Iterator
from dataclasses import replace

from variorum.model.decisions import Decisions, JudgedFinding, Verdict
from variorum.model.finding import QUOTATIONS, Finding
from variorum.model.span import Span
from variorum.reviewing.kept_words import finding_in_english

_Places = tuple[tuple[Span, ...], tuple[Span, ...]]
#: The end of a sentence as it is kept, in English.
_NAMED_BY_HAND = re.compile(
    r"Speakers?: [^\n]*(?:, named by hand|no speaker told, as said by hand)[^\n]*\.\Z"
)


def verdicts_of_quotations(
    findings: Iterable[Finding], decisions: Decisions, hashes: tuple[str, str]
) -> tuple[Verdict, ...]:
    """A verdict for each finding without one of its own on a quotation that was judged before its speaker was named.

    `hashes` are those of the two texts.
    """
    decided = {verdict.finding for verdict in decisions.verdicts}
    return tuple(
        replace(
            verdict, finding=finding.id, judged=JudgedFinding("outlets", *hashes, finding_in_english(finding))
        )
        for finding, verdict in _judged(findings, decisions, hashes)
        if finding.id not in decided
    )


def told_of_quotations(
    findings: Iterable[Finding], decisions: Decisions, hashes: tuple[str, str]
) -> Collection[str]:
    """The findings that need not stay: what was said of them, or later of what is found of the quotation now, is said
    of that. One with a note stays where that has a verdict of its own."""
    decided = {verdict.finding for verdict in decisions.verdicts}
    return {
        verdict.finding
        for finding, verdict in _judged(findings, decisions, hashes)
        if not verdict.note or finding.id not in decided
    }


def _judged(
    findings: Iterable[Finding], decisions: Decisions, hashes: tuple[str, str]
) -> Iterator[tuple[Finding, Verdict]]:
    """The findings on quotations whose speaker the reader names or had named, and what was judged of these before."""
    if not decisions.verdicts:
        return
    spoken = {(said.quotation.content_hash, said.quotation.start) for said in decisions.speakers}
    listed = [finding for finding in findings if finding.kind in QUOTATIONS and not finding.kept]
    known = {finding.id for finding in listed}
    before: dict[_Places, Verdict] = {}
    for verdict in {verdict.finding: verdict for verdict in decisions.verdicts}.values():
        places = _places(verdict, hashes)
        if places is not None and verdict.finding not in known:
            before[places] = verdict
    for finding in listed:
        found = before.get((finding.left, finding.right))
        if found is None:
            continue
        ends = zip(hashes, (finding.left, finding.right), strict=True)
        is_spoken = any((hash, span.start) in spoken for hash, spans in ends for span in spans)
        if is_spoken or _told_by_hand(found):
            yield finding, found


def _told_by_hand(verdict: Verdict) -> bool:
    judged = verdict.judged
    return judged is not None and _NAMED_BY_HAND.search(judged.finding.sentence) is not None


def _places(verdict: Verdict, hashes: tuple[str, str]) -> _Places | None:
    """Where the quotation judged stands in the texts as they are shown; None where it is another's, or none.

    Who denied that two speak the same words judged just that, and nothing of the words.
    """
    judged = verdict.judged
    if judged is None or judged.mode != "outlets" or judged.finding.kind not in QUOTATIONS:
        return None
    if verdict.judgement is None and not verdict.note:
        return None
    finding = judged.finding
    if finding.kind == "speaker" and verdict.judgement == "rejected":
        return None
    if (judged.left, judged.right) == hashes:
        return finding.left, finding.right
    return (finding.right, finding.left) if (judged.left, judged.right) == hashes[::-1] else None
