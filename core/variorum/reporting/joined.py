"""Figures and quotations that stand in both texts, as tables of the report."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from typing import Protocol

from variorum.dossier.quotations.left_within import left_within
from variorum.model.annotations import Annotations, Quote
from variorum.model.decisions import SETTLED, Judgement
from variorum.model.dossier import Disagreement, DisagreementTier, Dossier
from variorum.model.frozen import dataclass
from variorum.model.json_value import JsonValue
from variorum.model.span import Span
from variorum.reporting.inert import one_line
from variorum.reporting.judged import Judged
from variorum.reporting.told_above import ToldAbove
from variorum.reviewing.parts_of_quotations import told_in_parts
from variorum.reviewing.quotations_of_both import Claim, Claims, telling
from variorum.reviewing.quotations_told import quotations_told
from variorum.reviewing.speakers_told import SpeakersOfPairs
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
#: What is said of how much of a quotation a text has.
_OF_LENGTH = frozenset({"cut", "left out", "in parts", "other parts"})
_OTHER_PARTS = marked("each quotes another part")
#: Of which nothing need be said where the words of both stand side by side.
_SAME_WORDS = frozenset({"identical", "in parts"})
NOTHING_ABOVE = ToldAbove()


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
    #: The number of the listed finding that tells it (0: none does).
    finding: int = 0


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


def figures(
    dossier: Dossier,
    documents: tuple[int, int],
    judged: Judged | None = None,
    above: ToldAbove = NOTHING_ABOVE,
) -> tuple[FigureRow, ...]:
    """What the two texts state differently, quotations apart; `above`: the findings that the report lists."""
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
        places = places_of(row, documents)
        said = judged.fact(row.kind, *places) if judged else None
        which = (*left, *right) if (row.kind, row.about) in alike else ()
        what, sentence = one_line(fact_title(row, said, which)), one_line(row.told(said))
        remark = "" if row.about or row.kind in _WHOLE else sentence
        told = above.fact(row.kind, *places)
        rows.append(FigureRow(what, sentence, left, right, said, row.kind == "spelling", remark, told))
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
    above: ToldAbove = NOTHING_ABOVE,
) -> tuple[QuoteRow, ...]:
    """The quotations both texts have; `names` say in which of them one is shorter, `above` is as for `figures`."""
    return tuple(_quotations(dossier, annotations, documents, judged, names, above))


def _quotations(
    dossier: Dossier,
    annotations: tuple[Annotations, Annotations],
    documents: tuple[int, int],
    judged: Judged | None,
    names: tuple[str, str] | None,
    above: ToldAbove,
) -> Iterator[QuoteRow]:
    speakers = SpeakersOfPairs(dossier, documents, annotations)
    of = dict(zip(documents, annotations, strict=True))
    pairs = [pair for pair in dossier.quote_pairs if {pair.left[0], pair.right[0]} == set(documents)]

    claims = Claims(dossier, documents, annotations)
    both, claim = claims.sides, claims.claim
    at_once = {pair: one for one in quotations_told(pairs, of, claim, speakers) for pair in one}
    for pair in pairs:
        parts = at_once.get(pair, (pair,))
        if pair != parts[0]:
            continue
        first = telling(parts, claim)
        quotes = both(first)
        lefts, rights = (sorted(set(side), key=_start) for side in zip(*map(both, parts), strict=True))
        in_full = claim(first) == "in parts"
        left = told_in_parts(lefts, rights[0], one_line, lacking_nothing=in_full)
        right = told_in_parts(rights, lefts[0], one_line, lacking_nothing=in_full)
        differ = claim(first) == "named in two ways" or any("speaker differs" in each.how for each in parts)
        spoken = max(lefts, key=_speaks), max(rights, key=_speaks)
        places = _spans(lefts), _spans(rights)
        told: dict[str, str] = {key: phrase(words) for key, words in HOW.items() if key in first.how}
        if pair not in at_once and claim(pair) in _OF_LENGTH:
            told.clear()  # it would deny what the text has elsewhere
        out = left_within(*(quote.text for quote in quotes)) if "left out" in told and names else None
        if out is not None and names:
            told["left out"] = phrase("words left out without a mark in {text}", text=names[out.by])
            told.pop("cut", None)  # which says that, too
        if claim(first) == "other parts":
            told = {"other parts": phrase(_OTHER_PARTS)}
        if "cut" in told and names and len(left) != len(right):
            told["cut"] = phrase("quoted shorter in {text}", text=names[len(right) < len(left)])
        said = judged.quotation(*places) if judged else None
        number = above.quotation(*places, but=said[0] if said and said[0].kept else None)
        if said is not None:
            finding, judgement = said
            words = "" if finding.kept else _taken(told, claim(first))
            how = words or one_line(finding.told(judgement)[0])
            who = speakers.told(*spoken, differ=differ, judged=True)
            speak = one_line(who.left), one_line(who.right)
            yield QuoteRow(how, left, speak[0], right, speak[1], judgement, above.by(finding))
        if told:
            how = ", ".join(told.values())
            if number:
                _taken(told, claim(first))
            beside = ", ".join(words for key, words in told.items() if key not in _SAME_WORDS)
            who = speakers.told(*spoken, differ=differ)
            speak = one_line(who.left), one_line(who.right)
            yield QuoteRow(how, left, speak[0], right, speak[1], None, number, beside if number else "")
        for half, judgement in judged.halves(*places) if judged else ():
            one = [quote for quote in lefts if Span(quote.start, quote.end) in half.left]
            other = [quote for quote in rights if Span(quote.start, quote.end) in half.right]
            who = speakers.told(max(one, key=_speaks), max(other, key=_speaks), differ=differ, judged=True)
            how = one_line(half.told(judgement)[0])
            left, right = told_in_parts(one, other[0], one_line), told_in_parts(other, one[0], one_line)
            speak = one_line(who.left), one_line(who.right)
            yield QuoteRow(how, left, speak[0], right, speak[1], judgement, above.by(half))


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
