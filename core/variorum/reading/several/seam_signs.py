"""Where in a text another article begins: what ends one, what begins one, and how much of that is there.

A line between rules ("* * *") or a subheading is no seam: what follows must begin as articles do, with a headline and
a byline, date or dateline, and go on with prose. Only what an archive or agency prints to end an article, or what the
text's own first article has in the same way, asks for less.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Container, Sequence

from variorum.model.frozen import dataclass
from variorum.reading.drafts import Block
from variorum.reading.exports.database_lines import ENDED, NUMBERED
from variorum.reading.exports.source_lines import source_of
from variorum.reading.roles.datelines import DATELINE
from variorum.reading.roles.header_lines import header_line, key_line
from variorum.reading.roles.paragraph_roles import role_by_words
from variorum.reading.several.beginning_anew import begins_anew
from variorum.reading.several.marks import END_MARK, HEAVY_RULE, RULE, is_mark, marks_in
from variorum.text.late_patterns import LatePattern

_COPYRIGHT = LatePattern(r"\W*(?:copyright|©|\(c\))\s.{3,200}", re.IGNORECASE)
#: What press releases print below their end mark.
_AFTERWORD = LatePattern(
    r"(?:notes?\s+(?:to|for)\s+editors?|about\b|(?:media|press)?\s*(?:contacts?|enquiries|inquiries)|for\s+(?:more|further)"
    r"|contact\b|photos?\b|images?\b|related\b|more\b|read\b|see\b|sources?\b|references?\b|appendix\b)",
    re.IGNORECASE,
)
_SENTENCE_ENDS = (".", "!", "?", "…")
_CLOSING = "\"”’')]"
_PROSE_WORDS = 12
#: More words of prose than any rule asks for.
_ENOUGH_WORDS = 60
#: A headline of fewer words is as likely a subheading.
_HEADLINE_WORDS = range(3, 31)
_BARE_HEADLINE_WORDS = range(5, 31)
_LONGEST_HEADLINE = 220
#: Longer than any headline.
_LONGEST_KEY = 300
#: Letters within which a key's colon stands.
_KEY_WITHIN = 23
#: A text with more lines like headlines is a list or a guide with subheadings.
_BARE_HEADLINES = 30
#: Less prose than this is no article.
_FEWEST_WORDS = 30


@dataclass(frozen=True, slots=True)
class Seam:
    """The block at which another article begins, and how sure that is."""

    at: int
    margin: float


@dataclass(frozen=True, slots=True)
class _Beginning:
    """How what stands at a block begins an article."""

    headline: bool = False
    byline: bool = False
    date: bool = False
    dateline: bool = False

    @property
    def signs(self) -> int:
        return self.byline + self.date + self.dateline


@dataclass(frozen=True, slots=True)
class _Text:
    """The blocks' words, and which of them are prose."""

    texts: list[str]
    #: Which of them end as sentences do.
    ended: list[bool]
    #: Where prose stands. Its words are counted where they are asked for: of a long text that is hardly anywhere.
    prose: list[int]
    #: Where a mark ends what stands above it: looked for once, a text may be nothing but short lines.
    marks: list[int]
    first: _Beginning

    @classmethod
    def of(cls, blocks: Sequence[Block]) -> _Text:
        texts = [block.text.strip() or " " for block in blocks]
        ended = [text[-1] in _SENTENCE_ENDS or _ends_sentence(text) for text in texts]
        prose = [at for at, text in enumerate(texts) if ended[at] and _has_words_of_prose(text)]
        return cls(texts, ended, prose, marks_in(texts), _beginning(texts, 0))

    def is_prose(self, at: int) -> bool:
        """Whether that block is prose."""
        return self.ended[at] and _has_words_of_prose(self.texts[at])

    def prose_between(self, start: int, end: int) -> int:
        """Words of prose in these blocks, as far as they matter."""
        words = 0
        for index in range(bisect_left(self.prose, start), len(self.prose)):
            at = self.prose[index]
            if at >= end or words >= _ENOUGH_WORDS:
                break
            words += len(self.texts[at].split())
        return words


def seams_in(blocks: Sequence[Block]) -> list[Seam]:
    """Every place at which another article begins, in order."""
    text = _Text.of(blocks)
    if text.prose_between(0, len(blocks)) < 2 * _FEWEST_WORDS:
        return []
    found: list[Seam] = []
    numbered = _numbered(text.texts)
    last = 0
    bare: list[int] = []
    for at in _worth_a_look(text, numbered):
        margin = 1.0 if at in numbered else _margin(text, at, last)
        # each article needs prose of its own, or a heading would be one
        ends = numbered.get(at, len(text.texts))
        if margin and text.prose_between(last, at) and text.prose_between(at, ends):
            found.append(Seam(at, margin))
            last = at
        elif not margin and len(bare) <= _BARE_HEADLINES and _is_bare_headline(text, at):
            bare.append(at)
    return found or _begun_anew(text, bare)


def _worth_a_look(text: _Text, numbered: Container[int]) -> list[int]:
    """The blocks that may begin an article: counted by a database, below a mark, or as long as a key or headline is
    and not an ended sentence. Most of a long text are none of these."""
    below = {mark + 1 for mark in text.marks}
    return [
        at
        for at, (line, ended) in enumerate(zip(text.texts, text.ended, strict=True))
        if (len(line) <= _LONGEST_KEY and (not ended or line[-1] == "?" or ":" in line[:_KEY_WITHIN]))
        or at in below
        or at in numbered
        if at
    ]


def _begun_anew(text: _Text, bare: list[int]) -> list[Seam]:
    """Seams at lines like headlines, by what is told above and below; not in texts full of such lines."""
    found: list[Seam] = []
    last = 0
    if len(bare) > _BARE_HEADLINES or not _is_headline(text.texts[0]):
        return []
    for at in bare:
        middle = bisect_left(text.prose, at)
        before = [text.texts[index] for index in text.prose[bisect_left(text.prose, last) : middle]]
        after = [text.texts[index] for index in text.prose[middle:]]
        if len(before) >= 3 and begins_anew(before, after, text.texts[at], text.texts[last]):
            found.append(Seam(at, 0.3))
            last = at
    return found


def _numbered(texts: list[str]) -> dict[int, int]:
    """Where a database says "Document 2 of 20", provided it counts; each with where the next stands."""
    found: dict[int, int] = {}
    for index, text in enumerate(texts):
        if len(text) < 80 and (match := NUMBERED.fullmatch(text)):
            found[index] = int(match[1] or match[3])
    numbers = list(found.values())
    if len(numbers) < 2 or numbers != sorted(set(numbers)):
        return {}
    return dict(zip(found, [*list(found)[1:], len(texts)], strict=True))


def _margin(text: _Text, at: int, last: int) -> float:
    """How sure it is that another article begins at block `at`; 0 where it does not."""
    texts, first = text.texts, text.first
    before = texts[at - 1]
    if ENDED.fullmatch(before):
        return 0.95
    if len(texts[at]) > _LONGEST_KEY and not END_MARK.fullmatch(before):
        return 0.0  # what most of a long text is: neither a mark nor a key nor a headline
    if NUMBERED.fullmatch(texts[at]) or is_mark(texts[at]) or _AFTERWORD.match(texts[at]):
        return 0.0
    words_before, words_after = text.prose_between(last, at), _prose_after(text, at)
    if min(words_before, words_after) < _FEWEST_WORDS:
        return 0.0
    if _is_key_run(texts, at) and not _is_key(before) and (_is_key_run(texts, 0) or is_mark(before)):
        return 0.9
    ended = END_MARK.fullmatch(before) is not None
    headline = _is_headline(texts[at])
    if not headline and not ended:  # as nearly always: the rest of a beginning is not worth a look
        return 0.0
    begins = _beginning(texts, at)
    if ended:
        return 0.85 if headline or begins.dateline or begins.byline else 0.0
    if _COPYRIGHT.fullmatch(before) and len(before) <= 240:
        return 0.7 if words_after >= 60 else 0.0
    if RULE.fullmatch(before):
        if begins.signs:
            return 0.8
        mirrored = first.headline and HEAVY_RULE.fullmatch(before)
        return 0.6 if mirrored and len(texts[at].split()) in _BARE_HEADLINE_WORDS else 0.0
    if not text.is_prose(at - 1) and role_by_words(before) == "body":
        return 0.0
    if begins.signs >= 2:
        return 0.75
    alike = begins.signs == 1 and (begins.byline, begins.date, begins.dateline) == (
        first.byline,
        first.date,
        first.dateline,
    )
    if not first.headline or min(words_before, words_after) < 40:
        return 0.0
    return 0.6 if alike else 0.4 if _is_under_headline(text, at) else 0.0


def _is_under_headline(text: _Text, at: int) -> bool:
    """Whether a line long enough for a headline stands between prose and a report's place: "LONDON (Reuters) -".

    A report names its place once, before its first words: under a subheading it is not named again.
    """
    return (
        len(text.texts[at].split()) in _BARE_HEADLINE_WORDS
        and text.is_prose(at - 1)
        and at + 1 < len(text.texts)
        and DATELINE.match(text.texts[at + 1]) is not None
        and len(text.texts[at + 1].split()) >= _PROSE_WORDS
    )


def _beginning(texts: list[str], at: int) -> _Beginning:
    """What of an article's beginning stands at block `at`."""
    headline = byline = date = False
    index = at
    if index < len(texts) and _is_headline(texts[index]):
        headline = True
        index += 1
    for text in texts[index : index + 4]:
        if DATELINE.match(text):
            return _Beginning(headline, byline, date, True)
        if source := source_of(text):
            return _Beginning(headline, byline or bool(source.byline), True, dateline=True)
        line = header_line(text) if len(text) <= 200 else None
        if line and line.role == "byline":
            byline = True
        elif line and line.role == "date":
            date = True
        elif line is None and (
            (_ends_sentence(text) and _has_words_of_prose(text)) or not headline or byline or date
        ):
            break
    return _Beginning(headline, byline, date)


def _is_headline(text: str) -> bool:
    if (
        len(text) > _LONGEST_HEADLINE
        or len(text.split()) not in _HEADLINE_WORDS
        or (not text[0].isalnum() and text[0] not in "“‘\"'")
    ):
        return False
    if text.endswith((":", ",", ";", "-", "—")) or (_ends_sentence(text) and not text.endswith("?")):
        return False
    return role_by_words(text) == "body" and header_line(text) is None and not DATELINE.match(text)


def _has_words_of_prose(text: str) -> bool:
    return len(text.split(None, _PROSE_WORDS - 1)) == _PROSE_WORDS


def _ends_sentence(text: str) -> bool:
    return text.rstrip(_CLOSING)[-1:] in _SENTENCE_ENDS


def _is_key(text: str) -> bool:
    return len(text) <= _LONGEST_KEY and key_line(text) is not None


def _is_key_run(texts: list[str], at: int) -> bool:
    """ "Title: …" and at least one more line of that kind."""
    if not _is_key(texts[at]):
        return False
    run = [line for text in texts[at : at + 3] if len(text) <= _LONGEST_KEY and (line := key_line(text))]
    return len(run) >= 2 and any(line.field in ("title", "published", "byline") for line in run)


def _is_bare_headline(text: _Text, at: int) -> bool:
    return (
        text.is_prose(at - 1)
        and at + 2 < len(text.texts)
        and text.is_prose(at + 1)
        and len(text.texts[at]) <= _LONGEST_HEADLINE
        and len(text.texts[at].split()) in _BARE_HEADLINE_WORDS
        and _is_headline(text.texts[at])
    )


def _prose_after(text: _Text, at: int) -> int:
    """Words of prose up to the next mark, as far as they matter."""
    mark = bisect_right(text.marks, at)
    return text.prose_between(at, text.marks[mark] if mark < len(text.marks) else len(text.texts))
