"""The page of a whole story as one HTML file: nothing in it runs, nothing is fetched, and it prints.

Every cell is a link to the sentence it comes from; the texts stand in full at the end of the page.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import UTC, datetime
from functools import cache
from importlib import import_module
from importlib.resources import files
from typing import TYPE_CHECKING

import variorum_resources
from variorum.model.numbering import Numbering
from variorum.model.story_page import StoryPage, StoryText, TextPlace
from variorum.reporting import palette
from variorum.reporting.inert import inert, linkable, one_line
from variorum.reporting.sources import told
from variorum.reporting.story.sections import sections_of
from variorum.reporting.story.shares import share_rows
from variorum.reporting.story.told_by import place_words, when
from variorum.reporting.story.whole_texts import WholeText
from variorum.text.phrasing import phrase, phrase_many

if TYPE_CHECKING:
    from jinja2 import Template


def story_html(page: StoryPage, title: str = "", made: datetime | None = None) -> str:
    """The page; `title` is what the story is called, `made` the time printed at its end (now by default)."""
    drawing = _Drawing(page)
    sections = sections_of(page)
    shares = share_rows(page)
    for section in sections:
        for group in section.groups:
            for line in group.lines:
                for cell in line.cells:
                    for part in cell.parts:
                        drawing.lead(part.place)
    for row in shares:
        for square in row.cells:
            for place in square.share.places if square.share else ():
                drawing.lead(place)
    return _template().render(
        title=one_line(title)
        or phrase_many("A story told by {n} text", "A story told by {n} texts", len(page.texts)),
        texts=[_head(text) for text in page.texts],
        names=[one_line(text.name) for text in page.texts],
        sections=sections,
        shares=shares,
        drawing=drawing,
        notes=[one_line(note) for note in page.notes],
        light=palette.variables("light"),
        dark=palette.variables("dark"),
        version=import_module("variorum").__version__,
        made=told(made or datetime.now(UTC)),
    )


@dataclass(slots=True)
class _Drawing:
    """Which sentence of which text a place leads to, gathered before the texts are drawn."""

    page: StoryPage
    whole: list[WholeText] = field(init=False)
    numbers: list[Numbering] = field(init=False)
    used: list[set[str]] = field(init=False)

    def __post_init__(self) -> None:
        versions = [text.version for text in self.page.texts]
        self.whole = [WholeText(number, version) for number, version in enumerate(versions, 1)]
        self.numbers = [Numbering(version.paragraphs) for version in versions]
        self.used = [set() for _ in versions]

    def lead(self, place: TextPlace) -> str:
        """The anchor of a place."""
        text, span = place
        anchor = self.whole[text].anchor(span.start)
        self.used[text].add(anchor)
        return anchor

    def where(self, place: TextPlace) -> str:
        """ "¶3"."""
        return place_words(self.numbers[place[0]], place[1].start)

    def paragraphs(self, text: int) -> object:
        """The text, in full."""
        return self.whole[text].paragraphs(self.used[text])


@dataclass(frozen=True, slots=True)
class _Head:
    name: str
    headline: str
    when: str
    address: str
    link: str
    language: str


def _head(text: StoryText) -> _Head:
    return _Head(
        one_line(text.name),
        one_line(text.version.headline),
        when(text.version),
        one_line(text.address),
        linkable(inert(text.address)),
        one_line(text.language),
    )


@cache
def _template() -> Template:
    from jinja2 import Environment, FunctionLoader, StrictUndefined

    folder = files(variorum_resources) / "templates"
    environment = Environment(
        loader=FunctionLoader(lambda name: (folder / name).read_text(encoding="utf-8")),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    environment.globals.update(_=phrase)
    return environment.get_template("story.html.j2")
