"""Outlets mode: the same quotation in both reports."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Literal

from variorum.dossier.quotations.negations import negated_in_one
from variorum.dossier.quotations.quoted_words import quoted_words
from variorum.model.annotations import Annotations, Quote
from variorum.model.dossier import Dossier, QuotePair, QuoteRelation
from variorum.model.finding import Finding, FindingKind
from variorum.model.span import Span
from variorum.reviewing.phrases import quoted
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
    "cut": marked("Quotation shortened"),
    "identical": marked("Same quotation, word for word"),
}
#: A shortened quotation that has, or lacks, no more words than these tells a reader little.
_FEW_WORDS = 3


def quotations(texts: TwoTexts) -> Iterator[Finding]:
    """The same quotation in both reports: how it was cut, worded, or whom it was given to."""
    for pair in _telling(texts.dossier.quote_pairs):
        if (pair.left[0], pair.right[0]) == texts.documents:
            yield _quotation(texts, pair.left[1], pair.right[1], pair)
        elif (pair.right[0], pair.left[0]) == texts.documents:
            yield _quotation(texts, pair.right[1], pair.left[1], pair)


def _telling(pairs: Sequence[QuotePair]) -> Iterator[QuotePair]:
    """Without quotations said to be shortened, or in other words, of which the other text has the very words."""
    nearest: dict[tuple[tuple[int, int], int], int] = {}
    told: set[QuotePair] = set()
    # Only a pair that is told itself takes the place of another.
    for pair in sorted(pairs, key=_farness):
        if all(_farness(pair) <= nearest.get(end, _farness(pair)) for end in _ends(pair)):
            told.add(pair)
            nearest |= {end: _farness(pair) for end in _ends(pair)}
    return (pair for pair in pairs if pair in told)


def _ends(pair: QuotePair) -> Iterator[tuple[tuple[int, int], int]]:
    """Each quotation, and the text it has a partner in."""
    yield pair.left, pair.right[0]
    yield pair.right, pair.left[0]


def _farness(pair: QuotePair) -> int:
    return 2 if "words differ" in pair.how else 1 if "cut" in pair.how else 0


def _quotation(texts: TwoTexts, left_index: int, right_index: int, pair: QuotePair) -> Finding:
    left, right = texts.left.quotes[left_index], texts.right.quotes[right_index]
    both = (left, texts.left, texts.names[0]), (right, texts.right, texts.names[1])
    kind: FindingKind = "quotation"
    weight: Literal["meaning", "other"] = "meaning"
    detail = f"{quoted(left.text, 80)} / {quoted(right.text, 80)}"
    speakers = " / ".join(
        f"{isolated(_speaker(quote, text))} ({isolated(name)})" for quote, text, name in both
    )
    claim, may_be_one = claim_of(pair, texts.dossier, texts.documents, (left, right))
    title = title_of(claim, (left, right))
    other_speaker = "speaker differs" in pair.how or may_be_one
    if claim == "words differ":
        if _negated(left, right):
            kind = "negation"
    elif claim == "speaker differs":
        kind, detail = "speaker", speakers
    elif claim == "named in two ways":
        kind, detail, weight = "speaker", speakers, "other"
    elif claim == "cut":
        longer = texts.names[0] if len(left.text) > len(right.text) else texts.names[1]
        weight = "other"
        short = quoted(min(left.text, right.text, key=len), 100)
        detail = phrase("{words} – longer in {text}", words=short, text=longer)
        if _little(left, right):
            kind = "shared-quotation"
    else:
        kind, weight = "shared-quotation", "other"
        detail = quoted(min(left.text, right.text, key=len), 100)  # of one told in pieces, the piece
    told = "; ".join(f"{quoted(quote.text, 300)} ({isolated(name)})" for quote, _, name in both)
    spans = (Span(left.start, left.end),), (Span(right.start, right.end),)
    sentence = f"{title}: {told}."
    if other_speaker:
        sentence = f"{sentence} {phrase('Speakers: {speakers}.', speakers=speakers)}"
    certainty = min(left.confidence, right.confidence)
    return Finding("", kind, title, sentence, *spans, certainty, weight, detail=detail)


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
    return (
        "speaker differs" if "speaker differs" in pair.how else "cut" if "cut" in pair.how else "identical"
    ), False


def title_of(claim: Claim, quotes: tuple[Quote, Quote]) -> str:
    """What a pair is called wherever it is listed: in the finding on it, and among all quotations of both texts."""
    return phrase(_TITLES["negated" if claim == "words differ" and _negated(*quotes) else claim])


def _negated(left: Quote, right: Quote) -> bool:
    return negated_in_one(quoted_words(left.text), quoted_words(right.text))


def _little(left: Quote, right: Quote) -> bool:
    """Whether a few words are all that is quoted, or all that is missing: last in the list."""
    short, long = sorted(len(quoted_words(quote.text)) for quote in (left, right))
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


def _speaker(quote: Quote, text: Annotations) -> str:
    if quote.speaker is None:
        return phrase("no speaker found")
    words = " ".join(quote.speaker.of(text.text).split())
    return words if quote.sure else phrase("perhaps {speaker}", speaker=words)
