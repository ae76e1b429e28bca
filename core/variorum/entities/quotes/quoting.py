"""Quotations with their speakers.

The words nearest to a quotation decide: “…,” said X; “…,” X said; X said: “…”; X called it “…”. Without a
verb the speaker before goes on. A pronoun leads to the person last spoken of who may bear it. What is not
plain keeps a low confidence; platforms ("wrote on Twitter") never speak.
"""

from __future__ import annotations

from collections.abc import Sequence

from variorum.entities.page import Page
from variorum.entities.quotes.speakers import SENTENCE_END, VERB, Speakers
from variorum.model.annotations import Mention, Quote
from variorum.text.quotation_marks import Quotation, quotations


def quotes_in(page: Page, mentions: Sequence[Mention]) -> tuple[Quote, ...]:
    """All quotations of the page in order, inside their marks."""
    marks = [q for q in quotations(page.text) if not _in_skipped(page, q)]
    speakers = Speakers(page, mentions, marks)
    works = {m.start: m.end for m in mentions if m.reason == "a title in quotation marks"}
    found: list[Quote] = []
    for i, q in enumerate(marks):
        scare = _is_scare(page.text, q, works)
        cue = speakers.of(i)
        words = page.text[q.start : q.end]
        if scare:
            found.append(Quote(q.start, q.end, words, None, 0.6, True))
        else:
            found.append(Quote(q.start, q.end, words, cue.speaker, round(cue.confidence, 2)))
    return tuple(found)


def _in_skipped(page: Page, q: Quotation) -> bool:
    return any(a <= q.start and q.end <= b for a, b in page.skipped)


def _is_scare(text: str, q: Quotation, works: dict[int, int]) -> bool:
    """Up to three words that nobody says: a title, a nickname, irony."""
    words = text[q.start : q.end]
    if works.get(q.start, -1) >= q.end - 1:
        return True
    if len(words.split()) > 3 or words[-1:] in ",!?":
        return False
    if text[max(0, q.opened - 10) : q.opened] == "so-called ":
        return True
    start = max(q.opened - 220, text.rfind("\n", 0, q.opened) + 1, 0)
    ends = [m.end() for m in SENTENCE_END.finditer(text, start, q.opened)]
    around = text[ends[-1] if ends else start : q.opened] + " " + text[q.closed : q.closed + 30]
    if q.single or len(words.split()) < 3:
        return VERB.search(around) is None and words[-1:] != "."
    return False
