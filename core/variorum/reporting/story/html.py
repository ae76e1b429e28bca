"""The page of a whole story as one HTML file: nothing in it runs, nothing is fetched, and it prints.

Every cell is a link to the sentence it comes from; the texts stand in full at the end of the page.
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from variorum.reporting import palette
from variorum.reporting.story.contents import StoryContents
from variorum.reporting.story.leading import Leading
from variorum.text.phrasing import phrase
from variorum_resources import text_of

if TYPE_CHECKING:
    from jinja2 import Template


def html_of_story(contents: StoryContents) -> str:
    """The report as a whole page."""
    return _template().render(
        report=contents,
        wanted=contents.choice.parts,
        drawing=Leading(contents.page, contents.sections, contents.shares),
        light=palette.variables("light"),
        dark=palette.variables("dark"),
    )


@cache
def _template() -> Template:
    from jinja2 import Environment, FunctionLoader, StrictUndefined

    environment = Environment(
        loader=FunctionLoader(lambda name: text_of(f"templates/{name}")),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    environment.globals.update(_=phrase)
    return environment.get_template("story.html.j2")
