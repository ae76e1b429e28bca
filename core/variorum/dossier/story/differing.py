"""Figures and facts told otherwise, each text's value in its column."""

from __future__ import annotations

from collections.abc import Sequence

from variorum.model.dossier import Disagreement
from variorum.model.span import Span
from variorum.model.story_page import DifferingRow, StoryCell

#: These rows are about quotations, and are told beside those.
OF_QUOTATIONS = frozenset({"quote", "speaker"})
_TIERS = ("differ", "check", "range")


def differing_rows(found: Sequence[Disagreement], texts: int) -> tuple[DifferingRow, ...]:
    """What differs first, then what is to check, spellings after figures."""
    rows = [row for row in found if row.kind not in OF_QUOTATIONS]
    rows.sort(key=lambda row: (row.kind == "spelling", _TIERS.index(row.tier)))
    return tuple(
        DifferingRow(
            row.kind,
            row.tier,
            row.sentence,
            values_by_text(row, texts),
            row.about,
            row.told("confirmed"),
            row.told("rejected"),
        )
        for row in rows
    )


def values_by_text(row: Disagreement, texts: int) -> tuple[StoryCell, ...]:
    """The values as they are shown, each beside its place."""
    by_text: list[dict[Span, str]] = [{} for _ in range(texts)]
    for text, _, span, value in row.values:
        by_text[text].setdefault(span, value)
    return tuple(
        StoryCell(tuple((at, span) for span in found), tuple(found.values()))
        for at, found in enumerate(by_text)
    )
