"""The templates that titles and sentences of findings are made with, gathered from the rules that make them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from types import ModuleType

from variorum.dossier.disagreeing import (
    careful_words,
    days_told,
    journeys,
    nobody_hurt,
    offices,
    places_in_links,
    siblings,
)
from variorum.reviewing import (
    changed_spaces,
    changes,
    edited_words,
    figures_in_links,
    one_account_only,
    passages,
    quoted_alike,
    relayed,
    reworded,
    told_otherwise,
)
from variorum.text.named_spaces import NAMES_OF_SPACES
from variorum.text.phrasing import marked

_RULES = (
    changed_spaces,
    changes,
    edited_words,
    figures_in_links,
    one_account_only,
    quoted_alike,
    relayed,
    reworded,
    told_otherwise,
)
_OF_SEVERAL_TEXTS = (days_told, journeys, nobody_hurt, offices, places_in_links, siblings)
#: One change of several that are told in a line.
CHANGES = (marked("added {words}"), marked("removed {words}"), marked("here only in {text}: {words}"))
#: What the rules do not have in a table.
_OTHERS = (
    marked("Quotation in different words"),
    marked("Quotation with a negation in one text only"),
    marked("Quotation given to different speakers"),
    marked("Speaker named in two ways"),
    marked("Words left out of a quotation without a mark"),
    marked("Quotation shortened"),
    marked("Each text quotes another part of one statement"),
    marked("Same quotation, in parts"),
    marked("Same quotation, word for word"),
    marked("Stated with different precision"),
    marked("Figures to check"),
    marked("Described differently"),
    marked("Places to check"),
    marked("Days to check"),
    marked("Ages to check"),
    marked("Headline changed"),
    marked("Byline changed"),
    marked("Passage moved"),
    marked("Notice added"),
    marked("Notice removed"),
    marked("Notice in {text}"),
    marked("Notice only in {text}"),
    marked("Date or time in a reworded passage"),
    marked("Name in a reworded passage"),
    marked("Reworded, with other names: {names}"),
    marked("Reworded, with other details: {names}"),
    marked("Spelled {values}"),
    marked("Spelled {told}."),
    marked("Moved: {words}"),
    marked("Only in {text}: {words}"),
    marked("{words} here only in {text}"),
    marked("{words} – longer in {text}"),
    marked("{words} – left out in {text}"),
    marked("Speakers: {speakers}."),
    marked("Speaker: {speaker}."),
    marked("It is not certain who speaks."),
    *CHANGES,
    careful_words.OTHER_PRECISION,
    careful_words.TO_CHECK,
    marked("In nearly the same sentence: {told}."),
    marked("The age of {name}: {told}."),
    marked("The age of {name}: {told}. A birthday may lie between."),
    marked("The reports give different figures for {what}: {told}."),
    marked("{told}. Tolls rise; later reports may be updated."),
    marked("{told}. Tolls rise; the reports may be of different times."),
)
#: Kept before it was said that they speak of one passage, and by whom something was judged in other words.
_BEFORE = (
    marked("Perhaps one journey, told from different places – please check: {told}."),
    marked("Perhaps one journey of {name}, told from different places – please check: {told}."),
    marked("One journey, told from different places: {told}."),
    marked("One journey of {name}, told from different places: {told}."),
    marked("If this is passed on from there, and not found out by {text} itself, it is no second source."),
    marked(
        "{sentence} If this is passed on from there, and not found out by {text} itself, it is no second source."
    ),
    marked("Relayed"),
    marked("Said elsewhere"),
    marked("Nothing in {text} matches it, as the reader judged: {words}"),
    marked("{words} – nothing in {text} matches it, as the reader judged"),
    marked("Attribution only in {text}: {words}"),
    marked("Date or time only in {text}: {words}"),
    marked("Figure only in {text}: {words}"),
    marked("House style only in {text}: {words}"),
    marked("Name only in {text}: {words}"),
    marked("Name or pronoun only in {text}: {words}"),
    marked("Negation only in {text}: {words}"),
    marked("Qualifier only in {text}: {words}"),
    marked("Quotation marks only in {text}"),
    marked("Reworded, with a name only in {text}: {words}"),
    marked("Wording only in {text}: {words}"),
    marked("only in {text}: {words}"),
    marked("{words} only in {text}"),
)
SPEAKERS = (
    marked("Speakers: {speakers}."),
    marked("Speaker: {speaker}."),
    marked("It is not certain who speaks."),
)
#: What stands in the places of those.
OF_WHAT = (
    marked("the age of {name}"),
    marked("the distance from {place}"),
    marked("the population of {place}"),
    marked("{thing} a year"),
    marked("how many times somebody was {done}"),
    marked("how many times"),
)
#: Of a figure, whose words stand without quotation marks.
PLAIN = (*edited_words._FIGURE, marked("Figure only in {text}: {words}"))
SPEAKERS_TOLD = (
    *(marked("no speaker found"), marked("speaker not sure"), marked("perhaps {speaker}")),
    *(marked("{speaker}, named by hand"), marked("no speaker told, as said by hand")),
    *(marked("{speaker}, then named by hand"), marked("no speaker told, as then said by hand")),
)
VALUE_OF = marked("{what}: {value}")
SPELLED_IN = marked("“{name}” in {texts}")
AND = marked("{first} and {last}")
SPACES = NAMES_OF_SPACES
NUMBERED = (marked("version {number}"), marked("text {number}"))
#: What else tells texts apart, behind their outlet or alone.
DAYS = (marked("{day} {month} {year}"), marked("{day} {month}"))
SIDES = (marked("left"), marked("right"))
BY_SIDE = (marked("the left text"), marked("the right text"))


def templates() -> set[str]:
    """All sentences and titles of findings, and what their details say."""
    return {*_OTHERS, *_BEFORE, *_in_tables((*_RULES, *_OF_SEVERAL_TEXTS))}


def subjects() -> set[str]:
    """What figures are of."""
    tables = (careful_words._OF_WHOM, careful_words._CALLED, careful_words._OF_THINGS)
    return {*OF_WHAT, *(text for table in tables for text in table.values())}


def tolls() -> tuple[tuple[str, ...], tuple[str, ...]]:
    """A text in a row of tolls, and what it counts."""
    return careful_words._IN_TIME, tuple(careful_words._OF_PEOPLE.values())


def holdings() -> list[str]:
    """All that a passage can hold."""
    return [each for each in passages.HOLDING.values() if each]


def _in_tables(rules: tuple[ModuleType, ...]) -> Iterator[str]:
    tables = (value for rule in rules for name, value in vars(rule).items() if name.strip("_").isupper())
    return (text for table in tables for text in _texts(table))


def _texts(value: object) -> Iterator[str]:
    if isinstance(value, str):
        if value[:1].isupper() or value[:1] == "{":
            yield value
    elif isinstance(value, dict):
        for each in value.values():
            yield from _texts(each)
    elif isinstance(value, tuple):
        for each in value:
            yield from _texts(each)


def places_of(template: str) -> set[str]:
    """The names of its places."""
    return {*re.findall(r"\{(\w+)\}", template)}
