"""The report as one HTML page: nothing in it runs, nothing is fetched, and it prints."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from variorum.reporting import palette
from variorum.reporting.contents import Contents
from variorum.reporting.judged import stands
from variorum.reporting.listings import (
    besides,
    change_cells,
    change_words,
    empty_ones,
    how_names_were_counted,
    in_marks,
    told_above,
)
from variorum.reporting.omitted import names_left_out, rows_left_out, who_says_so
from variorum.reporting.told_above import also, heading_of
from variorum.text.names_of_texts import begins_sentence
from variorum.text.phrasing import phrase
from variorum_resources import text_of

if TYPE_CHECKING:
    from jinja2 import Template


def html_of(contents: Contents) -> str:
    """The report as a whole page."""
    return _template().render(
        report=contents,
        wanted=contents.choice.parts,
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
    # What the page itself says: `phrase` is asked anew for each page, in whatever language is spoken then.
    environment.globals.update(
        _=phrase,
        also=also,
        begins_sentence=begins_sentence,
        besides=besides,
        change_cells=change_cells,
        change_words=change_words,
        empty_ones=empty_ones,
        heading_of=heading_of,
        how_names_were_counted=how_names_were_counted,
        in_marks=in_marks,
        stands=stands,
        names_left_out=names_left_out,
        rows_left_out=rows_left_out,
        told_above=told_above,
        who_says_so=who_says_so,
    )
    return environment.get_template("report.html.j2")
