"""A number that differs in what is otherwise nearly the same sentence of two texts."""

from __future__ import annotations

import math
import re
from collections.abc import Iterator
from functools import lru_cache

from variorum.dossier.disagreeing.signed_numbers import signed, told_as_less
from variorum.model.comparison import Edit, Link
from variorum.model.span import Span
from variorum.text.number import Number
from variorum.text.numbers import numbers
from variorum.text.stems import english_stem

#: More words than this on either side make an edit a rewording, not the same words with another figure.
SMALL_EDIT = 4
#: Shorter ones are alike without telling of one thing: "Updated 5:40 p.m."
_LEAST_WORDS = 6
#: So many of them; read no further, as a line without full stops is asked about once for every edit in it.
_ENOUGH = re.compile(rf"(?:\s*+\S++){{{_LEAST_WORDS}}}")
#: "1950s" and "'50s".
_DECADE = re.compile(r"^(?:\d\d)?(\d0)['’]?s\b")
#: Tokenised collections write "15, 800", "5. 9" and "9: 53 AM": half a number is none, nor the hour of a clock.
_HALF_AFTER = re.compile(r",\s\d{3}(?!\d)|\.\s\d{1,2}(?!\d)|:\s\d\d\s?[ap]\.?\s?m\b", re.IGNORECASE)
_BROKEN = re.compile(r"\d(?:,\s\d{3}|\.\s\d{1,2})(?!\d)")
#: "110 billion euros ($143 billion)": of how the day's rate was.
_CONVERTED = re.compile(r"\(\s*(?:about\s+|some\s+)?(?:[A-Z]{0,3}[$£€])\s?$")
_PLUS = re.compile(r"-plus\b|\+|\s+or\s+more\b")
#: "5 °C" and "41 °F", "5 degrees Celsius".
_SCALE = re.compile(r"\s?(?:°|º|degrees?\b)\s?([CF])(?:elsius|ahrenheit)?\b", re.I)
#: Code points around an edit in which what qualifies its number stands.
_BEFORE = 40
#: Of a story of alike reports the same few words are asked about in every pair.
_numbers = lru_cache(maxsize=1_024)(numbers)
_WORD = re.compile(r"(?:-(?:plus|odd)\b)?[ -]?([^\W\d_]+)")

#: The number of either side, each beside the place it has in its text.
Swapped = tuple[tuple[Span, Number], tuple[Span, Number]]


def swapped_numbers(left: str, right: str, links: tuple[Link, ...]) -> Iterator[tuple[Link, Swapped]]:
    """Of sentences surely linked and edited, the numbers that stand in each other's place and cannot be one."""
    for link in links:
        if link.kind == "edited" and link.tier == "sure":
            for edit in link.edits:
                found = swapped_in(left, right, link, edit)
                if found is not None:
                    yield link, found


def swapped_in(left: str, right: str, link: Link, edit: Edit) -> Swapped | None:
    """The two numbers of an edit, where it is a number that was changed."""
    old, new = edit.left.of(left), edit.right.of(right)
    if edit.kind != "number" or max(len(old.split()), len(new.split())) > SMALL_EDIT:
        return None
    if not all(
        _ENOUGH.match(text, at.start, at.end) for text, at in ((left, link.left), (right, link.right))
    ):
        return None
    if len(_numbers(old)) != 1 or len(_numbers(new)) != 1:
        return None
    (here, a), (there, b) = _as_it_stands(left, edit.left), _as_it_stands(right, edit.right)
    if a is None or b is None or a.value is None or b.value is None:
        return None
    places = here, there
    (here, a), (there, b) = _with_signs((left, here, a), (right, there, b))
    if _meet(left, here, a, right, there, b):
        return None
    if any(_is_half(text, place) for text, place in zip((left, right), places, strict=True)):
        return None
    counted = [_counted(text, place) for text, place in zip((left, right), places, strict=True)]
    if all(counted) and counted[0] != counted[1]:
        return None
    if any(
        _CONVERTED.search(text, max(0, place.start - 16), place.start)
        for text, place in zip((left, right), places, strict=True)
    ):
        return None
    if _decade(left, places[0]) and _decade(left, places[0]) == _decade(right, places[1]):
        return None
    if len({_scale(text, place) for text, place in zip((left, right), places, strict=True)} - {""}) > 1:
        return None
    return (here, a), (there, b)


def _with_signs(one: tuple[str, Span, Number], other: tuple[str, Span, Number]) -> Swapped:
    """Both with the minus before them; as they are where one has it, and of the other words say the same."""
    found = signed(*one), signed(*other)
    plain = [
        (text, place)
        for (text, place, _), (there, _) in zip((one, other), found, strict=True)
        if there == place
    ]
    if len(plain) == 1 and told_as_less(*plain[0]):
        return one[1:], other[1:]
    return found


def _counted(text: str, place: Span) -> str:
    """The word after the number: kilometres are other numbers than miles, and fire engines than firefighters."""
    after = _WORD.match(text, place.end)
    return english_stem(after[1].lower()) if after else ""


def _as_it_stands(text: str, edited: Span) -> tuple[Span, Number | None]:
    """The number of an edit with its place; "more than" may stand before the words that were changed."""
    first = max(0, edited.start - _BEFORE)
    for number in _numbers(text[first : edited.end + _BEFORE]):
        place = Span(first + number.start, first + number.end)
        if place.overlaps(edited):
            return place, number
    return edited, None


def _meet(left: str, here: Span, a: Number, right: str, there: Span, b: Number) -> bool:
    """Whether one value may be both; "three-plus" is three at least."""
    most = [
        math.inf if _PLUS.match(text, place.end) else number.high
        for text, place, number in ((left, here, a), (right, there, b))
    ]
    return a.low <= most[1] and b.low <= most[0]


def _is_half(text: str, place: Span) -> bool:
    """Whether the number stands beside another that it is one with."""
    after = _HALF_AFTER.match(text, place.end) and text[place.end - 1].isdigit()
    before = _BROKEN.match(text, place.start - 3)
    return bool(after or before)


def _scale(text: str, place: Span) -> str:
    """Celsius or Fahrenheit, where it is told."""
    found = _SCALE.match(text, place.end)
    return found[1].upper() if found else ""


def _decade(text: str, place: Span) -> str:
    found = _DECADE.match(text[place.start : place.end + 3].lstrip("'’"))
    return found[1] if found else ""
