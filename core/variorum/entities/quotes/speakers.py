"""Who speaks each quotation, by the words before and after it."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass

from variorum.entities.names.plain_words import SPEECH_VERBS
from variorum.entities.page import Page
from variorum.entities.quotes.pronouns import People
from variorum.model.annotations import Mention
from variorum.model.span import Span
from variorum.text.late_patterns import LatePattern
from variorum.text.quotation_marks import Quotation
from variorum.text.word_lists import listed

VERB = LatePattern(
    rf"\b(?:{'|'.join(sorted(SPEECH_VERBS, key=len, reverse=True))}|according to|in the words of|insisting"
    r"|calling|describing|telling|noting|arguing|warning|claiming|vowing|stating|declaring|explaining|quoting"
    r"|voiced|criticized|criticised|blasted|praised|accused|referred|dubbed|labeled|labelled|"
    r"dismissed|denounced"
    r"|condemned|apologized|apologised|testifying|recalling|expressed|expressing|promising|chanted|chanting"
    r"|acknowledging|complaining|cited|citing|spoke|speaking|speaks|read)\b"
)
_PRONOUN = LatePattern(r"\b(he|she|they|He|She|They)\b")
_INDEFINITE = LatePattern(
    r"\s*(?:,\s*)?((?:an?|one|another|some|several|two|three|the|her|his|their|"
    r"its)\s+(?:[a-z][\w’'-]*\s+){0,6}?"
    r"(?:official|officials|spokesman|spokeswoman|spokesperson|aide|source|sources|man|woman|"
    r"friend|neighbou?r|"
    r"witness|witnesses|resident|analyst|expert|statement|report|letter|document|memo|email|e-mail|complaint|"
    r"indictment|lawyer|attorney|officer|police|authorities|relative|colleague|diplomat|general|commander|"
    r"president|minister|senator|congressman|judge|prosecutor|director|actor|actress|singer|coach|"
    r"manager|captain"
    r"|player|author|company|group|agency|department|ministry|captain|passenger|student|teacher|driver))\b"
)
#: "…," calling it: goes on with the subject that stood before the quotation.
_PARTICIPLE = LatePattern(r"\s*,?\s*(?:and\s+)?[a-z]+ing\b")
_PLATFORMS = listed(
    """
    Twitter Facebook Instagram YouTube Telegram WhatsApp Truth TikTok MySpace Snapchat
    """
)
SENTENCE_END = LatePattern(
    r"(?<![A-Z])(?<!\b(?:Mr|Ms|Dr|Lt|St|Jr|Sr))(?<!\b(?:Mrs|Gen|Col|Maj|Rep|Sen|Gov|Rev|"
    r"Sgt))[.!?]+[\"”’')]*\s+(?=[\"“‘'(]?[A-Z])"
)

_OBJECT_BEFORE = LatePattern(
    r"\b(?:of|to|with|by|for|from|about|against|on|told|than|and)\s+(?:[A-Z]\w*\.?\s+)*$"
)


@dataclass(frozen=True, slots=True)
class Cue:
    """Who speaks by the words beside one quotation, and how sure that is."""

    speaker: Span | None
    confidence: float
    named: bool = True


class Speakers:
    """Works through the quotations of a page in order, since each may lean on the one before."""

    def __init__(self, page: Page, mentions: Sequence[Mention], marks: Sequence[Quotation]) -> None:
        self._text = page.text
        self._marks = marks
        self._mentions = [m for m in mentions if m.type in ("PERSON", "ORG", "?", "LOC")]
        self._people = People(page, mentions)
        self._starts = [m.start for m in self._mentions]
        self._known: dict[int, Cue] = {}

    def of(self, i: int) -> Cue:
        if i not in self._known:
            # A look ahead may look back here: then this one's speaker is not known yet.
            self._known[i] = Cue(None, 0.3)
            self._known[i] = self._found(i)
        return self._known[i]

    def _found(self, i: int) -> Cue:
        q = self._marks[i]
        lead, tail = self._lead(i), self._tail(i)
        inside_end = self._text[q.end - 1]
        cue = None
        if inside_end in ",?!—–-…" or self._text[q.closed : q.closed + 1] == ",":
            if _PARTICIPLE.match(self._text, *tail):
                cue = self._before(lead, i) or self._after(tail, i)
            else:
                cue = self._after(tail, i) or self._before(lead, i)
        else:
            cue = self._before(lead, i) or (self._after(tail, i) if inside_end not in ".”" else None)
        return cue or self._going_on(i, lead)

    def _lead(self, i: int) -> tuple[int, int]:
        """The sentence's words before the quotation, back to the quotation before it."""
        q = self._marks[i]
        start = self._text.rfind("\n", 0, q.opened) + 1
        if i and self._marks[i - 1].closed > start:
            start = self._marks[i - 1].closed
        ends = [m.end() for m in SENTENCE_END.finditer(self._text, start, q.opened)]
        return (ends[-1] if ends else start), q.opened

    def _tail(self, i: int) -> tuple[int, int]:
        """The sentence's words after the quotation, up to the next quotation."""
        q = self._marks[i]
        end = self._text.find("\n", q.closed)
        end = len(self._text) if end < 0 else end
        if i + 1 < len(self._marks):
            end = min(end, self._marks[i + 1].opened)
        stop = SENTENCE_END.search(self._text, q.closed, end)
        return q.closed, (stop.end() if stop else end)

    def _after(self, tail: tuple[int, int], i: int) -> Cue | None:
        """“…,” said X  /  “…,” X said."""
        start, end = tail
        verb = VERB.search(self._text, start, min(end, start + 170))
        if verb is None:
            return None
        between = self._text[start : verb.start()].strip(" ,\u00a0")
        if not between or between.lower() in (
            "as",
            "also",
            "then",
            "later",
            "reportedly",
            "he",
            "she",
            "they",
        ):
            if _PRONOUN.fullmatch(between):
                return self._pronoun(start, verb.start(), i)
            return self._subject_after(verb.end(), end, i)
        if len(between.split()) > 22 or between.startswith(("and ", "but ", "which ", "that ")):
            return None
        return self._subject_before(start, verb.start(), i)

    def _subject_after(self, start: int, end: int, i: int) -> Cue | None:
        pronoun = re.compile(r"\s*(he|she|they)\b").match(self._text, start)
        if pronoun:
            return self._pronoun(pronoun.start(1), pronoun.end(1), i)
        role = _INDEFINITE.match(self._text, start)
        person = self._first(start, min(end, start + 140), "PERSON")
        if person is not None and (role is None or _beside(self._text, start, person.start)):
            return Cue(Span(person.start, person.end), 0.95)
        if role is not None:
            return self._role(role)
        other = self._first(start, min(end, start + 40))
        return Cue(Span(other.start, other.end), 0.8) if other is not None else None

    def _subject_before(self, start: int, end: int, i: int) -> Cue | None:
        pronoun = _PRONOUN.search(self._text, max(start, end - 14), end)
        if pronoun and not self._text[pronoun.end() : end].strip(" ,").count(" ") > 1:
            return self._pronoun(pronoun.start(), pronoun.end(), i)
        person = self._first(start, end, "PERSON")
        if person is not None:
            return Cue(Span(person.start, person.end), 0.93)
        other = self._last(start, end)
        role = _INDEFINITE.search(self._text, start, end)
        if other is not None and (role is None or other.start < role.start(1)):
            return Cue(Span(other.start, other.end), 0.8)
        return self._role(role) if role is not None else None

    def _role(self, role: re.Match[str], sure: float = 0.7) -> Cue:
        """ "a friend" stays as it is; "the vice president", "the statement" lead to a person."""
        bearer = self._people.called(role.group(1), role.start(1))
        if bearer is not None:
            return Cue(bearer, min(sure, 0.65))
        return Cue(Span(role.start(1), role.end(1)), sure, named=False)

    def _before(self, lead: tuple[int, int], i: int) -> Cue | None:
        """X said: “…” / X called it “…” / according to X, “…”."""
        start, end = lead
        verbs = list(VERB.finditer(self._text, start, end))
        for verb in reversed(verbs):
            if verb.group() in ("according to", "in the words of"):
                return self._subject_after(verb.end(), end, i)
            cue = self._nearest_subject(start, verb.start(), i)
            if cue is not None:
                return cue
        if verbs and not self._text[start : verbs[0].start()].strip(' ,.”"'):
            return self._subject_after(verbs[0].end(), end, i)
        if self._text[start:end].rstrip().endswith(":"):
            person = self._last(start, end, "PERSON")
            return Cue(Span(person.start, person.end), 0.7) if person else None
        pronoun = _PRONOUN.search(self._text, start, end)
        person = self._first(start, end, "PERSON")
        if verbs or end - start < 8:
            return None
        if pronoun and (person is None or pronoun.start() < person.start):
            cue = self._pronoun(pronoun.start(), pronoun.end(), i)
            return Cue(cue.speaker, min(0.45, cue.confidence)) if cue else None
        return Cue(Span(person.start, person.end), 0.45) if person else None

    def _nearest_subject(self, start: int, end: int, i: int) -> Cue | None:
        """The subject of a verb at `end`: the last person before it, unless a pronoun is nearer."""
        person = self._last_subject(start, end)
        pronouns = list(_PRONOUN.finditer(self._text, start, end))
        at = person.end if person else start
        if pronouns and pronouns[-1].start() >= at:
            return self._pronoun(pronouns[-1].start(), pronouns[-1].end(), i)
        if person is not None:
            return Cue(Span(person.start, person.end), 0.88)
        role = next(reversed(list(_INDEFINITE.finditer(self._text, start, end))), None)
        other = self._last(start, end)
        if (
            other is not None
            and other.text not in _PLATFORMS
            and other.type in ("ORG", "?")
            and (role is None or role.start(1) < other.start)
        ):
            return Cue(Span(other.start, other.end), 0.75)
        if role is not None:
            return self._role(role, 0.6)
        return Cue(Span(other.start, other.end), 0.6) if other is not None else None

    def _last_subject(self, start: int, end: int) -> Mention | None:
        """Persons after "of", "to" or "with" are objects, not subjects, where another person is at hand."""
        people = [m for m in self._between(start, end) if m.type == "PERSON"]
        subjects = [
            m for m in people
            if not _OBJECT_BEFORE.search(self._text[max(start, m.start - 24) : m.start])
            and self._text[m.end : m.end + 2] not in ("'s", "’s")
        ]  # fmt: skip
        return subjects[-1] if subjects else (people[-1] if people else None)

    def _pronoun(self, start: int, end: int, i: int) -> Cue | None:
        word = self._text[start:end].strip().lower()
        previous = self.of(i - 1) if i else None
        near = i > 0 and self._text.count("\n", self._marks[i - 1].closed, self._marks[i].opened) <= 3
        last_speaker = previous.speaker if previous is not None and previous.named and near else None
        person, sure = self._people.meant_by(word, start, last_speaker)
        if previous is not None and person is not None and person == last_speaker:
            sure = min(sure, previous.confidence)
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
            tail = self._tail(i + 1)
            cue = self._after(tail, i + 1) if self._marks[i + 1].end > self._marks[i + 1].start else None
            if cue is not None:
                return Cue(cue.speaker, min(cue.confidence, 0.7), cue.named)
        if i and self._text[self._marks[i - 1].closed : q.opened].count("\n") <= 2 and lead[1] - lead[0] < 3:
            before = self.of(i - 1)
            sure = 0.8 if not self._marks[i - 1].complete else 0.6
            return Cue(before.speaker, min(before.confidence, sure), before.named)
        return Cue(None, 0.3)

    def _between(self, start: int, end: int) -> list[Mention]:
        i = bisect_left(self._starts, start)
        return [m for m in self._mentions[i : bisect_left(self._starts, end, i)] if m.end <= end]

    def _first(self, start: int, end: int, kind: str = "") -> Mention | None:
        return next((m for m in self._between(start, end) if self._fits(m, kind)), None)

    def _last(self, start: int, end: int, kind: str = "") -> Mention | None:
        inside = [m for m in self._between(start, end) if self._fits(m, kind)]
        return inside[-1] if inside else None

    @staticmethod
    def _fits(mention: Mention, kind: str) -> bool:
        if kind:
            return mention.type == kind or (
                kind == "PERSON" and mention.type == "?" and mention.confidence >= 0.45
            )
        return mention.text not in _PLATFORMS and mention.type != "LOC"


def _beside(text: str, start: int, at: int) -> bool:
    """Whether a person's name stands with a role in one breath: "said the spokesman, Jan Lee"."""
    between = text[start:at]
    return not re.search(r"\b(?:at|in|from|for|who|that|of the|close to|near|about|on|with)\b", between)
