"""The texts of a story in full, cut into sentences that cells can lead to."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable

from variorum.model.article import Version
from variorum.model.frozen import dataclass
from variorum.model.json_value import JsonValue
from variorum.model.numbering import Numbering
from variorum.reporting.inert import inert
from variorum.reporting.passages import HIDDEN
from variorum.text.sentences import sentences


@dataclass(frozen=True, slots=True)
class Sentence(JsonValue):
    """A sentence with the name of its anchor ("": nothing leads there), and the blank after it."""

    anchor: str
    text: str
    after: str


@dataclass(frozen=True, slots=True)
class WholeParagraph(JsonValue):
    """A paragraph; number 0: it has none."""

    role: str
    number: int
    sentences: tuple[Sentence, ...]


class WholeText:
    """One text; `number` tells its anchors from those of the others."""

    def __init__(self, number: int, version: Version) -> None:
        self._number = number
        self._version = version
        spans = sentences(version.text, [(p.start, p.end) for p in version.paragraphs])
        self._spans = [span for span in spans if span[0] < span[1]]
        self._starts = [start for start, _ in self._spans]

    def anchor(self, position: int) -> str:
        """The name of the sentence there, of the next one where none is; "" in a text without any."""
        if not self._spans:
            return ""
        at = max(0, bisect_right(self._starts, position) - 1)
        if position >= self._spans[at][1] and at + 1 < len(self._spans):
            at += 1
        return f"t{self._number}s{at + 1}"

    def paragraphs(self, wanted: Iterable[str]) -> tuple[WholeParagraph, ...]:
        """All paragraphs but page clutter that nothing leads to; `wanted` are the anchors that are used."""
        numbers, leading = Numbering(self._version.paragraphs), frozenset(wanted)
        by_paragraph: list[list[Sentence]] = [[] for _ in self._version.paragraphs]
        starts = [paragraph.start for paragraph in self._version.paragraphs]
        for at, (start, end) in enumerate(self._spans):
            paragraph = max(0, bisect_right(starts, start) - 1)
            limit = self._version.paragraphs[paragraph].end
            following = min(self._starts[at + 1] if at + 1 < len(self._starts) else limit, limit)
            name = f"t{self._number}s{at + 1}"
            by_paragraph[paragraph].append(
                Sentence(
                    name if name in leading else "",
                    inert(self._version.text[start:end]),
                    inert(self._version.text[end : max(end, following)]),
                )
            )
        return tuple(
            WholeParagraph(paragraph.role, numbers.at(paragraph.start), tuple(found))
            for paragraph, found in zip(self._version.paragraphs, by_paragraph, strict=True)
            if found and (paragraph.role not in HIDDEN or any(one.anchor for one in found))
        )
