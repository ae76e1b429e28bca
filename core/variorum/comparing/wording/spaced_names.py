"""Names with a number whose hyphen stands apart in one text only: "the Apollo -11 crew", "the Apollo 11 crew".

Alone such a hyphen looks like a minus ("in Harland -5 degrees"); that the other text has the same name before the same
number tells it from one, where the sentence goes on with a word and nothing is measured.
"""

from __future__ import annotations

from collections.abc import Sequence

from variorum.comparing.wording.minus import is_measured
from variorum.comparing.wording.sides import Setting
from variorum.comparing.wording.word_differences import Change, Token

Tokens = Sequence[Token]
_DRAWN = frozenset("-–")
#: A hyphen that is no minus.
_OF_A_NAME = "\u2010"


def with_hyphens_of_names(
    one: Tokens, other: Tokens, found: Sequence[Change], setting: Setting
) -> tuple[Tokens, Tokens]:
    """Both passages, in which a dash that only one of them has inside a name is no minus any more."""
    # What stands around a change is equal on both sides.
    left = [
        i1
        for i1, i2, j1, j2 in found
        if (i2 - i1, j2 - j1) == (1, 0) and _is_hyphen(one, i1, setting.left.text, setting)
    ]
    right = [
        j1
        for i1, i2, j1, j2 in found
        if (i2 - i1, j2 - j1) == (0, 1) and _is_hyphen(other, j1, setting.right.text, setting)
    ]
    return _marked(one, left), _marked(other, right)


def _marked(tokens: Tokens, places: Sequence[int]) -> Tokens:
    if not places:
        return tokens
    marked = list(tokens)
    for at in places:
        marked[at] = marked[at]._replace(key=_OF_A_NAME)
    return marked


def _is_hyphen(tokens: Tokens, at: int, text: str, setting: Setting) -> bool:
    """Whether a token stands between a name and its number."""
    if not 0 < at < len(tokens) - 2 or text[tokens[at].start] not in _DRAWN:
        return False
    name, dash, number, on = tokens[at - 1 : at + 3]
    spaced = name.end < dash.start and dash.end == number.start
    goes_on = number.key.isdigit() and text[on.start].islower() and on.start > number.end
    return (
        spaced
        and goes_on
        and not is_measured(tokens, at + 1, setting.words)
        and _is_name(tokens, at - 1, text, setting)
    )


def _is_name(tokens: Tokens, at: int, text: str, setting: Setting) -> bool:
    """Not of a month or a day, which a minus follows as well; "the A" is an article only before its noun."""
    word, words = text[tokens[at].start : tokens[at].end], setting.words
    if not word[0].isupper() or tokens[at].key in words.months or tokens[at].key in words.days:
        return False
    if word == "A":
        return at > 0 and (tokens[at - 1].key in words.articles or text[tokens[at - 1].start].islower())
    # In German every noun has a capital: "mit dem Wert -5 gemessen".
    if words.capital_nouns and len(word) > 1 and word[1:].islower():
        return False
    return setting.has_name(tokens[at].key)
