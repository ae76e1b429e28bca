"""Whom the reader named as speakers: told as the reader's whatever else of a report is confirmed, as links are."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from variorum.model.annotations import Annotations
from variorum.model.comparison import Side
from variorum.model.frozen import dataclass
from variorum.model.json_value import JsonValue
from variorum.model.numbering import Numbering
from variorum.model.span import Span
from variorum.reporting.inert import one_line
from variorum.reviewing.speakers_beside import SpeakersBeside
from variorum.reviewing.speakers_told import named_by_reader
from variorum.text.phrasing import phrase


@dataclass(frozen=True, slots=True)
class ReaderSpeaker(JsonValue):
    """A quotation of one text and who speaks it by the reader's word, "" for nobody; paragraph 0 has no number."""

    side: Side
    at: Span
    quotation: str
    speaker: str
    paragraph: int

    @property
    def who(self) -> str:
        """The speaker, below a title that says who named him; else that the text does not tell."""
        return self.speaker or named_by_reader("")

    @property
    def told(self) -> str:
        """The same where nothing else says whose word it is."""
        return phrase("Speaker: {speaker}.", speaker=named_by_reader(self.speaker))


@dataclass(frozen=True, slots=True)
class SpeakerRow(JsonValue):
    """A speaker and what he says in either text: both, where both have the very words."""

    who: str
    left: ReaderSpeaker | None = None
    right: ReaderSpeaker | None = None


def reader_speakers(
    annotations: Sequence[Annotations], speakers: Sequence[SpeakersBeside]
) -> tuple[ReaderSpeaker, ...]:
    """In reading order, the left text first."""
    return tuple(
        one
        for side, text, named in zip(_SIDES, annotations, speakers, strict=True)
        for one in _in_text(side, text, named)
    )


def speaker_rows(speakers: Sequence[ReaderSpeaker]) -> tuple[SpeakerRow, ...]:
    """The same quotation of both texts with the same speaker stands in one row."""
    waiting: dict[tuple[str, str], list[ReaderSpeaker]] = {}
    for one in speakers:
        if one.side == "right":
            waiting.setdefault(_key(one), []).append(one)
    rows: list[SpeakerRow] = []
    for one in speakers:
        alike = waiting.get(_key(one), [])
        if one.side == "left":
            rows.append(SpeakerRow(one.who, one, alike.pop(0) if alike else None))
        elif one in alike:
            rows.append(SpeakerRow(one.who, None, one))
    return tuple(rows)


_SIDES: tuple[Side, Side] = ("left", "right")


def _in_text(side: Side, text: Annotations, named: SpeakersBeside) -> Iterator[ReaderSpeaker]:
    numbers = None
    for quote in text.quotes:
        if not quote.decided:
            continue
        if numbers is None and not isinstance(text.source, str):
            numbers = Numbering(text.source.paragraphs)
        speaker = one_line(named.name(quote.speaker)) if quote.speaker is not None else ""
        paragraph = numbers.at(quote.start) if numbers is not None else 0
        yield ReaderSpeaker(side, Span(quote.start, quote.end), one_line(quote.text), speaker, paragraph)


def _key(one: ReaderSpeaker) -> tuple[str, str]:
    return one.speaker, "".join(filter(str.isalnum, one.quotation.casefold()))
