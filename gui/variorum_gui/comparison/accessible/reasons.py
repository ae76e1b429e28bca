"""Why a paragraph is linked and how surely, its changes, doubts and notes: what the card says, and more."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cached_property

from variorum.model.comparison import Side
from variorum.model.span import Span
from variorum_gui.comparison.accessible.naming import OTHER, Naming, spoken
from variorum_gui.comparison.content import SIDES
from variorum_gui.comparison.hover_card import POSSIBLE, change_words, passage_words
from variorum_gui.comparison.marks import Passage
from variorum_gui.comparison.stops import Stop
from variorum_gui.languages.words import tr, tr_many

#: Said one by one; more are counted.
_MOST = 6


class Reasons:
    """Descriptions for the segments and passages that `naming` names."""

    def __init__(self, naming: Naming) -> None:
        self._naming, self._content = naming, naming.content

    def of(self, side: Side, number: int) -> str:
        """All that is known of a segment, "" where that is nothing."""
        segment = self._content.side(side).segments[number]
        if segment.kind == "fold":
            return tr("Press F to fold or unfold the line nearest to the middle, Shift+F for all")
        parts = [*self._doubt(side, number)]
        parts += [self.passage(side, p) for p in self._naming.passages(side, number) if p.role != "same"]
        if self._content.mode == "versions" and not self._content.one_column:
            parts += self._changes(side, number)
        parts += self._figures(side, number)
        parts += [
            tr("Note: {words}", words=words)
            for span, words in self._notes[side]
            if span.overlaps(Span(segment.start, segment.end))
        ]
        return ". ".join(part.rstrip(".") for part in parts)

    def passage(self, side: Side, passage: Passage, where: bool = True) -> str:
        """How sure a passage is, `where` it stands in the other text, and why it is linked."""
        # Where to click is no news to who cannot see it.
        title, lines = passage_words(passage, clicks=False)
        title = tr("Possible match (please check)") if title == tr(POSSIBLE) else spoken(title)
        reasons = "; ".join(lines.splitlines())
        if where and not self._content.one_column:
            there = self._naming.label_at(OTHER[side], passage.span(OTHER[side]).start)
            title = f"{title}, {self._naming.title(OTHER[side])}, {there}"
        return tr("{text}: {words}", text=title, words=reasons) if reasons else title

    def change(self, stop: Stop) -> str:
        """What was changed, before and after."""
        title, words = change_words(stop, self._content)
        return f"{title}: {words.replace(' → ', tr(', now '))}"

    def _changes(self, side: Side, number: int) -> list[str]:
        moved = {(p.left, p.right) for p in self._naming.passages(side, number) if p.role == "moved"}
        stops = [stop for stop in self._naming.stops(side, number) if (stop.left, stop.right) not in moved]
        more = len(stops) - _MOST
        return [
            *map(self.change, stops[:_MOST]),
            *([tr_many("{n} more changes", "{n} more changes", more)] if more > 0 else []),
        ]

    def _doubt(self, side: Side, number: int) -> Iterator[str]:
        doubt = self._content.doubtful.get((side, number))
        if doubt is not None:
            yield tr(
                "{doubt}, {how_sure}; read as: {reading}",
                doubt=doubt.title,
                how_sure=doubt.how_sure,
                reading=doubt.now,
            )

    def _figures(self, side: Side, number: int) -> Iterator[str]:
        if self._content.mode == "outlets":
            text, marks = self._content.side(side).text, self._naming.marks(side, number)
            words = list(dict.fromkeys(text[m.start : m.end] for m in marks if m.kind == "figure"))
            if words:
                yield tr("To check: {words}", words=", ".join(words[:_MOST]))

    @cached_property
    def _notes(self) -> dict[Side, list[tuple[Span, str]]]:
        found: dict[Side, list[tuple[Span, str]]] = {side: [] for side in SIDES}
        for side in SIDES:
            text = self._content.shown.text(side)
            for note in self._content.shown.decisions.notes if text is not None else ():
                if text is not None and note.passage.content_hash == text.version.content_hash:
                    span = note.passage.find(text.version.text)
                    if span is not None:
                        where, there = self._content.place_of(side, span)
                        found[where].append((there, note.text))
        return found
