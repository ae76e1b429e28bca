"""What a fact that texts tell otherwise is called in the first column of a table, and where its values stand."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from typing import Protocol

from variorum.model.decisions import SETTLED, Judgement
from variorum.model.dossier import Disagreement, DisagreementTier
from variorum.model.span import Span
from variorum.text.leaving_out import shortened
from variorum.text.phrasing import marked, phrase

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
WHOLE = {"spelling": marked("spelled differently"), "role": marked("described differently")}
#: Letters of the values that tell which of several rows one is.
_WHICH = 60


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
    if row.kind in WHOLE:
        words = phrase(WHOLE[row.kind])
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
