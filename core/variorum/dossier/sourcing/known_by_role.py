"""A bare role of somebody whom the text named with it before: Congressman Ada Lee … “the congressman said”.

>>> from variorum.entities.annotating import annotate
>>> told = annotate("Congressman Ada Lee left. Later the congressman said it was late.")
>>> one = SourceMention(told.text.index("the cong"), told.text.index(" said"), "role")
>>> named = KnownByRole(told).named(one)
>>> named and told.text[named.start : named.end]
'Ada Lee'
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import defaultdict

from variorum.entities.names.lexicons import lexicons
from variorum.model.annotations import Annotations, Mention, SourceMention
from variorum.text.word_lists import listed

_BARE = re.compile(r"the\s([a-z]{4,})", re.IGNORECASE)
#: A comma or a verb between the role and the name, "the mayor, Tom Ode", tells who has it, but is no title.
_BEFORE = re.compile(
    r"(?:(?P<other>[\w.’'-]+)\s|(?P<part>[-–]))?\b(?P<role>[^\W\d_]{4,})(?P<told>,|\sis|\swas)?\s$"
)
#: Code points in which a title stands before a name, "Former Ohio state police officer ".
_NEAR = 60
#: What a title cannot reach over; the stop of "Asst." and a comma right before the name are none.
_BREAK = re.compile(
    r"[;:!?\n“”\"()—]|,(?=\s\S+\s)|\b(?:to|of|by|with|for|from|that|told)\s"
    r"|(?<!\b[A-Z])(?<!\b[A-Z][a-z])(?<!\b[A-Z][a-z]{2})(?<!\b[A-Z][a-z]{3})(?<!\b[A-Z][a-z]{4})\."
)
#: With one of these it is another office than the bare role, or one that is over or to come.
_ANOTHER_OFFICE = re.compile(
    r"\b(?:vice|deputy|lieutenant|lt|att(?:orne)?y|solicitor|surgeon|inspector|assistant|asst|associate|assoc|acting"
    r"|interim|former|ex|late|retired|then|onetime|elect|designate|under|sub|prime|press|shadow"
    r"|vize|stellvertretende\w?|ehemalige\w?|frühere\w?|kommissarische\w?|designierte\w?"
    r"|anciens?|anciennes?|adjointe?s?|sous|suppléante?s?)\b",
    re.IGNORECASE,
)
#: These have a capital only because a sentence begins.
_SMALL_WORDS = listed(
    "the a an on in at as and but when while after before if with for later our his her its their"
)


class KnownByRole:
    """Looks at the sources of one text."""

    def __init__(self, one: Annotations) -> None:
        self._text = one.text
        self._people = [mention for mention in one.mentions if mention.type == "PERSON"]
        self._no_title = {m.end for m in one.mentions if m.type == "LOC"} | {
            figure.end for figure in one.figures if figure.kind == "date"
        }
        #: Whoever is told of with a role, and of them those whose title is the role and nothing more.
        self._told: dict[str, list[Mention]] = defaultdict(list)
        self._bearers: dict[str, list[Mention]] = defaultdict(list)
        for mention in self._people:
            start = max(0, mention.start - _NEAR)
            for stop in _BREAK.finditer(one.text, start, mention.start):
                start = stop.end()
            role = _BEFORE.search(one.text, start, mention.start)
            if role is None:
                continue
            self._told[role["role"].casefold()].append(mention)
            if role["told"] is None and self._is_all(role, one.text[start : role.start("role")]):
                self._bearers[role["role"].casefold()].append(mention)
        self._only: dict[str, bool] = {}

    def _is_all(self, role: re.Match[str], before: str) -> bool:
        """Whether nothing `before` the role makes it another office."""
        other = role["other"]
        if role["part"] is not None or _ANOTHER_OFFICE.search(before) is not None:
            return False
        return (
            other is None
            or not (other[0].isupper() and role["role"][0].isupper())
            or other.casefold() in _SMALL_WORDS
            or other.casefold() in lexicons().demonyms
            or role.end("other") in self._no_title
        )

    def named(self, source: SourceMention) -> SourceMention | None:
        """Where the only one who bears the role in this text was first named with it, before the source.

        None where two have it, or where the text tells of more of them: "a congressman", "congressmen".
        """
        bare = _BARE.fullmatch(self._text, source.start, source.end)
        bearers = self._bearers.get(bare[1].casefold()) if bare is not None else None
        if bare is None or not bearers or bearers[0].end > source.start:
            return None
        noun = bare[1].casefold()
        if noun not in self._only:
            known_as = {_last_word(mention) for mention in self._told[noun]}
            self._only[noun] = (
                len(known_as) == 1
                and not _tells_of_others(self._text, noun)
                and not self._is_somebody_else(noun, known_as)
            )
        first = bearers[0]
        return (
            SourceMention(first.start, first.end, "named", source.confidence, source.cue)
            if self._only[noun]
            else None
        )

    def _is_somebody_else(self, noun: str, known_as: set[str]) -> bool:
        """Whether "who is mayor" or ", the mayor of Kelm," stands behind the name of another, or that before it."""
        told = re.compile(
            rf"\b(?:is|was|as|became|elected|named|appointed)\s(?:[\w.’'-]+\s){{0,3}}{noun}\b"
            rf"|,\s(?:[\w.’'-]+\s){{0,3}}{noun}(?=[,.]|\s(?:of|for|in|at|since|and|who)\b)",
            re.IGNORECASE,
        )
        before = re.compile(rf"\b{noun}\s(?:of|for|in|at)\s[^,.;:!?\n]+,\s$", re.IGNORECASE)
        starts = [mention.start for mention in self._people]
        return any(
            _last_word(mention) not in known_as
            and before.search(self._text, max(0, mention.start - _NEAR), mention.start) is not None
            for mention in self._people
        ) or any(
            _last_word(self._people[at - 1]) not in known_as
            for match in told.finditer(self._text)
            if (at := bisect_left(starts, match.end()))
        )


def _last_word(mention: Mention) -> str:
    return mention.text.split()[-1].casefold()


def _tells_of_others(text: str, noun: str) -> bool:
    """Whether the text speaks of somebody else with this role, or of several."""
    new = r"\b(?:an?|another|other|former|one|every|each|no)\s(?:[\w.’'-]+\s){0,2}"
    return re.search(rf"{new}{noun}\b|\b{_several(noun)}\b", text, re.IGNORECASE) is not None


def _several(noun: str) -> str:
    """Congressmen, deputies, coaches, mayors."""
    if noun.endswith("man"):
        return noun.removesuffix("man") + "men"
    if noun.endswith("y") and not noun.endswith(("ay", "ey", "oy")):
        return noun.removesuffix("y") + "ies"
    return noun + ("es" if noun.endswith(("s", "x", "ch", "sh")) else "s")
