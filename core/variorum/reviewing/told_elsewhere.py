"""What the other texts of a story have of a passage that the reader judged beside one of them.

That only one of two texts tells something says nothing of a third one: under each other text stands what the program
matched there, so that no row says less than the tables beside it.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from functools import cached_property

from variorum.model.span import Span
from variorum.model.story_page import (
    Elsewhere,
    MatchedPassages,
    MatchExtent,
    RowVerdict,
    StoryCell,
    StoryPage,
    TextPlace,
)
from variorum.reviewing.meeting_places import PlacesOfMany, outermost
from variorum.text.leaving_out import shortened

#: The most telling first.
_EXTENTS: Sequence[MatchExtent] = ("all", "part", "possible", "none")


class ToldElsewhere:
    """Looks up the matches of one page; each two texts are put in order when they are first asked for."""

    def __init__(self, page: StoryPage, places: int, letters: int) -> None:
        """So many places of a text have room in a cell, and so many letters of each."""
        self._texts = [text.version.text for text in page.texts]
        self._told = [row.cells for row in page.told]
        self._pairs: Mapping[frozenset[int], Sequence[MatchedPassages]] = {
            frozenset((each.left, each.right)): each.matches for each in page.matches
        }
        self._places, self._letters = places, letters
        self._known: dict[tuple[int, int], PlacesOfMany] = {}

    def of(self, cells: Sequence[StoryCell], judged: Iterable[RowVerdict]) -> tuple[Elsewhere, ...]:
        """By text. What the reader confirmed of a text is the last word on what is no more than possible there."""
        said = [each for each in judged if each.pair]
        beside = {text for each in said for text in each.pair}
        confirmed = {text for each in said if each.judgement == "confirmed" for text in each.pair}
        return tuple(
            Elsewhere("own")
            if cell.places
            else Elsewhere("unasked")
            if not said
            else self._in(other, cells, is_judged=other in beside, is_confirmed=other in confirmed)
            for other, cell in enumerate(cells)
        )

    def _in(
        self, other: int, cells: Sequence[StoryCell], *, is_judged: bool, is_confirmed: bool
    ) -> Elsewhere:
        extents: list[MatchExtent] = ["none"]
        found: set[Span] = set()
        for cell in cells:
            if not cell.places:
                continue
            matches = self._matches(cell.places, other)
            sure = {(one, two) for one, two, possible in matches if not possible}
            possible = {(one, two) for one, two, possible in matches if possible and not is_confirmed}
            if not is_judged:
                joined, perhaps = self._told_with(cell.places, other)
                sure |= joined
                possible |= perhaps
            if sure:
                extents.append("all" if self._covers([one for one, _ in sure], cell.places) else "part")
            elif possible:
                extents.append("possible")
            found |= {two for _, two in sure or possible}
        return Elsewhere(min(extents, key=_EXTENTS.index), self._cell(other, found))

    def _matches(self, places: Collection[TextPlace], other: int) -> list[tuple[Span, Span, bool]]:
        """What meets the places of one text: the match on its side, on the other, and whether it is only possible."""
        text = next(iter(places))[0]
        pair = self._pairs.get(frozenset((text, other)), ())
        sides = [(each.left, each.right) if text < other else (each.right, each.left) for each in pair]
        if (text, other) not in self._known:
            self._known[text, other] = PlacesOfMany([((text, one),) for one, _ in sides])
        return [(*sides[at], pair[at].possible) for at in self._known[text, other].meeting(places)]

    @cached_property
    def _rows(self) -> PlacesOfMany:
        return PlacesOfMany([[place for cell in cells for place in cell.places] for cells in self._told])

    def _told_with(
        self, places: Collection[TextPlace], other: int
    ) -> tuple[set[tuple[Span, Span]], set[tuple[Span, Span]]]:
        """What a row of several texts joins by way of a third one, and what it perhaps does.

        Where the two themselves match in the row, those sentences are why it has both: it says nothing of the others.
        Of several sentences of the one text nobody knows which of them the third one joined with the other text.
        """
        text = next(iter(places))[0]
        joined: set[tuple[Span, Span]] = set()
        perhaps: set[tuple[Span, Span]] = set()
        for number in self._rows.meeting(places):
            own, theirs = self._told[number][text].places, self._told[number][other].places
            if not self._match(own, theirs, other):
                pairs = {(one, two) for _, one in own for _, two in theirs}
                (perhaps if len(own) > 1 else joined).update(pairs)
        return joined, perhaps

    def _match(self, own: Collection[TextPlace], theirs: Collection[TextPlace], other: int) -> bool:
        """Whether the two texts themselves match there."""
        matched = [two for _, two, possible in self._matches(own, other) if not possible]
        return any(two.overlaps(there) for two in matched for _, there in theirs)

    def _covers(self, matched: Iterable[Span], places: Iterable[TextPlace]) -> bool:
        """Whether no word of the places stands outside what was matched."""
        spans = sorted(matched)
        for text, place in places:
            at = place.start
            for span in (*spans, Span(place.end, place.end)):
                if any(map(str.isalnum, self._texts[text][at : min(span.start, place.end)])):
                    return False
                at = max(at, span.end)
        return True

    def _cell(self, text: int, spans: Iterable[Span]) -> StoryCell:
        kept = outermost(spans)[: self._places]
        words = (" ".join(span.of(self._texts[text]).split()) for span in kept)
        return StoryCell(
            tuple((text, span) for span in kept), tuple(shortened(each, self._letters) for each in words)
        )
