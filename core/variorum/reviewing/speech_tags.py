"""Words that only lead over to a quotation of the next paragraph: "He added," tells nothing by itself."""

from __future__ import annotations

from variorum.entities.sources.role_sources import SAYS
from variorum.text.late_patterns import LatePattern

_TAG = LatePattern(
    r"(?:[Hh]e|[Ss]he|[Tt]hey|[Tt]he\s[a-z-]+|(?:[A-Z][\w.’'-]*\s){0,3}[A-Z][\w.’'-]*)"
    rf"\s(?:(?:also|then|later)\s)?(?:{SAYS})\s?[,:]"
)


def is_speech_tag(words: str) -> bool:
    """Whether they are nothing but who speaks and the verb, before a comma or a colon."""
    return _TAG.fullmatch(words) is not None
