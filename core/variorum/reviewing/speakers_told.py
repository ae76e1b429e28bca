"""Who speaks a quotation that two texts have: what one text says beyond doubt holds for the same words in the other."""

from __future__ import annotations

import re
from collections.abc import Sequence

from variorum.dossier.quotations.quoted_words import WORD
from variorum.dossier.quotations.speaker_names import speaker_names
from variorum.model.annotations import Annotations, Quote
from variorum.model.dossier import Dossier
from variorum.model.frozen import dataclass
from variorum.model.span import Span
from variorum.text.isolating import isolated
from variorum.text.late_patterns import LatePattern
from variorum.text.phrasing import marked, phrase
from variorum.text.word_lists import listed

#: Document and number of the quotation in it.
_At = tuple[int, int]
_OF_NO_NAME = listed("the a an of for and")
#: By whom another speaks, and the words do not tell who.
_FOR_ANOTHER = LatePattern(
    r"(?:the|an?|his|her|their|its)\s(?:statement|letter|memo|note|e-?mail|message|spokes(?:man|woman|person|people))",
    re.IGNORECASE,
)
_OF_SOMEBODY = LatePattern(r"\s(?:for|of|from|by)\b")
_NOT_CERTAIN = marked("It is not certain who speaks.")
_NOT_TOLD = marked("no speaker told, as said by hand")


@dataclass(frozen=True, slots=True)
class SpeakersTold:
    """What is told of the speaker in either text, "" where none was found.

    `one` is who speaks in both, "" where they are two; `sure` whether at least one text leaves no doubt, or the reader;
    `first` whom to name where there is room for one. Whom the reader named is told as such.
    """

    left: str
    right: str
    one: str
    sure: bool
    first: str

    def line(self, names: tuple[str, str], *, judged: bool = False) -> str:
        """A sentence for both texts, called by their `names`; "" where nobody was found.

        Once a reader has judged the quotation, it names nobody who is no more than likely.
        """
        if not self.left and not self.right:
            return ""
        if judged and not self.sure:
            return phrase(_NOT_CERTAIN)
        if self.one:
            return phrase("Speaker: {speaker}.", speaker=self.one)
        return phrase("Speakers: {speakers}.", speakers=self.by_text(names))

    def by_text(self, names: tuple[str, str]) -> str:
        """Both, each with the text that says so."""
        told = zip((self.left, self.right), names, strict=True)
        return " / ".join(
            f"{isolated(words or phrase('no speaker found'))} ({isolated(name)})" for words, name in told
        )


class SpeakersOfPairs:
    """Of the quotations of two texts, the `documents` of a dossier."""

    def __init__(
        self, dossier: Dossier, documents: tuple[int, int], texts: tuple[Annotations, Annotations]
    ) -> None:
        self._documents = documents
        self._texts = texts
        named = speaker_names(dict(zip(documents, texts, strict=True)), dossier.entities)
        self._names = [named[document] for document in documents]
        # By the whole name: one that only begins the speaker's words is another's, as in "Harland state television".
        self._entity_of = {
            (document, Span(text.mentions[index].start, text.mentions[index].end)): number
            for document, text in zip(documents, texts, strict=True)
            for number, entity in enumerate(dossier.entities)
            for of, index in entity.mentions
            if of == document
        }

    def told(self, left: Quote, right: Quote, *, differ: bool, judged: bool = False) -> SpeakersTold:
        """Of one quotation in both texts; `differ`: it is known that its speakers do.

        Nobody who is only likely is named where another is sure, or the reader has `judged` it.
        """
        quotes = left, right
        names = [named.name(quote) for quote, named in zip(quotes, self._names, strict=True)]
        said = list(zip(self._documents, quotes, strict=True))
        agree = not differ and all(names) and self._are_one(said, names)
        sure, by_reader = left.sure or right.sure, left.decided or right.decided

        def in_words(quote: Quote, name: str) -> str:
            if quote.decided:
                return named_by_reader(name)
            plain = not name or quote.sure or (sure and agree)
            return name if plain else _doubted(name, sure or judged)

        one, other = map(in_words, quotes, names)
        by_right = (right.sure and not left.sure) or not names[0]
        first = other if by_right else one
        if agree:  # the fuller name: here Lee, there Ann Lee
            fuller = names.index(max(names, key=len)) if of_one_name(*names) else int(by_right)
            if by_reader and not self._are_one_entity(said):
                fuller = int(
                    not left.decided
                )  # words that are no name stand as they were chosen: "the station"
            first = named_by_reader(names[fuller]) if by_reader else (one, other)[fuller]
        return SpeakersTold(one, other, first if agree else "", sure or by_reader, first)

    def name(self, at: _At) -> str:
        """What the speaker of one quotation is called, "" where none was found."""
        return self._names[self._documents.index(at[0])].name(self._at(at)[0])

    def fullness(self, at: _At) -> int:
        """The letters of its speaker's name, by which the fuller is known; a statement or a spokesman has none."""
        return 0 if _is_for_another(*self._at(at)) else len(self.name(at))

    def surer(self, one: _At, other: _At) -> _At:
        """Of the same words in both texts those whose speaker is beyond doubt; the first, where that tells nothing."""
        sure = [quote.sure and quote.speaker is not None for quote, _ in (self._at(one), self._at(other))]
        return other if sure == [False, True] else one

    def may_be_one(self, one: _At, other: _At) -> bool:
        """Whether two quotations may have one speaker: no two names, sure or not, are told for them.

        Of two who are no more than likely, a statement or a spokesman of nobody named may speak for the other.
        """
        both = self._at(one), self._at(other)
        if not any(quote.sure for quote, _ in both) and any(_is_for_another(*each) for each in both):
            return True
        names = [self.name(one), self.name(other)]
        said = [(at[0], self._at(at)[0]) for at in (one, other)]
        return not all(names) or self._are_one(said, names)

    def told_of(self, at: _At) -> tuple[object, ...]:
        """All that `may_be_one` asks of a quotation: of two with the same it says the same."""
        quote, text = self._at(at)
        speaker = quote.speaker
        entity = None if speaker is None else self._entity_of.get((at[0], speaker))
        return quote.sure, speaker is None, _is_for_another(quote, text), self.name(at), entity

    def _at(self, at: _At) -> tuple[Quote, Annotations]:
        document, index = at
        text = self._texts[self._documents.index(document)]
        return text.quotes[index], text

    def _are_one(self, said: Sequence[tuple[int, Quote]], names: list[str]) -> bool:
        """One entity, or two of like names that the joining kept apart."""
        return self._are_one_entity(said) or of_one_name(*names)

    def _are_one_entity(self, said: Sequence[tuple[int, Quote]]) -> bool:
        known = {
            self._entity_of.get((document, quote.speaker))
            for document, quote in said
            if quote.speaker is not None
        }
        return len(known) == 1 and None not in known


def of_one_name(one: str, other: str) -> bool:
    """Whether one name is a part of the other: “Kelm” and “Ada Kelm”."""
    short, long = sorted((_words(one), _words(other)), key=len)
    return bool(short) and short <= long


def _is_for_another(quote: Quote, text: Annotations) -> bool:
    at = quote.speaker
    return (
        at is not None
        and _FOR_ANOTHER.fullmatch(text.text, at.start, at.end) is not None
        and _OF_SOMEBODY.match(text.text, at.end) is None
    )


def _words(name: str) -> frozenset[str]:
    return frozenset(WORD.findall(name.casefold())) - _OF_NO_NAME


def named_by_reader(words: str) -> str:
    """Whom the reader named as a speaker; with "" that no text tells him."""
    return phrase("{speaker}, named by hand", speaker=words) if words else phrase(_NOT_TOLD)


def _doubted(words: str, left_out: bool) -> str:
    return phrase("speaker not sure") if left_out else phrase("perhaps {speaker}", speaker=words)
