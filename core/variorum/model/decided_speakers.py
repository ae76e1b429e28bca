"""Where the words stand by which a reader said who speaks: in the text it was said of, or one read anew."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable
from itertools import takewhile

from variorum.model.article import Version
from variorum.model.decisions import CONTEXT, TELLING, Anchor, Decisions, SpeakerDecision
from variorum.model.span import Span

#: Letters beside a quotation that must be as they were in another text than the very one: what two texts quote alike
#: one of them may give to somebody else.
_TELLING_BESIDE = 12
#: Code points in which the letters that stood beside a passage stand, whatever white space is between them now.
_REACH = 2 * CONTEXT

#: The quotation, and the words that name who speaks it; None for these where the text does not tell.
SaidBy = tuple[Span, Span | None]


def left_to_program(quotation: Anchor) -> SpeakerDecision:
    """That the program's answer holds in this very text, whatever was said of the same words in another.

    Kept as a quotation that names its own speaker, which says nothing else: files stay as they are.
    """
    return SpeakerDecision(quotation, quotation)


def is_left_to_program(decision: SpeakerDecision) -> bool:
    """See `left_to_program`."""
    return decision.speaker == decision.quotation


def said_by(decision: SpeakerDecision, text: str, content_hash: str) -> SaidBy | None:
    """The places in a text that a decision is about; None where it is about another one."""
    quotation, speaker = decision.quotation, decision.speaker
    is_own = quotation.content_hash == content_hash
    if is_left_to_program(decision) and not is_own:
        return None
    place = _place(quotation, text, None if is_own else _TELLING_BESIDE)
    if place is None or speaker is None:
        return (place, None) if place is not None else None
    named = _place(speaker, text, None if is_own else 0)
    return (place, named) if named is not None else None


def _place(anchor: Anchor, text: str, beside: int | None) -> Span | None:
    """Where the words stand; in another text than the very one where so many letters `beside` them are as they were.

    A new reading may have put other white space into them.
    """
    if not anchor.words.strip():
        return None
    place = anchor.find(text) or (anchor.find_across(text) if beside is not None else None)
    if place is None or beside is None:
        return place
    before, was_before = (_letters(words)[::-1] for words in (text[: place.start][-_REACH:], anchor.before))
    after, was_after = _letters(text[place.end : place.end + _REACH]), _letters(anchor.after)
    alike = _alike(before, was_before) + _alike(after, was_after)
    return place if alike >= beside and len(anchor.words) + alike >= TELLING else None


def _alike(one: str, other: str) -> int:
    return sum(1 for _ in takewhile(lambda pair: pair[0] == pair[1], zip(one, other, strict=False)))


def _letters(words: str) -> str:
    return "".join(words.split())


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
