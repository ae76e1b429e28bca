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
    BY_AS,
    HANGS_ON,
    OTHER_CLAUSE,
    PARTICIPLE,
    PRONOUN,
    SAID_AT_END,
    SENTENCE_END,
    VERB,
    WHILE_SAYING,
)
from variorum.entities.quotes.spoken_of import has_its_object_before, is_spoken_of
from variorum.entities.quotes.subjects import Subjects
from variorum.entities.quotes.verb_subjects import VerbSubjects
from variorum.model.annotations import Mention
from variorum.model.span import Span
from variorum.text.quotation_marks import Quotation

#: Words between a quotation and its verb that are no subject.
_NO_SUBJECT = frozenset(("as", "also", "then", "later", "reportedly", "he", "she", "they"))
_ACCORDING = ("according to", "in the words of")


class Speakers:
    """Works through the quotations of a page in order, since each may lean on the one before."""

    def __init__(self, page: Page, mentions: Sequence[Mention], marks: Sequence[Quotation]) -> None:
        self._text = page.text
        self._marks = marks
        self._frames = Frames(page.text, marks)
        self._subjects = Subjects(page.text, mentions)
        people = People(page, mentions, [(q.start, q.end) for q in marks])
        self._verbs = VerbSubjects(page.text, marks, self._subjects, people, self.of)
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
            if (
                PARTICIPLE.match(self._text, *tail)
                or self._frames.verb_touches(lead)
                or (inside_end in "?!" and self._frames.ends_its_sentence(lead, tail))
            ):
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
                return by(verb, self._verbs.pronoun(start, verb.start(), i))
            return by(verb, self._verbs.after(verb.end(), end, i))
        if len(between.split()) > 22 or OTHER_CLAUSE.match(between):
            return None
        cue = self._verbs.before(start, verb.start(), i)
        if cue is None and self._text[start : verb.start()].rstrip().endswith(","):
            cue = self._verbs.after(verb.end(), end, i)  # “…” and left, said X
        if cue is not None and self._frames.is_of_a_clause(i):
            cue = replace(cue, confidence=min(0.6, cue.confidence))
        return by(verb, cue)

    def _before(self, lead: tuple[int, int], i: int) -> Cue | None:
        """X said: “…” / X called it “…” / according to X, “…” / seen by X as “…”."""
        start, end = lead
        verbs = list(VERB.finditer(self._text, start, end))
        for number, verb in reversed(tuple(enumerate(verbs))):
            if has_its_object_before(self._text, start, verb):
                break
            if verb.group() in _ACCORDING:
                return by(verb, self._verbs.after(verb.end(), end, i))
            to_come = WHILE_SAYING.fullmatch(self._text, start, verb.end())
            person = self._subjects.after_comma(*self._frames.tail(i)) if to_come else None
            cue = Cue(Span(person.start, person.end), 0.7) if person else self._verbs.of(verb, start, i)
            if cue is not None:
                return by(verb, self._surer(cue, verb, verbs[:number], start, i))
        if verbs and not self._text[start : verbs[0].start()].strip(' ,.”"'):
            return by(verbs[0], self._verbs.after(verbs[0].end(), end, i))
        by_as = BY_AS.search(self._text, start, end)
        if by_as:
            cue = self._verbs.after(by_as.end("by"), end, i)
            return replace(cue, confidence=min(0.6, cue.confidence)) if cue else None
        if self._text[start:end].rstrip().endswith(":"):
            person = self._subjects.last(start, end, "PERSON")
            if person is None or is_spoken_of(self._text, start, person):
                return None
            return Cue(Span(person.start, person.end), 0.7)
        if verbs or end - start < 8:
            return None
        pronoun = PRONOUN.search(self._text, start, end)
        person = self._subjects.after_comma(start, end) if self._frames.opens_with_clause(i) else None
        person = person or self._subjects.person_before(start, end)  # "Kelm's death" says nothing
        if pronoun and (person is None or pronoun.start() < person.start):
            cue = self._verbs.pronoun(pronoun.start(), pronoun.end(), i)
            return Cue(cue.speaker, min(0.45, cue.confidence)) if cue else None
        return Cue(Span(person.start, person.end), 0.45) if person else None

    def _surer(self, cue: Cue, verb: re.Match[str], earlier: list[re.Match[str]], start: int, i: int) -> Cue:
        """Kelm chided Lee, saying “…”: who speaks by the participle is as sure as by the verb it hangs on."""
        if (
            not earlier
            or not HANGS_ON.search(self._text, start, verb.end())
            or earlier[-1].group() in _ACCORDING
        ):
            return cue
        of_verb = self._verbs.of(earlier[-1], start, i)
        if of_verb is None or of_verb.speaker != cue.speaker:
            return cue
        return replace(cue, confidence=max(cue.confidence, of_verb.confidence))

    def _said_at_end(self, tail: tuple[int, int], i: int) -> Cue | None:
        """It was “a mess” from the start, X said. / …, according to X."""
        said = SAID_AT_END.search(self._text, *tail)
        if said is None:
            return None
        verb = Span(*said.span("according" if said["according"] else "verb"))
        if said["according"]:
            cue = self._verbs.after(said.end(), tail[1], i)
        else:
            cue = self._verbs.before(said.start() + 1, said.start("verb"), i)
        return replace(cue, confidence=min(cue.confidence, 0.8), verb=verb) if cue else None

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
                cue = self._verbs.after(verb.end(), min(end, verb.end() + 80), i)
            else:
                cue = self._verbs.of(verb, begin, i)
            if cue is not None:
                return replace(cue, confidence=min(0.6, cue.confidence), verb=None)
        return None
