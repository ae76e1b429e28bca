"""Numbers in running text: digits and words, what they are worth, and what the words around them allow.

    >>> [(n.text, n.value, n.low, n.high) for n in numbers("at least 25 people, 12 to 18 rockets")]
    [('25', 25.0, 25.0, inf), ('12 to 18', None, 12.0, 18.0)]

Nothing here knows about dates, clock times or names with digits in them: `variorum.entities.figures` masks
those. "one" is a number only where it is not plainly a pronoun ("no one", "one another", "the one").
"""

from __future__ import annotations

import math
import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Literal

from variorum.text.late_patterns import LatePattern

_UNITS = [
    "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve",
    "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen",
]  # fmt: skip
_TENS = ["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"]
_WORDS = {word: float(i) for i, word in enumerate(_UNITS)} | {
    word: float(20 + 10 * i) for i, word in enumerate(_TENS)
}
_SCALES = {"hundred": 1e2, "thousand": 1e3, "million": 1e6, "billion": 1e9, "trillion": 1e12}
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

Meaning = Literal["least", "over", "most", "nearly", "about", "exact"]
#: How the words before a number bound it.
QUALIFIERS: dict[str, Meaning] = {
    **dict.fromkeys(("at least", "no fewer than", "no less than", "not less than", "a minimum of"), "least"),
    **dict.fromkeys(("more than", "over", "upwards of", "in excess of", "exceeding", "above"), "over"),
    **dict.fromkeys(("as many as", "as much as", "up to", "at most", "no more than", "a maximum of"), "most"),
    **dict.fromkeys(("less than", "fewer than", "under", "below"), "most"),
    **dict.fromkeys(("nearly", "almost", "close to", "just under"), "nearly"),
    **dict.fromkeys(("about", "around", "roughly", "approximately", "some", "circa", "just over"), "about"),
    **dict.fromkeys(("an estimated", "estimated", "perhaps", "approx."), "about"),
    **dict.fromkeys(("exactly", "only", "just", "precisely"), "exact"),
}
_AFTER: dict[str, Meaning] = {"or more": "least", "or so": "about", "or fewer": "most", "or less": "most"}

_digits = r"\d{1,3}(?:,\d{3})+(?:\.\d+)?(?!\d)|\d+(?:\.\d+)?"
_ATOM = LatePattern(
    rf"""(?<![\w.,])(?:
      (?P<digits>{_digits})(?:(?P<suffix>bn|mn|tn|mm|[mbk])(?![A-Za-z]))?(?P<fraction>[½¼¾])?
    | (?P<half>half[ ]an?[ ]|half[ -]|a[ ]half[ -])?(?P<times>an?|two|three|four|five|six|several|a[ ]few)?
      (?:(?<=\w)[ ]|(?<=[- ])|(?<!\w))dozen(?![\w-])
    | (?P<vague>(?:(?:tens|hundreds)[ ]of[ ])?(?:thousands|millions)|dozens|hundreds|billions
        |scores(?=[ ]of\b))
    | (?P<loose>several|a[ ]few|a[ ]couple[ ]of)[ ](?P<loosely>hundred|thousand|million|billion)
    | (?P<word>{"|".join(sorted(_UNITS + _TENS, key=len, reverse=True))})
    | an?(?=[ ](?:hundred|thousand|million|billion|trillion)\b)
    | (?P<scale>hundred|thousand|million|billion|trillion)
    )(?![\w])""",
    re.VERBOSE | re.IGNORECASE,
)
_PRONOUN = LatePattern(r"\b(?:no|any|every|some|each|the|this|that|which|another|last|good|only)\s+$", re.I)
_PRONOUN_AFTER = LatePattern(
    r"\s+(?:another|thing|day|can|could|should|must|might|would|has to)\b|['’]s\b", re.I
)
_QUALIFIER = LatePattern(
    r"(?:^|(?<=[^\w]))(?P<words>"
    + "|".join(re.escape(q).replace(r"\ ", r"\s+") for q in sorted(QUALIFIERS, key=len, reverse=True))
    + r")\s+(?:another\s+|the\s+|a\s+)?(?:US|A|C|NZ|HK|R)?[$€£¥]?\s?$",
    re.IGNORECASE,
)
_QUALIFIER_AFTER = LatePattern(r"\s+(or more|or so|or fewer|or less)\b|(?:-|\s)(plus)\b|(\+)", re.IGNORECASE)
_FRACTIONS = {"½": 0.5, "¼": 0.25, "¾": 0.75}


@dataclass(frozen=True, slots=True)
class Number:
    """A number where it stands; `qualifier` is the words before (or after) it and not in the span.

    `value` is None for ranges and vague words. `low`–`high` is what the words allow: "about 30" is
    26.4–33.6, a round "5,000" 4,500–5,500, "at least 25" has no upper end.
    """

    start: int
    end: int
    text: str
    value: float | None
    low: float
    high: float
    qualifier: str = ""
    vague: bool = False

    @property
    def exact(self) -> bool:
        """Whether only one value is meant."""
        return self.value is not None and self.low == self.high


#: A row of hundreds of digits states nothing; as a float it would be infinite, which JSON cannot say.
LARGEST = 1e100


def numbers(text: str) -> tuple[Number, ...]:
    """All numbers in `text`, in order, ranges as one."""
    return tuple(_qualified(text, n) for n in _ranges(text, list(_plain_numbers(text))))


def _plain_numbers(text: str) -> Iterator[Number]:
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
        scale = _SCALES[first["loosely"].lower()]
        return 1, Number(start, end, first.group(), None, low * scale, high * scale, vague=True)
    if first.group().lower().endswith("dozen"):
        return 1, _dozens(first)
    if first["digits"]:
        taken, end, value = _digits_and_scale(text, atoms, i)
    else:
        taken, end, value = _words(text, atoms, i)
        if first.group().lower() == "one" and taken == 1 and _is_pronoun(text, start, end):
            return 1, None
    half = re.compile(r" and a half\b").match(text, end)
    if half and value < 1000:
        end, value = half.end(), value + 0.5
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
    value = float(first["digits"].replace(",", "")) + _FRACTIONS.get(first["fraction"] or "", 0.0)
    if first["suffix"]:
        value *= _SUFFIXES[first["suffix"].lower()]
    end, taken = first.end(), 1
    while (nxt := _next(text, atoms, i + taken, end)) is not None and nxt["scale"]:
        value *= _SCALES[nxt["scale"].lower()]
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
        if word in _SCALES:
            if current == 0.0 and taken:
                break
            current = (current or 1.0) * _SCALES[word]
            if _SCALES[word] > 100:
                total, current = total + current, 0.0
            last = "scale"
        elif word in ("a", "an"):
            if taken:
                break
            current, last = 1.0, "article"
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
    if i >= len(atoms) or atoms[i]["vague"] or atoms[i]["digits"] or atoms[i]["loose"]:
        return None
    gap = text[end : atoms[i].start()]
    if gap in (" ", "-", "\u00a0") or (after == "scale" and gap in (" and ", ", ")):
        return atoms[i]
    return None


def _is_pronoun(text: str, start: int, end: int) -> bool:
    return bool(_PRONOUN.search(text[max(0, start - 12) : start]) or _PRONOUN_AFTER.match(text, end))


_RANGE_GAP = LatePattern(r"\s+(?:to|or)\s+(?:[$€£]\s?)?|\s?[–—-]\s?(?:[$€£]\s?)?")
_AND_GAP = LatePattern(r"\s+and\s+(?:[$€£]\s?)?")


def _ranges(text: str, found: list[Number]) -> Iterator[Number]:
    """Put "12 to 18", "two or three", "between 3 and 5" together; "from 12 to 18" stays two numbers."""
    i = 0
    while i < len(found):
        one = found[i]
        other = found[i + 1] if i + 1 < len(found) else None
        if other is not None and _makes_range(text, one, other):
            first = one.low
            # "5 to 7 million": the scale belongs to both.
            if first < 1000 <= other.low and one.text.isdigit() and not other.text.replace(",", "").isdigit():
                scale = next((s for w, s in _SCALES.items() if w in other.text.lower()), 1.0)
                first *= scale
            yield Number(one.start, other.end, text[one.start : other.end], None, first, other.high)
            i += 2
        else:
            yield one
            i += 1


def _makes_range(text: str, one: Number, other: Number) -> bool:
    if one.vague or other.vague or one.low >= other.high:
        return False
    gap = text[one.end : other.start]
    before = text[max(0, one.start - 10) : one.start].lower()
    if before.endswith("between ") or before.endswith("between $"):
        return _AND_GAP.fullmatch(gap) is not None
    if before.endswith("from "):
        return False
    return _RANGE_GAP.fullmatch(gap) is not None


def _qualified(text: str, number: Number) -> Number:
    before = _QUALIFIER.search(text[max(0, number.start - 24) : number.start])
    after = None if before else _QUALIFIER_AFTER.match(text, number.end)
    words, meaning = "", "exact"
    if before:
        words = " ".join(before["words"].split())
        meaning = QUALIFIERS[words.lower()]
    elif after:
        words = next(g for g in after.groups() if g)
        meaning = _AFTER.get(words.lower(), "least")
    elif text[number.start : number.end].lower() != "one" and number.exact:
        meaning = ""
    low, high = _bounds(number, meaning)
    return replace(number, low=low, high=high, qualifier=words)


def _bounds(number: Number, meaning: str) -> tuple[float, float]:
    low, high = number.low, number.high
    match meaning:
        case "least":
            # "at least half a dozen" means six or more, though half a dozen alone may be five.
            return (low if number.value is None else number.value), math.inf
        case "over":
            return low, (high * 1.25 if high >= 20 else math.inf)
        case "most":
            return 0.0, high
        case "nearly":
            return low * 0.85, high
        case "about":
            return (low, high) if number.vague else (min(low * 0.88, low - 1), max(high * 1.12, high + 1))
        case "exact":
            return low, high
    spread = _rounding(number.text, low)
    return low - spread, high + spread


def _rounding(text: str, value: float) -> float:
    """How far a round number may stand for its neighbours: half its last significant digit, at most 12 %."""
    if value < 1000 or value % 100:
        return 0.0
    step = 100.0
    while value % (step * 10) == 0:
        step *= 10
    if "." in text:
        return min(step / 2, value * 0.12)
    return min(step / 2, value * 0.12)
