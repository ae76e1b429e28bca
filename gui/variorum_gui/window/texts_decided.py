"""Which texts something is decided of."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import fields

from variorum.model.decisions import (
    Decision,
    Decisions,
    LinkDecision,
    Note,
    RoleDecision,
    SpeakerDecision,
    Verdict,
)
from variorum.reviewing.notes_here import texts_noted


def texts_decided(decision: Decision) -> frozenset[str]:
    """By their content hash; none of what holds for a whole corpus, such as names."""
    match decision:
        case Verdict(judged=judged) if judged is not None:
            return frozenset((judged.left, judged.right))
        case Verdict() | LinkDecision():
            ends = (decision.left, decision.right)
            return frozenset(end.content_hash for end in ends if end is not None)
        case Note():
            return frozenset(texts_noted(decision))
        case RoleDecision():
            return frozenset((decision.paragraph.content_hash,))
        case SpeakerDecision():
            return frozenset((decision.quotation.content_hash,))
        case _:
            return frozenset()


def otherwise_decided(one: Decisions, other: Decisions) -> Iterator[Decision]:
    """What only one of both has."""
    for field in fields(Decisions):
        yield from {*getattr(one, field.name)} ^ {*getattr(other, field.name)}
