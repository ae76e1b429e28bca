"""`variorum story`: what several articles of one story tell, side by side."""

from __future__ import annotations

import argparse
from collections import Counter
from pathlib import Path

from variorum.cli.complaints import Complaint, complain_of
from variorum.cli.inputs import reading_of
from variorum.cli.output import inert, marked, print_json, say
from variorum.dossier.story.page import story_page_of
from variorum.model.article import Article, Version
from variorum.model.story_page import StoryPage, StoryText
from variorum.reporting.story.sections import sections_of
from variorum.reporting.story.shares import share_rows
from variorum.reporting.story.told_by import when
from variorum.reporting.whole_file import write_whole
from variorum.reviewing.phrases import shortened

_HTML = (".html", ".htm")


def run(options: argparse.Namespace) -> int:
    """Compare every text with every other, and tell, or write the page."""
    target = Path(options.output) if options.output else None
    if target is not None and target.suffix.lower() not in _HTML:
        raise Complaint(f"{target.name}: the page of a story is written as .html.", 2)
    articles = [(article, word) for word in options.files for article in _articles(word)]
    if len(articles) < 2:
        raise Complaint("A story is told by two articles or more: name several files, or a folder.", 2)
    texts = [
        StoryText(name, article.versions[-1], article.outlet, article.address, article.language)
        for (article, _), name in zip(articles, _names(articles), strict=True)
    ]
    earlier: list[tuple[Version, ...]] = [article.versions[:-1] for article, _ in articles]
    page = story_page_of(texts, earlier)
    if target is not None:
        _write(page, options.title or "", target)
    if options.format == "json":
        print_json(page.to_dict())
    elif target is not None:
        say(f"Written to {inert(str(target))}: {len(texts)} texts of one story.")
    else:
        _tell(page)
    return 0


def _articles(word: str) -> tuple[Article, ...]:
    result = reading_of(word)
    complain_of(result.problems)
    return result.articles


def _names(articles: list[tuple[Article, str]]) -> list[str]:
    """The outlet of each; its headline or file where that is not known, or has several; numbers at last."""
    names = [article.outlet for article, _ in articles]
    often = Counter(names)
    for at, (article, word) in enumerate(articles):
        if not names[at] or often[names[at]] > 1:
            own = shortened(article.versions[-1].headline, 40) or Path(word).name
            names[at] = f"{names[at]}: {own}" if names[at] else own
    often = Counter(names)
    return [f"{name} ({at})" if often[name] > 1 else name for at, name in enumerate(names, 1)]


def _write(page: StoryPage, title: str, target: Path) -> None:
    from variorum.reporting.story.html import story_html

    data = story_html(page, title).encode("utf-8", "xmlcharrefreplace")
    try:
        write_whole(target, data)
    except OSError as error:
        raise Complaint(f"{target}: cannot be written ({error.strerror or error}).", 3) from error


def _tell(page: StoryPage) -> None:
    """All tables as lines; numbers in brackets are the texts."""
    for number, text in enumerate(page.texts, 1):
        say(f"[{number}] {marked(inert(text.name), 'bold')}, {inert(when(text.version))}")
    for section in sections_of(page):
        say()
        say(marked(section.title, "bold"))
        for note in section.notes:
            say(f"  {inert(note)}")
        if not section.groups:
            say(f"  {section.none}")
        for group in section.groups:
            say(f"  {group.title}")
            for line in group.lines:
                cells = [(number, cell) for number, cell in enumerate(line.cells, 1) if cell.parts]
                say(f"    {inert(line.title)}")
                say("      " + "  ".join(f"[{number}] {inert(cell.words)}" for number, cell in cells))
                for detail in line.details:
                    say(marked(f"      {inert(detail)}", "dim"))
    say()
    for row in share_rows(page):
        for square in row.cells:
            if square.share is not None:
                say(inert(f"{square.words}."))
    for note in page.notes:
        say(marked(f"Note: {inert(note)}", "dim"))
