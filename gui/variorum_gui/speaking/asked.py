"""Of which quotations it is asked who says them. Knows no Qt."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Sequence

from variorum.model.annotations import Annotations, Quote
from variorum.model.comparison import Side
from variorum.model.dossier import QuotePair
from variorum.model.finding import QUOTATIONS, UNMEASURED, Finding
from variorum.model.frozen import dataclass
from variorum.model.span import Span
from variorum_gui.shown import Place, Shown

SIDES: tuple[Side, Side] = ("left", "right")


@dataclass(frozen=True, slots=True)
class Asked:
    """A quotation as it stands in either text, in one place or in several parts; `side` is where one came from."""

    side: Side
    left: tuple[Quote, ...] = ()
    right: tuple[Quote, ...] = ()

    def on(self, side: Side) -> tuple[Quote, ...]:
        """What one text has of it."""
        return self.left if side == "left" else self.right

    @property
    def sides(self) -> tuple[Side, ...]:
        """The texts that have it."""
        return tuple(side for side in SIDES if self.on(side))

    @property
    def places(self) -> tuple[Place, ...]:
        """Where it stands."""
        return tuple(Place(side, Span(quote.start, quote.end)) for side in SIDES for quote in self.on(side))


def asked_at(shown: Shown, place: Place) -> Asked | None:
    """The shortest quotation around a place, or touched by what is selected; None where there is none."""
    found = [quote for quote in _quotes(shown, place.side) if _touch(quote, place.span)]
    if not found:
        return None
    quote = min(found, key=lambda quote: (quote.start > place.span.start, quote.end - quote.start))
    return _with_its_like(shown, place.side, (quote,))


def asked_by_places(shown: Shown, places: Iterable[Place]) -> Asked | None:
    """The quotations that stand at these places, as those of a row; where one text has none of them, its like."""
    wanted = tuple(places)
    found = {side: _standing_at(shown, side, wanted) for side in SIDES}
    if found["left"] and found["right"]:
        return Asked(_least_sure(found["left"], found["right"]), found["left"], found["right"])
    side = next((side for side in SIDES if found[side]), None)
    return _with_its_like(shown, side, found[side]) if side is not None else None


def asked_by_finding(shown: Shown, finding: Finding) -> Asked | None:
    """The quotations a finding is about; None for one about anything else.

    Of a passage that one text alone has, one that it holds: the first whose speaker is not sure, else the first, so
    that who answers is asked about the next one then.
    """
    if finding.kind in UNMEASURED:
        return _asked_within(shown, "left" if finding.left else "right", finding.left or finding.right)
    if finding.kind not in QUOTATIONS:
        return None
    ends = zip(SIDES, (finding.left, finding.right), strict=True)
    return asked_by_places(shown, (Place(side, span) for side, spans in ends for span in spans))


def annotations_on(shown: Shown, side: Side) -> Annotations | None:
    """What was found in the text on one side, once it is known."""
    text = shown.text(side)
    return text.annotations if text is not None else None


def as_found(shown: Shown, side: Side, quotes: Iterable[Quote]) -> tuple[Quote, ...]:
    """The same quotations as the program had them before the reader said who speaks."""
    text = shown.text(side)
    found = text.found if text is not None else None
    wanted = {(quote.start, quote.end) for quote in quotes}
    return tuple(q for q in found.quotes if (q.start, q.end) in wanted) if found is not None else ()


def _quotes(shown: Shown, side: Side) -> tuple[Quote, ...]:
    # Those taken for irony are among them: perhaps somebody says them all the same.
    found = annotations_on(shown, side)
    return found.quotes if found is not None else ()


def _standing_at(shown: Shown, side: Side, places: Iterable[Place]) -> tuple[Quote, ...]:
    """Those that stand there exactly, else those in which something there stands, such as a word that was changed."""
    spans = [place.span for place in places if place.side == side]
    quotes = _quotes(shown, side)
    exactly = tuple(quote for quote in quotes if Span(quote.start, quote.end) in spans)
    within = (
        quote
        for quote in quotes
        if any(quote.start - 1 <= span.start and span.end <= quote.end + 1 for span in spans)
    )
    return exactly or tuple(within)


def _asked_within(shown: Shown, side: Side, spans: Iterable[Span]) -> Asked | None:
    within = [
        quote for span in spans for quote in _overlapping(_quotes(shown, side), span) if not quote.scare
    ]
    if not within:
        return None
    one = next((quote for quote in within if not (quote.sure or quote.decided)), within[0])
    # “We leave,” Kelm said. “Nobody stays.”: where the text names somebody once for both, the answer is one, too.
    by_one_name = [quote for quote in within if quote.speaker is not None and quote.speaker == one.speaker]
    return _with_its_like(shown, side, tuple(by_one_name) or (one,))


def _overlapping(quotes: Sequence[Quote], span: Span) -> Sequence[Quote]:
    """Those that a passage holds, or a part of; quotations stand in order, and apart."""
    first = bisect_right(quotes, span.start, key=lambda quote: quote.end)
    return quotes[first : bisect_left(quotes, span.end, key=lambda quote: quote.start)]


def _touch(quote: Quote, span: Span) -> bool:
    # The marks around it belong to it: one clicks on them as well.
    if span.start == span.end:
        return quote.start - 1 <= span.start <= quote.end + 1
    return quote.start < span.end and span.start < quote.end


def _with_its_like(shown: Shown, side: Side, quotes: tuple[Quote, ...]) -> Asked:
    """With the same quotation in the other text."""
    other: Side = "right" if side == "left" else "left"
    here, there = annotations_on(shown, side), annotations_on(shown, other)
    found: list[Quote] = []
    if here is not None and there is not None and shown.dossier is not None:
        own = {(SIDES.index(side), here.quotes.index(quote)) for quote in quotes}
        ends = (_other_end(pair, own) for pair in shown.dossier.quote_pairs)
        indices = sorted({end[1] for end in ends if end is not None and end[0] == SIDES.index(other)})
        found = [there.quotes[index] for index in indices if not there.quotes[index].scare]
    like = tuple(found)
    return Asked(side, quotes, like) if side == "left" else Asked(side, like, quotes)


def _other_end(pair: QuotePair, own: set[tuple[int, int]]) -> tuple[int, int] | None:
    if pair.left in own:
        return pair.right
    return pair.left if pair.right in own else None


def _least_sure(left: tuple[Quote, ...], right: tuple[Quote, ...]) -> Side:
    """Where the speaker is more in doubt: that is what a reader wants to put right."""
    sure = [all(quote.sure for quote in quotes) for quotes in (left, right)]
    return "right" if sure == [True, False] else "left"
