"""Who can be the subject of a verb of speech: the persons, bodies and roles named in a stretch of text."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence

from variorum.entities.names.plain_words import SPEECH_VERBS
from variorum.entities.quotes.clauses_between import is_closed_before, may_be_subject
from variorum.entities.quotes.half_names import half_names
from variorum.entities.quotes.speech_cues import (
    FOR_WHOM,
    HANDS_ON,
    INDEFINITE,
    NOT_A_SUBJECT,
    OBJECT_BEFORE,
    PLATFORMS,
    VERB,
)
from variorum.entities.quotes.spoken_of import is_spoken_of
from variorum.entities.sources.role_sources import is_role
from variorum.model.annotations import Mention
from variorum.model.span import Span
from variorum.text.late_patterns import LatePattern

_POSSESSIVE = ("'s", "’s", "’ s", "' s")
#: "the Kelm campaign", "the Lee tax cuts", but not "the Kelm said".
_NOUN_AFTER = re.compile(rf"\s(?!(?:{'|'.join(sorted(SPEECH_VERBS))}|who|and|is|was|has|had)\b)[a-z]")
#: "Kelm campaign manager Jan": nothing between two names but the words of a role.
_ROLE_BETWEEN = re.compile(
    r"(?:\s(?!(?:and|or|but|of|to|for|in|on|at|by|with|from|as|than|that|who|about|after|before|while|when|if)\s)"
    r"[a-z][a-z-]*){1,5}\s"
)

#: "The Senate candidate blasts": of a body told so, not the body speaks. In "the Senate meanwhile blasts" it does.
_THE = LatePattern(r"\b(?:[Tt]he|[Aa]n?)\s$")
_NOUN_OF_A_BODY = LatePattern(r"\s([a-z][a-z-]+)(?=\s)")
#: What may stand between a subject and its verb, beside words in -ly.
_NO_NOUN = frozenset(
    """again ago alone already also altogether always anyway apparently as away back before besides either else even
    ever first further here hereby however indeed instead itself just later likewise long many meanwhile more moreover
    much neither never nevertheless next nonetheless now nowadays often once one only otherwise perhaps quite rather
    seldom since so somehow sometimes somewhat soon still that then thereafter thereby therefore this though thus today
    together tomorrow tonight too twice usually well yesterday yet themselves""".split()  # noqa: SIM905
)


class Subjects:
    """The names and roles of a page by place."""

    def __init__(self, text: str, mentions: Sequence[Mention]) -> None:
        self._text = text
        halves = half_names(text, mentions)
        self._mentions = [
            m for m in mentions if m.type in ("PERSON", "ORG", "?", "LOC") and m.start not in halves
        ]
        self._starts = [m.start for m in self._mentions]

    def between(self, start: int, end: int) -> list[Mention]:
        i = bisect_left(self._starts, start)
        return [m for m in self._mentions[i : bisect_left(self._starts, end, i)] if m.end <= end]

    def first(self, start: int, end: int, kind: str = "") -> Mention | None:
        return next((m for m in self.between(start, end) if _fits(m, kind)), None)

    def last(self, start: int, end: int, kind: str = "") -> Mention | None:
        return next((m for m in reversed(self.between(start, end)) if _fits(m, kind)), None)

    def bearer(self, person: Mention, end: int) -> Span:
        """ "said Kelm campaign manager Jan Lee": a name inside a role gives way to the name that bears the role."""
        for m in self.between(person.end, end):
            if m.type != "PERSON":
                continue
            words = self._text[person.end : m.start]
            if not _ROLE_BETWEEN.fullmatch(words) or not is_role(words.split()[-1]):
                break
            person = m
        return Span(person.start, person.end)

    def beside_the_verb(self, start: int, end: int) -> Mention | None:
        """ "the governor of Harland, Jan Lee," before "told": the person whose name touches the verb."""
        person = next(
            (m for m in reversed(self.between(start, end)) if m.type == "PERSON" or " " in m.text), None
        )
        if person is None or self._text[person.end : end].strip(" ,\u00a0"):
            return None
        return None if self.is_object(person, start) else person

    def author(self, at: int) -> Span | None:
        """Who wrote a statement: "from Lee", "from Lee's lawyer, Jan Moll", but not "from Lee's office"."""
        names = [m for m in self.between(at, at + 90) if "\n" not in self._text[at : m.start]]
        for m in names:
            if not self.owns(m):
                gap = self._text[at : m.start]
                return Span(m.start, m.end) if gap.count(" ") < 3 or gap.endswith(", ") else None
        return None

    def touches(self, m: Mention, verb: int) -> bool:
        """Whether a known body stands right before the verb and is no object: "the Pentagon said"."""
        return (
            m.type == "ORG"
            and not self._text[m.end : verb].strip()
            and not self.is_object(m, max(0, m.start - 24))
        )

    def noun_of(self, m: Mention, verb: int) -> Span | None:
        """Who is told by the name of a body right before a verb: "the Senate candidate blasts"."""
        the = _THE.search(self._text, max(0, m.start - 5), m.start)
        noun = _NOUN_OF_A_BODY.match(self._text, m.end, verb)
        if m.type == "PERSON" or the is None or noun is None or self._text[noun.end() : verb].strip():
            return None
        if noun.group(1) in _NO_NOUN or noun.group(1).endswith("ly"):
            return None
        return Span(the.start(), noun.end())

    def person_before(self, start: int, end: int) -> Mention | None:
        """The first person who may be the subject: known persons before doubtful ones, none with an 's.

        Nor whom somebody mocks, or accuses: said of them are the words that come.
        """
        named = (m for m in self.between(start, end) if _fits(m, "PERSON") and not self.owns(m))
        people = [m for m in named if not is_spoken_of(self._text, start, m)]
        return next((m for m in people if m.type == "PERSON"), people[0] if people else None)

    def last_subject(self, start: int, end: int) -> Mention | None:
        """Persons after "of", "to" or "with" are objects, not subjects, where another person is at hand."""
        people = [m for m in self.between(start, end) if m.type == "PERSON" and not self.owns(m)]
        subjects = [m for m in people if not self.is_object(m, start)]
        return subjects[-1] if subjects else (people[-1] if people else None)

    def are_objects(self, start: int, end: int) -> bool:
        """Whether persons are named, none of whom can be the subject, and no role is."""
        people = [m for m in self.between(start, end) if m.type == "PERSON"]
        return (
            people != []
            and all(self.owns(m) or self.is_object(m, start) for m in people)
            and not self.roles(start, end)
        )

    def first_subject(self, start: int, end: int) -> Mention | None:
        """The subject of the whole sentence: who stands first and is no object."""
        named = [m for m in self.between(start, end) if _fits(m, "") and not self.owns(m)]
        return next((m for m in named if not self.is_object(m, start)), None)

    def roles(self, start: int, end: int) -> list[re.Match[str]]:
        """The speakers without a name, in order, but for those that a preposition makes an object.

        "State television carried a statement by Kelm": it hands on what another says.
        """
        return [
            role
            for role in INDEFINITE.finditer(self._text, start, end)
            if (
                not NOT_A_SUBJECT.search(self._text[max(start, role.start(1) - 12) : role.start(1)])
                or self.acts_beside(role)
            )
            and not HANDS_ON.match(self._text, role.start(1))
        ]

    def described(self, start: int, verb: int) -> Mention | re.Match[str] | None:
        """ "The report, written by Jan Lee, says": of whom a clause between commas tells, up to the verb.

        Of several the last, but what only tells of the one before it: "Jan Lee, the mayor, who knew Kelm, said".
        """
        if not self._text[start:verb].count(",") > 1:
            return None
        told: list[tuple[int, int, Mention | re.Match[str]]] = [
            (m.start, m.end, m) for m in self.between(start, verb) if m.type != "LOC"
        ]
        told += [(*role.span(1), role) for role in self.roles(start, verb)]
        found: tuple[int, int, Mention | re.Match[str]] | None = None
        for one in sorted(told, key=lambda place: place[:2]):
            if not may_be_subject(self._text, start, one[0]) or not is_closed_before(
                self._text, one[1], verb
            ):
                continue
            if found is None or self._text[found[1] : one[0]] != ", ":
                found = one
        return found[2] if found else None

    def acts_beside(self, role: re.Match[str]) -> bool:
        """ "with the anchor reciting “…”": the subject of its own verb."""
        before = self._text[max(0, role.start(1) - 5) : role.start(1)]
        verb = VERB.match(self._text, role.end(1) + 1)
        return before.lower() == "with " and verb is not None and verb.group().endswith("ing")

    def in_apposition(self, at: int) -> Mention | None:
        """ "a lawyer for Kelm, Jan Lee of Varg & Sons, said": the person named right after the role and its object."""
        named = [m for m in self.between(at, at + 90) if m.type == "PERSON"]
        return next((m for m in named if FOR_WHOM.fullmatch(self._text, at, m.start)), None)

    def owns(self, m: Mention) -> bool:
        """Whether something of theirs speaks: "Kelm's lawyer said", "the Kelm campaign said"."""
        if self._text.startswith(_POSSESSIVE, m.end) or (
            m.text[-1:] == "s" and self._text[m.end : m.end + 1] in ("'", "’")
        ):
            return True
        return (
            m.type == "PERSON"
            and self._text[max(0, m.start - 4) : m.start].lower() == "the "
            and _NOUN_AFTER.match(self._text, m.end) is not None
        )

    def after_comma(self, start: int, end: int) -> Mention | None:
        """The first person who stands right after a comma."""
        people = (m for m in self.between(start, end) if m.type == "PERSON" and not self.owns(m))
        return next((m for m in people if self._text[max(start, m.start - 2) : m.start] == ", "), None)

    def apposed(self, role: re.Match[str], start: int) -> Mention | None:
        """ "Jan Lee, a spokesman for Kelm, said": the person whose name stands right before the role."""
        named = [m for m in self.between(start, role.start(1)) if m.type == "PERSON"]
        if not named or self._text[named[-1].end : role.start(1)].strip() != ",":
            return None
        return None if self.is_object(named[-1], start) else named[-1]

    def is_object(self, m: Mention, start: int) -> bool:
        if self._text.startswith(", who ", m.end):
            return False  # spoke to Kelm, who said
        before = self._text[max(start, m.start - 24) : m.start]
        return OBJECT_BEFORE.search(before) is not None or is_spoken_of(self._text, start, m)


def _fits(mention: Mention, kind: str) -> bool:
    if kind:
        return mention.type == kind or (
            kind == "PERSON" and mention.type == "?" and mention.confidence >= 0.45
        )
    return mention.text not in PLATFORMS and mention.type != "LOC"
