"""What the reader said of two texts of a story stands on the page of all of them, and rules what a report holds."""

from __future__ import annotations

import json
from dataclasses import replace

import pytest
from tests.core.reporting.judged_ferries import (
    EVERYTHING,
    GAZETTE,
    PAIR,
    POST,
    THREE,
    WIRE,
    lines,
    of_three,
    of_two,
    said,
    version,
)
from tests.core.reporting.two_ferries import LEFT

import variorum
from variorum.dossier.disagreeing.refusals import not_the_same_fact
from variorum.dossier.story.page import story_page_of
from variorum.entities.annotating import annotate
from variorum.model.decisions import Decisions
from variorum.model.judgement import Judgement
from variorum.model.span import Span
from variorum.model.story_page import StoryPage, StoryText
from variorum.reporting.choice import ALL_OF_A_STORY, Choice
from variorum.reporting.story.contents import story_contents
from variorum.reporting.story.html import html_of_story
from variorum.reporting.story.markdown import markdown_of_story
from variorum.reporting.story.sections import sections_of
from variorum.reporting.story.tables import story_table
from variorum.reporting.story.writing import what_a_story_holds
from variorum.reviewing.verdicts_on_stories import with_verdicts


def test_a_confirmed_figure_is_called_so_in_its_row_with_the_note() -> None:
    page = with_verdicts(of_two(), said("confirmed", "figure", note="asked the coast guard"))
    ((_, words, state),) = lines(page)["Figures and facts that differ"]
    assert words == ("confirmed by hand. Note: asked the coast guard",)
    assert state == "confirmed"
    (line,) = sections_of(page)[0].groups[0].lines
    assert [cell.states for cell in line.cells] == [("confirmed",), ("confirmed",)]


def test_a_rejected_figure_stands_last_under_a_heading_that_says_so() -> None:
    told = lines(with_verdicts(of_two(), said("rejected", "figure")))
    assert "Figures and facts that differ" not in told
    assert list(told)[-1] == "Rejected by hand"
    assert [state for _, _, state in told["Rejected by hand"]] == ["rejected"]


def test_among_three_texts_it_is_said_of_which_two_and_the_row_is_not_rejected_for_the_third() -> None:
    page = with_verdicts(of_three(), said("rejected", "figure"))
    ((_, words, state),) = lines(page)["Figures and facts that differ"]
    assert words == ("rejected by hand (Gazette and Post)",)
    assert state is None
    (line,) = sections_of(page)[0].groups[0].lines
    assert [cell.states for cell in line.cells] == [("rejected",), ("rejected",), ()]


def test_verdicts_on_each_two_texts_are_gathered_and_what_was_confirmed_is_not_called_rejected() -> None:
    one, other = said("rejected", "figure"), said("confirmed", "figure", left=GAZETTE, right=WIRE)
    page = with_verdicts(of_three(), Decisions(verdicts=(*one.verdicts, *other.verdicts)))
    ((_, words, state),) = lines(page)["Figures and facts that differ"]
    assert words == (
        "confirmed by hand (Gazette and Wire)",
        "rejected by hand (Gazette and Post)",
    )
    assert state is None  # the row has no one word
    both = said("rejected", "figure", left=GAZETTE, right=WIRE)
    page = with_verdicts(of_three(), Decisions(verdicts=(*one.verdicts, *both.verdicts)))
    ((_, words, state),) = lines(page)["Rejected by hand"]
    assert words == ("rejected by hand (Gazette and Post; Gazette and Wire)",)


def test_the_last_word_holds_and_one_taken_back_is_gone() -> None:
    unsure, back = said("unsure", "figure"), said(None, "figure")
    page = with_verdicts(of_two(), unsure)
    assert lines(page)["Figures and facts that differ"][0][1:] == (("marked unsure by hand",), "unsure")
    page = with_verdicts(page, Decisions(verdicts=(*unsure.verdicts, *back.verdicts)))
    assert lines(page)["Figures and facts that differ"][0][1:] == ((), None)


def test_a_note_without_a_verdict_stands_in_the_row() -> None:
    page = with_verdicts(of_two(), said(None, "figure", note="ask them"))
    assert lines(page)["Figures and facts that differ"][0][1:] == (("Note: ask them",), None)


def test_of_a_quotation_it_is_said_what_was_judged_of_it() -> None:
    page = with_verdicts(of_two(), said("confirmed", "quotation", "shared-quotation", "negation"))
    ((_, words, state),) = lines(page)["Quotations in several texts"]
    assert words == ("“Quotation in different words”: confirmed by hand",)
    assert state == "confirmed"


def test_of_a_quotation_that_is_told_in_two_ways_one_rejected_leaves_the_other() -> None:
    decisions = said("rejected", "quotation", "shared-quotation", "negation")
    assert "Quotations in several texts" not in lines(with_verdicts(of_two(), decisions))
    page = of_two()
    (row,) = page.quoted
    page = replace(
        page, quoted=(replace(row, how=(frozenset(), frozenset({"speaker differs", "words differ"}))),)
    )
    ((_, words, state),) = lines(with_verdicts(page, decisions))["Quotations in several texts"]
    assert words
    assert state is None


def test_a_credit_that_was_confirmed_is_marked_among_the_sources() -> None:
    left = version(LEFT + "\n\nRepairs will take a month, according to the Northern Wire.")
    texts = (StoryText("Gazette", left, "Gazette"), PAIR[1])
    page = with_verdicts(story_page_of(texts), said("confirmed", "source", left=left))
    (line,) = (
        line for group in sections_of(page)[2].groups for line in group.lines if "Northern Wire" in line.title
    )
    assert line.verdicts == ("“The left text credits Northern Wire”: confirmed by hand",)
    assert [cell.states for cell in line.cells] == [("confirmed",), ()]


def test_that_only_one_text_tells_something_has_a_row_once_it_was_confirmed_or_noted() -> None:
    left = version(
        LEFT + "\n\nThe harbour master, Ines Calder, will hold an inquiry into the grounding in June."
    )
    texts = (StoryText("Gazette", left, "Gazette"), PAIR[1])

    def told(judgement: Judgement | None, note: str = "") -> list[tuple[str, tuple[str, ...], str | None]]:
        decisions = Decisions(verdicts=said(judgement, "only-left", left=left, note=note).verdicts[:1])
        return lines(with_verdicts(story_page_of(texts), decisions)).get("What else was judged by hand", [])

    ((title, words, state),) = told("confirmed")
    assert title.startswith("Only in")
    assert (words, state) == (("confirmed by hand",), "confirmed")
    assert [words for _, words, _ in told(None, "ask her")] == [("Note: ask her",)]
    assert told("unsure") == []
    assert told("rejected") == []


def test_that_only_one_of_two_texts_tells_something_names_both_on_a_page_of_three() -> None:
    left = version(
        LEFT + "\n\nThe harbour master, Ines Calder, will hold an inquiry into the grounding in June."
    )
    texts = (StoryText("Gazette", left, "Gazette"), *THREE[1:])
    decisions = Decisions(verdicts=said("confirmed", "only-left", left=left).verdicts[:1])
    page = with_verdicts(story_page_of(texts), decisions)
    ((_, words, _),) = lines(page)["What else was judged by hand"]
    assert words == ("confirmed by hand (Gazette and Post)",)
    assert page.kept[0].judged[0].texts == (0,)


def test_what_only_one_text_tells_stands_in_its_column_and_not_also_beside_what_was_said_of_it() -> None:
    alone = "The harbour master, Ines Calder, will hold an inquiry into the grounding in June."
    left = version(f"{LEFT}\n\n{alone}")
    texts = (StoryText("Gazette", left, "Gazette"), *THREE[1:])
    verdicts = said("confirmed", "only-left", left=left).verdicts
    (row,) = (
        row
        for row in with_verdicts(story_page_of(texts), Decisions(verdicts=verdicts)).kept
        if row.cells[0].words == (alone,)
    )
    assert row.sentence == "No match found in the right text."


def test_what_was_judged_and_no_row_tells_has_a_row_of_its_own() -> None:
    page = replace(of_two(), differing=())
    told = lines(with_verdicts(page, said("confirmed", "figure")))
    ((title, words, state),) = told["What else was judged by hand"]
    assert title == "Figures"  # decided: nothing asks to check it
    assert (words, state) == (("confirmed by hand",), "confirmed")
    told = lines(with_verdicts(page, said("rejected", "figure")))
    assert len(told["Rejected by hand"]) == 1


def test_a_fact_the_reader_refused_is_told_as_rejected_and_a_finding_on_it_not_again() -> None:
    texts = annotate(GAZETTE), annotate(POST)
    links = {(0, 1): variorum.compare(GAZETTE, POST, mode="outlets")}
    (row,) = (r for r in variorum.cross_reference(texts, links).disagreements if r.kind == "count")
    refused = not_the_same_fact(texts, row)
    decisions = Decisions(verdicts=(*said("confirmed", "figure").verdicts, refused))
    page = with_verdicts(story_page_of(PAIR, decisions=decisions), decisions)
    assert "Figures and facts that differ" not in lines(page)
    ((_, words, state),) = lines(page)["Rejected by hand"]
    assert (words, state) == (("rejected by hand",), "rejected")
    ((title, words, state),) = lines(with_verdicts(replace(page, differing=()), decisions))[
        "Rejected by hand"
    ]
    assert "214" in title
    assert "230" in title
    assert (words, state) == (("rejected by hand",), "rejected")
    gone = replace(refused, left=replace(refused.left, words="nowhere", before="", after="", start=9**9))  # type: ignore[type-var]
    assert not with_verdicts(of_two(), Decisions(verdicts=(gone,))).kept


def test_a_verdict_on_an_earlier_version_holds_where_its_words_still_stand() -> None:
    newer = version("Update: the ferry is afloat.\n\n" + LEFT)
    texts = (StoryText("Gazette", newer, "Gazette"), PAIR[1])
    decisions = said("confirmed", "figure")
    assert lines(with_verdicts(story_page_of(texts), decisions))["Figures and facts that differ"][0][1] == ()
    page = with_verdicts(story_page_of(texts), decisions, {GAZETTE.content_hash: (0,)})
    assert lines(page)["Figures and facts that differ"][0][2] == "confirmed"
    gone = (StoryText("Gazette", version("The Isola is safe."), "Gazette"), PAIR[1])
    page = with_verdicts(story_page_of(gone), decisions, {GAZETTE.content_hash: (0,)})
    assert not page.kept
    assert not any(row.judged for row in page.differing)


def test_what_was_said_of_other_texts_or_by_an_older_program_is_not_told() -> None:
    (verdict,) = said("confirmed", "figure").verdicts
    (elsewhere,) = said("confirmed", "figure", left=WIRE, right=GAZETTE).verdicts
    judged = verdict.judged
    assert judged is not None
    others = (
        elsewhere,
        replace(verdict, judged=None),
        replace(verdict, judged=replace(judged, mode="versions")),
        replace(verdict, judged=replace(judged, right=GAZETTE.content_hash)),
        replace(verdict, judged=replace(judged, finding=replace(judged.finding, left=(Span(0, 10**9),)))),
    )
    for other in others:
        assert with_verdicts(of_two(), Decisions(verdicts=(other,))) == of_two()
    assert with_verdicts(of_two(), None) == of_two()


def test_a_report_holds_what_was_confirmed_and_says_what_it_leaves_out() -> None:
    plain = markdown_of_story(story_contents(of_two()))
    assert "What the program found told otherwise" in plain
    page = with_verdicts(of_two(), said("confirmed", "figure"))
    contents = story_contents(page)
    words = markdown_of_story(contents)
    assert "Found by the program, and confirmed by hand. Which of the texts is right is not said." in words
    assert "1 row that was not confirmed is left out." in words
    assert "confirmed by hand" in html_of_story(contents)
    assert contents.page.quoted == ()
    everything = story_contents(page, choice=EVERYTHING)
    assert everything.page == page
    assert "left out" not in markdown_of_story(everything)


def test_while_nothing_is_confirmed_a_report_holds_all_but_what_was_rejected() -> None:
    page = with_verdicts(of_two(), said("rejected", "figure"))
    words = markdown_of_story(story_contents(page))
    assert "214" not in words.split("## The texts")[0].split("## Told by")[0]
    assert "1 row that was rejected is left out." in words
    assert "Quotations in several texts" in words
    none = story_contents(replace(page, quoted=()), choice=Choice(frozenset({"otherwise"})))
    assert "Nothing but what was rejected." in markdown_of_story(none)
    full = html_of_story(story_contents(page, choice=EVERYTHING))
    assert 'class="rejected"' in full
    assert "Rejected by hand" in full


@pytest.mark.parametrize("kind", [".xlsx", ".csv"])
def test_tables_hold_every_row_with_the_verdict(kind: str) -> None:
    page = with_verdicts(of_two(), said("rejected", "figure"))
    table = story_table("otherwise", story_contents(page, choice=what_a_story_holds(kind, ALL_OF_A_STORY)))
    rejected = [row for row in table.rows if row[-1] == "rejected"]
    assert len(rejected) == 2
    assert table.columns[-1] == "verdict"
    assert what_a_story_holds(".html", ALL_OF_A_STORY) == ALL_OF_A_STORY


def test_a_page_with_verdicts_is_data_that_can_be_read_back() -> None:
    page = with_verdicts(of_two(), said("confirmed", "figure", note="asked"))
    told = json.loads(json.dumps(page.to_dict()))
    assert StoryPage.from_dict(told) == page
    assert told["differing"][0]["judged"][0]["judgement"] == "confirmed"
