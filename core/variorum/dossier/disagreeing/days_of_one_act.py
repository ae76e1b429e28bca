"""Two weekdays on which one and the same thing was done: "had to apologize Saturday", "on Friday apologized".

Neighbouring days are mostly one night, told from two places. Not where the same word for what was done stands right
beside both days, each the only weekday of its sentence, and no hour or part of a day is told with either.
"""

from __future__ import annotations

import re

from variorum.model.annotations import Annotations
from variorum.model.comparison import Link
from variorum.model.span import Span
from variorum.text.stems import english_stem
from variorum.text.stop_words import SMALL
from variorum.text.word_lists import listed

WEEKDAY = re.compile(r"\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b")
TOLD = re.compile(
    r"\b(?:said|says|told|announced|reported|reports|added|statement|according|wrote|confirmed|interview|filed)\b",
    re.IGNORECASE,
)
_WORD = re.compile(r"[^\W\d_]{3,}")
#: What makes an evening here the next morning elsewhere.
_PART_OF_DAY = re.compile(
    r"\b(?:morning|noon|afternoon|evening|night|midnight|overnight|late|early|dawn|dusk|local time|GMT|UTC)\b"
    r"|\d\s?[ap]\.?\s?m\b|\d:\d\d",
    re.IGNORECASE,
)
_PAST = listed(
    """
    shot struck won lost left fell began met held sent sank broke fled found took gave cut hit sold bought paid flew
    drove stood ran fought swore hid led put quit stole taught threw wrote spoke
    """
)
#: Code points either side of a day in which its words are looked for, and how many of them are right beside it.
_NEAR = 40
_BESIDE = 2


def days_of_one_act(left: Annotations, right: Annotations, link: Link) -> tuple[int, int] | None:
    """The indices of two weekdays that date the same thing done in surely linked sentences."""
    if link.kind not in ("edited", "reworded") or link.tier != "sure":
        return None
    one, other = _only_weekday(left, link.left), _only_weekday(right, link.right)
    if one is None or other is None:
        return None
    days = [WEEKDAY.search(text.figures[at].text) for text, at in ((left, one), (right, other))]
    if days[0] is None or days[1] is None or days[0].group() == days[1].group():
        return None
    done = _done(left, one, link.left) & _done(right, other, link.right)
    acts = any(_is_an_act(left, link.left, stem) or _is_an_act(right, link.right, stem) for stem in done)
    return (one, other) if acts else None


def _only_weekday(one: Annotations, within: Span) -> int | None:
    if len(WEEKDAY.findall(one.text, within.start, within.end)) != 1:
        return None
    if _PART_OF_DAY.search(one.text, within.start, within.end):
        return None
    days = [
        index
        for index, figure in enumerate(one.figures)
        if figure.kind == "date"
        and within.start <= figure.start < within.end
        and WEEKDAY.fullmatch(figure.text)
    ]
    return days[0] if days else None


def _done(one: Annotations, index: int, within: Span) -> frozenset[str]:
    """The stems of the words right beside a day that tell what was done; none where it is the day of what was said."""
    day = one.figures[index]
    before = _WORD.findall(one.text, max(within.start, day.start - _NEAR), day.start)[-_BESIDE:]
    after = _WORD.findall(one.text, day.end, min(within.end, day.end + _NEAR))[:_BESIDE]
    if TOLD.search(" ".join(before)):
        return frozenset()
    beside = (w for w in (*before, *after) if w.islower() and w not in SMALL and not TOLD.fullmatch(w))
    return frozenset(english_stem(w) for w in beside)


def _is_an_act(one: Annotations, within: Span, stem: str) -> bool:
    """Whether the word is a verb of the past: "apologized", "shot"; not the police of two other sentences."""
    words = _WORD.findall(one.text, within.start, within.end)
    return any(english_stem(w) == stem and (w.endswith("ed") or w in _PAST) for w in words)
