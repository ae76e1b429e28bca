"""Whether a dash or a word is the sign of a number below zero: "-5 degrees", "−0.3 percent", "minus $5 million"."""

from __future__ import annotations

from collections.abc import Sequence

from variorum.comparing.wording.stated_numbers import CURRENCY, Value, worth
from variorum.comparing.wording.telling_words import TellingWords
from variorum.comparing.wording.word_differences import Token

#: A mark of punctuation only; in Spanish it is set tight before an aside: "—5 de ellos—".
_EM_DASHES = frozenset("—―")
#: Says nothing else, with a space behind it or without.
_MINUS = "\u2212"
_OPENING = frozenset(("(", "[", '"', "'"))
#: "Plus or minus 3 points" is a margin.
_EITHER = frozenset(("or", "oder", "ou", "o", "/"))


def is_minus(tokens: Sequence[Token], at: int, text: str, words: TellingWords) -> bool:
    """Whether the number right after a token is below zero by it.

    Between two figures it is a range or a score, behind a word a hyphen: 3-5, 2010 –15, Covid-19.
    """
    key = tokens[at].key
    if key != "-" and key not in words.minus:
        return False
    before = tokens[at - 1] if at else None
    first = at + 2 if at + 1 < len(tokens) and tokens[at + 1].key in CURRENCY else at + 1
    if first >= len(tokens) or (before is not None and _is_figure(before, words)):
        return False
    if key != "-":
        is_other = before is not None and (before.key in _EITHER or f"{before.key} {key}" in words.bounds)
        return _is_figure(tokens[first], words) and not is_other
    here = tokens[at]
    if not tokens[first].key[:1].isdigit() or text[here.start] in _EM_DASHES:
        return False
    joined = before is not None and before.end == here.start and before.key not in _OPENING
    return not joined and (here.end == tokens[at + 1].start or text[here.start] == _MINUS)


def below_zero(value: Value) -> Value:
    """The value with a minus before it; of a range it stands before the first."""
    first, *others = value
    return (-first if isinstance(first, float) else f"-{first}", *others)


def _is_figure(token: Token, words: TellingWords) -> bool:
    return token.key[:1].isdigit() or worth(token.key, words) is not None
