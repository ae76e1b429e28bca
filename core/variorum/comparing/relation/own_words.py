"""How much of one text the other carries over word for word, leaving aside what both quote.

Two outlets repeat the same speakers and the same names, but tell in words of their own. Versions of one article
carry over the reporter's sentences, even where a story was rewritten for hours: runs of six words outside
quotation marks tell the two apart where shares of equal sentences do not.
"""

from __future__ import annotations

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
    one, other = _own_words(left), _own_words(right)
    if len(other) < len(one):
        one, other = other, one
    known = set(_runs(other))
    carried: set[int] = set()
    for at, run in enumerate(_runs(one)):
        if run in known and _GAP not in run:
            carried.update(range(at, at + _RUN))
    count = len(one) - one.count(_GAP)
    return (len(carried) / count if count else 0.0), count


def _runs(words: list[str]) -> list[tuple[str, ...]]:
    return list(zip(*(words[at:] for at in range(_RUN)), strict=False))


def _own_words(witness: Witness) -> list[str]:
    """Words outside quotation marks; where quoted ones or stock phrases were, a gap no run can span."""
    found: list[str] = []
    marks = iter(quotations(witness.text))
    quote = next(marks, None)
    for start, end in witness.sentences:
        at = start
        while quote is not None and quote.start < end:
            if quote.end > at:
                found += _words(witness.text[at : quote.start])
                found.append(_GAP)
                at = quote.end
            if quote.end > end:
                break
            quote = next(marks, None)
        found += _words(witness.text[at : min(end, at + _LONGEST)])
        if len(found) > _ENOUGH:
            break
    return found


def _words(text: str) -> list[str]:
    found: list[str] = []
    for part in between_stock(folded(text).casefold()):
        found += WORD.findall(part)
        found.append(_GAP)
    return found[:-1]
