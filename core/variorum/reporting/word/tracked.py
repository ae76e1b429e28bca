"""Two versions as one Word document with tracked changes: accept all is the right text, reject all the left one.

Also where the left one is the newer: who swaps the sides asks for the way back.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import count, pairwise

from variorum.model.article import Version
from variorum.model.comparison import Side
from variorum.model.numbering import Numbering
from variorum.reporting.compared import Compared
from variorum.reporting.contents import Contents
from variorum.reporting.stating import order_guessed
from variorum.reporting.word.elements import Element, element, language, paragraph, run
from variorum.reporting.word.packing import FIXED, PROGRAM, blank, packed
from variorum.reporting.word.remarks import Beside, remarks_of, unplaced, write_remarks
from variorum.reporting.word.revisions import Paragraph, State, Stretch, paragraphs
from variorum.text.phrasing import phrase

_STYLES = {"headline": "Heading1", "standfirst": "Subtitle"}


def tracked(compared: Compared, contents: Contents) -> bytes:
    """The text and nothing but the text, page clutter included; what else is said stands in comments and the header.

    So the paragraphs of the document, all changes accepted, are those of the right text exactly.
    """
    document = blank(contents.title, contents.made_at)
    remarks = tuple(remarks_of(contents))
    header = document.sections[0].header
    header.is_linked_to_previous = False
    for line in _header(contents, compared.older):
        header._element.append(paragraph(run(line, element("sz", val=16)), style="Header", reads=line))
    header._element.remove(header._element[0])
    write_remarks(document, remarks)
    body = document.element.body
    end = body[-1]
    for made in _paragraphs(compared, Beside(remarks), contents.sources[1].language):
        end.addprevious(made)
    return packed(document)


def _header(contents: Contents, older: Side | None) -> list[str]:
    old, new = contents.names
    lines = [
        phrase(
            "{old} → {new}: changes found by Variorum {version}. Accept all gives {new}, reject all {old}.",
            old=old,
            new=new,
            version=contents.version,
        )
    ]
    if older == "right":
        lines.append(phrase("The older of the two is {new}: the changes lead back to it.", new=new))
    if older is None:
        lines.append(order_guessed(contents.names))
    lines += contents.warnings
    if contents.findings:
        lines.append(contents.reviewed)
    if contents.findings and not contents.any_confirmed:
        lines.append(phrase("No finding in the comments has been confirmed by a reader."))
    whole = unplaced(contents)
    if whole:
        lines.append(phrase("On the texts as a whole: {what}.", what="; ".join(whole)))
    return lines


def _paragraphs(compared: Compared, beside: Beside, tag: str) -> Iterator[Element]:
    numbers = count(1)
    styles = _Styles(compared.left, compared.right)
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
        held = paragraph(*content, style=styles.of(each), reads=words, mark=mark)
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


class _Styles:
    """The style of a paragraph, by what it is in the text that has it."""

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
                return _STYLES[role]
        return ""
