"""How much of one text the other carries over word for word, leaving aside what both quote.

Two outlets repeat the same speakers and the same names, but tell in words of their own. Versions of one article
carry over the reporter's sentences, even where a story was rewritten for hours: runs of six words outside
quotation marks tell the two apart where shares of equal sentences do not.
"""

from __future__ import annotations

from typing import NamedTuple

from variorum.comparing.cutting import Stretch
from variorum.comparing.witness import Witness
from variorum.text.folds import folded
from variorum.text.quotation_marks import quotations
from variorum.text.stock_phrases import between_stock
from variorum.text.tokens import WORD

_RUN = 6
#: More words than this, longer than nearly any article, change nothing in the answer.
_ENOUGH = 4_000
#: Of a sentence without end, as many characters as hold so many words in any script.
_LONGEST = 20 * _ENOUGH
_GAP = ""


def carried_over(left: Witness, right: Witness) -> tuple[float, int]:
    """The share of the shorter text's own words in runs the other has too, and how many own words it has."""
    one, other = (side.desk.remembering(_own_words)(side.text, side.sentences) for side in (left, right))
    if other.all < one.all:
        one, other = other, one
    carried, end = 0, 0
    for at, run in zip(one.starts, one.runs, strict=True):
        if run in other.known:
            carried += _RUN if at >= end else at + _RUN - end
            end = at + _RUN
    return (carried / one.told if one.told else 0.0), one.told


class _OwnWords(NamedTuple):
    """Of one text: with its gaps and without them, and every run of words with no gap in it, by where it starts."""

    all: int
    told: int
    starts: tuple[int, ...]
    #: Strings, not tuples of words, which are hashed anew each time they are looked up.
    runs: tuple[str, ...]
    known: frozenset[str]


def _own_words(text: str, sentences: tuple[Stretch, ...]) -> _OwnWords:
    words = _words_outside(text, sentences)
    runs = {
        at: " ".join(run)
        for at, run in enumerate(zip(*(words[at:] for at in range(_RUN)), strict=False))
        if _GAP not in run
    }
    told = tuple(runs.values())
    return _OwnWords(len(words), len(words) - words.count(_GAP), tuple(runs), told, frozenset(told))


def _words_outside(text: str, sentences: tuple[Stretch, ...]) -> list[str]:
    """Words outside quotation marks; where quoted ones or stock phrases were, a gap no run can span."""
    found: list[str] = []
    marks = iter(quotations(text))
    quote = next(marks, None)
    for start, end in sentences:
        at = start
        while quote is not None and quote.start < end:
            if quote.end > at:
                found += _words(text[at : quote.start])
                found.append(_GAP)
                at = quote.end
            if quote.end > end:
                break
            quote = next(marks, None)
        found += _words(text[at : min(end, at + _LONGEST)])
        if len(found) > _ENOUGH:
            break
    return found


def _words(text: str) -> list[str]:
    found: list[str] = []
    for part in between_stock(folded(text).casefold()):
        found += WORD.findall(part)
        found.append(_GAP)
    return found[:-1]
