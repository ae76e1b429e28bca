"""A story in words: who had it first, whose words are quoted, and what stands where nothing is known."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from variorum.dossier.story.page import story_page_of
from variorum.model.building import version_from
from variorum.model.span import Span
from variorum.model.story_page import DifferingRow, QuotedRow, StoryCell, StoryPage, StorySpeaker, StoryText
from variorum.reporting.source_line import source_line
from variorum.reporting.story.lines import ShownCell
from variorum.reporting.story.side_by_side import otherwise
from variorum.reporting.story.told_by import told_by
from variorum.reporting.story.whole_texts import WholeText

SHARED = "The county council has asked all drivers of lorries to keep to the coast road until the bridge is mended."
SAID = "“Nobody on this coast has ever seen a storm like the one of last night,” said Ada Brook."


def text(name: str, hour: int | None, words: str = SHARED) -> StoryText:
    published = datetime(2025, 5, 5, hour, tzinfo=UTC) if hour is not None else None
    return StoryText(name, version_from([(name, "headline"), (words, "body")], published=published), name)


def details(*texts: StoryText) -> str:
    return "\n".join(
        detail for group in told_by(story_page_of(texts)) for line in group.lines for detail in line.details
    )


@pytest.mark.parametrize(
    ("hours", "words"),
    [
        ((9, 11), "first seen: Aske"),
        ((9, 9), "first seen: the dates do not decide between Aske, Varg"),
        ((9, None), "first seen: dates unknown"),
        ((9, 11, None), "first seen: Aske; dates unknown for Olm"),
    ],
)
def test_who_had_it_first_is_said_as_far_as_the_dates_go(hours: tuple[int | None, ...], words: str) -> None:
    texts = [text(name, hour) for name, hour in zip(("Aske", "Varg", "Olm"), hours, strict=False)]
    assert words in details(*texts).split("\n")


def test_the_same_words_of_somebody_quoted_are_called_that() -> None:
    assert "the same words quoted in 2: Aske, Varg" in details(text("Aske", 9, SAID), text("Varg", 9, SAID))


def page_with(**rows: object) -> StoryPage:
    texts = (text("Aske", 9, SAID), text("Varg", 9, SAID))
    return StoryPage(texts, **rows)  # type: ignore[arg-type]


def test_a_speaker_who_is_only_likely_is_told_as_not_sure() -> None:
    at = SAID.index("Nobody")
    cell = StoryCell(((0, Span(at, at + 6)),), ("Nobody",))
    speakers = ((StorySpeaker("Ada Brook", sure=False),), ())
    row = QuotedRow((cell, StoryCell()), 0, (frozenset(), frozenset()), speakers, ())
    (group,) = otherwise(page_with(quoted=(row,)))
    assert group.lines[0].cells[0].parts[0].aside == "Ada Brook (not sure)"


def test_accents_are_no_range_of_a_figure() -> None:
    row = DifferingRow("spelling", "range", "Ines, Inés", (StoryCell(), StoryCell()))
    (group,) = otherwise(page_with(differing=(row,)))
    assert group.lines[0].title == "spelled differently"


def test_a_cell_without_anything_is_a_dash() -> None:
    assert ShownCell().words == "–"


def test_a_place_between_two_sentences_leads_to_the_next_one_and_in_a_text_without_any_nowhere() -> None:
    version = version_from([("One is here.", "body"), ("Two is there.", "body")])
    whole = WholeText(3, version)
    assert [whole.anchor(at) for at in (0, version.text.index("\n"), version.text.index("Two"))] == [
        "t3s1",
        "t3s2",
        "t3s2",
    ]
    assert WholeText(3, version_from([])).anchor(0) == ""


def test_the_line_under_quoted_words_says_what_is_known_of_the_text() -> None:
    known = version_from(
        [("Fees rise", "headline"), ("They do.", "body")], published=datetime(2025, 5, 3, 9, tzinfo=UTC)
    )
    line = source_line("Gazette", known)
    assert line.startswith("Gazette, “Fees rise”, Published: 3 May 2025")
    assert source_line("Gazette", version_from([("They do.", "body")])) == "Gazette, Published: not known"
