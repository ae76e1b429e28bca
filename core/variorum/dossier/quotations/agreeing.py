"""Speakers told twice: where two texts name one person for the same words, each in its own words, no doubt is left.

Of 16 pairs of such quotations in reports of 50 events, all doubtful by themselves, 16 had the right speaker.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from variorum.dossier.quotations.quoted_words import quoted_words
from variorum.dossier.quotations.same_words import same_words
from variorum.dossier.quotations.speaking import Speakers
from variorum.model.annotations import SURE_SPEAKER, Annotations, Quote
from variorum.model.dossier import Dossier, Entity, QuotePair
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
        one, other = annotations[pair.left[0]], annotations[pair.right[0]]
        quote, again = one.quotes[pair.left[1]], other.quotes[pair.right[1]]
        if min(quote.confidence, again.confidence) >= _LIKELY and _are_two_witnesses(
            one, quote, other, again
        ):
            found |= {pair.left, pair.right}
    return tuple(sorted(found))


def with_agreed_speakers(annotations: Annotations, document: int, dossier: Dossier) -> Annotations:
    """What was found in this text of the dossier, with the speakers sure that another text has, too."""
    agreed = {at for of, at in dossier.agreed if of == document}
    if not agreed:
        return annotations
    quotes = tuple(
        replace(quote, confidence=max(quote.confidence, SURE_SPEAKER)) if at in agreed else quote
        for at, quote in enumerate(annotations.quotes)
    )
    return replace(annotations, quotes=quotes)


def _are_two_witnesses(one: Annotations, quote: Quote, other: Annotations, again: Quote) -> bool:
    """Whether neither the sentence of the quotation is the same, nor most of the words from its speaker on."""
    if _beside(one, quote.start, quote.end) == _beside(other, again.start, again.end):
        return False
    short, long = sorted((_from_speaker(one, quote), _from_speaker(other, again)), key=len)
    shared = sum(block.size for block in same_words(long, short)) if len(long) <= _MOST_WORDS else len(short)
    return shared < _COPIED * len(short)


def _from_speaker(one: Annotations, quote: Quote) -> tuple[str, ...]:
    speaker = quote.speaker or Span(quote.start, quote.end)
    return _beside(one, min(quote.start, speaker.start), max(quote.end, speaker.end))


def _beside(one: Annotations, first: int, last: int) -> tuple[str, ...]:
    """The words of the sentences from first to last, without what is quoted there."""
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
