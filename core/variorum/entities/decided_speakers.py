"""The speakers of quotations as a reader named them, in place of those that the program found."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from variorum.entities.names.lexicons import lexicons
from variorum.entities.page import page_of
from variorum.entities.sources.sourcing import sources_in
from variorum.model.annotations import Annotations, Mention, MentionType, Quote, SourceMention
from variorum.model.decided_speakers import hash_of, is_left_to_program, said_by
from variorum.model.decisions import Decisions, SpeakerDecision
from variorum.model.span import Span

_WORD = re.compile(r"[\w’'.-]+")
_ARTICLES = frozenset(("the", "a", "an"))
#: Kinds of names with titles before them.
_OF_PERSONS: tuple[MentionType, ...] = ("PERSON", "?")

_Decided = tuple[SpeakerDecision, Span | None]


def with_decided_speakers(annotations: Annotations, decisions: Decisions | None) -> Annotations:
    """What `annotate` found, with the speakers that `decisions` name, and the sources that follow from these.

    Done twice it changes nothing more; what a decision changed comes back by asking for what `annotate` found.
    """
    decided = _decided_in(annotations, decisions)
    quotes = tuple(
        _as_decided(quote, decided[i][1]) if i in decided else quote
        for i, quote in enumerate(annotations.quotes)
    )
    if quotes == annotations.quotes:
        return annotations
    sources = sources_in(page_of(annotations.source), annotations.mentions, quotes)
    return replace(annotations, quotes=quotes, sources=tuple(_as_found(sources, annotations.sources)))


def _as_found(sources: Sequence[SourceMention], before: Sequence[SourceMention]) -> Iterator[SourceMention]:
    """Words that were a source before the reader named them stay that in their sentence."""
    cited = {(source.start, source.end) for source in sources if not source.elsewhere}
    known = {at: source for source in before if (at := (source.start, source.end)) not in cited}
    for source in sources:
        found = known.get((source.start, source.end)) if source.elsewhere else None
        if found is not None:
            yield found
        if found is None or not found.sure:
            yield source


def decided_speaker(quote: Quote, annotations: Annotations, decisions: Decisions) -> SpeakerDecision | None:
    """The decision in force on one of the quotations of `annotations`, None where there is none."""
    at = next((i for i, one in enumerate(annotations.quotes) if _place(one) == _place(quote)), -1)
    found = _decided_in(annotations, decisions).get(at)
    return found[0] if found is not None else None


def _decided_in(annotations: Annotations, decisions: Decisions | None) -> dict[int, _Decided]:
    """By the number of the quotation, the last decision on it, and who speaks.

    What was said of this very text goes before what was said of another one with the same words, also that it be as
    the program has it.
    """
    if decisions is None or not decisions.speakers or not annotations.quotes:
        return {}
    text, content_hash = annotations.text, hash_of(annotations.source)
    found: dict[int, _Decided] = {}
    for decision in sorted(decisions.speakers, key=lambda one: one.quotation.content_hash == content_hash):
        places = said_by(decision, text, content_hash)
        if places is None:
            continue
        meant = _meant(annotations.quotes, places[0])
        if is_left_to_program(decision):
            for i in meant:
                found.pop(i, None)
        else:
            speaker = _named(text, places[1], annotations.mentions) if places[1] is not None else None
            found.update((i, (decision, speaker)) for i in meant)
    return found


def _meant(quotes: Sequence[Quote], place: Span) -> Iterator[int]:
    """The quotation at a place, or those that share most of it: another program may have put its marks otherwise."""
    exactly = [i for i, quote in enumerate(quotes) if _place(quote) == place]
    if exactly:
        yield from exactly
        return
    for i, quote in enumerate(quotes):
        shared = min(quote.end, place.end) - max(quote.start, place.start)
        if shared * 2 > min(len(place), quote.end - quote.start):
            yield i


def _named(text: str, speaker: Span, mentions: Sequence[Mention]) -> Span:
    """The whole name of which words were chosen, and the name alone where it ends them: "Prime Minister Kelm"."""
    for mention in mentions:
        name = Span(mention.start, mention.end)
        if name.start <= speaker.start and speaker.end <= name.end:
            return name
        if speaker.start < name.start and speaker.end == name.end:
            before = _WORD.findall(text[speaker.start : name.start])
            # Titles stand before persons; before a place or a body a capital is of another name: "Radio Ellery".
            known = _may_stand_before_a_name if mention.type in _OF_PERSONS else _is_article
            return name if all(map(known, before)) else speaker
    return speaker


def _may_stand_before_a_name(word: str) -> bool:
    """Titles, offices and the rest of the name; not "for" and "and", which tell of another."""
    return word[0].isupper() or _is_article(word) or lexicons().roles.get(word) == "PERSON"


def _is_article(word: str) -> bool:
    return word.casefold() in _ARTICLES


def _as_decided(quote: Quote, speaker: Span | None) -> Quote:
    # Words that somebody says are no title and no irony.
    scare = quote.scare and speaker is None
    return replace(quote, speaker=speaker, confidence=1.0, scare=scare, decided=True)


def _place(quote: Quote) -> Span:
    return Span(quote.start, quote.end)
