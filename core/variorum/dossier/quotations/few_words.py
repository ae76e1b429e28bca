"""Quotations of a word or two: "sexist" here, “It’s sexist” there, of one speaker.

So little is the same quotation only where the word is the speaker's: neither text says it in its own voice as well
("student", "right", what both write about), it is no name or title by its capitals, and its speakers are not known to
be two. Within a longer quotation it is looked for only where one speaker is known to have said both.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from functools import cache

from variorum.dossier.joining.name_keys import folded
from variorum.dossier.quotations.quoted_words import SMALL, WORD
from variorum.dossier.quotations.same_words import in_a_row
from variorum.dossier.quotations.speaking import Speakers
from variorum.model.annotations import Annotations
from variorum.model.dossier import QuoteRelation
from variorum.text.british_spellings import american

_At = tuple[int, int]
_Pair = tuple[_At, _At]
#: More words are held against each other by how many of them are the same.
_FEW = 2
#: A word at more places is a refrain, as a run of words is.
_COMMON = 40


def of_few_words(
    annotations: Sequence[Annotations], words: Mapping[_At, tuple[str, ...]], speakers: Speakers
) -> dict[_Pair, frozenset[QuoteRelation]]:
    """How quotations of different texts, one of them of few words, are one."""
    few = {at: telling for at, said in words.items() if len(said) <= _FEW and (telling := _telling(said))}
    of_own = cache(lambda document: _own_words(annotations[document]))
    pairs = [
        (at, other)
        for at, others in _having(few, words).items()
        for other in others
        if any(word not in of_own(at[0]) and word not in of_own(other[0]) for word in few[at])
        and not _is_name(annotations, at, other, few[at])
    ]
    of_one = [pair for pair in pairs if _one_speaker(speakers, *pair)]
    # Who else has the word in the other text is not asked where its speaker is known there.
    known = {(at, there[0]) for one, other in of_one for at, there in ((one, other), (other, one))}
    of_one += [
        (one, other)
        for one, other in pairs
        if words[one] == words[other]
        and None in (speakers.get(one), speakers.get(other))
        and known.isdisjoint(((one, other[0]), (other, one[0])))
    ]
    return {pair: frozenset({how}) for pair, how in _each_once(of_one, words)}


def _each_once(
    pairs: Sequence[_Pair], words: Mapping[_At, tuple[str, ...]]
) -> Iterator[tuple[_Pair, QuoteRelation]]:
    """Without those of which both ends have a partner in the other text: who repeats a word says it once."""
    in_order = sorted(
        {(min(pair), max(pair)) for pair in pairs}, key=lambda pair: (words[pair[0]] != words[pair[1]], pair)
    )
    paired: set[tuple[_At, int]] = set()
    # First with first, second with second; what is left goes with what has a partner.
    for has_one in (False, True):
        for left, right in in_order:
            free = {(left, right[0]), (right, left[0])} - paired
            if len(free) == 2 - has_one:
                paired |= free
                yield (left, right), "identical" if words[left] == words[right] else "cut"


def _telling(said: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(word for word in said if word.isalpha() and word not in SMALL)


def _having(few: Mapping[_At, tuple[str, ...]], words: Mapping[_At, tuple[str, ...]]) -> dict[_At, list[_At]]:
    """The quotations of other texts with all words of each in a row."""
    asked = {telling[0] for telling in few.values()}
    places: defaultdict[str, list[_At]] = defaultdict(list)
    for at, said in words.items():
        for word in asked.intersection(said):
            places[word].append(at)
    return {
        at: [
            other
            for other in places[telling[0]]
            if other[0] != at[0] and in_a_row(words[other], words[at]) is not None
        ]
        for at, telling in few.items()
        if len(places[telling[0]]) <= _COMMON
    }


def _written(text: str) -> list[str]:
    """The words of a text as it has them, but for the country whose spelling it keeps to, as in `quoted_words`."""
    return WORD.findall(american(text))


def _own_words(annotations: Annotations) -> frozenset[str]:
    """What a text says outside of all quotation marks."""
    return frozenset(folded(word) for part in _outside(annotations) for word in _written(part))


def _outside(annotations: Annotations) -> Iterator[str]:
    at = 0
    for quote in sorted(annotations.quotes, key=lambda quote: quote.start):
        yield annotations.text[at : quote.start]
        at = max(at, quote.end)
    yield annotations.text[at:]


def _is_name(annotations: Sequence[Annotations], one: _At, other: _At, telling: tuple[str, ...]) -> bool:
    """Whether both write the words with capitals; what begins a sentence in one of them is small in the other."""
    return all(
        written[0].isupper()
        for document, index in (one, other)
        for written in _written(annotations[document].quotes[index].text)
        if folded(written) in telling
    )


def _one_speaker(speakers: Speakers, one: _At, other: _At) -> bool:
    return speakers.get(one) is not None and speakers.get(one) == speakers.get(other)
