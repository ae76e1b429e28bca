"""Two texts that quote a part of one statement each: what is shorter here goes on with words the other does not have.

“We leave,” Kelm said. “Nobody stays.” beside “I have thought of it for a week. We leave.”: neither shortens the other.
Only whole sentences are another part: beside “We leave and nobody will stay” the words “We leave” are shortened.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator
from functools import cached_property
from itertools import accumulate, pairwise

from variorum.dossier.quotations.quoted_words import quoted_words
from variorum.dossier.quotations.same_words import same_words
from variorum.model.annotations import Annotations, Quote
from variorum.reviewing.speakers_told import of_one_name
from variorum.text.sentences import sentences

#: So many words a neighbour has at least, and so much of them stands in no quotation of the other text.
_LEAST_WORDS, _LACKING = 4, 0.5
#: Words in a row that are no chance.
_IN_A_ROW = 3
#: Letters between two quotations that only say who speaks.
_TAG = 120
#: A few words within a sentence of the newspaper's are a piece, whatever the next piece is.
_ENDS = (",", ".", "!", "?", "…", "—", "–", "-", ";", ":")
_MARKS = re.compile(r"[\s\"'“”„«»‘’‹›]+")


class GoingOn:
    """The speeches of two texts, looked up by their words: a text may have hundreds of quotations."""

    def __init__(self, left: Annotations, right: Annotations) -> None:
        self._texts = _Quoted(left), _Quoted(right)

    def otherwise(self, quotes: tuple[Quote, Quote]) -> bool:
        """Whether the speech that the shorter quotation is of goes on, or began, with words the other text lacks.

        `quotes` are of the left and of the right text, the shorter one a piece of the other.
        """
        lengths = [len(quoted_words(quote.text)) for quote in quotes]
        at = lengths.index(min(lengths))
        piece, whole = quotes[at], quotes[1 - at]
        if not _are_whole_sentences(piece, whole):
            return False
        return any(not self._texts[1 - at].has(more) for more in self._texts[at].of_one_speech_with(piece))


class _Quoted:
    """The quotations of one text."""

    def __init__(self, text: Annotations) -> None:
        self._text = text
        self._said: dict[tuple[str, ...], bool] = {}

    def of_one_speech_with(self, piece: Quote) -> Iterator[Quote]:
        """Those before and behind the piece, where nothing stands between but who speaks."""
        for first, second in self._beside.get(piece, ()):
            if _is_one_speech(self._text, first, second):
                yield first if second == piece else second

    def has(self, quote: Quote) -> bool:
        """Whether the text quotes most of these words, too, or they are too few to tell."""
        words = quoted_words(quote.text)
        if words not in self._said:
            self._said[words] = len(words) < _LEAST_WORDS or self._quotes_most_of(words)
        return self._said[words]

    def _quotes_most_of(self, words: tuple[str, ...]) -> bool:
        least = _LACKING * len(words)
        shared: defaultdict[tuple[str, ...], set[int]] = defaultdict(set)
        for at, run in enumerate(_runs(words)):
            for having in self._having.get(run, ()):
                shared[having].update(range(at, at + _IN_A_ROW))
        return any(
            sum(block.size for block in same_words(words, having) if block.size >= _IN_A_ROW) > least
            for having, places in shared.items()
            if len(places) > least
        )

    @cached_property
    def _beside(self) -> dict[Quote, list[tuple[Quote, Quote]]]:
        """Of each quotation the pairs of neighbours it is one of."""
        found: defaultdict[Quote, list[tuple[Quote, Quote]]] = defaultdict(list)
        for pair in pairwise(quote for quote in self._text.quotes if not quote.scare):
            for quote in pair:
                found[quote].append(pair)
        return found

    @cached_property
    def _having(self) -> dict[tuple[str, ...], set[tuple[str, ...]]]:
        """By words in a row, the quotations that have them."""
        found: defaultdict[tuple[str, ...], set[tuple[str, ...]]] = defaultdict(set)
        for words in {quoted_words(quote.text) for quote in self._text.quotes}:
            for run in _runs(words):
                found[run].add(words)
        return found


def _runs(words: tuple[str, ...]) -> Iterator[tuple[str, ...]]:
    return (words[at : at + _IN_A_ROW] for at in range(len(words) - _IN_A_ROW + 1))


def _are_whole_sentences(piece: Quote, whole: Quote) -> bool:
    """Whether what the piece has of the whole begins and ends where sentences of that do."""
    long = quoted_words(whole.text)
    counts = (len(quoted_words(whole.text[start:end])) for start, end in sentences(whole.text))
    borders = {0, len(long), *accumulate(counts)}
    blocks = same_words(long, quoted_words(piece.text))
    return all({block.a, block.a + block.size} <= borders for block in blocks)


def _is_one_speech(text: Annotations, first: Quote, second: Quote) -> bool:
    """Whether nothing stands between two quotations but who speaks."""
    gap = text.text[first.end : second.start]
    tag = _MARKS.sub(" ", gap).strip()
    if len(tag) > _TAG or (first.sure and second.sure and not _of_one(text, first, second)):
        return False
    if not tag:  # a paragraph that opens a speech which the one before it did not close
        return len(gap.strip()) == 1
    cues = (cue for cue in (first.cue, second.cue) if cue is not None)
    says = any(first.end <= cue.start and cue.end <= second.start for cue in cues)
    ended = first.text.rstrip().endswith(_ENDS)
    return says and ended and "\n" not in gap.strip() and len(sentences(tag)) < 2


def _of_one(text: Annotations, first: Quote, second: Quote) -> bool:
    one, other = (quote.speaker.of(text.text) if quote.speaker else "" for quote in (first, second))
    return of_one_name(one, other)
