"""What the other texts of a story have that matches a sentence of a row, though the row does not join it.

A row joins what more probably than not all tells the same, and a sentence is in one row at most. A match that is left
over is no proof that a text tells it; that nothing was found there would be false.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection

from variorum.model.span import Span
from variorum.model.story_page import Elsewhere, MatchExtent, StoryCell, StoryPage, TextPlace
from variorum.reviewing.meeting_places import PlacesOfMany, outermost

#: So many passages of one text are named, those that match most of the row.
_PLACES = 3


class MatchedBeside:
    """Looks up the matches of one page."""

    def __init__(self, page: StoryPage) -> None:
        self._texts = [text.version.text for text in page.texts]
        self._matches: list[tuple[TextPlace, TextPlace, bool]] = [
            ((pair.left, each.left), (pair.right, each.right), each.possible)
            for pair in page.matches
            for each in pair.matches
        ]
        self._standing = PlacesOfMany([(one, other) for one, other, _ in self._matches])

    def of(self, cells: Collection[StoryCell]) -> tuple[Elsewhere, ...]:
        """By text: "own" where the row has it, else "part", "possible" or "none"."""
        own = {text for text, cell in enumerate(cells) if cell.places}
        sure: dict[int, Counter[Span]] = {}
        possible: dict[int, Counter[Span]] = {}
        for number in self._standing.meeting(place for cell in cells for place in cell.places):
            one, other, is_possible = self._matches[number]
            if (one[0] in own) == (other[0] in own):
                continue
            text, span = other if one[0] in own else one
            (possible if is_possible else sure).setdefault(text, Counter())[span] += 1
        return tuple(
            Elsewhere("own")
            if text in own
            else self._elsewhere("part", text, sure[text])
            if text in sure
            else self._elsewhere("possible", text, possible[text])
            if text in possible
            else Elsewhere("none")
            for text in range(len(cells))
        )

    def _elsewhere(self, extent: MatchExtent, text: int, found: Counter[Span]) -> Elsewhere:
        most = sorted(outermost(found), key=lambda span: -found[span])[:_PLACES]
        words = (" ".join(span.of(self._texts[text]).split()) for span in sorted(most))
        return Elsewhere(extent, StoryCell(tuple((text, span) for span in sorted(most)), tuple(words)))
