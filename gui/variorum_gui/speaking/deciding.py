"""What the reader says of a speaker, as decisions to be kept or taken back. Knows no Qt."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from variorum.entities.decided_speakers import decided_speaker
from variorum.model.comparison import Side
from variorum.model.decided_speakers import said_by
from variorum.model.decisions import Anchor, SpeakerDecision
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


def held_on(shown: Shown, asked: Asked, sides: Sequence[Side]) -> tuple[SpeakerDecision, ...]:
    """What was said of this quotation in these texts, in whatever reading of them."""
    both = ((annotations_on(shown, side), quote) for side in sides for quote in asked.on(side))
    held = (
        decided_speaker(quote, found, shown.decisions) if found is not None else None for found, quote in both
    )
    return tuple(dict.fromkeys(one for one in held if one is not None))


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
