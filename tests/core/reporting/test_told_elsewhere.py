"""Under each text of a row that was judged of two others stands what the program matched there, or that it did not."""

from __future__ import annotations

import json
from dataclasses import replace

import pytest
from tests.core.reporting.judged_ferries import EVERYTHING, PAIR, POST, THREE, WIRE, said, version
from tests.core.reporting.two_ferries import LEFT

from variorum.dossier.story.page import story_page_of
from variorum.model.article import Version
from variorum.model.decisions import Decisions, Judgement
from variorum.model.span import Span
from variorum.model.story_page import (
    Elsewhere,
    MatchedPassages,
    PairMatches,
    StoryCell,
    StoryPage,
    StoryText,
    ToldRow,
)
from variorum.reporting.story.contents import story_contents
from variorum.reporting.story.lines import Line
from variorum.reporting.story.sections import sections_of
from variorum.reporting.story.writing import story_bytes
from variorum.reviewing.verdicts_on_stories import with_verdicts

INQUIRY = "The harbour master, Ines Calder, will hold an inquiry into the grounding in June."
LAMP = "A lamp on the western pier had been dark since Tuesday."
GAZETTE = version(f"{LEFT}\n\n{INQUIRY} {LAMP}")
FIRST = StoryText("Gazette", GAZETTE, "Gazette")
ALONE = Span(GAZETTE.text.index(INQUIRY), GAZETTE.text.index(INQUIRY) + len(INQUIRY))


def judged(page: StoryPage, judgement: Judgement = "confirmed", note: str = "") -> StoryPage:
    """The page, once the reader said that of what the Gazette has and the Post does not."""
    verdicts = said(judgement, "only-left", left=GAZETTE, note=note).verdicts
    own = [each for each in verdicts if each.judged and each.judged.finding.left[0].overlaps(ALONE)]
    return with_verdicts(page, Decisions(verdicts=tuple(own)))


def of_texts(*others: Version) -> StoryPage:
    """The page of the Gazette, the Post and others, once it was confirmed."""
    texts = (FIRST, PAIR[1], *(StoryText(f"Text {at}", each) for at, each in enumerate(others)))
    return judged(story_page_of(texts))


def row_of(page: StoryPage) -> Line:
    (line,) = (
        line
        for group in sections_of(page)[0].groups
        for line in group.lines
        if line.title.startswith(("Only", "Found only"))
    )
    return line


def below(page: StoryPage) -> list[str]:
    """What stands under the texts after the first."""
    return [cell.words for cell in row_of(page).cells[1:]]


def test_a_third_text_that_tells_what_one_of_two_lacks_has_its_passage_there() -> None:
    page = of_texts(version(f"The ferry is afloat.\n\n{INQUIRY} {LAMP}"), WIRE)
    assert below(page) == ["no match found", f"match found: {INQUIRY} · {LAMP}", "no match found"]
    assert row_of(page).texts == 2
    assert [cell.states for cell in row_of(page).cells] == [("confirmed",), ("confirmed",), (), ()]


def test_a_text_that_tells_a_part_of_it_is_said_to_and_does_not_count_as_one_that_has_it() -> None:
    page = of_texts(version(f"The ferry is afloat.\n\n{INQUIRY}"))
    assert below(page) == ["no match found", f"match for part of it: {INQUIRY}"]
    assert row_of(page).texts == 1


def test_a_possible_match_is_called_so_but_not_where_the_reader_confirmed_that_there_is_none() -> None:
    found = (MatchedPassages(ALONE, Span(0, 19), possible=True),)
    page = replace(of_texts(WIRE), matches=(PairMatches(0, 1, found), PairMatches(0, 2, found)))
    possible = f"possible match: {WIRE.text[:19]}"
    assert below(judged(page)) == ["no match found", possible]
    assert row_of(judged(page)).texts == 1
    assert below(judged(page, "unsure", "ask them")) == [possible, possible]


def test_what_a_row_of_several_texts_joins_by_way_of_a_third_is_found_there_too() -> None:
    whole = Span(ALONE.start, len(GAZETTE.text))
    spans = (whole, Span(0, 19), Span(0, 19))
    cells = tuple(StoryCell(((at, span),), ("words",)) for at, span in enumerate(spans))
    page = replace(of_texts(WIRE), told=(ToldRow(cells),), matches=())
    # What the reader said of the Post stands; of the third text nothing was said.
    assert below(judged(page)) == ["no match found", f"match found: {WIRE.text[:19]}"]


def test_a_row_that_two_texts_are_in_for_another_sentence_says_nothing_of_this_one() -> None:
    lamp = Span(GAZETTE.text.index(LAMP), len(GAZETTE.text))
    cells = (
        StoryCell(((0, Span(0, 30)), (0, lamp), (0, ALONE)), ("words",) * 3),
        StoryCell(),
        StoryCell(((2, Span(0, 19)),), ("words",)),
    )
    other = PairMatches(0, 2, (MatchedPassages(Span(0, 30), Span(0, 19)),))
    page = replace(of_texts(WIRE), told=(ToldRow(cells),), matches=(other,))
    assert below(judged(page)) == ["no match found", "no match found"]
    # Where only a third text joins them, nobody knows which of the sentences it joins.
    page = replace(page, matches=(PairMatches(0, 2, ()),))
    assert below(judged(page)) == ["no match found", f"possible match: {WIRE.text[:19]}"]


def test_what_only_one_of_two_texts_has_names_the_other_beside_the_match_of_a_third() -> None:
    alone = row_of(of_texts(WIRE)).title
    assert alone.startswith("Only in")
    assert "compared with" not in alone
    beside = row_of(of_texts(version(f"The ferry is afloat.\n\n{INQUIRY}"))).title
    assert beside == f"{alone} (compared with Post)"


def test_quoted_words_within_a_matched_sentence_are_no_passage_of_their_own() -> None:
    found = (MatchedPassages(Span(0, 40), ALONE), MatchedPassages(Span(4, 9), ALONE))
    page = replace(of_texts(WIRE), matches=(PairMatches(0, 2, found),))
    assert below(judged(page))[1] == "no match found"  # it is of other words of the Gazette
    turned = tuple(MatchedPassages(each.right, each.left) for each in found)
    (row,) = judged(replace(page, matches=(PairMatches(0, 2, turned),))).kept
    assert row.elsewhere[2] == Elsewhere("part", StoryCell(((2, Span(0, 40)),), (WIRE.text[:40],)))


def test_of_a_figure_that_two_texts_have_nobody_asked_a_third() -> None:
    page = with_verdicts(replace(story_page_of(THREE), differing=()), said("confirmed", "figure"))
    (line,) = (line for group in sections_of(page)[0].groups for line in group.lines if line.verdicts)
    assert [cell.words for cell in line.cells] == ["214", "230", "not judged"]


@pytest.mark.parametrize("kind", [".html", ".md", ".docx", ".json", ".xlsx", ".csv"])
def test_a_report_of_any_kind_has_the_passage_of_the_third_text(kind: str) -> None:
    page = of_texts(version(f"The ferry is afloat.\n\n{INQUIRY}"))
    contents = story_contents(page, choice=EVERYTHING)
    made = story_bytes(kind, contents)
    assert made
    if kind in (".html", ".md", ".csv"):
        told = made.decode("utf-8")
        assert "match for part of it" in told
    if kind == ".html":
        assert '<td><div class="quiet">match for part of it</div><div class="part">' in told
    if kind in (".html", ".md"):
        assert "no match found" in told
    if kind == ".json":
        assert StoryPage.from_dict(json.loads(made)["page"]) == page


def test_a_list_of_many_texts_names_those_without_a_match_together() -> None:
    others = [version(f"{WIRE.text}\n\nIt was number {at} of its line.") for at in range(4)]
    told = story_bytes(".md", story_contents(of_texts(*others), choice=EVERYTHING)).decode("utf-8")
    assert "Post, Text 0, Text 1, Text 2, Text 3: no match found |" in told


def test_a_whole_sentence_beside_a_row_has_one_full_stop() -> None:
    told = story_bytes(".md", story_contents(of_texts(WIRE), choice=EVERYTHING)).decode("utf-8")
    assert "No match found in the right text. confirmed by hand (Gazette and Post) |" in told
    assert ".. " not in told


def test_a_copy_of_the_text_has_the_passage_of_its_own() -> None:
    page = of_texts(GAZETTE, POST)
    assert [each.extent for each in page.kept[0].elsewhere] == ["own", "none", "own", "none"]
