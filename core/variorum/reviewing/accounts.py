"""Outlets mode: what two reports tell differently, quote differently, or leave out, as findings.

The words under-claim on purpose: nothing here says who is right, or that reports agree.
"""

from __future__ import annotations

from collections.abc import Iterator

from variorum.model.comparison import Edit, Side
from variorum.model.dossier import Disagreement, QuotePair
from variorum.model.finding import Finding, FindingKind
from variorum.model.span import Span
from variorum.reviewing.passages import carried_by
from variorum.reviewing.phrases import before_after, quoted, shortened
from variorum.reviewing.two_texts import APPARATUS, TwoTexts
from variorum.text.numbers import numbers

SIDES: tuple[Side, Side] = ("left", "right")
_CERTAINTY = {"differ": 0.9, "check": 0.7, "range": 0.6}
_SIDES: tuple[tuple[Side, FindingKind], ...] = (("left", "only-left"), ("right", "only-right"))


def notices(texts: TwoTexts) -> Iterator[Finding]:
    """Notices either report carries."""
    for side in ("left", "right"):
        for span in texts.notices(side):
            words = quoted(texts.words(side, span), 200)
            sentence = f"{texts.name(side)} carries a notice: {words}"
            places = _on(side, (span,))
            yield Finding("", "notice", f"Notice in {texts.name(side)}", sentence, *places, detail=words)


def disagreements(texts: TwoTexts) -> Iterator[Finding]:
    """Figures, ages, names spelled differently and the like, from the dossier."""
    for row in texts.dossier.disagreements:
        if row.kind == "quote":
            continue  # the quotation pair says it with both passages
        left = _spans(row, texts.documents[0])
        right = _spans(row, texts.documents[1])
        if not left or not right:
            continue
        kind: FindingKind = "precision" if row.tier == "range" else "figure"
        title = "Stated with different precision" if row.tier == "range" else "Figures to check"
        if row.kind == "spelling":
            kind, title = "name", "Spelled " + " / ".join(_values(row, texts.documents))
        elif row.kind == "role":
            kind, title = "name", "Described differently"
        elif row.kind == "age":
            title = "Ages to check"
        yield Finding(
            "",
            kind,
            title,
            row.sentence,
            left,
            right,
            _CERTAINTY[row.tier],
            "other" if kind == "precision" else "meaning",
            detail=row.sentence,
        )


def figures_in_links(texts: TwoTexts) -> Iterator[Finding]:
    """A number or a negation that differs inside a sentence both reports have nearly word for word.

    Only small replacements count: where a whole clause was told in other words, the numbers in it need not
    be about the same thing.
    """
    told = [
        span
        for row in texts.dossier.disagreements
        for document, _, span, _ in row.values
        if document == texts.documents[0]
    ]
    for link in texts.comparison.links:
        if link.kind != "edited" or link.tier != "sure" or texts.role("left", link.left) in APPARATUS:
            continue
        for edit in link.edits:
            values = _differing(texts, edit)
            if values is not None and not any(edit.left.overlaps(span) for span in told):
                yield _in_link(texts, edit, values, link.score)


#: More words than this on either side make an edit a rewording, not the same words with another figure.
_SMALL_EDIT = 4


def _differing(texts: TwoTexts, edit: Edit) -> tuple[str, str] | None:
    old, new = texts.words("left", edit.left), texts.words("right", edit.right)
    if max(len(old.split()), len(new.split())) > _SMALL_EDIT:
        return None
    if edit.kind == "negation":
        return old or "–", new or "–"
    if edit.kind != "number":
        return None
    one, other = numbers(old), numbers(new)
    if len(one) != 1 or len(other) != 1:
        return None
    a, b = one[0], other[0]
    meet = a.low <= b.high and b.low <= a.high
    return None if a.value is None or b.value is None or meet else (a.text, b.text)


def _in_link(texts: TwoTexts, edit: Edit, values: tuple[str, str], score: float) -> Finding:
    kind: FindingKind = "figure" if edit.kind == "number" else "negation"
    noun = "Figures" if kind == "figure" else "Negation"
    title = f"{noun} to check: {shortened(values[0], 30)} / {shortened(values[1], 30)}"
    told = (
        f"{quoted(texts.words(side, span), 80)} ({texts.name(side)})"
        for side, span in zip(SIDES, (edit.left, edit.right), strict=True)
        if len(span)
    )
    sentence = f"In nearly the same sentence: {', '.join(told)}."
    spans = (edit.left,), (edit.right,)
    return Finding("", kind, title, sentence, *spans, score, "meaning", edit.kind, sentence)


def quotations(texts: TwoTexts) -> Iterator[Finding]:
    """The same quotation in both reports: how it was cut, worded, or whom it was given to."""
    for pair in texts.dossier.quote_pairs:
        if (pair.left[0], pair.right[0]) == texts.documents:
            yield _quotation(texts, pair.left[1], pair.right[1], pair)
        elif (pair.right[0], pair.left[0]) == texts.documents:
            yield _quotation(texts, pair.right[1], pair.left[1], pair)


def _quotation(texts: TwoTexts, left_index: int, right_index: int, pair: QuotePair) -> Finding:
    left, right = texts.left.quotes[left_index], texts.right.quotes[right_index]
    told = [f"{quoted(q.text, 300)} ({n})" for q, n in zip((left, right), texts.names, strict=True)]
    kind: FindingKind = "quotation"
    weight: str = "meaning"
    detail = f"{quoted(left.text, 80)} / {quoted(right.text, 80)}"
    if "words differ" in pair.how:
        title = "Quotation in different words"
    elif "speaker differs" in pair.how:
        kind, title = "speaker", "Quotation given to different speakers"
        detail = " / ".join(
            f"{s.of(t.text) if s is not None else 'no speaker found'} ({n})"
            for s, t, n in zip(
                (left.speaker, right.speaker), (texts.left, texts.right), texts.names, strict=True
            )
        )
    elif "cut" in pair.how:
        longer = texts.names[0] if len(left.text) > len(right.text) else texts.names[1]
        title, weight = "Quotation shortened", "other"
        detail = f"{quoted(min(left.text, right.text, key=len), 100)} – longer in {longer}"
    else:
        kind, title, weight, detail = (
            "shared-quotation",
            "Same quotation, word for word",
            "other",
            quoted(left.text, 100),
        )
    return Finding(
        "",
        kind,
        title,
        f"{title}: {'; '.join(told)}.",
        (Span(left.start, left.end),),
        (Span(right.start, right.end),),
        min(left.confidence, right.confidence),
        "meaning" if weight == "meaning" else "other",
        detail=detail,
    )


def relayed(texts: TwoTexts) -> Iterator[Finding]:
    """Where a report credits another outlet or agency: shared copy is not corroboration."""
    for side in ("left", "right"):
        annotations = texts.annotations(side)
        told: set[str] = set()
        for source in annotations.sources:
            credit = " ".join(annotations.text[source.start : source.end].split())
            if source.kind != "via" or credit in told or credit == texts.name(side):
                continue
            told.add(credit)
            sentence = f"{texts.name(side)} credits {credit}."
            yield Finding(
                "",
                "source",
                "Relayed",
                sentence,
                *_on(side, (Span(source.start, source.end),)),
                source.confidence,
                "other",
                detail=sentence,
            )


def only_in_one(texts: TwoTexts) -> Iterator[Finding]:
    """Passages with no match found in the other report; a source, figure or quotation gives weight."""
    doubtful = [link for link in texts.comparison.links if link.tier == "possible"]
    possible = {"left": [link.left for link in doubtful], "right": [link.right for link in doubtful]}
    for side, kind in _SIDES:
        other = texts.name("right" if side == "left" else "left")
        for span in texts.runs(side):
            carried = carried_by(span, texts.annotations(side))
            words = texts.words(side, span)
            perhaps = any(span.overlaps(place) for place in possible[side])
            found = f"only a possible match in {other}" if perhaps else f"no match found in {other}"
            yield Finding(
                "",
                kind,
                f"{'Perhaps only' if perhaps else 'Only'} in {texts.name(side)}",
                f"{found[0].upper()}{found[1:]} (please check): {quoted(words, 400)}",
                *_on(side, (span,)),
                0.4 if perhaps else 0.5,
                "meaning" if carried and not perhaps else "other",
                detail=f"{quoted(words, 120)} – {found}",
            )


def differently_worded(texts: TwoTexts) -> Iterator[Finding]:
    """Meaning-carrying words that differ in sentences linked for sure: qualifiers and attribution."""
    for link in texts.comparison.links:
        if link.kind not in ("edited", "reworded") or link.tier != "sure":
            continue
        for edit in link.edits:
            if edit.kind in ("hedge", "attribution"):
                old, new = texts.words("left", edit.left), texts.words("right", edit.right)
                noun = "Qualifier" if edit.kind == "hedge" else "Attribution"
                kind: FindingKind = "hedge" if edit.kind == "hedge" else "attribution"
                detail = before_after(old, new).replace(" → ", " / ")
                if not old or not new:
                    side: Side = "left" if old else "right"
                    detail = f"{quoted(old or new, 100)} only in {texts.name(side)}"
                spans = (edit.left,), (edit.right,)
                yield Finding(
                    "", kind, f"{noun} differs", detail, *spans, link.score, "other", edit.kind, detail
                )


def _on(side: Side, spans: tuple[Span, ...]) -> tuple[tuple[Span, ...], tuple[Span, ...]]:
    return (spans, ()) if side == "left" else ((), spans)


def _spans(row: Disagreement, document: int) -> tuple[Span, ...]:
    return tuple(span for number, _, span, _ in row.values if number == document)


def _values(row: Disagreement, documents: tuple[int, int]) -> list[str]:
    return list(dict.fromkeys(value for number, _, _, value in row.values if number in documents))
