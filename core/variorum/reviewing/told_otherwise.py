"""Outlets mode: qualifiers and attribution that differ in sentences surely linked."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence

from variorum.entities.sources.role_sources import SAYS
from variorum.model.annotations import Annotations
from variorum.model.comparison import Edit, EditKind, Link
from variorum.model.finding import Finding, FindingKind
from variorum.model.span import Span
from variorum.reviewing.phrases import quoted
from variorum.reviewing.two_texts import TwoTexts
from variorum.text.leaving_out import CUT_WITHIN
from variorum.text.phrasing import marked, phrase

_WORD = re.compile(r"[^\W_]+(?:['’-][^\W_]+)*")
#: What a cut leaves at the edges of words.
_EDGES = " ,;:.\"'“”‘’"
_SOMEBODY_SAYS = re.compile(
    r"\b(?:(?:he|she|they|we|I|it|who|sources|officials)\s(?:(?:is|was|has|had|have|also|later)\s){0,2}"
    rf"(?:{SAYS})|according\sto)\b",
    re.IGNORECASE,
)
_TITLES: tuple[tuple[EditKind, FindingKind, str], ...] = (
    ("hedge", "hedge", marked("Qualifier differs")),
    ("attribution", "attribution", marked("Attribution differs")),
)


def differently_worded(texts: TwoTexts) -> Iterator[Finding]:
    """One finding for each link and kind: a sentence turned round has several edits that are one thing."""
    for link in texts.comparison.links:
        if link.kind not in ("edited", "reworded") or link.tier != "sure":
            continue
        for edit_kind, kind, title in _TITLES:
            edits = [edit for edit in link.edits if edit.kind == edit_kind]
            if edits and _differ(texts, link, edits, edit_kind):
                detail = _told(texts, edits)
                spans = tuple(e.left for e in edits), tuple(e.right for e in edits)
                yield Finding("", kind, phrase(title), detail, *spans, link.score, "other", edit_kind, detail)


def _differ(texts: TwoTexts, link: Link, edits: Sequence[Edit], kind: EditKind) -> bool:
    """Whether the words differ, and not only their order or the marks around them."""
    left = _words(texts.words("left", edit.left) for edit in edits)
    right = _words(texts.words("right", edit.right) for edit in edits)
    if left == right:
        return False
    if kind == "attribution":
        # "Said Oduya" and "Oduya said in a statement" attribute alike: it is the verb that tells.
        verbs = _verbs(texts.left, link.left), _verbs(texts.right, link.right)
        if all(verbs):
            return verbs[0] != verbs[1]
        # Words exchanged where one side names nobody ("wrote in a", "staffer apologized for a") attribute nothing.
        if left and right and not (_named(texts.left, link.left) and _named(texts.right, link.right)):
            return False
        # Of a quotation that goes on, the speaker was named a sentence before.
        return not (_quotes(texts.left, link.left) and _quotes(texts.right, link.right))
    return True


def _words(passages: Iterator[str]) -> Counter[str]:
    return Counter(word.casefold() for words in passages for word in _WORD.findall(words))


def _verbs(annotations: Annotations, within: Span) -> Counter[str]:
    cues = {source.cue for source in annotations.sources} | {quote.cue for quote in annotations.quotes}
    within_it = (cue for cue in cues if cue is not None and cue.overlaps(within))
    return Counter(cue.of(annotations.text).casefold() for cue in within_it)


def _named(annotations: Annotations, within: Span) -> bool:
    """Whether the sentence says from whom it has something."""
    told = [Span(source.start, source.end) for source in annotations.sources]
    told += [quote.speaker for quote in annotations.quotes if quote.speaker is not None]
    if any(who.overlaps(within) for who in told):
        return True
    return _SOMEBODY_SAYS.search(annotations.text, within.start, within.end) is not None


def _quotes(annotations: Annotations, within: Span) -> bool:
    return any(Span(quote.start, quote.end).overlaps(within) for quote in annotations.quotes)


def _told(texts: TwoTexts, edits: Sequence[Edit]) -> str:
    left = CUT_WITHIN.join(w for edit in edits if (w := texts.words("left", edit.left).strip(_EDGES)))
    right = CUT_WITHIN.join(w for edit in edits if (w := texts.words("right", edit.right).strip(_EDGES)))
    if left and right:
        return f"{quoted(left, 140)} / {quoted(right, 140)}"
    text = texts.names[0] if left else texts.names[1]
    return phrase("{words} here only in {text}", words=quoted(left or right, 100), text=text)
