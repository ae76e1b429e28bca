"""Whether "the general" is the general told of before: in no other words, or in one that only says of which country."""

from __future__ import annotations

import re
from collections.abc import Sequence

from variorum.entities.names.lexicons import lexicons
from variorum.model.annotations import SourceMention
from variorum.text.word_lists import listed

_WORD = re.compile(r"[^\W_]+(?:[.'’-][^\W_]+)*")
#: Where the noun that says what somebody is has been said: "official | familiar with", "general | at the base".
_AFTER_THE_HEAD = re.compile(
    r",|\s(?:for|at|of|in|with|from|on|to|close|near|familiar|briefed|inside|outside|who|spoke|speaking|asked"
    r"|involved|working)\b"
)
#: Bodies of which a country, a town or a text has one; the list of roles has others.
_BODIES = listed(
    "navy army military government police parliament embassy ministry cabinet militia coastguard airline"
)
_WHOSE = listed("its his her their another other local both two three several some")
#: With a capital only because a sentence begins.
_OPENING = listed("the but and so if when while as after before that for in on by with from to this")
#: Letters of a word before a noun: in a longer row of letters and marks it was looked for from each of them.
_LONGEST = 40
#: Code points within which a new word for somebody can only be of the one just told of.
_NEAR = 300


class BodiesAgain:
    """Bodies told of in full and then called by their noun: "the Harlandian navy", then "the navy"."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._before: dict[str, frozenset[str]] = {}

    def is_it(self, words: Sequence[str], first: SourceMention) -> bool:
        """Whether the bare `words` are for the body called by the same noun at `first`, the only one of the kind."""
        noun = words[-1]
        return (
            len(words) == 2
            and (noun in _BODIES or lexicons().roles.get(noun) == "ORG")
            and self._told_before(noun) <= {*words_of(self._text[first.start : first.end])}
        )

    def _told_before(self, noun: str) -> frozenset[str]:
        """What the text puts before the noun to tell one body from another: "Varg", "its"."""
        if noun not in self._before:
            before = re.findall(
                rf"\b([\w’'.-]{{1,{_LONGEST}}})\s{re.escape(noun)}\b", self._text, re.IGNORECASE
            )
            small = {word.casefold() for word in before if word[0].isupper()} - _OPENING
            self._before[noun] = frozenset(small | {word for word in before if word in _WHOSE})
        return self._before[noun]


def head(words: str) -> list[str]:
    """The words in small letters up to the noun that says what somebody is: "a senior official"."""
    return words_of(_AFTER_THE_HEAD.split(words.strip(), maxsplit=1)[0])


def words_of(phrase: str) -> list[str]:
    """All words of a phrase in small letters."""
    return [word.casefold() for word in _WORD.findall(phrase)]


def takes_up(text: str, words: Sequence[str], first: SourceMention, again: SourceMention) -> bool:
    """Whether all that `words` say of somebody was said before, and as of somebody new; both are called alike.

    "A spokesman for the Harbour Board" is "the board spokesman". Next to "a general at the base", of no country,
    "the Iraqi general" is he.
    """
    phrase = text[first.start : first.end]
    if head(phrase)[:1] == ["the"]:
        return False
    known = set(words_of(phrase))
    new = set(words[1:-1]) - known
    if not new:
        return True
    lists = lexicons()
    between = text[first.end : again.start]
    return (
        len(new) == 1
        and new <= lists.demonyms.keys()
        and not any(w in lists.demonyms or w in lists.place_of or f"{w}." in lists.place_of for w in known)
        and len(between) < _NEAR
        and between.count("\n\n") < 2
    )
