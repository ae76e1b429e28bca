"""What the words beside one quotation tell of its speaker."""

from __future__ import annotations

import re
from dataclasses import replace

from variorum.model.frozen import dataclass
from variorum.model.span import Span


@dataclass(frozen=True, slots=True)
class Cue:
    """Who speaks by the words beside one quotation, how sure that is, and by which verb."""

    speaker: Span | None
    confidence: float
    named: bool = True
    verb: Span | None = None


def by(verb: re.Match[str], cue: Cue | None) -> Cue | None:
    """The cue with the verb that gave it."""
    return replace(cue, verb=Span(*verb.span())) if cue is not None else None
