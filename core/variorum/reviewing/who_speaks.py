"""Who has the word in a passage: those it quotes and the sources it names, by the last word of what they are called."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Callable
from itertools import accumulate

from variorum.model.annotations import Annotations
from variorum.model.comparison import Side
from variorum.model.span import Span
from variorum.reviewing.two_texts import TwoTexts

_WORD = re.compile(r"[^\W_]+(?:-[^\W_]+)*")
#: Who is called so was named elsewhere.
PRONOUNS = frozenset(("he", "she", "they", "it", "who", "him", "her", "them"))


def who_speaks_in(annotations: Annotations) -> Callable[[Span], frozenset[str]]:
    """Who does in each passage asked for: “Vanda Kelm” and “Ms. Kelm” are both "kelm"; a pronoun is nobody new."""
    named = [(Span(q.start, q.end), q.speaker) for q in annotations.quotes if not q.scare and q.speaker]
    named += [(Span(s.start, s.end),) * 2 for s in annotations.cited if s.kind != "via"]
    named.sort(key=lambda one: one[0].start)
    starts = [place.start for place, _ in named]
    #: How far those up to each reach: of a long text every paragraph asks.
    reach = list(accumulate((place.end for place, _ in named), max))

    def who_speaks(passage: Span) -> frozenset[str]:
        near = named[bisect_right(reach, passage.start) : bisect_left(starts, passage.end)]
        called = (last_word(who.of(annotations.text)) for place, who in near if passage.overlaps(place))
        return frozenset(word for word in called if word and word not in PRONOUNS)

    return who_speaks


def new_speakers(texts: TwoTexts, side: Side) -> frozenset[str]:
    """Those of one report whom the other does not so much as mention."""
    other = texts.annotations("right" if side == "left" else "left").text.casefold()
    annotations = texts.annotations(side)
    everybody = who_speaks_in(annotations)(Span(0, len(annotations.text)))
    return everybody - frozenset(_WORD.findall(other))


def last_word(words: str) -> str:
    """By which somebody is known who is called in full, and by a title and a surname."""
    found = _WORD.findall(words.casefold())
    return found[-1] if found else ""
