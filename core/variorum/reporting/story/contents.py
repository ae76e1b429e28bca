"""Everything the report of a whole story says, worked out once: each format only has to draw it."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import replace
from datetime import UTC, datetime
from importlib import import_module

from variorum.model.frozen import dataclass
from variorum.model.json_value import JsonValue
from variorum.model.story_page import StoryPage, StoryText
from variorum.reporting.by_hand import any_in_story, whose_hand
from variorum.reporting.choice import ALL_OF_A_STORY, Choice
from variorum.reporting.inert import inert, linkable, one_line
from variorum.reporting.sources import told
from variorum.reporting.story.chosen_rows import rows_chosen
from variorum.reporting.story.sections import Section, sections_of
from variorum.reporting.story.shares import ShareRow, share_rows
from variorum.reporting.story.told_by import when
from variorum.text.phrasing import phrase, phrase_many


@dataclass(frozen=True, slots=True)
class StoryHead(JsonValue):
    """What is said of a text above the tables."""

    name: str
    headline: str
    when: str
    address: str
    link: str
    language: str


@dataclass(frozen=True, slots=True)
class StoryContents(JsonValue):
    """What goes into the report. `page` holds the parts that were chosen, and always the texts that places are in."""

    choice: Choice
    title: str
    heads: tuple[StoryHead, ...]
    page: StoryPage
    sections: tuple[Section, ...]
    shares: tuple[ShareRow, ...]
    notes: tuple[str, ...]
    version: str
    made: str
    #: The same for programs.
    made_at: datetime

    @property
    def names(self) -> tuple[str, ...]:
        """What the texts are called."""
        return tuple(head.name for head in self.heads)

    @property
    def about_shares(self) -> str:
        """How the matrix of shares is read."""
        return phrase(
            "At least so much of the text named at the left has a match in the text named above: the square is "
            "filled as far. Different numbers both ways come of texts of different length."
        )

    @property
    def closing(self) -> str:
        """What the report claims, and what not."""
        return phrase(
            "Made by Variorum {version} on {day}. The page says what was found in the words of these texts; it does "
            "not say which of them is right, nor who took it from whom. “Not found” means that the program found "
            "nothing, not that there is nothing.",
            version=self.version,
            day=self.made,
        )


def story_contents(
    page: StoryPage, title: str = "", choice: Choice | None = None, made: datetime | None = None
) -> StoryContents:
    """`title` is what the story is called, `made` the time printed at the end (now by default)."""
    made = made or datetime.now(UTC)
    choice = choice or ALL_OF_A_STORY
    page, left_out = rows_chosen(_only(page, choice.parts), everything=choice.everything)
    return StoryContents(
        choice=choice,
        title=one_line(title)
        or phrase_many("A story told by {n} text", "A story told by {n} texts", len(page.texts)),
        heads=tuple(_head(text) for text in page.texts),
        page=page,
        sections=tuple(section for section in sections_of(page, left_out) if section.id in choice.parts),
        shares=share_rows(page) if "shares" in choice.parts else (),
        notes=(*map(one_line, page.notes), *((whose_hand(),) if any_in_story(page) else ())),
        version=import_module("variorum").__version__,
        made=told(made),
        made_at=made,
    )


def _only(page: StoryPage, parts: Collection[str]) -> StoryPage:
    if "otherwise" not in parts:
        page = replace(page, differing=(), quoted=(), kept=(), unsearched=())
    if "told" not in parts:
        page = replace(page, told=(), alone=())
    if "sources" not in parts:
        page = replace(page, sources=())
    if "names" not in parts:
        page = replace(page, named=())
    return page if "shares" in parts else replace(page, shares=(), matches=())


def _head(text: StoryText) -> StoryHead:
    return StoryHead(
        one_line(text.name),
        one_line(text.version.headline),
        when(text.version),
        one_line(text.address),
        linkable(inert(text.address)),
        one_line(text.language),
    )
