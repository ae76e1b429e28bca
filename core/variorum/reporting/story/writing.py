"""The report of a story as a file: the ending of its name says of which kind."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from pathlib import Path

from variorum.reporting.choice import Choice
from variorum.reporting.story.contents import StoryContents
from variorum.reporting.story.tables import StoryTableName
from variorum.reporting.whole_file import write_whole


def what_a_story_holds(suffix: str, choice: Choice) -> Choice:
    """The choice, as it holds for a kind of file: tables and data have every row, with what the reader said of it."""
    return Choice(choice.parts, everything=True) if suffix in (".xlsx", ".csv", ".json") else choice


def story_bytes(suffix: str, contents: StoryContents, table: StoryTableName = "otherwise") -> bytes:
    """The whole file; `table` is which one goes into a CSV. Raises ValueError for an ending not among `STORY_KINDS`."""
    if suffix not in STORY_KINDS:
        raise ValueError(
            f"stories are written as {', '.join(STORY_KINDS)}, not as {suffix or 'a file without ending'}"
        )
    return STORY_KINDS[suffix](contents, table)


def write_story(path: Path, contents: StoryContents, table: StoryTableName = "otherwise") -> None:
    """Write the report; what was there is only touched when the whole of the new one has been made."""
    write_whole(path, story_bytes(path.suffix.lower(), contents, table))


def _html(contents: StoryContents, _table: StoryTableName) -> bytes:
    from variorum.reporting.story.html import html_of_story

    return html_of_story(contents).encode("utf-8", "xmlcharrefreplace")


def _word(contents: StoryContents, _table: StoryTableName) -> bytes:
    from variorum.reporting.story.word import word_of_story

    return word_of_story(contents)


def _markdown(contents: StoryContents, _table: StoryTableName) -> bytes:
    from variorum.reporting.story.markdown import markdown_of_story

    return markdown_of_story(contents).encode("utf-8", "replace")


def _workbook(contents: StoryContents, _table: StoryTableName) -> bytes:
    from variorum.reporting.spreadsheet import workbook_of
    from variorum.reporting.story.tables import story_tables

    return workbook_of(story_tables(contents))


def _csv(contents: StoryContents, table: StoryTableName) -> bytes:
    from variorum.reporting.exchange.table import csv_of
    from variorum.reporting.story.tables import story_table

    return csv_of(story_table(table, contents), byte_order_mark=True).encode("utf-8")


def _json(contents: StoryContents, _table: StoryTableName) -> bytes:
    return json.dumps(contents.to_dict(), indent=1).encode("ascii")


#: Ending → how such a file is made. PDF needs Qt: the window package writes it.
STORY_KINDS: Mapping[str, Callable[[StoryContents, StoryTableName], bytes]] = {
    ".html": _html,
    ".htm": _html,
    ".docx": _word,
    ".md": _markdown,
    ".xlsx": _workbook,
    ".csv": _csv,
    ".json": _json,
}
