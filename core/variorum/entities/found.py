"""A name found on a page, while it may still change its kind."""

from __future__ import annotations

from variorum.model.annotations import MentionType
from variorum.model.frozen import dataclass


@dataclass(frozen=True, slots=True)
class Found:
    """Words `first` to `last` (exclusive) of the page are a name; `end` overrides where the last one ends."""

    first: int
    last: int
    type: MentionType
    confidence: float
    reason: str
    end: int = 0
