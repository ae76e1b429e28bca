"""Verdicts given on an earlier reading of a text, carried over to the findings of the new one.

An id is made of words, so most verdicts hold by themselves. Where a new reading cut the passage otherwise, its words
are looked for by the anchors of the verdict. What was said of these very texts is left as it is: it belongs to a
finding of the other mode, and comes back with it; only what was said of all parts of a quotation is said of the whole,
where that is one finding now (`judged_in_parts.py`), and what was said of a quotation holds when the reader names its
speaker (`judged_by_other_speakers.py`). What was said of other articles is to be left out before
(`belonging.py`).
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from itertools import takewhile

from variorum.model.article import Version
from variorum.model.building import PARAGRAPH_BREAK
from variorum.model.decisions import CONTEXT, TELLING, Anchor, Decisions, Verdict
from variorum.model.finding import Finding
from variorum.model.span import Span
from variorum.reviewing.judged_before import is_telling
from variorum.reviewing.judged_by_other_speakers import verdicts_of_quotations
from variorum.reviewing.judged_in_parts import verdicts_of_parts
from variorum.reviewing.mended_words import mended
from variorum.reviewing.places_of_findings import Places, PlacesOfFindings


def carried(
    findings: Sequence[Finding], decisions: Decisions, left: Version, right: Version
) -> tuple[Verdict, ...]:
    """Verdicts for findings that have none of their own, the latest for each."""
    known = {finding.id for finding in findings}
    decided = {verdict.finding for verdict in decisions.verdicts}
    hashes = {left.content_hash, right.content_hash}
    listed = PlacesOfFindings(findings, left.text, right.text, decided)
    found: dict[str, Verdict] = {}
    for verdict in decisions.verdicts:
        anchors = [anchor for anchor in (verdict.left, verdict.right) if anchor is not None]
        if verdict.finding in known or not anchors or all(a.content_hash in hashes for a in anchors):
            continue
        for places in _places(verdict, left, right):
            finding = listed.at(places)
            if finding is not None:
                found[finding.id] = replace(verdict, finding=finding.id)
                break
        else:
            for finding in listed.left_of(verdict):
                found[finding.id] = replace(verdict, finding=finding.id)
    on_these = verdicts_on_these(findings, decisions, (left.content_hash, right.content_hash))
    return (*found.values(), *(verdict for verdict in on_these if verdict.finding not in found))


def verdicts_on_these(
    findings: Sequence[Finding], decisions: Decisions, hashes: tuple[str, str]
) -> tuple[Verdict, ...]:
    """Those given on these very texts, to what is another finding now."""
    of_parts = verdicts_of_parts(findings, decisions, hashes)
    known = {verdict.finding for verdict in of_parts}
    of_quotations = verdicts_of_quotations(findings, decisions, hashes)
    return (*of_parts, *(verdict for verdict in of_quotations if verdict.finding not in known))


def with_carried(decisions: Decisions, over: Iterable[Verdict]) -> Decisions:
    """The decisions with verdicts carried over; one that was given to the finding itself wins."""
    decided = {verdict.finding for verdict in decisions.verdicts}
    more = tuple(verdict for verdict in over if verdict.finding not in decided)
    return replace(decisions, verdicts=(*more, *decisions.verdicts)) if more else decisions


def unplaced_verdicts(versions: Iterable[Version], decisions: Decisions) -> tuple[Verdict, ...]:
    """Verdicts on words that none of `versions` has any more: kept, and to be told to the reader."""
    left = [v for v in decisions.verdicts if v.judgement is not None or v.note]
    lost = {(id(v), side): anchor for v in left for side, anchor in _sides(v)}
    # Only of these what another version still has is looked for, by `PlacesOfFindings.left_of`.
    in_parts = {id(v) for v in left if v.judged is not None and len(_sides(v)) == 1}
    for version in versions:
        content_hash = version.content_hash
        lost = {
            key: anchor
            for key, anchor in lost.items()
            if _found(anchor, version.text, content_hash) is None
            and not (key[0] in in_parts and _has_part(version.text, anchor))
        }
    gone = {number for number, _ in lost}
    return tuple(verdict for verdict in left if id(verdict) in gone)


def _sides(verdict: Verdict) -> list[tuple[str, Anchor]]:
    both = (("left", verdict.left), ("right", verdict.right))
    return [(side, anchor) for side, anchor in both if anchor is not None]


def _places(verdict: Verdict, left: Version, right: Version) -> Iterable[Places]:
    """Where the passages stand now, as the sides were and, where they were swapped since, the other way."""
    for one, other in ((left, right), (right, left)):
        first, second = known_again(verdict.left, one), known_again(verdict.right, other)
        if (first is None) != (verdict.left is None) or (second is None) != (verdict.right is None):
            continue
        yield (first, second) if one is left else (second, first)


def _found(anchor: Anchor | None, text: str, content_hash: str) -> Span | None:
    if anchor is None or not anchor.words.strip():
        return None
    letters = len(anchor.words) + len(anchor.before) + len(anchor.after)
    if anchor.content_hash != content_hash and letters < TELLING:
        return None
    return anchor.find(text) or anchor.find_across(text) or mended(anchor, text)


def known_again(anchor: Anchor | None, version: Version) -> Span | None:
    """Where the passage stands, if its words, with those beside them that still do, are enough to know it by.

    A name alone stands in every report of an event. Looser than `Anchor.known_again`, by which notes are put: a verdict
    is on what the words tell, so that a border between paragraphs within them or a slip mended since changes nothing.
    """
    text = version.text
    place = _found(anchor, text, version.content_hash)
    if anchor is None or place is None or anchor.content_hash == version.content_hash:
        return place
    before, after = text[max(0, place.start - CONTEXT) : place.start], text[place.end : place.end + CONTEXT]
    beside = _alike(before[::-1], anchor.before[::-1]) + _alike(after, anchor.after)
    return place if len(anchor.words) + beside >= TELLING else None


def _alike(one: str, other: str) -> int:
    """How many letters both begin with; a border between paragraphs is a blank."""
    pairs = zip(" ".join(one.split()), " ".join(other.split()), strict=False)
    return sum(1 for _ in takewhile(lambda pair: pair[0] == pair[1], pairs))


def _has_part(text: str, anchor: Anchor) -> bool:
    """Whether one of several paragraphs is in the text, and is enough to be known again by."""
    return any(is_telling([words]) and words in text for words in anchor.words.split(PARAGRAPH_BREAK))
