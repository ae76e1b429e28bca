"""Where in a text another article begins: what ends one, what begins one, and how much of that is there.

A line between rules ("* * *") or a subheading is no seam: what follows must begin as articles do, with a headline and
a byline, date or dateline, and go on with prose. Only what an archive or agency prints to end an article, or what the
text's own first article has in the same way, asks for less.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from variorum.reading.database_lines import ENDED, NUMBERED
from variorum.reading.datelines import DATELINE
from variorum.reading.drafts import Block
from variorum.reading.header_lines import header_line, key_line
from variorum.reading.paragraph_roles import role_by_words

#: What editors print under the last line of a text.
_END_MARK = re.compile(
    r"\W{0,3}(?:\#\s?\#(?:\s?\#){0,5}|-\s?30\s?-|-\s?0\s?-|[-–—(\[<]\s?ends?\s?[-–—)\]>]|ENDS|END)\W{0,3}",
    re.IGNORECASE,
)
_RULE = re.compile(r"(?:[-=_*~#•·◆—–+]\s?){3,}")
_HEAVY_RULE = re.compile(r"[-=_*~#—–+]{5,}")
_COPYRIGHT = re.compile(r"\W*(?:copyright|©|\(c\))\s.{3,200}", re.IGNORECASE)
#: What press releases print below their end mark.
_AFTERWORD = re.compile(
    r"(?:notes?\s+(?:to|for)\s+editors?|about\b|(?:media|press)?\s*(?:contacts?|enquiries|inquiries)|for\s+(?:more|further)"
    r"|contact\b|photos?\b|images?\b|related\b|more\b|read\b|see\b|sources?\b|references?\b|appendix\b)",
    re.IGNORECASE,
)
_SENTENCE_END = re.compile(r"[.!?…][\"”’')\]]*$")
_PROSE_WORDS = 12
#: A headline of fewer words is as likely a subheading.
_HEADLINE_WORDS = range(3, 31)
_BARE_HEADLINE_WORDS = range(4, 31)


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


def seams_in(blocks: Sequence[Block]) -> list[Seam]:
    """Every place at which another article begins, in order."""
    texts = [block.text.strip() for block in blocks]
    prose = [_is_prose(text) for text in texts]
    if sum(prose) < 2:
        return []
    found: list[Seam] = []
    numbered = _numbered(texts)
    first = _beginning(texts, 0)
    last = 0
    for at in range(1, len(texts)):
        margin = 1.0 if at in numbered else _margin(texts, prose, at, last, first)
        if not margin:
            continue
        # each article needs prose of its own, or a heading would be one
        following = next((n for n in sorted(numbered) if n > at), len(texts))
        if any(prose[last:at]) and any(prose[at:following]):
            found.append(Seam(at, margin))
            last = at
    return found


def _numbered(texts: list[str]) -> set[int]:
    """Where a database says "Document 2 of 20", provided it counts."""
    found: dict[int, int] = {}
    for index, text in enumerate(texts):
        if len(text) < 80 and (match := NUMBERED.fullmatch(text)):
            found[index] = int(match[1] or match[3])
    numbers = list(found.values())
    return set(found) if len(numbers) > 1 and numbers == sorted(set(numbers)) else set()


def _margin(texts: list[str], prose: list[bool], at: int, last: int, first: _Beginning) -> float:
    before = texts[at - 1]
    if ENDED.fullmatch(before):
        return 0.95
    if NUMBERED.fullmatch(texts[at]) or _is_mark(texts[at]) or _AFTERWORD.match(texts[at]):
        return 0.0
    begins = _beginning(texts, at)
    words_before = sum(len(t.split()) for t, p in zip(texts[last:at], prose[last:at], strict=True) if p)
    words_after = _prose_after(texts, prose, at)
    if min(words_before, words_after) < 30:
        return 0.0
    if _is_key_run(texts, at) and not _is_key(before) and (_is_key_run(texts, 0) or _is_mark(before)):
        return 0.9
    if _END_MARK.fullmatch(before):
        return 0.85 if begins.headline or begins.dateline or begins.byline else 0.0
    if _COPYRIGHT.fullmatch(before) and len(before) <= 240:
        return 0.7 if begins.headline and words_after >= 60 else 0.0
    if _RULE.fullmatch(before):
        if begins.headline and begins.signs:
            return 0.8
        mirrored = begins.headline and first.headline and _HEAVY_RULE.fullmatch(before)
        return 0.6 if mirrored and len(texts[at].split()) in _BARE_HEADLINE_WORDS else 0.0
    if not begins.headline or (not prose[at - 1] and role_by_words(before) == "body"):
        return 0.0
    if begins.signs >= 2:
        return 0.75
    alike = begins.signs == 1 and (begins.byline, begins.date, begins.dateline) == (
        first.byline,
        first.date,
        first.dateline,
    )
    return 0.6 if alike and first.headline and min(words_before, words_after) >= 40 else 0.0


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
        line = header_line(text) if len(text) <= 200 else None
        if line and line.role == "byline":
            byline = True
        elif line and line.role == "date":
            date = True
        elif line is None and (_is_prose(text) or not headline or byline or date):
            break
    return _Beginning(headline, byline, date)


def _is_headline(text: str) -> bool:
    if (
        len(text) > 220
        or len(text.split()) not in _HEADLINE_WORDS
        or (not text[0].isalnum() and text[0] not in "“‘\"'")
    ):
        return False
    if text.endswith((":", ",", ";", "-", "—")) or (_SENTENCE_END.search(text) and not text.endswith("?")):
        return False
    return role_by_words(text) == "body" and header_line(text) is None and not DATELINE.match(text)


def _is_prose(text: str) -> bool:
    return len(text.split()) >= _PROSE_WORDS and _SENTENCE_END.search(text) is not None


def _is_mark(text: str) -> bool:
    return len(text) < 200 and bool(_END_MARK.fullmatch(text) or _RULE.fullmatch(text))


def _is_key(text: str) -> bool:
    return len(text) <= 300 and key_line(text) is not None


def _is_key_run(texts: list[str], at: int) -> bool:
    """ "Title: …" and at least one more line of that kind."""
    run = [line for text in texts[at : at + 3] if len(text) <= 300 and (line := key_line(text))]
    return len(run) >= 2 and any(line.field in ("title", "published", "byline") for line in run)


def _prose_after(texts: list[str], prose: list[bool], at: int) -> int:
    """Words of prose up to the next mark."""
    words = 0
    for index in range(at, len(texts)):
        if index > at and (_is_mark(texts[index]) or ENDED.fullmatch(texts[index])):
            break
        words += len(texts[index].split()) if prose[index] else 0
        if words >= 200:
            break
    return words
