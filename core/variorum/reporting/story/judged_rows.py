"""What the reader said of the rows of a story's page: of all of a row, and of two of its texts."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from variorum.model.dossier import QuoteRelation
from variorum.model.judgement import SETTLED, Judgement
from variorum.model.story_page import (
    DifferingRow,
    KeptRow,
    QuotedRow,
    RowVerdict,
    SourcedRow,
    StoryCell,
    StoryPage,
)
from variorum.reporting.inert import one_line
from variorum.reporting.judged import STANDS, stands
from variorum.text.phrasing import phrase

JudgedRow = DifferingRow | QuotedRow | KeptRow | SourcedRow

#: Of so many pairs of texts it is said which they are: where ten carry one agency's words there are dozens.
_PAIRS = 8


def state_of(row: JudgedRow) -> Judgement | None:
    """What the reader said of the row: one text beside another may be what was meant, where many tell it.

    What was confirmed of two of its texts stands. It is rejected as a whole where nothing else was said, of any two of
    its texts, and where it says one thing.
    """
    found = {verdict.judgement for verdict in row.judged}
    if "confirmed" in found or "unsure" in found:
        return "confirmed" if "confirmed" in found else "unsure"
    if "rejected" not in found or not is_judged_whole(row):
        return None
    return "rejected" if not isinstance(row, QuotedRow) or len(_told(row)) < 2 else None


def settled(row: JudgedRow) -> Judgement | None:
    """What the reader decided of all of its texts alike: what holds of two of them may not hold of a third."""
    found = {verdict.judgement for verdict in row.judged if verdict.judgement}
    return found.pop() if len(found) == 1 and found <= SETTLED and is_judged_whole(row) else None


def state_shown(row: JudgedRow) -> Judgement | None:
    """What is said beside the row in one word; none where the reader said yes of some of its texts, no of others."""
    return None if is_disputed(row) else state_of(row)


def is_disputed(row: JudgedRow) -> bool:
    """Whether the reader decided one thing of some of its texts, and another of others."""
    return {verdict.judgement for verdict in row.judged} >= SETTLED


def is_judged_whole(row: JudgedRow) -> bool:
    """Whether the reader said something of each of its texts."""
    judged = {text for verdict in row.judged if verdict.judgement for text in verdict.texts}
    return judged >= {text for text, cell in enumerate(row.cells) if cell.places}


def _told(row: QuotedRow) -> set[QuoteRelation]:
    told = {relation for how in row.how for relation in how} - {"identical", "in parts"}
    # In other words, or without some words, it has another length, which says nothing more.
    return told - {"cut"} if told & {"words differ", "left out"} else told


def verdict_words(page: StoryPage, judged: Iterable[RowVerdict], *, titled: bool = False) -> tuple[str, ...]:
    """A line for each thing the reader said: of what, where `titled`, and of which texts, where there are more."""
    lines: dict[tuple[str, Judgement | None, str], list[tuple[int, ...]]] = {}
    for verdict in judged:
        title = one_line(verdict.title) if titled else ""
        texts = lines.setdefault((title, verdict.judgement, one_line(verdict.note)), [])
        of = verdict.pair or verdict.texts
        texts += [of] if of not in texts else []
    order = [*STANDS, None]
    return tuple(
        _line(page, *key, pairs)
        for key, pairs in sorted(lines.items(), key=lambda each: order.index(each[0][1]))
    )


def _line(
    page: StoryPage, title: str, judgement: Judgement | None, note: str, pairs: Sequence[tuple[int, ...]]
) -> str:
    """The note stands beside what it is on."""
    told = phrase("Note: {words}", words=note) if note else ""
    words = stands(judgement) or told
    if title:
        words = phrase("“{title}”: {verdict}", title=title, verdict=words)
    if len(page.texts) > 2:
        words = phrase("{verdict} ({texts})", verdict=words, texts="; ".join(_named(page, pairs)))
    return f"{words}. {told}" if told and judgement else words


def _named(page: StoryPage, pairs: Sequence[tuple[int, ...]]) -> Iterator[str]:
    yield from (_names(page, pair) for pair in pairs[:_PAIRS])
    if len(pairs) > _PAIRS:
        yield phrase("and {n} more", n=len(pairs) - _PAIRS)


def _names(page: StoryPage, texts: Sequence[int]) -> str:
    names = [one_line(page.texts[text].name) for text in texts]
    return phrase("{one} and {other}", one=names[0], other=names[1]) if len(names) == 2 else names[0]


def cell_states(cells: Sequence[StoryCell], judged: Iterable[RowVerdict]) -> list[tuple[Judgement, ...]]:
    """By text, what was said of findings it is in."""
    said = [(verdict.judgement, verdict.texts) for verdict in judged]
    return [
        tuple(
            judgement for judgement in STANDS if any((judgement, at) == (j, t) for j, ts in said for t in ts)
        )
        for at in range(len(cells))
    ]
