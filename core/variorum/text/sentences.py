"""Sentences with their places: rules only, no model, any language at least cut sensibly.

    >>> text = "“It will go on.” Gen. Ann Lee said so in the U.S. The rest is silence."
    >>> [text[s:e] for s, e in sentences(text)]
    ['“It will go on.”', 'Gen. Ann Lee said so in the U.S.', 'The rest is silence.']

A full stop may end a sentence, shorten a word, or both. What decides is the word before it, the word after it
and the quotation marks between. Paragraphs are hard borders.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

from variorum.text.abbreviations import MONTHS_AFTER_ORDINAL, NEVER_LAST, OFTEN_INSIDE, SENTENCE_OPENERS
from variorum.text.paragraphs import paragraphs, trimmed

_CLOSERS = "\"'”’»)\\]}’″"
_END = re.compile(
    # Full-width stops need no space after them.
    r"[。！？｡]+[」』”’）】]*"
    # Otherwise white space must follow; Arabic, Urdu, Devanagari and Armenian stops included. Only whole
    # runs are tried: from each stop of a run anew, a line of 20,000 dots would take seconds.
    rf"|(?<![.!?…؟۔।॥։])[.!?…؟۔।॥։]++[{_CLOSERS}]*+(?=\s)"
    # The space was lost ("…to diplomats.The killing"), as when two lines of a page were joined.
    rf"|(?<=[a-zà-ÿ]{{3}})[.!?][”’\"]?(?=[A-ZÀ-Þ“][a-zà-ÿ’]+\s)"
)
_WORD_BEFORE = re.compile(r"[^\s(\[\"“‘«—–/]+\Z")
_NEXT = re.compile(r"\s*[\"'“”‘’«(\[—–-]*\s*(\w[\w’'.-]*)?")
_INITIALS = re.compile(r"(?:[^\W\d_]\.)*[^\W\d_]")
_SOME_WORD = re.compile(r"\w")
_ATTRIBUTION = re.compile(
    r"\s*(?:[A-Z][\w’'-]*\.?\s+){1,3}(?:asked|said|says|wrote|shouted|tweeted|added|continued|wondered)\b"
)
_LONGEST_WORD = 24


def sentences(text: str, borders: Iterable[tuple[int, int]] | None = None) -> list[tuple[int, int]]:
    """Start and end of every sentence, in order. `borders` are the paragraphs, found here when None."""
    found: list[tuple[int, int]] = []
    for start, end in paragraphs(text) if borders is None else borders:
        at = start
        for match in _END.finditer(text, start, end):
            if match.start() < at or not _ends_here(text, match, at, end):
                continue
            # "[…] He left.": marks without a word are no sentence, they go with the next one.
            if _SOME_WORD.search(text, at, match.end()):
                found += _span(text, at, match.end())
                at = match.end()
        if at > start and not _SOME_WORD.search(text, at, end):
            start_of_last = found.pop()[0]
            found += _span(text, start_of_last, end)
        else:
            found += _span(text, at, end)
    return found


def _span(text: str, start: int, end: int) -> list[tuple[int, int]]:
    span = trimmed(text, start, end)
    return [span] if span else []


def _ends_here(text: str, match: re.Match[str], start: int, end: int) -> bool:
    stop = match.group()
    if stop[0] in "。！？｡":
        return True
    following = _NEXT.match(text, match.end(), end)
    word = following.group(1) if following else None
    if word is None:
        return True
    if word[0].islower():
        # “Why?” he asked. “I know ….” said nobody.
        return False
    if stop[0] in "?!":
        # “Who are you?” Mr. Bell asked.
        return not (stop[-1] in _CLOSERS and _ATTRIBUTION.match(text, match.end(), end))
    if stop[0] != "." or stop.startswith(".."):
        return True
    if stop[-1] != ".":
        # A closing mark after the full stop: the quotation and the sentence end together.
        return not (stop[-1] in ")]}" and _is_short(text, match.start(), start, word))
    return not _is_short(text, match.start(), start, word)


def _is_short(text: str, stop: int, start: int, following: str) -> bool:
    """Whether the full stop at `stop` only shortens the word before it."""
    before = _WORD_BEFORE.search(text, max(start, stop - _LONGEST_WORD), stop)
    if before is None:
        return False
    word = before.group().rstrip(".,").casefold()
    opens = following.casefold() in SENTENCE_OPENERS and following[0].isupper()
    if word in NEVER_LAST:
        return True
    if word.isdigit():
        # "1. First of all", "am 3. Januar"
        return before.start() == start or following.casefold() in MONTHS_AFTER_ORDINAL
    if word in OFTEN_INSIDE:
        return not opens if word not in ("no", "nos", "p", "pp") else following[0].isdigit()
    if _INITIALS.fullmatch(word):
        if before.group()[0].islower() and "." not in word:
            return False
        return not opens or (len(word) == 1 and word not in "i" and following in ("A", "I"))
    return False
