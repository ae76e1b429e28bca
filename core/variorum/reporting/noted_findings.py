"""The reader's notes on findings that a report does not list: whoever wrote a note wants it in."""

from __future__ import annotations

from collections.abc import Container, Iterator, Sequence

from variorum.model.annotations import Annotations
from variorum.model.article import Version
from variorum.model.decisions import Anchor, Decisions, Judgement, Verdict
from variorum.model.finding import Finding
from variorum.reporting.excerpts import Quoting
from variorum.reporting.exchange.decided import anchored
from variorum.reporting.exchange.named_text import NamedText
from variorum.reporting.inert import inert, one_line
from variorum.reporting.noted import NotePlace, ReaderNote
from variorum.text.phrasing import marked, phrase

_ABOUT: dict[Judgement | None, str] = {
    "confirmed": marked("On a finding confirmed by hand: {title}"),
    "unsure": marked("On a finding marked unsure by hand, not confirmed: {title}"),
    None: marked("On a finding that is not confirmed: {title}"),
    "rejected": marked("On a finding rejected by hand: {title}"),
}


def notes_on_findings(
    left: Version, right: Version, findings: Sequence[Finding], decisions: Decisions, listed: Container[str]
) -> tuple[ReaderNote, ...]:
    """The notes on findings of these two texts that are not among those `listed` by their id, not yet numbered.

    Also on findings that a comparison made otherwise, or a later reading, no longer has.
    """
    known = {finding.id: finding for finding in findings}
    latest = {verdict.finding: verdict for verdict in decisions.verdicts}
    texts = NamedText(Annotations(left), ""), NamedText(Annotations(right), "")
    quoting = Quoting(left), Quoting(right)
    found: list[ReaderNote] = []
    for id, verdict in latest.items():
        words = inert(verdict.note).strip()
        if not words or id in listed:
            continue
        finding = known.get(id)
        if finding is not None:
            about = phrase(_ABOUT[verdict.judgement], title=one_line(finding.told(verdict.judgement)[0]))
            found.append(ReaderNote(0, words, (), "", tuple(_passages(finding, quoting)), about=about))
        elif _is_on(verdict, (left.content_hash, right.content_hash)):
            found.append(_on_a_lost_one(verdict, words, texts, quoting))
    return tuple(found)


def _passages(finding: Finding, quoting: tuple[Quoting, Quoting]) -> Iterator[NotePlace]:
    """The first passage in each text: a note is on the finding, not on each of its places."""
    for side, spans in enumerate((finding.left, finding.right)):
        if spans:
            yield NotePlace(side, spans[0], quoting[side].excerpts(spans[:1])[0])


def _on_a_lost_one(
    verdict: Verdict, words: str, texts: Sequence[NamedText], quoting: tuple[Quoting, Quoting]
) -> ReaderNote:
    places: list[NotePlace] = []
    lost: list[str] = []
    for anchor in _anchors(verdict):
        found = anchored(anchor, texts)
        if found is None:
            lost.append(one_line(anchor.words))
        else:
            side, span = found
            places.append(NotePlace(side, span, quoting[side].excerpts((span,))[0]))
    about = phrase("On a finding that is not found any more")
    return ReaderNote(0, words, (), "", tuple(places), "” / “".join(lost), about)


def _anchors(verdict: Verdict) -> tuple[Anchor, ...]:
    return tuple(anchor for anchor in (verdict.left, verdict.right) if anchor is not None)


def _is_on(verdict: Verdict, hashes: tuple[str, str]) -> bool:
    places = [anchor.content_hash for anchor in _anchors(verdict)]
    return bool(places) and set(places) <= set(hashes)
