"""What the speaker of a quotation is called where he is told of: as his text has it, or by his whole name.

Whom a reader named was chosen by the name that all texts together have for him, and is told by it: "Ada Kelm", also
where the nearest words for her say "Kelm". So is anybody whose bare name several people bear: "Kelm" is each of them.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence

from variorum.dossier.quotations.quoted_words import WORD
from variorum.model.annotations import Annotations, Quote
from variorum.model.dossier import Entity
from variorum.model.span import Span


def speaker_names(texts: Mapping[int, Annotations], entities: Sequence[Entity]) -> dict[int, SpeakerNames]:
    """Of each text by its number among the documents of a dossier with these entities."""
    people = (set(_words(entity.name)) for entity in entities if entity.type == "PERSON")
    bearing = Counter(word for words in people for word in words)
    entity_at: dict[int, dict[Span, Entity]] = {document: {} for document in texts}
    for entity in entities:
        for document, index in entity.mentions:
            if document in texts:
                mention = texts[document].mentions[index]
                entity_at[document][Span(mention.start, mention.end)] = entity
    return {document: SpeakerNames(one.text, entity_at[document], bearing) for document, one in texts.items()}


class SpeakerNames:
    """Of the quotations of one text: whose names stand where, and how many people bear each word of a name."""

    def __init__(self, text: str, entity_at: Mapping[Span, Entity], bearing: Mapping[str, int]) -> None:
        self._text, self._bearing = text, bearing
        # By the whole name: one that only begins the speaker's words is another's, as in "Harland state television".
        self._entity_at = entity_at

    def name(self, quote: Quote) -> str:
        """What the speaker is called, "" where none was found."""
        if quote.speaker is None:
            return ""
        written = " ".join(quote.speaker.of(self._text).split())
        entity = self._entity_at.get(quote.speaker)
        if entity is None or not (quote.decided or self._may_be_several(written)):
            return written
        return " ".join(entity.name.split())

    def _may_be_several(self, name: str) -> bool:
        """Whether it is one word that stands in the names of several people: that of a family."""
        words = _words(name)
        return len(words) == 1 and self._bearing.get(words[0], 0) > 1


def _words(name: str) -> list[str]:
    return WORD.findall(name.casefold())
