"""The report as one HTML page: nothing in it runs, nothing is fetched, and it prints."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from functools import cache
from importlib.resources import files
from typing import TYPE_CHECKING

import variorum_resources
from variorum.model.annotations import Annotations
from variorum.model.article import Article, Version
from variorum.model.comparison import Comparison
from variorum.model.decisions import Decisions
from variorum.model.dossier import Dossier
from variorum.model.finding import Finding
from variorum.reporting import palette
from variorum.reporting.choice import Choice
from variorum.reporting.compared import Compared
from variorum.reporting.contents import Contents, contents_of
from variorum.reporting.listings import change_words
from variorum.text.phrasing import phrase

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


def html_report(
    left_name: str,
    right_name: str,
    left: Version,
    right: Version,
    comparison: Comparison,
    dossier: Dossier,
    findings: Sequence[Finding],
    decisions: Decisions | None = None,
    *,
    left_article: Article | None = None,
    right_article: Article | None = None,
    files: tuple[str, str] = ("", ""),
    annotations: tuple[Annotations, Annotations] | None = None,
    documents: tuple[int, int] = (0, 1),
    everything: bool = False,
    made: datetime | None = None,
) -> str:
    """The page from its parts in one call; see `Compared` and `Choice` for what they are."""
    compared = Compared(
        (left_name, right_name),
        left,
        right,
        comparison,
        dossier,
        tuple(findings),
        decisions or Decisions(),
        (left_article, right_article),
        files,
        annotations,
        documents,
    )
    return html_of(contents_of(compared, Choice(everything=everything), made))


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
    # What the page itself says: `phrase` is asked anew for each page, in whatever language is spoken then.
    environment.globals.update(_=phrase, change_words=change_words)
    return environment.get_template("report.html.j2")
