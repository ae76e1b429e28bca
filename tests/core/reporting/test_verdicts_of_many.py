"""What the reader said of several two texts of a story, which may be copies of each other, or not agree."""

from __future__ import annotations

import json
from dataclasses import replace

import pytest
from tests.core.reporting.judged_ferries import (
    EVERYTHING,
    PAIR,
    POST,
    THIRD,
    lines,
    of_two,
    said,
    version,
)
from tests.core.reporting.two_ferries import LEFT, RIGHT

from variorum.dossier.story.page import story_page_of
from variorum.model.decisions import Decisions, Judgement
from variorum.model.span import Span
from variorum.model.story_page import StoryCell, StoryPage, StoryText
from variorum.reporting.choice import ALL_OF_A_STORY
from variorum.reporting.story.contents import story_contents
from variorum.reporting.story.html import html_of_story
from variorum.reporting.story.judged_rows import verdict_words
from variorum.reporting.story.lines import Line
from variorum.reporting.story.markdown import markdown_of_story
from variorum.reporting.story.sections import sections_of
from variorum.reporting.story.writing import story_bytes, what_a_story_holds
from variorum.reviewing.verdicts_on_stories import with_verdicts

WIRE = version(THIRD.replace("230", "240"))
THREE = (*PAIR, StoryText("Wire", WIRE, "Wire"))
ASKED = (
    "Possibly the same figure, stated differently – please check: those aboard: 214 (Gazette), 230 (Post), "
    "240 (Wire)."
)
CREDIT = "\n\nRepairs will take a month, according to the Northern Wire."


def both(first: Judgement, second: Judgement) -> Decisions:
    """Of the figure of the Gazette beside that of the Post, and beside that of the Wire."""
    post, wire = said(first, "figure"), said(second, "figure", right=WIRE)
    return Decisions(verdicts=(*post.verdicts, *wire.verdicts))


def figure_row(page: StoryPage) -> Line:
    (found,) = (line for line in first_lines(page) if line.title.startswith("Those aboard"))
    return found


def first_lines(page: StoryPage) -> list[Line]:
    return [line for group in sections_of(page)[0].groups for line in group.lines]


def test_a_row_that_was_confirmed_of_two_texts_and_rejected_of_two_others_goes_on_asking() -> None:
    page = with_verdicts(story_page_of(THREE), both("confirmed", "rejected"))
    row = figure_row(page)
    assert row.title == "Those aboard (to check)"
    assert row.said == (
        ASKED,
        "confirmed by hand (Gazette and Post)",
        "rejected by hand (Gazette and Wire)",
    )
    assert row.state is None
    assert [cell.states for cell in row.cells] == [("confirmed", "rejected"), ("confirmed",), ("rejected",)]
    told = markdown_of_story(story_contents(page))
    assert (
        "Found by the program, and confirmed by hand. Where that was said by hand of some of the texts only, the "
        "row says of which. Which of the texts is right is not said."
    ) in told
    assert (
        "| Those aboard (to check). confirmed by hand (Gazette and Post). "
        "rejected by hand (Gazette and Wire) | 214 ¶1 | 230 ¶1 | 240 ¶1 |"
    ) in told
    assert "Those aboard (to check)" in html_of_story(story_contents(page))


@pytest.mark.parametrize("second", ["unsure", "rejected"])
def test_only_what_was_decided_alike_of_all_texts_is_told_as_settled(second: Judgement) -> None:
    assert figure_row(with_verdicts(story_page_of(THREE), both("confirmed", second))).in_full == ASKED
    alike = figure_row(with_verdicts(story_page_of(THREE), both("confirmed", "confirmed")))
    assert alike.in_full.startswith("The reports give different figures for those aboard: 214")
    assert (alike.title, alike.state) == ("Those aboard", "confirmed")
    gone = figure_row(with_verdicts(story_page_of(THREE), both("rejected", "rejected")))
    assert (gone.in_full, gone.state) == (ASKED.replace(" – please check", ""), "rejected")
    half = figure_row(with_verdicts(story_page_of(THREE), said("confirmed", "figure")))
    assert (half.in_full, half.state) == (ASKED, "confirmed")


@pytest.mark.parametrize("order", [(0, 1, 2), (2, 1, 0), (1, 0, 2), (1, 2, 0)])
def test_what_was_said_of_a_text_holds_of_each_outlet_that_carries_it(order: tuple[int, ...]) -> None:
    three = (*PAIR, StoryText("Mirror", POST, "Mirror"))
    page = with_verdicts(story_page_of(tuple(three[at] for at in order)), said("confirmed", "figure"))
    row = figure_row(page)
    assert [cell.states for cell in row.cells] == [("confirmed",)] * 3
    ((_, words, state),) = lines(page)["Figures and facts that differ"]
    assert state == "confirmed"
    for outlet in ("Gazette", "Post", "Mirror"):
        assert outlet in words[0]
    assert not page.kept


def test_the_last_word_on_copies_is_one_word() -> None:
    three = (*PAIR, StoryText("Mirror", POST, "Mirror"))
    decisions = Decisions(
        verdicts=(*said("confirmed", "figure").verdicts, *said("rejected", "figure").verdicts)
    )
    ((_, words, state),) = lines(with_verdicts(story_page_of(three), decisions))["Rejected by hand"]
    assert (words, state) == (("rejected by hand (Gazette and Post; Gazette and Mirror)",), "rejected")


def test_what_was_said_of_an_earlier_text_of_two_outlets_holds_of_both() -> None:
    newer = "Update: the ferry is afloat.\n\n"
    texts = (
        StoryText("Mirror", version(f"{newer}{RIGHT}"), "Mirror"),
        PAIR[0],
        StoryText("Post", version(f"{RIGHT}\n\nThe harbour is shut."), "Post"),
    )
    page = with_verdicts(story_page_of(texts), said("confirmed", "figure"), {POST.content_hash: (0, 2)})
    assert [cell.states for cell in figure_row(page).cells] == [("confirmed",)] * 3


def test_of_many_copies_some_are_named_and_the_rest_is_counted() -> None:
    texts = (*PAIR, *(StoryText(f"Copy {n}", POST, f"Copy {n}") for n in range(1, 11)))
    page = with_verdicts(replace(of_two(), texts=texts), None)
    judged = with_verdicts(replace(page, differing=()), said("confirmed", "figure")).kept[0].judged
    (words,) = verdict_words(page, judged)
    assert words.startswith("confirmed by hand (Gazette and Post; Gazette and Copy 1;")
    assert words.endswith("Gazette and Copy 7; and 3 more)")


def test_a_row_without_one_of_the_two_texts_does_not_tell_what_was_said_of_them() -> None:
    page = story_page_of(THREE)
    (row,) = page.differing
    row = replace(row, cells=(row.cells[0], StoryCell(), row.cells[2]))
    judged = with_verdicts(replace(page, differing=(row,)), both("confirmed", "rejected"))
    assert [verdict.texts for verdict in judged.differing[0].judged] == [(0, 2)]
    assert [verdict.texts for row in judged.kept for verdict in row.judged] == [(0, 1)]


def test_what_was_judged_of_one_thing_in_several_texts_and_not_found_has_one_row() -> None:
    page = replace(story_page_of(THREE), differing=())
    (row,) = with_verdicts(page, both("confirmed", "rejected")).kept
    assert [cell.words for cell in row.cells] == [("214",), ("230",), ("240",)]
    ((title, words, state),) = lines(with_verdicts(page, both("confirmed", "rejected")))[
        "What else was judged by hand"
    ]
    assert title == "Figures"
    assert words == (
        "confirmed by hand (Gazette and Post)",
        "rejected by hand (Gazette and Wire)",
    )
    assert state is None
    # Of the same kind, and of another thing.
    (verdict,) = said("confirmed", "figure").verdicts
    assert verdict.judged is not None
    elsewhere = replace(verdict.judged.finding, left=(Span(0, 4),), right=(Span(0, 4),))
    other = replace(verdict, finding="other", judged=replace(verdict.judged, finding=elsewhere))
    decisions = Decisions(verdicts=(*both("confirmed", "rejected").verdicts, other))
    assert [row.title for row in with_verdicts(page, decisions).kept] == ["Figures", "Figures"]


@pytest.mark.parametrize("spans", [[(0, 6_000)] * 5_000, [(at, at + 1_000) for at in range(5_000)]])
def test_a_verdict_on_thousands_of_places_takes_the_room_of_a_few(spans: list[tuple[int, int]]) -> None:
    long = version("\n\n".join(f"Paragraph {n} of a long report on the ferry Isola." for n in range(150)))
    assert len(long.text) > 6_000
    (verdict,) = said("confirmed", "figure").verdicts
    assert verdict.judged is not None
    finding = replace(
        verdict.judged.finding, kind="name", left=tuple(Span(*each) for each in spans), right=()
    )
    strange = replace(
        verdict, judged=replace(verdict.judged, left=long.content_hash, finding=finding), right=None
    )
    texts = (StoryText("Gazette", long, "Gazette"), PAIR[1])
    (row,) = with_verdicts(story_page_of(texts), Decisions(verdicts=(strange,))).kept
    assert len(row.cells[0].places) == len(row.cells[0].words) == min(20, len(set(spans)))
    # As many letters as the sentence quotes of what only one text tells, which leaves them to its column.
    assert max(map(len, row.cells[0].words)) <= 400
    assert all(words.endswith(" […]") for words in row.cells[0].words)
    assert row.cells[1].places == ()


def test_thousands_of_verdicts_are_not_held_each_against_each(monkeypatch: pytest.MonkeyPatch) -> None:
    asked = 0
    overlaps = Span.overlaps

    def counted(one: Span, other: Span) -> bool:
        nonlocal asked
        asked += 1
        return overlaps(one, other)

    (verdict,) = said("confirmed", "figure").verdicts
    judged = verdict.judged
    assert judged is not None
    places = [(Span(at % 40, at % 40 + 1), Span(at // 40, at // 40 + 1)) for at in range(1_000)]
    findings = [replace(judged.finding, left=(left,), right=(right,)) for left, right in places]
    verdicts = [
        replace(verdict, finding=f"{at}", judged=replace(judged, finding=finding))
        for at, finding in enumerate(findings)
    ]
    monkeypatch.setattr(Span, "overlaps", counted)
    page = with_verdicts(replace(of_two(), differing=(), quoted=()), Decisions(verdicts=tuple(verdicts)))
    assert len(page.kept) == 1
    assert asked < 10 * len(verdicts)


def test_what_was_said_of_many_copies_is_told_in_the_language_of_now_once(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    told: list[str] = []

    def telling(words: str) -> str:
        told.append(words)
        return words

    monkeypatch.setattr("variorum.reviewing.verdicts_given.told_again", telling)
    copies = [StoryText(f"Copy {number}", POST, "Post") for number in range(6)]
    with_verdicts(story_page_of([PAIR[0], *copies]), said("confirmed", "figure"))
    assert len(told) == 2  # its title and its sentence


def credited() -> tuple[StoryPage, Decisions]:
    left = version(LEFT + CREDIT)
    texts = (StoryText("Gazette", left, "Gazette"), PAIR[1])
    return story_page_of(texts), said("rejected", "source", left=left)


def test_a_credit_that_was_rejected_stands_last_and_is_left_out_of_a_report() -> None:
    page, decisions = credited()
    shown = sections_of(with_verdicts(page, decisions))[2]
    assert shown.groups[-1].title == "Rejected by hand"
    ((title, state),) = ((line.title, line.state) for line in shown.groups[-1].lines)
    assert ("Northern Wire" in title, state) == (True, "rejected")
    contents = story_contents(with_verdicts(page, decisions))
    assert all("Northern Wire" not in row.name for row in contents.page.sources)
    assert "1 row that was rejected is left out." in contents.sections[2].notes
    assert contents.sections[0].notes == story_contents(page).sections[0].notes
    everything = story_contents(with_verdicts(page, decisions), choice=EVERYTHING)
    assert everything.sections[2] == shown
    assert 'class="rejected"' in html_of_story(everything)
    alone = replace(page, sources=tuple(row for row in page.sources if row.kind == "via"))
    assert (
        story_contents(with_verdicts(alone, decisions)).sections[2].none == "Nothing but what was rejected."
    )


def test_a_credit_that_was_rejected_is_no_shared_copy() -> None:
    left, right = version(LEFT + CREDIT), version(RIGHT + CREDIT)
    page = story_page_of((StoryText("Gazette", left, "Gazette"), StoryText("Post", right, "Post")))
    shared = "2 texts credit Northern Wire: shared copy is not corroboration."
    assert any("2 texts credit" in note for note in sections_of(page)[2].notes), shared
    judged = with_verdicts(page, said("rejected", "source", left=left, right=right))
    assert not any("2 texts credit" in note for note in sections_of(judged)[2].notes)


def test_data_hold_every_row_with_the_verdict() -> None:
    page = with_verdicts(of_two(), said("confirmed", "figure"))
    contents = story_contents(page, choice=what_a_story_holds(".json", ALL_OF_A_STORY))
    told = json.loads(story_bytes(".json", contents))
    assert len(told["page"]["quoted"]) == len(page.quoted) == 1
    assert told["page"]["differing"][0]["judged"][0]["judgement"] == "confirmed"
