"""Quotations that stand in both texts: the rows of their table."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from variorum.dossier.quotations.left_within import left_within
from variorum.model.annotations import Annotations, Quote
from variorum.model.decisions import Judgement
from variorum.model.dossier import Dossier, QuotePair
from variorum.model.frozen import dataclass
from variorum.model.json_value import JsonValue
from variorum.model.span import Span
from variorum.reporting.inert import one_line
from variorum.reporting.judged import Judged
from variorum.reporting.told_above import NOTHING_ABOVE, ToldAbove
from variorum.reviewing.parts_of_quotations import told_in_parts
from variorum.reviewing.quotations_of_both import Claim, Claims, telling
from variorum.reviewing.quotations_told import quotations_told
from variorum.reviewing.speakers_told import SpeakersOfPairs
from variorum.text.phrasing import marked, phrase

#: How two quotations are one. Who quotes less of one may quote another part beside it: nobody is said to shorten.
HOW = {
    "identical": marked("word for word"),
    "in parts": marked("word for word, in parts"),
    "left out": marked("words left out without a mark"),
    "cut": marked("quoted in part"),
    "words differ": marked("in different words"),
    "speaker differs": marked("given to different speakers"),
}
#: What is said of how much of a quotation a text has.
_OF_LENGTH = frozenset({"cut", "left out", "in parts", "other parts"})
_OTHER_PARTS = marked("each quotes another part")
#: Of which nothing need be said where the words of both stand side by side.
_SAME_WORDS = frozenset({"identical", "in parts"})


@dataclass(frozen=True, slots=True)
class QuoteRow(JsonValue):
    """A quotation that stands in both texts, with who says it (``""``: not found), and what the reader said of it.

    `state` is of just what `how` says; what else is told of the quotation has a row of its own.
    """

    how: str
    left: str
    left_speaker: str
    right: str
    right_speaker: str
    state: Judgement | None = None
    #: The number of the listed finding that tells it (0: none does), and what that does not tell of it.
    finding: int = 0
    beside: str = ""


def quotations(
    dossier: Dossier,
    annotations: tuple[Annotations, Annotations],
    documents: tuple[int, int],
    judged: Judged | None = None,
    names: tuple[str, str] | None = None,
    above: ToldAbove = NOTHING_ABOVE,
) -> tuple[QuoteRow, ...]:
    """The quotations both texts have, each once, however often or in how many parts either prints it.

    `names` say in which of them one is shorter, `above`: the findings that the report lists.
    """
    of = dict(zip(documents, annotations, strict=True))
    claims = Claims(dossier, documents, annotations)
    telling_of = _Rows(claims, SpeakersOfPairs(dossier, documents, annotations), judged, names, above)
    pairs = [pair for pair in dossier.quote_pairs if {pair.left[0], pair.right[0]} == set(documents)]
    at_once = {
        pair: one for one in quotations_told(pairs, of, claims.claim, telling_of.speakers) for pair in one
    }
    told = ((pair, at_once.get(pair)) for pair in pairs)
    return tuple(
        row
        for pair, parts in told
        if parts is None or pair == parts[0]
        for row in telling_of.rows(parts or (pair,), alone=parts is None)
    )


class _Rows:
    """What is said of a quotation, in a row for each thing that was judged of it and one for the rest."""

    def __init__(
        self,
        claims: Claims,
        speakers: SpeakersOfPairs,
        judged: Judged | None,
        names: tuple[str, str] | None,
        above: ToldAbove,
    ) -> None:
        self._claims, self.speakers, self._judged = claims, speakers, judged
        self._names, self._above = names, above

    def rows(self, parts: Sequence[QuotePair], *, alone: bool) -> Iterator[QuoteRow]:
        """`alone`: it is not told at once with others, because one of the texts has more of it elsewhere."""
        claim, judged = self._claims.claim, self._judged
        first = telling(parts, claim)
        lefts, rights = (
            sorted(set(side), key=_start) for side in zip(*map(self._claims.sides, parts), strict=True)
        )
        in_full = claim(first) == "in parts"
        left = told_in_parts(lefts, rights[0], one_line, lacking_nothing=in_full)
        right = told_in_parts(rights, lefts[0], one_line, lacking_nothing=in_full)
        differ = claim(first) == "named in two ways" or any("speaker differs" in each.how for each in parts)
        spoken = max(lefts, key=_speaks), max(rights, key=_speaks)
        places = _spans(lefts), _spans(rights)
        told = self._how(first, (left, right), alone=alone)
        said = judged.quotation(*places) if judged else None
        number = self._above.quotation(*places, but=said[0] if said and said[0].kept else None)
        if said is not None:
            finding, judgement = said
            words = "" if finding.kept else _taken(told, claim(first))
            how = words or one_line(finding.told(judgement)[0])
            speak = self._speakers(spoken, differ=differ, judged=True)
            yield QuoteRow(how, left, speak[0], right, speak[1], judgement, self._above.by(finding))
        if told:
            how = ", ".join(told.values())
            if number:
                _taken(told, claim(first))
            beside = ", ".join(words for key, words in told.items() if key not in _SAME_WORDS)
            speak = self._speakers(spoken, differ=differ)
            yield QuoteRow(how, left, speak[0], right, speak[1], None, number, beside if number else "")
        for half, judgement in judged.halves(*places) if judged else ():
            one = [quote for quote in lefts if Span(quote.start, quote.end) in half.left]
            other = [quote for quote in rights if Span(quote.start, quote.end) in half.right]
            speak = self._speakers(
                (max(one, key=_speaks), max(other, key=_speaks)), differ=differ, judged=True
            )
            how = one_line(half.told(judgement)[0])
            left, right = told_in_parts(one, other[0], one_line), told_in_parts(other, one[0], one_line)
            yield QuoteRow(how, left, speak[0], right, speak[1], judgement, self._above.by(half))

    def _how(self, first: QuotePair, words: tuple[str, str], *, alone: bool) -> dict[str, str]:
        """How the two are one, in words for each thing that is to be said of it."""
        names, claim = self._names, self._claims.claim(first)
        if claim == "other parts":
            return {"other parts": phrase(_OTHER_PARTS)}
        if alone and claim in _OF_LENGTH:
            return {}  # it would deny what the text has elsewhere
        told: dict[str, str] = {key: phrase(how) for key, how in HOW.items() if key in first.how}
        quotes = self._claims.sides(first)
        out = left_within(*(quote.text for quote in quotes)) if "left out" in told and names else None
        if out is not None and names:
            told["left out"] = phrase("words left out without a mark in {text}", text=names[out.by])
            told.pop("cut", None)  # which says that, too
        left, right = words
        if "cut" in told and names and len(left) != len(right):
            told["cut"] = phrase("quoted shorter in {text}", text=names[len(right) < len(left)])
        return told

    def _speakers(
        self, spoken: tuple[Quote, Quote], *, differ: bool, judged: bool = False
    ) -> tuple[str, str]:
        who = self.speakers.told(*spoken, differ=differ, judged=judged)
        return one_line(who.left), one_line(who.right)


def _taken(told: dict[str, str], claim: Claim) -> str:
    """The words for what the finding says, which are then told no more."""
    words = told.pop(claim, "")
    if words and claim == "words differ":
        told.pop("cut", None)  # in other words it has another length, which says nothing more
    return words


def _spans(quotes: Iterable[Quote]) -> tuple[Span, ...]:
    return tuple(Span(quote.start, quote.end) for quote in quotes)


def _start(quote: Quote) -> int:
    return quote.start


def _speaks(quote: Quote) -> tuple[bool, bool]:
    """Of several parts that one tells who speaks whose speaker is known best."""
    return quote.sure, quote.speaker is not None
