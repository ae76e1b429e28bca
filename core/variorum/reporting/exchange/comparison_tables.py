"""What a comparison found, as tables: every change, and every link between the two texts."""

from __future__ import annotations

from collections.abc import Sequence

from variorum.model.comparison import Comparison, Side
from variorum.model.span import Span
from variorum.reporting.changes import changes_of
from variorum.reporting.exchange.named_text import NamedText
from variorum.reporting.exchange.table import Cell, Table
from variorum.reporting.inert import one_line
from variorum.reporting.judged import Judged
from variorum.reporting.reader_links import ReaderLink

_SIDE = ("text", "part", "paragraph", "start", "end", "words")
_HEADS = tuple(f"{what} {one}" for one in ("left", "right") for what in _SIDE)
READER, PROGRAM = "reader", "program"
_Place = tuple[str, str, int | None, int | None, int | None, str]


def changes_table(
    left: NamedText,
    right: NamedText,
    comparison: Comparison,
    judged: Judged | None = None,
    older: Side | None = "left",
) -> Table:
    """One row for each change, in the order of the left text, with the reader's verdict."""
    rows = [
        (
            number,
            row.what,
            row.kind,
            *_place(left, row.left_at),
            *_place(right, row.right_at),
            row.certainty / 100 if row.left_at and row.right_at else None,
            (READER if row.by_reader else PROGRAM) if row.left_at and row.right_at else "",
            row.state or "",
        )
        for number, row in enumerate(changes_of(left.version, right.version, comparison, judged, older), 1)
    ]
    heads = ("number", "what", "kind", *_HEADS, "certainty of link", "linked by", "verdict")
    return Table("Changes", heads, tuple(rows))


def links_table(
    left: NamedText, right: NamedText, comparison: Comparison, links: Sequence[ReaderLink] = ()
) -> Table:
    """One row for each pair of passages that tell the same, with how sure that is and who says so.

    Of `links` those the reader refused come last, as links that there are none.
    """
    rows: list[tuple[Cell, ...]] = [
        (
            number,
            link.kind,
            link.tier,
            round(link.score, 3),
            "yes" if link.moved else "no",
            *_place(left, link.left),
            *_place(right, link.right),
            # What is told the reader as "you linked these" is read by others here.
            "; ".join(("linked by hand", *link.why[1:])) if link.by_reader else _reasons(link.why),
            READER if link.by_reader else PROGRAM,
        )
        for number, link in enumerate(comparison.links, 1)
    ]
    rows += [
        (
            len(comparison.links) + number,
            "refused",
            "",
            None,
            "",
            *_place(left, link.left_at),
            *_place(right, link.right_at),
            "link refused by hand",
            READER,
        )
        for number, link in enumerate((link for link in links if not link.linked), 1)
    ]
    heads = ("number", "kind", "tier", "certainty", "moved", *_HEADS, "because", "linked by")
    return Table("Links", heads, tuple(rows), comparison.notes)


def _place(text: NamedText, span: Span | None) -> _Place:
    if span is None:
        return text.name, "", None, None, None, ""
    words = one_line(span.of(text.text))
    return text.name, text.part_at(span.start), text.paragraph_at(span.start), span.start, span.end, words


def _reasons(why: Sequence[str]) -> str:
    return "; ".join(one_line(reason) for reason in why)
