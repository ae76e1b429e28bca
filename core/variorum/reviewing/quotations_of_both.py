"""Outlets mode: each quotation that two texts have, and what is said of it wherever it is told."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import Literal

from variorum.model.annotations import Annotations, Quote
from variorum.model.dossier import Dossier, QuotePair, QuoteRelation
from variorum.model.frozen import dataclass
from variorum.reviewing.going_on_otherwise import GoingOn
from variorum.reviewing.parts_of_quotations import told_in_parts
from variorum.reviewing.quotations_told import quotations_told
from variorum.reviewing.speakers_told import SpeakersOfPairs, SpeakersTold

#: What is said of a pair: one thing, the first that holds.
Claim = QuoteRelation | Literal["named in two ways", "other parts"]
_ORDER: tuple[QuoteRelation, ...] = ("speaker differs", "left out", "cut", "in parts", "identical")


@dataclass(frozen=True, slots=True)
class QuotationOfBoth:
    """A quotation that two texts have, the whole of it or parts: of `left` and `right` one has several at most.

    `telling` are the two of them of which `claim` is said; `differ`: its speakers do, or are one named in two ways.
    """

    pairs: tuple[QuotePair, ...]
    left: tuple[Quote, ...]
    right: tuple[Quote, ...]
    claim: Claim
    telling: tuple[Quote, Quote]
    speakers: SpeakersTold
    differ: bool

    def words(self, told: Callable[[str], str]) -> tuple[str, str]:
        """What either text has of it, each part as it is `told`."""
        in_full = self.claim == "in parts"
        return (
            told_in_parts(self.left, self.right[0], told, lacking_nothing=in_full),
            told_in_parts(self.right, self.left[0], told, lacking_nothing=in_full),
        )


def quotations_of_both(
    dossier: Dossier, documents: tuple[int, int], texts: tuple[Annotations, Annotations]
) -> Iterator[QuotationOfBoth]:
    """Each once, however often or in how many parts either text prints it."""
    of = dict(zip(documents, texts, strict=True))
    claims = Claims(dossier, documents, texts)
    speakers = SpeakersOfPairs(dossier, documents, texts)
    pairs = [pair for pair in dossier.quote_pairs if {pair.left[0], pair.right[0]} == set(documents)]
    for told in quotations_told(pairs, of, claims.claim, speakers):
        left, right = (_in_order(quotes) for quotes in zip(*map(claims.sides, told), strict=True))
        first = telling(told, claims.claim)
        said, may_be_one = claims.claim(first), claims.may_be_one(first)
        differ = said == "named in two ways" or any("speaker differs" in pair.how for pair in told)
        who = speakers.told(spoken(left), spoken(right), differ=differ)
        yield QuotationOfBoth(told, left, right, said, claims.sides(first), who, differ or may_be_one)


def telling(pairs: Sequence[QuotePair], claim: Callable[[QuotePair], Claim]) -> QuotePair:
    """That one of the pairs told at once of which most is said: of two halves one may lack words within it."""
    said = {claim(pair): pair for pair in reversed(pairs)}
    return said.get("left out") or said.get("other parts") or pairs[0]


def spoken(parts: Iterable[Quote]) -> Quote:
    """The part whose speaker is that of all of them: who is known best."""
    return max(parts, key=lambda quote: (quote.sure, quote.speaker is not None))


class Claims:
    """What the one finding on each pair of quotations of two texts, the `documents` of a dossier, says of it.

    It is asked for again and again, and looks at what stands beside the quotations: each is worked out once.
    """

    def __init__(
        self, dossier: Dossier, documents: tuple[int, int], texts: tuple[Annotations, Annotations]
    ) -> None:
        self._documents = documents
        self._texts = texts
        self._going_on = GoingOn(*texts)
        self._named_in_two_ways = [
            {(document, span.start) for document, _, span, _ in row.values}
            for row in dossier.disagreements
            if row.kind == "speaker" and row.tier == "range"
        ]
        self._claims: dict[QuotePair, Claim] = {}

    def sides(self, pair: QuotePair) -> tuple[Quote, Quote]:
        """Its quotations in the left and in the right text."""
        ends = dict((pair.left, pair.right))
        left, right = (
            text.quotes[ends[document]] for document, text in zip(self._documents, self._texts, strict=True)
        )
        return left, right

    def claim(self, pair: QuotePair) -> Claim:
        """The one thing that is said of a pair."""
        if pair not in self._claims:
            self._claims[pair] = self._claim(pair)
        return self._claims[pair]

    def may_be_one(self, pair: QuotePair) -> bool:
        """Whether its speakers are a body and who speaks for it, or its seat."""
        places = {
            (document, quote.speaker.start)
            for document, quote in zip(self._documents, self.sides(pair), strict=True)
            if quote.speaker is not None
        }
        return any(places <= named for named in self._named_in_two_ways)

    def _claim(self, pair: QuotePair) -> Claim:
        if "words differ" in pair.how:
            return "words differ"
        if self.may_be_one(pair):
            return "named in two ways"
        said = next(claim for claim in _ORDER if claim in pair.how)
        return "other parts" if said == "cut" and self._going_on.otherwise(self.sides(pair)) else said


def _in_order(quotes: Iterable[Quote]) -> tuple[Quote, ...]:
    return tuple(sorted(set(quotes), key=lambda quote: quote.start))
