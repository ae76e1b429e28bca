"""The same quotation in two texts: whole, cut, in other words, or given to another speaker."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Collection, Iterator, Sequence
from dataclasses import replace
from functools import lru_cache
from itertools import combinations, pairwise

from variorum.dossier.joining.name_keys import folded, ratio
from variorum.dossier.quotations.anothers_words import without_anothers
from variorum.dossier.quotations.few_words import of_few_words
from variorum.dossier.quotations.left_within import left_within
from variorum.dossier.quotations.negations import negated_in_one, without_negations
from variorum.dossier.quotations.pieces import Pieces, told_apart
from variorum.dossier.quotations.quoted_words import SMALL, WORD, quoted_words
from variorum.dossier.quotations.same_words import same_words
from variorum.dossier.quotations.speaking import Speakers
from variorum.model.annotations import Annotations, Quote
from variorum.model.dossier import QuotePair, QuoteRelation

_At = tuple[int, int]
#: What a quotation itself puts between marks; an apostrophe has a letter on either side.
_WITHIN = re.compile(r"(?<!\w)['‘“\"](?=\w)(.{3,300}?)['’”\"](?!\w)")
_LEAST_WORDS = 3
_INSIDE = 0.95
_ALIKE = 0.8
_LEAST_ALIKE_WORDS = 5
#: Words of one sense exchanged leave the letters alike ("one long scrape", "a long scrape").
_LEAST_SHARED = 0.7
#: The same where one speaker is known to have said both.
_LEAST_SHARED_OF_ONE = 0.6
#: What is left out within has three words on either side, which are two runs of two words each.
_LEAST_SHARED_RUNS = 4
_CUT: frozenset[QuoteRelation] = frozenset({"cut"})
_IN_PARTS: frozenset[QuoteRelation] = frozenset({"in parts"})


def quote_pairs(annotations: Sequence[Annotations], speakers: Speakers) -> tuple[QuotePair, ...]:
    """All pairs between different texts, in order."""
    words = {
        (i, k): quoted_words(quote.text)
        for i, one in enumerate(annotations)
        for k, quote in enumerate(one.quotes)
        if not quote.scare
    }
    pieces = Pieces(annotations, words, speakers)
    few = of_few_words(annotations, words, speakers)
    found: list[QuotePair] = []
    for left, right, shared in _with_few(_candidates(words), few):
        one_speaker = speakers.get(left) is not None and speakers.get(left) == speakers.get(right)
        how = _relation(words[left], words[right], one_speaker) or few.get((left, right))
        two_speakers = _speakers_differ(annotations, speakers, left, right)
        if shared >= _LEAST_SHARED_RUNS and (how == _CUT or (how is None and not two_speakers)):
            how = _with_words_left_out(_quote(annotations, left).text, _quote(annotations, right).text, how)
        if how is None or ("cut" in how and _is_no_piece(annotations, left, right)):
            continue
        if how == _CUT:
            piece, whole = sorted((left, right), key=lambda at: len(words[at]))
            if pieces.told(piece, whole):
                how = _IN_PARTS
        if two_speakers:
            how = how | {"speaker differs"}
        found.append(QuotePair(left, right, how))
    apart = told_apart(found, words, speakers, annotations)
    found = [
        replace(pair, how=_IN_PARTS | (pair.how - {"cut", "left out"})) if pair in apart else pair
        for pair in found
    ]
    # A speaker who is only likely takes no pair away: one wrong "he" would leave the same words unmatched.
    sure = {at: who for at, who in speakers.items() if _quote(annotations, at).sure}
    own = without_anothers(found, sure)
    return tuple(sorted(own, key=lambda p: (p.left[0], p.right[0], p.left[1], p.right[1])))


def of_one_event(pairs: Sequence[QuotePair], events: Sequence[Sequence[int]]) -> tuple[QuotePair, ...]:
    """Without those in other words from texts on different events: who says much the same twice is not misquoted."""
    event_of = {document: number for number, event in enumerate(events) for document in event}
    return tuple(
        pair
        for pair in pairs
        if "words differ" not in pair.how or event_of.get(pair.left[0]) == event_of.get(pair.right[0])
    )


def _quote(annotations: Sequence[Annotations], at: tuple[int, int]) -> Quote:
    return annotations[at[0]].quotes[at[1]]


def _candidates(
    words: dict[tuple[int, int], tuple[str, ...]],
) -> Iterator[tuple[tuple[int, int], tuple[int, int], int]]:
    """Quotations of different texts that share two words in a row, or are equal; a "not" between them aside.

    With each pair in how many places they do.
    """
    having: dict[tuple[str, str], list[tuple[int, int]]] = defaultdict(list)
    for at, tokens in words.items():
        for pair in {*pairwise(tokens), *pairwise(without_negations(tokens))}:
            having[pair].append(at)
    shared: Counter[tuple[tuple[int, int], tuple[int, int]]] = Counter()
    for places in having.values():
        if len(places) <= 40:  # a run so common says nothing
            for one, other in combinations(sorted(places), 2):
                if one[0] != other[0]:
                    shared[one, other] += 1
    for (one, other), count in shared.items():
        shorter = min(len(without_negations(words[at])) for at in (one, other))
        if count >= min(2, shorter - 1):
            yield one, other, count


def _with_few(
    candidates: Iterator[tuple[_At, _At, int]], few: Collection[tuple[_At, _At]]
) -> Iterator[tuple[_At, _At, int]]:
    """The candidates, and behind them those of a word or two that share no two words in a row."""
    known: set[tuple[_At, _At]] = set()
    for left, right, shared in candidates:
        known.add((left, right))
        yield left, right, shared
    yield from ((left, right, 0) for left, right in few if (left, right) not in known)


def _with_words_left_out(
    one: str, other: str, how: frozenset[QuoteRelation] | None
) -> frozenset[QuoteRelation] | None:
    return (how or frozenset()) | {"left out"} if left_within(one, other) else how


def _relation(
    a: tuple[str, ...], b: tuple[str, ...], one_speaker: bool = False
) -> frozenset[QuoteRelation] | None:
    """How two quotations are one; fewer and looser words are enough where one person speaks both."""
    short, long = sorted((a, b), key=len)
    telling = [w for w in short if w not in SMALL]
    least = 2 if one_speaker and len(telling) > 1 else _LEAST_WORDS
    if len(short) < least or (len(telling) < 2 and len(short) < _LEAST_ALIKE_WORDS and not one_speaker):
        return None
    if a == b:
        return frozenset({"identical"})
    if without_negations(a) == without_negations(b) and negated_in_one(a, b):
        return frozenset({"words differ"})
    blocks = same_words(long, short)
    shared = sum(block.size for block in blocks)
    longest = max((block.size for block in blocks), default=0)
    if shared >= _INSIDE * len(short) and longest >= min(_LEAST_WORDS, len(short)):
        whole = shared == len(short) and (len(short) > 3 or len(blocks) == 1)
        if whole and not negated_in_one(a, b):
            return frozenset({"cut"})
        return frozenset({"cut", "words differ"})
    likeness = 2 * shared / (len(a) + len(b))
    if len(short) >= _LEAST_ALIKE_WORDS and likeness >= _ALIKE:
        return frozenset({"words differ"})
    # Cut and changed: most of the shorter one in a row in the longer.
    if len(short) > 6 and shared >= _ALIKE * len(short) and longest >= 5:
        return frozenset({"cut", "words differ"})
    if len(short) >= _LEAST_ALIKE_WORDS and likeness >= _LEAST_SHARED and _letters_alike(a, b):
        return frozenset({"words differ"})
    if one_speaker and len(short) >= _LEAST_ALIKE_WORDS and longest >= 3:
        common = {w for block in blocks for w in long[block.a : block.a + block.size]} - SMALL
        if shared >= _LEAST_SHARED_OF_ONE * len(short) and len(common) >= 2:
            return frozenset(
                {"words differ"} if likeness >= _LEAST_SHARED_OF_ONE else {"cut", "words differ"}
            )
    return None


def _is_no_piece(annotations: Sequence[Annotations], left: tuple[int, int], right: tuple[int, int]) -> bool:
    """“We Sail On” within a longer quotation, a title or motto by its capitals; “I’m sorry.”, which is said often.

    Nor words that the longer one itself quotes: those are another's.
    """
    short, long = sorted((_quote(annotations, at).text for at in (left, right)), key=len)
    if _quotes(long, quoted_words(short)):
        return True
    words = WORD.findall(short)
    if len(words) > 2 and all(w[0].isupper() for w in words):
        return True
    ends = words[:1] != [] and words[0][0].isupper() and short.rstrip()[-1:] in (".", "!", "?")
    return ends and sum(w not in SMALL for w in quoted_words(short)) < 2 and len(words) <= _LEAST_WORDS


def _quotes(text: str, words: tuple[str, ...]) -> bool:
    """Whether the words stand between quotation marks within the text."""
    return any(f" {' '.join(words)} " in one for one in _quoted_within(text))


@lru_cache(maxsize=64)
def _quoted_within(text: str) -> tuple[str, ...]:
    """The words of each quotation in it, with a space before and behind each."""
    return tuple(f" {' '.join(quoted_words(found[1]))} " for found in _WITHIN.finditer(text))


def _letters_alike(a: tuple[str, ...], b: tuple[str, ...]) -> bool:
    return ratio(" ".join(a), " ".join(b)) >= _ALIKE


def _speakers_differ(
    annotations: Sequence[Annotations], speakers: Speakers, left: tuple[int, int], right: tuple[int, int]
) -> bool:
    """Whether two sure speakers are different entities whose names share no word.

    "Kelm" and "James Kelm" may be one person whom the joining kept apart.
    """
    a, b = speakers.get(left), speakers.get(right)
    one, other = _quote(annotations, left), _quote(annotations, right)
    # Both must stand beside their words before it is said that they differ: a pronoun's is never so sure.
    if a is None or b is None or a == b or not (one.sure and other.sure):
        return False
    return not _name_words(annotations[left[0]], one) & _name_words(annotations[right[0]], other)


def _name_words(annotations: Annotations, quote: Quote) -> set[str]:
    return {folded(w) for w in WORD.findall(quote.speaker.of(annotations.text))} if quote.speaker else set()
