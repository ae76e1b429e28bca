"""Outlets mode: the same quotation in both reports."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace
from typing import Literal

from variorum.dossier.quotations.left_within import left_within
from variorum.dossier.quotations.negations import negated_in_one
from variorum.dossier.quotations.quoted_words import quoted_words
from variorum.model.annotations import Quote
from variorum.model.dossier import Dossier, QuotePair, QuoteRelation
from variorum.model.finding import Finding, FindingKind
from variorum.model.span import Span
from variorum.reviewing.parts_of_quotations import told_in_parts
from variorum.reviewing.phrases import quoted
from variorum.reviewing.quotations_told import quotations_told
from variorum.reviewing.speakers_told import SpeakersOfPairs, SpeakersTold
from variorum.reviewing.two_texts import TwoTexts
from variorum.text.isolating import isolated
from variorum.text.phrasing import marked, phrase

#: What a finding on a pair says: one thing, the first that holds.
Claim = QuoteRelation | Literal["named in two ways"]
_TITLES: dict[Claim | Literal["negated"], str] = {
    "words differ": marked("Quotation in different words"),
    "negated": marked("Quotation with a negation in one text only"),
    "speaker differs": marked("Quotation given to different speakers"),
    "named in two ways": marked("Speaker named in two ways"),
    "left out": marked("Words left out of a quotation without a mark"),
    "cut": marked("Quotation shortened"),
    "in parts": marked("Same quotation, in parts"),
    "identical": marked("Same quotation, word for word"),
}
#: The first that holds is what a finding says of a pair.
_ORDER: tuple[QuoteRelation, ...] = ("speaker differs", "left out", "cut", "in parts", "identical")
#: Letters of each of two quotations in a row of the list.
_BESIDE = 140
_IN_SENTENCE = 300
#: A shortened quotation that has, or lacks, no more words than these tells a reader little.
_FEW_WORDS = 3


def quotations(texts: TwoTexts) -> Iterator[Finding]:
    """The same quotation in both reports: how it was cut, worded, or whom it was given to."""
    of = dict(zip(texts.documents, (texts.left, texts.right), strict=True))

    def sides(pair: QuotePair) -> tuple[Quote, Quote]:
        ends = dict((pair.left, pair.right))
        left, right = (of[document].quotes[ends[document]] for document in texts.documents)
        return left, right

    def claim(pair: QuotePair) -> Claim:
        return claim_of(pair, texts.dossier, texts.documents, sides(pair))[0]

    speakers = SpeakersOfPairs(texts.dossier, texts.documents, (texts.left, texts.right))
    pairs = [pair for pair in texts.dossier.quote_pairs if _documents(pair) == set(texts.documents)]
    for told in quotations_told(pairs, of, claim, speakers):
        lefts, rights = zip(*(sides(pair) for pair in told), strict=True)
        left, right = _Side(lefts, texts.names[0]), _Side(rights, texts.names[1])
        # Of two halves one may lack words within it.
        first = next((pair for pair in told if claim(pair) == "left out"), told[0])
        what = claim(first)
        differ = what == "named in two ways" or any("speaker differs" in pair.how for pair in told)
        who = speakers.told(left.spoken, right.spoken, differ=differ)
        yield _quotation(left, right, what, sides(first), who)


def _documents(pair: QuotePair) -> set[int]:
    return {pair.left[0], pair.right[0]}


class _Side:
    """What one text has of a quotation: the whole of it, or parts."""

    def __init__(self, quotes: Iterable[Quote], name: str) -> None:
        self.quotes = tuple(sorted(set(quotes), key=lambda quote: quote.start))
        self.name = name
        #: The speaker of all of it.
        self.spoken = max(self.quotes, key=lambda quote: (quote.sure, quote.speaker is not None))
        self.spans = tuple(Span(quote.start, quote.end) for quote in self.quotes)
        self.letters = sum(len(quote.text) for quote in self.quotes)
        self.words = sum(len(quoted_words(quote.text)) for quote in self.quotes)

    def told(self, limit: int, whole: _Side, claim: Claim) -> str:
        """The quotation; in parts where the other text has the `whole` of it."""
        return told_in_parts(
            self.quotes,
            whole.quotes[0],
            lambda words: quoted(words, limit),
            lacking_nothing=claim == "in parts",
        )


def _quotation(
    left: _Side, right: _Side, claim: Claim, both: tuple[Quote, Quote], who: SpeakersTold
) -> Finding:
    """`both` are the two quotations that are most telling where one side has several."""
    kind: FindingKind = "quotation"
    weight: Literal["meaning", "other"] = "meaning"
    sides = left, right
    both_sides = (left, right), (right, left)
    detail = " / ".join(side.told(_BESIDE, other, claim) for side, other in both_sides)
    names = left.name, right.name
    speakers = who.by_text(names)
    title = title_of(claim, both)
    if claim == "words differ":
        if _negated(*both):
            kind = "negation"
    elif claim == "speaker differs":
        kind, detail = "speaker", speakers
    elif claim == "named in two ways":
        kind, detail, weight = "speaker", speakers, "other"
    elif claim == "cut":
        longer = left if left.letters > right.letters else right
        weight = "other"
        detail = phrase("{words} – longer in {text}", words=detail, text=longer.name)
        if _little(left, right):
            kind = "shared-quotation"
    elif claim == "left out":
        out = left_within(*(quote.text for quote in both))
        if out is not None:
            words = quoted(out.words, _BESIDE)
            detail = phrase("{words} – left out in {text}", words=words, text=sides[out.by].name)
    else:
        kind, weight = "shared-quotation", "other"
        if claim == "identical":
            detail = quoted(min((quote.text for quote in both), key=len), _BESIDE)
    told = "; ".join(
        f"{side.told(_IN_SENTENCE, other, claim)} ({isolated(side.name)})" for side, other in both_sides
    )
    sentence = f"{title}: {told}."
    certainty = min(quote.confidence for side in sides for quote in side.quotes)
    made = Finding("", kind, title, sentence, left.spans, right.spans, certainty, weight, detail=detail)
    said_by = who.line(names)
    if not said_by:
        return made
    # Who stands in a report beside what was confirmed was seen by whoever confirmed it.
    shown = detail if detail == speakers else f"{detail}\n{said_by}"
    made = replace(made, sentence=f"{sentence} {said_by}", detail=shown)
    if who.sure:
        return made
    said_by = who.line(names, judged=True)
    judged = f"{sentence} {said_by}"
    return replace(made, decided=(title, judged, judged, f"{detail}\n{said_by}"))


def claim_of(
    pair: QuotePair, dossier: Dossier, documents: tuple[int, int], quotes: tuple[Quote, Quote]
) -> tuple[Claim, bool]:
    """What the one finding on a pair says of it, and whether its speakers are one named in two ways.

    `quotes` are the quotations of the pair in the two `documents`.
    """
    may_be_one = _may_be_one(dossier, documents, quotes)
    if "words differ" in pair.how:
        return "words differ", may_be_one
    if may_be_one:
        return "named in two ways", True
    return next(claim for claim in _ORDER if claim in pair.how), False


def title_of(claim: Claim, quotes: tuple[Quote, Quote]) -> str:
    """What a pair is called wherever it is listed: in the finding on it, and among all quotations of both texts."""
    return phrase(_TITLES["negated" if claim == "words differ" and _negated(*quotes) else claim])


def _negated(left: Quote, right: Quote) -> bool:
    return negated_in_one(quoted_words(left.text), quoted_words(right.text))


def _little(left: _Side, right: _Side) -> bool:
    """Whether a few words are all that is quoted, or all that is missing: last in the list."""
    short, long = sorted((left.words, right.words))
    return short <= _FEW_WORDS or 0 < long - short <= _FEW_WORDS


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
