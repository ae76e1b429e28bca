"""Numbers of German, French and Spanish running text, one by one, without what the words around them say."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from variorum.text.number import LARGEST, Number
from variorum.text.number_words import NUMBER_WORDS
from variorum.text.written_digits import CONTINENTAL_DIGITS, FRACTION, fraction_of, value_of

#: A number word in longer ones than this is a chain no newspaper prints.
_LONGEST_CHAIN = 24


def continental_numbers(text: str, language: str) -> Iterator[Number]:
    """Every number in order."""
    pattern, _ = _patterns(language)
    for match in pattern.finditer(text):
        start, end = match.span()
        if match["vague"]:
            low, high = NUMBER_WORDS[language].vague[" ".join(match["vague"].casefold().split())]
            yield Number(start, end, match.group(), None, low, high, vague=True)
        elif match["digits"] or match["alone"]:
            value = value_of(match["digits"], language) if match["digits"] else 0.0
            value += fraction_of(match["fraction"] or match["alone"] or "")
            scale = (match["scale"] or "").casefold()
            value *= NUMBER_WORDS[language].scales.get(scale, 1.0)
            if value < LARGEST:
                yield Number(start, end, match.group(), value, value, value)
        else:
            yield from _in_words(text, start, end, language)


@lru_cache(maxsize=4)
def _patterns(language: str) -> tuple[re.Pattern[str], re.Pattern[str]]:
    """One for whole numbers, one for the words in them."""
    words = NUMBER_WORDS[language]
    scales = _any_of(words.scales)
    atom = _any_of(words.small | words.scales)
    whole = re.compile(
        rf"(?<![\w.,])(?:(?P<vague>{_any_of(words.vague, spaces=True)})"
        rf"|(?P<digits>{CONTINENTAL_DIGITS})(?P<fraction>{FRACTION})?(?:[ \u00a0\u202f](?P<scale>{scales}))?"
        rf"|(?P<alone>{FRACTION})"
        rf"|(?P<words>(?:{atom})(?:{words.glue}(?:{atom})){{0,{_LONGEST_CHAIN}}}))(?!\w)",
        re.IGNORECASE,
    )
    return whole, re.compile(atom, re.IGNORECASE)


def _any_of(words: dict[str, float] | dict[str, tuple[float, float]], spaces: bool = False) -> str:
    found = "|".join(re.escape(word) for word in sorted(words, key=len, reverse=True))
    return found.replace(r"\ ", r"\s+") if spaces else found


def _in_words(text: str, start: int, end: int, language: str) -> Iterator[Number]:
    """The numbers in a chain of words: "zweiunddreißig" is one, "deux trois" are two."""
    words = NUMBER_WORDS[language]
    sum_ = _Sum()
    for match in _patterns(language)[1].finditer(text, start, end):
        word = match.group().casefold()
        is_scale = word in words.scales
        value = words.scales[word] if is_scale else words.small[word]
        if not sum_.takes(value, is_scale):
            yield from sum_.numbers(text, words.articles)
            sum_ = _Sum()
        sum_.add(value, is_scale, match)
    yield from sum_.numbers(text, words.articles)


class _Sum:
    """The usual sum of number words: units, tens and hundreds add up, a scale multiplies them."""

    def __init__(self) -> None:
        self.total = self.current = self.last = 0.0
        self.span: tuple[int, int] | None = None

    def takes(self, value: float, is_scale: bool) -> bool:
        """Whether the next word can belong to this number: not "deux trois", but "cent trois" and "trois cent"."""
        if self.span is None or is_scale:
            return True
        low, high = sorted((value, self.last))
        # Units and tens in either order (zwei-und-dreißig, treinta y dos, soixante-dix), anything after a scale.
        return self.last >= 100 or (low < 20 <= high and high < 100) or (value < 100 <= self.last)

    def add(self, value: float, is_scale: bool, match: re.Match[str]) -> None:
        start = self.span[0] if self.span else match.start()
        self.span = start, match.end()
        self.last = value
        if not is_scale:
            self.current += value
        elif value == 100:
            self.current = max(self.current, 1.0) * 100
        elif value > self.total > 0:
            self.total, self.current = (self.total + self.current) * value, 0.0
        else:
            self.total, self.current = self.total + max(self.current, 1.0) * value, 0.0

    def numbers(self, text: str, articles: frozenset[str]) -> Iterator[Number]:
        if self.span is not None:
            words, value = text[slice(*self.span)], self.total + self.current
            if words.casefold() not in articles:
                yield Number(*self.span, words, value, value, value)
