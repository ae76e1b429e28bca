"""The Figures tab: figures that may not agree, then all figures of each text without a verdict."""

from __future__ import annotations

from variorum.model.annotations import Figure, FigureKind
from variorum.model.comparison import Side
from variorum.model.dossier import Disagreement
from variorum.model.span import Span
from variorum_gui.shown import Place, Shown
from variorum_gui.sidebar.places import SIDES, ParagraphNumbers, name_of, side_of
from variorum_gui.sidebar.rows import Row, remark, section

#: Disagreements of these kinds are told under Names and Quotes.
ELSEWHERE = ("spelling", "role", "quote")
_TIERS = (
    ("differ", "Different figures"),
    ("check", "Perhaps the same figure: please check"),
    ("range", "Stated with different precision"),
)
NOT_SEARCHED = "Not searched for differences: clock times, calendar dates, sport results."
_KINDS: dict[FigureKind, str] = {
    "count": "number",
    "percent": "per cent",
    "magnitude": "magnitude",
    "other": "",
}


def figure_rows(shown: Shown) -> tuple[Row, ...]:
    """Both parts. An empty first part says what it does not mean."""
    rows: list[Row] = []
    numbers = ParagraphNumbers(shown)
    if shown.left is not None and shown.right is not None and shown.dossier is not None:
        rows += _disagreements(shown, numbers)
    for side in SIDES:
        text = shown.text(side)
        if text is not None and text.annotations is not None:
            figures = text.annotations.figures
            if figures:
                rows.append(section(f"All figures in {name_of(shown, side)}", len(figures)))
                rows += [_figure(side, i, figure, numbers) for i, figure in enumerate(figures)]
            else:
                rows.append(remark(f"No figures found in {name_of(shown, side)}.", f"none-{side}"))
    return tuple(rows)


def figure_disagreements(shown: Shown) -> tuple[Disagreement, ...]:
    """The disagreements about figures between the two texts."""
    if shown.dossier is None:
        return ()
    return tuple(row for row in shown.dossier.disagreements if row.kind not in ELSEWHERE)


def disagreement_places(row: Disagreement) -> tuple[Place, ...]:
    """Where the values of a disagreement stand."""
    return tuple(Place(side_of(document), span) for document, _, span, _ in row.values if document < 2)


def _disagreements(shown: Shown, numbers: ParagraphNumbers) -> list[Row]:
    found = figure_disagreements(shown)
    rows: list[Row] = []
    for tier, title in _TIERS:
        members = [row for row in found if row.tier == tier]
        if members:
            rows.append(section(title, len(members)))
            rows += [_disagreement(shown, row, numbers) for row in members]
    if not rows:
        rows.append(remark("No differing figures found. This does not mean that the figures agree."))
    rows.append(remark(NOT_SEARCHED))
    return rows


def _disagreement(shown: Shown, row: Disagreement, numbers: ParagraphNumbers) -> Row:
    places = disagreement_places(row)
    values = " / ".join(
        f"{value} ({name_of(shown, side_of(document))})"
        for document, _, _, value in row.values
        if document < 2
    )
    return Row(
        f"disagreement:{row.kind}:{row.sentence}",
        values,
        detail=row.sentence,
        where=numbers.words(places),
        aside="" if row.kind == "other" else row.kind,
        sign="",
        places=places,
        light="figure",
        strong=row.tier == "differ",
        faded=row.tier == "range",
        acts=("previous", "next"),
    )


def _figure(side: Side, index: int, figure: Figure, numbers: ParagraphNumbers) -> Row:
    place = Place(side, Span(figure.start, figure.end))
    what = figure.about or (figure.unit if figure.kind in ("count", "other") else "")
    words = " ".join(figure.text.split())
    missing = what and what.casefold() not in words.casefold()
    return Row(
        f"figure:{side}:{index}",
        f"{words} – {what}" if missing else words,
        aside=" ".join(
            part for part in (_KINDS.get(figure.kind, figure.kind), numbers.words((place,))) if part
        ),
        places=(place,),
        light="figure",
    )
