"""What must be known of two whole texts to judge a change between them."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from itertools import chain, islice

from variorum.comparing.witness import Witness
from variorum.comparing.wording.telling_words import TellingWords, telling_words
from variorum.text.languages import language_of
from variorum.text.quotation_marks import quotations
from variorum.text.stop_words import ENGLISH
from variorum.text.tokens import WORD, words

_TITLE_CASE_SHARE = 0.7
#: Words read to tell the language.
_ENOUGH = 2_000


@dataclass(frozen=True, slots=True)
class Side:
    """One text."""

    text: str
    #: Starts and ends of quoted words, flattened and sorted, so that an odd position means "inside".
    quoted: tuple[int, ...]
    #: Where quotation marks stand.
    marks: frozenset[int]
    #: Starts of sentences, and of lines whose capitals tell nothing.
    openings: frozenset[int]
    title_case: tuple[tuple[int, int], ...]


@dataclass(frozen=True)
class Setting:
    """Both texts, and the words that are capitalised amid their sentences."""

    left: Side
    right: Side
    names: frozenset[str]
    language: str

    @cached_property
    def words(self) -> TellingWords:
        """The telling words of the language both are read in."""
        return telling_words(self.language)


def setting_of(left: Witness, right: Witness) -> Setting:
    """Looked up once per comparison."""
    sample = islice(chain.from_iterable(words(key) for key in chain(left.keys, right.keys)), _ENOUGH)
    return Setting(_side(left), _side(right), frozenset(_names(left) | _names(right)), language_of(sample))


def _side(witness: Witness) -> Side:
    found = quotations(witness.text)
    return Side(
        witness.text,
        tuple(at for q in found for at in (q.start, q.end)),
        frozenset(at for q in found for at in (q.opened, q.closed - 1)),
        frozenset(start for start, _ in witness.sentences),
        tuple(s for s in witness.sentences if _in_title_case(witness.text, *s)),
    )


def _names(witness: Witness) -> set[str]:
    found: set[str] = set()
    for start, end in witness.sentences:
        if not _in_title_case(witness.text, start, end):
            in_sentence = WORD.findall(witness.text, start, end)
            found.update(word.casefold() for word in in_sentence[1:] if word[0].isupper())
    return found - ENGLISH


def _in_title_case(text: str, start: int, end: int) -> bool:
    """A Headline Written Like This tells nothing about names; it has no full stop at its end."""
    if text[end - 1 : end] in ".!?”\"'":
        return False
    long_words = [word for word in WORD.findall(text, start, end)[1:] if len(word) > 3 and word[0].isalpha()]
    capital = sum(word[0].isupper() for word in long_words)
    return len(long_words) >= 2 and capital > _TITLE_CASE_SHARE * len(long_words)
