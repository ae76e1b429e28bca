"""From a cell to the sentence it comes from: which sentences are led to, and by what name."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from variorum.model.numbering import Numbering
from variorum.model.story_page import StoryPage, TextPlace
from variorum.reporting.story.sections import Section
from variorum.reporting.story.shares import ShareRow
from variorum.reporting.story.told_by import place_words
from variorum.reporting.story.whole_texts import WholeParagraph, WholeText


class Leading:
    """All places of the tables are known before the texts are drawn: only sentences led to have a name."""

    def __init__(self, page: StoryPage, sections: Iterable[Section], shares: Iterable[ShareRow]) -> None:
        versions = [text.version for text in page.texts]
        self._whole = [WholeText(number, version) for number, version in enumerate(versions, 1)]
        self._numbers = [Numbering(version.paragraphs) for version in versions]
        self._used: list[set[str]] = [set() for _ in versions]
        for place in _places(sections, shares):
            self._used[place[0]].add(self.lead(place))

    def lead(self, place: TextPlace) -> str:
        """The name of the sentence a place is in."""
        text, span = place
        return self._whole[text].anchor(span.start)

    def where(self, place: TextPlace) -> str:
        """ "¶3"."""
        return place_words(self._numbers[place[0]], place[1].start)

    def paragraphs(self, text: int) -> tuple[WholeParagraph, ...]:
        """The text, in full."""
        return self._whole[text].paragraphs(self._used[text])


def _places(sections: Iterable[Section], shares: Iterable[ShareRow]) -> Iterator[TextPlace]:
    for section in sections:
        for group in section.groups:
            for line in group.lines:
                for cell in line.cells:
                    yield from (part.place for part in cell.parts)
    for row in shares:
        for square in row.cells:
            yield from square.share.places if square.share else ()
