"""What the reader decided, as annotations on the passages it is about."""

from __future__ import annotations

from collections.abc import Iterator, Sequence, Set
from dataclasses import fields, replace
from typing import Any

from variorum.model.decided_speakers import is_left_to_program
from variorum.model.decisions import (
    Anchor,
    CutDecision,
    Decision,
    Decisions,
    EntityDecision,
    LinkDecision,
    Note,
    RoleDecision,
    SpeakerDecision,
    Verdict,
)
from variorum.model.finding import Finding
from variorum.model.span import Span
from variorum.reporting.exchange.named_text import NamedText
from variorum.reporting.exchange.vocabulary import DECIDED, annotation, body, source, target


def decided_annotations(
    texts: Sequence[NamedText], decisions: Decisions, findings: Sequence[Finding] = ()
) -> Iterator[dict[str, Any]]:
    """One annotation for each decision that is about these texts.

    Decisions on names and on rows hold for any text: they are put on all of these as a whole.
    """
    told = {finding.id: finding for finding in findings}
    hashes = {text.content_hash for text in texts}
    for decision in every(decisions):
        places = _targets(decision, texts)
        if isinstance(decision, Verdict):
            decision = of_these_alone(decision, hashes)
        if places is not None:
            yield _annotation(decision, places, texts, told)


def of_these_alone(verdict: Verdict, hashes: Set[str]) -> Verdict:
    """The verdict; where it was given beside a third text, without the finding, which quotes that."""
    judged = verdict.judged
    return (
        verdict if judged is None or {judged.left, judged.right} <= hashes else replace(verdict, judged=None)
    )


def elsewhere(texts: Sequence[NamedText], decisions: Decisions) -> int:
    """How many decisions are about passages of other texts, and so do not go out with these."""
    return sum(_targets(decision, texts) is None for decision in every(decisions))


def every(decisions: Decisions) -> Iterator[Decision]:
    """All of them, one kind after the other."""
    yield from decisions.notes
    yield from decisions.verdicts
    yield from decisions.links
    yield from decisions.entities
    yield from decisions.roles
    yield from decisions.speakers
    yield from decisions.cuts


def anchored(anchor: Anchor, texts: Sequence[NamedText]) -> tuple[int, Span] | None:
    """The text an anchor is about, by its content hash, and the place in it."""
    for number, text in enumerate(texts):
        if text.content_hash == anchor.content_hash and (span := anchor.find(text.text)) is not None:
            return number, span
    return None


def _anchored_anew(anchor: Anchor, texts: Sequence[NamedText]) -> tuple[int, Span] | None:
    """The text that was read anew meanwhile, and where the passage is known again."""
    for number, text in enumerate(texts):
        if (span := anchor.known_again(text.text)) is not None:
            return number, span
    return None


def _targets(decision: Decision, texts: Sequence[NamedText]) -> list[tuple[str, tuple[int, Span]]] | None:
    """The places of its anchors, by field; None where one of them is in none of these texts."""
    places: list[tuple[str, tuple[int, Span]]] = []
    for field in fields(decision):
        anchor = getattr(decision, field.name)
        if isinstance(anchor, Anchor):
            place = anchored(anchor, texts)
            if place is None and not isinstance(decision, Note):  # these stand where they were put
                place = _anchored_anew(anchor, texts)
            if place is None:
                return None
            places.append((field.name, place))
    return places


def _annotation(
    decision: Decision,
    places: list[tuple[str, tuple[int, Span]]],
    texts: Sequence[NamedText],
    told: dict[str, Finding],
) -> dict[str, Any]:
    kind = next(kind for kind, (cls, _) in DECIDED.items() if isinstance(decision, cls))
    value = decision.to_dict()
    for number, (field, _) in enumerate(places):
        value[field] = {"target": number}  # the place itself stands in the target, once
    targets = [target(texts[at], span) for _, (at, span) in places] or [source(text) for text in texts]
    return annotation(kind, DECIDED[kind][1], _bodies(decision, told), targets, value)


def _bodies(decision: Decision, told: dict[str, Finding]) -> list[dict[str, Any]]:
    match decision:
        case Note():
            tags = [body(tag, "tagging") for tag in decision.tags]
            colour = [body(decision.colour, "highlighting")] if decision.colour else []
            return [body(decision.text, "commenting"), *tags, *colour]
        case Verdict():
            finding = told.get(decision.finding)
            sentence = finding.told(decision.judgement)[1] if finding is not None else ""
            judgement = decision.judgement or ""
            return [
                body(judgement, "assessing"),
                body(sentence, "describing"),
                body(decision.note, "commenting"),
            ]
        case LinkDecision():
            words = "tell the same" if decision.linked else "do not belong together"
            return [body(f"These passages {words}.", "linking")]
        case EntityDecision():
            given = decision.value if decision.act == "rename" else decision.type
            told_of = f": {given}" if decision.act in ("rename", "type") else ""
            return [body(f"{decision.act} {' / '.join(decision.names)}{told_of}", "identifying")]
        case RoleDecision():
            return [body(decision.role, "classifying")]
        case SpeakerDecision() if is_left_to_program(decision):
            return [body("The speaker is as the program has it.", "identifying")]
        case SpeakerDecision(speaker=speaker):
            told_by = (
                f"Spoken by {speaker.words}" if speaker is not None else "The text does not tell who speaks"
            )
            return [body(f"{told_by}.", "identifying")]
        case CutDecision():
            return [body(f"{decision.row[: decision.cut]} ‖ {decision.row[decision.cut :]}", "editing")]
