"""Passages that are told of beside the timeline: the life of a sentence, headlines, what a step brought."""

from __future__ import annotations

from typing import Literal

from variorum.comparing.wording.word_differences import changes, tokens_of
from variorum.model.frozen import dataclass
from variorum.model.history import Event, Life
from variorum.model.span import Span
from variorum.reporting.stating import order_guessed
from variorum_gui.article_history.timeline_rows import TimelineRow, kinds_in, step_words
from variorum_gui.article_history.working_out import ArticleHistory
from variorum_gui.languages.words import marked, tr

Wording = Literal["same", "removed", "added"]
_MOVED_AND_EDITED = marked("Moved and edited in {version}")
_WHAT: dict[str, str] = {
    "born": marked("New in {version}"),
    "edited": marked("Edited in {version}"),
    "moved": marked("Moved in {version}"),
    "back": marked("Back in {version}"),
    "gone": marked("Gone from {version}"),
}
#: The same of two versions of which nobody knows which is older.
_BESIDE: dict[str, str] = {
    "born": marked("In {version}, not in {other}"),
    "edited": marked("In other words in {version}"),
    "moved": marked("In another place in {version}"),
    "back": marked("In {version}, not in {other}"),
    "gone": marked("Not in {version}"),
}
#: Sentences with more words that differ than this share are shown whole: marks would show nothing.
_MOST_MARKED = 0.7


@dataclass(frozen=True, slots=True)
class Passage:
    """Something to read, and where it stands: `version` by its place from 0, the older one if `older`."""

    title: str
    #: The words in pieces, with what became of each since the words before.
    words: tuple[tuple[str, Wording], ...] = ()
    #: The step it belongs to is the one that leads to this version.
    version: int = 0
    span: Span | None = None
    #: Whether the place is in the version before that one.
    older: bool = False
    #: What the two versions are called, where nobody knows which is older.
    only: tuple[str, str] | None = None

    @property
    def plain(self) -> str:
        """All of it in words, as it is read out or copied."""
        told = []
        for words, wording in self.words:
            clean = " ".join(words.split())
            if wording != "same" and self.only is not None:
                text = self.only[wording == "added"]
                clean = tr("[only in {text}: {words}]", text=text, words=clean)
            elif wording == "removed":
                clean = tr("[removed: {words}]", words=clean)
            elif wording == "added":
                clean = tr("[added: {words}]", words=clean)
            told.append(clean)
        return ": ".join(part for part in (self.title, " ".join(part for part in told if part)) if part)


def life_passages(found: ArticleHistory, life: Life, rows: tuple[TimelineRow, ...]) -> tuple[Passage, ...]:
    """What happened to a sentence, oldest first."""
    passages: list[Passage] = []
    before = ""
    last: Span | None = None
    spans = {stage.version: stage.span for stage in life.stages}
    for event in life.events(found.history.versions):
        row = rows[event.version]
        title = f"{_title(event, row)} · {row.time}"
        if event.span is None:
            last = spans.get(event.version - 1, last)
            passages.append(Passage(title, (), event.version, last, older=True))
            continue
        now = event.span.of(found.versions[event.version].text)
        words = words_since(before, now) if before and event.what != "back" else ((now, "same"),)
        if event.what == "moved" and row.only is None and any(wording != "same" for _, wording in words):
            title = f"{tr(_MOVED_AND_EDITED, version=row.version)} · {row.time}"
        passages.append(_stage(event, title, words, row.only))
        before = now
    return tuple(passages)


def headline_passages(found: ArticleHistory, rows: tuple[TimelineRow, ...]) -> tuple[Passage, ...]:
    """Every headline with the version it came in."""
    passages: list[Passage] = []
    before = ""
    for version, headline in found.history.headlines:
        row = rows[version]
        words = words_since(before, headline) if before and headline else ((headline, "same"),)
        if not headline:
            words = ((tr("no headline found"), "same"),)
        span = _role_span(found, version, "headline")
        passages.append(Passage(row.title, words, version, span, only=row.only))
        before = headline
    return tuple(passages)


def step_passages(found: ArticleHistory, at: int, rows: tuple[TimelineRow, ...]) -> tuple[Passage, ...]:
    """What the step to a version changed: in counts, and the words of a new headline and of notices."""
    row, step = rows[at], rows[at].step
    if step is None:
        return (Passage(row.title, ((step_words(None), "same"),), at),)
    told = [tr("Sentences: {changes}", changes=row.changes), kinds_in(step)]
    title = tr("From {older} to {newer}", older=rows[at - 1].version, newer=row.version)
    if row.only is not None:
        title = tr("Versions {one} and {other}", one=row.beside, other=row.number)
        told.append(order_guessed(row.only))
    passages = [Passage(f"{title} · {row.time}", ((" · ".join(part for part in told if part), "same"),), at)]
    if step.headline:
        old, new = found.versions[at - 1].headline, found.versions[at].headline
        span = _role_span(found, at, "headline")
        passages.append(Passage(tr("Headline"), words_since(old, new), at, span, only=row.only))
    for notice in step.notices:
        passages.append(
            Passage(
                tr("Notice"),
                ((notice, "added"),),
                at,
                _role_span(found, at, "notice", notice),
                only=row.only,
            )
        )
    return tuple(passages)


def words_since(old: str, new: str) -> tuple[tuple[str, Wording], ...]:
    """The new words, with the old ones that went among them."""
    lefts, rights = tokens_of(old, 0, len(old)), tokens_of(new, 0, len(new))
    found = changes(lefts, rights)
    touched = sum(c.i2 - c.i1 + c.j2 - c.j1 for c in found)
    if touched > _MOST_MARKED * (len(lefts) + len(rights)):
        return tuple((words, how) for words, how in ((old, _REMOVED), (new, _ADDED)) if words)
    parts: list[tuple[str, Wording]] = []
    at = 0
    for change in found:
        start = rights[change.j1].start if change.j1 < len(rights) else len(new)
        if start > at:
            parts.append((new[at:start], "same"))
        if change.i2 > change.i1:
            parts.append((old[lefts[change.i1].start : lefts[change.i2 - 1].end], "removed"))
        at = start
        if change.j2 > change.j1:
            at = rights[change.j2 - 1].end
            parts.append((new[start:at], "added"))
    if at < len(new):
        parts.append((new[at:], "same"))
    return tuple(parts)


_REMOVED: Wording = "removed"
_ADDED: Wording = "added"


def _title(event: Event, row: TimelineRow) -> str:
    if row.only is None:
        return tr(_WHAT[event.what], version=row.version)
    return tr(_BESIDE[event.what], other=row.only[0], version=row.version)


def _stage(
    event: Event, title: str, words: tuple[tuple[str, Wording], ...], only: tuple[str, str] | None
) -> Passage:
    # The first version has none before it: its words stand on the left of the step that follows.
    if event.version == 0:
        return Passage(title, words, 1, event.span, older=True)
    return Passage(title, words, event.version, event.span, only=only)


def _role_span(found: ArticleHistory, version: int, role: str, words: str = "") -> Span | None:
    for paragraph in found.versions[version].paragraphs:
        if paragraph.role == role and (not words or paragraph.text == words):
            return Span(paragraph.start, paragraph.end)
    return None
