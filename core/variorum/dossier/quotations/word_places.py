"""Where each word of a quotation stands that is held against another's."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable
from re import Match, Pattern

from variorum.dossier.joining.name_keys import folded
from variorum.dossier.quotations.quoted_words import REWRITTEN, WORD
from variorum.model.span import Span

#: For each letter of a text that was rewritten: from where to where it stands in the one that was not.
_Letters = list[tuple[int, int]]


def word_places(text: str) -> tuple[Span, ...]:
    """The whole word of the text in which each of its `quoted_words` stands; in one walk, however long it is.

    That words are respelled moves none of them.
    """
    whole = [found.span() for found in WORD.finditer(text)]
    starts, ends = [start for start, _ in whole], [end for _, end in whole]
    rewritten, letters = text, [(at, at + 1) for at in range(len(text))]
    for pattern, by in REWRITTEN:
        rewritten, letters = _rewritten(pattern, by, rewritten, letters)
    return tuple(
        Span(
            starts[bisect_right(ends, letters[found.start()][0])],
            ends[bisect_right(starts, letters[found.end() - 1][1] - 1) - 1],
        )
        for found in WORD.finditer(rewritten)
        if folded(found[0])
    )


def _rewritten(
    pattern: Pattern[str], by: str | Callable[[Match[str]], str], text: str, letters: _Letters
) -> tuple[str, _Letters]:
    words: list[str] = []
    places: _Letters = []
    last = 0
    for found in pattern.finditer(text):
        start, end = found.span()
        new = found.expand(by) if isinstance(by, str) else by(found)
        of_it = [letters[min(start + n, end - 1)] for n in range(len(new))]
        if of_it:
            of_it[-1] = of_it[-1][0], letters[end - 1][1]
        words += text[last:start], new
        places += letters[last:start]
        places += of_it
        last = end
    return "".join((*words, text[last:])), [*places, *letters[last:]]
