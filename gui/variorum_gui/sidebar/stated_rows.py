"""All figures, by text: what each text states, by kind, without a verdict."""

from __future__ import annotations

from variorum.dossier.disagreeing.all_figures import StatedFigure, all_figures_by_text
from variorum.model.annotations import Figure, FigureKind
from variorum.model.comparison import Side
from variorum.model.span import Span
from variorum.text.leaving_out import CUT, CUT_AHEAD
from variorum_gui.languages.words import marked, tr
from variorum_gui.shown import Place, Shown
from variorum_gui.sidebar.places import (
    SIDES,
    ParagraphNumbers,
    annotations_of,
    excerpt,
    name_below,
    name_beside,
    name_of,
    quoted_around,
    side_of,
    text_of,
)
from variorum_gui.sidebar.remembering import Remembered
from variorum_gui.sidebar.rows import Row, fold, remark, section

_KINDS: dict[FigureKind, str] = {
    "count": marked("Numbers of people and things"),
    "magnitude": marked("Magnitudes"),
    "distance": marked("Distances"),
    "age": marked("Ages"),
    "duration": marked("Lengths of time"),
    "money": marked("Money"),
    "percent": marked("Shares"),
    "ordinal": marked("First, second …"),
    "other": marked("Other measures"),
}
_CONTEXT = 34
_all_figures = Remembered(all_figures_by_text)


def stated_rows(shown: Shown, numbers: ParagraphNumbers, folds: frozenset[str]) -> list[Row]:
    """By kind, by what is counted, then as the texts run; dates and ordinals are folded."""
    annotations = annotations_of(shown)
    by_kind: dict[FigureKind, list[Row]] = {}
    for figure in _all_figures(annotations):
        by_kind.setdefault(figure.kind, []).append(_stated(shown, figure, numbers))
    rows: list[Row] = []
    for kind, title in _KINDS.items():
        members = tuple(by_kind.get(kind, ()))
        if kind == "ordinal":
            rows += fold("ordinal", tr(title), members, folds)
        elif members:
            rows += (section(tr(title), len(members)), *members)
    rows += fold("dates", tr("Dates and clock times"), _dates(shown, numbers), folds)
    if rows:
        rows.insert(
            0, remark(tr("All figures, by text: what each states. Nothing is said about who is right."))
        )
    for side in SIDES:
        text = shown.text(side)
        if text is not None and text.annotations is not None and not text.annotations.figures:
            rows.append(remark(tr("No figures found in {text}.", text=name_of(shown, side)), f"none-{side}"))
    return rows


def _stated(shown: Shown, figure: StatedFigure, numbers: ParagraphNumbers) -> Row:
    side = side_of(figure.document)
    place = Place(side, figure.span)
    words = " ".join(figure.text.split())
    text = shown.text(side)
    # Of a length or a sum the words themselves tell the unit: only what is counted is added.
    found = text.annotations.figures[figure.figure] if text and text.annotations else None
    counted = found.about if found is not None and found.kind != "age" else figure.counted
    missing = bool(counted) and counted.casefold() not in words.casefold()
    about = [figure.befell] if figure.befell and figure.befell != counted else []
    about += [figure.of_whom] if figure.of_whom and figure.of_whom not in counted else []
    if figure.when:
        about.append(f"{' '.join(figure.when.split())} ({figure.day})" if figure.day else figure.when)
    sentence = figure.sentence.of(text_of(shown, side))
    # What is counted, of whom and when may be read off wrongly: the sentence itself stands below.
    told = name_below(shown, side, quoted_around(sentence, words, 80))
    detail = "\n".join(line for line in (" · ".join(about), told) if line)
    return Row(
        f"figure:{side}:{figure.figure}",
        f"{words} – {counted}" if missing else words,
        detail=detail,
        aside=f"{name_beside(shown, side)} {numbers.words((place,))}".strip(),
        places=(place,),
        light="figure",
        tip=excerpt(sentence, 300),
    )


def _dates(shown: Shown, numbers: ParagraphNumbers) -> tuple[Row, ...]:
    return tuple(
        _date(shown, side, index, figure, numbers)
        for side in SIDES
        if (text := shown.text(side)) is not None and text.annotations is not None
        for index, figure in enumerate(text.annotations.figures)
        if figure.kind in ("date", "time")
    )


def _date(shown: Shown, side: Side, index: int, figure: Figure, numbers: ParagraphNumbers) -> Row:
    place = Place(side, Span(figure.start, figure.end))
    text = text_of(shown, side)
    before = text[max(0, figure.start - _CONTEXT) : figure.start]
    after = text[figure.end : figure.end + _CONTEXT]
    if figure.start > _CONTEXT:
        before = f"{CUT_AHEAD}{before.partition(' ')[2] or before}"
    if figure.end + _CONTEXT < len(text):
        after = f"{after.rpartition(' ')[0] or after}{CUT}"  # some scripts set no spaces between words
    return Row(
        f"date:{side}:{index}",
        " ".join(figure.text.split()),
        detail=name_below(shown, side, " ".join(f"{before}{text[figure.start : figure.end]}{after}".split())),
        aside=f"{name_beside(shown, side)} {numbers.words((place,))}".strip(),
        places=(place,),
        light="figure",
    )
