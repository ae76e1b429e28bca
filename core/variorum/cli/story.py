"""`variorum story`: what several articles of one story tell, side by side."""

from __future__ import annotations

import argparse
from pathlib import Path

from variorum.cli.complaints import Complaint
from variorum.cli.output import inert, marked, print_json, say
from variorum.cli.paper import paper
from variorum.cli.story_texts import told_of
from variorum.dossier.story.page import story_page_of
from variorum.model.story_page import StoryPage
from variorum.reporting.choice import ALL_OF_A_STORY, Choice
from variorum.reporting.story.contents import story_contents
from variorum.reporting.story.sections import sections_of
from variorum.reporting.story.shares import share_rows
from variorum.reporting.story.told_by import when
from variorum.reporting.story.writing import STORY_KINDS, what_a_story_holds, write_story
from variorum.reporting.writing import PDF
from variorum.reviewing.verdicts_on_stories import with_verdicts


def run(options: argparse.Namespace) -> int:
    """Compare every text with every other, and tell, or write the page."""
    target = Path(options.output) if options.output else None
    kind = target.suffix.lower() if target is not None else ""
    if target is not None and kind not in (*STORY_KINDS, PDF):
        raise Complaint(f"{target.name}: a story is written as {', '.join((*STORY_KINDS, PDF))}.", 2)
    if not options.files and not options.corpus:
        raise Complaint("Name several files or a folder, or a corpus with --corpus.", 2)
    write_paper = paper() if kind == PDF else None
    told = told_of(options)
    page = story_page_of(told.texts, told.earlier, told.decisions)
    page = with_verdicts(page, told.decisions, told.columns)
    if target is not None:
        contents = story_contents(page, told.title, _choice(options, kind))
        try:
            if write_paper is not None:
                write_paper(contents, target)
            else:
                write_story(target, contents, options.table)
        except OSError as error:
            raise Complaint(f"{target}: cannot be written ({error.strerror or error}).", 3) from error
    if options.format == "json":
        print_json(page.to_dict())
    elif target is not None:
        say(f"Written to {inert(str(target))}: {len(told.texts)} texts of one story.")
    else:
        _tell(page)
    return 0


def _choice(options: argparse.Namespace, kind: str) -> Choice:
    if kind == ".csv":  # which table is said by another option
        return what_a_story_holds(kind, ALL_OF_A_STORY)
    parts = ALL_OF_A_STORY.parts if options.parts is None else options.parts
    return what_a_story_holds(kind, Choice(parts - (options.without or frozenset()), options.all))


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
                for detail in line.said:
                    say(marked(f"      {inert(detail)}", "dim"))
    say()
    for row in share_rows(page):
        for square in row.cells:
            if square.share is not None:
                say(inert(f"{square.words}."))
    for note in page.notes:
        say(marked(f"Note: {inert(note)}", "dim"))
