"""Whose a paper is that one speaker gives out: "said in a statement", "the Pentagon statement", "the statement"."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from dataclasses import replace
from functools import cached_property

from variorum.model.annotations import Annotations, Mention, SourceMention

_NOUN = r"(?:statement|letter|memo|memoir|e-?mail|tweet|post|message|column|op-ed|editorial|release)s?"
#: Papers that are one speaker's: "the statement" is another one beside another speaker.
_OF_A_SPEAKER = re.compile(rf"(?:[a-z-]+\s)*{_NOUN}")
_OF_THE_NAMED = re.compile(rf"(?:['’]s?)?\s+(?P<bare>(?:[a-z-]+\s+)*{_NOUN})")
_BEFORE_THE_NAMED = re.compile(r"(?:the\s+)?", re.IGNORECASE)
_A_LINE = re.compile(r"^.*\S", re.MULTILINE)
#: How far from a paper its speaker may be named, in characters.
_BESIDE = 300

#: A paper in words that do not tell whose it is, and its speaker where one is known.
Given = tuple[SourceMention, SourceMention | None]


def source_words(one: Annotations, source: SourceMention) -> str:
    """The words of a source on one line."""
    return " ".join(one.text[source.start : source.end].split())


class Papers:
    """Those of one text; a text may tell of hundreds, so nothing is gone through anew for each."""

    def __init__(self, one: Annotations, sentence_starts: Sequence[int]) -> None:
        self._one, self._text, self._sentences = one, one.text, sentence_starts
        self._mentions = [mention for mention in one.mentions if mention.type in ("PERSON", "ORG")]
        self._mention_starts = [mention.start for mention in self._mentions]
        self._speaking = [s for s in one.cited if s.kind in ("named", "role", "anonymous")]
        self._speaking_starts = [source.start for source in self._speaking]
        self._known: dict[SourceMention, Given | None] = {}
        self._told: dict[str, list[tuple[int, int]]] = {}

    def given(self, paper: SourceMention) -> Given | None:
        """The paper and its speaker; None for one that is no speaker's."""
        if paper not in self._known:
            self._known[paper] = self._find(paper)
        return self._known[paper]

    def _find(self, paper: SourceMention) -> Given | None:
        bare, named = self._without_its_speaker(paper)
        if named is not None:
            return bare, named
        if not _is_of_a_speaker(source_words(self._one, paper)):
            return None
        return paper, self._whose(paper) or self._given_out_by(paper)

    def _without_its_speaker(self, paper: SourceMention) -> Given:
        """The paper without the name in it, and who bears that: "the Pentagon statement"."""
        for mention in self._named(paper.start, paper.end):
            rest = _OF_THE_NAMED.fullmatch(self._text, mention.end, paper.end)
            if rest is not None and _BEFORE_THE_NAMED.fullmatch(self._text, paper.start, mention.start):
                return replace(paper, start=rest.start("bare")), _named(mention)
        return paper, None

    def _given_out_by(self, paper: SourceMention) -> SourceMention | None:
        """Who gave out the paper just told of: "Kelm issued a statement. … the statement said"."""
        words = source_words(self._one, paper).split()
        if words[0].lower() != "the":
            return None
        told = self._told_of(words[-1].lower())
        last = bisect_right(told, paper.start, key=lambda place: place[1]) - 1
        line = bisect_right(self._lines, paper.start) - 1
        if last < 0 or told[last][0] < self._lines[max(0, line - 1)]:
            return None
        at = told[last][0]
        speaking = self._named(self._sentences[bisect_right(self._sentences, at) - 1], at)
        return _named(speaking[-1]) if speaking else None

    def _told_of(self, noun: str) -> list[tuple[int, int]]:
        """Where somebody's paper is told of for the first time: "a statement", "his written statement"."""
        if noun not in self._told:
            first = rf"\b(?:an?|his|her|its|their)\s(?:[a-z-]+\s){{0,2}}{re.escape(noun)}\b"
            self._told[noun] = [match.span() for match in re.finditer(first, self._text, re.IGNORECASE)]
        return self._told[noun]

    @cached_property
    def _lines(self) -> list[int]:
        """Where lines with anything on them begin."""
        return [match.start() for match in _A_LINE.finditer(self._text)]

    def _whose(self, paper: SourceMention) -> SourceMention | None:
        """The speaker beside a paper of a speaker: the last one named before it in its paragraph, or the next."""
        near, far = max(0, paper.start - _BESIDE), paper.end + _BESIDE
        start = max(near, self._text.rfind("\n", near, paper.start) + 1)
        end = self._text.find("\n", paper.end, far)
        at = bisect_left(self._speaking_starts, paper.start)
        before, after = self._speaking[at - 1 : at], self._speaking[at : at + 1]
        if before and start <= before[0].start:
            return before[0]
        return after[0] if after and after[0].end <= (far if end < 0 else end) else None

    def _named(self, start: int, end: int) -> list[Mention]:
        """Who bears a name in this stretch."""
        starts = self._mention_starts
        return self._mentions[bisect_left(starts, start) : bisect_left(starts, end)]


def _named(mention: Mention) -> SourceMention:
    return SourceMention(mention.start, mention.end, "named")


def _is_of_a_speaker(words: str) -> bool:
    """Whether the words are for a paper that is one speaker's and do not tell whose."""
    return _OF_A_SPEAKER.fullmatch(" ".join(words.split()).lower()) is not None and not re.search(
        r"(?<!^)\b[A-Z]", words
    )
