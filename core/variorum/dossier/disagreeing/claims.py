"""Figures as claims: what slot each fills ("killed", a magnitude, somebody's age) and the words around it.

Only claims of one slot and key are ever held against each other; what their surroundings must share is in
`claim_rules`.
"""

from __future__ import annotations

import math
import re
from bisect import bisect_left
from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import replace
from functools import lru_cache

from variorum.dossier.disagreeing.claim_flags import background_of, flags_of, part_beside, weekdays_of
from variorum.dossier.disagreeing.claim_slots import Slot, slot_of
from variorum.dossier.joining.word_likeness import STOP, Surroundings, unit
from variorum.model.annotations import Annotations, Figure
from variorum.model.frozen import dataclass
from variorum.model.span import Span
from variorum.text.stems import english_stem


@dataclass(frozen=True, slots=True)
class Claim:
    """A figure with its slot, key and surroundings. `low`–`high` are in the slot's own unit."""

    document: int
    index: int
    figure: Figure
    slot: str
    key: str
    low: float
    high: float
    value: float | None
    #: The class word next to it ("killed") and the noun phrase's words before the head.
    word: str
    modifiers: frozenset[str]
    sentence: tuple[int, int]
    #: Number of its sentence in the text.
    number: int
    #: Weighted words of length one: five and eleven to either side, and of the whole sentence.
    near: Mapping[str, float]
    wide: Mapping[str, float]
    whole: Mapping[str, float]
    names: frozenset[str]
    background: frozenset[str]
    weekdays: frozenset[str]
    flags: frozenset[str]
    #: Values of all counts in its sentence, and of all magnitudes.
    beside: frozenset[float]
    magnitudes: frozenset[float]

    @property
    def at(self) -> tuple[int, int]:
        return self.document, self.index

    @property
    def bounded(self) -> bool:
        """Only a bound is given: "at least 25", "up to 40"."""
        return self.figure.qualifier.lower() in _BOUND_WORDS


#: More figures of one kind than this in one text are a list or a table, whose rows are not each other's facts.
TABLE = 60
_BOUND_WORDS = frozenset(
    [
        "at least",
        "no fewer than",
        "no less than",
        "not less than",
        "a minimum of",
        "more than",
        "over",
        "upwards of",
        "up to",
        "as many as",
        "no more than",
        "less than",
        "fewer than",
        "under",
        "or more",
        "plus",
        "+",
        "in excess of",
        "exceeding",
        "above",
        "below",
        "at most",
    ]
)


#: Figures that are settled once, on whatever day somebody tells them; a toll is that of the day it is told.
_LASTING = frozenset(("aboard",))


def claims_of(
    annotations: Sequence[Annotations], entity_of: Mapping[tuple[int, int], int], around: Surroundings
) -> list[Claim]:
    """All claims that may be held against another text's. `entity_of` gives the entity number of a (document, mention
    index)."""
    slots: list[tuple[int, int, Slot]] = []
    for document, one in enumerate(annotations):
        mentions = [(m, entity_of.get((document, k), -1)) for k, m in enumerate(one.mentions)]
        for index, figure in enumerate(one.figures):
            start, end = part_beside(figure, *around.sentence_of(document, figure.start)[1])
            slotted = slot_of(one.text, figure, mentions, Span(start, end))
            if slotted is not None:
                slots.append((document, index, slotted))
    counts = Counter((slot.name, slot.key, document) for document, _, slot in slots)
    texts = Counter((name, key) for (name, key, _), times in counts.items() if times <= TABLE)
    # Of some hurt also those are asked who say that nobody was.
    return _lone_marked(
        [
            _claim(annotations[document], document, index, slot, around)
            for document, index, slot in slots
            if texts[slot.name, slot.key] > 1 or slot.name == "injured"
        ]
    )


def _lone_marked(claims: Sequence[Claim]) -> list[Claim]:
    """With the flag "alone" where a text gives one value for what is counted, however often."""
    values: defaultdict[tuple[int, str, str], set[tuple[float, float]]] = defaultdict(set)
    for claim in claims:
        values[claim.document, claim.slot, claim.key].add((claim.low, claim.high))
    return [
        replace(c, flags=c.flags | {"alone"}) if len(values[c.document, c.slot, c.key]) == 1 else c
        for c in claims
    ]


def _claim(one: Annotations, document: int, index: int, slot: Slot, around: Surroundings) -> Claim:
    text, figure = one.text, one.figures[index]
    number, (start, end) = around.sentence_of(document, figure.start)
    sentence = (start, end)
    start, end = part_beside(figure, *sentence)
    span = (figure.start, figure.end)
    low, high = _interval(figure)
    first, last = (bisect_left(one.figures, at, key=lambda f: f.start) for at in (start, end))
    around_it = [f for f in one.figures[first:last] if f is not figure and f.value is not None]
    whole_text = text[start:end]
    return Claim(
        document, index, figure, slot.name, slot.key,
        low * slot.factor, high * slot.factor,
        None if figure.value is None else figure.value * slot.factor,
        slot.word,
        frozenset(english_stem(w.lower()) for w in figure.about.split()[:-1] if w.lower() not in STOP),
        sentence, number,
        unit(around.vector(document, *_window(text, span, start, end, 5), span)),
        unit(around.vector(document, *_window(text, span, start, end, 11), span)),
        around.whole(document, start, end, span),
        _names_near(text, figure, start, end),
        background_of(whole_text),
        weekdays_of(whole_text, of_words=slot.name not in _LASTING),
        flags_of(text, figure, start, end),
        frozenset(f.value for f in around_it if f.kind == "count" and f.value is not None),
        frozenset(f.value for f in around_it if f.kind == "magnitude" and f.value is not None),
    )  # fmt: skip


def _interval(figure: Figure) -> tuple[float, float]:
    if figure.kind == "magnitude" and figure.value is not None and figure.low != figure.value:
        return figure.value - 0.05, figure.value + 0.05  # "about 6.0" is a magnitude of one decimal
    low = figure.low if figure.low is not None else (figure.value or 0.0)
    return low, figure.high if figure.high is not None else math.inf


def _window(text: str, span: tuple[int, int], start: int, end: int, words: int) -> tuple[int, int]:
    before, after = text[start : span[0]][::-1], text[span[1] : end]
    back, on = _FEW[words].match(before), _FEW[words].match(after)
    return span[0] - back.end() if back else start, span[1] + on.end() if on else end


#: So many words, where still one stands behind them.
_FEW = {words: re.compile(rf"(?:\s*+\S++){{{words}}}(?=\s*+\S)") for words in (5, 11)}
_NAME = re.compile(r"(?<=[\s“\"(])([A-Z][\w-]{2,}(?:[’'](?!s\b)\w+)?)")
#: Who reports a figure is no part of what it is of.
_REPORTING = re.compile(
    r"\b(?:[A-Z][\w-]+\s+){1,3}(?=(?:news\s+agency|(?:also\s+)?(?:said|says|reported|reports|quoted|tells))\b)"
    r"|\b(?:told|quoted\s+by|according\s+to|reported\s+by)\s+(?:the\s+)?(?:[A-Z][\w-]+\s?){1,3}"
)


def _names_near(text: str, figure: Figure, start: int, end: int) -> frozenset[str]:
    if _is_headline(text[start:end]):
        return frozenset()
    near = text[max(start, figure.start - 95) : min(end, figure.end + 75)]
    return frozenset(m.group(1) for m in _NAME.finditer(_REPORTING.sub(" ", near)))


@lru_cache(maxsize=256)
def _is_headline(sentence: str) -> bool:
    """Where every word has a capital, none marks a name."""
    words = [w for w in re.findall(r"[^\W\d_][\w’'-]*", sentence) if len(w) > 3]
    return len(words) >= 3 and sum(w[0].isupper() for w in words) >= 0.8 * len(words)
