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

from variorum.text.paragraphs import paragraphs, trimmed
from variorum.text.plain_or_whole import PlainOrWhole
from variorum.text.shortened import ABBREVIATIONS, is_shortened

#: After a stop these still belong to the sentence; „…“ and »…« close with what opens elsewhere.
_CLOSERS = "\"'”’“‘»«›‹)\\]}″"
_WIDE = "。！？｡．"
_WIDE_CLOSERS = "」』”’）】》〉〕］\"')"
#: Latin; Arabic, Urdu; Devanagari, Bengali; Armenian, Greek, Ethiopic, Burmese, Khmer.
_NARROW = ".!?…‼⁉؟۔।॥։\u037e።፧။។"
_CJK = "\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff"
_END = PlainOrWhole(
    # What of it can stand in ASCII.
    r"[.!?](?:(?<=[a-z]{7}\.)(?= [A-Z])()"
    r"|(?<![.!?][.!?])[.!?]*+[\"')\]}]*+(?=\s)"
    r"|(?<=[a-z]{3}[.!?])\"?(?=[A-Z][a-z]+\s))",
    # One set in front lets the engine run from stop to stop: ten times as quick as trying several patterns
    # at every character.
    rf"[{_WIDE}{_NARROW};](?:"
    # Half of all: no abbreviation has seven plain letters. The empty group says that nothing is to be asked.
    r"(?<=[a-z]{7}\.)(?= [A-Z])()|"
    # Full-width stops need no space after them; theirs is also the point of a full-width number.
    rf"(?<=[{_WIDE}])(?<!．(?=[0-9０-９A-Za-z]))[{_WIDE}]*[{_WIDE_CLOSERS}]*"
    # Otherwise white space must follow. Only whole runs are tried: from each stop of a run anew, a line of
    # 20,000 dots would take seconds. French sets a space before »; where one follows too, it closes.
    rf"|(?<=[{_NARROW}])(?<![{_NARROW}][{_NARROW}])[{_NARROW}]*+[{_CLOSERS}]*+(?:[ \u00a0\u202f]»)?(?=\s)"
    # The space was lost ("…to diplomats.The killing"), as when two lines of a page were joined.
    r"|(?<=[a-zà-ÿ]{3}[.!?])[”’\"]?(?=[A-ZÀ-Þ“][a-zà-ÿ’]+\s)"
    # Stops that are no part of any word or number.
    r"|(?<=[؟۔।॥])(?=[^\W\d_])"
    # Greek asks with a semicolon.
    r"|(?<=[\u0370-\u03ff];)(?=\s+[—–«“]?\s?[Α-ΩΆΈΉΊΌΎΏ])"
    rf"|(?<=[{_CJK}][!?])(?=[{_CJK}“「『《])"
    r")",
)
_NEXT = re.compile(r"\s*[\"'“”„‘’‚«»‹›(\[「『¿¡—–-]*\s*(\w[\w’'.-]*)?")
_SOME_WORD = re.compile(r"\w")
#: 「…。」と述べた: the particle after a Japanese quotation; most words that begin alike are left out.
_QUOTED_ON = re.compile(r"と(?!ころ|ても|にかく|もあれ)|って|など|の|を|が")
_ATTRIBUTION = re.compile(
    r"\s*(?:[A-Z][\w’'-]*\.?\s+){1,3}(?:asked|said|says|wrote|shouted|tweeted|added|continued|wondered)\b"
)
_LONGEST_WORD = 24


def sentences(text: str, borders: Iterable[tuple[int, int]] | None = None) -> list[tuple[int, int]]:
    """Start and end of every sentence, in order. `borders` are the paragraphs, found here when None."""
    found: list[tuple[int, int]] = []
    if borders is None:
        borders = paragraphs(text)
    else:
        borders = (span for border in borders if (span := trimmed(text, *border)))
    for start, end in borders:
        cut_paragraph(text[start:end], start, found)
    return found


def cut_paragraph(text: str, start: int, found: list[tuple[int, int]]) -> None:
    """Add the sentences of a paragraph that begins at `start`; cut by its own words, alike wherever it stands."""
    end = len(text)
    at = searched = 0
    for match in _END.finditer(text):
        stop = match.end()
        plain = match.lastindex or _ends_plainly(text, match, at, end)
        if not plain and (match.start() < at or not _ends_here(text, match, at, end)):
            continue
        # "[…] He left.": marks without a word are no sentence, they go with the next one.
        if text[at].isalnum() or _SOME_WORD.search(text, max(at, searched), stop):
            found.append((start + at, start + stop))
            at = stop
            while at < end and text[at].isspace():
                at += 1
        searched = stop
    if at < end:
        if at and not _SOME_WORD.search(text, max(at, searched)):
            found[-1] = (found[-1][0], start + end)
        else:
            found.append((start + at, start + end))


def _ends_plainly(text: str, match: re.Match[str], start: int, end: int) -> bool:
    """A full stop between a plain word and a capital: what nine in ten are, told at a quarter of the cost."""
    stop, last = match.span()
    after = last + 1
    if after >= end or not text[after].isupper() or last - stop != 1:
        return False
    if text[stop] != "." or not text[last].isspace():
        return False
    before = max(start, stop - _LONGEST_WORD)
    word = text[max(before, text.rfind(" ", before, stop) + 1) : stop]
    return len(word) > 1 and word[-1].islower() and word.isalpha() and word.casefold() not in ABBREVIATIONS


def _ends_here(text: str, match: re.Match[str], start: int, end: int) -> bool:
    stop = match.group()
    if stop[0] in _WIDE:
        return not (stop[-1] not in _WIDE and _QUOTED_ON.match(text, match.end(), end))
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
        return not (stop[-1] in ")]}" and is_shortened(text, match.start(), start, word))
    return not is_shortened(text, match.start(), start, word)
