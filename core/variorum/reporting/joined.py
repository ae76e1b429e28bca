"""Figures and quotations that stand in both texts, as tables of the report."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from typing import Protocol

from variorum.dossier.quotations.left_within import left_within
from variorum.model.annotations import Annotations
from variorum.model.decisions import SETTLED, Judgement
from variorum.model.dossier import Disagreement, DisagreementTier, Dossier
from variorum.model.frozen import dataclass
from variorum.model.json_value import JsonValue
from variorum.model.span import Span
from variorum.reporting.inert import one_line
from variorum.reporting.judged import Judged
from variorum.reviewing.quoted_alike import claim_of, speaker_told
from variorum.text.leaving_out import shortened
from variorum.text.phrasing import marked, phrase

#: Sign and word for each type, as in the window: never colour alone.
SIGNS = {
    "PERSON": ("●", marked("person")),
    "ORG": ("■", marked("organisation")),
    "LOC": ("▲", marked("place")),
    "NORP": ("◆", marked("group")),
    "MISC": ("○", marked("other")),
    "?": ("○", marked("kind not known")),
}
#: What a row of the dossier is, by its tier.
TIERS = {
    "differ": marked("figures to check"),
    "check": marked("to check"),
    "range": marked("stated with different precision"),
}
#: What rows can be about, where their kind is the word for it.
_KINDS = (
    *(marked("count"), marked("money"), marked("percent"), marked("date"), marked("time"), marked("age")),
    *(marked("duration"), marked("ordinal"), marked("magnitude"), marked("distance"), marked("other")),
    *(marked("day"), marked("place")),
)
#: Where it is not: a bridge has a toll, too.
_CALLED = {"toll": marked("people killed, hurt or missing")}
#: Of these rows each says one thing, whatever its tier: a spelling has no precision.
_WHOLE = {"spelling": marked("spelled differently"), "role": marked("described differently")}
#: Letters of the values that tell which of several rows one is.
_WHICH = 60
#: How two quotations are one.
HOW = {
    "identical": marked("word for word"),
    "in parts": marked("word for word, in parts"),
    "left out": marked("words left out without a mark"),
    "cut": marked("quotation shortened"),
    "words differ": marked("in different words"),
    "speaker differs": marked("given to different speakers"),
}


@dataclass(frozen=True, slots=True)
class FigureRow(JsonValue):
    """A fact both texts put a value to, and what the reader said of it."""

    what: str
    sentence: str
    left: tuple[str, ...]
    right: tuple[str, ...]
    state: Judgement | None = None
    #: Whether it is a name spelled in several ways, which has a table of its own.
    spelled: bool = False
    #: What is to be said beside the values, where `what` does not tell enough.
    remark: str = ""


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


def figures(
    dossier: Dossier, documents: tuple[int, int], judged: Judged | None = None
) -> tuple[FigureRow, ...]:
    """What the two texts state differently, quotations apart."""
    found: list[tuple[Disagreement, tuple[str, ...], tuple[str, ...]]] = []
    for row in dossier.disagreements:
        left, right = (
            tuple(dict.fromkeys(one_line(value) for at, _, _, value in row.values if at == document))
            for document in documents
        )
        if left and right and row.kind not in ("quote", "speaker"):
            found.append((row, left, right))
    alike = called_alike(row for row, _, _ in found)
    rows: list[FigureRow] = []
    for row, left, right in found:
        said = judged.fact(row.kind, *places_of(row, documents)) if judged else None
        which = (*left, *right) if (row.kind, row.about) in alike else ()
        what, sentence = one_line(fact_title(row, said, which)), one_line(row.told(said))
        remark = "" if row.about or row.kind in _WHOLE else sentence
        rows.append(FigureRow(what, sentence, left, right, said, row.kind == "spelling", remark))
    return tuple(rows)


class Fact(Protocol):
    """A fact told otherwise, of two texts or of many."""

    @property
    def kind(self) -> str: ...
    @property
    def tier(self) -> DisagreementTier: ...
    @property
    def about(self) -> str: ...


def called_alike(rows: Iterable[Fact]) -> frozenset[tuple[str, str]]:
    """What several of the rows are of, by kind and words: their values tell them apart."""
    times = Counter((row.kind, row.about) for row in rows)
    return frozenset(what for what, rows_of in times.items() if rows_of > 1)


def fact_title(row: Fact, said: Judgement | None = None, values: Iterable[str] = ()) -> str:
    """What the values of a row are of, and what is to be known of that: for the first column.

    With `values` these are named, too: of a sum of money a reader must know which.
    """
    about = row.about or phrase(_CALLED.get(row.kind, row.kind))
    if row.kind in _WHOLE:
        words = phrase(_WHOLE[row.kind])
        return f"{about}: {words}" if row.about else f"{words[:1].upper()}{words[1:]}"
    about = f"{about[:1].upper()}{about[1:]}"
    which = " / ".join(dict.fromkeys(values))
    if which:
        about = phrase("{what}: {value}", what=about, value=shortened(which, _WHICH))
    if row.tier == "range" or (row.tier == "check" and said not in SETTLED):
        return phrase("{what} ({how})", what=about, how=phrase(TIERS[row.tier]))
    return about


def places_of(row: Disagreement, documents: tuple[int, int]) -> tuple[list[Span], list[Span]]:
    """Where its values stand in either text."""
    one, other = ([span for at, _, span, _ in row.values if at == document] for document in documents)
    return one, other


def quotations(
    dossier: Dossier,
    annotations: tuple[Annotations, Annotations],
    documents: tuple[int, int],
    judged: Judged | None = None,
    names: tuple[str, str] | None = None,
) -> tuple[QuoteRow, ...]:
    """The quotations both texts have; `names` say in which of them one is shorter."""
    return tuple(_quotations(dossier, annotations, documents, judged, names))


def _quotations(
    dossier: Dossier,
    annotations: tuple[Annotations, Annotations],
    documents: tuple[int, int],
    judged: Judged | None,
    names: tuple[str, str] | None,
) -> Iterator[QuoteRow]:
    for pair in dossier.quote_pairs:
        ends = dict((pair.left, pair.right))
        if set(ends) != set(documents):
            continue
        sides: list[tuple[str, str]] = []
        one, other = (
            annotated.quotes[ends[document]]
            for document, annotated in zip(documents, annotations, strict=True)
        )
        quotes = one, other
        places = [Span(quote.start, quote.end) for quote in quotes]
        for quote, annotated in zip(quotes, annotations, strict=True):
            sides.append((one_line(quote.text), one_line(speaker_told(quote, annotated))))
        told: dict[str, str] = {key: phrase(words) for key, words in HOW.items() if key in pair.how}
        out = left_within(one.text, other.text) if "left out" in told and names else None
        if out is not None and names:
            told["left out"] = phrase("words left out without a mark in {text}", text=names[out.by])
            told.pop("cut", None)  # which says that, too
        lengths = [len(words) for words, _ in sides]
        if "cut" in told and names and lengths[0] != lengths[1]:
            told["cut"] = phrase("quoted shorter in {text}", text=names[lengths[1] < lengths[0]])
        said = judged.quotation(*places) if judged else None
        if said is not None:
            finding, judgement = said
            claim, _ = claim_of(pair, dossier, documents, quotes)
            words = told.pop(claim, "") if not finding.kept else ""
            if words and claim == "words differ":
                told.pop("cut", None)  # in other words it has another length, which says nothing more
            how = words or one_line(finding.told(judgement)[0])
            yield QuoteRow(how, *sides[0], *sides[1], judgement)
        if told:
            yield QuoteRow(", ".join(told.values()), *sides[0], *sides[1])
