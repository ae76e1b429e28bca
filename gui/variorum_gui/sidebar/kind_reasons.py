"""Why a name was taken for what it is, in the language of the window.

The rules compare these reasons with one another, so they stay English in what was found and are translated here.
"""

from __future__ import annotations

import re

from variorum_gui.languages.words import marked, tr

_QUOTED = re.compile("“([^”]*)”")
_OF_A_PLACE = marked("people or things of {place}")
#: Every reason there is; the words of the text are in the place "{words}".
REASONS = frozenset(
    (
        marked("“{words}” follows"),
        marked("“{words}” is a known person"),
        marked("“{words}” stands before it"),
        marked("“{words}” stands before names of ships"),
        marked("a body named in full"),
        marked("a country"),
        marked("a court case"),
        marked("a dateline"),
        marked("a double name of a newspaper"),
        marked("a family named in the text"),
        marked("a firm named in full"),
        marked("a first name and a nickname stand before it"),
        marked("a first name or surname"),
        marked("a known maker"),
        marked("a known name"),
        marked("a known people, party or faith"),
        marked("a known region"),
        marked("a maker and its product"),
        marked("a nickname between a first name and a surname"),
        marked("a number follows"),
        marked("a numbered motorway"),
        marked("a part of a known place"),
        marked("a person “of” it stands before it"),
        marked("a place and a plural: a team"),
        marked("a place and its team"),
        marked("a state or province"),
        marked("a sum “at” it stands before it"),
        marked("a title in quotation marks"),
        marked("a title stands before it"),
        marked("a town in the list"),
        marked("an age follows"),
        marked("called “{words}”"),
        marked("capitalised within a sentence"),
        marked("ends in “{words}”"),
        marked("ends in “{words}”, and an office follows"),
        marked("ends in a known name"),
        marked("ends in a surname"),
        marked("found by the recogniser"),
        marked("initials"),
        marked("its kind is clear elsewhere in the text"),
        marked("its kind is not clear"),
        marked("its state or country follows"),
        marked("joined by “{words}”"),
        marked("looks like a person's name"),
        marked("named in the text below"),
        marked("named in the text elsewhere"),
        marked("owner of a known body"),
        marked("short for a body named in full"),
        marked("short for a body named in the text"),
        marked("short for the first name of a person named in full"),
        marked("speaks"),
        marked("stands in a row of such names"),
        marked("starts with “{words}”"),
        marked("starts with a first name"),
        marked("starts with a known name"),
        marked("starts with the number of a model"),
        marked("the first name of a person named in full"),
        marked("the short name of a newspaper"),
        marked("the surname of a person named in full"),
        marked("the surname of a person named in the text"),
        marked("the surname of what looks like a person's name"),
    )
)


def kind_reason(reason: str) -> str:
    """The reason as it is shown; one that nobody foresaw as it is."""
    if reason in REASONS:
        return tr(reason)
    before, of, place = reason.partition(_OF_A_PLACE.partition("{")[0])
    if of and not before:
        return tr(_OF_A_PLACE, place=place)
    words = _QUOTED.findall(reason)
    template = _QUOTED.sub("“{words}”", reason)
    return tr(template, words=words[0]) if len(words) == 1 and template in REASONS else reason
