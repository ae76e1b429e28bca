"""Outlets mode: the same quotation in both reports."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import Literal

from variorum.dossier.quotations.left_within import left_within
from variorum.dossier.quotations.negations import negated_in_one
from variorum.dossier.quotations.quoted_words import quoted_words
from variorum.model.annotations import Quote
from variorum.model.finding import Finding, FindingKind
from variorum.model.span import Span
from variorum.reviewing.phrases import quoted
from variorum.reviewing.quotations_of_both import Claim, QuotationOfBoth, quotations_of_both
from variorum.reviewing.two_texts import TwoTexts
from variorum.text.isolating import isolated
from variorum.text.phrasing import marked, phrase

_TITLES: dict[Claim | Literal["negated"], str] = {
    "words differ": marked("Quotation in different words"),
    "negated": marked("Quotation with a negation in one text only"),
    "speaker differs": marked("Quotation given to different speakers"),
    "named in two ways": marked("Speaker named in two ways"),
    "left out": marked("Words left out of a quotation without a mark"),
    "cut": marked("Quotation shortened"),
    "other parts": marked("Each text quotes another part of one statement"),
    "in parts": marked("Same quotation, in parts"),
    "identical": marked("Same quotation, word for word"),
}
#: Letters of each of two quotations in a row of the list.
_BESIDE = 140
_IN_SENTENCE = 300
#: A shortened quotation that has, or lacks, no more words than these tells a reader little.
_FEW_WORDS = 3
#: Of a speaker who stands beside the words; one that the reader named makes what is found of these no surer.
_SUREST = 0.95


def quotations(texts: TwoTexts) -> Iterator[Finding]:
    """The same quotation in both reports: how it was cut, worded, or whom it was given to."""
    both = texts.left, texts.right
    for one in quotations_of_both(texts.dossier, texts.documents, both):
        yield _quotation(one, texts.names)


def _quotation(one: QuotationOfBoth, names: tuple[str, str]) -> Finding:
    claim, who = one.claim, one.speakers
    kind: FindingKind = "quotation"
    weight: Literal["meaning", "other"] = "meaning"
    detail = " / ".join(one.words(lambda words: quoted(words, _BESIDE)))
    speakers = who.by_text(names)
    title = title_of(one)
    if claim == "words differ":
        if _negated(*one.telling):
            kind = "negation"
    elif claim == "speaker differs":
        kind, detail = "speaker", speakers
    elif claim == "named in two ways":
        kind, detail, weight = "speaker", speakers, "other"
    elif claim == "cut":
        longer = names[_letters(one.left) <= _letters(one.right)]
        weight = "other"
        detail = phrase("{words} – longer in {text}", words=detail, text=longer)
        if _little(one):
            kind = "shared-quotation"
    elif claim == "other parts":
        weight = "other"
    elif claim == "left out":
        out = left_within(*(quote.text for quote in one.telling))
        if out is not None:
            words = quoted(out.words, _BESIDE)
            detail = phrase("{words} – left out in {text}", words=words, text=names[out.by])
    else:
        kind, weight = "shared-quotation", "other"
        if claim == "identical":
            detail = quoted(min((quote.text for quote in one.telling), key=len), _BESIDE)
    sides = zip(one.words(lambda words: quoted(words, _IN_SENTENCE)), names, strict=True)
    told = "; ".join(f"{words} ({isolated(name)})" for words, name in sides)
    sentence = f"{title}: {told}."
    certainty = min(_SUREST, *(quote.confidence for quote in (*one.left, *one.right)))
    left, right = (tuple(Span(q.start, q.end) for q in side) for side in (one.left, one.right))
    made = Finding("", kind, title, sentence, left, right, certainty, weight, detail=detail)
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


def title_of(one: QuotationOfBoth) -> str:
    """What it is called wherever it is listed: in the finding on it, and among all quotations of both texts."""
    is_negated = one.claim == "words differ" and _negated(*one.telling)
    return phrase(_TITLES["negated" if is_negated else one.claim])


def _negated(left: Quote, right: Quote) -> bool:
    return negated_in_one(quoted_words(left.text), quoted_words(right.text))


def _little(one: QuotationOfBoth) -> bool:
    """Whether a few words are all that is quoted, or all that is missing: last in the list."""
    short, long = sorted(sum(len(quoted_words(q.text)) for q in side) for side in (one.left, one.right))
    return short <= _FEW_WORDS or 0 < long - short <= _FEW_WORDS


def _letters(side: tuple[Quote, ...]) -> int:
    return sum(len(quote.text) for quote in side)
