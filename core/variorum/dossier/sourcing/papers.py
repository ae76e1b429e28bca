"""Whose a paper is that one speaker gives out: "said in a statement", "the Pentagon statement", "the statement"."""

from __future__ import annotations

import re
from dataclasses import replace

from variorum.model.annotations import Annotations, Mention, SourceMention
from variorum.text.sentences import sentences

_NOUN = r"(?:statement|letter|memo|memoir|e-?mail|tweet|post|message|column|op-ed|editorial|release)s?"
#: Papers that are one speaker's: "the statement" is another one beside another speaker.
_OF_A_SPEAKER = re.compile(rf"(?:[a-z-]+\s)*{_NOUN}")
_OF_THE_NAMED = re.compile(rf"(?:['’]s?)?\s+(?P<bare>(?:[a-z-]+\s+)*{_NOUN})")
_BEFORE_THE_NAMED = re.compile(r"(?:the\s+)?", re.IGNORECASE)
#: How far from a paper its speaker may be named, in characters.
_BESIDE = 300


def with_its_speaker(
    one: Annotations, paper: SourceMention
) -> tuple[SourceMention, SourceMention | None] | None:
    """The paper in words that do not tell whose it is, and its speaker; None for one that is no speaker's."""
    bare, named = _without_its_speaker(one, paper)
    if named is not None:
        return bare, named
    if not _is_of_a_speaker(source_words(one, paper)):
        return None
    return paper, _whose(one, paper) or _given_out_by(one, paper)


def source_words(one: Annotations, source: SourceMention) -> str:
    """The words of a source on one line."""
    return " ".join(one.text[source.start : source.end].split())


def _without_its_speaker(
    one: Annotations, paper: SourceMention
) -> tuple[SourceMention, SourceMention | None]:
    """The paper without the name in it, and who bears that: "the Pentagon statement"."""
    for mention in one.mentions:
        if not _speaks(mention) or not paper.start <= mention.start < paper.end:
            continue
        rest = _OF_THE_NAMED.fullmatch(one.text, mention.end, paper.end)
        if rest is not None and _BEFORE_THE_NAMED.fullmatch(one.text, paper.start, mention.start):
            return replace(paper, start=rest.start("bare")), SourceMention(
                mention.start, mention.end, "named"
            )
    return paper, None


def _given_out_by(one: Annotations, paper: SourceMention) -> SourceMention | None:
    """Who gave out the paper just told of: "Kelm issued a statement. … the statement said"."""
    words = source_words(one, paper).split()
    if words[0].lower() != "the":
        return None
    paragraph = one.text.rfind("\n", 0, paper.start) + 1
    before = one.text.rfind("\n", 0, len(one.text[:paragraph].rstrip())) + 1
    told = rf"\b(?:an?|his|her|its|their)\s(?:[a-z-]+\s){{0,2}}{re.escape(words[-1])}\b"
    first = [match.start() for match in re.finditer(told, one.text[before : paper.start], re.IGNORECASE)]
    if not first:
        return None
    at = before + first[-1]
    start = max(start for start, _ in sentences(one.text) if start <= at)
    speaking = [mention for mention in one.mentions if _speaks(mention) and start <= mention.start < at]
    return SourceMention(speaking[-1].start, speaking[-1].end, "named") if speaking else None


def _speaks(mention: Mention) -> bool:
    return mention.type in ("PERSON", "ORG")


def _whose(one: Annotations, paper: SourceMention) -> SourceMention | None:
    """The speaker beside a paper of a speaker: the last one named before it in its paragraph, or the next."""
    start = max(one.text.rfind("\n", 0, paper.start) + 1, paper.start - _BESIDE)
    end = one.text.find("\n", paper.end)
    end = min(len(one.text) if end < 0 else end, paper.end + _BESIDE)
    speaking = [s for s in one.sources if s.kind in ("named", "role", "anonymous")]
    before = [s for s in speaking if start <= s.start and s.end <= paper.start]
    after = [s for s in speaking if paper.end <= s.start and s.end <= end]
    return before[-1] if before else after[0] if after else None


def _is_of_a_speaker(words: str) -> bool:
    """Whether the words are for a paper that is one speaker's and do not tell whose."""
    return _OF_A_SPEAKER.fullmatch(" ".join(words.split()).lower()) is not None and not re.search(
        r"(?<!^)\b[A-Z]", words
    )
