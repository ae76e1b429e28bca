"""Every change between two versions, or every difference in what two reports share, word by word."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from variorum.model.article import Version
from variorum.model.comparison import Comparison, EditKind, Link, Mode, Side
from variorum.model.decisions import Judgement
from variorum.model.frozen import dataclass
from variorum.model.json_value import JsonValue
from variorum.model.numbering import Numbering
from variorum.model.span import Span
from variorum.reporting.inert import one_line
from variorum.reporting.judged import Judged
from variorum.reporting.told_above import ToldAbove
from variorum.reviewing.links_told import KeptElsewhere, links_told
from variorum.text.named_spaces import spaces_named
from variorum.text.phrasing import marked

EDITS: dict[EditKind, str] = {
    "negation": marked("negation"),
    "number": marked("figure"),
    "date": marked("date"),
    "name": marked("name"),
    "quote": marked("quotation"),
    "attribution": marked("attribution"),
    "hedge": marked("qualifier"),
    "wording": marked("wording"),
    "typography": marked("house style"),
}
#: In words that claim nothing of who changed what: only versions of one article are edited.
_WORDS: dict[Mode, dict[str, str]] = {
    "versions": {
        "left": marked("removed"),
        "right": marked("added"),
        "moved": marked("moved"),
        "reworded": marked("reworded"),
        "edited": marked("edited"),
    },
    "outlets": {
        "left": marked("found only in the first text"),
        "right": marked("found only in the second text"),
        "moved": marked("told in a different place"),
        "reworded": marked("told in other words"),
        "edited": marked("worded differently"),
    },
}


@dataclass(frozen=True, slots=True)
class ChangeRow(JsonValue):
    """One change. A span is None, and the words "", where a text has nothing there; paragraph 0 has no number.

    `state` is what the reader said of it, `by_reader` whether it is between passages the reader linked.
    """

    what: str
    kind: str
    left: str
    right: str
    left_at: Span | None
    right_at: Span | None
    left_paragraph: int
    right_paragraph: int
    certainty: int
    state: Judgement | None = None
    by_reader: bool = False
    #: The number of the listed finding that tells it (0: none does).
    finding: int = 0
    #: Whether the row before it has the same passages, and says another thing of them.
    again: bool = False


def changes_of(
    left: Version,
    right: Version,
    comparison: Comparison,
    judged: Judged | None = None,
    older: Side | None = "left",
    above: ToldAbove | None = None,
) -> tuple[ChangeRow, ...]:
    """In the order of the left text; what only the right text has comes after what it follows there.

    `older` is the side of the older of two versions, None where nobody knows which that is; `above` are the findings
    that the report lists.
    """
    words = _words(comparison.mode, older)
    numbers = Numbering(left.paragraphs), Numbering(right.paragraphs)
    kept: Sequence[Link] = links_told(comparison)
    stands_elsewhere = KeptElsewhere(comparison)
    if comparison.mode == "outlets":
        kept = [link for link in comparison.links if link.tier in ("sure", "likely")]
    found: list[tuple[tuple[int, int, int], ChangeRow]] = []

    def add(
        what: str, kind: str, at: Span | None, to: Span | None, place: int, link: Link | None = None
    ) -> None:
        before, after = at.of(left.text) if at else "", to.of(right.text) if to else ""
        spaces = spaces_named(before, after)
        row = ChangeRow(
            what=what,
            kind=kind,
            left=spaces[0] if spaces else one_line(before),
            right=spaces[1] if spaces else one_line(after),
            left_at=at,
            right_at=to,
            left_paragraph=numbers[0].at(at.start) if at else 0,
            right_paragraph=numbers[1].at(to.start) if to else 0,
            certainty=int(link.score * 100) if link else 100,
            state=judged.change(at, to, moved=what == words["moved"]) if judged else None,
            by_reader=link is not None and link.by_reader,
            finding=above.change(at, to, moved=what == words["moved"]) if above else 0,
        )
        found.append(((place, 1 if at else 2, to.start if to else 0), row))

    for link in kept:
        for what, kind, at, to in _of_link(link, words, comparison.mode):
            if kind and comparison.mode == "versions" and stands_elsewhere(at, to):
                continue
            add(what, kind, at, to, at.start, link)
    for span in comparison.only_left:
        add(words["left"], "", span, None, span.start)
    place_of = _Followed(kept)
    for span in comparison.only_right:
        add(words["right"], "", None, span, place_of(span))
    return tuple(row for _, row in sorted(found, key=lambda each: each[0]))


def marked_again(rows: Iterable[ChangeRow]) -> tuple[ChangeRow, ...]:
    """The rows of one table: what is told in other words and in a different place has two."""
    before: tuple[Span | None, Span | None] | None = None
    made: list[ChangeRow] = []
    for row in rows:
        places = row.left_at, row.right_at
        made.append(replace(row, again=True) if places == before else row)
        before = places
    return tuple(made)


def _words(mode: Mode, older: Side | None) -> dict[str, str]:
    words, neutral = _WORDS[mode], _WORDS["outlets"]
    if mode == "outlets" or older == "left":
        return words
    if older is None:
        return {**words, "left": neutral["left"], "right": neutral["right"]}
    return {**words, "left": words["right"], "right": words["left"]}


def _of_link(link: Link, words: dict[str, str], mode: Mode) -> Iterator[tuple[str, str, Span, Span]]:
    if link.moved and link.kind != "quote":
        yield words["moved"], "", link.left, link.right
    if link.kind == "reworded":
        yield words["reworded"], "", link.left, link.right
        return
    if link.kind == "quote" and mode == "versions":
        return  # the sentence around it has the same edits
    for edit in link.edits:
        yield words["edited"], EDITS[edit.kind], edit.left, edit.right


class _Followed:
    """Where in the left text stands what a passage of the right text follows."""

    def __init__(self, links: Sequence[Link]) -> None:
        pairs = sorted((link.right.start, link.left.end) for link in links if not link.moved)
        self._starts, self._ends = [start for start, _ in pairs], [end for _, end in pairs]

    def __call__(self, span: Span) -> int:
        before = bisect_right(self._starts, span.start) - 1
        return self._ends[before] if before >= 0 else 0
