"""Whom a reader may want to name as the speaker of a quotation: those named in its text, nearest first. No Qt here."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from variorum.dossier.sourcing.source_keys import spelled_out
from variorum.model.annotations import Annotations, MentionType, Quote
from variorum.model.comparison import Side
from variorum.model.frozen import dataclass
from variorum.model.span import Span
from variorum.text.word_lists import listed
from variorum_gui.shown import Shown
from variorum_gui.speaking.asked import SIDES, Asked, annotations_on, as_found

#: Words that only point to somebody.
_NAME_NOBODY = listed("he she it they we i you who")
#: Kinds of names that seldom speak: behind the others; names of no known kind, mostly of things, stand between.
_SELDOM: tuple[MentionType, ...] = ("LOC", "NORP", "MISC")
_LIKELY, _UNKNOWN, _UNLIKELY = 0, 1, 2


@dataclass(frozen=True, slots=True)
class Offered:
    """Somebody, and the words of either text that name him nearest to the quotation."""

    name: str
    left: Span | None = None
    right: Span | None = None
    #: Of a name; None of other words, such as "the ministry".
    type: MentionType | None = None
    #: Whether the program takes him for the speaker.
    guessed: bool = False
    #: The same in other words of the text, by which he is found as well: "state TV" for "state television".
    also: str = ""

    def on(self, side: Side) -> Span | None:
        """His words in one text."""
        return self.left if side == "left" else self.right


@dataclass(frozen=True, slots=True)
class _Near:
    """Words that name somebody, how unlikely he is to speak, and how far they are from the quotation."""

    span: Span
    unlikely: int
    letters: int


def offered(shown: Shown, asked: Asked, sides: Sequence[Side]) -> tuple[Offered, ...]:
    """Those named in all these texts; whom the program takes for the speaker first, then the nearest."""
    found = [
        *_entities(shown, asked, sides),
        *(_other_words(shown, asked, sides[0]) if len(sides) == 1 else ()),
    ]
    found.sort(key=lambda each: (not each[0].guessed, each[1].unlikely, each[1].letters))
    kept: dict[str, Offered] = {}
    for at, (one, _) in enumerate(found):
        called = spelled_out(one.name)
        known = kept.get(called)
        if known is None:
            kept[called] = one
        elif one.type is not None:  # two may bear one name
            kept[f"{called} {at}"] = one
        else:
            kept[called] = replace(known, also=f"{known.also} {one.name}".strip())
    return tuple(kept.values())


def _entities(shown: Shown, asked: Asked, sides: Sequence[Side]) -> Iterator[tuple[Offered, _Near]]:
    for entity in shown.dossier.entities if shown.dossier is not None else ():
        nearest: dict[Side, _Near] = {}
        for side in sides:
            found, number = annotations_on(shown, side), SIDES.index(side)
            at = (index for document, index in entity.mentions if document == number)
            if found is not None:
                spans = [Span(found.mentions[i].start, found.mentions[i].end) for i in at]
                near = _nearest(spans, asked.on(side), _how_unlikely(entity.type, found, spans))
                if near is not None:
                    nearest[side] = near
        if len(nearest) == len(sides):
            guessed = any(_is_guessed(shown, asked, side, entity.mentions) for side in sides)
            left, right = (nearest[side].span if side in nearest else None for side in SIDES)
            yield Offered(entity.name, left, right, entity.type, guessed), nearest[sides[0]]


def _how_unlikely(kind: MentionType, found: Annotations, spans: Iterable[Span]) -> int:
    if kind in _SELDOM:
        return _UNLIKELY
    if kind != "?":
        return _LIKELY
    speaking = {(source.start, source.end) for source in found.sources}
    return _LIKELY if any((span.start, span.end) in speaking for span in spans) else _UNKNOWN


def _is_guessed(shown: Shown, asked: Asked, side: Side, mentions: tuple[tuple[int, int], ...]) -> bool:
    found, number = annotations_on(shown, side), SIDES.index(side)
    if found is None:
        return False
    own = [found.mentions[index] for document, index in mentions if document == number]
    # A name that is only part of the speaker's words is another's: "a Calder aide".
    return any(
        quote.speaker is not None
        and mention.start <= quote.speaker.start
        and quote.speaker.end <= mention.end
        for quote in as_found(shown, side, asked.on(side))
        for mention in own
    )


def _other_words(shown: Shown, asked: Asked, side: Side) -> Iterator[tuple[Offered, _Near]]:
    """Sources that are called by no name, and what the program takes for the speaker."""
    found = annotations_on(shown, side)
    if found is None:
        return
    guesses = [quote.speaker for quote in as_found(shown, side, asked.on(side))]
    said = [quote.speaker for quote in asked.on(side)]
    speakers = [span for span in (*guesses, *said) if span is not None]
    sources = [Span(source.start, source.end) for source in found.sources]
    for span in dict.fromkeys((*speakers, *sources)):
        words = " ".join(span.of(found.text).split())
        if _is_a_name(found, span) or (words.casefold() in _NAME_NOBODY and span not in guesses):
            continue
        near = _nearest((span,), asked.on(side), _LIKELY)
        if near is not None and words:
            left, right = (span, None) if side == "left" else (None, span)
            yield Offered(words, left, right, guessed=span in guesses), near


def _is_a_name(found: Annotations, span: Span) -> bool:
    return any(mention.start <= span.start and span.end <= mention.end for mention in found.mentions)


def _nearest(spans: Iterable[Span], quotes: Sequence[Quote], unlikely: int) -> _Near | None:
    """The words nearest to a quotation; those within one name its speaker only where there are no others."""
    near = [
        _Near(span, _UNLIKELY if inside else unlikely, letters)
        for span in spans
        for inside, letters in (_distance(span, quotes),)
    ]
    return min(near, key=lambda one: (one.unlikely, one.letters), default=None)


def _distance(span: Span, quotes: Sequence[Quote]) -> tuple[bool, int]:
    inside = any(quote.start <= span.start and span.end <= quote.end for quote in quotes)
    letters = min((max(span.start - quote.end, quote.start - span.end, 0) for quote in quotes), default=0)
    return inside, letters
