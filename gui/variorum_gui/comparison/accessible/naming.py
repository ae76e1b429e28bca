"""What a paragraph is called for those who do not see it: where it stands, what became of it, its words."""

from __future__ import annotations

from bisect import bisect_right
from functools import cached_property

from variorum.model.comparison import LinkKind, Side
from variorum.model.span import Span
from variorum_gui.comparison.band_words import called
from variorum_gui.comparison.content import SIDES, Content
from variorum_gui.comparison.hover_card import only_in
from variorum_gui.comparison.marks import Mark, Passage
from variorum_gui.comparison.paragraph_signs import is_greyed, role_name
from variorum_gui.comparison.stops import Stop
from variorum_gui.languages.words import marked, tr
from variorum_gui.shown import Shown

_KINDS: dict[LinkKind, str] = {
    "same": marked("told in the same words"),
    "edited": marked("told in nearly the same words"),
    "reworded": marked("reworded"),
    "quote": marked("same quotation"),
}
#: What covers this share of a paragraph is said of all of it: spaces between sentences belong to none.
_WHOLE = 0.95
OTHER: dict[Side, Side] = {"left": "right", "right": "left"}


class Naming:
    """Names for the segments of a `Content`, made when asked for."""

    def __init__(self, content: Content) -> None:
        self.content = content
        self._called = side_names(content.shown)
        self._older = content.shown.older

    def title(self, side: Side) -> str:
        """What the text of one side of the canvas is called."""
        return tr("Both versions") if self.content.one_column else self.called(side)

    def called(self, side: Side) -> str:
        """What one of the two texts is called, whatever the form."""
        return self._called[SIDES.index(side)]

    def opening(self, side: Side) -> str:
        """The title at the beginning of a sentence; a file's name stays as it is."""
        title, text = self.title(side), self.content.shown.text(side)
        return title if text is not None and title == text.file else title[:1].upper() + title[1:]

    def label(self, side: Side, number: int) -> str:
        """ "paragraph 4 of 50", or what a paragraph without a number is."""
        segments = self.content.side(side).segments
        segment = segments[number]
        if segment.kind == "fold":
            return tr("unfolded") if segment.unfolded else tr("folded")
        if not segment.opens:
            opening = next((n for n in range(number, -1, -1) if segments[n].opens), 0)
            return tr("{paragraph}, continued", paragraph=self.label(side, opening))
        if segment.number:
            count = self._counts[SIDES.index(side)]
            return tr("paragraph {number} of {count}", number=segment.number, count=count)
        return tr("paragraph") if segment.role == "body" else role_name(segment.role)

    def label_at(self, side: Side, position: int) -> str:
        """The label of the paragraph that holds a code point of the canvas."""
        number = self._number_at(side, position)
        segments = self.content.side(side).segments
        if number < 0 or segments[number].kind == "fold" or position > segments[number].end:
            return self._role_at(side, position)
        return self.label(side, number)

    def name(self, side: Side, number: int) -> str:
        """All one hears on arriving at a paragraph, its words last."""
        segment = self.content.side(side).segments[number]
        if segment.kind == "fold":
            where = f"{self.opening(side)}, {self.label(side, number)}"
            return tr("{text}: {words}", text=where, words=segment.words)
        parts = (self.opening(side), self.label(side, number), self.became(side, number))
        where = ", ".join(part for part in parts if part)
        return tr("{text}: {words}", text=where, words=self.words(side, number))

    def words(self, side: Side, number: int) -> str:
        """The words of a paragraph."""
        segment = self.content.side(side).segments[number]
        return self.words_of(side, Span(segment.start, segment.end))

    def words_of(self, side: Side, span: Span) -> str:
        """The words of a passage; in one column, with what was removed and added said in words."""
        text = self.content.side(side).text
        parts: list[str] = []
        at = span.start
        for mark in self._marks_within(span) if self.content.one_column else ():
            kind, start, end = mark.kind.partition(" ")[0], max(mark.start, at), min(mark.end, span.end)
            if kind in ("removed", "added") and start < end:
                told = text[start:end].strip()
                if self._older is None:
                    only = only_in(self.content.shown, "left" if kind == "removed" else "right")
                    words = tr("{text}: {words}", text=only, words=told)
                elif kind == "removed":
                    words = tr("removed: {words}", words=told)
                else:
                    words = tr("added: {words}", words=told)
                parts += (text[at:start], f" [{words}] ")
                at = end
        return " ".join("".join([*parts, text[at : span.end]]).split())

    def became(self, side: Side, number: int) -> str:
        """ "edited", "moved to paragraph 6", "reworded, in part", "no match found in the Post"."""
        segment = self.content.side(side).segments[number]
        if self.content.shown.comparison is None:
            return ""
        if is_greyed(segment.role) and not self.stops(side, number) and not self.passages(side, number):
            return tr("not compared")
        return self._edited(side, number) if self.content.mode == "versions" else self._told(side, number)

    def _edited(self, side: Side, number: int) -> str:
        moved = next((p for p in self.passages(side, number) if p.role == "moved" and p.chips[0]), None)
        if moved is not None:
            return spoken(moved.chips[side == "right"])
        stops = self.stops(side, number)
        if not stops:
            return tr("changed in other ways") if self._changed_at_all(side, number) else tr("unchanged")
        alone = [stop.span(side) for stop in stops if stop.left is None or stop.right is None]
        if not self.content.one_column and self._covers(alone, side, number):
            if self._older is None:
                return tr("only here")
            return tr("removed") if side == self._older else tr("added")
        return tr("edited")

    def _changed_at_all(self, side: Side, number: int) -> bool:
        """Whether anything was changed there, also of kinds that are not marked now."""
        segment = self.content.side(side).segments[number]
        spans = self._changes[side]
        first = bisect_right(spans, segment.start, key=lambda span: span.end)
        return first < len(spans) and spans[first].start < segment.end

    @cached_property
    def _changes(self) -> dict[Side, list[Span]]:
        comparison, found = self.content.shown.comparison, {side: list[Span]() for side in SIDES}
        if comparison is not None:
            edits = [edit for link in comparison.links if link.kind != "quote" for edit in link.edits]
            left = [*comparison.only_left, *(edit.left for edit in edits)]
            right = [*comparison.only_right, *(edit.right for edit in edits)]
            for side, spans in zip(SIDES, (left, right), strict=True):
                for span in spans:
                    where, there = self.content.place_of(side, span)
                    found[where].append(there)
        return {side: sorted(spans, key=lambda span: span.end) for side, spans in found.items()}

    def _told(self, side: Side, number: int) -> str:
        passages = self.passages(side, number)
        if not passages:
            return tr("no match found in {text}", text=self.title(OTHER[side]))
        better = [passage for passage in passages if passage.tier != "possible"]
        kinds = {link.kind for passage in better for link in passage.links}
        words = ", ".join(tr(word) for kind, word in _KINDS.items() if kind in kinds) or tr("possible match")
        if any(passage.by_reader for passage in passages):
            words = tr("{what}, linked by you", what=words)
        whole = self._covers([p.span(side) for p in passages], side, number)
        return words if whole else tr("{what}, in part", what=words)

    def _covers(self, spans: list[Span | None], side: Side, number: int) -> bool:
        segment = self.content.side(side).segments[number]
        covered, at = 0, segment.start
        for span in sorted(span for span in spans if span is not None):  # they may overlap
            covered += max(0, min(span.end, segment.end) - max(span.start, at))
            at = max(at, span.end)
        return covered >= _WHOLE * (segment.end - segment.start)

    def marks(self, side: Side, number: int) -> list[Mark]:
        """What is marked in a segment, in the order of the text."""
        here = self.content.side(side)
        return sorted(
            (here.marks[i] for i in here.marks_in[number]), key=lambda mark: (mark.start, -mark.end)
        )

    def passages(self, side: Side, number: int) -> list[Passage]:
        """The passages both texts have that touch a segment."""
        return [self.content.passages[i] for i in self.content.side(side).passages_in[number]]

    def stops(self, side: Side, number: int) -> list[Stop]:
        """What next and previous stop at in a segment."""
        return [self.content.stops[i] for i in self.content.stops_in(side)[number]]

    def _marks_within(self, span: Span) -> list[Mark]:
        first, last = self._number_at("left", span.start), self._number_at("left", span.end)
        marks = [mark for number in range(max(0, first), last + 1) for mark in self.marks("left", number)]
        return sorted(dict.fromkeys(marks), key=lambda mark: (mark.start, -mark.end))

    def _role_at(self, side: Side, position: int) -> str:
        """What stands in the header or in a fold, by its part in the article."""
        where, point = self.content.origin(side, position)
        text = self.content.shown.text(where)
        for paragraph in text.version.paragraphs if text is not None else ():
            if paragraph.start <= point < paragraph.end:
                return tr("paragraph") if paragraph.role == "body" else role_name(paragraph.role)
        return tr("headline")

    def _number_at(self, side: Side, position: int) -> int:
        segments = self.content.side(side).segments
        return bisect_right(segments, position, key=lambda segment: segment.start) - 1

    @cached_property
    def _counts(self) -> tuple[int, int]:
        left, right = (max((s.number for s in self.content.side(x).segments), default=0) for x in SIDES)
        return left, right


def side_names(shown: Shown) -> tuple[str, str]:
    """What sentences call both texts, told apart by their side where they are called alike or nothing."""
    names = [called(text) if (text := shown.text(side)) is not None else "" for side in SIDES]
    if names[0] == names[1]:
        left, right = (
            f"{word}, {name}" if name else word
            for word, name in zip((tr("Left"), tr("Right")), names, strict=True)
        )
        return left, right
    return names[0] or tr("Left"), names[1] or tr("Right")


def spoken(chip: str) -> str:
    """ "moved ↓ to ¶6" as one says it."""
    words = chip.replace("↓", "").replace("↑", "").replace("¶", tr("paragraph {number}", number=""))
    return " ".join(words.split())
