"""What the reader says of a speaker, as decisions to be kept or taken back. Knows no Qt."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence, Set
from typing import NamedTuple

from variorum.entities.decided_speakers import decided_speaker
from variorum.model.annotations import Quote
from variorum.model.comparison import Side
from variorum.model.decided_speakers import left_to_program, said_by
from variorum.model.decisions import Anchor, Decisions, SpeakerDecision
from variorum.model.span import Span
from variorum_gui.shown import Place, Shown
from variorum_gui.speaking.asked import SIDES, Asked, annotations_on
from variorum_gui.speaking.offered import Offered


def decisions_for(
    shown: Shown, asked: Asked, sides: Sequence[Side], speaker: Offered | None
) -> tuple[SpeakerDecision, ...]:
    """Of each part of the quotation in these texts; `speaker` None: its text tells nobody."""
    return tuple(_decisions(shown, asked, sides, speaker))


def _decisions(
    shown: Shown, asked: Asked, sides: Sequence[Side], speaker: Offered | None
) -> Iterator[SpeakerDecision]:
    for side in sides:
        text = shown.text(side)
        named = speaker.on(side) if speaker is not None else None
        if text is None or (speaker is not None and named is None):
            continue
        words, content_hash = text.version.text, text.version.content_hash
        who = Anchor.at(words, named, content_hash) if named is not None else None
        for quote in asked.on(side):
            quotation = Anchor.at(words, Span(quote.start, quote.end), content_hash)
            yield SpeakerDecision(quotation, who)


class TakenBack(NamedTuple):
    """What goes, and what is said instead, for a quotation to be as the program has it."""

    gone: tuple[SpeakerDecision, ...]
    said: tuple[SpeakerDecision, ...]


def taken_back(shown: Shown, asked: Asked, sides: Sequence[Side], held: Set[str]) -> TakenBack:
    """What was said of this quotation in these texts, or in a reading of them that is gone.

    A name that came from a text `held` elsewhere, or that the other text shown has it from, stays there.
    """
    gone: dict[SpeakerDecision, None] = {}
    said: dict[SpeakerDecision, None] = {}
    quotes = [(side, quote) for side in sides for quote in asked.on(side)]
    for side, quote in quotes:
        own = _hash_on(shown, side)
        in_force = _in_force(shown, side, quote, {})
        gone.update(dict.fromkeys(one for one in in_force if one.quotation.content_hash == own))
    for side, quote in quotes:
        for one in _in_force(shown, side, quote, gone):
            if one.quotation.content_hash not in held and not _is_on_another(shown, sides, one):
                gone[one] = None
                continue
            text = shown.text(side)
            if text is not None:
                place, version = Span(quote.start, quote.end), text.version
                said[left_to_program(Anchor.at(version.text, place, version.content_hash))] = None
            break
    return TakenBack(tuple(gone), tuple(said))


def _in_force(
    shown: Shown, side: Side, quote: Quote, without: Iterable[SpeakerDecision]
) -> Iterator[SpeakerDecision]:
    """The decision on a quotation, and which would be in force were that not made."""
    found, passed = annotations_on(shown, side), {*without}
    while found is not None:
        left = tuple(one for one in shown.decisions.speakers if one not in passed)
        one = decided_speaker(quote, found, Decisions(speakers=left))
        if one is None:
            return
        passed.add(one)
        yield one


def _is_on_another(shown: Shown, sides: Sequence[Side], decision: SpeakerDecision) -> bool:
    texts = [shown.text(side) for side in SIDES if side not in sides]
    return any(
        said_by(decision, text.version.text, text.version.content_hash) is not None
        for text in texts
        if text is not None
    )


def _hash_on(shown: Shown, side: Side) -> str:
    text = shown.text(side)
    return text.version.content_hash if text is not None else ""


def places_of(shown: Shown, decisions: Iterable[SpeakerDecision]) -> tuple[Place, ...]:
    """Where the quotations stand in the texts shown of which something was said."""
    found: dict[Place, None] = {}
    for decision in decisions:
        for side in SIDES:
            text = shown.text(side)
            said = (
                said_by(decision, text.version.text, text.version.content_hash) if text is not None else None
            )
            if said is not None:
                found[Place(side, said[0])] = None
    return tuple(sorted(found, key=lambda place: (SIDES.index(place.side), place.span)))


def words_selected(text: str, span: Span) -> Span | None:
    """What was selected, in whole words and without what stands around them; None where no letter is left."""
    start, end = span.start, span.end
    while start < end and not text[start].isalnum():
        start += 1
    while start < end and not text[end - 1].isalnum():
        end -= 1
    if start == end:
        return None
    # A hand seldom hits the edges of words.
    while start > 0 and text[start - 1].isalnum():
        start -= 1
    while end < len(text) and text[end].isalnum():
        end += 1
    return Span(start, end)
