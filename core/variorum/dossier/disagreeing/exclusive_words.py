"""Words of which only one can hold, for one thing in linked sentences: a silver car here, a grey car there.

Only classes whose members shut each other out, and only where the word belongs to the same noun or name on both sides:
colours, left and right of a pair, and where something lies as seen from a place. Not evening and night, which overlap,
nor first and second, which count other things. A text that has two such words tells of two things, or of a change.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from itertools import combinations, product
from typing import Literal

from variorum.dossier.disagreeing.careful_words import listed as in_words
from variorum.dossier.disagreeing.row_sentences import sentences_of
from variorum.dossier.disagreeing.whose_age import IRREGULAR_VERBS
from variorum.dossier.joining.groups import Groups
from variorum.dossier.linking import LinksOnDemand
from variorum.entities.names.class_words import person_group
from variorum.model.annotations import Annotations
from variorum.model.dossier import Disagreement
from variorum.model.frozen import dataclass
from variorum.model.span import Span
from variorum.text.decided_words import phrase_decided
from variorum.text.phrasing import marked, phrase
from variorum.text.stop_words import ENGLISH
from variorum.text.word_lists import listed

_Kind = Literal["colour", "side", "direction"]
_TOLD: dict[_Kind, str] = {
    "colour": marked("Different colours for one thing – please check: {told}."),
    "side": marked("Left here, right there – please check: {told}."),
    "direction": marked("Different directions from one place – please check: {told}."),
}
_ABOUT: dict[_Kind, str] = {
    "colour": marked("the colour of “{thing}”"),
    "side": marked("left or right: “{thing}”"),
    "direction": marked("the direction from {thing}"),
}
#: The eleven basic colour terms of English (Berlin and Kay, Basic Color Terms, 1969), and what cars are called beside
#: them. In small letters: the White House has no colour.
_COLOURS = r"black|white|red|green|yellow|blue|brown|orange|pink|purple|gr[ae]y|silver"
_WORDS = r"(?:[^\S\n][^\W_][\w’'-]*){1,6}"
_COLOUR = re.compile(rf"(?<![\w’'-])(?P<value>{_COLOURS})(?=(?P<of>{_WORDS}))")
_ANOTHER_BEFORE = re.compile(rf"\b(?:{_COLOURS})(?:,|\s?/|,?\s(?:and|or|with))\s?$")
#: What one has two of, a left one and a right one; "he left hand in hand" has nothing before it that a noun has.
_SIDE = re.compile(
    r"(?:(?<![\w’'-])(?:the|an?|his|her|its|their|my|your|our)|[’']s)\s(?:[a-z-]+\s){0,2}(?P<value>left|right)\s(?:(?:upper|lower|front|hind|back|rear)\s)?(?P<of>arm|forearm|hand|wrist|elbow"
    r"|shoulder|leg|thigh|knee|calf|shin|ankle|foot|hip|eye|ear|cheek|temple|breast|lung|kidney|lane)\b"
)
_WAY = re.compile(
    r"(?:(?<![\d.,])(?P<number>\d[\d.,]*)\s(?:[a-z]+\s){1,2}|(?<![\w’'-]))(?P<value>(?:north|south)[-\s]?(?:east|west)|north|south|east"
    r"|west)\sof\s(?:the\s)?(?P<of>[A-Z][\w’-]*(?:\s[A-Z][\w’-]*)*)"
)
#: Said of people it is who they are: black voters and white voters are two groups.
_OF_PEOPLE = frozenset(("black", "white", "brown"))
_PEOPLE = listed("voters people students workers families residents teenager suspect driver male female")
#: What follows on a noun: "a silver car parked there".
_ENDS = re.compile(
    rf"[a-z’'-]+(?:ed|ing)|{IRREGULAR_VERBS}|rose|fell|went|came|stood|flew|blew|broke|hung|lay|lit|sat|sank|shone|swept"
    r"|tore"
)
#: Code points before a colour in which another one stands that it goes with.
_BESIDE = 14


#: More often said of one noun in a text, it is a list of things.
_TABLE = 60


@dataclass(frozen=True, slots=True)
class _Word:
    """A word of a class, and what it is said of."""

    document: int
    span: Span
    sentence: tuple[int, int]
    kind: _Kind
    value: frozenset[str]
    of: frozenset[str]
    number: str = ""

    @property
    def at(self) -> tuple[int, int]:
        return self.document, self.span.start


#: Where it stands, its class, what it says and of what, and how many or how far off.
_Said = tuple[Span, _Kind, frozenset[str], frozenset[str], str]
_ByThing = dict[tuple[_Kind, str], list[_Word]]


def exclusive_words_told(
    annotations: Sequence[Annotations],
    links: LinksOnDemand,
    names: Sequence[str],
    events: Sequence[Sequence[int]] = (),
) -> tuple[Disagreement, ...]:
    """A row for each thing of which texts of one event have words that shut each other out."""
    found = [list(_words(document, one)) for document, one in enumerate(annotations)]
    by_thing = [_by_thing(words) for words in found]
    groups: Groups[tuple[int, int]] = Groups()
    for event in events or (range(len(annotations)),):
        for i, j in combinations(sorted(event), 2):
            for one, other in _held_against(by_thing[i], by_thing[j]):
                if links.linked(i, one.sentence, j, other.sentence):
                    groups.join(one.at, other.at)
    known = {word.at: word for words in found for word in words}
    return tuple(_row([known[at] for at in sorted(group)], annotations, names) for group in groups.all())


def _by_thing(words: Sequence[_Word]) -> _ByThing:
    found: _ByThing = {}
    for word in words:
        for thing in sorted(word.of):
            found.setdefault((word.kind, thing), []).append(word)
    return found


def _held_against(left: _ByThing, right: _ByThing) -> Iterator[tuple[_Word, _Word]]:
    for key in sorted(left.keys() & right.keys()):
        if max(len(left[key]), len(right[key])) > _TABLE:
            continue
        if any(len({word.value for word in side[key]}) > 1 for side in (left, right)):
            continue
        yield from (two for two in product(left[key], right[key]) if _apart(*two))


def _words(document: int, one: Annotations) -> Iterator[_Word]:
    text = one.text
    found = sorted((*_colours(one), *_sides(text), *_ways(text)), key=lambda each: each[0])
    borders = sentences_of(text) if found else []
    starts = [start for start, _ in borders]
    for span, kind, value, things, number in found:
        sentence = borders[bisect_right(starts, span.start) - 1]
        yield _Word(document, span, sentence, kind, value, things, number)


def _colours(one: Annotations) -> Iterator[_Said]:
    text = one.text
    for match in _COLOUR.finditer(text):
        end, things = _head(match)
        if match["value"] in _OF_PEOPLE and any(person_group(each) or each in _PEOPLE for each in things):
            continue
        if things and not _ANOTHER_BEFORE.search(text, max(0, match.start() - _BESIDE), match.start()):
            value = match["value"].replace("gray", "grey")
            span = Span(match.start(), end)
            yield span, "colour", frozenset((value,)), things, _counting(one, span)


def _counting(one: Annotations, span: Span) -> str:
    """How many there are of what the colour is said of: "20 green lamps"."""
    at = bisect_left(one.figures, span.start, key=lambda figure: figure.start) - 1
    figure = one.figures[at] if at >= 0 else None
    counts = figure is not None and span.start <= figure.end + 1 + len(figure.about)
    return figure.text.lower() if figure is not None and counts else ""


def _sides(text: str) -> Iterator[_Said]:
    for match in _SIDE.finditer(text):
        yield (
            Span(match.start("value"), match.end()),
            "side",
            frozenset((match["value"],)),
            frozenset((match["of"],)),
            "",
        )


def _ways(text: str) -> Iterator[_Said]:
    for match in _WAY.finditer(text):
        parts = frozenset(re.findall("north|south|east|west", match["value"]))
        place = frozenset(match["of"].split())
        yield Span(match.start("value"), match.end()), "direction", parts, place, match["number"] or ""


def _head(match: re.Match[str]) -> tuple[int, frozenset[str]]:
    """Where the words that a colour belongs to end, and the noun among them, or the names at their end."""
    end, plain, named = match.end("value"), "", set[str]()
    for word in re.finditer(r"\S+", match["of"]):
        whole = word.group()
        if whole.lower() in ENGLISH or (named and whole[0].islower()) or (plain and _ENDS.fullmatch(whole)):
            break
        plain = _bare(whole)
        end = match.start("of") + word.start() + len(plain)
        if plain[0].isupper():
            named.add(plain)
        if plain != whole:
            break
    return end, frozenset(named or {plain} - {""})


def _bare(word: str) -> str:
    return word.removesuffix("’s").removesuffix("'s")


def _apart(one: _Word, other: _Word) -> bool:
    """Whether they are of one thing and cannot both hold; of another number or distance they are of two."""
    alike = one.of <= other.of or other.of <= one.of
    counted = one.number and other.number and one.number != other.number
    return alike and not counted and not one.value & other.value


def _row(words: Sequence[_Word], annotations: Sequence[Annotations], names: Sequence[str]) -> Disagreement:
    first: dict[int, _Word] = {}
    for word in words:
        first.setdefault(word.document, word)
    values = tuple(
        (d, None, word.span, " ".join(word.span.of(annotations[d].text).split())) for d, word in first.items()
    )
    kind = words[0].kind
    told = in_words([(d, phrase("“{words}”", words=said)) for d, _, _, said in values], names)
    thing = " ".join(w for w in values[0][3].split() if _bare(w) in words[0].of)
    asking, decided = (make(_TOLD[kind], told=told) for make in (phrase, phrase_decided))
    about = phrase(_ABOUT[kind], thing=thing)
    return Disagreement(
        "place" if kind == "direction" else kind, "check", values, asking, decided, about=about
    )
