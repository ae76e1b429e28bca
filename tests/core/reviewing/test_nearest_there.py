"""Beside what only one report has stands what comes nearest in the other, until the reader has decided."""

from __future__ import annotations

from dataclasses import replace

import pytest

import variorum
from variorum.comparing.linking.nearest import Near
from variorum.model.article import Version
from variorum.model.building import version_from
from variorum.model.comparison import Comparison
from variorum.model.decisions import Anchor, Decisions, LinkDecision
from variorum.model.finding import Finding
from variorum.model.span import Span
from variorum.reviewing.nearest_there import NearestThere, nearest_there

LEFT = version_from(
    (
        ("Council shuts the harbour", "headline"),
        ("The harbour of Aldport was closed on Monday because of the oil that leaked.", "body"),
        ("Ada Quill, who fishes there, said nobody had warned the crews of the trawlers.", "body"),
        ("Gulls circled above the mole.", "body"),
    )
)
RIGHT = version_from(
    (
        ("Oil in the port", "headline"),
        ("On Monday the harbour of Aldport was closed because oil had leaked.", "body"),
        ("Crews of trawlers heard of it too late.", "body"),
        ("A choir sang in the evening.", "body"),
    )
)
BOTH = (LEFT, RIGHT)
CREWS = "Ada Quill, who fishes there, said nobody had warned the crews of the trawlers."
HEARD = "Crews of trawlers heard of it too late."


def place(version: Version, words: str) -> Span:
    return Span(version.text.index(words), version.text.index(words) + len(words))


def only(id: str, version: Version, words: str, **more: object) -> Finding:
    spans = (place(version, words),)
    left, right = (spans, ()) if version is LEFT else ((), spans)
    kind = "only-left" if version is LEFT else "only-right"
    return Finding(id, kind, "Only", "", left, right, **{"certainty": 0.5, **more})  # type: ignore[arg-type]


@pytest.fixture(scope="module")
def comparison() -> Comparison:
    return variorum.compare(*BOTH, mode="outlets")


FOUND = (
    only("crews", LEFT, CREWS),
    only("gulls", LEFT, "Gulls circled above the mole."),
    only("heard", RIGHT, HEARD),
)


def test_it_is_quoted_with_the_number_of_its_paragraph(comparison: Comparison) -> None:
    found = nearest_there(FOUND, comparison, BOTH)
    assert found["crews"].told(BOTH) == f"nearest in words: “{HEARD}” (¶2)"
    assert found["heard"].told(BOTH) == f"nearest in words: “{CREWS}” (¶2)"
    assert found["gulls"].told(BOTH) == "no passage there has many of its words"
    assert found["gulls"].words(BOTH) == ""


def test_a_headline_has_no_number() -> None:
    near = Near(place(LEFT, "Council shuts the harbour"), place(RIGHT, "Oil in the port"), 0.2)
    assert NearestThere("right", (near,)).words(BOTH) == "“Oil in the port”"


def test_of_a_passage_with_a_possible_match_it_is_not_said_that_nothing_comes_near(
    comparison: Comparison,
) -> None:
    gulls = only("gulls", LEFT, "Gulls circled above the mole.", certainty=0.4)
    assert nearest_there((gulls,), comparison, BOTH) == {}


def test_nothing_is_said_of_other_findings_or_of_those_not_found_any_more(comparison: Comparison) -> None:
    others = (
        replace(FOUND[0], kind="removed"),
        replace(FOUND[2], kept=True),
    )
    assert nearest_there(others, comparison, BOTH) == {}


def test_nothing_is_said_where_it_was_not_looked_for(comparison: Comparison) -> None:
    assert nearest_there(FOUND, replace(comparison, complete=False), BOTH) == {}


def test_what_the_reader_set_apart_is_not_offered_again(comparison: Comparison) -> None:
    here, there = (
        Anchor.at(version.text, place(version, words), version.content_hash)
        for version, words in ((LEFT, CREWS), (RIGHT, HEARD))
    )
    decisions = Decisions(links=(LinkDecision(here, there, False),))
    found = nearest_there(FOUND, comparison, BOTH, decisions)
    assert HEARD not in found["crews"].words(BOTH)
