"""Whether a decision from a file says anything: right in form is not enough for what a stranger may have written."""

from __future__ import annotations

from collections.abc import Set

from variorum.model.decisions import Anchor, CutDecision, EntityDecision, SpeakerDecision
from variorum.model.json_value import JsonValue


def is_sensible(decision: JsonValue, placed: Set[str]) -> bool:
    """Whether a decision has what it needs; `placed` are its fields whose passages were looked for in a text.

    A passage that comes along as a value, not as a target, was never held against any text, so it is not believed.
    """
    slots: tuple[str, ...] = type(decision).__slots__
    if not placed >= {name for name in slots if isinstance(getattr(decision, name), Anchor)}:
        return False
    if isinstance(decision, CutDecision):
        return 0 <= decision.cut <= len(decision.row)
    if isinstance(decision, SpeakerDecision):
        return _is_of_one_text(decision)
    return not isinstance(decision, EntityDecision) or _names_enough(decision)


def _is_of_one_text(decision: SpeakerDecision) -> bool:
    quotation, speaker = decision.quotation, decision.speaker
    if not quotation.words.strip():
        return False
    return speaker is None or (speaker.content_hash == quotation.content_hash and bool(speaker.words.strip()))


def _names_enough(decision: EntityDecision) -> bool:
    names = [name for name in decision.names if name.strip()]
    if len(names) != len(decision.names):
        return False
    if decision.act == "rename":
        return len(names) == 1 and bool(decision.value.strip())
    return len(names) == 1 if decision.act == "type" else len(set(names)) > 1
