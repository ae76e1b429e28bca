"""The words inside quotation marks, and how many words they make in any script."""

from __future__ import annotations

import re
from itertools import accumulate
from typing import NamedTuple

from variorum.text.folds import word_key
from variorum.text.quotation_marks import quotations
from variorum.text.stop_words import ENGLISH, OTHERS
from variorum.text.tokens import WORD
from variorum.text.unspaced import is_unspaced, pieces

#: "don't" and "U.S." are one word here: taken for two, they make a run of three of any short phrase.
_QUOTED_WORD = re.compile(rf"(?:{WORD.pattern})(?:['’ʼ.][^\W\d_]+)*")
_SMALL = ENGLISH.union(*OTHERS.values())
#: Two Chinese, Japanese or Korean characters make a word on average, three letters with their marks a Thai one.
_SOUTH_EAST_ASIAN = re.compile("[\u0e00-\u109f\u1780-\u17ff]")


_LONGEST_TITLE = 60


class QuotedWord(NamedTuple):
    """A word, or a character that is part of one: `worth` is how much of a word it is, in sixths."""

    start: int
    end: int
    key: str
    worth: int


class QuotedWords:
    """One quotation as its words. Runs of them are `[at, at + n)`."""

    __slots__ = ("_content", "_worth", "is_title", "keys", "words")

    def __init__(self, words: list[QuotedWord], is_title: bool = False) -> None:
        #: The name of a programme or a book stands between quotation marks without being said by anybody.
        self.is_title = is_title
        self.words = words
        self.keys = tuple(word.key for word in words)
        self._worth = [0, *accumulate(word.worth for word in words)]
        self._content = [0, *accumulate(0 if word.key in _SMALL else word.worth for word in words)]

    def __len__(self) -> int:
        return len(self.words)

    def counted(self, at: int, n: int) -> float:
        """How many words a run makes."""
        return (self._worth[at + n] - self._worth[at]) / 6

    def telling(self, at: int, n: int) -> float:
        """How many of them are more than grammar."""
        return (self._content[at + n] - self._content[at]) / 6

    def stretch(self, at: int, n: int) -> tuple[int, int]:
        return self.words[at].start, self.words[at + n - 1].end


def quoted_words(text: str) -> list[QuotedWords]:
    """Every quotation of a text, as words."""
    return [
        QuotedWords(_words(text, quote.start, quote.end), _is_title(text[quote.start : quote.end]))
        for quote in quotations(text)
    ]


def _is_title(quoted: str) -> bool:
    """Whether All Words That Tell Something Have Capitals. English only: elsewhere titles are written otherwise."""
    if len(quoted) > _LONGEST_TITLE or quoted[-1] in "!?":
        return False
    written = quoted.rstrip(".,").split()
    telling = [word for word in written if word.casefold() not in ENGLISH]
    return all(word[0].isupper() for word in telling) and (len(telling) > 1 or len(written) == 1)


def _words(text: str, start: int, end: int) -> list[QuotedWord]:
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
