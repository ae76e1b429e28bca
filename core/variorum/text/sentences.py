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
_WIDE = "。！？｡"
_NARROW = ".!?…؟۔।॥։"
_END = re.compile(
    # One set in front lets the engine run from stop to stop: ten times as quick as trying three patterns
    # at every character.
    rf"[{_WIDE}{_NARROW}](?:"
    # Full-width stops need no space after them.
    rf"(?<=[{_WIDE}])[{_WIDE}]*[」』”’）】]*"
    # Otherwise white space must follow; Arabic, Urdu, Devanagari and Armenian stops included. Only whole
    # runs are tried: from each stop of a run anew, a line of 20,000 dots would take seconds.
    rf"|(?<=[{_NARROW}])(?<![{_NARROW}][{_NARROW}])[{_NARROW}]*+[{_CLOSERS}]*+(?=\s)"
    # The space was lost ("…to diplomats.The killing"), as when two lines of a page were joined.
    r"|(?<=[a-zà-ÿ]{3}[.!?])[”’\"]?(?=[A-ZÀ-Þ“][a-zà-ÿ’]+\s)"
    r")"
)
_WORD_BEFORE = re.compile(r"[^\s(\[\"“‘«—–/]+\Z")
_NEXT = re.compile(r"\s*[\"'“”‘’«(\[—–-]*\s*(\w[\w’'.-]*)?")
_INITIALS = re.compile(r"(?:[^\W\d_]\.)*[^\W\d_]")
_SOME_WORD = re.compile(r"\w")
_ATTRIBUTION = re.compile(
    r"\s*(?:[A-Z][\w’'-]*\.?\s+){1,3}(?:asked|said|says|wrote|shouted|tweeted|added|continued|wondered)\b"
)
_LONGEST_WORD = 24
_ABBREVIATIONS = NEVER_LAST | OFTEN_INSIDE


def sentences(text: str, borders: Iterable[tuple[int, int]] | None = None) -> list[tuple[int, int]]:
    """Start and end of every sentence, in order. `borders` are the paragraphs, found here when None."""
    found: list[tuple[int, int]] = []
    for border in paragraphs(text) if borders is None else borders:
        paragraph = trimmed(text, *border)
        if paragraph:
            _cut(text, *paragraph, found)
    return found


def _cut(text: str, start: int, end: int, found: list[tuple[int, int]]) -> None:
    at = start
    for match in _END.finditer(text, start, end):
        stop = match.end()
        if match.start() < at or not (
            _ends_plainly(text, match, at, end) or _ends_here(text, match, at, end)
        ):
            continue
        # "[…] He left.": marks without a word are no sentence, they go with the next one.
        if text[at].isalnum() or _SOME_WORD.search(text, at, stop):
            found.append((at, stop))
            at = stop
            while at < end and text[at].isspace():
                at += 1
    if at > start and not _SOME_WORD.search(text, at, end):
        if at < end:
            found[-1] = (found[-1][0], end)
    elif at < end:
        found.append((at, end))


def _ends_plainly(text: str, match: re.Match[str], start: int, end: int) -> bool:
    """A full stop between a plain word and a capital: what nine in ten are, told at a quarter of the cost."""
    stop, after = match.start(), match.end() + 1
    if match.group() != "." or after >= end or not text[after].isupper() or not text[after - 1].isspace():
        return False
    before = max(start, stop - _LONGEST_WORD)
    word = text[max(before, text.rfind(" ", before, stop) + 1) : stop]
    return len(word) > 1 and word.isalpha() and word.casefold() not in _ABBREVIATIONS


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
