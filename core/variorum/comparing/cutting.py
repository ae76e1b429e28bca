"""Two texts cut into sentences: a paragraph that both have is cut once.

Versions of one article have most paragraphs in common, and cutting was a third of a long comparison. What a
paragraph is cut into depends on its own words alone (`sentences.cut_paragraph`).
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import NamedTuple

from variorum.text.folds import keys
from variorum.text.sentences import cut_paragraph

Stretch = tuple[int, int]


class Sentences(NamedTuple):
    """Sentences of a text in order, and what each must share to count as equal."""

    spans: tuple[Stretch, ...]
    keys: tuple[str, ...]


_Known = dict[str, tuple[int, Sentences]]


class Cutting:
    """Cuts one text after the other, and remembers the wording of each paragraph."""

    def __init__(self) -> None:
        #: By wording: where the paragraph began, and its sentences as they stood there. Apart for blocks that are
        #: parted: a bare text's paragraph of wrapped lines is one, and several where a version has it.
        self._known: tuple[_Known, _Known] = ({}, {})

    def cut(
        self, text: str, blocks: Iterable[Stretch], parted: Callable[[str], list[Stretch]] | None = None
    ) -> Sentences:
        """The sentences of the blocks of `text`, which are in order and do not overlap.

        `parted` tells the paragraphs inside a block; None where each is one, without white space at its ends.
        """
        before = self._known[parted is not None]
        here: list[tuple[int, Sentences] | None] = []
        new: list[tuple[int, str]] = []
        for start, end in blocks:
            words = text[start:end]
            known = before.get(words)
            here.append((start - known[0], known[1]) if known else None)
            if not known:
                new.append((start, words))
        learned = iter(self._learn(text, new, parted))
        spans: list[Stretch] = []
        found: list[str] = []
        for place in here:
            by, block = place or (0, next(learned))
            spans += [(start + by, end + by) for start, end in block.spans] if by else block.spans
            found += block.keys
        return Sentences(tuple(spans), tuple(found))

    def _learn(
        self, text: str, blocks: list[tuple[int, str]], parted: Callable[[str], list[Stretch]] | None
    ) -> list[Sentences]:
        spans: list[Stretch] = []
        counts: list[int] = []
        for start, words in blocks:
            for at, end in parted(words) if parted else ((0, len(words)),):
                cut_paragraph(words[at:end], start + at, spans)
            counts.append(len(spans))
        known = self._known[parted is not None]
        folded = keys(text, spans)
        learned: list[Sentences] = []
        first = 0
        for (start, words), last in zip(blocks, counts, strict=True):
            learned.append(Sentences(tuple(spans[first:last]), folded[first:last]))
            known[words] = start, learned[-1]
            first = last
        return learned
