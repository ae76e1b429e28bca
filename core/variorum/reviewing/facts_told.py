"""Outlets mode: notices, and facts that the dossier says may not agree.

The words under-claim on purpose: nothing here says who is right, or that reports agree.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from variorum.model.dossier import Disagreement
from variorum.model.finding import Finding, FindingKind
from variorum.model.span import Span
from variorum.reviewing.phrases import quoted
from variorum.reviewing.sides import SIDES, on
from variorum.reviewing.two_texts import TwoTexts
from variorum.text.decided_words import phrase_decided
from variorum.text.names_of_texts import begins_sentence
from variorum.text.phrasing import marked, phrase

#: Of a notice, in the sentence; of an update that goes on as text, enough to know it by.
_WHOLE, _BEGINNING = 200, 80
_CERTAINTY = {"differ": 0.9, "check": 0.7, "range": 0.6}


def notices(texts: TwoTexts) -> Iterator[Finding]:
    """Notices either report carries."""
    for side in SIDES:
        for span in texts.notices(side):
            # What stands below a mark is text, and may be a finding of its own.
            longest = _BEGINNING if texts.headed(side, span) else _WHOLE
            words = quoted(texts.notice_words(side, span), longest)
            title = phrase("Notice in {text}", text=texts.name(side))
            sentence = phrase(
                "{text} carries a notice: {words}", text=begins_sentence(texts.name(side)), words=words
            )
            places = on(side, (span,))
            yield Finding("", "notice", title, sentence, *places, detail=words)


def disagreements(texts: TwoTexts) -> Iterator[Finding]:
    """Figures, ages, names spelled differently and the like, from the dossier."""
    yield from told(texts.dossier.disagreements, texts.documents)


def told(rows: Iterable[Disagreement], documents: tuple[int, int]) -> Iterator[Finding]:
    """A finding for every row with values in both documents."""
    for row in rows:
        if row.kind in ("quote", "speaker"):
            continue  # the quotation pair says it with both passages
        left = _spans(row, documents[0])
        right = _spans(row, documents[1])
        if not left or not right:
            continue
        kind: FindingKind = "precision" if row.tier == "range" else "figure"
        rounded = row.tier == "range"
        heading = marked("Stated with different precision") if rounded else marked("Figures to check")
        values = ""
        if row.kind == "spelling":
            values = " / ".join(_values(row, documents))
            kind, heading = "name", marked("Spelled {values}")
        elif row.kind == "role":
            kind, heading = "name", marked("Described differently")
        elif row.kind == "place":
            kind, heading = "place", marked("Places to check")
        elif row.kind in ("colour", "side"):
            heading = marked("Described differently")
        elif row.kind == "day":
            heading = marked("Days to check")
        elif row.kind == "age":
            heading = marked("Ages to check")
        title, decided = (make(heading, values=values) for make in (phrase, phrase_decided))
        yield Finding(
            "",
            kind,
            title,
            row.sentence,
            left,
            right,
            _CERTAINTY[row.tier],
            "other" if rounded else "meaning",
            detail=row.sentence,
            decided=(decided, row.told("confirmed"), row.told("rejected")),
        )


def _spans(row: Disagreement, document: int) -> tuple[Span, ...]:
    return tuple(span for number, _, span, _ in row.values if number == document)


def _values(row: Disagreement, documents: tuple[int, int]) -> list[str]:
    return list(dict.fromkeys(value for number, _, _, value in row.values if number in documents))
