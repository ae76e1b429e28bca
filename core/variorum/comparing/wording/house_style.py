"""Whether two runs of words are the same but for house style: marks, short forms, figures and words."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache

from variorum.comparing.wording.minus import is_minus
from variorum.comparing.wording.sides import Side
from variorum.comparing.wording.telling_words import TellingWords, telling_words
from variorum.comparing.wording.weighing_claims import Passages, Tokens
from variorum.comparing.wording.word_differences import Change, Token
from variorum.text.abbreviations import abbreviates

#: Signs that say something.
_SIGNS = frozenset("$€£¥%")
_SEPARATOR = re.compile("[.,:]")
_THOUSANDS = re.compile(r"[.,](?=\d{3}(?!\d))")
#: Between two figures: "52-48", "52 to 48".
_RANGE = frozenset(("-", "to", "bis", "à", "a"))


def same_but_for_style(change: Change, both: Passages) -> bool:
    """Whether nothing but typography differs."""
    left, right, setting = both.left, both.right, both.setting
    i1, i2, j1, j2 = change
    one, other = left[i1:i2], right[j1:j2]
    words = setting.words
    if _below_zero(left, i1, i2, setting.left, words) != _below_zero(right, j1, j2, setting.right, words):
        return False
    if _letters(one, setting.language) == _letters(other, setting.language):
        return True
    if not one or not other:
        return False
    return (
        _abbreviated(one, other)
        or _is_initials(one, other, setting.left.text, setting.right.text)
        or _is_initials(other, one, setting.right.text, setting.left.text)
        or _same_values(change, both)
    )


def _below_zero(tokens: Tokens, start: int, end: int, side: Side, words: TellingWords) -> int:
    """How many numbers have a minus."""
    return sum(is_minus(tokens, at, side.text, words) for at in range(start, end))


def _abbreviated(one: Sequence[Token], other: Sequence[Token]) -> bool:
    """A title or unit written out here and abbreviated there."""
    words = [
        [token.key for token in side if token.key[:1].isalnum() or token.key in _SIGNS]
        for side in (one, other)
    ]
    if len(words[0]) != len(words[1]) or not words[0]:
        return False
    return all(
        a == b or abbreviates(a, b) or abbreviates(b, a) for a, b in zip(words[0], words[1], strict=True)
    )


def _is_initials(short: Sequence[Token], long: Sequence[Token], text: str, written: str) -> bool:
    """ "U.S." of "United States": capitals on both sides, in order."""
    # More letters here than words there: as nearly always.
    if sum([t.end - t.start for t in short if t.key[:1].isalnum()]) > len(long):
        return False
    letters = "".join(text[t.start : t.end] for t in short if t.key[:1].isalnum())
    words = [written[t.start : t.end] for t in long if t.key[:1].isalnum()]
    initials = "".join(word[0] for word in words if word[0].isupper())
    return len(words) > 1 and len(letters) > 1 and letters == initials


def _same_values(change: Change, both: Passages) -> bool:
    """Nothing but numbers, units and dates on either side, and the same ones."""
    left, right, setting = both.left, both.right, both.setting
    one, other = both.differing(change)
    if one or other:
        return False
    i1, i2, j1, j2 = change
    for tokens, start, end, told in ((left, i1, i2, both.claims_left), (right, j1, j2, both.claims_right)):
        claims = [claim for claim in told(start, end) if claim.kind in ("number", "date")]
        covered = {at for claim in claims for at in range(claim.start, claim.end)}
        for at in range(start, end):
            key = tokens[at].key
            if at not in covered and key[:1].isalnum() and not _is_unit(key, setting.words):
                return False
    return _units(left, i1, i2, setting.words) == _units(right, j1, j2, setting.words)


def _is_unit(key: str, words: TellingWords) -> bool:
    return key in words.units or key == "per" or (key == "cent" and "per cent" in words.units)


def _units(tokens: Tokens, start: int, end: int, words: TellingWords) -> set[str]:
    keys = [token.key for token in tokens[start:end]]
    pairs = [" ".join(keys[at : at + 2]) for at in range(len(keys))]
    found = {words.units[pair] for pair in pairs if pair in words.units}
    return found | ({words.units[key] for key in keys if key in words.units} if not found else set())


def _letters(tokens: Sequence[Token], language: str) -> str:
    return "".join(
        [
            "-" if t.key in _RANGE and _is_range(tokens, at) else _letters_of(t.key, language)
            for at, t in enumerate(tokens)
        ]
    )


@lru_cache(maxsize=16_384)
def _letters_of(word: str, language: str) -> str:
    if word[0].isdigit():
        return _figure(word)
    return "".join(c for c in _written_out(word, telling_words(language)) if c.isalnum() or c in _SIGNS)


def _figure(digits: str) -> str:
    """Without marks between thousands or in a date; the one that is left says something: 1.5 is not 15."""
    plain = _THOUSANDS.sub("", digits)
    parts = _SEPARATOR.split(plain)
    return ".".join(parts) if len(parts) == 2 else "".join(parts)


def _is_range(tokens: Sequence[Token], at: int) -> bool:
    """A hyphen between figures says something: 3-1 is not 31."""
    return 0 < at < len(tokens) - 1 and tokens[at - 1].key[:1].isdigit() and tokens[at + 1].key[:1].isdigit()


def _written_out(word: str, words: TellingWords) -> str:
    """ "didn't" as "did not", "they're" as "they are"."""
    if word in words.contractions:
        return words.contractions[word]
    for short, long in words.contracted.items():
        if word.endswith(short):
            return word.removesuffix(short) + long
    return word
