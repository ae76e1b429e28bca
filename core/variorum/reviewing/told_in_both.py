"""Outlets mode: what other findings show as told in both reports, so that no passage gets two verdicts."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator

from variorum.model.comparison import Side
from variorum.model.frozen import dataclass
from variorum.model.span import Span
from variorum.reviewing.sides import SIDES
from variorum.reviewing.two_texts import TwoTexts

#: A sentence of which another finding shows as much as this is told by that finding.
_MOST_OF_IT = 0.5


@dataclass(frozen=True)
class ToldInBoth:
    """The places of one text that quotations, figures and links of quoted words tie to the other; in order, apart."""

    places: tuple[Span, ...]

    def tells(self, sentence: Span) -> bool:
        """Whether another finding has most of the sentence."""
        common = sum(min(p.end, sentence.end) - max(p.start, sentence.start) for p in self._beside(sentence))
        return common >= _MOST_OF_IT * len(sentence)

    def has_part_of(self, sentence: Span) -> bool:
        """Whether another finding has some words of it."""
        return any(len(p) and p.overlaps(sentence) for p in self._beside(sentence))

    def _beside(self, sentence: Span) -> tuple[Span, ...]:
        """The places that may share words with it, and no others: they are in order, and apart."""
        first = bisect_left(self.places, sentence.start, key=lambda place: place.end)
        last = bisect_left(self.places, sentence.end, key=lambda place: place.start)
        return self.places[first:last]


def told_in_both(texts: TwoTexts) -> dict[Side, ToldInBoth]:
    """By side; no place twice, so that what is covered can be added up."""
    found: dict[Side, set[Span]] = {"left": set(), "right": set()}
    for left, right in (*_quotations(texts), *_facts(texts), *_quoted_words(texts)):
        found["left"].add(left)
        found["right"].add(right)
    return {side: ToldInBoth(_apart(found[side])) for side in SIDES}


def _quotations(texts: TwoTexts) -> Iterator[tuple[Span, Span]]:
    for pair in texts.dossier.quote_pairs:
        at = dict((pair.left, pair.right))
        if set(at) == set(texts.documents):
            left, right = (
                texts.left.quotes[at[texts.documents[0]]],
                texts.right.quotes[at[texts.documents[1]]],
            )
            yield Span(left.start, left.end), Span(right.start, right.end)


def _facts(texts: TwoTexts) -> Iterator[tuple[Span, Span]]:
    """A name spelled differently says nothing of the sentences it stands in; a figure does."""
    for row in texts.dossier.disagreements:
        if row.kind in ("spelling", "role", "quote", "speaker"):
            continue
        left, right = (
            [span for number, _, span, _ in row.values if number == document] for document in texts.documents
        )
        yield from ((one, other) for one in left for other in right)


def _quoted_words(texts: TwoTexts) -> Iterator[tuple[Span, Span]]:
    for link in texts.comparison.links:
        if link.kind == "quote" and link.tier != "possible":
            yield link.left, link.right


def _apart(places: set[Span]) -> tuple[Span, ...]:
    joined: list[Span] = []
    for place in sorted(places):
        if joined and place.start < joined[-1].end:
            joined[-1] = Span(joined[-1].start, max(joined[-1].end, place.end))
        else:
            joined.append(place)
    return tuple(joined)
