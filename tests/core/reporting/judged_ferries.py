"""What a reader says of two texts of a story on the ferry, and how its page tells it."""

from __future__ import annotations

from dataclasses import replace

from tests.core.reporting.two_ferries import LEFT, RIGHT

import variorum
from variorum.dossier.story.page import story_page_of
from variorum.entities.annotating import annotate
from variorum.model.article import Version
from variorum.model.decisions import Anchor, Decisions, JudgedFinding, Judgement, Verdict
from variorum.model.finding import Finding
from variorum.model.story_page import StoryPage, StoryText
from variorum.reporting.choice import ALL_OF_A_STORY
from variorum.reporting.story.sections import sections_of
from variorum.reviewing.listing import findings

THIRD = "The ferry Isola ran aground on Saturday. Police counted 230 people aboard the ferry Isola."
EVERYTHING = replace(ALL_OF_A_STORY, everything=True)


def version(text: str) -> Version:
    return variorum.read_text(text).articles[0].versions[0]


GAZETTE, POST, WIRE = version(LEFT), version(RIGHT), version(THIRD)
PAIR = tuple(StoryText(name, v, name) for name, v in (("Gazette", GAZETTE), ("Post", POST)))
THREE = (*PAIR, StoryText("Wire", WIRE, "Wire"))


def found_in(left: Version, right: Version, *kinds: str) -> list[Finding]:
    compared = variorum.compare(left, right, mode="outlets")
    dossier = variorum.cross_reference([annotate(left), annotate(right)], {(0, 1): compared})
    found = [each for each in findings(compared, dossier) if each.kind in kinds]
    assert found
    return found


def said(
    judgement: Judgement | None, *kinds: str, note: str = "", left: Version = GAZETTE, right: Version = POST
) -> Decisions:
    return Decisions(
        verdicts=tuple(
            Verdict(
                each.id,
                judgement,
                note,
                Anchor.at(left.text, each.left[0], left.content_hash) if each.left else None,
                Anchor.at(right.text, each.right[0], right.content_hash) if each.right else None,
                JudgedFinding("outlets", left.content_hash, right.content_hash, each),
            )
            for each in found_in(left, right, *kinds)
        )
    )


def of_two() -> StoryPage:
    return story_page_of(PAIR)


def of_three() -> StoryPage:
    return story_page_of(THREE)


def lines(page: StoryPage) -> dict[str, list[tuple[str, tuple[str, ...], str | None]]]:
    """By group of the first table its rows, with what the reader said."""
    return {
        group.title: [(line.title, line.verdicts, line.state) for line in group.lines]
        for group in sections_of(page)[0].groups
    }
