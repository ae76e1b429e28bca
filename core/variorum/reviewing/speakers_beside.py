"""Who speaks in a passage that is shown alone: its own words say “he”, and the name stands a sentence before."""

from __future__ import annotations

from collections.abc import Sequence

from variorum.model.annotations import Annotations, Mention, Quote
from variorum.model.dossier import Dossier
from variorum.model.span import Span
from variorum.reviewing.he_said import HeSaid
from variorum.reviewing.phrases import quoted
from variorum.reviewing.speakers_told import named_by_reader
from variorum.reviewing.touching import AnyLength
from variorum.text.phrasing import phrase

#: Letters by which one of several quotations is known.
_WHICH = 40


class SpeakersBeside:
    """Of the quotations of one text, the `document` of a dossier."""

    def __init__(self, annotations: Annotations, document: int, dossier: Dossier) -> None:
        self._text = annotations.text
        self._he_said = HeSaid(annotations)
        self._quotes = AnyLength(quote for quote in annotations.quotes if not quote.scare)
        # By the whole name: one that only begins the speaker's words is another's, as in "Harland state television".
        self._names = {
            _place(annotations.mentions[index]): entity.name
            for entity in dossier.entities
            for of, index in entity.mentions
            if of == document
        }
        self._named = AnyLength(self._names)

    def told(self, passage: Span, shown: Sequence[Span]) -> str:
        """A sentence on the quotations in the passage, or its "he said"; "" where what is `shown` tells who speaks."""
        quotes = self._quotes.touching(passage)
        if not quotes:
            return self._told_of_him(passage, shown)
        found: dict[str, list[Quote]] = {}
        for quote in quotes:
            if who := self._who(quote, shown):
                found.setdefault(who, []).append(quote)
        if len(found) < 2:
            return "".join(phrase("Speaker: {speaker}.", speaker=who) for who in found)
        each = ((quoted(said[0].text, _WHICH), who) for who, said in found.items())
        told = "; ".join(phrase("{what}: {value}", what=words, value=who) for words, who in each)
        return phrase("Speakers: {speakers}.", speakers=told)

    def _told_of_him(self, passage: Span, shown: Sequence[Span]) -> str:
        """Whom a passage without a quotation calls by a pronoun alone, where that is one."""
        meant = list(self._he_said.meant_in(passage))
        names = {self.name(at) for at in meant}
        if len(names) != 1 or any(at.overlaps(place) for at in meant for place in shown):
            return ""
        if any(self._names[at] in names for at in self._named.touching(passage)):
            return ""
        return phrase("Speaker: {speaker}.", speaker=phrase("perhaps {speaker}", speaker=names.pop()))

    def _who(self, quote: Quote, shown: Sequence[Span]) -> str:
        at = quote.speaker
        if quote.decided:
            return named_by_reader(self.name(at) if at is not None else "")
        if at is None or any(at.overlaps(place) for place in shown):
            return ""
        name = self.name(at)
        return name if quote.sure else phrase("perhaps {speaker}", speaker=name)

    def name(self, at: Span) -> str:
        """What the words there are called: a name as all texts together have it."""
        return self._names.get(at) or " ".join(at.of(self._text).split())


def _place(mention: Mention) -> Span:
    return Span(mention.start, mention.end)
