"""Quotations with their speakers.

The words nearest to a quotation decide: “…,” said X; “…,” X said; X said: “…”; X called it “…”. Without a
verb the speaker before goes on. A pronoun leads to the person last spoken of who may bear it. What is not
plain keeps a low confidence; platforms ("wrote on Twitter") never speak.
"""

from __future__ import annotations

from collections.abc import Sequence

from variorum.entities.page import Page
from variorum.entities.quotes.speakers import Speakers
from variorum.entities.quotes.speech_cues import BY_AS, OWNED, SENTENCE_END, VERB, WORK_AFTER
from variorum.model.annotations import Mention, Quote
from variorum.model.span import Span
from variorum.text.quotation_marks import Quotation, quotations

#: Verbs that give a name or a title: a film called “Go Now!”
_NAMING = frozenset(
    ("called", "calling", "dubbed", "labeled", "labelled", "wrote", "writing", "writes", "read", "reads")
)


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
            found.append(
                Quote(
                    q.start,
                    q.end,
                    words,
                    cue.speaker,
                    round(cue.confidence, 2),
                    cue=_of_this_sentence(page.text, q, cue.verb),
                )
            )
    return tuple(found)


def _in_skipped(page: Page, q: Quotation) -> bool:
    return any(a <= q.start and q.end <= b for a, b in page.skipped)


def _is_scare(text: str, q: Quotation, works: dict[int, int]) -> bool:
    """Up to three words that nobody says: a title, a nickname, irony."""
    words = text[q.start : q.end]
    if words[-1:] in ",!?" and _is_said(text, q):
        return False
    if len(words.split()) <= 4 and WORK_AFTER.match(text, q.closed):
        return True
    if OWNED.search(text, max(0, q.opened - 4), q.opened) and len(words.split()) <= 3 and words.istitle():
        return True
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
        return VERB.search(around) is None and not BY_AS.search(text, start, q.opened) and words[-1:] != "."
    return False


def _is_said(text: str, q: Quotation) -> bool:
    """Whether a verb of speech touches the marks: “This is it,” said … / someone shouted “Go!”"""
    if VERB.match(text, q.closed + text[q.closed : q.closed + 1].isspace()):
        return True
    before = VERB.finditer(text, max(0, q.opened - 30), q.opened)
    return any(m[0] not in _NAMING and not text[m.end() : q.opened].strip(" ,:") for m in before)


def _of_this_sentence(text: str, q: Quotation, verb: Span | None) -> Span | None:
    """The verb, unless its sentence ended before the quotation: Kelm spoke. “Go!”"""
    ended = (
        verb is not None and verb.end <= q.opened and text[verb.end : q.opened].rstrip()[-1:] in tuple(".!?")
    )
    return None if ended else verb
