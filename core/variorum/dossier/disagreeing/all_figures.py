"""All figures, by text: what each text states, without a verdict. Always there, also where nothing can be compared."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta
from functools import reduce

from variorum.dossier.disagreeing.days_written import time_written
from variorum.dossier.disagreeing.figure_labels import of_whom, when_of
from variorum.dossier.disagreeing.row_sentences import sentences_of
from variorum.dossier.disagreeing.whose_age import who_is_old
from variorum.entities.names.class_words import class_word
from variorum.model.annotations import Annotations, Figure, FigureKind
from variorum.model.frozen import dataclass
from variorum.model.json_value import JsonValue
from variorum.model.precision import Told, after
from variorum.model.span import Span
from variorum.text.phrasing import phrase_many

#: In this order the kinds are listed; dates and clock times tell when, not how much.
_KINDS: tuple[FigureKind, ...] = (
    "count", "magnitude", "distance", "age", "duration", "money", "percent", "ordinal", "other",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class StatedFigure(JsonValue):
    """One row: the figure as it stands, what is counted or of that age, what befell it, of whom, when, in which text.

    `when` is the nearest date of its clause as written, `day` what it means by the article's own date ("Friday" is a
    day only in an article whose date is known). `of_whom` is a name that stands beside the figure, or "".
    """

    document: int
    figure: int
    span: Span
    text: str
    kind: FigureKind
    counted: str
    befell: str
    of_whom: str
    when: str
    day: str
    sentence: Span


@dataclass(frozen=True, slots=True)
class Apart(JsonValue):
    """How long after the first of the texts another was written; `hours` None where a clock time is not known."""

    document: int
    first: int
    days: int
    hours: int | None
    words: str


def all_figures_by_text(annotations: Sequence[Annotations]) -> tuple[StatedFigure, ...]:
    """Every figure of every text but dates and clock times: by kind, by what is counted, then as the texts run."""
    found = [row for document, one in enumerate(annotations) for row in _of(document, one)]
    return tuple(
        sorted(
            found, key=lambda r: (_KINDS.index(r.kind), r.befell, r.counted.casefold(), r.document, r.span)
        )
    )


def written_apart(annotations: Sequence[Annotations]) -> tuple[Apart, ...]:
    """For the band "written N hours later": each text an hour or more after the first.

    Left out are those without a date, and those of which nobody can say whether they came later.
    """
    dated = [(time, n) for n, one in enumerate(annotations) if (time := time_written(one)) is not None]
    if not dated:
        return ()
    first = reduce(_earlier, dated)
    rows = [row for time, n in dated if (row := _apart(first, (time, n))) is not None]
    return tuple(sorted(rows, key=lambda row: (row.days, row.hours or 0)))


def _earlier(one: tuple[Told, int], other: tuple[Told, int]) -> tuple[Told, int]:
    passed = after(one[0], other[0])
    if passed is None:  # the one that says more
        return other if one[0].only_a_day and not other[0].only_a_day else one
    return other if passed < timedelta() else one


def _apart(first: tuple[Told, int], later: tuple[Told, int]) -> Apart | None:
    passed = after(first[0], later[0])
    if passed is None:
        return None
    # Of clocks in unknown zones the days are known.
    exact = first[0].is_zoned and later[0].is_zoned and not (first[0].only_a_day or later[0].only_a_day)
    days = (later[0].day - first[0].day).days
    hours = round(passed.total_seconds() / 3600) if exact else None
    if (days if hours is None else hours) <= 0:
        return None
    return Apart(later[1], first[1], days, hours, _later(days, hours))


def _later(days: int, hours: int | None) -> str:
    if hours is not None and hours < 48:
        return phrase_many("written {n} hour later", "written {n} hours later", hours)
    return phrase_many("written {n} day later", "written {n} days later", max(days, 1))


def _of(document: int, one: Annotations) -> list[StatedFigure]:
    borders = sentences_of(one.text)
    rows: list[StatedFigure] = []
    at = 0
    for index, figure in enumerate(one.figures):
        if figure.kind in ("date", "time"):
            continue
        while at + 1 < len(borders) and borders[at][1] <= figure.start:
            at += 1
        start, end = borders[at] if borders else (0, len(one.text))
        when, day = _when(one, figure, start, end)
        befell = (
            class_word(one.text, figure.start, figure.end, figure.about)[1] if figure.kind == "count" else ""
        )
        rows.append(
            StatedFigure(
                document, index, Span(figure.start, figure.end), figure.text, figure.kind, _counted(one.text, figure),
                befell, of_whom(one, figure, start, end), when, day, Span(start, end),
            )
        )  # fmt: skip
    return rows


def _counted(text: str, figure: Figure) -> str:
    if figure.kind == "age":
        return who_is_old(text, figure)
    if figure.about:
        return figure.about
    return "" if figure.kind == "count" else figure.unit


def _when(one: Annotations, figure: Figure, start: int, end: int) -> tuple[str, str]:
    date_beside = when_of(one, figure, start, end)
    if date_beside is None:
        return "", ""
    known = date_beside.low is not None and date_beside.unit == "day"
    return date_beside.text, _iso(date_beside.low) if known and date_beside.low is not None else ""


def _iso(ordinal: float) -> str:
    return date.fromordinal(int(ordinal)).isoformat() if 1 <= ordinal <= date.max.toordinal() else ""
