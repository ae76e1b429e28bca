"""Two versions as one Word document with tracked changes: accept all is the right text, reject all the left one.

Also where the left one is the newer: who swaps the sides asks for the way back.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import count, pairwise
from typing import TYPE_CHECKING

from variorum.model.article import Version
from variorum.model.numbering import Numbering
from variorum.reporting.compared import Compared
from variorum.reporting.contents import Contents
from variorum.reporting.palette import colours
from variorum.reporting.word.elements import Element, element, language, paragraph, run
from variorum.reporting.word.packing import FIXED, PROGRAM, blank, number_pages, packed
from variorum.reporting.word.remarks import Beside, remarks_of, write_remarks
from variorum.reporting.word.revisions import Paragraph, State, Stretch, paragraphs
from variorum.reporting.word.tracked_head import head_of_all_pages, head_of_first_page

if TYPE_CHECKING:
    from docx.section import _Header

_STYLES = {"headline": "Heading1", "standfirst": "Subtitle"}


def tracked(compared: Compared, contents: Contents) -> bytes:
    """The text and nothing but the text, page clutter included; what else is said stands in comments and the header.

    So the paragraphs of the document, all changes accepted, are those of the right text exactly.
    """
    document = blank(contents.title, contents.made_at)
    remarks = tuple(remarks_of(contents))
    section = document.sections[0]
    section.different_first_page_header_footer = True
    number_pages(section.first_page_footer)
    _write_head(section.first_page_header, head_of_first_page(compared, contents), titled=True)
    _write_head(section.header, (head_of_all_pages(contents),))
    write_remarks(document, remarks)
    body = document.element.body
    end = body[-1]
    for made in _paragraphs(compared, Beside(remarks), contents.sources[1].language):
        end.addprevious(made)
    return packed(document)


def _write_head(header: _Header, lines: Iterable[str], *, titled: bool = False) -> None:
    """A line keeps what follows it, the text as well, at a distance: else it would read on into the article.

    `titled`: the first of them is a title.
    """
    header.is_linked_to_previous = False
    made = [
        paragraph(run(line, *_looks(title=titled and not number)), style="Header", reads=line)
        for number, line in enumerate(lines)
    ]
    properties = made[-1][0]
    edge = element("bottom", val="single", sz=4, space=4, color=colours("light")["border"])
    properties.insert(1, element("pBdr", edge))
    properties.append(element("spacing", after=240))
    header._element.extend(made)
    header._element.remove(header._element[0])


def _looks(*, title: bool) -> tuple[Element, ...]:
    return (element("b"), element("sz", val=22)) if title else (element("sz", val=16),)


def _paragraphs(compared: Compared, beside: Beside, tag: str) -> Iterator[Element]:
    numbers = count(1)
    roles = RolesOfBoth(compared.left, compared.right)
    held: Element | None = None
    for each in paragraphs(compared.comparison):
        if held is not None:
            yield held
        content: list[Element] = []
        for stretch in each.stretches:
            for part in _cut(stretch, beside):
                content += beside.before(part.left, part.right)
                content.append(_revised(part, tag, numbers))
        mark = None if each.ending == "same" else _revision(each.ending, numbers)
        words = "".join(stretch.text for stretch in each.stretches)
        held = paragraph(*content, style=_STYLES.get(roles.of(each), ""), reads=words, mark=mark)
    if held is not None:
        held.extend(beside.rest())
        yield held


def _cut(stretch: Stretch, beside: Beside) -> Iterator[Stretch]:
    """The stretch in parts, cut where a comment begins or ends."""
    cuts: set[int] = {0, len(stretch.text)}
    if stretch.state != "added":
        start = stretch.left
        cuts |= {place - start for place in beside.cuts("left", start, start + len(stretch.text))}
    if stretch.state != "removed":
        start = stretch.right
        cuts |= {place - start for place in beside.cuts("right", start, start + len(stretch.text))}
    borders = sorted(cuts)
    for start, end in pairwise(borders):
        left = stretch.left + start * (stretch.state != "added")
        right = stretch.right + start * (stretch.state != "removed")
        yield Stretch(stretch.text[start:end], stretch.state, left, right)


def _revised(part: Stretch, tag: str, numbers: Iterator[int]) -> Element:
    words = run(part.text, *language(tag), deleted=part.state == "removed")
    if part.state == "same":
        return words
    revision = _revision(part.state, numbers)
    revision.append(words)
    return revision


def _revision(state: State, numbers: Iterator[int]) -> Element:
    name = "del" if state == "removed" else "ins"
    return element(name, id=next(numbers), author=PROGRAM, date=FIXED)


class RolesOfBoth:
    """The role of a paragraph, by what it is in the text that has it."""

    def __init__(self, left: Version, right: Version) -> None:
        self._left, self._right = Numbering(left.paragraphs), Numbering(right.paragraphs)

    def of(self, each: Paragraph) -> str:
        """ "" for an ordinary paragraph."""
        for stretch in each.stretches:
            role = (
                self._left.role_at(stretch.left)
                if stretch.state == "removed"
                else self._right.role_at(stretch.right)
            )
            if stretch.text.strip() and role in _STYLES:
                return role
        return ""
