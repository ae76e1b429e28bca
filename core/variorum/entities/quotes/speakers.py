"""Who speaks each quotation, by the words before and after it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from variorum.entities.page import Page
from variorum.entities.quotes.cues import Cue, by
from variorum.entities.quotes.frames import LONGEST, Frames
from variorum.entities.quotes.pronouns import People
from variorum.entities.quotes.speech_cues import (
    AT_ONCE,
    BY_AS,
    CLAUSE_OPENS,
    GOES_ON_WITH_SUBJECT,
    ONLY_AND,
    OTHER_CLAUSE,
    PAPER_BY,
    PARTICIPLE,
    PLATFORMS,
    PRONOUN,
    SAID_AT_END,
    SENTENCE_END,
    VERB,
    WHILE_SAYING,
)
from variorum.entities.quotes.subjects import Subjects
from variorum.entities.quotes.unnamed_speakers import beside, is_of, may_be, role_meant, speaks_itself
from variorum.model.annotations import Mention
from variorum.model.span import Span
from variorum.text.quotation_marks import Quotation

#: Words between a quotation and its verb that are no subject.
_NO_SUBJECT = frozenset(("as", "also", "then", "later", "reportedly", "he", "she", "they"))
#: A role so near to the verb, in characters, is its subject ("a spokesman for the line here said").
_BESIDE = 40
_ACCORDING = ("according to", "in the words of")


class Speakers:
    """Works through the quotations of a page in order, since each may lean on the one before."""

    def __init__(self, page: Page, mentions: Sequence[Mention], marks: Sequence[Quotation]) -> None:
        self._text = page.text
        self._marks = marks
        self._frames = Frames(page.text, marks)
        self._subjects = Subjects(page.text, mentions)
        self._people = People(page, mentions, [(q.start, q.end) for q in marks])
        self._known: dict[int, Cue] = {}

    def of(self, i: int) -> Cue:
        if i not in self._known:
            # A look ahead may look back here: then this one's speaker is not known yet.
            self._known[i] = Cue(None, 0.3)
            self._known[i] = self._found(i)
        return self._known[i]

    def _found(self, i: int) -> Cue:
        q, lead, tail = self._marks[i], self._frames.lead(i), self._frames.tail(i)
        inside_end = self._text[q.end - 1]
        if inside_end in ",?!—–-…" or self._text[q.closed : q.closed + 1] == ",":
            if PARTICIPLE.match(self._text, *tail) or self._frames.verb_touches(lead):
                cue = self._before(lead, i) or self._after(tail, i)
            else:
                cue = self._after(tail, i) or self._before(lead, i)
        else:
            cue = self._before(lead, i)
            if cue is None or cue.confidence < 0.5:
                cue = self._said_at_end(tail, i) or cue
            if cue is None and inside_end not in ".”":
                cue = self._after(tail, i)
        return cue or self._going_on(i, lead)

    def _after(self, tail: tuple[int, int], i: int) -> Cue | None:
        """“…,” said X  /  “…,” X said."""
        start, end = tail
        verb = VERB.search(self._text, start, min(end, start + 170))
        if verb is None:
            return None
        between = self._text[start : verb.start()].strip(" ,\u00a0")
        if not between or between.lower() in _NO_SUBJECT:
            if PRONOUN.fullmatch(between):
                return by(verb, self._pronoun(start, verb.start(), i))
            return by(verb, self._subject_after(verb.end(), end, i))
        if len(between.split()) > 22 or OTHER_CLAUSE.match(between):
            return None
        cue = self._subject_before(start, verb.start(), i)
        if cue is None and self._text[start : verb.start()].rstrip().endswith(","):
            cue = self._subject_after(verb.end(), end, i)  # “…” and left, said X
        if cue is not None and self._frames.is_of_a_clause(i):
            cue = replace(cue, confidence=min(0.6, cue.confidence))
        return by(verb, cue)

    def _subject_after(self, start: int, end: int, i: int) -> Cue | None:
        pronoun = re.compile(r"\s*(he|she|they)\b").match(self._text, start)
        if pronoun:
            return self._pronoun(pronoun.start(1), pronoun.end(1), i)
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

    def _subject_before(self, start: int, end: int, i: int) -> Cue | None:
        pronoun = PRONOUN.search(self._text, max(start, end - 14), end)
        if pronoun and not self._text[pronoun.end() : end].strip(" ,").count(" ") > 1:
            return self._pronoun(pronoun.start(), pronoun.end(), i)
        person = self._subjects.beside_the_verb(start, end) or self._subjects.person_before(start, end)
        roles = self._subjects.roles(start, end)
        if person is not None and not (roles and is_of(self._text, roles[0], person)):
            return Cue(Span(person.start, person.end), 0.93)
        other = self._subjects.last(start, end)
        role = roles[0] if roles else None
        if other is not None and (role is None or other.start < role.start(1)):
            return Cue(Span(other.start, other.end), 0.9 if self._subjects.touches(other, end) else 0.8)
        return self._role(role) if role is not None else None

    def _role(self, role: re.Match[str], sure: float = 0.8) -> Cue:
        """ "a friend" stays as it is; "the vice president", "the statement" lead to a person."""
        many = may_be(role.group(1), "they")
        bearer = None if many else self._people.called(role.group(1), role.start(1))
        if bearer is None and PAPER_BY.match(self._text, role.end(1)):  # a statement by X
            bearer = self._subjects.author(role.end(1))
        if bearer is not None:
            return Cue(bearer, min(sure, 0.65))
        return Cue(Span(role.start(1), role.end(1)), sure, named=False)

    def _before(self, lead: tuple[int, int], i: int) -> Cue | None:
        """X said: “…” / X called it “…” / according to X, “…” / seen by X as “…”."""
        start, end = lead
        verbs = list(VERB.finditer(self._text, start, end))
        for verb in reversed(verbs):
            if verb.group() in _ACCORDING:
                return by(verb, self._subject_after(verb.end(), end, i))
            to_come = WHILE_SAYING.fullmatch(self._text, start, verb.end())
            person = self._subjects.after_comma(*self._frames.tail(i)) if to_come else None
            cue = Cue(Span(person.start, person.end), 0.7) if person else self._subject_of(verb, start, i)
            if cue is not None:
                return by(verb, cue)
        if verbs and not self._text[start : verbs[0].start()].strip(' ,.”"'):
            return by(verbs[0], self._subject_after(verbs[0].end(), end, i))
        by_as = BY_AS.search(self._text, start, end)
        if by_as:
            cue = self._subject_after(by_as.end("by"), end, i)
            return replace(cue, confidence=min(0.6, cue.confidence)) if cue else None
        if self._text[start:end].rstrip().endswith(":"):
            person = self._subjects.last(start, end, "PERSON")
            return Cue(Span(person.start, person.end), 0.7) if person else None
        pronoun = PRONOUN.search(self._text, start, end)
        person = self._subjects.after_comma(start, end) if self._frames.opens_with_clause(i) else None
        person = person or self._subjects.first(start, end, "PERSON")
        if verbs or end - start < 8:
            return None
        if pronoun and (person is None or pronoun.start() < person.start):
            cue = self._pronoun(pronoun.start(), pronoun.end(), i)
            return Cue(cue.speaker, min(0.45, cue.confidence)) if cue else None
        return Cue(Span(person.start, person.end), 0.45) if person else None

    def _said_at_end(self, tail: tuple[int, int], i: int) -> Cue | None:
        """It was “a mess” from the start, X said. / …, according to X."""
        said = SAID_AT_END.search(self._text, *tail)
        if said is None:
            return None
        verb = Span(*said.span("according" if said["according"] else "verb"))
        if said["according"]:
            cue = self._subject_after(said.end(), tail[1], i)
        else:
            cue = self._subject_before(said.start() + 1, said.start("verb"), i)
        return replace(cue, confidence=min(cue.confidence, 0.8), verb=verb) if cue else None

    def _subject_of(self, verb: re.Match[str], start: int, i: int) -> Cue | None:
        """The nearest subject before the verb; of "and called it", "calling it": the one of the sentence."""
        end = verb.start()
        if GOES_ON_WITH_SUBJECT.search(self._text, max(start, end - 16), end) or verb.group().endswith("ing"):
            if i and (ONLY_AND.fullmatch(self._text, start, end) or PARTICIPLE.match(self._text, start, end)):
                before = self.of(i - 1)  # “…” and warned “…”; “…,” calling it dead and saying he had “…”
                return replace(before, confidence=min(0.85, before.confidence))
            clauses = [m.end() for m in CLAUSE_OPENS.finditer(self._text, start, end)]
            cue = self._first_subject(clauses[-1] if clauses else start, end, i)
            if cue is not None:
                return cue
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
                return self._pronoun(pronouns[-1].start(), pronouns[-1].end(), i)
        elif person is not None and not (role and speaks_itself(self._text, role, person, end)):
            return Cue(Span(person.start, person.end), 0.88)
        other = self._subjects.last(start, end)
        if (
            other is not None
            and other.text not in PLATFORMS
            and other.type in ("ORG", "?")
            and (role is None or (role.start(1) < other.start and not is_of(self._text, role, other)))
        ):
            return Cue(Span(other.start, other.end), 0.88 if self._subjects.touches(other, end) else 0.75)
        if role is not None:
            return self._role(role, 0.8 if end - role.end(1) < _BESIDE else 0.6)
        return Cue(Span(other.start, other.end), 0.6) if other is not None else None

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
            return self._pronoun(pronoun.start(), pronoun.end(), i)
        return Cue(Span(first.start, first.end), 0.85) if first is not None and first.type != "ORG" else None

    def _pronoun(self, start: int, end: int, i: int) -> Cue | None:
        word = self._text[start:end].strip(" ,\u00a0").lower()
        previous = self.of(i - 1) if i else None
        near = i > 0 and self._text.count("\n", self._marks[i - 1].closed, self._marks[i].opened) <= 3
        meant = role_meant(self._text, word, start, self._marks)
        role = Cue(meant, 0.65, named=False) if meant is not None else None
        unnamed = previous.speaker if previous is not None and near and not previous.named else None
        goes_on = unnamed is not None and may_be(unnamed.of(self._text), word)
        if goes_on and unnamed is not None and (meant is None or meant.start <= unnamed.start):
            role = Cue(unnamed, 0.65, named=False)
        last_speaker = previous.speaker if previous is not None and previous.named and near else None
        person, sure = self._people.meant_by(word, start, last_speaker)
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
        return Cue(person, sure) if person is not None else None

    def _going_on(self, i: int, lead: tuple[int, int]) -> Cue:
        """No words say who speaks: the speaker before, or the one named right after in the same paragraph."""
        q = self._marks[i]
        if i and "\n" not in self._text[self._marks[i - 1].closed : q.opened]:
            before = self.of(i - 1)
            words = self._text[lead[0] : lead[1]]
            bare = len(words.split()) < 4 and not words.rstrip().endswith(":")  # "His answer: “…"
            return Cue(before.speaker, min(before.confidence, 0.85 if bare else 0.5), before.named)
        if i + 1 < len(self._marks) and "\n" not in self._text[q.closed : self._marks[i + 1].opened]:
            tail = self._frames.tail(i + 1)
            cue = self._after(tail, i + 1) if self._marks[i + 1].end > self._marks[i + 1].start else None
            if cue is not None:
                return replace(cue, confidence=min(cue.confidence, 0.7), verb=None)
        if lead[1] - lead[0] >= 3:
            return Cue(None, 0.3)
        goes_on = i > 0 and not self._marks[i - 1].complete
        if not goes_on and (told := self._told_above(i)) is not None:
            return told
        if i and self._text[self._marks[i - 1].closed : q.opened].count("\n") <= 2:
            before = self.of(i - 1)
            # A sentence a line: the next line is of the same paragraph.
            next_line = "\n\n" not in self._text[self._marks[i - 1].closed : q.opened]
            sure = 0.8 if goes_on or (next_line and before.verb is not None) else 0.6
            return Cue(before.speaker, min(before.confidence, sure), before.named)
        return Cue(None, 0.3)

    def _told_above(self, i: int) -> Cue | None:
        """A paragraph that is one quotation goes on with whose words the paragraph above reported last."""
        end = len(self._text[: self._text.rfind("\n", 0, self._marks[i].opened) + 1].rstrip())
        start = max(self._text.rfind("\n", 0, end) + 1, end - LONGEST)
        if i and self._marks[i - 1].closed > start:
            start = self._frames.tail(i - 1)[1]  # after the sentence of the quotation before
        for verb in reversed(list(VERB.finditer(self._text, start, end))):
            stops = [m.end() for m in SENTENCE_END.finditer(self._text, start, verb.start())]
            begin = stops[-1] if stops else start
            if verb.group() in _ACCORDING:
                cue = self._subject_after(verb.end(), min(end, verb.end() + 80), i)
            else:
                cue = self._subject_of(verb, begin, i)
            if cue is not None:
                return replace(cue, confidence=min(0.6, cue.confidence), verb=None)
        return None
