"""What one line of a sidebar list shows, as a value: the tabs make them, one list widget draws them."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Literal, NamedTuple

from variorum.model.annotations import MentionType
from variorum.model.frozen import dataclass
from variorum_gui.languages.words import marked, tr
from variorum_gui.shown import Place

#: item: can be chosen; section: a heading; fold: a heading that opens and closes; remark: a quiet line.
RowKind = Literal["item", "section", "fold", "remark"]
Sign = Literal[
    "", "to review", "confirmed", "rejected", "unsure", "person", "organisation", "place", "other", "to check"
]

#: The sign drawn before a name of each type; "other" is a ring, for types that are in doubt.
TYPE_SIGNS: dict[MentionType, Sign] = {"PERSON": "person", "ORG": "organisation", "LOC": "place"}
#: The signs in words.
SIGN_WORDS: dict[Sign, str] = {
    "": "",
    "to review": marked("to review"),
    "confirmed": marked("confirmed"),
    "rejected": marked("rejected"),
    "unsure": marked("unsure"),
    "person": marked("person"),
    "organisation": marked("organisation"),
    "place": marked("place"),
    "other": marked("other"),
    "to check": marked("to check"),
}


@dataclass(frozen=True, slots=True)
class Row:
    """One line of a list. `key` is stable over refreshes, so that the chosen row stays chosen."""

    key: str
    title: str
    kind: RowKind = "item"
    #: Under the title; "\n" starts a new line.
    detail: str = ""
    #: Paragraph numbers after the detail.
    where: str = ""
    #: At the right of the title, small.
    aside: str = ""
    #: In columns at the right, in place of `aside`: a number for each text. A section's are the headings.
    cells: tuple[str, ...] = ()
    #: What heads these columns where there is room for it: of a section, in place of the short headings in `cells`.
    heads: tuple[str, ...] = ()
    sign: Sign = ""
    #: Where it stands, in the order "next" steps through.
    places: tuple[Place, ...] = ()
    #: How the places are lit: a mention type, or "figure", "quotation", "passage".
    light: str = "passage"
    strong: bool = False
    faded: bool = False
    #: Not sure to be what it is listed as: its sign is dotted, its words are in the second ink.
    doubtful: bool = False
    #: Rests on a reading that is not sure: under its sign stands that of the margin.
    unsure_reading: bool = False
    #: Names of the acts offered as buttons while the row is chosen.
    acts: tuple[str, ...] = ()
    #: Acts that stand only in the context menu (and have keys).
    more_acts: tuple[str, ...] = ()
    #: Those of both that are shown grey: they cannot be done now.
    greyed: tuple[str, ...] = ()
    #: For a fold: whether it is open.
    unfolded: bool = False
    #: For a fold: how many rows are under it.
    holds: int = 0
    #: And how many of these are findings that were decided.
    decided: int = 0
    #: Said while the pointer rests on it.
    tip: str = ""
    #: What "Rename" starts from; "" where the row cannot be renamed.
    editable: str = ""

    @property
    def can_be_chosen(self) -> bool:
        """Whether arrow keys stop at this row."""
        return self.kind in ("item", "fold")

    @property
    def _columns(self) -> tuple[str, ...]:
        if self.kind == "item":
            return self.cells
        return (self.heads or self.cells) if self.kind == "section" else ()

    def written(self) -> str:
        """The row as it is copied: what stands in one line in one line, its columns between tabs."""
        first = "\t".join(part for part in (self.title, self.aside, *self._columns) if part)
        return "\n".join(part for part in (first, self.detail, self.where) if part)

    def spoken(self) -> str:
        """The row in one line, for a screen reader."""
        if self.kind == "fold":
            state = tr("open", meaning="a fold") if self.unfolded else tr("folded")
            return ", ".join(part for part in (self.title, self.aside, state) if part)
        first = ", ".join(part for part in (self.title, self.aside, *self._columns) if part)
        return ". ".join(part for part in (first, self.detail.replace("\n", "; "), self.where) if part)


class Below(NamedTuple):
    """What is told below the chosen row, and what can be done about that."""

    words: str = ""
    acts: tuple[str, ...] = ()


NOTHING_BELOW = Below()


def section(
    title: str,
    count: int | None = None,
    cells: tuple[str, ...] = (),
    key: str = "",
    heads: tuple[str, ...] = (),
) -> Row:
    """A heading between rows; `cells` are headings of the columns below it, `heads` the same in full."""
    aside = "" if count is None or cells else str(count)
    return Row(f"section:{key or title}", title, "section", aside=aside, cells=cells, heads=heads)


def fold(key: str, title: str, members: tuple[Row, ...], unfolded: frozenset[str]) -> tuple[Row, ...]:
    """A heading that opens and closes, with its rows while it is open; nothing where there are none."""
    if not members:
        return ()
    is_open = key in unfolded
    count = sum(row.kind == "item" for row in members)
    head = Row(f"fold:{key}", title, "fold", aside=str(count), unfolded=is_open, holds=count)
    return (head, *(members if is_open else ()))


def folded_away(rows: Iterable[Row]) -> int:
    """How many entries stand in closed folds."""
    return sum(row.holds for row in rows if not row.unfolded)


def remark(text: str, key: str = "", cells: tuple[str, ...] = (), heads: tuple[str, ...] = ()) -> Row:
    """A quiet line of explanation; one that tells what short headings (`cells`) stand for, only of those shown."""
    return Row(f"remark:{key or text}", text, "remark", cells=cells, heads=heads)
