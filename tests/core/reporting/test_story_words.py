"""A story in words: who had it first, whose words are quoted, and what stands where nothing is known."""

from __future__ import annotations

import io
import re
import zipfile
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest

from variorum.dossier.story.page import story_page_of
from variorum.model.building import version_from
from variorum.model.span import Span
from variorum.model.story_page import (
    DifferingRow,
    MatchedPassages,
    PairMatches,
    QuotedRow,
    RowVerdict,
    StoryCell,
    StoryPage,
    StorySpeaker,
    StoryText,
    ToldRow,
)
from variorum.reporting.choice import STORY_PARTS, Choice
from variorum.reporting.listings import in_marks
from variorum.reporting.source_line import source_line
from variorum.reporting.story.contents import StoryContents, story_contents
from variorum.reporting.story.lines import ShownCell
from variorum.reporting.story.side_by_side import otherwise
from variorum.reporting.story.told_by import told_by
from variorum.reporting.story.whole_texts import WholeText
from variorum.reporting.story.writing import story_bytes, write_story
from variorum.reviewing.phrases import quoted

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
        ((None, None), "first seen: dates unknown"),
        ((9, None), "first seen: dates unknown for Varg"),
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
    judged = (RowVerdict("confirmed", (0,), "Quotation shortened"),)
    (group,) = otherwise(page_with(quoted=(replace(row, judged=judged),)))
    assert group.lines[0].cells[0].parts[0].aside == "speaker not sure"


@pytest.mark.parametrize(
    ("sure", "told"),
    [("Brook", "Ada Brook"), ("Ola Brook", "speaker not sure"), ("Varg", "speaker not sure")],
)
def test_what_another_text_is_sure_of_is_told_of_the_same_words(sure: str, told: str) -> None:
    at = SAID.index("Nobody")
    cells = tuple(StoryCell(((text, Span(at, at + 6)),), ("Nobody",)) for text in (0, 1))
    speakers = ((StorySpeaker("Ada Brook", sure=False),), (StorySpeaker(sure, sure=True),))
    row = QuotedRow(cells, 0, (frozenset(), frozenset()), speakers, ())
    (group,) = otherwise(page_with(quoted=(row,)))
    assert [cell.parts[0].aside for cell in group.lines[0].cells] == [told, sure]


def test_accents_are_no_range_of_a_figure() -> None:
    row = DifferingRow("spelling", "range", "Ines, Inés", (StoryCell(), StoryCell()))
    (group,) = otherwise(page_with(differing=(row,)))
    assert group.lines[0].title == "Spelled differently"
    cells = tuple(StoryCell(((text, Span(0, 4)),), (words,)) for text, words in enumerate(("Ines", "Inés")))
    (group,) = otherwise(page_with(differing=(DifferingRow("spelling", "range", "Ines, Inés", cells),)))
    assert (group.lines[0].title, group.lines[0].details) == ("Ines / Inés", ())


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


def shown_in(kind: str, count: int, parts: frozenset[str] = frozenset(STORY_PARTS)) -> str:
    texts = [text(f"Herald {n}", None, f"{SHARED} {SAID} Bus {n} went over.") for n in range(count - 1)]
    texts.append(text(f"Herald {count - 1}", None, "Nothing of all this was told on the islands that week."))
    page = replace(story_page_of(texts), notes=("a note on these texts",))
    contents = story_contents(page, "The bridge", Choice(parts), datetime(2025, 5, 6, tzinfo=UTC))  # type: ignore[arg-type]
    return written_words(kind, contents)


def written_words(kind: str, contents: StoryContents) -> str:
    data = story_bytes(kind, contents)
    if kind != ".docx":
        return data.decode()
    with zipfile.ZipFile(io.BytesIO(data)) as packed:
        return re.sub("<[^>]+>", "", packed.read("word/document.xml").decode())


@pytest.mark.parametrize("kind", [".md", ".docx", ".html"])
@pytest.mark.parametrize("count", [3, 7])
def test_what_must_be_known_of_the_texts_is_told_on_every_page(kind: str, count: int) -> None:
    whole = shown_in(kind, count)
    assert "note on these texts" in whole.replace("\\", "")
    assert f"Herald {count - 1}" in whole


@pytest.mark.parametrize("kind", [".md", ".docx"])
def test_of_many_sentences_told_by_one_text_the_first_places_are_named_and_the_rest_counted(
    kind: str,
) -> None:
    lines = [f"On island number {n} a farmer counted the {n + 3} sheep of his neighbour." for n in range(40)]
    lone = version_from([("Sheep", "headline"), *((line, "body") for line in lines)])
    page = story_page_of([text("Aske", 9), StoryText("Varg", lone, "Varg")])
    contents = story_contents(page, "Sheep", Choice(frozenset(STORY_PARTS)), datetime(2025, 5, 6, tzinfo=UTC))  # type: ignore[arg-type]
    told = written_words(kind, contents)
    assert "headline ¶1 ¶2" in told
    assert "¶11 and 29 more" in told
    assert "¶12 " not in told.partition("¶11 and")[0]


def test_a_word_file_without_the_texts_leads_nowhere() -> None:
    assert "The texts" not in shown_in(".docx", 2, frozenset(STORY_PARTS) - {"texts"})


def test_a_storys_report_is_written_whole(tmp_path: Path) -> None:
    page = story_page_of([text("Aske", 9), text("Varg", 9)])
    made = story_contents(
        page, "The bridge", Choice(frozenset(STORY_PARTS)), datetime(2025, 5, 6, tzinfo=UTC)
    )  # type: ignore[arg-type]
    write_story(tmp_path / "bridge.MD", made)
    assert (tmp_path / "bridge.MD").read_bytes() == story_bytes(".md", made)


def test_a_quotation_that_begins_with_a_mark_of_its_own_has_no_two_alike() -> None:
    """As where the newspaper goes on with a quotation in a new paragraph."""
    words = quoted("“We sail,” she said. “Tomorrow", 80)
    assert words == "‘“We sail,” she said. “Tomorrow’"
    assert in_marks("“We sail") == "“We sail”"
    assert in_marks("We sail") == "“We sail”"


def matched_page(possible: tuple[bool, ...]) -> StoryPage:
    """Of three texts two tell one thing; the third has matches of one sentence after the other."""
    other = "The council met. It spoke of lorries. It spoke of the bridge. Nobody slept. Rain fell."
    texts = (text("Aske", 9), text("Varg", 9), text("Olm", 9, other))
    at, first = len("Aske\n\n"), len("Olm\n\n")
    told = Span(at, at + len(SHARED))
    ends = [first + end.end() for end in re.finditer(r"\.", other)]
    starts = [first, *(end + 1 for end in ends)]
    row = ToldRow(
        (StoryCell(((0, told),), (SHARED,)), StoryCell(((1, told),), (SHARED,)), StoryCell()), undated=(0, 1)
    )
    matches = tuple(
        MatchedPassages(told, Span(starts[n], ends[n]), possible=each) for n, each in enumerate(possible)
    )
    pairs = PairMatches(0, 1, (MatchedPassages(told, told),)), PairMatches(0, 2, matches)
    return StoryPage(texts, told=(row,), matches=pairs)


@pytest.mark.parametrize(
    ("possible", "words", "passages"),
    [
        ((), "–", []),
        ((True,), "possible match: ¶1", ["The council met."]),
        ((True, False), "match for part of it: ¶1", ["It spoke of lorries."]),
        ((True,) * 5, "possible match: ¶1", ["The council met.", "It spoke of lorries.", "It spoke of the bridge."]),
    ],
)  # fmt: skip
def test_a_text_that_a_row_does_not_join_shows_what_matches_a_sentence_of_it(
    possible: tuple[bool, ...], words: str, passages: list[str]
) -> None:
    (group,) = told_by(matched_page(possible))
    assert group.title == "Told by 2 texts"
    cell = group.lines[0].cells[2]
    assert (cell.words, [part.passage for part in cell.parts]) == (words, passages)


def test_what_only_matches_is_told_on_paper_once_before_its_places() -> None:
    contents = story_contents(matched_page((True, True)))
    markdown = story_bytes(".md", contents).decode()
    assert "| ¶1 | ¶1 | possible match ¶1 |" in markdown
