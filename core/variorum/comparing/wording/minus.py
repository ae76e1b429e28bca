"""Whether a dash or a word is the sign of a number below zero: "-5 degrees", "−0.3 percent", "minus $5 million"."""

from __future__ import annotations

from collections.abc import Sequence

from variorum.comparing.wording.stated_numbers import CURRENCY, Value, number_at, worth
from variorum.comparing.wording.telling_words import TellingWords
from variorum.comparing.wording.word_differences import Token
from variorum.text.sentences import sentences

#: A mark of punctuation only; in Spanish it is set tight before an aside: "—5 de ellos—".
_EM_DASHES = frozenset("—―")
#: Says nothing else, with a space behind it or without.
_MINUS = "\u2212"
#: Set tight they are a minus, or a dash before an aside.
_HYPHEN = "-"
_SET_TIGHT = frozenset(("–", _HYPHEN))
#: So many code points on, a dash closes no aside that opened here.
_LONGEST_ASIDE = 200
_BEFORE_A_SIGN = CURRENCY | {"(", "[", '"', "'"}
#: "Plus or minus 3 points" is a margin.
_EITHER = frozenset(("or", "oder", "ou", "o", "/"))
#: "Du moins", "cuando menos", "lo menos": at least.
_AT_LEAST = frozenset(("du", "le", "cuando", "lo"))
#: "Short– and long–term", "pre–, post– and inter–war": the first dash closes no aside.
_BETWEEN_ENDINGS = frozenset((",", "and", "or", "to", "und", "oder", "bis", "sowie", "et", "ou", "y", "o"))
_COMMA = ","
#: "The short– and the long–term".
_ARTICLES = frozenset(("the", "a", "der", "die", "das", "le", "la", "les", "el", "los", "las"))
_BETWEEN_WORDS = _BETWEEN_ENDINGS | _ARTICLES
#: Letters that are no words, as "A -5" and "À -5" may begin a sentence.
_LETTERS = frozenset("BCDFGHJKLMNPQRSTVWXZ")
#: What is measured has a minus also behind a letter: "in plan B -5 degrees".
_DEGREES = frozenset(("degrees", "degree", "grad", "degrés", "degré", "grados", "grado", "°", "celsius"))


def is_minus(tokens: Sequence[Token], at: int, text: str, words: TellingWords) -> bool:
    """Whether the number right after a token is below zero by it.

    Between two figures it is a range or a score, behind a word a hyphen, before an aside a dash: 3-5, 2010 –15,
    Covid-19, "people – 5 of them girls – left".
    """
    key = tokens[at].key
    if key != "-" and key not in words.minus:
        return False
    first = at + 2 if at + 1 < len(tokens) and tokens[at + 1].key in CURRENCY else at + 1
    if first >= len(tokens) or _has_figure_before(tokens, at, words):
        return False
    if key != "-":
        return _is_figure(tokens[first], words) and not (at and _is_bound(tokens[at - 1].key, key, words))
    here = tokens[at]
    if not tokens[first].key[:1].isdigit() or text[here.start] in _EM_DASHES:
        return False
    if _is_joined(tokens, at) and tokens[at - 1].key not in _BEFORE_A_SIGN:
        return False
    if text[here.start] == _MINUS:
        return True
    return (
        here.end == tokens[at + 1].start
        and not _is_of_a_name(tokens, at, text, words)
        and not _opens_an_aside(tokens, at, text, words)
    )


def below_zero(value: Value) -> Value:
    """The value with a minus before it; of a range it stands before the first."""
    first, *others = value
    return (-first if isinstance(first, float) else f"-{first}", *others)


def _is_figure(token: Token, words: TellingWords) -> bool:
    return token.key[:1].isdigit() or worth(token.key, words) is not None


def _is_joined(tokens: Sequence[Token], at: int) -> bool:
    """Whether no space stands before a token."""
    return at > 0 and tokens[at - 1].end == tokens[at].start


def _has_figure_before(tokens: Sequence[Token], at: int, words: TellingWords) -> bool:
    """Also with its currency behind it: "5€-10€"."""
    before = at - 2 if at > 1 and tokens[at - 1].key in CURRENCY else at - 1
    return before >= 0 and _is_figure(tokens[before], words)


def _is_bound(before: str, key: str, words: TellingWords) -> bool:
    return before in _EITHER or before in _AT_LEAST or f"{before} {key}" in words.bounds


def _is_of_a_name(tokens: Sequence[Token], at: int, text: str, words: TellingWords) -> bool:
    """ "Covid -19", "G -20": so some collections of texts space their hyphens. Behind all else it is a minus."""
    if not at or text[tokens[at].start] not in _SET_TIGHT or not tokens[at + 1].key.isdigit():
        return False
    before = tokens[at - 1]
    letter = (
        before.end - before.start == 1 and text[before.start] in _LETTERS and not _is_joined(tokens, at - 1)
    )
    if not letter and before.key != "covid":
        return False
    return not is_measured(tokens, at + 1, words)


def is_measured(tokens: Sequence[Token], at: int, words: TellingWords) -> bool:
    """Whether the number here has a unit: "5 percent", "5 degrees", "$5"."""
    number = number_at(tokens, at + 1 if tokens[at].key in CURRENCY else at, words)
    return number is not None and (
        bool(number.unit) or (number.end < len(tokens) and tokens[number.end].key in _DEGREES)
    )


def _opens_an_aside(tokens: Sequence[Token], at: int, text: str, words: TellingWords) -> bool:
    """ "People –5 of them girls– left": another dash closes what this one opens; a hyphen ends words: "pre-"."""
    here = tokens[at]
    drawn = text[here.start]
    # A typewriter's hyphen is a minus much oftener than a dash: before what is measured it is one.
    if drawn not in _SET_TIGHT or (drawn == _HYPHEN and is_measured(tokens, at + 1, words)):
        return False
    for close in range(at + 2, len(tokens)):
        token = tokens[close]
        if token.start > here.end + _LONGEST_ASIDE:
            return False
        if token.key != "-":
            continue
        after = close + 1
        is_last = after == len(tokens)
        if not is_last and tokens[after].start == token.end and tokens[after].key[:1].isalnum():
            if _is_joined(tokens, close):
                continue  # a hyphen inside a compound
            return False
        return (
            _is_joined(tokens, close)
            and text[token.start : token.end] == drawn
            and not _ends_a_word(tokens, after, drawn)
            and len(sentences(text[here.end : token.end])) == 1
        )
    return False


def _ends_a_word(tokens: Sequence[Token], after: int, drawn: str) -> bool:
    """Whether the dash before a token ends a word whose like follows: "pre–, post– and inter–war".

    "5 of them new–, all of Vigo" and "5 of them new– and boats" go on behind an aside; with a hyphen the second word
    may be a whole one: "pre- and postwar".
    """
    if after == len(tokens) or tokens[after].key not in _BETWEEN_ENDINGS:
        return False
    if drawn == _HYPHEN and tokens[after].key != _COMMA:
        return True
    word = after + 1
    while word < len(tokens) and tokens[word].key in _BETWEEN_WORDS:
        word += 1
    return word + 1 < len(tokens) and tokens[word + 1].key == "-" and _is_joined(tokens, word + 1)
