""" "He said" where it takes up a source without a name: "the spokesman said … The ship turned back, he added"."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence

from variorum.entities.quotes.speech_cues import INDEFINITE
from variorum.entities.quotes.unnamed_speakers import may_be
from variorum.entities.sources.role_sources import SAYS
from variorum.model.annotations import Mention, SourceMention
from variorum.text.late_patterns import LatePattern

#: At the start of a sentence, or at its end after a comma; elsewhere its subject may be meant.
_SAID = LatePattern(
    r"(?:(?:^|[.!?]\s|\n)\s?(?:But\s|And\s)?|,\s)(?P<pronoun>[Hh]e|[Ss]he|[Tt]hey)\s(?:(?:also|later|then|had|has)\s)?"
    rf"(?:{SAYS})\b"
)
_OF = re.compile(r",|\s(?:for|of|to|with|at|in|from|on|who)\s")
#: No further back, in characters: some three paragraphs.
_REACH = 900


def pronoun_sources(
    text: str, mentions: Sequence[Mention], sources: Sequence[SourceMention]
) -> list[tuple[int, int]]:
    """Each "he", "she" or "they" that can only be the last source, one without a name, with nobody told of between."""
    people = [m.start for m in mentions if m.type == "PERSON"]
    found: list[tuple[int, int]] = []
    last: tuple[int, str] | None = None
    starts = [s.start for s in sources]
    for match in _SAID.finditer(text):
        start, end = match.span("pronoun")
        i = bisect_left(starts, start) - 1
        source = sources[i] if i >= 0 else None
        if source is not None and (last is None or source.start >= last[0]):
            last = (source.end, _noun(text, source))
        if last is None or not last[1] or start - last[0] > _REACH:
            continue
        at, noun = last
        if bisect_left(people, at) < bisect_left(people, start) or not may_be(noun, match["pronoun"].lower()):
            continue
        if any(may_be(r.group(1), match["pronoun"].lower()) for r in INDEFINITE.finditer(text, at, start)):
            continue
        found.append((start, end))
        last = (end, noun)
    return found


def _noun(text: str, source: SourceMention) -> str:
    """By what a source without a name is called, where that is somebody; "" for others."""
    if source.kind not in ("role", "anonymous"):
        return ""
    words = _OF.split(text[source.start : source.end], maxsplit=1)[0].split()
    noun = words[-1] if words else ""
    return noun if INDEFINITE.fullmatch(f"the {noun}") else ""
