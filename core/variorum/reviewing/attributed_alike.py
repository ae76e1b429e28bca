"""Whom two sentences held for one give their words to, and by which verbs."""

from __future__ import annotations

import re
from collections.abc import Iterator

from variorum.dossier.sourcing.reporting_verbs import in_the_past
from variorum.entities.sources.role_sources import SAYS
from variorum.model.annotations import Annotations
from variorum.model.comparison import Link, Side
from variorum.model.frozen import dataclass
from variorum.model.span import Span
from variorum.reviewing.sides import SIDES
from variorum.reviewing.speakers_told import of_one_name
from variorum.reviewing.two_texts import TwoTexts
from variorum.reviewing.who_speaks import PRONOUNS
from variorum.text.word_lists import listed

_SOMEBODY_SAYS = re.compile(
    r"\b(?:(?:he|she|they|we|I|it|who|sources|officials)\s(?:(?:is|was|has|had|have|also|later)\s){0,2}"
    rf"(?P<verb>{SAYS})|according\sto)\b",
    re.IGNORECASE,
)
#: Verbs that tell no more than that somebody speaks or writes: one paper's "replied" is the other's "told reporters".
_PLAIN = listed(
    "said told added wrote replied answered responded asked stated remarked commented observed continued read spoke "
    "tweeted posted"
) | {"according to", "went on"}
#: Who stands so far from the verb is not told with it.
_TOGETHER = 80


@dataclass(frozen=True, slots=True)
class Attribution:
    """Who is told to say something, and the verb, where there is one; `entity` is None where it is not known."""

    who: Span
    verb: Span | None
    name: str
    entity: int | None


class Attributions:
    """Those of the two sentences of a link."""

    def __init__(self, texts: TwoTexts, link: Link) -> None:
        self._texts = texts
        self._within: dict[Side, Span] = {"left": link.left, "right": link.right}
        self._told = {side: tuple(_told(texts, side, self._within[side])) for side in SIDES}
        self._pronouns = {side: self._pronoun(side) for side in SIDES}

    def somebody_is_told(self, side: Side) -> bool:
        """Whether the sentence says from whom it has something."""
        return bool(self._told[side]) or self._pronouns[side] is not None

    def are_alike(self) -> bool:
        """Whether both name the same, as far as each names anybody, by verbs that claim the same."""
        verbs = [self.telling_verbs(side) for side in SIDES]
        return all(map(self.somebody_is_told, SIDES)) and verbs[0] == verbs[1] and self._are_of_the_same()

    def verbs(self, side: Side) -> frozenset[str]:
        """All verbs by which those with a name or a role say it."""
        text = self._texts.annotations(side).text
        return frozenset(
            in_the_past(told.verb.of(text)) for told in self._told[side] if told.verb is not None
        )

    def telling_verbs(self, side: Side) -> frozenset[str]:
        """The verbs that tell more than that somebody speaks, those of a pronoun too."""
        pronoun = self._pronouns[side]
        verb = pronoun["verb"] if pronoun else None
        return (self.verbs(side) | ({in_the_past(verb)} if verb else set())) - _PLAIN

    def words(self, side: Side) -> str:
        """Who says it, and the verb; "" where they stand apart, or no verb does."""
        for told in self._told[side]:
            if told.verb is not None:
                place = Span(min(told.who.start, told.verb.start), max(told.who.end, told.verb.end))
                return self._texts.words(side, place) if place.end - place.start <= _TOGETHER else ""
        pronoun = self._pronouns[side]
        return pronoun[0] if pronoun else ""

    def _pronoun(self, side: Side) -> re.Match[str] | None:
        """Outside quotations: "he says he is well" is told by whoever is quoted with it."""
        within, text = self._within[side], self._texts.annotations(side).text
        quotes = self._texts.quotes[side]
        found = _SOMEBODY_SAYS.finditer(text, within.start, within.end)
        return next((m for m in found if not quotes.touching(Span(*m.span()))), None)

    def _are_of_the_same(self) -> bool:
        left, right = ([t for t in self._told[side] if t.name.casefold() not in PRONOUNS] for side in SIDES)
        if not left or not right:
            return True
        return all(any(_is_one(a, b) for b in right) for a in left) and all(
            any(_is_one(a, b) for a in left) for b in right
        )


def _told(texts: TwoTexts, side: Side, within: Span) -> Iterator[Attribution]:
    one = texts.annotations(side)
    entity_of = texts.entities[side]
    told = [
        (quote.speaker, quote.cue)
        for quote in texts.quotes[side].touching(within)
        if quote.speaker is not None and not quote.scare
    ]
    told += [(Span(s.start, s.end), s.cue) for s in texts.sources[side].touching(within)]
    for who, verb in dict.fromkeys(told):
        beside = verb if verb is not None and verb.overlaps(within) else None
        yield Attribution(who, beside, _called(one, who), entity_of.get(who.start))


def _called(one: Annotations, who: Span) -> str:
    return " ".join(who.of(one.text).split())


def _is_one(one: Attribution, other: Attribution) -> bool:
    if one.entity is not None and one.entity == other.entity:
        return True
    return of_one_name(one.name, other.name)
