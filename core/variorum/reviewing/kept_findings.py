"""Findings that stay because a reader judged them, or wrote a note on them, though the rules find them no more.

What is found hangs on what else was decided: of names said to be two, a finding that took them for one is not made
again; so of links taken away, or by a newer version of the program. What a reader stands behind does not go with it.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator
from dataclasses import replace
from typing import get_args

from variorum.model.decisions import Anchor, Decisions, JudgedFinding, Verdict
from variorum.model.finding import QUOTATIONS, Finding, FindingKind
from variorum.model.span import Span
from variorum.reviewing.judged_by_other_speakers import told_of_quotations
from variorum.reviewing.judged_in_parts import told_at_once
from variorum.reviewing.kept_speakers import once_named, without_likely_speakers
from variorum.reviewing.kept_words import told_again
from variorum.reviewing.two_texts import TwoTexts
from variorum.text.phrasing import marked, phrase

_WHY = marked("The program does not find this any more; it stays because it was judged.")
_OTHER_SIDE: dict[FindingKind, FindingKind] = {
    "removed": "added",
    "added": "removed",
    "only-left": "only-right",
    "only-right": "only-left",
}


def kept_findings(texts: TwoTexts, decisions: Decisions, found: Collection[Finding]) -> Iterator[Finding]:
    """Those judged on just these two texts, compared in this mode, that are not among those `found`."""
    known = {finding.id for finding in found}
    latest = {verdict.finding: verdict for verdict in decisions.verdicts}
    wanted = [
        (verdict, verdict.judged)
        for verdict in latest.values()
        if verdict.judged is not None
        and (verdict.judgement is not None or verdict.note)
        and verdict.finding not in known
    ]
    if not wanted or isinstance(texts.left.source, str) or isinstance(texts.right.source, str):
        return
    hashes = texts.left.source.content_hash, texts.right.source.content_hash
    lengths = len(texts.left.text), len(texts.right.text)
    refused = [v for v in latest.values() if v.finding.startswith("fact-") and v.judgement == "rejected"]
    at_once = {*told_at_once(found, decisions, hashes), *told_of_quotations(found, decisions, hashes)}
    for verdict, judged in wanted:
        if verdict.finding in at_once:
            continue
        if judged.mode != texts.comparison.mode or (judged.left, judged.right) not in (hashes, hashes[::-1]):
            continue
        if not is_sound(judged.finding, lengths if judged.left == hashes[0] else lengths[::-1]):
            continue
        if any(_is_on(fact, judged) for fact in refused):
            continue  # "not the same fact": the reader's last word on it
        stays = _as_kept(_with_speakers_of_then(judged, decisions), verdict.finding)
        yield stays if judged.left == hashes[0] else _turned(stays, known=texts.older is not None)


def _as_kept(finding: Finding, id: str) -> Finding:
    finding = without_likely_speakers(finding)
    why = phrase(_WHY)
    sentence = f"{told_again(finding.sentence)} {why}"
    goes_on = bool(finding.sentence) and finding.detail.startswith(finding.sentence)
    decided = [told_again(words) for words in finding.decided]
    return replace(
        finding,
        id=id,
        title=told_again(finding.title),
        sentence=sentence,
        detail=sentence if goes_on else finding.detail and f"{told_again(finding.detail)}\n{why}",
        decided=(
            *decided[:1],
            *(f"{words} {why}" for words in decided[1:3]),
            *(f"{words}\n{why}" for words in decided[3:4]),
            *decided[4:],
        ),
        kept=True,
    )


def _turned(finding: Finding, known: bool) -> Finding:
    """As it stands now that the sides were swapped; what was removed stays so where the older text is known."""
    if known and finding.kind in ("removed", "added"):
        return replace(finding, left=finding.right, right=finding.left)
    kind = _OTHER_SIDE.get(finding.kind, finding.kind)
    return replace(finding, kind=kind, left=finding.right, right=finding.left)


def _with_speakers_of_then(judged: JudgedFinding, decisions: Decisions) -> Finding:
    if judged.finding.kind not in QUOTATIONS:
        return judged.finding
    places = _places(judged)
    named = {
        " ".join(said.speaker.words.split()) if said.speaker is not None else ""
        for said in decisions.speakers
        if (said.quotation.content_hash, said.quotation.start) in places
    }
    return once_named(judged.finding, named)


def _places(judged: JudgedFinding) -> set[tuple[str, int]]:
    """By their texts, where the passages judged begin."""
    sides = (judged.left, judged.finding.left), (judged.right, judged.finding.right)
    return {(hash, span.start) for hash, spans in sides for span in spans}


def _is_on(fact: Verdict, judged: JudgedFinding) -> bool:
    places = _places(judged)
    anchors = [anchor for anchor in (fact.left, fact.right) if isinstance(anchor, Anchor)]
    return bool(anchors) and all((anchor.content_hash, anchor.start) in places for anchor in anchors)


def is_sound(finding: Finding, lengths: tuple[int, int]) -> bool:
    """Whether it can be shown: it comes from a file, which anybody may have written."""
    words = (finding.title, finding.sentence, finding.detail, *finding.decided)
    if not all(isinstance(one, str) for one in words) or not isinstance(finding.certainty, float):
        return False
    if finding.kind not in get_args(FindingKind) or finding.weight not in ("meaning", "other"):
        return False
    sides = zip((finding.left, finding.right), lengths, strict=True)
    return bool(finding.left or finding.right) and all(
        _is_within(span, length) for spans, length in sides for span in spans
    )


def _is_within(span: Span, length: int) -> bool:
    return isinstance(span.start, int) and isinstance(span.end, int) and 0 <= span.start <= span.end <= length
