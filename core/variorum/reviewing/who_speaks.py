"""Who has the word in a passage: those it quotes and the sources it names, by the last word of what they are called."""

from __future__ import annotations

import re

from variorum.model.annotations import Annotations
from variorum.model.comparison import Side
from variorum.model.span import Span
from variorum.reviewing.two_texts import TwoTexts

_WORD = re.compile(r"[^\W_]+(?:-[^\W_]+)*")
#: Who is called so was named elsewhere.
PRONOUNS = frozenset(("he", "she", "they", "it", "who", "him", "her", "them"))


def who_speaks(passage: Span, annotations: Annotations) -> frozenset[str]:
    """“Vanda Kelm” and “Ms. Kelm” are both "kelm"; a pronoun is nobody new."""
    spans = [q.speaker for q in annotations.quotes if not q.scare and passage.overlaps(Span(q.start, q.end))]
    spans += [
        Span(source.start, source.end)
        for source in annotations.sources
        if source.kind != "via" and passage.overlaps(Span(source.start, source.end))
    ]
    called = (last_word(span.of(annotations.text)) for span in spans if span is not None)
    return frozenset(word for word in called if word and word not in PRONOUNS)


def new_speakers(texts: TwoTexts, side: Side) -> frozenset[str]:
    """Those of one report whom the other does not so much as mention."""
    other = texts.annotations("right" if side == "left" else "left").text.casefold()
    annotations = texts.annotations(side)
    everybody = who_speaks(Span(0, len(annotations.text)), annotations)
    return everybody - frozenset(_WORD.findall(other))


def last_word(words: str) -> str:
    """By which somebody is known who is called in full, and by a title and a surname."""
    found = _WORD.findall(words.casefold())
    return found[-1] if found else ""
