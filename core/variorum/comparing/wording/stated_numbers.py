"""Numbers among tokens, in digits and words of several languages, with their values and units.

`variorum.text.numbers` reads English prose for entities; here two readings of one number must come out equal
("1,000" and "1000", "three" and "3"), and a change must know where a number begins and ends.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import NamedTuple

from variorum.comparing.wording.telling_words import TellingWords
from variorum.comparing.wording.word_differences import Token

CURRENCY = frozenset("$€£¥")
_ORDINAL_ENDINGS = frozenset(("st", "nd", "rd", "th", "er", "ère", "e", "º", "ª", "o", "a"))
SCALE_ARTICLES = frozenset(("a", "an", "une", "un", "ein", "una"))
_AND = frozenset(("and", "und", "et", "y"))
#: More digits than a float can tell apart are compared as they are written.
_FLOAT_DIGITS = 15

Value = tuple[float | str, ...]


class Stated(NamedTuple):
    """A number in tokens `start:end`; ranges and scores have several values, ordinals a "th" at their end."""

    start: int
    end: int
    value: Value
    unit: str = ""
    #: Where the unit behind it ends, or 0.
    unit_end: int = 0


def number_at(tokens: Sequence[Token], at: int, words: TellingWords) -> Stated | None:
    """The number that begins at a token."""
    key = tokens[at].key
    if key[:1].isdigit():
        return _in_digits(tokens, at, words)
    if is_scale_article(tokens, at, words):
        return _in_words(tokens, at + 1, words, first=at)
    fraction = _fraction_at(tokens, at, words)
    if fraction is not None:
        return fraction
    if key in words.ordinals:
        # "For a second" is no ordinal; "a third" is, or a fraction, which is as telling.
        if key == "second" and at and tokens[at - 1].key in ("a", "per", "each", "every", "split"):
            return None
        return Stated(at, at + 1, (words.ordinals[key], "th"))
    if worth(key, words) is not None or key in words.scales:
        return _in_words(tokens, at, words, first=at)
    return None


def _fraction_at(tokens: Sequence[Token], at: int, words: TellingWords) -> Stated | None:
    """ "Two-thirds", "one third", and "third" of "a third of"."""
    key = tokens[at].key
    count = worth(key, words)
    if count is not None and count < 20:
        part = at + 2 if _is_hyphen_between(tokens, at + 1) else at + 1
        share = words.fractions.get(tokens[part].key) if part < len(tokens) else None
        # "Three quarter-finals" are no part of anything.
        if share is not None and (part > at + 1 or tokens[part].key.endswith(("s", "tel")) or count == 1):
            return Stated(at, part + 1, (count * share,))
    share = words.fractions.get(key)
    between = at and at + 1 < len(tokens) and (tokens[at - 1].key, tokens[at + 1].key) == ("a", "of")
    return Stated(at, at + 1, (share,)) if share is not None and between else None


def _is_hyphen_between(tokens: Sequence[Token], at: int) -> bool:
    """Whether a hyphen joins two words."""
    return (
        0 < at < len(tokens) - 1 and tokens[at].key == "-" and _touch(tokens, at - 1) and _touch(tokens, at)
    )


def is_scale_article(tokens: Sequence[Token], at: int, words: TellingWords) -> bool:
    """ "a" in "a dozen"."""
    return (
        tokens[at].key in SCALE_ARTICLES
        and at + 1 < len(tokens)
        and (tokens[at + 1].key in words.scales or tokens[at + 1].key in ("douzaine", "docena"))
    )


def worth(key: str, words: TellingWords) -> float | None:
    """The value of one number word; German writes some in one word ("dreiundzwanzig")."""
    value = words.numbers.get(key)
    if value is None and words.capital_nouns and "und" in key:
        ones, _, ten = key.partition("und")
        one, twenty = words.numbers.get(ones), words.numbers.get(ten)
        if one is not None and twenty is not None and one < 10 <= twenty:
            return one + twenty
    return value


def _in_digits(tokens: Sequence[Token], at: int, words: TellingWords) -> Stated:
    end = at + 1
    value: Value = (digits_value(tokens[at].key, words.decimal_comma),)
    if _touch(tokens, end - 1) and tokens[end].key in _ORDINAL_ENDINGS:
        return Stated(at, end + 1, (*value, "th"))
    while end + 1 < len(tokens) and tokens[end].key == "-" and _joined_digits(tokens, end):
        value = (*value, digits_value(tokens[end + 1].key, words.decimal_comma))
        end += 2
    while end < len(tokens) and (scale := words.scales.get(tokens[end].key)) is not None:
        value = tuple(part * scale if isinstance(part, float) else part for part in value)
        end += 1
    return Stated(at, end, value, *_unit(tokens, at, end, words))


def _in_words(tokens: Sequence[Token], at: int, words: TellingWords, first: int) -> Stated:
    total = current = 0.0
    end, last = at, ""
    while end < len(tokens):
        key = tokens[end].key
        scale, value = words.scales.get(key), worth(key, words)
        if scale is not None:
            current = (current or 1.0) * scale
            if scale > 100:
                total, current = total + current, 0.0
            last = "scale"
        elif value is not None and last == "unit" and key in ("vingt", "vingts"):
            current, last = current * value, "tens"  # quatre-vingts
        elif value is not None and (last in ("", "scale") or (last == "tens" and value < 20)):
            current += value
            last = "tens" if 20 <= value < 100 and value % 10 == 0 else "unit"
        else:
            break
        end += 1
        linked = end + 1 < len(tokens) and (
            (tokens[end].key == "-" and _touch(tokens, end - 1) and _touch(tokens, end))
            or (tokens[end].key in _AND and last in ("scale", "tens"))
        )
        if linked and last == "tens" and (ordinal := words.ordinals.get(tokens[end + 1].key, 99.0)) < 10:
            return Stated(first, end + 2, (total + current + ordinal, "th"))
        if linked and last and _goes_on(tokens[end + 1].key, last, words):
            end += 1
    return Stated(first, end, (total + current,), *_unit(tokens, first, end, words))


def _goes_on(key: str, last: str, words: TellingWords) -> bool:
    value = worth(key, words)
    if value is None:
        return key in words.scales and last != "scale"
    return (
        (last == "tens" and value < 20) or last == "scale" or (last == "unit" and key in ("vingt", "vingts"))
    )


def digits_value(digits: str, decimal_comma: bool) -> float | str:
    """What a figure is worth; "1,000" and "1.000" are a thousand, as news never gives thousandths."""
    thousands, decimal = (".", ",") if decimal_comma else (",", ".")
    plain = re.sub(rf"\{thousands}(?=\d{{3}}(?!\d))", "", digits).replace(decimal, ".").replace(",", ".")
    if len(plain) > _FLOAT_DIGITS:
        return plain
    try:
        return float(plain)
    except ValueError:
        return plain


def _unit(tokens: Sequence[Token], start: int, end: int, words: TellingWords) -> tuple[str, int]:
    if start and tokens[start - 1].key in CURRENCY:
        return words.units[tokens[start - 1].key], 0
    skipped = end + 1 < len(tokens) and (
        (tokens[end].key == "-" and _touch(tokens, end - 1)) or tokens[end].key in ("a", "an")
    )
    after = end + 1 if skipped else end
    unit = unit_at(tokens, after, words)
    if not unit:
        return "", 0
    return unit, after + (
        1 if tokens[after].key in words.units and words.units[tokens[after].key] == unit else 2
    )


def unit_at(tokens: Sequence[Token], at: int, words: TellingWords) -> str:
    """The unit that a token (or two: "per cent") names, or nothing."""
    if at >= len(tokens):
        return ""
    if at + 1 < len(tokens):
        two = words.units.get(f"{tokens[at].key} {tokens[at + 1].key}")
        if two is not None:
            return two
    return words.units.get(tokens[at].key, "")


def _joined_digits(tokens: Sequence[Token], at: int) -> bool:
    return tokens[at + 1].key[:1].isdigit() and _touch(tokens, at - 1) and _touch(tokens, at)


def _touch(tokens: Sequence[Token], at: int) -> bool:
    """Whether no space stands between a token and the next."""
    return at + 1 < len(tokens) and tokens[at].end == tokens[at + 1].start


def one_number(tokens: Sequence[Token], at: int, words: TellingWords) -> bool:
    """Whether the tokens before and at `at` belong to one number, so that no change may part them."""
    if not 0 < at < len(tokens):
        return False
    a, b = tokens[at - 1].key, tokens[at].key
    if b == "-" or a == "-":
        middle = at if b == "-" else at - 1
        if not _is_hyphen_between(tokens, middle):
            return False
        before, after = tokens[middle - 1].key, tokens[middle + 1].key
        if before[:1].isdigit() or after[:1].isdigit():
            return before[:1].isdigit() and after[:1].isdigit()
        return _numeric(before, words) and (
            _numeric(after, words) or after in words.ordinals or after in words.fractions
        )
    if a in CURRENCY:
        return b[:1].isdigit()
    if is_scale_article(tokens, at - 1, words):
        return True
    if b in words.scales:
        return a[:1].isdigit() or _numeric(a, words)
    if a[:1].isdigit():
        return b in _ORDINAL_ENDINGS and _touch(tokens, at - 1)
    return (
        (a in words.scales or (worth(a, words) or 0) >= 20)
        and worth(b, words) is not None
        and _numeric(a, words)
    )


def _numeric(key: str, words: TellingWords) -> bool:
    return worth(key, words) is not None or key in words.scales
