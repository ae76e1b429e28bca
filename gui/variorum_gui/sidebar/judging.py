"""The verdict on a finding of the texts shown, with what it needs to be found again, and to stay."""

from __future__ import annotations

from variorum.model.comparison import Side
from variorum.model.decisions import Anchor, Decision, EntityDecision, JudgedFinding, Judgement, Verdict
from variorum.model.finding import Finding
from variorum.model.span import Span
from variorum.reviewing.names_asked import answer, are_said_to_be_apart, are_said_to_be_one
from variorum_gui.shown import Shown
from variorum_gui.sidebar.places import held_version, names_asked


def verdict_on(shown: Shown, finding: Finding, judgement: Judgement | None, note: str) -> Verdict:
    """What the reader says of a finding."""
    left, right = _anchor(shown, "left", finding), _anchor(shown, "right", finding)
    return Verdict(finding.id, judgement, note, left, right, _judged(shown, finding))


def judged(shown: Shown, finding: Finding, judgement: Judgement) -> Verdict:
    """The verdict by a press of a key; the same again takes it back."""
    again = _judgement(shown, finding) == judgement
    return verdict_on(shown, finding, None if again else judgement, note_on(shown, finding))


def noted(shown: Shown, finding: Finding, text: str) -> Verdict:
    """The verdict there is, with this note."""
    return verdict_on(shown, finding, _judgement(shown, finding), text)


def said_of_names(
    shown: Shown, finding: Finding, *, one: bool
) -> tuple[tuple[Decision, ...], tuple[EntityDecision, ...]]:
    """What is decided by saying whether the names it asks about are one, with the verdict, and what is taken back with
    it; the same again takes it back."""
    names = names_asked(shown, finding)
    implied: Judgement = "confirmed" if one else "rejected"
    again = answered(shown, finding) is one
    before = _judgement(shown, finding)
    kept = None if before == implied else before
    verdict = verdict_on(shown, finding, kept if again else implied, note_on(shown, finding))
    made = () if again else answer(names, one=one)
    return (*made, verdict), answer(names, one=one if again else not one)


def note_on(shown: Shown, finding: Finding) -> str:
    """What the reader wrote on it, "" for nothing."""
    verdict = shown.decisions.verdict_on(finding.id)
    return verdict.note if verdict is not None else ""


def _judgement(shown: Shown, finding: Finding) -> Judgement | None:
    verdict = shown.decisions.verdict_on(finding.id)
    return verdict.judgement if verdict is not None else None


def answered(shown: Shown, finding: Finding) -> bool | None:
    """Whether the reader said that the names a finding asks about are one, or that they are not; None: neither."""
    names = names_asked(shown, finding)
    if not names:
        return None
    if are_said_to_be_one(names, shown.decisions):
        return True
    return False if are_said_to_be_apart(names, shown.decisions) else None


def _judged(shown: Shown, finding: Finding) -> JudgedFinding | None:
    if finding.kept:  # as it was found: what is shown says that it is not any more
        before = shown.decisions.verdict_on(finding.id)
        return before.judged if before is not None else None
    left, right = held_version(shown, "left"), held_version(shown, "right")
    if left is None or right is None or shown.comparison is None:
        return None
    return JudgedFinding(shown.comparison.mode, left.content_hash, right.content_hash, finding)


def _anchor(shown: Shown, side: Side, finding: Finding) -> Anchor | None:
    version = held_version(shown, side)
    spans = finding.left if side == "left" else finding.right
    if version is None or not spans:
        return None
    # Of paragraphs removed or added together all words: in another version each of them may be told otherwise.
    last = spans[-1] if finding.kind in ("removed", "added") else spans[0]
    return Anchor.at(version.text, Span(spans[0].start, last.end), version.content_hash)
