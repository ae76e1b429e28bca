"""Outlets mode: notices, and facts that the dossier says may not agree.

The words under-claim on purpose: nothing here says who is right, or that reports agree.
"""

from __future__ import annotations

from collections.abc import Iterator

from variorum.model.dossier import Disagreement
from variorum.model.finding import Finding, FindingKind
from variorum.model.span import Span
from variorum.reviewing.phrases import quoted
from variorum.reviewing.sides import SIDES, on
from variorum.reviewing.two_texts import TwoTexts

_CERTAINTY = {"differ": 0.9, "check": 0.7, "range": 0.6}


def notices(texts: TwoTexts) -> Iterator[Finding]:
    """Notices either report carries."""
    for side in SIDES:
        for span in texts.notices(side):
            words = quoted(texts.notice_words(side, span), 200)
            sentence = f"{texts.name(side)} carries a notice: {words}"
            places = on(side, (span,))
            yield Finding("", "notice", f"Notice in {texts.name(side)}", sentence, *places, detail=words)


def disagreements(texts: TwoTexts) -> Iterator[Finding]:
    """Figures, ages, names spelled differently and the like, from the dossier."""
    for row in texts.dossier.disagreements:
        if row.kind in ("quote", "speaker"):
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
        elif row.kind == "place":
            title = "Places to check"
        elif row.kind == "day":
            title = "Days to check"
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
            "other" if row.tier == "range" else "meaning",
            detail=row.sentence,
        )


def _spans(row: Disagreement, document: int) -> tuple[Span, ...]:
    return tuple(span for number, _, span, _ in row.values if number == document)


def _values(row: Disagreement, documents: tuple[int, int]) -> list[str]:
    return list(dict.fromkeys(value for number, _, _, value in row.values if number in documents))
