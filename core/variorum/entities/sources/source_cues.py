"""By which verb a source is made to speak: "admitted", "according to"."""

from __future__ import annotations

import re

from variorum.entities.sources.role_sources import SAYS
from variorum.model.annotations import Quote
from variorum.model.span import Span
from variorum.text.late_patterns import LatePattern

_AFTER = LatePattern(
    r"(?:,[^,.\n]{2,80},|,\s+who)?"
    r"\s+(?:(?:also|later|then|has|had|have|still|first|now|already|previously|\w+ly)\s+){0,2}"
    rf"(?P<verb>{SAYS}|quoted|cited|citing|showed?|shows|found|concluded|described|disputed|indicated?|asked|called)\b"
)
_BEFORE = LatePattern(
    rf"\b(?P<verb>[Aa]ccording\sto|[Cc]iting|quoted\sby|reported\sby|based\son|told|{SAYS})"
    r"(?:\s+in)?\s+(?:(?:the|an?|his|her|their|its|[a-z’'-]+,?|[A-Z][a-z]*\.)\s+){0,4}$"
)
_PRONOUN_AFTER = LatePattern(r"\s(he|she|they)\b")
_PRONOUN_BEFORE = LatePattern(
    r"\b([Hh]e|[Ss]he|[Tt]hey)\s(?:(?:also|later|then|has|had|have|still|now|\w+ly)\s)?$"
)
#: "she once said", "he appeared to mouth".
_SUBJECT_PRONOUN = LatePattern(
    r"\b([Hh]e|[Ss]he|[Tt]hey)\s(?:(?!(?:the|an?|his|her|their|that|who|and|but|when|while|after|as|is|was|were|been"
    r"|being|not)\s)[a-z]+\s){0,4}$"
)
#: "he fell silent, saying “…”".
_PRONOUN_OF_PARTICIPLE = LatePattern(r"\b([Hh]e|[Ss]he|[Tt]hey)\s[^.!?\n“”\"]{0,120}(?:,|\band)\s$")
_SENTENCE_END = LatePattern(r"[.!?][”\"]?\s|\n")


def pronoun_beside(text: str, quote: Quote) -> tuple[int, int] | None:
    """The "he" of “…,” he said, which stands for the speaker of the quotation."""
    if quote.cue is None or quote.scare:
        return None
    start, end = quote.cue.start, quote.cue.end
    found = _PRONOUN_BEFORE.search(text, max(0, start - 30), start)
    if found is None and start >= quote.end:  # “…,” said he; but not: saying he had “no interest”
        found = _PRONOUN_AFTER.match(text, end)
    if found is None:
        found = _subject_of(text, quote, quote.cue)
    return found.span(1) if found is not None else None


def _subject_of(text: str, quote: Quote, cue: Span) -> re.Match[str] | None:
    """The "he" further off that has the verb, where no name in the sentence has it."""
    found = _SUBJECT_PRONOUN.search(text, max(0, cue.start - 80), cue.start)
    if found is None and cue.of(text).endswith("ing"):
        found = _PRONOUN_OF_PARTICIPLE.search(text, max(0, cue.start - 130), cue.start)
    if found is None or quote.speaker is None:
        return None
    return found if _SENTENCE_END.search(text, quote.speaker.end, found.start()) else None


def cue_beside(text: str, start: int, end: int) -> Span | None:
    """The verb right after the source, or else right before it."""
    after = _AFTER.match(text, end)
    if after is not None:
        return Span(*after.span("verb"))
    before = _BEFORE.search(text, max(0, start - 60), start)
    return Span(*before.span("verb")) if before is not None else None
