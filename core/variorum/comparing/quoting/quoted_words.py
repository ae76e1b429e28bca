"""The words inside quotation marks, and how many words they make in any script."""

from __future__ import annotations

from functools import cached_property
from itertools import accumulate
from typing import NamedTuple

from variorum.text.folds import word_key
from variorum.text.late_patterns import LatePattern
from variorum.text.quotation_marks import quotations
from variorum.text.stop_words import ENGLISH, SMALL
from variorum.text.tokens import WORD
from variorum.text.unspaced import is_unspaced, pieces

#: "don't" and "U.S." are one word here: taken for two, they make a run of three of any short phrase.
_QUOTED_WORD = LatePattern(rf"(?:{WORD.pattern})(?:['’ʼ.][^\W\d_]+)*")
#: Two Chinese, Japanese or Korean characters make a word on average, three letters with their marks a Thai one.
_UNSPACED = LatePattern(
    "[\u0e00-\u11ff\u1780-\u17ff\u3005\u3040-\u30ff\u3130-\u318f\u3400-\u9fff\uac00-\ud7af\uf900-\ufaff\uff66-\uff9f"
    "\U00020000-\U0003ffff]"
)
_SOUTH_EAST_ASIAN = LatePattern("[\u0e00-\u109f\u1780-\u17ff]")


_LONGEST_TITLE = 60


class QuotedWord(NamedTuple):
    """A word, or a character that is part of one: `worth` is how much of a word it is, in sixths."""

    start: int
    end: int
    key: str
    worth: int


class QuotedWords:
    """One quotation as its words. Runs of them are `[at, at + n)`.

    Only the keys are made at once: where the words stand is asked of the few that are shared.
    """

    def __init__(self, text: str, start: int, end: int) -> None:
        self._text, self._start, self._end = text, start, end
        self._spaced = _UNSPACED.search(text, start, end) is None
        self.keys = (
            tuple(map(word_key, _QUOTED_WORD.findall(text, start, end)))
            if self._spaced
            else tuple(word.key for word in self._pieces)
        )

    @cached_property
    def _pieces(self) -> list[QuotedWord]:
        return _pieces(self._text, self._start, self._end)

    @cached_property
    def _worth(self) -> list[int]:
        return [0, *accumulate(word.worth for word in self._pieces)]

    @cached_property
    def _spans(self) -> list[tuple[int, int]]:
        if self._spaced:
            return [match.span() for match in _QUOTED_WORD.finditer(self._text, self._start, self._end)]
        return [(word.start, word.end) for word in self._pieces]

    @cached_property
    def is_title(self) -> bool:
        """The name of a programme or a book stands between quotation marks without being said by anybody."""
        return _is_title(self._text[self._start : self._end])

    def counted(self, at: int, n: int) -> float:
        """How many words a run makes."""
        return n if self._spaced else (self._worth[at + n] - self._worth[at]) / 6

    def telling(self, at: int, n: int) -> float:
        """How many of them are more than grammar."""
        return sum(self.counted(k, 1) for k in range(at, at + n) if self.keys[k] not in SMALL)

    def stretch(self, at: int, n: int) -> tuple[int, int]:
        return self._spans[at][0], self._spans[at + n - 1][1]


def quoted_words(text: str) -> list[QuotedWords]:
    """Every quotation of a text, as words."""
    return [QuotedWords(text, quote.start, quote.end) for quote in quotations(text)]


def _is_title(quoted: str) -> bool:
    """Whether All Words That Tell Something Have Capitals. English only: elsewhere titles are written otherwise."""
    if len(quoted) > _LONGEST_TITLE or quoted[-1] in "!?":
        return False
    written = quoted.rstrip(".,").split()
    telling = [word for word in written if word.casefold() not in ENGLISH]
    return all(word[0].isupper() for word in telling) and (len(telling) > 1 or len(written) == 1)


def _pieces(text: str, start: int, end: int) -> list[QuotedWord]:
    found: list[QuotedWord] = []
    for match in _QUOTED_WORD.finditer(text, start, end):
        word = match.group()
        if not is_unspaced(word):
            found.append(QuotedWord(*match.span(), word_key(word), 6))
            continue
        worth = 2 if _SOUTH_EAST_ASIAN.match(word) else 3
        at = match.start()
        for piece in pieces(word):
            found.append(QuotedWord(at, at + len(piece), word_key(piece), worth))
            at += len(piece)
    return found
