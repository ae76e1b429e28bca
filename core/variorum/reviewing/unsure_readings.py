"""Which findings rest on a passage whose reading is open to doubt: a wrong cut makes a passage removed that was not."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Protocol

from variorum.model.article import Article, Doubt, DoubtKind, Version
from variorum.model.decisions import Decisions
from variorum.model.finding import Finding
from variorum.model.frozen import dataclass
from variorum.model.open_doubts import open_doubts_in
from variorum.model.span import Span
from variorum.text.phrasing import marked, phrase

_TOLD: dict[DoubtKind, str] = {
    "cut": marked(
        "It rests on a reading that is not sure: the page runs both versions together, and the program "
        "worked out where the one ends."
    ),
    "side": marked(
        "It rests on a reading that is not sure: the page runs both versions together, and the program "
        "worked out which of them this stands in."
    ),
    "role": marked(
        "It rests on a reading that is not sure: the program worked out whether this paragraph is part of the story."
    ),
    "seam": marked(
        "It rests on a reading that is not sure: the program worked out where the article begins on the page."
    ),
}


class ReadText(Protocol):
    """A text with the article it was read as, whoever holds them."""

    @property
    def version(self) -> Version: ...
    @property
    def article(self) -> Article | None: ...


@dataclass(frozen=True, slots=True)
class VersionRead:
    """The two together, for who holds them apart."""

    version: Version
    article: Article | None = None


def resting_on_doubts(
    findings: Iterable[Finding], texts: tuple[ReadText, ReadText], decisions: Decisions
) -> dict[str, tuple[Doubt, ...]]:
    """By the id of each finding that touches words in doubt, the doubts nobody settled, the left text's first."""
    left, right = (
        tuple(
            (span, doubt)
            for _, doubt in open_doubts_in(text.version, decisions)
            if (span := _words_in_doubt(text.version, doubt, text.article)) is not None
        )
        for text in texts
    )
    if not left and not right:
        return {}
    found: dict[str, tuple[Doubt, ...]] = {}
    for finding in findings:
        touched = (*_touched(finding.left, left), *_touched(finding.right, right))
        if touched:
            found[finding.id] = tuple(dict.fromkeys(touched))
    return found


def told_of_doubts(doubts: Iterable[Doubt]) -> str:
    """What a report says of a finding that rests on these, each reason once; "" for none."""
    kinds = dict.fromkeys(doubt.kind for doubt in doubts)
    return " ".join(phrase(_TOLD[kind]) for kind in kinds)


def _touched(spans: Iterable[Span], doubted: tuple[tuple[Span, Doubt], ...]) -> tuple[Doubt, ...]:
    if not doubted:
        return ()
    spans = tuple(spans)
    return tuple(doubt for words, doubt in doubted if any(words.overlaps(span) for span in spans))


def _words_in_doubt(version: Version, doubt: Doubt, article: Article | None) -> Span | None:
    """The paragraph, or of a row that was cut no more than other readings would take to the other version."""
    paragraph = version.paragraphs[doubt.paragraph]
    whole = Span(paragraph.start, paragraph.end)
    if doubt.kind != "cut" or article is None:
        return whole
    now, *others = (choice.cut for choice in doubt.choices if choice.cut is not None)
    for row in article.rows:
        if row.cut != now:
            continue
        if row.text[:now].strip() == paragraph.text:
            return _within(whole, start=paragraph.start + min([now, *others]))
        if row.text[now:].strip() == paragraph.text:
            return _within(whole, end=paragraph.start + max([now, *others]) - now)
    return whole


def _within(whole: Span, *, start: int | None = None, end: int | None = None) -> Span | None:
    """The part of it from or up to there; None where that is nothing: its words are not in doubt."""
    part = Span(max(whole.start, start or 0), whole.end if end is None else min(whole.end, end))
    return part if part.start < part.end else None
