"""Outlets mode: the same quotation in both reports."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Literal

from variorum.dossier.quotations.left_within import left_within
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
    "left out": marked("Words left out of a quotation without a mark"),
    "cut": marked("Quotation shortened"),
    "in parts": marked("Same quotation, in parts"),
    "identical": marked("Same quotation, word for word"),
}
#: The first that holds is what a finding says of a pair.
_ORDER: tuple[QuoteRelation, ...] = ("speaker differs", "left out", "cut", "in parts", "identical")
#: Letters of each of two quotations in a row of the list.
_BESIDE = 140
#: A shortened quotation that has, or lacks, no more words than these tells a reader little.
_FEW_WORDS = 3


def quotations(texts: TwoTexts) -> Iterator[Finding]:
    """The same quotation in both reports: how it was cut, worded, or whom it was given to."""
    for pair in _telling(texts):
        if pair.left[0] == texts.documents[0]:
            yield _quotation(texts, pair.left[1], pair.right[1], pair)
        else:
            yield _quotation(texts, pair.right[1], pair.left[1], pair)


def _telling(texts: TwoTexts) -> Iterator[QuotePair]:
    """Without quotations said to be shortened, or in other words, of which the other text has the very words.

    A text that says a thing twice has it once for a piece of it: where it stands in the fewest other words.
    """
    pairs = [pair for pair in texts.dossier.quote_pairs if _documents(pair) == set(texts.documents)]
    of = dict(zip(texts.documents, (texts.left, texts.right), strict=True))

    def by_length(pair: QuotePair) -> list[tuple[int, int]]:
        return sorted((pair.left, pair.right), key=lambda at: len(of[at[0]].quotes[at[1]].text))

    def length(pair: QuotePair) -> int:
        document, index = by_length(pair)[1]
        return len(of[document].quotes[index].text)

    nearest: dict[tuple[tuple[int, int], int], int] = {}
    pieces: set[tuple[int, int]] = set()
    told: set[QuotePair] = set()
    # Only a pair that is told itself takes the place of another.
    for pair in sorted(pairs, key=lambda pair: (_farness(pair), length(pair))):
        piece, far = by_length(pair)[0], _farness(pair)
        if (far and piece in pieces) or any(far > nearest.get(end, far) for end in _ends(pair)):
            continue
        told.add(pair)
        pieces |= {piece} if far else set()
        nearest |= dict.fromkeys(_ends(pair), far)
    return (pair for pair in pairs if pair in told)


def _documents(pair: QuotePair) -> set[int]:
    return {pair.left[0], pair.right[0]}


def _ends(pair: QuotePair) -> Iterator[tuple[tuple[int, int], int]]:
    """Each quotation, and the text it has a partner in."""
    yield pair.left, pair.right[0]
    yield pair.right, pair.left[0]


def _farness(pair: QuotePair) -> int:
    return 2 if "words differ" in pair.how else 1 if {"cut", "left out"} & pair.how else 0


def _quotation(texts: TwoTexts, left_index: int, right_index: int, pair: QuotePair) -> Finding:
    left, right = texts.left.quotes[left_index], texts.right.quotes[right_index]
    both = (left, texts.left, texts.names[0]), (right, texts.right, texts.names[1])
    kind: FindingKind = "quotation"
    weight: Literal["meaning", "other"] = "meaning"
    detail = f"{quoted(left.text, _BESIDE)} / {quoted(right.text, _BESIDE)}"
    who = [speaker_told(quote, text) or phrase("no speaker found") for quote, text, _ in both]
    speakers = " / ".join(
        f"{isolated(words)} ({isolated(name)})" for words, (_, _, name) in zip(who, both, strict=True)
    )
    claim, _ = claim_of(pair, texts.dossier, texts.documents, (left, right))
    title = title_of(claim, (left, right))
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
        detail = phrase("{words} – longer in {text}", words=detail, text=longer)
        if _little(left, right):
            kind = "shared-quotation"
    elif claim == "left out":
        out = left_within(left.text, right.text)
        if out is not None:
            words = quoted(out.words, _BESIDE)
            detail = phrase("{words} – left out in {text}", words=words, text=texts.names[out.by])
    else:
        kind, weight = "shared-quotation", "other"
        if claim == "identical":
            detail = quoted(min(left.text, right.text, key=len), _BESIDE)
    told = "; ".join(f"{quoted(quote.text, 300)} ({isolated(name)})" for quote, _, name in both)
    spans = (Span(left.start, left.end),), (Span(right.start, right.end),)
    sentence = f"{title}: {told}."
    if left.speaker is not None or right.speaker is not None:
        # Who stands in a report beside what was confirmed was seen by whoever confirmed it.
        said_by = (
            phrase(
                "Speaker: {speaker}.", speaker=max(who, key=len)
            )  # the fuller name: here Lee, there Ann Lee
            if _have_one_speaker(left, right, pair, who) and claim != "named in two ways"
            else phrase("Speakers: {speakers}.", speakers=speakers)
        )
        sentence = f"{sentence} {said_by}"
        detail = detail if detail == speakers else f"{detail}\n{said_by}"
    certainty = min(left.confidence, right.confidence)
    return Finding("", kind, title, sentence, *spans, certainty, weight, detail=detail)


def _have_one_speaker(left: Quote, right: Quote, pair: QuotePair, who: Sequence[str]) -> bool:
    both = left.speaker is not None and right.speaker is not None and left.sure == right.sure
    return "speaker differs" not in pair.how and (both or who[0] == who[1])


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


def speaker_told(quote: Quote, text: Annotations) -> str:
    """Who speaks a quotation, and that this is not sure; nothing where no speaker was found."""
    if quote.speaker is None:
        return ""
    words = " ".join(quote.speaker.of(text.text).split())
    return words if quote.sure else phrase("perhaps {speaker}", speaker=words)
