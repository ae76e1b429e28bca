"""Outlets mode: which of the quotations that both reports have are told, and which of them at once.

A report that says a thing twice, or in two halves, is held against the other by the fullest it has of it: who quotes
the whole somewhere shortened nothing, and of two halves one finding tells.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Mapping, Sequence

from variorum.dossier.quotations.quoted_words import quoted_words
from variorum.dossier.quotations.same_words import same_words
from variorum.model.annotations import Annotations
from variorum.model.dossier import QuotePair, QuoteRelation
from variorum.reviewing.speakers_told import SpeakersOfPairs

#: Text and number of the quotation in it.
_At = tuple[int, int]
_Texts = Mapping[int, Annotations]
_OTHERWISE: frozenset[QuoteRelation] = frozenset({"words differ", "speaker differs"})
_WHOLE: frozenset[QuoteRelation] = frozenset({"identical", "in parts"})


def quotations_told(
    pairs: Sequence[QuotePair],
    texts: _Texts,
    claim: Callable[[QuotePair], str],
    speakers: SpeakersOfPairs,
) -> tuple[tuple[QuotePair, ...], ...]:
    """Pairs of two texts, together those of one quotation with its parts in the other text; the longest part first.

    `claim` is what the finding on a pair says of it: only what says the same can be said at once.
    """
    of = _WordsOf(pairs, texts)
    fuller = _quoted_fuller(pairs, of)
    at_once: dict[tuple[object, ...], list[QuotePair]] = {}
    for pair in _nearest([pair for pair in pairs if pair not in fuller], texts):
        said = claim(pair)
        together = said == "in parts" or (said in ("cut", "left out", "other parts") and _is_shortened(pair))
        key = (said == "in parts", of.whole(pair)) if together else (pair.left, pair.right)
        at_once.setdefault(key, []).append(pair)
    return tuple(
        tuple(of.needed(of_one_speaker))
        for one in at_once.values()
        for of_one_speaker in _by_speaker(one, of, speakers)
    )


def _quoted_fuller(pairs: Sequence[QuotePair], of: _WordsOf) -> frozenset[QuotePair]:
    """Those by which a text would shorten what it has in full in another place, or which the other has fuller."""
    partners: defaultdict[_At, list[tuple[_At, QuotePair]]] = defaultdict(list)
    for pair in pairs:
        partners[pair.left].append((pair.right, pair))
        partners[pair.right].append((pair.left, pair))

    def is_had_in_full(whole: _At, text: int) -> bool:
        return any(
            at[0] == text and (pair.how & _WHOLE or ("cut" in pair.how and of.whole(pair) == at))
            for at, pair in partners[whole]
            if "speaker differs" not in pair.how
        )

    def is_had_fuller(piece: _At, whole: _At) -> bool:
        return any(
            at[0] == whole[0] and at != whole and _is_shortened(pair) and of.holds(at, whole)
            for at, pair in partners[piece]
        )

    found: set[QuotePair] = set()
    for pair in filter(_is_shortened, pairs):
        piece, whole = of.piece(pair), of.whole(pair)
        if is_had_in_full(whole, piece[0]) or is_had_fuller(piece, whole):
            found.add(pair)
    return frozenset(found)


def _is_shortened(pair: QuotePair) -> bool:
    return "cut" in pair.how and not pair.how & _OTHERWISE


class _WordsOf:
    """The words of all quotations in the pairs."""

    def __init__(self, pairs: Sequence[QuotePair], texts: _Texts) -> None:
        ends = {at for pair in pairs for at in (pair.left, pair.right)}
        self._words = {at: quoted_words(texts[at[0]].quotes[at[1]].text) for at in ends}

    def piece(self, pair: QuotePair) -> _At:
        return pair.left if self.whole(pair) == pair.right else pair.right

    def whole(self, pair: QuotePair) -> _At:
        return max(pair.left, pair.right, key=lambda at: len(self._words[at]))

    def holds(self, longer: _At, shorter: _At) -> bool:
        """Whether the longer of two has all words of the other in a row, and more."""
        one, other = (f" {' '.join(self._words[at])} " for at in (longer, shorter))
        return len(one) > len(other) and other in one

    def needed(self, pairs: Sequence[QuotePair]) -> Sequence[QuotePair]:
        """Those whose pieces have words of the whole that no longer piece has."""
        had: set[int] = set()
        found: list[QuotePair] = []
        for pair in sorted(pairs, key=lambda pair: -len(self._words[self.piece(pair)])):
            blocks = same_words(self._words[self.whole(pair)], self._words[self.piece(pair)])
            places = {at for block in blocks for at in range(block.a, block.a + block.size)}
            if not places <= had or len(pairs) == 1:
                found.append(pair)
            had |= places
        return found


def _by_speaker(pairs: Sequence[QuotePair], of: _WordsOf, speakers: SpeakersOfPairs) -> list[list[QuotePair]]:
    """Pieces that one speaker may have said; what either of two may have said goes with the words of neither."""
    spoken = {pair: speakers.surer(of.piece(pair), of.whole(pair)) for pair in pairs}
    found: list[list[QuotePair]] = []
    # Of those together one of each kind: hundreds of pieces may have one speaker.
    kinds: list[dict[object, _At]] = []
    # The fuller name first: “Kelm” is either Kelm where Ada and Ola Kelm speak.
    for pair in sorted(pairs, key=lambda pair: -speakers.fullness(spoken[pair])):
        at = spoken[pair]
        fitting = [
            number
            for number, told in enumerate(kinds)
            if all(speakers.may_be_one(at, other) for other in told.values())
        ]
        if len(fitting) != 1:
            fitting = [len(found)]
            found.append([])
            kinds.append({})
        found[fitting[0]].append(pair)
        kinds[fitting[0]].setdefault(speakers.told_of(at), at)
    number = {pair: at for at, pair in enumerate(pairs)}
    in_order = [sorted(one, key=number.__getitem__) for one in found]
    return sorted(in_order, key=lambda one: number[one[0]])


def _nearest(pairs: Sequence[QuotePair], texts: _Texts) -> list[QuotePair]:
    """Without quotations said to be shortened, or in other words, of which the other text has the very words.

    A text that says a thing twice has it once for a piece of it: where it stands in the fewest other words.
    """

    def by_length(pair: QuotePair) -> list[_At]:
        return sorted((pair.left, pair.right), key=lambda at: len(texts[at[0]].quotes[at[1]].text))

    def length(pair: QuotePair) -> int:
        document, index = by_length(pair)[1]
        return len(texts[document].quotes[index].text)

    nearest: dict[tuple[_At, int], int] = {}
    pieces: set[_At] = set()
    told: set[QuotePair] = set()
    # Only a pair that is told itself takes the place of another.
    for pair in sorted(pairs, key=lambda pair: (_farness(pair), length(pair))):
        piece, far = by_length(pair)[0], _farness(pair)
        ends = (pair.left, pair.right[0]), (pair.right, pair.left[0])
        if (far and piece in pieces) or any(far > nearest.get(end, far) for end in ends):
            continue
        told.add(pair)
        pieces |= {piece} if far else set()
        nearest |= dict.fromkeys(ends, far)
    return [pair for pair in pairs if pair in told]


def _farness(pair: QuotePair) -> int:
    return 2 if "words differ" in pair.how else 1 if {"cut", "left out"} & pair.how else 0
