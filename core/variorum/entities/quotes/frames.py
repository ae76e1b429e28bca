"""The words around a quotation that may tell who speaks: its sentence before the marks, and after them."""

from __future__ import annotations

from collections.abc import Sequence

from variorum.entities.quotes.speech_cues import OPENING_CLAUSE, SENTENCE_END, VERB
from variorum.text.quotation_marks import Quotation

#: No sentence is longer, in characters; a text without one may be.
LONGEST = 1_500


class Frames:
    """Leads and tails of the quotations of a page, by their number."""

    def __init__(self, text: str, marks: Sequence[Quotation]) -> None:
        self._text = text
        self._marks = marks

    def verb_touches(self, lead: tuple[int, int]) -> bool:
        """… someone shouted “Go,” though Kelm said: the verb right before decides."""
        verbs = list(VERB.finditer(self._text, *lead))
        return bool(verbs) and not self._text[verbs[-1].end() : lead[1]].strip(" ,:\u00a0")

    def ends_its_sentence(self, lead: tuple[int, int], tail: tuple[int, int]) -> bool:
        """Kelm asked Moll “how many there are?” After all, he said …: the words before have a verb of their own."""
        goes_on = self._text[tail[0] : tail[1]].lstrip()
        return goes_on[:1].isupper() and VERB.search(self._text, *lead) is not None

    def lead(self, i: int) -> tuple[int, int]:
        """The sentence's words before the quotation, back to the quotation before it."""
        q = self._marks[i]
        start = self._text.rfind("\n", 0, q.opened) + 1
        if i and self._marks[i - 1].closed > start:
            start = self._marks[i - 1].closed
        elif not self._text[start : q.opened].strip() and self._text[:start].rstrip()[-1:] == ":":
            start = (
                self._text.rfind("\n", 0, len(self._text[:start].rstrip())) + 1
            )  # "X reported:" stands above
            start = max(start, self._marks[i - 1].closed if i else 0)
        start = max(start, q.opened - LONGEST)
        ends = [m.end() for m in SENTENCE_END.finditer(self._text, start, q.opened)]
        return (ends[-1] if ends else start), q.opened

    def opens_with_clause(self, i: int) -> bool:
        """ "After a talk with Kelm, Lee let it be known …": the subject of the sentence stands after a comma."""
        at = self._marks[i].opened
        start = max(self._text.rfind("\n", 0, at) + 1, at - LONGEST)
        stops = [m.end() for m in SENTENCE_END.finditer(self._text, start, at)]
        return OPENING_CLAUSE.match(self._text, stops[-1] if stops else start, at) is not None

    def is_of_a_clause(self, i: int) -> bool:
        """When they spoke of “a leak,” Kelm left: a few words that end the first clause, whoever acts in the next."""
        words = self._text[self._marks[i].start : self._marks[i].end].split()
        return len(words) <= 3 and self.lead(i)[1] - self.lead(i)[0] > 8 and self.opens_with_clause(i)

    def tail(self, i: int) -> tuple[int, int]:
        """The sentence's words after the quotation, up to the next quotation."""
        q = self._marks[i]
        end = self._text.find("\n", q.closed)
        end = min(len(self._text) if end < 0 else end, q.closed + LONGEST)
        if i + 1 < len(self._marks):
            end = max(q.closed, min(end, self._marks[i + 1].opened))
        stop = SENTENCE_END.search(self._text, q.closed, end)
        return q.closed, (stop.end() if stop else end)
