"""The report of a story as a Word document: headings, tables, and the texts; places are links to the sentences."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import count

from variorum.model.story_page import TextPlace
from variorum.reporting.story.contents import StoryContents, StoryHead
from variorum.reporting.story.leading import Leading
from variorum.reporting.story.paper import PaperPart, PaperRow, PaperTable, Said, is_wide, paper_parts
from variorum.reporting.story.whole_texts import WholeParagraph
from variorum.reporting.word.elements import Element, element, language, linked, paragraph, run, table
from variorum.reporting.word.looks import looks_of, quiet
from variorum.reporting.word.packing import blank, packed, tighten
from variorum.reporting.word.row_heights import high_rows
from variorum.text.phrasing import phrase

#: What A4 has between the margins, upright and on its side, in twentieths of a point.
_WIDTHS = {False: 9638, True: 14570}
#: The same of its height.
_HEIGHTS = {False: 14570, True: 9638}
#: Of letters, in points: five articles are many.
_SIZE = 9.5


def word_of_story(contents: StoryContents) -> bytes:
    """Every part that was chosen, in the order of the page."""
    wide = is_wide(contents)
    document = blank(contents.title, contents.made_at, wide=wide)
    body = document.element.body
    end = body[-1]
    tighten(document, _SIZE)
    for made in _Drawing(contents, _WIDTHS[wide], _HEIGHTS[wide]).all():
        end.addprevious(made)
    return packed(document)


class _Drawing:
    def __init__(self, contents: StoryContents, width: int, height: int) -> None:
        self._contents, self._width, self._height = contents, width, height
        self._leading = Leading(contents.page, contents.sections, contents.shares)
        self._links = "texts" in contents.choice.parts
        self._numbers = count(1)

    def all(self) -> Iterator[Element]:
        contents = self._contents
        yield _words(contents.title, "Title")
        for number, head in enumerate(contents.heads, 1):
            yield _headed(number, head)
        for note in contents.notes:
            yield paragraph(run(note, *quiet()), reads=note)
        for part in paper_parts(contents, self._leading):
            yield from self._part(part)
        if self._links:
            yield _words(phrase("The texts"), "Heading1")
            for at, head in enumerate(contents.heads):
                yield _words(head.name, "Heading2")
                for each in self._leading.paragraphs(at):
                    yield self._paragraph(each, head.language)
        yield paragraph(run(contents.closing, *quiet()), apart=True)

    def _part(self, part: PaperPart) -> Iterator[Element]:
        yield _words(part.title, "Heading1")
        for line in (part.words, *part.notes):
            yield paragraph(run(line, *quiet()), reads=line, keep=bool(part.tables))
        for each in part.tables:
            if each.title:
                yield _words(each.title, "Heading2")
            yield self._table(each)

    def _table(self, made: PaperTable) -> Element:
        widths = _widths(made, self._width)
        rows: list[list[list[Element]]] = [
            [[_words(heading)] if heading else [] for heading in made.headings]
        ]
        for row in made.rows:
            title = [_words(row.title), *(paragraph(run(d, *quiet()), reads=d) for d in row.details)]
            rows.append([title, *([self._said(said) for said in cell] for cell in row.cells)])
        told: list[Sequence[Sequence[str]]] = [[(heading,) for heading in made.headings]]
        told += map(_paragraphs, made.rows)
        high = high_rows(told, widths, self._height)
        return table(widths, rows, whole=True, high=high)

    def _said(self, said: Said) -> Element:
        runs = [run(said.before)] if said.before else []
        for where, place in said.leads:
            runs += [run(" ")] if runs else []
            runs.append(self._lead(where, place))
        if said.after:
            runs.append(run(f" {said.after}"))
        return paragraph(*runs, reads=said.before)

    def _lead(self, where: str, place: TextPlace) -> Element:
        if not self._links:
            return run(where, *quiet())
        return linked(self._leading.lead(place), run(where, *quiet(), element("u", val="single")))

    def _paragraph(self, each: WholeParagraph, tag: str) -> Element:
        runs: list[Element] = []
        if each.number:
            runs.append(run(f"{each.number} ", *quiet()))
        for one in each.sentences:
            words = run(one.text + one.after, *looks_of((), each.role), *language(tag))
            runs += self._named(one.anchor, words) if one.anchor else [words]
        return paragraph(*runs, reads="".join(one.text for one in each.sentences))

    def _named(self, name: str, words: Element) -> Sequence[Element]:
        id = next(self._numbers)
        return element("bookmarkStart", id=id, name_=name), words, element("bookmarkEnd", id=id)


def _widths(made: PaperTable, width: int) -> tuple[int, ...]:
    return tuple(int(share * width) for share in made.shares)


def _paragraphs(row: PaperRow) -> list[Sequence[str]]:
    return [(row.title, *row.details), *(tuple(said.plain for said in cell) for cell in row.cells)]


def _headed(number: int, head: StoryHead) -> Element:
    rest = ". ".join(filter(None, (head.headline, head.when, head.address)))
    title = run(f"{number}. {head.name}  ", element("b"))
    return paragraph(title, run(rest, *quiet()), reads=head.name)


def _words(text: str, style: str = "") -> Element:
    return paragraph(run(text), style=style, reads=text, keep=style.startswith("Heading"))
