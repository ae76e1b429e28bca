"""Two texts that quote a part of one statement each: what is shorter here goes on with words the other does not have.

“We leave,” Kelm said. “Nobody stays.” beside “I have thought of it for a week. We leave.”: neither shortens the other.
Only whole sentences are another part: beside “We leave and nobody will stay” the words “We leave” are shortened.
"""

from __future__ import annotations

import re
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


def goes_on_otherwise(piece: Quote, whole: Quote, own: Annotations, other: Annotations) -> bool:
    """Whether the speech that the piece is of goes on, or began, with words that the `other` text does not quote.

    `whole` is what that has of the same words.
    """
    if not _are_whole_sentences(piece, whole):
        return False
    quotes = [quote for quote in own.quotes if not quote.scare]
    return any(
        piece in pair and _is_one_speech(own, *pair) and not _has(other, pair[piece == pair[0]])
        for pair in pairwise(quotes)
    )


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


def _has(text: Annotations, quote: Quote) -> bool:
    """Whether the text quotes most of these words, too, or they are too few to tell."""
    words = quoted_words(quote.text)
    if len(words) < _LEAST_WORDS:
        return True
    return any(
        sum(block.size for block in same_words(words, quoted_words(each.text)) if block.size >= _IN_A_ROW)
        > _LACKING * len(words)
        for each in text.quotes
    )
