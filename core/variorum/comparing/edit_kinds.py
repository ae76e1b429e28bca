"""What kind of change an edit is: the first kind that applies, the graver ones first."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from variorum.comparing import telling_words as telling
from variorum.comparing.witness import Stretch, Witness
from variorum.comparing.word_differences import Change, Token
from variorum.model.comparison import EditKind
from variorum.text.abbreviations import abbreviates
from variorum.text.quotation_marks import quotations
from variorum.text.stop_words import ENGLISH
from variorum.text.tokens import WORD

_YEAR = re.compile(r"(?:1[89]|20)\d\d")
#: "may" is a verb far more often than a month; "11 May" is told by its number.
_WHEN = telling.DAYS | telling.CLOCK | (telling.MONTHS - {"may"})
_BESIDE_A_DAY = telling.MONTHS | telling.CLOCK
_DIGITS = re.compile(r"\d")
_TITLE_CASE_SHARE = 0.7
#: A word that may begin with a capital; that it does is asked of the character.
_CAPITALISED = re.compile(r"[A-Z\u00c0-\uffff](?<![^\W_].)[^\W_]*")


@dataclass(frozen=True, slots=True)
class Side:
    """What must be known of a whole text to judge a change in it."""

    text: str
    #: Starts and ends of quoted words, flattened and sorted, so that an odd position means "inside".
    quoted: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Setting:
    """Both texts, and the words that are capitalised amid their sentences: names."""

    left: Side
    right: Side
    names: frozenset[str]


def setting_of(left: Witness, right: Witness) -> Setting:
    """Looked up once per comparison."""
    return Setting(_side(left), _side(right), frozenset(_names(left, right)))


def _side(witness: Witness) -> Side:
    marks = [at for q in quotations(witness.text) for at in (q.start, q.end)]
    return Side(witness.text, tuple(marks))


def _names(*witnesses: Witness) -> set[str]:
    sentences = {w.text[start:end] for w in witnesses for start, end in w.sentences}
    found = {name for sentence in sentences for name in _names_in(sentence)}
    return {name.casefold() for name in found} - telling.TITLES - telling.MONTHS - telling.DAYS - ENGLISH


def _names_in(sentence: str) -> list[str]:
    # Most sentences have a name or none: taking only those to pieces that have many capitals is three times
    # as quick.
    capitals = [word for word in _CAPITALISED.findall(sentence) if word[0].isupper()]
    if 3 * len(capitals) > sentence.count(" "):
        words = WORD.findall(sentence)
        long_words = [word for word in words if len(word) > 3]
        if sum(word[0].isupper() for word in long_words) > _TITLE_CASE_SHARE * len(long_words):
            return []  # a headline in title case says nothing about names
        return [word for word in words[1:] if word[0].isupper()]
    first = WORD.search(sentence)
    return capitals[first is not None and first.group()[0].isupper() :]


def kind_of(left: Sequence[Token], right: Sequence[Token], change: Change, setting: Setting) -> EditKind:
    """The kind of one change between two token runs."""
    one, other = left[change.i1 : change.i2], right[change.j1 : change.j2]
    if _letters(one) == _letters(other) or _house_style(one, other):
        return "typography"
    if _differ(map(_is_negation, one), map(_is_negation, other)):
        return "negation"
    dates = _dates(left, change.i1, change.i2), _dates(right, change.j1, change.j2)
    numbers = _numbers(one, dates[0]), _numbers(other, dates[1])
    if numbers[0] != numbers[1] and not _only_one_becomes_an_article(numbers):
        return "number"
    if {t.key for t in dates[0]} != {t.key for t in dates[1]}:
        return "date"
    if _name_words(one, setting.left, setting.names) != _name_words(other, setting.right, setting.names):
        return "name"
    if _is_quoted(left, change.i1, change.i2, setting.left) or _is_quoted(
        right, change.j1, change.j2, setting.right
    ):
        return "quote"
    if _of(one, telling.ATTRIBUTIONS) != _of(other, telling.ATTRIBUTIONS) or _names_a_source(left, change):
        return "attribution"
    if _of(one, telling.HEDGES) != _of(other, telling.HEDGES):
        return "hedge"
    return "wording"


def _house_style(one: Sequence[Token], other: Sequence[Token]) -> bool:
    """A title or unit written out here and abbreviated there."""
    words = [[token.key for token in side if any(map(str.isalnum, token.key))] for side in (one, other)]
    if len(words[0]) != len(words[1]) or not words[0]:
        return False
    return all(
        a == b or abbreviates(a, b) or abbreviates(b, a) for a, b in zip(words[0], words[1], strict=True)
    )


def _letters(tokens: Sequence[Token]) -> str:
    return "".join(c for token in tokens for c in _written_out(token.key) if c.isalnum())


def _written_out(word: str) -> str:
    """ "didn't" as "did not", "they're" as "they are"."""
    if word in telling.CONTRACTIONS:
        return telling.CONTRACTIONS[word]
    for short, long in telling.CONTRACTED.items():
        if word.endswith(short):
            return word.removesuffix(short) + long
    return word


def _is_negation(token: Token) -> bool:
    return token.key in telling.NEGATIONS or token.key.endswith("n't")


def _differ(one: map[bool], other: map[bool]) -> bool:
    return sum(one) != sum(other)


def _of(tokens: Sequence[Token], words: frozenset[str]) -> Counter[str]:
    return Counter(token.key for token in tokens if token.key in words)


def _dates(tokens: Sequence[Token], start: int, end: int) -> list[Token]:
    """Tokens of the change that say when: day and month names, years, the day beside a month, clock times."""
    return [tokens[at] for at in range(start, end) if _says_when(tokens, at)]


def _says_when(tokens: Sequence[Token], at: int) -> bool:
    key = tokens[at].key
    if key in _WHEN or _YEAR.fullmatch(key):
        return True
    if not key[0].isdigit():
        return False
    beside = {tokens[k].key for k in (at - 1, at + 1) if 0 <= k < len(tokens)}
    half_day = "".join(token.key for token in tokens[at + 1 : at + 4])
    return ":" in key or not beside.isdisjoint(_BESIDE_A_DAY) or half_day in ("a.m", "p.m")


def _numbers(tokens: Sequence[Token], dates: Sequence[Token]) -> Counter[float | str]:
    skipped = {token.start for token in dates}
    found: Counter[float | str] = Counter()
    for token in tokens:
        if token.start in skipped:
            continue
        if _DIGITS.search(token.key):
            found[_value(token.key)] += 1
        elif token.key in telling.NUMBERS:
            found[float(telling.NUMBERS[token.key])] += 1
    return found


def _value(digits: str) -> float | str:
    plain = re.sub(r"[,.](?=\d{3}\b)", "", digits)
    try:
        return float(plain)
    except ValueError:
        return plain


def _only_one_becomes_an_article(numbers: tuple[Counter[float | str], Counter[float | str]]) -> bool:
    """ "one" beside no number at all is a pronoun more often than a count."""
    return set(numbers[0] | numbers[1]) == {1.0}


def _name_words(tokens: Sequence[Token], side: Side, names: frozenset[str]) -> set[str]:
    return {
        key
        for token in tokens
        if side.text[token.start].isupper() and (key := token.key.removesuffix("'s")) in names
    }


def _is_quoted(tokens: Sequence[Token], start: int, end: int, side: Side) -> bool:
    if start == end or not side.quoted:
        return False
    first = bisect_right(side.quoted, tokens[start].start)
    last = bisect_right(side.quoted, tokens[end - 1].end - 1)
    return first == last and first % 2 == 1


def _names_a_source(left: Sequence[Token], change: Change) -> bool:
    """Whether the change stands right before "said" or right after "according to"."""
    after = left[change.i2].key if change.i2 < len(left) else ""
    before = [token.key for token in left[max(0, change.i1 - 2) : change.i1]]
    return after in ("said", "says", "told", "announced", "reported") or before == ["according", "to"]


def stretch_of(tokens: Sequence[Token], start: int, end: int, whole: Stretch) -> Stretch:
    """From the first to the last of these tokens; for none, the place after the token before."""
    if start < end:
        return tokens[start].start, tokens[end - 1].end
    at = tokens[start - 1].end if start else whole[0]
    return at, at
