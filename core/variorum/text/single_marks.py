"""Quotations between single marks: the British way, and one inside another.

Apostrophes look the same, so both ends must be clear and the inside a phrase.
"""

from __future__ import annotations

import re
from functools import lru_cache

from variorum.text.late_patterns import LatePattern
from variorum.text.scripts import script_of

_MARK = LatePattern("['\u2018\u2019\u201a\u201b]")
#: Drawn so that they can only open, or close in the wrong hands; an apostrophe is never drawn like the first.
_OPENING = frozenset("\u2018\u201a\u201b")
_BEFORE_OPENING = frozenset('([—–：，、。（“"')
_AFTER_CLOSING = frozenset(".,;:!?)]}—–-/\"”»'…\u00a0،؛؟。，、；：！？）")
_DECADE = LatePattern(r"\d0s\b")
_LATER_END = LatePattern(r"[\w.,!?]['\u2019](?![\w])")
_LATER_START = LatePattern(r"(?:^|[\s(])['\u2018](?=\w)")
_UNSPACED = frozenset(("han", "kana", "thai"))


def in_single_marks(text: str, start: int, end: int, doubles: list[tuple[int, int]]) -> list[tuple[int, int]]:
    """Where such quotations open and close in one paragraph. `doubles` are spans, in order, not looked into."""
    found: list[tuple[int, int]] = []
    opened: re.Match[str] | None = None
    at = 0
    for mark in _MARK.finditer(text, start, end):
        while at < len(doubles) and doubles[at][1] <= mark.start():
            at += 1
        if at < len(doubles) and doubles[at][0] <= mark.start():
            continue
        if opened is None:
            opened = mark if _opens(text, mark, start, end) else None
        elif _closes(text, mark, end) and not _is_apostrophe(text, mark, end):
            if _is_phrase(text, opened, mark, doubles[at - 1 : at]):
                found.append((opened.start(), mark.end()))
            opened = None
    return found


def _opens(text: str, mark: re.Match[str], start: int, end: int) -> bool:
    at, to = mark.span()
    after = text[to] if to < end else " "
    if not _opens_between(text[at - 1] if at > start else " ", mark[0], after):
        return False
    return not after.isdigit() or _DECADE.match(text, to) is None


@lru_cache(maxsize=1_024)
def _opens_between(before: str, drawn: str, after: str) -> bool:
    leans = drawn in _OPENING
    if not (before.isspace() or before in _BEFORE_OPENING or (leans and script_of(before) in _UNSPACED)):
        return False
    if after.isdigit():
        return leans
    return drawn != "\u2019" and (after.isalpha() or after in "$£€[…¿¡")


def _closes(text: str, mark: re.Match[str], end: int) -> bool:
    after = text[mark.end()] if mark.end() < end else " "
    return not text[mark.start() - 1].isspace() and (
        after.isspace() or after in _AFTER_CLOSING or script_of(after) in _UNSPACED
    )


def _is_phrase(text: str, opened: re.Match[str], mark: re.Match[str], before: list[tuple[int, int]]) -> bool:
    """One word between straight marks is as often two apostrophes; so is what runs over double marks."""
    inside = text[opened.end() : mark.start()]
    if before and before[0][0] > opened.start():
        return inside[-1:] in ".,!?…" or text[mark.end() : mark.end() + 1] in ".,;"
    return len(inside.split()) > 1 or opened.group() in _OPENING


def _is_apostrophe(text: str, mark: re.Match[str], end: int) -> bool:
    """A plural possessive inside a quotation ('the workers' rights campaign'): another mark follows."""
    if text[mark.start() - 1] != "s":
        return False
    rest = text[mark.end() : min(end, mark.end() + 120)]
    later, opening = _LATER_END.search(rest), _LATER_START.search(rest)
    return later is not None and (opening is None or later.start() < opening.start())
