"""Whom the verb of speech beside a quotation has for its subject: a name, a role, a pronoun."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import replace

from variorum.entities.quotes.cues import Cue
from variorum.entities.quotes.pronouns import People
from variorum.entities.quotes.speech_cues import (
    AT_ONCE,
    CLAUSE_OPENS,
    DESCRIPTION,
    GOES_ON_SAYING,
    GOES_ON_WITH_SUBJECT,
    ONLY_AND,
    PAPER_BY,
    PARTICIPLE,
    PLATFORMS,
    PRONOUN,
)
from variorum.entities.quotes.subjects import Subjects
from variorum.entities.quotes.unnamed_speakers import UnnamedSpeakers, beside, is_of, may_be, speaks_itself
from variorum.model.span import Span
from variorum.text.quotation_marks import Quotation

#: Below this the words beside a quotation hardly tell whose it is.
_BELIEVED = 0.6
#: A role so near to the verb, in characters, is its subject ("a spokesman for the line here said").
_BESIDE = 40


class VerbSubjects:
    """The subjects of verbs of speech; `spoken` tells who speaks an earlier quotation, by its number."""

    def __init__(
        self,
        text: str,
        marks: Sequence[Quotation],
        subjects: Subjects,
        people: People,
        spoken: Callable[[int], Cue],
    ) -> None:
        self._text = text
        self._marks = marks
        self._subjects = subjects
        self._people = people
        self._spoken = spoken
        self._unnamed = UnnamedSpeakers(text, marks, people.is_spoken_of)

    def after(self, start: int, end: int, i: int) -> Cue | None:
        pronoun = re.compile(r"\s*(he|she|they)\b").match(self._text, start)
        if pronoun:
            return self.pronoun(pronoun.start(1), pronoun.end(1), i)
        roles = self._subjects.roles(start, end)
        role = next((r for r in roles if AT_ONCE.fullmatch(self._text, start, r.start())), None)
        person = self._subjects.first(start, min(end, start + 140), "PERSON")
        if person is not None and self._subjects.owns(person):
            person = self._subjects.first(person.end, min(end, start + 140), "PERSON")
        if person is not None and (role is None or beside(self._text, start, person.start)):
            return Cue(self._subjects.bearer(person, min(end, person.end + 140)), 0.95)
        if role is not None:
            return self._role(role)
        other = self._subjects.first(start, min(end, start + 40))
        return Cue(Span(other.start, other.end), 0.8) if other is not None else None

    def before(self, start: int, end: int, i: int) -> Cue | None:
        pronoun = PRONOUN.search(self._text, max(start, end - 14), end)
        if pronoun and not self._text[pronoun.end() : end].strip(" ,").count(" ") > 1:
            return self.pronoun(pronoun.start(), pronoun.end(), i)
        described = self._described(start, end, 0.93)
        if described is not None:
            return described
        person = self._subjects.beside_the_verb(start, end) or self._subjects.person_before(start, end)
        roles = self._subjects.roles(start, end)
        if person is not None and not (roles and is_of(self._text, roles[0], person)):
            return Cue(Span(person.start, person.end), 0.93)
        other = self._subjects.last(start, end)
        role = roles[0] if roles else None
        if other is not None and (role is None or other.start < role.start(1)):
            return Cue(Span(other.start, other.end), 0.9 if self._subjects.touches(other, end) else 0.8)
        return self._role(role) if role is not None else None

    def of(self, verb: re.Match[str], start: int, i: int) -> Cue | None:
        """The nearest subject before the verb; of "and called it", "calling it": the one of the sentence."""
        end = verb.start()
        for acting in self._subjects.roles(start, end):
            if acting.end(1) + 1 == end and self._subjects.acts_beside(acting):
                return self._role(acting)
        if GOES_ON_WITH_SUBJECT.search(self._text, max(start, end - 16), end) or verb.group().endswith("ing"):
            if i and (ONLY_AND.fullmatch(self._text, start, end) or PARTICIPLE.match(self._text, start, end)):
                before = self._spoken(i - 1)  # “…” and warned “…”; “…,” calling it dead and saying he had “…”
                return replace(before, confidence=min(0.85, before.confidence))
            clauses = [m.end() for m in CLAUSE_OPENS.finditer(self._text, start, end)]
            cue = self._first_subject(clauses[-1] if clauses else start, end, i)
            if cue is not None:
                return cue
        described = self._described(start, end, 0.88)
        if described is not None:
            return described
        if DESCRIPTION.match(self._text, start, end) and self._subjects.are_objects(start, end):
            return self._taken_up(i)
        person = self._subjects.last_subject(start, end)
        pronouns = list(PRONOUN.finditer(self._text, start, end))
        roles = self._subjects.roles(start, end)
        role = roles[-1] if roles else None
        if person is not None and role is not None and is_of(self._text, role, person):
            named = self._subjects.apposed(role, start)  # Y, a spokesman for X
            return self._role(role) if named is None else Cue(Span(named.start, named.end), 0.88)
        at = person.end if person else start
        if pronouns and pronouns[-1].start() >= at:
            if role is None or role.start(1) < pronouns[-1].start():
                return self.pronoun(pronouns[-1].start(), pronouns[-1].end(), i)
        elif person is not None and not (role and speaks_itself(self._text, role, person, end)):
            return Cue(Span(person.start, person.end), 0.88)
        other = self._subjects.last(start, end)
        told = self._subjects.noun_of(other, end) if other is not None and role is None else None
        if told is not None:
            return Cue(told, 0.6, named=False)
        if (
            other is not None
            and other.text not in PLATFORMS
            and other.type in ("ORG", "?")
            and not self._subjects.is_object(other, start)
            and (role is None or (role.start(1) < other.start and not is_of(self._text, role, other)))
        ):
            return Cue(Span(other.start, other.end), 0.88 if self._subjects.touches(other, end) else 0.75)
        if role is not None:
            return self._role(role, 0.8 if end - role.end(1) < _BESIDE else 0.6)
        if other is None or self._subjects.is_object(other, start):
            return None
        return Cue(Span(other.start, other.end), 0.6)

    def _first_subject(self, start: int, end: int, i: int) -> Cue | None:
        """Whoever stands first in the sentence and is no object: a name, a pronoun or a role."""
        pronoun = PRONOUN.search(self._text, start, end)
        first = self._subjects.first_subject(start, end)
        role = next(iter(self._subjects.roles(start, end)), None)
        at = min(x for x in (pronoun.start() if pronoun else end, first.start if first else end))
        if (
            role is not None
            and role.start(1) <= at  # "the Kelm campaign" begins no later than Kelm
            and not (
                first
                and not is_of(self._text, role, first)
                and beside(self._text, role.start(1), first.start)
            )
        ):
            return self._role(role)
        if pronoun and pronoun.start() == at:
            return self.pronoun(pronoun.start(), pronoun.end(), i)
        return Cue(Span(first.start, first.end), 0.85) if first is not None and first.type != "ORG" else None

    def _taken_up(self, i: int) -> Cue:
        """ "The press aide also took a shot at Kelm, writing “…”": perhaps who spoke before, surely not Kelm."""
        before = self._spoken(i - 1) if i else None
        if before is None or self._text.count("\n", self._marks[i - 1].closed, self._marks[i].opened) > 2:
            return Cue(None, 0.3)
        return replace(before, confidence=min(0.5, before.confidence))

    def _described(self, start: int, end: int, sure: float) -> Cue | None:
        subject = self._subjects.described(start, end)
        if isinstance(subject, re.Match):
            return self._role(subject)
        return Cue(Span(subject.start, subject.end), sure) if subject is not None else None

    def _role(self, role: re.Match[str], sure: float = 0.8) -> Cue:
        """ "a friend" stays as it is; "the vice president", "the statement" lead to a person."""
        many = may_be(role.group(1), "they")
        named = None if many else self._subjects.in_apposition(role.end(1))
        if named is not None:
            return Cue(Span(named.start, named.end), sure)
        bearer = None if many else self._people.called(role.group(1), role.start(1))
        if bearer is None and PAPER_BY.match(self._text, role.end(1)):  # a statement by X
            bearer = self._subjects.author(role.end(1))
        if bearer is not None:
            return Cue(bearer, min(sure, 0.65))
        return Cue(Span(role.start(1), role.end(1)), sure, named=False)

    def pronoun(self, start: int, end: int, i: int) -> Cue | None:
        end = start + len(self._text[start:end].rstrip(" ,\u00a0"))
        word = self._text[start:end].strip(" ,\u00a0").lower()
        previous = self._spoken(i - 1) if i else None
        near = i > 0 and self._text.count("\n", self._marks[i - 1].closed, self._marks[i].opened) <= 3
        meant = self._unnamed.meant_by(word, start)
        role = Cue(meant, 0.65, named=False) if meant is not None else None
        unnamed = previous.speaker if previous is not None and near and not previous.named else None
        goes_on = unnamed is not None and may_be(unnamed.of(self._text), word)
        if goes_on and unnamed is not None and (meant is None or meant.start <= unnamed.start):
            role = Cue(unnamed, 0.65, named=False)
        last_speaker = previous.speaker if previous is not None and previous.named and near else None
        believed = previous is not None and previous.confidence >= _BELIEVED
        spoke_until = self._marks[i - 1].opened if believed else 0
        person, sure = self._people.meant_by(word, start, last_speaker, spoke_until)
        if (
            person is None
            and not sure
            and previous is not None
            and previous.named
            and previous.speaker is not None
        ):
            person, sure = self._people.going_on(word, previous.speaker) or (None, 0.0)
            sure = min(sure, 0.5)
        if last_speaker is not None and GOES_ON_SAYING.match(self._text, end):
            person, sure = self._people.going_on(word, last_speaker) or (person, sure)
            if person == last_speaker and "\n" not in self._text[self._marks[i - 1].closed : start]:
                sure = max(sure, 0.88)  # “…,” Kelm said. “…,” she continued.
        if (
            role is not None
            and role.speaker is not None
            and (person is None or person.start < role.speaker.start)
        ):
            return role
        if previous is not None and person is not None and person == last_speaker:
            sure = min(sure, previous.confidence)
        if word == "they":
            sure = min(sure, 0.5)
        return Cue(person, sure) if person is not None or sure else None
