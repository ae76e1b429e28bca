"""Sentences that "he" is told to have said, without marks around all of them: "Lee, he said, was late".

That "he" is nobody whom the sentence names, and nor is the next "he", which goes on as the same.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Sequence

from variorum.entities.quotes.speech_cues import OPENING_CLAUSE, SENTENCE_END
from variorum.entities.sources.role_sources import SAYS
from variorum.model.annotations import Mention
from variorum.model.frozen import dataclass
from variorum.text.late_patterns import LatePattern

#: Between two commas, or at the end. In "Asked of Lee, he said, “…”" the words said are still to come.
_HE_SAID = LatePattern(
    rf",[”\"’']?\s(?P<he>he|she)\s(?:(?:also|later|then|had|has)\s)?(?:{SAYS})(?=,\s(?![“\"‘'])|[.;](?:\s|$))"
)
_SAYS_AT_END = LatePattern(rf"\s(?:(?:also|later|then)\s)?(?:{SAYS})(?:\s[\w-]+){{0,3}}\.(?:\s|$)")
_TITLES = r"(?:[A-Z]\w*\.?\s){0,3}$"
_AFTER_ITS_COMMA = LatePattern(rf",\s{_TITLES}")
_BY = LatePattern(rf",\s(?:according to|said)\s{_TITLES}")
#: No sentence is searched further than this, in code points.
_REACH = 400
#: Between the last word quoted and the pronoun: marks, a comma, a blank.
_CLOSING = 5


@dataclass(frozen=True, slots=True)
class _Clause:
    start: int
    end: int
    pronoun: str


class ReportedClauses:
    """Such sentences of one text, in order; `quoted` are the words between marks."""

    def __init__(self, text: str, quoted: Sequence[tuple[int, int]]) -> None:
        self._clauses = [
            _Clause(*_sentence(text, match.start("he")), match["he"])
            for match in _HE_SAID.finditer(text)
            if not _is_of_a_quotation(text, match.start("he"), quoted)
        ]
        self._starts = [clause.start for clause in self._clauses]

    def have(self, start: int, end: int, pronoun: str) -> bool:
        """Whether words stand in what this pronoun said."""
        i = bisect_right(self._starts, start) - 1
        return i >= 0 and end <= self._clauses[i].end and self._clauses[i].pronoun == pronoun

    def around(self, at: int) -> tuple[int, int]:
        """The sentence of the pronoun at `at`; an empty stretch where it is none of these."""
        i = bisect_right(self._starts, at) - 1
        if i < 0 or at >= self._clauses[i].end:
            return at, at
        return self._clauses[i].start, self._clauses[i].end


def tells_at_end(text: str, m: Mention) -> bool:
    """ "Lee was late, Kelm said": the end of the sentence tells that all of it is Kelm's."""
    before = text[max(0, m.start - 40) : m.start]
    if _SAYS_AT_END.match(text, m.end):
        return _AFTER_ITS_COMMA.search(before) is not None
    return text[m.end : m.end + 1] == "." and _BY.search(before) is not None


def _sentence(text: str, at: int) -> tuple[int, int]:
    first = max(0, at - _REACH)
    first = max(first, text.rfind("\n", first, at) + 1)
    line = text.find("\n", at, at + _REACH)
    last = line if line >= 0 else min(len(text), at + _REACH)
    stops = [m.end() for m in SENTENCE_END.finditer(text, first, at)]
    stop = SENTENCE_END.search(text, at, last)
    return (stops[-1] if stops else first), (stop.end() if stop else last)


def _is_of_a_quotation(text: str, he: int, quoted: Sequence[tuple[int, int]]) -> bool:
    """Whether the pronoun follows a quotation that is a sentence of its own: Lee smiled: “It is late,” he said."""
    i = bisect_left(quoted, (he, -1)) - 1
    if i < 0 or he - quoted[i][1] > _CLOSING or text[quoted[i][1] : he].strip(" ,”\"’'"):
        return False
    start = _sentence(text, quoted[i][0])[0]
    lead = text[start : quoted[i][0]].rstrip(" “\"‘'")
    return not lead[-1:].isalnum() or OPENING_CLAUSE.match(text, start) is not None
