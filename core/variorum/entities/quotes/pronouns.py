"""Whom "he" or "she" may mean: the person last spoken of who can bear the pronoun."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Sequence

from variorum.entities.page import Page
from variorum.entities.quotes.offices_told import is_told_with
from variorum.entities.quotes.reported_clauses import ReportedClauses, tells_at_end
from variorum.entities.quotes.speech_cues import SENTENCE_END
from variorum.model.annotations import Mention
from variorum.model.span import Span
from variorum.text.late_patterns import LatePattern
from variorum.text.word_lists import listed

_HIM = listed(
    """
    mr. mr sir king prince lord actor businessman spokesman brother father son husband uncle nephew
    congressman chairman
    """
)
_HER = listed(
    """
    mrs. mrs ms. ms miss dame queen princess lady actress businesswoman spokeswoman sister mother
    daughter wife aunt niece congresswoman chairwoman
    """
)

_SPEAKS_AFTER = LatePattern(
    r"(?:(?:,(?:[^,.\n]|\.(?!\s+[A-Z]|\n)){2,160}){1,2},)?\s+(?:(?:also|later|then|has|had)\s+)?"
    r"(?:said|says|told|tells|added|wrote|argued|warned|insisted|noted|explained|testified|announced|acknowledged)\b"
)
_TITLE = (
    r"(?:(?:the|[A-Z]\w*\.?|(?!(?:he|she|it|they|that|of|to|with|by|for|about|against)\s)[a-z]+)\s+){0,3}$"
)
#: “…,” said Kelm; according to Kelm. But "he said Kelm would" and "told Kelm": there another speaks.
_SPEAKS_BEFORE = LatePattern(rf"(?:[”\"]\s(?:said|says|added|asked)|\b[Aa]ccording to)\s+{_TITLE}")
#: "The boat sank, said Kelm, who": nothing is told there of what Kelm did.
_SAID_BEFORE = LatePattern(rf",\s(?:said|says|added)\s+{_TITLE}")
_NO_VERB_AFTER = LatePattern(r"[,.;\n]|\s(?:of|for|who|at|in|on)\s|$")
#: How far back a pronoun may look for a speaker, in characters: some six paragraphs.
_REACH_OF_SPEECH = 4000
#: A sentence whose first words lead to a name has that name for its subject, but for these before it.
_OPENING = 8
_OBJECT = LatePattern(
    r"\b(?:of|to|with|by|for|from|about|against|on|told|than|and|in|under)\s+(?:[A-Z][\w’'-]*\.?\s+)*$"
)
#: "In an interview on Monday, Mr. Kelm …", "…, and Kelm …"
_AFTER_A_CLAUSE = LatePattern(r",\s(?:[A-Z][a-z]*\.\s)?$")
#: A surname that several bear names none of them: "the two Kelm sisters".
_OF_SEVERAL = LatePattern(
    r"\s(?:daughters|sons|sisters|brothers|girls|boys|children|kids|twins|siblings|parents|grandchildren|families|family)\b"
)
#: That nobody named can be meant is known.
_NOT_TOLD = 0.3


class People:
    """The persons of a page and what is known of their gender."""

    def __init__(
        self, page: Page, mentions: Sequence[Mention], quoted: Sequence[tuple[int, int]] = ()
    ) -> None:
        self._text = page.text
        self._first_names = page.lists.first_names
        self._people = [m for m in mentions if m.type == "PERSON" and not _OF_SEVERAL.match(page.text, m.end)]
        self._starts = [m.start for m in self._people]
        self._quoted = quoted
        self._quoted_starts = [start for start, _ in quoted]
        self._reported = ReportedClauses(page.text, quoted)
        self._at = {(m.start, m.end): m for m in self._people}
        self._gender: dict[str, str] = {}
        for m in self._people:
            gender = self._own_gender(m)
            if gender:
                self._gender.setdefault(m.text, gender)
                if " " in m.text:
                    surname = m.text.split()[-1]
                    # Man and wife of one surname: by itself it tells neither.
                    same = self._gender.setdefault(surname, gender) == gender
                    self._gender[surname] = gender if same else ""

    def _own_gender(self, m: Mention) -> str:
        words = m.text.split()
        before = re.findall(r"[\w.]+", self._text[max(0, m.start - 20) : m.start].lower())
        for word in reversed(before[-2:]):
            if word in _HIM:
                return "m"
            if word in _HER:
                return "f"
        return self._first_names.get(words[0], "") if len(words) > 1 else ""

    def gender(self, m: Mention) -> str:
        """ "m", "f" or "" where it is not known."""
        return self._own_gender(m) or self._gender.get(m.text, "") or self._first_names.get(m.text, "")

    def meant_by(
        self, pronoun: str, at: int, last_speaker: Span | None, spoke_until: int = 0
    ) -> tuple[Span | None, float]:
        """The person meant by the pronoun at `at`, and how sure that is.

        Whoever was named before the last speaker `spoke_until` there was not meant by then, and is not now.
        """
        wanted = {"he": "m", "she": "f"}.get(pronoun, "")
        others = self._said_by_it(at)
        before = [m for m in self._shortly_before(at) if not self._reported.have(m.start, m.end, pronoun)]
        fitting = [m for m in before if self._may_be(m, wanted) and m.text.split()[-1] not in others]
        if last_speaker is not None and last_speaker.of(self._text).split()[-1] in others:
            last_speaker = None
        if not fitting and last_speaker is None and others:
            return None, _NOT_TOLD
        if not fitting:
            return (last_speaker, 0.5) if last_speaker is not None else (None, 0.0)
        if last_speaker is not None:
            speaker = self._at.get((last_speaker.start, last_speaker.end))
            since = max(last_speaker.end, spoke_until)
            later = [m for m in fitting if m.start > since and m.text != (speaker.text if speaker else "")]
            if speaker is not None and self.gender(speaker) in ("", wanted) and not later:
                return last_speaker, 0.8
        best = self._subject_of_sentence_before(fitting, pronoun)
        speaking = self._last_who_spoke(wanted, fitting[-1], at)
        if self._alone_told_of_above(best, fitting, at):
            speaking = None
        if speaking is not None and speaking.text.split()[-1] != best.text.split()[-1]:
            return Span(speaking.start, speaking.end), 0.6
        known = bool(wanted) and self.gender(best) == wanted
        others = {m.text.split()[-1] for m in fitting[-6:]}
        return Span(best.start, best.end), 0.82 if len(others) == 1 else 0.72 if known else 0.6

    def going_on(self, pronoun: str, last_speaker: Span) -> tuple[Span, float] | None:
        """Who spoke last, where the pronoun may mean them, and how sure that is."""
        speaker = self._at.get((last_speaker.start, last_speaker.end))
        wanted = {"he": "m", "she": "f"}.get(pronoun, "")
        return (
            (last_speaker, 0.8) if speaker is not None and wanted and self._may_be(speaker, wanted) else None
        )

    def _last_who_spoke(self, wanted: str, nearest: Mention, at: int) -> Mention | None:
        """The last person whose words were reported, where nobody fitting was named in the pronoun's paragraph.

        Such a "he said" takes up who was speaking; persons of the paragraphs between, told of in passing, are
        not meant.
        """
        if nearest.start > self._text.rfind("\n", 0, at):
            return None
        before = self._shortly_before(at, _REACH_OF_SPEECH)
        return next((m for m in reversed(before) if self._may_be(m, wanted) and self._speaks(m)), None)

    def _alone_told_of_above(self, m: Mention, fitting: list[Mention], at: int) -> bool:
        """Whether the paragraph right above tells of nobody else who fits, and opens with them: they act there."""
        end = len(self._text[: self._text.rfind("\n", 0, at) + 1].rstrip())
        start = self._text.rfind("\n", 0, end) + 1
        there = [one for one in fitting if start <= one.start < end]
        if m not in there or len({one.text.split()[-1] for one in there}) > 1:
            return False
        before = self._text[start : m.start]
        opens = len(before.split()) < _OPENING or _AFTER_A_CLAUSE.search(before) is not None
        return opens and not _OBJECT.search(before)

    def is_spoken_of(self, words: Span, pronoun: str) -> bool:
        """Whether words stand in what such a pronoun is told to have said."""
        return self._reported.have(words.start, words.end, pronoun)

    def _said_by_it(self, at: int) -> set[str]:
        """Last words of the names in the sentence that the pronoun at `at` says."""
        start, end = self._reported.around(at)
        there = self._people[bisect_left(self._starts, start) : bisect_left(self._starts, end)]
        return {m.text.split()[-1] for m in there if not self._is_quoted(m)}

    def _may_be(self, m: Mention, wanted: str) -> bool:
        return not wanted or self.gender(m) in ("", wanted)

    def _speaks(self, m: Mention) -> bool:
        before = self._text[max(0, m.start - 40) : m.start]
        if _SPEAKS_AFTER.match(self._text, m.end) or _SPEAKS_BEFORE.search(before):
            return True
        return bool(_SAID_BEFORE.search(before) and _NO_VERB_AFTER.match(self._text, m.end))

    def _shortly_before(self, at: int, reach: int = 1500) -> list[Mention]:
        first, last = bisect_left(self._starts, at - reach), bisect_left(self._starts, at)
        return [m for m in self._people[first:last] if m.end <= at and not self._is_quoted(m)]

    def _is_quoted(self, m: Mention) -> bool:
        """Of whom somebody speaks is not who speaks: “Lee is sad,” she said."""
        i = bisect_right(self._quoted_starts, m.start) - 1
        return i >= 0 and m.end <= self._quoted[i][1]

    def called(self, role: str, at: int) -> Span | None:
        """The person a definite role ("the vice president", "the statement") was tied to shortly before."""
        words = role.lower().split()
        if words[0] not in ("the", "his", "her"):
            return None
        before = reversed(self._shortly_before(at, 6000))
        return next((Span(m.start, m.end) for m in before if is_told_with(self._text, m, words, at)), None)

    def _subject_of_sentence_before(self, fitting: list[Mention], pronoun: str) -> Mention:
        """Subjects stand first: the first fitting person of the nearest sentence that has one.

        A sentence that opens with the same pronoun goes on about whom that means: "He said Kelm would …", "he said".
        """
        last = fitting[-1]
        start = max(self._text.rfind("\n", 0, last.start) + 1, self._sentence_start(last.start))
        same, earlier = [m for m in fitting if m.start >= start], [m for m in fitting if m.start < start]
        if earlier and self._text[start : last.start].lstrip().lower().startswith(f"{pronoun} "):
            return self._subject_of_sentence_before(earlier, pronoun)
        telling = [m for m in same if tells_at_end(self._text, m)]
        subjects = telling or [m for m in same if self._text[m.end : m.end + 2] not in ("'s", "’s")]
        return (subjects or same)[0]

    def _sentence_start(self, at: int) -> int:
        start = max(0, at - 400)
        stops = [m.end() for m in SENTENCE_END.finditer(self._text, start, at)]
        return stops[-1] if stops else 0
