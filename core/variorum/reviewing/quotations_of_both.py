"""Outlets mode: each quotation that two texts have, and what is said of it wherever it is told."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import Literal

from variorum.dossier.quotations.quoted_words import quoted_words
from variorum.model.annotations import Annotations, Quote
from variorum.model.dossier import Dossier, QuotePair, QuoteRelation
from variorum.model.frozen import dataclass
from variorum.reviewing.going_on_otherwise import goes_on_otherwise
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

    def sides(pair: QuotePair) -> tuple[Quote, Quote]:
        ends = dict((pair.left, pair.right))
        left, right = (of[document].quotes[ends[document]] for document in documents)
        return left, right

    def claim(pair: QuotePair) -> Claim:
        return claim_of(pair, dossier, documents, sides(pair), texts)[0]

    speakers = SpeakersOfPairs(dossier, documents, texts)
    pairs = [pair for pair in dossier.quote_pairs if {pair.left[0], pair.right[0]} == set(documents)]
    for told in quotations_told(pairs, of, claim, speakers):
        left, right = (_in_order(quotes) for quotes in zip(*map(sides, told), strict=True))
        first = telling(told, claim)
        said, may_be_one = claim_of(first, dossier, documents, sides(first), texts)
        differ = said == "named in two ways" or any("speaker differs" in pair.how for pair in told)
        who = speakers.told(spoken(left), spoken(right), differ=differ)
        yield QuotationOfBoth(told, left, right, said, sides(first), who, differ or may_be_one)


def telling(pairs: Sequence[QuotePair], claim: Callable[[QuotePair], Claim]) -> QuotePair:
    """That one of the pairs told at once of which most is said: of two halves one may lack words within it."""
    said = {claim(pair): pair for pair in reversed(pairs)}
    return said.get("left out") or said.get("other parts") or pairs[0]


def spoken(parts: Iterable[Quote]) -> Quote:
    """The part whose speaker is that of all of them: who is known best."""
    return max(parts, key=lambda quote: (quote.sure, quote.speaker is not None))


def claim_of(
    pair: QuotePair,
    dossier: Dossier,
    documents: tuple[int, int],
    quotes: tuple[Quote, Quote],
    texts: tuple[Annotations, Annotations],
) -> tuple[Claim, bool]:
    """What the one finding on a pair says of it, and whether its speakers are one named in two ways.

    `quotes` are the quotations of the pair in the two `documents`, `texts` what was found in these.
    """
    may_be_one = _may_be_one(dossier, documents, quotes)
    if "words differ" in pair.how:
        return "words differ", may_be_one
    if may_be_one:
        return "named in two ways", True
    said = next(claim for claim in _ORDER if claim in pair.how)
    return ("other parts" if said == "cut" and _go_on_otherwise(quotes, texts) else said), False


def _go_on_otherwise(quotes: tuple[Quote, Quote], texts: tuple[Annotations, Annotations]) -> bool:
    lengths = [len(quoted_words(quote.text)) for quote in quotes]
    at = lengths.index(min(lengths))
    return goes_on_otherwise(quotes[at], quotes[1 - at], texts[at], texts[1 - at])


def _in_order(quotes: Iterable[Quote]) -> tuple[Quote, ...]:
    return tuple(sorted(set(quotes), key=lambda quote: quote.start))


def _may_be_one(dossier: Dossier, documents: tuple[int, int], quotes: tuple[Quote, Quote]) -> bool:
    """Whether the speakers are a body and who speaks for it, or its seat."""
    places = {
        (document, quote.speaker.start)
        for document, quote in zip(documents, quotes, strict=True)
        if quote.speaker is not None
    }
    return any(
        row.kind == "speaker"
        and row.tier == "range"
        and places <= {(document, span.start) for document, _, span, _ in row.values}
        for row in dossier.disagreements
    )
