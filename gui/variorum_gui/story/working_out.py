"""The page of a story with everything that is shown of it. Knows no Qt."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import field
from typing import TypeAlias

from variorum.corpus.story_texts import Column
from variorum.model.article import Version
from variorum.model.decisions import Decisions
from variorum.model.frozen import dataclass
from variorum.model.story_page import StoryPage, StoryText
from variorum.progress import CancelledCheck, Progress
from variorum.reporting.story.sections import Section, sections_of
from variorum.reporting.story.shares import ShareRow, share_rows
from variorum.reviewing.verdicts_on_stories import with_verdicts

Texts: TypeAlias = tuple[StoryText, ...]
Earlier: TypeAlias = tuple[tuple[Version, ...], ...]


@dataclass(frozen=True, slots=True)
class WholeStory:
    """The page, with the version that each of its texts is in the corpus, and its tables in words.

    `decisions` are those it rests on, and whose verdicts stand beside its rows. `earlier` are the older versions of
    each text.
    """

    title: str
    columns: tuple[Column, ...] = ()
    page: StoryPage = field(default_factory=lambda: StoryPage(()))
    sections: tuple[Section, ...] = ()
    shares: tuple[ShareRow, ...] = ()
    decisions: Decisions = field(default_factory=Decisions)
    earlier: Earlier = ()


def in_words(
    title: str,
    columns: tuple[Column, ...],
    page: StoryPage,
    decisions: Decisions,
    judged: Mapping[str, Collection[int]],
    earlier: Earlier = (),
) -> WholeStory:
    """All that is shown: putting thirty texts into words takes longer than a window may stand still.

    `judged` says of texts that verdicts were given on which columns other versions of them are.
    """
    page = with_verdicts(page, decisions, judged)
    return WholeStory(title, columns, page, sections_of(page), share_rows(page), decisions, earlier)


def page_over(
    texts: Texts,
    earlier: Earlier,
    decisions: Decisions,
    recogniser: str,
    *,
    progress: Progress,
    cancelled: CancelledCheck,
) -> StoryPage:
    """The page. Runs in the helper process where there is much."""
    from variorum.dossier.story.page import story_page_of

    return story_page_of(texts, earlier, decisions, recogniser, progress, cancelled)
