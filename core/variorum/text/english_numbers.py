"""Numbers of English running text, one by one: digits, words, dozens and vague words.

"one" is a number only where it is not plainly a pronoun ("no one", "one another", "the one").
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from math import prod

from variorum.text.late_patterns import LatePattern
from variorum.text.number import LARGEST, Number
from variorum.text.number_ranges import SCALES
from variorum.text.written_digits import DIGITS, FRACTION, WRITTEN_FRACTION, fraction_of, value_of

#: As they stand at their own number.
UNITS = [
    "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve",
    "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen",
]  # fmt: skip
_TENS = ["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"]
_WORDS = {word: float(i) for i, word in enumerate(UNITS)} | {
    word: float(20 + 10 * i) for i, word in enumerate(_TENS)
}
_SUFFIXES = {"k": 1e3, "m": 1e6, "mn": 1e6, "mm": 1e6, "b": 1e9, "bn": 1e9, "tn": 1e12}
#: What a vague word may mean; such a number has no value of its own and never contradicts another.
_VAGUE = {
    "dozens": (20.0, 100.0),
    "scores": (40.0, 150.0),
    "hundreds": (150.0, 1e3),
    "thousands": (1.5e3, 2e4),
    "tens of thousands": (1.5e4, 1.2e5),
    "hundreds of thousands": (1.5e5, 1.2e6),
    "millions": (1.5e6, 2e7),
    "tens of millions": (1.5e7, 1.2e8),
    "hundreds of millions": (1.5e8, 1.2e9),
    "billions": (1.5e9, 2e10),
}
_LOOSE_MULTIPLES = {"several": (2.0, 9.5), "a few": (2.0, 7.0), "a couple of": (2.0, 3.0)}

#: Written right behind the digits: "48km", "120mph".
_UNITS_BEHIND = r"km|kph|kmh|mph|kg|cm|lbs?|ft|[kMG]Wh?|[MGT]B|[MG]Hz"
_ATOM = LatePattern(
    rf"""(?<![\w.,])(?![cgijklpqruvwxy])  # how none of them begins
    (?:
      (?P<alone>{FRACTION}|(?=\d/)(?<![/\d-]){WRITTEN_FRACTION})
    | (?P<digits>{DIGITS})(?:(?P<suffix>bn|mn|tn|mm|[mbk])(?![A-Za-z]))?
      (?P<fraction>[ ]?{FRACTION}|[ \u00a0\u2011-]{WRITTEN_FRACTION})?
    | (?P<half>half[ ]an?[ ]|half[ -]|a[ ]half[ -])?(?P<times>an?|two|three|four|five|six|several|a[ ]few)?
      (?:(?<=\w)[ ]|(?<=[- ])|(?<!\w))dozen(?![\w-])
    | (?P<vague>(?:(?:tens|hundreds)[ ]of[ ])?(?:thousands|millions)|dozens|hundreds|billions
        |scores(?=[ ]of\b))
    | (?P<loose>several|a[ ]few|a[ ]couple[ ]of)[ ](?P<loosely>(?:hundred[ ](?=thousand|(?:m|b|tr)illion))?
        (?:hundred|thousand|(?:m|b|tr)illion))
    | (?P<word>{"|".join(sorted(UNITS + _TENS, key=len, reverse=True))})
    | (?:half[ ]an?|(?:a[ ])?half|an?)(?=[ -](?:hundred|thousand|million|billion|trillion)\b)
    | (?P<scale>hundred|thousand|million|billion|trillion)
    )(?:(?!\w)|(?<=\d)(?=(?:{_UNITS_BEHIND})(?![A-Za-z\d])))""",
    re.VERBOSE | re.IGNORECASE,
)
_PRONOUN = LatePattern(r"\b(?:no|any|every|some|each|the|this|that|which|another|last|good|only)\s+$", re.I)
_PRONOUN_AFTER = LatePattern(
    r"\s+(?:another|thing|day|can|could|should|must|might|would|has to)\b|['’]s\b", re.I
)

#: "two and a half", "two-and-a-half-year", "three and a quarter miles", "5 and 1/2"; "a quarter of" begins anew.
_AND_A_PART = LatePattern(
    rf"(?: and |-and-)(?:(?P<written>{WRITTEN_FRACTION})"
    r"|(?:an?|one)[ -](?P<part>half|(?:quarter|third)(?!s?\sof))(?!\w))",
    re.IGNORECASE,
)
_PARTS = {"half": 0.5, "quarter": 0.25, "third": 1 / 3}


def english_numbers(text: str) -> Iterator[Number]:
    """Every number in order, without what the words around it say."""
    atoms = list(_ATOM.finditer(text))
    i = 0
    while i < len(atoms):
        taken, number = _number_at(text, atoms, i)
        if number is not None and (number.value or 0.0) < LARGEST:
            yield number
        i += taken


def _number_at(text: str, atoms: list[re.Match[str]], i: int) -> tuple[int, Number | None]:
    """How many atoms the number starting at `i` takes, and the number (None for a pronoun "one")."""
    first = atoms[i]
    start, end = first.span()
    if first["vague"]:
        low, high = _VAGUE[" ".join(first["vague"].lower().split())]
        return 1, Number(start, end, first.group(), None, low, high, vague=True)
    if first["loose"]:
        low, high = _LOOSE_MULTIPLES[" ".join(first["loose"].lower().split())]
        scale = prod(SCALES[word] for word in first["loosely"].lower().split())
        return 1, Number(start, end, first.group(), None, low * scale, high * scale, vague=True)
    if first.group().lower().endswith("dozen"):
        return 1, _dozens(first)
    if first["alone"]:
        value = fraction_of(first["alone"])
        return 1, Number(start, end, first.group(), value, value, value)
    if first["digits"]:
        taken, end, value = _digits_and_scale(text, atoms, i)
    else:
        taken, end, value = _words(text, atoms, i)
        if first.group().lower() == "one" and taken == 1 and _is_pronoun(text, start, end):
            return 1, None
    part = _AND_A_PART.match(text, end)
    if part and value < 1000:
        end = part.end()
        value += fraction_of(part["written"] or "") or _PARTS[part["part"].lower()]
        while i + taken < len(atoms) and atoms[i + taken].start() < end:
            taken += 1
        multiple = _next(text, atoms, i + taken, end)
        if multiple is not None and multiple["scale"]:
            end, value, taken = multiple.end(), value * SCALES[multiple["scale"].lower()], taken + 1
    return taken, Number(start, end, text[start:end], value, value, value)


def _dozens(match: re.Match[str]) -> Number:
    times = (match["times"] or "a").lower()
    if times in ("several", "a few"):
        low, high = _LOOSE_MULTIPLES[times]
        return Number(match.start(), match.end(), match.group(), None, low * 12, high * 12, vague=True)
    value = 12 * (_WORDS.get(times, 1.0))
    spread = 2.0
    if match["half"]:
        value, spread = 6.0, 1.0
    return Number(match.start(), match.end(), match.group(), value, value - spread, value + spread)


def _digits_and_scale(text: str, atoms: list[re.Match[str]], i: int) -> tuple[int, int, float]:
    first = atoms[i]
    value = value_of(first["digits"]) + fraction_of(first["fraction"] or "")
    if first["suffix"]:
        value *= _SUFFIXES[first["suffix"].lower()]
    end, taken = first.end(), 1
    while (nxt := _next(text, atoms, i + taken, end)) is not None and nxt["scale"]:
        value *= SCALES[nxt["scale"].lower()]
        end, taken = nxt.end(), taken + 1
    return taken, end, value


def _words(text: str, atoms: list[re.Match[str]], i: int) -> tuple[int, int, float]:
    """The usual sum of words: "two thousand three hundred and fourteen"."""
    total = current = 0.0
    end, taken, last = atoms[i].start(), 0, ""
    while i + taken < len(atoms):
        atom = atoms[i + taken]
        if taken and _next(text, atoms, i + taken, end, after=last) is None:
            break
        word = atom.group().lower()
        if word in SCALES:
            if current == 0.0 and taken:
                break
            current = (current or 1.0) * SCALES[word]
            if SCALES[word] > 100:
                total, current = total + current, 0.0
            last = "scale"
        elif word in ("a", "an") or "half" in word:
            if taken:
                break
            current, last = 0.5 if "half" in word else 1.0, "article"
        elif word in _WORDS:
            value = _WORDS[word]
            if (last == "tens" and 1 <= value <= 9) or last in ("", "scale"):
                current += value
            else:
                break
            last = "tens" if value >= 20 else "unit"
        else:
            break
        end, taken = atom.end(), taken + 1
    return max(taken, 1), max(end, atoms[i].end()), total + current


def _next(
    text: str, atoms: list[re.Match[str]], i: int, end: int, after: str = "unit"
) -> re.Match[str] | None:
    """The atom at `i` if it belongs to the number that ends at `end`."""
    if i >= len(atoms) or atoms[i]["vague"] or atoms[i]["digits"] or atoms[i]["alone"] or atoms[i]["loose"]:
        return None
    gap = text[end : atoms[i].start()]
    if gap in (" ", "-", "\u00a0") or (after == "scale" and gap in (" and ", ", ")):
        return atoms[i]
    return None


def _is_pronoun(text: str, start: int, end: int) -> bool:
    return bool(_PRONOUN.search(text[max(0, start - 12) : start]) or _PRONOUN_AFTER.match(text, end))
