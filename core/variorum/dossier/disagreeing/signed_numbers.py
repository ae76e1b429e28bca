"""Numbers of two texts with the minus that is written before them: "−5 °C", "minus 20 degrees", "-$5 million".

A reader holds "a fall of 5 percent" and "−5 percent" for one figure: where words say of a number that it is less than
nothing, or how much less there is, its sign tells no more than they do.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from dataclasses import replace

from variorum.comparing.wording.minus import is_minus
from variorum.comparing.wording.stated_numbers import CURRENCY
from variorum.comparing.wording.telling_words import telling_words
from variorum.comparing.wording.word_differences import tokens_of
from variorum.model.span import Span
from variorum.text.late_patterns import LatePattern
from variorum.text.number import Number

#: So many code points before and behind a number show whether a dash is its minus, or one of two around an aside.
_BESIDE = 300
#: Words that say so, before the number and behind it; "fell to 5 degrees" tells where it stands, not how far.
_LESS = (
    r"below|under|sub-?zero|minus|negative|deficits?|shortfalls?|lower|less|fewer|down|off|short|behind|frost|red|worse"
    r"|f[ae]ll(?:s|en|ing)?|drop(?:s|ped|ping)?|declin(?:e[sd]?|ing)|decreas(?:e[sd]?|ing)|los(?:s|ses|e[sd]?|ing|t)"
    r"|slump(?:s|ed|ing)?|slid(?:es?|ing)?|slip(?:s|ped|ping)?|plung(?:e[sd]?|ing)|tumbl(?:e[sd]?|ing)|s[aiu]nk(?:s|ing)?"
    r"|shr[aiu]nk(?:s|ing)?|shrinkage|contract(?:s|ed|ing|ion)|cut(?:s|ting)?|reduc(?:e[sd]?|ing|tion)|shed(?:s|ding)?"
    r"|weaken(?:s|ed|ing)?|div(?:e[sd]?|ing)|dipp?(?:s|ed|ing)?"
    r"|unter|Rückgang|Verlusts?|Minus|Defizit|weniger|niedriger|gefallen|gesunken|zurückgegangen|fiel(?:en)?|sank(?:en)?"
    r"|verlor(?:en)?|Einbruch|Frost"
    r"|moins|sous|baiss\w*|recul\w*|perte|perdu\w*|chut\w*|diminu\w*|déficit"
    r"|menos|bajo|baj[aóo]\w*|caída|cay\w+|pérdidas?|perdi\w+|descen\w+|retroce\w+"
)
_LESS_BEFORE = LatePattern(
    rf"(?<![\w-])(?:{_LESS})(?![\w-])(?:[^\S\n]+(?!(?:to|at|from|auf|à)\s)[^\s.;:!?]+){{0,4}}[^\S\n]*[(\[]?[$€£¥]?$",
    re.I,
)
_LESS_BEHIND = LatePattern(rf"[\s-]?(?:[^\s.,;:!?-]+\s){{0,3}}?[^\s.,;:!?-]*[\s-](?:{_LESS})(?![\w-])", re.I)
_REACH = 60


def signed(text: str, place: Span, number: Number) -> tuple[Span, Number]:
    """The number at `place` of a text with its minus, if it has one; a currency may stand between them."""
    sign = _minus(text, place)
    if sign is None:
        return place, number
    value = None if number.value is None else -number.value
    gap = " " if text[sign.end - 1].isalpha() else ""
    words = f"{sign.of(text)}{gap}{number.text}"
    below = replace(number, text=words, value=value, low=-number.high, high=-number.low)
    return Span(sign.start, place.end), below


def _minus(text: str, place: Span) -> Span | None:
    """Where the minus of a number stands."""
    tokens = tokens_of(text, max(0, place.start - _BESIDE), place.end + _BESIDE)
    at = bisect_left(tokens, place.start, key=lambda token: token.start)
    before = at - 2 if at > 1 and tokens[at - 1].key in CURRENCY else at - 1
    found = before >= 0 and is_minus(tokens, before, text, telling_words("english"))
    return Span(tokens[before].start, tokens[before].end) if found else None


def told_as_less(text: str, place: Span) -> bool:
    """Whether the words around a number say that it is below zero, or by how much something fell."""
    before = text[max(0, place.start - _REACH) : place.start]
    return (
        _LESS_BEFORE.search(before) is not None
        or _LESS_BEHIND.match(text, place.end, place.end + _REACH) is not None
    )
