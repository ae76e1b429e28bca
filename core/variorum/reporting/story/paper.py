"""The tables of a story for what has no links to follow: every cell says where its words stand, "¶3".

A few texts get a column each. Of more a sheet of paper has no room for, and each row lists its texts instead.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from variorum.model.frozen import dataclass
from variorum.model.story_page import TextPlace
from variorum.reporting.story.contents import StoryContents
from variorum.reporting.story.leading import Leading
from variorum.reporting.story.lines import Line, ShownCell
from variorum.reporting.story.sections import Section
from variorum.text.phrasing import phrase

#: So many texts have a column each.
ABREAST = 5
#: So many places of one cell are named.
_PLACES = 12
#: What the first of several columns has of the width, at least and at most; letters that a column wants for its head.
_FIRST, _LEAST = (0.18, 0.42), 12


@dataclass(frozen=True, slots=True)
class Said:
    """A line of a cell. `name` is the text's, where cells have no column of their own."""

    words: str
    leads: tuple[tuple[str, TextPlace], ...] = ()
    more: int = 0
    aside: str = ""
    name: str = ""

    @property
    def before(self) -> str:
        """All of it but the places."""
        words = f"{self.words} ({self.aside})" if self.aside else self.words
        return phrase("{what}: {value}", what=self.name, value=words) if self.name else words

    @property
    def after(self) -> str:
        """What follows the places named."""
        return phrase("and {n} more", n=self.more) if self.more else ""

    @property
    def plain(self) -> str:
        """All of it."""
        return " ".join(filter(None, (self.before, *(where for where, _ in self.leads), self.after)))


@dataclass(frozen=True, slots=True)
class PaperRow:
    """What it is about, what is said of it, and the lines of each cell."""

    title: str
    cells: tuple[tuple[Said, ...], ...]
    details: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class PaperTable:
    """A table under a heading ("": under that of its part)."""

    title: str
    headings: tuple[str, ...]
    rows: tuple[PaperRow, ...]

    @property
    def shares(self) -> tuple[float, ...]:
        """Of the width there is, column by column: the first has as much as its words want beside the others', which
        are alike."""
        columns = len(self.headings)
        if columns == 1:
            return (1.0,)
        first = 1 / 3
        if columns > 2:
            title = max((len(row.title) for row in self.rows), default=0)
            said = [len(said.plain) for row in self.rows for cell in row.cells for said in cell]
            longest = max((_LEAST, *said))
            least, most = _FIRST
            first = min(max(title / max(1, title + (columns - 1) * longest), least), most)
        return (first, *[(1 - first) / (columns - 1)] * (columns - 1))


@dataclass(frozen=True, slots=True)
class PaperPart:
    """A part of the report: what must be known to read it, its tables, what must be known beside them."""

    title: str
    words: str
    tables: tuple[PaperTable, ...]
    notes: tuple[str, ...] = ()


def is_wide(contents: StoryContents) -> bool:
    """Whether the tables want a sheet on its side."""
    return 2 < len(contents.names) <= ABREAST


def paper_parts(contents: StoryContents, leading: Leading) -> Iterator[PaperPart]:
    """All tables that were chosen, in the order of the page."""
    for section in contents.sections:
        tables = tuple(
            PaperTable(
                f"{group.title} ({len(group.lines)})",
                _headings(contents),
                tuple(_row(line, section, contents, leading) for line in group.lines),
            )
            for group in section.groups
        )
        yield PaperPart(section.title, section.words if tables else section.none, tables, section.notes)
    if "shares" in contents.choice.parts:
        yield _shares(contents)


def _headings(contents: StoryContents) -> tuple[str, ...]:
    if len(contents.names) > ABREAST:
        return phrase("What"), phrase("In which texts")
    return phrase("What"), *contents.names


def _row(line: Line, section: Section, contents: StoryContents, leading: Leading) -> PaperRow:
    if len(contents.names) > ABREAST:
        told = [
            said
            for name, cell in zip(contents.names, line.cells, strict=True)
            for said in _said(cell, leading, name)
        ]
        return PaperRow(line.title, ((*told, *_without(line, contents.names)),), line.beside)
    none = phrase("not found") if section.id == "otherwise" else "–"
    cells = tuple(_said(cell, leading) or (Said(cell.none or none),) for cell in line.cells)
    return PaperRow(line.title, cells, line.beside)


def _without(line: Line, names: Sequence[str]) -> Iterator[Said]:
    """The texts of which it is said in words that they have nothing, together."""
    of: dict[str, list[str]] = {}
    for name, cell in zip(names, line.cells, strict=True):
        if cell.none:
            of.setdefault(cell.none, []).append(name)
    yield from (Said(none, name=", ".join(without)) for none, without in of.items())


def _said(cell: ShownCell, leading: Leading, name: str = "") -> tuple[Said, ...]:
    if not cell.parts:
        return ()
    if cell.counted:
        places: dict[str, TextPlace] = {}
        for part in cell.parts:
            places.setdefault(leading.where(part.place), part.place)
        leads = tuple(places.items())[:_PLACES]
        return (Said(f"{len(cell.parts)}:", leads, len(places) - len(leads), name=name),)
    if cell.lead and all(part.words == leading.where(part.place) for part in cell.parts):
        once = {part.words: part.place for part in reversed(cell.parts)}
        return (Said(cell.lead, tuple(reversed(once.items())), name=name),)
    return tuple(
        Said(
            "" if part.words == (where := leading.where(part.place)) else part.words,
            ((where, part.place),),
            aside=part.aside,
            name=name,
        )
        for part in cell.parts
    )


def _shares(contents: StoryContents) -> PaperPart:
    """Texts of a large story stand above the columns as numbers: those of the list at the beginning."""
    many = len(contents.names) > ABREAST
    names = tuple(f"{at}. {name}" if many else name for at, name in enumerate(contents.names, 1))
    rows = tuple(
        PaperRow(name, tuple((Said(cell.told),) for cell in row.cells))
        for name, row in zip(names, contents.shares, strict=True)
    )
    heads = tuple(str(at) for at in range(1, len(names) + 1)) if many else names
    words = phrase(
        "At least so much of the text named at the left has a match in the text named above. Different numbers "
        "both ways come of texts of different length."
    )
    return PaperPart(phrase("How much is shared"), words, (PaperTable("", ("", *heads), rows),))
