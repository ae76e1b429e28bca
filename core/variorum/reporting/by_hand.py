"""What a report says of words such as "confirmed by hand": whose hand that was."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from variorum.model.article import Version
from variorum.model.decisions import Decisions
from variorum.model.story_page import StoryPage
from variorum.reporting.story.judged_rows import JudgedRow
from variorum.text.phrasing import phrase


def whose_hand() -> str:
    """A line of the head: whoever is given a report takes "the reader" for himself."""
    return phrase(
        "Judgements, links and details marked “by hand”, and the notes, are those of the person who made this report "
        "with Variorum."
    )


def any_in_report(versions: Iterable[Version], decisions: Decisions, rows: Iterable[Any]) -> bool:
    """Whether anything of it was judged, linked, named or given by a person; `rows` have a `state`."""
    given = any(version.given for version in versions)
    decided = decisions.links or decisions.speakers or decisions.notes or decisions.entities
    return given or bool(decided) or any(row.state for row in rows)


def any_in_story(page: StoryPage) -> bool:
    """The same of the page of a story."""
    rows: tuple[JudgedRow, ...] = (*page.differing, *page.quoted, *page.kept, *page.sources)
    spoken = (speaker.decided for row in page.quoted for speakers in row.speakers for speaker in speakers)
    return any(text.version.given for text in page.texts) or any(row.judged for row in rows) or any(spoken)
