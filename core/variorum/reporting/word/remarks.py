"""What stands beside the text as Word's comments: findings and notes, each on its passage."""

from __future__ import annotations

import sys
from bisect import insort
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from variorum.model.comparison import Side
from variorum.model.frozen import dataclass
from variorum.model.span import Span
from variorum.reporting.contents import Contents
from variorum.reporting.inert import one_line
from variorum.reporting.word.elements import Element, element, paragraph, run
from variorum.reporting.word.packing import FIXED, PROGRAM
from variorum.text.phrasing import phrase

if TYPE_CHECKING:
    from docx.document import Document

_READER = "Reader"


@dataclass(frozen=True, slots=True)
class Remark:
    """A comment and where it begins and ends, in the offsets of one text."""

    side: Side
    span: Span
    author: str
    lines: tuple[str, ...]


def remarks_of(contents: Contents) -> Iterator[Remark]:
    """The findings listed and the reader's notes, on their first passage, in the newer text where it is there."""
    for item in contents.findings:
        side: Side = "right" if item.finding.right else "left"
        spans = item.finding.right or item.finding.left
        if spans:
            lines = [
                item.title,
                item.sentence if item.sentence != item.title else "",
                f"({item.standing})",
            ]
            lines.append(phrase("Note: {words}", words=item.note) if item.note else "")
            yield Remark(side, spans[0], PROGRAM, tuple(line for line in lines if line))
    for note in contents.notes:
        for place in note.places:
            words = tuple(line for line in (note.text or phrase("(no words)"), note.aside) if line)
            yield Remark("right" if place.side else "left", place.span, _READER, words)
    for link in contents.links:
        there = phrase("{name}: {words}", name=contents.names[0], words=link.left)
        yield Remark("right", link.right_at, _READER, (link.what, there))
    for said in contents.speakers:
        yield Remark(said.side, said.at, _READER, (said.told,))


def unplaced(contents: Contents) -> tuple[str, ...]:
    """What is on the texts as a whole and has no passage to stand beside: titles of findings, and notes."""
    findings = [item.title for item in contents.findings if not (item.finding.left or item.finding.right)]
    notes = [
        ". ".join(filter(None, (phrase("Note: {words}", words=one_line(note.text)), note.about)))
        for note in contents.notes
        if not note.places
    ]
    return (*findings, *notes)


class Beside:
    """The remarks, given out where they begin and end as the text is written."""

    def __init__(self, remarks: Sequence[Remark]) -> None:
        self._remarks = sorted(enumerate(remarks), key=lambda each: each[1].span, reverse=True)
        self._waiting: dict[Side, list[tuple[int, Remark]]] = {"left": [], "right": []}
        for numbered in self._remarks:
            self._waiting[numbered[1].side].append(numbered)
        #: What has begun: its end, when it began, its number. What ends first is last: among many that overlap, to go
        #: through all at every cut took time with the square of their number.
        self._open: dict[Side, list[tuple[int, int, int]]] = {"left": [], "right": []}
        self._begun = 0

    def before(self, left: int, right: int) -> list[Element]:
        """Marks for what ends and what begins at or before these places."""
        at: dict[Side, int] = {"left": left, "right": right}
        marks = self._ending(at)
        for side, waiting in self._waiting.items():
            while waiting and waiting[-1][1].span.start <= at[side]:
                marks.append(self._begin(*waiting.pop()))
        return marks

    def cuts(self, side: Side, start: int, end: int) -> list[int]:
        """Where, between two places of one text, something begins or ends."""
        places: set[int] = set()
        for ends, _, _ in reversed(self._open[side]):
            if ends >= end:
                break
            places.add(ends)
        for _, remark in reversed(self._waiting[side]):
            if remark.span.start >= end:
                break
            places |= {remark.span.start, remark.span.end}
        return sorted(place for place in places if start < place < end)

    def rest(self) -> list[Element]:
        """Marks for all that has not ended."""
        marks: list[Element] = []
        for waiting in self._waiting.values():
            marks += [self._begin(*each) for each in reversed(waiting)]
            waiting.clear()
        return marks + self._ending({"left": sys.maxsize, "right": sys.maxsize})

    def _begin(self, number: int, remark: Remark) -> Element:
        self._begun += 1
        insort(self._open[remark.side], (remark.span.end, self._begun, number), key=lambda each: -each[0])
        return element("commentRangeStart", id=number)

    def _ending(self, at: dict[Side, int]) -> list[Element]:
        """Marks for what ends at or before these places, in the order in which it began."""
        ended: list[tuple[int, int]] = []
        for side, under_way in self._open.items():
            while under_way and under_way[-1][0] <= at[side]:
                ended.append(under_way.pop()[1:])
        return [mark for _, number in sorted(ended) for mark in _end(number)]


def _end(number: int) -> list[Element]:
    return [element("commentRangeEnd", id=number), element("r", element("commentReference", id=number))]


def write_remarks(document: Document, remarks: Sequence[Remark]) -> None:
    """The words of the comments, numbered as they are given."""
    if not remarks:
        return
    holder = document.part._comments_part.element
    for number, remark in enumerate(remarks):
        holder.append(
            element(
                "comment",
                *(paragraph(run(line), reads=line) for line in remark.lines),
                id=number,
                author=remark.author,
                initials=remark.author[0],
                date=FIXED,
            )
        )
