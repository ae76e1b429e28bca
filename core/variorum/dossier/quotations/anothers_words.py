"""Two people say nearly the same in one text: which of them the other text quotes."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence

from variorum.dossier.quotations.speaking import Speakers
from variorum.model.dossier import QuotePair

_At = tuple[int, int]


def without_anothers(pairs: Sequence[QuotePair], speakers: Speakers) -> Iterator[QuotePair]:
    """Without pairs of a quotation that is nearer to what somebody else says in the same text; the nearest come first.

    "Freedom is freedom" of one sister is not what is left of the other's "I think that freedom is freedom".
    """
    partners: defaultdict[tuple[_At, int], list[tuple[_At, tuple[int, bool]]]] = defaultdict(list)
    # From near to far: only a pair that stays takes the place of another.
    for pair in sorted(pairs, key=lambda pair: _farness(pair, speakers)):
        far = _farness(pair, speakers)
        ends = (pair.left, pair.right), (pair.right, pair.left)
        if not any(
            nearness < far and _are_two(speakers, other, nearer)
            for at, other in ends
            for nearer, nearness in partners[at, other[0]]
        ):
            for at, other in ends:
                partners[at, other[0]].append((other, far))
            yield pair


def _farness(pair: QuotePair, speakers: Speakers) -> tuple[int, bool]:
    words = 2 if "words differ" in pair.how else 1 if {"cut", "left out"} & pair.how else 0
    return words, _are_two(speakers, pair.left, pair.right)


def _are_two(speakers: Speakers, one: _At, other: _At) -> bool:
    first, second = speakers.get(one), speakers.get(other)
    return first is not None and second is not None and first != second
