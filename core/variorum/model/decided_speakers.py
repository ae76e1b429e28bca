"""Where the words stand by which a reader said who speaks: in the text it was said of, or one read anew."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable

from variorum.model.article import Version
from variorum.model.decisions import Anchor, Decisions, SpeakerDecision
from variorum.model.span import Span

#: Letters beside a quotation that must be as they were in another text than the very one: what two texts quote alike
#: one of them may give to somebody else.
_TELLING_BESIDE = 12

#: The quotation, and the words that name who speaks it; None for these where the text does not tell.
SaidBy = tuple[Span, Span | None]


def said_by(decision: SpeakerDecision, text: str, content_hash: str) -> SaidBy | None:
    """The places in a text that a decision is about; None where it is about another one."""
    quotation, speaker = decision.quotation, decision.speaker
    if not quotation.words.strip() or quotation.words not in text:
        return None
    is_own = quotation.content_hash == content_hash
    place = quotation.find(text) if is_own else _known_again(quotation, text)
    if place is None or speaker is None:
        return (place, None) if place is not None else None
    if not speaker.words.strip():
        return None
    named = speaker.find(text) if is_own else speaker.known_again(text)
    return (place, named) if named is not None else None


def _known_again(quotation: Anchor, text: str) -> Span | None:
    beside = quotation.letters_alike(text) - len(quotation.words)
    return quotation.known_again(text) if beside >= _TELLING_BESIDE else None


def unplaced_speakers(versions: Iterable[Version], decisions: Decisions) -> tuple[SpeakerDecision, ...]:
    """The decisions that are about no passage of any of `versions`: the words of one end are gone.

    They stay kept, and hold again as soon as a text with those words is read.
    """
    left = decisions.speakers
    for version in versions:
        if not left:
            break
        text, content_hash = version.text, version.content_hash
        left = tuple(one for one in left if said_by(one, text, content_hash) is None)
    return left


def hash_of(source: str | Version) -> str:
    """`Version.content_hash`, also of a text that is nothing but words."""
    if isinstance(source, Version):
        return source.content_hash
    return hashlib.sha256(source.encode("utf-8", "surrogatepass")).hexdigest()
