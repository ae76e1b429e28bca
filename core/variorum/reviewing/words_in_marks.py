"""Which words in quotation marks are a quotation, and which a word or two that the paper takes up or keeps off.

>>> from variorum.model.span import Span
>>> told = "Kelm said they were surprised to get a “follow”, and called it “odd” and “rude”."
>>> cues = {"follow": Span(5, 9), "odd": Span(57, 63), "rude": None}
>>> [quote.text for quote in quotations_among(
...     [Quote(told.index(w), told.index(w) + len(w), w, cue=cue) for w, cue in cues.items()], told)]
['odd', 'rude']
"""

from __future__ import annotations

import re
from collections.abc import Iterable

from variorum.model.annotations import Quote
from variorum.text.tokens import count_words

#: One or two words are quoted where somebody says them: "called it “odd”".
_FEW = 2
#: Words that may stand between them and the verb, "said he “certainly” knows", “odd,” said the crew of it.
_BESIDE = 3
#: "Kelm said all of what was left of the plan was “toxic”": her word for it, however far off she is named.
_PREDICATE = re.compile(r"\b(?:is|are|was|were|be|been|not|as|sei|seien|ist|war|est|était)\s$")
#: With a capital and a mark of their own they are spoken, whoever does: “No.”
_ENDS, _BEFORE = (",", ".", "!", "?", "…", "。"), ("", ".", "!", "?", ":", "”", '"', "\n")


def quotations_among(quotes: Iterable[Quote], text: str) -> list[Quote]:
    """Those that quote somebody; of a word or two, only where a verb of saying stands beside them, or one of a row."""
    found: list[Quote] = []
    for quote in quotes:
        in_a_row = found and _words_in(text[found[-1].end : quote.start]) <= 1
        if not quote.scare and (in_a_row or _is_said(quote, text)):
            found.append(quote)
    return found


def _is_said(quote: Quote, text: str) -> bool:
    if count_words(quote.text) > _FEW:
        return True
    cue = quote.cue
    if cue is not None:
        if _PREDICATE.search(text, max(0, quote.start - 12), max(0, quote.start - 1)):
            return True
        gap = text[cue.end : quote.start] if cue.end <= quote.start else text[quote.end : cue.start]
        if _words_in(gap) <= _BESIDE:
            return True
    before = text[: max(0, quote.start - 1)][-2:].rstrip(" ")[-1:]
    return quote.text.endswith(_ENDS) and quote.text[:1].isupper() and before in _BEFORE


def _words_in(gap: str) -> int:
    return count_words("".join(letter if letter.isalnum() else " " for letter in gap))
