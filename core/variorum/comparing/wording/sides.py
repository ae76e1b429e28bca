"""What must be known of two whole texts to judge a change between them."""

from __future__ import annotations

from dataclasses import field
from functools import cached_property
from itertools import chain

from variorum.comparing.cutting import Stretch
from variorum.comparing.desk import Desk
from variorum.comparing.witness import Witness
from variorum.comparing.wording.telling_words import TellingWords, telling_words
from variorum.model.frozen import dataclass
from variorum.text.languages import language_of
from variorum.text.quotation_marks import quotations
from variorum.text.stop_words import ENGLISH
from variorum.text.tokens import WORD, words

_TITLE_CASE_SHARE = 0.7


@dataclass(frozen=True)
class Side:
    """One text. What only few changes ask for is looked up when one does: most sentences are equal."""

    text: str
    sentences: tuple[Stretch, ...]

    @cached_property
    def quoted(self) -> tuple[int, ...]:
        """Starts and ends of quoted words, flattened and sorted, so that an odd position means "inside"."""
        return tuple(at for q in quotations(self.text) for at in (q.start, q.end))

    @cached_property
    def marks(self) -> frozenset[int]:
        """Where quotation marks stand."""
        return frozenset(at for q in quotations(self.text) for at in (q.opened, q.closed - 1))

    @cached_property
    def marks_in_order(self) -> tuple[int, ...]:
        """The same, sorted."""
        return tuple(sorted(self.marks))

    @cached_property
    def openings(self) -> frozenset[int]:
        """Starts of sentences."""
        return frozenset(start for start, _ in self.sentences)

    @cached_property
    def title_case(self) -> tuple[Stretch, ...]:
        """Lines whose capitals tell nothing."""
        return tuple((s, e) for s, e in self.sentences if _in_title_case(self.text[s:e]))


@dataclass(frozen=True)
class Setting:
    """Both texts, and the language they are in."""

    left: Side
    right: Side
    language: str
    #: Words that somebody wanted to know of whether they are names, and the answers.
    asked: dict[str, bool] = field(default_factory=dict, compare=False, repr=False)
    desk: Desk = field(default_factory=Desk, compare=False, repr=False)

    def has_name(self, word: str) -> bool:
        """Whether the texts have a word with a capital amid their sentences."""
        return self.asked.setdefault(word, word in self.names)

    @cached_property
    def words(self) -> TellingWords:
        """The telling words of the language both are read in."""
        return telling_words(self.language)

    @cached_property
    def names(self) -> frozenset[str]:
        """Words that are capitalised amid the sentences of either text."""
        # Most sentences stand in both versions.
        every = {side.text[s:e] for side in (self.left, self.right) for s, e in side.sentences}
        return frozenset[str]().union(*map(self.desk.remembering(_names_in), every))


def setting_of(left: Witness, right: Witness, language: str | None = None) -> Setting:
    """Looked up once per comparison; the language is told here where it is not known."""
    if language is None:
        language = language_of(word for key in chain(left.keys, right.keys) for word in words(key))
    side = left.desk.remembering(Side)
    one, other = side(left.text, left.sentences), side(right.text, right.sentences)
    return Setting(one, other, language, desk=left.desk)


def _names_in(sentence: str) -> frozenset[str]:
    if sentence[1:].islower() or _in_title_case(sentence):  # many have no capital but their first
        return frozenset()
    return frozenset(word.casefold() for word in WORD.findall(sentence)[1:] if word[0].isupper()) - ENGLISH


def _in_title_case(sentence: str) -> bool:
    """A Headline Written Like This tells nothing about names; it has no full stop at its end."""
    if sentence[-1:] in ".!?”\"'":
        return False
    long_words = [word for word in WORD.findall(sentence)[1:] if len(word) > 3 and word[0].isalpha()]
    capital = sum(word[0].isupper() for word in long_words)
    return len(long_words) >= 2 and capital > _TITLE_CASE_SHARE * len(long_words)
