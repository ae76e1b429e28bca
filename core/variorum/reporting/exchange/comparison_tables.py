"""What a comparison found, as tables: every change, and every link between the two texts."""

from __future__ import annotations

from collections.abc import Sequence

from variorum.model.comparison import Comparison
from variorum.model.span import Span
from variorum.reporting.changes import changes_of
from variorum.reporting.exchange.named_text import NamedText
from variorum.reporting.exchange.table import Table
from variorum.reporting.inert import one_line

_SIDE = ("text", "part", "paragraph", "start", "end", "words")
_HEADS = tuple(f"{what} {one}" for one in ("left", "right") for what in _SIDE)
_Place = tuple[str, str, int | None, int | None, int | None, str]


def changes_table(left: NamedText, right: NamedText, comparison: Comparison) -> Table:
    """One row for each change, in the order of the left text."""
    rows = [
        (
            number,
            row.what,
            row.kind,
            *_place(left, row.left_at),
            *_place(right, row.right_at),
            row.certainty / 100,
        )
        for number, row in enumerate(changes_of(left.version, right.version, comparison), 1)
    ]
    return Table("Changes", ("number", "what", "kind", *_HEADS, "certainty of link"), tuple(rows))


def links_table(left: NamedText, right: NamedText, comparison: Comparison) -> Table:
    """One row for each pair of passages that tell the same, with how sure that is."""
    rows = [
        (
            number,
            link.kind,
            link.tier,
            round(link.score, 3),
            "yes" if link.moved else "no",
            *_place(left, link.left),
            *_place(right, link.right),
            _reasons(link.why),
        )
        for number, link in enumerate(comparison.links, 1)
    ]
    heads = ("number", "kind", "tier", "certainty", "moved", *_HEADS, "because")
    return Table("Links", heads, tuple(rows), comparison.notes)


def _place(text: NamedText, span: Span | None) -> _Place:
    if span is None:
        return text.name, "", None, None, None, ""
    words = one_line(span.of(text.text))
    return text.name, text.part_at(span.start), text.paragraph_at(span.start), span.start, span.end, words


def _reasons(why: Sequence[str]) -> str:
    return "; ".join(one_line(reason) for reason in why)
