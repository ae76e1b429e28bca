"""What is shown where it is asked who says a quotation, in words. Knows no Qt."""

from __future__ import annotations

from typing import Literal, NamedTuple, TypeAlias

from variorum.model.annotations import Quote
from variorum.model.comparison import Side
from variorum.model.frozen import dataclass
from variorum_gui.cut_words import in_one_line
from variorum_gui.languages.words import marked, tr
from variorum_gui.shown import Place, Shown
from variorum_gui.sidebar.name_rows import KIND_WORDS
from variorum_gui.sidebar.places import ParagraphNumbers, name_of, quoted
from variorum_gui.speaking.asked import Asked, annotations_on, as_found
from variorum_gui.speaking.context import Piece, pieces
from variorum_gui.speaking.offered import Offered, offered

#: In which text it is said who speaks; "both" at once.
Scope: TypeAlias = Literal["left", "right", "both"]
#: So many letters are no name any more.
LONGEST_NAME = 200
_NOBODY = marked("Nobody was found who says it.")


@dataclass(frozen=True, slots=True)
class Line:
    """What stands in a line, and the words it is found by."""

    words: str
    heap: str
    #: Found by whatever is typed: it was just pointed at.
    always: bool = False


class Question(NamedTuple):
    """Who says a quotation: in one text, or in both."""

    pieces: tuple[Piece, ...] = ()
    #: What is told of the speaker now.
    now: str = ""
    people: tuple[Offered, ...] = ()
    lines: tuple[Line, ...] = ()
    #: The line to begin with.
    chosen: int = 0
    #: Whether the reader said something of it that can be taken back, and whether that it tells nobody.
    decided: bool = False
    nobody: bool = False


def sides_of(scope: Scope) -> tuple[Side, ...]:
    """The texts that are meant."""
    return ("left", "right") if scope == "both" else (scope,)


def question_of(shown: Shown, asked: Asked, scope: Scope, selected: Place | None) -> Question:
    """With the words `selected` in the text, where there are any, before all who were found there."""
    sides = sides_of(scope)
    people = offered(shown, asked, sides)
    numbers = ParagraphNumbers(shown)
    lines = tuple(_line(shown, asked, sides, one, numbers) for one in people)
    quotes = [quote for side in sides for quote in asked.on(side)]
    said = [at for at, one in enumerate(people) if any(is_said_by(asked, side, one) for side in sides)]
    chosen = said[0] if said and any(quote.decided for quote in quotes) else 0
    if selected is not None:
        words = _words(shown, selected)
        spans = (selected.span, None) if selected.side == "left" else (None, selected.span)
        people = (Offered(words, *spans), *people)
        told = tr("Selected in the text: {words}", words=quoted(words))
        lines, chosen = (Line(told, words.casefold(), always=True), *lines), 0
    return Question(
        _pieces(shown, asked, sides),
        _now(shown, asked, sides),
        people,
        lines,
        chosen,
        any(quote.decided for quote in quotes),
        all(quote.decided and quote.speaker is None for quote in quotes),
    )


def is_said_by(asked: Asked, side: Side, one: Offered) -> bool:
    """Whether the speaker now is called by these words."""
    span = one.on(side)
    return span is not None and any(quote.speaker == span for quote in asked.on(side))


def _line(
    shown: Shown, asked: Asked, sides: tuple[Side, ...], one: Offered, numbers: ParagraphNumbers
) -> Line:
    places = [Place(side, span) for side in sides if (span := one.on(side)) is not None]
    marks = [KIND_WORDS[one.type] and tr(KIND_WORDS[one.type])] if one.type is not None else []
    marks += [numbers.words(places)]
    if one.guessed:
        found = [(*as_found(shown, side, asked.on(side)), *asked.on(side)) for side in sides]
        sure = any(quote.sure and not quote.decided for quotes in found for quote in quotes)
        marks.append(tr("as the program has it") if sure else tr("as the program has it, not sure"))
    name, told = in_one_line(one.name), ", ".join(filter(None, marks))
    spellings = " ".join(_words(shown, place) for place in places)
    return Line(
        tr("{name} – {words}", name=name, words=told) if told else name,
        f"{one.name} {one.also} {spellings}".casefold(),
    )


def _pieces(shown: Shown, asked: Asked, sides: tuple[Side, ...]) -> tuple[Piece, ...]:
    made: list[Piece] = []
    for side in sides:
        text, quotes = shown.text(side), asked.on(side)
        if text is not None and quotes:
            made += [Piece("\n\n")] if made else []
            head = tr("{text}: {words}", text=name_of(shown, side), words="")
            made += [Piece(head)] if len(sides) > 1 else []
            made += pieces(text.version, quotes)
    return tuple(made)


def _now(shown: Shown, asked: Asked, sides: tuple[Side, ...]) -> str:
    told = [_told(shown, side, asked.on(side)) for side in sides]
    if len(sides) == 1:
        return told[0]
    named = zip(sides, told, strict=True)
    return "\n".join(tr("{text}: {words}", text=name_of(shown, side), words=words) for side, words in named)


def _told(shown: Shown, side: Side, quotes: tuple[Quote, ...]) -> str:
    if not quotes:
        return tr(_NOBODY)
    quote = max(quotes, key=lambda one: (one.decided, one.sure, one.speaker is not None))
    name = _speaker(shown, side, quote)
    if quote.decided:
        return (
            tr("{speaker}, as you said.", speaker=name)
            if name
            else tr("You said that the text does not tell.")
        )
    if not name:
        return tr(_NOBODY)
    if quote.sure:
        return tr("{speaker}, as the program has it.", speaker=name)
    return tr("Perhaps {speaker}, as the program has it.", speaker=name)


def _speaker(shown: Shown, side: Side, quote: Quote) -> str:
    found = annotations_on(shown, side)
    return (
        in_one_line(quote.speaker.of(found.text)) if found is not None and quote.speaker is not None else ""
    )


def _words(shown: Shown, place: Place) -> str:
    text = shown.text(place.side)
    return " ".join(place.span.of(text.version.text).split()) if text is not None else ""
