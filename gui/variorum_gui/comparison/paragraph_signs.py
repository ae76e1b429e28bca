"""What a paragraph is, shown beside it: its number or ¶ in the margin, and a chip on what is left out."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Literal

from PySide6.QtCore import QPointF

from variorum.model.article import NOT_COMPARED, Role, Version
from variorum.model.frozen import dataclass
from variorum.model.span import Span
from variorum_gui.comparison.marks import Mark
from variorum_gui.comparison.segments import Segment
from variorum_gui.languages.words import marked, tr
from variorum_gui.shown import Place

if TYPE_CHECKING:
    from variorum_gui.comparison.canvas_side import CanvasSide
    from variorum_gui.comparison.columns import Columns

#: As read in a sentence, and on a chip.
_NAMES: dict[Role, str] = {
    "headline": marked("headline"),
    "standfirst": marked("standfirst"),
    "byline": marked("byline"),
    "dateline": marked("dateline"),
    "date": marked("date"),
    "caption": marked("picture caption"),
    "body": marked("text of the article"),
    "notice": marked("notice"),
    "credit": marked("credit"),
    "furniture": marked("page clutter"),
}
#: Greyed like what is left out: compared between versions, but between outlets they make no match.
_QUIET: frozenset[Role] = frozenset({"byline", "date", "dateline", "credit"})
_COUNT = marked("count as text")
_LEFT_OUT = marked("{title}: left out of the comparison")
_NO_MATCH = marked("{title}: makes no match between two outlets")
_COMPARED = marked("{title}: compared")
#: How far from the column's edge the sign counts as hit.
_REACH = 24.0


@dataclass(frozen=True, slots=True)
class Sign:
    """The part of a paragraph that tells what it is, and what it says to the pointer."""

    place: Place
    #: A click on the chip counts the paragraph as text; on the margin it opens the roles to choose.
    part: Literal["margin", "chip", "words"]
    title: str
    reasons: str


def role_name(role: Role) -> str:
    """A role as read in a sentence."""
    return tr(_NAMES[role])


def is_greyed(role: Role) -> bool:
    """Whether paragraphs of this role are greyed, with a chip that offers to count them as text."""
    return role in NOT_COMPARED | _QUIET


def margin_words(segment: Segment) -> str:
    """Beside a paragraph's first line: its number, or ¶ for what is not counted."""
    if segment.number:
        return str(segment.number)
    return "¶" if segment.opens and segment.kind == "text" and segment.role != "body" else ""


def fold_words(segment: Segment) -> tuple[str, str]:
    """What a folded line says to the pointer."""
    title = segment.words[:1].upper() + segment.words[1:]
    if segment.unfolded:
        return title, tr("Click to fold")
    if segment.role != "furniture":
        return title, tr("Click to open")
    return tr(_LEFT_OUT, title=title), tr("Click to open; each paragraph can be counted as text")


def role_chips(version: Version, *, on_paper: bool = False) -> Iterator[Mark]:
    """A chip at the end of every greyed paragraph: grey without a word is a riddle. On paper it offers nothing."""
    for paragraph in version.paragraphs:
        if is_greyed(paragraph.role) and paragraph.start < paragraph.end:
            # Short: the chip and the last word of the paragraph stay on one line.
            name = tr("caption") if paragraph.role == "caption" else role_name(paragraph.role)
            words = name if on_paper else f"{name} – {tr(_COUNT)}"
            yield Mark(paragraph.end - 1, paragraph.end, "role chip", chip=words)


def sign_of(side: CanvasSide, number: int, local: QPointF, x: float, columns: Columns) -> Sign | None:
    """The sign of a segment under a point: `local` from the corner of its words, `x` across the view."""
    segment = side.content.segments[number]
    greyed = is_greyed(segment.role)
    place = Place(side.side, Span(segment.start, segment.end))
    name = role_name(segment.role)
    title = tr(_standing(segment.role), title=name[:1].upper() + name[1:])
    line = side.column.layout(number).line_height
    if margin_words(segment) and 0 <= local.y() < line and _in_margin(side, x, columns):
        return Sign(place, "margin", title, tr("Click to say that it is something else"))
    if not greyed:
        return None
    drawing = side.drawing(number)
    if any(box.contains(local) and _counts(words) for box, words, _ in drawing.chips):
        return Sign(place, "chip", title, tr("Click to count it as text of the article"))
    if 0 <= local.x() <= side.column.width:
        return Sign(
            place, "words", title, tr("Ctrl+M, or a click on “count as text”, makes it text of the article")
        )
    return None


def _counts(chip: str) -> bool:
    """Whether a chip offers to count its paragraph as text, also where a narrow column shortened it."""
    count = tr(_COUNT)
    return count in chip or (chip.endswith("…") and count.startswith(chip[:-1].rstrip()))


def _standing(role: Role) -> str:
    """Whether paragraphs of this role are compared."""
    if role in NOT_COMPARED:
        return _LEFT_OUT
    return _NO_MATCH if role in _QUIET else _COMPARED


def _in_margin(side: CanvasSide, x: float, columns: Columns) -> bool:
    if side.side == "left":
        return columns.number_left - _REACH <= x <= columns.number_left + 4
    return columns.number_right - 4 <= x <= columns.number_right + _REACH
