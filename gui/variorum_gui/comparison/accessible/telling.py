"""Where one has come to, in a sentence: the change, passage, hit or mention gone to, and where it stands."""

from __future__ import annotations

from functools import cached_property

from variorum.model.comparison import Side
from variorum.model.span import Span
from variorum_gui.comparison.accessible.naming import Naming
from variorum_gui.comparison.accessible.reasons import Reasons
from variorum_gui.comparison.content import SIDES, Content
from variorum_gui.comparison.marks import Passage
from variorum_gui.languages.words import marked, tr

#: Letters said on either side of a hit or a mention.
_AROUND = 60
_CHANGE, _CHANGES = marked("Change {number} of {count}"), marked("Changes {first} to {last} of {count}")
_PASSAGE, _PASSAGES = marked("Passage {number} of {count}"), marked("Passages {first} to {last} of {count}")


class Telling:
    """Sentences about places of a `Content`. Spans are those of the canvas."""

    def __init__(self, content: Content) -> None:
        self.content = content
        self.naming = Naming(content)
        self.reasons = Reasons(self.naming)

    def heading(self, number: int, last: int | None = None) -> str:
        """ "Change 3 of 14", "Passage 3 of 14", "Changes 3 to 5 of 14"."""
        versions, count = self.content.mode == "versions", len(self.content.stops)
        if last is not None and last > number:
            many = _CHANGES if versions else _PASSAGES
            return tr(many, first=number + 1, last=last + 1, count=count)
        return tr(_CHANGE if versions else _PASSAGE, number=number + 1, count=count)

    def what(self, number: int) -> str:
        """What was changed there, or how surely and why it is linked."""
        stop = self.content.stops[number]
        passage = self._passages.get((stop.left, stop.right))
        if passage is not None:
            return self.reasons.passage("left", passage, where=False)
        return "" if self.content.one_column else self.reasons.change(stop)

    def stop(self, number: int) -> str:
        """All of it: which one, what it is, where it stands, and its words where they were not said yet."""
        stop = self.content.stops[number]
        what = self.what(number)
        said = bool(what) and (stop.left, stop.right) not in self._passages
        places = [
            self.place(side, span, words=not said) for side in SIDES if (span := stop.span(side)) is not None
        ]
        return f"{self.heading(number)}. {'. '.join(part for part in (what, *places) if part)}"

    def place(self, side: Side, span: Span, words: bool = True) -> str:
        """ "Gazette, paragraph 4 of 50", and the words that stand there."""
        place = f"{self.naming.opening(side)}, {self.naming.label_at(side, span.start)}"
        said = self.naming.words_of(side, span) if words else ""
        return tr("{text}: {words}", text=place, words=said) if said else place

    def around(self, side: Side, span: Span) -> str:
        """The same with a few of the words before and after it, cut between words."""
        text = self.content.side(side).text
        start, end = max(0, span.start - _AROUND), min(len(text), span.end + _AROUND)
        before, after = text[start : span.start], text[span.end : end]
        # A neighbouring paragraph is not the same sentence, and half a word is none.
        before = (
            before.rpartition("\n")[2] if "\n" in before else before.partition(" ")[2] if start else before
        )
        after = (
            after.partition("\n")[0]
            if "\n" in after
            else after.rpartition(" ")[0]
            if end < len(text)
            else after
        )
        words = " ".join(f"{before}{span.of(text)}{after}".split())
        return tr("{text}: {words}", text=self.place(side, span, words=False), words=words)

    @cached_property
    def _passages(self) -> dict[tuple[Span | None, Span | None], Passage]:
        found: dict[tuple[Span | None, Span | None], Passage] = {}
        for passage in self.content.passages:
            if passage.role != "same":
                right = None if self.content.one_column else passage.right
                found.setdefault((passage.left, right), passage)
        return found
