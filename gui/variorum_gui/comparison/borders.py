"""Borders the reading is not sure of, as something that can be moved: where one stands, where it may go.

A cut is the border between the older words of a row of a comparison page and the newer ones; a seam is the border
between two articles found in one text. Knows no Qt.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Literal

from variorum.model.article import Article, Paragraph, Row
from variorum.model.comparison import Side
from variorum.model.frozen import dataclass
from variorum.model.span import Span
from variorum_gui.languages.words import tr
from variorum_gui.open_doubts import OpenDoubt
from variorum_gui.shown import Place, Shown, ShownText

#: A reading that was weighed, the beginning of a sentence or paragraph, any word.
Rank = Literal["reading", "sentence", "word"]


@dataclass(frozen=True, slots=True)
class Landing:
    """A place the border may be moved to. `at` is what settles it: a cut of the row, or a paragraph's number."""

    side: Side
    position: int
    at: int
    rank: Rank


@dataclass(frozen=True, slots=True)
class Ends:
    """What stands before a border and what after it, as far as it is shown."""

    doubt: OpenDoubt
    head: Place | None
    tail: Place | None
    #: Where the border is: a cut, or a paragraph's number.
    at: int
    #: What begins at the border, in words.
    words: str

    def crossing(self, landing: Landing) -> Place | None:
        """The words that go over to the other side of the border when it is moved there."""
        if self.head is not None and landing.at < self.at:
            return Place(self.head.side, Span(landing.position, self.head.span.end))
        if self.tail is not None and landing.at > self.at:
            return Place(self.tail.side, Span(self.tail.span.start, landing.position))
        return None


def ends_of(shown: Shown, doubt: OpenDoubt) -> Ends | None:
    """The border a doubt is about; None where it is about none, or about one of two headlines."""
    if not doubt.doubt.choices or doubt.doubt.choices[0].cut is None:
        return None
    if doubt.doubt.kind in ("cut", "side"):
        return _cut(shown, doubt, doubt.doubt.choices[0].cut)
    if doubt.doubt.kind == "seam" and doubt.places:
        return _seam(shown, doubt, doubt.doubt.choices[0].cut)
    return None


def has_border(shown: Shown, place: Place) -> bool:
    """Whether a paragraph is what a comparison page's row was cut into, so that the cut can be moved."""
    text = shown.text(place.side)
    paragraph = _paragraph(text, place.span.start)
    if text is None or paragraph is None:
        return False
    return any(
        row.kind not in ("same", "title")
        and paragraph.text in (row.text[row.cut :], row.text[: row.cut].rstrip(" "))
        for row in text.article.rows
        if text.version.label in row.labels
    )


def border_beside(shown: Shown, place: Place) -> tuple[Place, Place] | None:
    """The two halves of the row a paragraph is one of, the older words first, where both are shown."""
    text = shown.text(place.side)
    paragraph = _paragraph(text, place.span.start)
    for row in text.article.rows if text is not None and paragraph is not None else ():
        halves = row.text[: row.cut].rstrip(" "), row.text[row.cut :]
        if row.kind != "changed" or paragraph is None or paragraph.text not in halves:
            continue
        found = tuple(_place_with(shown, label, half) for label, half in zip(row.labels, halves, strict=True))
        if found[0] is not None and found[1] is not None:
            return found[0], found[1]
    return None


def _place_with(shown: Shown, label: str, words: str) -> Place | None:
    sides: tuple[Side, Side] = ("left", "right")
    for side in sides:
        text = shown.text(side)
        if text is not None and text.version.label == label:
            for paragraph in text.version.paragraphs:
                if paragraph.text == words:
                    return Place(side, Span(paragraph.start, paragraph.end))
    return None


def landings_of(shown: Shown, ends: Ends) -> tuple[Landing, ...]:
    """Everywhere the border may be moved to, among what is shown."""
    if ends.doubt.doubt.kind == "seam":
        return tuple(_paragraph_starts(shown, ends))
    return tuple(_word_starts(shown, ends))


def _cut(shown: Shown, doubt: OpenDoubt, cut: int) -> Ends | None:
    head: Place | None = None
    tail: Place | None = None
    words = ""
    for place in doubt.places:
        text = shown.text(place.side)
        paragraph = _paragraph(text, place.span.start)
        row = _row(text.article, cut, paragraph) if text is not None and paragraph is not None else None
        if paragraph is None or row is None or row.kind == "title":
            continue
        words = tr("{part} starts here", part=f"{row.labels[1][:1].upper()}{row.labels[1][1:]}")
        if row.text[cut:] == paragraph.text:
            tail = place
        else:
            head = place
    return Ends(doubt, head, tail, cut, words) if head is not None or tail is not None else None


def _row(article: Article, cut: int, paragraph: Paragraph) -> Row | None:
    """The row of which a paragraph is one half."""
    for row in article.rows:
        if row.cut == cut and paragraph.text in (row.text[cut:], row.text[:cut].rstrip(" ")):
            return row
    return None


def _seam(shown: Shown, doubt: OpenDoubt, at: int) -> Ends | None:
    tail = doubt.places[0]
    after = shown.text(tail.side)
    before = shown.text("right" if tail.side == "left" else "left")
    if after is None:
        return None
    head: Place | None = None
    if before is not None and len(before.version.paragraphs) == at:
        source = before.version.source_sha256
        if source and source == after.version.source_sha256:
            side: Side = "right" if tail.side == "left" else "left"
            last = before.version.paragraphs[-1]
            head = Place(side, Span(last.start, last.end))
    return Ends(doubt, head, tail, at, tr("A new article begins here"))


def _paragraph_starts(shown: Shown, ends: Ends) -> Iterator[Landing]:
    readings = {choice.cut for choice in ends.doubt.others}
    for place, first in ((ends.head, 0), (ends.tail, ends.at)):
        text = shown.text(place.side) if place is not None else None
        if place is None or text is None:
            continue
        # The first of an article is where the border is already, or would leave nothing before it.
        for number, paragraph in enumerate(text.version.paragraphs[1:], first + 1):
            rank: Rank = "reading" if number in readings else "sentence"
            yield Landing(place.side, paragraph.start, number, rank)


def _word_starts(shown: Shown, ends: Ends) -> Iterator[Landing]:
    from variorum.text.sentences import sentences

    readings = {choice.cut for choice in ends.doubt.others}
    for place in (ends.head, ends.tail):
        text = shown.text(place.side) if place is not None else None
        if place is None or text is None:
            continue
        # Counted in the row, of which the head is the beginning.
        first = 0 if place is ends.head else ends.at
        words = place.span.of(text.version.text)
        begun = {start for start, _ in sentences(words)}
        for at in range(1, len(words)):
            if words[at - 1] != " " or words[at] == " ":
                continue
            rank: Rank = "reading" if first + at in readings else "sentence" if at in begun else "word"
            yield Landing(place.side, place.span.start + at, first + at, rank)


def _paragraph(text: ShownText | None, start: int) -> Paragraph | None:
    paragraphs = text.version.paragraphs if text is not None else ()
    return next((p for p in paragraphs if p.start == start), None)
