"""Outlets mode: a number or a negation that differs in what is otherwise nearly the same sentence."""

from __future__ import annotations

from collections.abc import Iterator

from variorum.dossier.disagreeing.numbers_in_links import SMALL_EDIT, swapped_in
from variorum.model.comparison import Edit, Link
from variorum.model.finding import Finding, FindingKind
from variorum.reviewing.phrases import quoted
from variorum.reviewing.sides import SIDES
from variorum.reviewing.touching import Places
from variorum.reviewing.two_texts import APPARATUS, TwoTexts
from variorum.text.decided_words import phrase_decided
from variorum.text.isolating import isolated
from variorum.text.leaving_out import shortened
from variorum.text.phrasing import marked, phrase

_TITLES: dict[FindingKind, str] = {
    "figure": marked("Figures to check: {one} / {other}"),
    "negation": marked("Negation to check: {one} / {other}"),
}


def figures_in_links(texts: TwoTexts) -> Iterator[Finding]:
    """A number or a negation that differs inside a sentence both reports have nearly word for word.

    Only small replacements count: where a whole clause was told in other words, the numbers in it need not
    be about the same thing.
    """
    told = Places(
        span
        for row in texts.dossier.disagreements
        for document, _, span, _ in row.values
        if document == texts.documents[0]
    )
    for link in texts.comparison.links:
        if link.kind != "edited" or link.tier != "sure" or texts.role("left", link.left) in APPARATUS:
            continue
        for edit in link.edits:
            values = _differing(texts, link, edit)
            if values is not None and not told.overlap(edit.left):
                yield _in_link(texts, edit, values, link.score)


def _differing(texts: TwoTexts, link: Link, edit: Edit) -> tuple[str, str] | None:
    old, new = texts.words("left", edit.left), texts.words("right", edit.right)
    if max(len(old.split()), len(new.split())) > SMALL_EDIT:
        return None
    if edit.kind == "negation":
        return old or "–", new or "–"
    swapped = swapped_in(texts.left.text, texts.right.text, link, edit)
    return None if swapped is None else (swapped[0][1].text, swapped[1][1].text)


def _in_link(texts: TwoTexts, edit: Edit, values: tuple[str, str], score: float) -> Finding:
    kind: FindingKind = "figure" if edit.kind == "number" else "negation"
    one, other = (shortened(value, 30) for value in values)
    title, decided = (make(_TITLES[kind], one=one, other=other) for make in (phrase, phrase_decided))
    told = (
        f"{quoted(texts.words(side, span), 80)} ({isolated(texts.name(side))})"
        for side, span in zip(SIDES, (edit.left, edit.right), strict=True)
        if len(span)
    )
    sentence = phrase("In nearly the same sentence: {told}.", told=", ".join(told))
    spans = (edit.left,), (edit.right,)
    told_as = decided, sentence
    return Finding("", kind, title, sentence, *spans, score, "meaning", edit.kind, sentence, told_as)
