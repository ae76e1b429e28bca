"""The two texts, paragraph by paragraph, those that tell the same beside each other."""

from __future__ import annotations

from collections.abc import Sequence

from variorum.model.article import Version
from variorum.model.comparison import Comparison
from variorum.model.frozen import dataclass
from variorum.model.json_value import JsonValue
from variorum.model.numbering import Numbering
from variorum.model.span import Span
from variorum.reporting.alignment import rows_of
from variorum.reporting.marking import Mark, Piece, by_paragraph, pieces
from variorum.reporting.passages import HIDDEN


@dataclass(frozen=True, slots=True)
class ShownParagraph(JsonValue):
    """A paragraph in its column; number 0: it has none."""

    role: str
    number: int
    pieces: tuple[Piece, ...]


@dataclass(frozen=True, slots=True)
class TextRow(JsonValue):
    """What stands side by side; either may be empty."""

    left: tuple[ShownParagraph, ...]
    right: tuple[ShownParagraph, ...]


def text_rows(
    left: Version, right: Version, comparison: Comparison, marks: tuple[Sequence[Mark], Sequence[Mark]]
) -> tuple[TextRow, ...]:
    """Both texts without page clutter, with their marks."""
    shown = [[p for p in version.paragraphs if p.role not in HIDDEN] for version in (left, right)]
    columns = [_column(version, own) for version, own in zip((left, right), marks, strict=True)]
    return tuple(
        TextRow(tuple(columns[0][i] for i in lefts), tuple(columns[1][j] for j in rights))
        for lefts, rights in rows_of(shown[0], shown[1], comparison)
    )


def _column(version: Version, marks: Sequence[Mark]) -> list[ShownParagraph]:
    numbers = Numbering(version.paragraphs)
    return [
        ShownParagraph(p.role, numbers.at(p.start), pieces(version.text, Span(p.start, p.end), here))
        for p, here in zip(version.paragraphs, by_paragraph(version.paragraphs, marks), strict=True)
        if p.role not in HIDDEN
    ]
