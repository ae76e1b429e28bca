"""Where only a part of a passage has a match in the other report, or perhaps, the report shows what that is."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace

import pytest

import variorum
from variorum.model.article import Paragraph
from variorum.model.building import version_from
from variorum.model.comparison import Comparison, Link
from variorum.model.decisions import Decisions, Judgement, Verdict
from variorum.model.finding import Finding
from variorum.model.numbering import Numbering
from variorum.model.span import Span
from variorum.reporting.evidence import evidence_text
from variorum.reporting.evidence_page import evidence_html
from variorum.reporting.listed import Listed, listed
from variorum.reviewing import matched_there
from variorum.reviewing.touching import AnyLength

LEFT = version_from(
    (
        ("Council shuts the harbour", "headline"),
        ("Ada Quill said nobody had warned the crews of the trawlers. Gulls circled above.", "body"),
    )
)
RIGHT = version_from(
    (
        ("Crews of trawlers heard of it too late.", "body"),
        ("A choir sang in the evening.", "body"),
    )
)
CREWS = Span(LEFT.text.index("Ada"), LEFT.text.index(" Gulls"))
HEARD, CHOIR = (Span(each.start, each.end) for each in RIGHT.paragraphs)
SURE, POSSIBLE, ANOTHERS = (
    Link(CREWS, HEARD, "reworded", 0.9),
    Link(CREWS, CHOIR, "reworded", 0.5),
    Link(CREWS, HEARD, "reworded", 0.5, why=("said by two people",)),
)


@pytest.fixture(scope="module")
def comparison() -> Comparison:
    return variorum.compare(LEFT, RIGHT, mode="outlets")


def item(
    comparison: Comparison,
    *links: Link,
    finding: Finding | None = None,
    judgement: Judgement | None = None,
) -> Listed:
    finding = finding or Finding("one", "only-left", "Perhaps only", "", (CREWS,), (), certainty=0.4)
    said = Decisions(verdicts=(Verdict(finding.id, judgement),) if judgement else ())
    held = replace(comparison, links=links)
    (found,) = listed((finding,), said, LEFT, RIGHT, everything=True, comparison=held)
    return found


def test_a_possible_match_is_shown_where_the_passage_would_stand(comparison: Comparison) -> None:
    words = "possible match: “A choir sang in the evening.” (¶2)"
    assert item(comparison, POSSIBLE).none_in() == words
    assert item(comparison, POSSIBLE).none_in("Post") == f"Post: {words}"


def test_copied_evidence_says_the_same(comparison: Comparison) -> None:
    finding = Finding("one", "only-left", "Perhaps only", "", (CREWS,), (), certainty=0.4)
    held = replace(comparison, links=(POSSIBLE,))
    for tell in (evidence_text, evidence_html):
        told = tell(finding, "Gazette", "Post", LEFT, RIGHT, comparison=held)
        assert "possible match: “A choir sang in the evening.” (¶2)" in told
        assert "no such passage" not in told


def test_nothing_is_said_of_the_text_that_a_finding_on_its_source_is_not_about(
    comparison: Comparison,
) -> None:
    finding = Finding("one", "source", "Source", "Gazette credits Wire.", (CREWS,), ())
    for tell in (evidence_text, evidence_html):
        assert "no such passage" not in tell(finding, "Gazette", "Post", LEFT, RIGHT, comparison=comparison)


@pytest.mark.parametrize("judgement", ["confirmed", "unsure", "rejected"])
def test_it_is_shown_whatever_the_reader_said_and_called_what_he_made_of_it(
    comparison: Comparison, judgement: Judgement
) -> None:
    called = "judged by hand to be no match" if judgement == "confirmed" else "possible match"
    decided = ("Only in Gazette", "It is none.", "Only a possible match.", "it is none", "Perhaps only")
    finding = Finding("one", "only-left", "Perhaps only", "", (CREWS,), (), certainty=0.4, decided=decided)
    told = item(comparison, POSSIBLE, finding=finding, judgement=judgement)
    assert told.none_in().startswith(f"{called}: “A choir")
    assert told.none_in("Post").startswith(f"Post: {called}: “A choir")
    held = replace(comparison, links=(POSSIBLE,))
    for tell in (evidence_text, evidence_html):
        page = tell(
            finding, "Gazette", "Post", LEFT, RIGHT, verdict=Verdict("one", judgement), comparison=held
        )
        assert f"{called}: “A choir" in page
        assert ("possible match" in page) is (judgement != "confirmed")


def test_what_somebody_else_says_is_not_denied_by_who_confirmed_that(comparison: Comparison) -> None:
    said = "Somebody else says much the same."
    decided = ("Only in Gazette", said, said, "somebody else", "Perhaps only")
    finding = Finding("one", "only-left", "Perhaps only", "", (CREWS,), (), certainty=0.4, decided=decided)
    told = item(comparison, ANOTHERS, finding=finding, judgement="confirmed")
    assert told.none_in().startswith("much the same, but somebody else says it: “Crews")


def test_a_part_that_is_matched_is_shown_whatever_the_reader_said(comparison: Comparison) -> None:
    assert item(comparison, SURE, judgement="confirmed").none_in().startswith("match for part of it: “Crews")


def test_what_matches_a_part_comes_before_what_perhaps_does(comparison: Comparison) -> None:
    told = item(comparison, POSSIBLE, SURE, ANOTHERS).none_in()
    assert told == "match for part of it: “Crews of trawlers heard of it too late.” (¶1)"


def test_what_somebody_else_says_is_shown_as_such(comparison: Comparison) -> None:
    assert item(comparison, ANOTHERS).none_in().startswith("much the same, but somebody else says it: “Crews")
    assert item(comparison, ANOTHERS, POSSIBLE).none_in().startswith("possible match: “A choir")


def test_of_a_passage_of_the_right_text_it_is_that_of_the_left_one(comparison: Comparison) -> None:
    finding = Finding("two", "only-right", "Perhaps only", "", (), (CHOIR,), certainty=0.4)
    assert item(comparison, POSSIBLE, finding=finding).none_in().startswith("possible match: “Ada Quill said")


def test_a_part_that_no_link_of_sentences_shows_is_not_denied(comparison: Comparison) -> None:
    assert item(comparison).none_in() == "match for part of it"


def test_without_any_match_it_is_said_that_there_is_none(comparison: Comparison) -> None:
    finding = Finding("one", "only-left", "Found only", "", (CREWS,), (), certainty=0.5)
    assert item(comparison, finding=finding).none_in("Post").startswith("Post: no such passage found")


def test_links_are_sorted_by_place_once_for_all_findings_of_a_report(
    comparison: Comparison, monkeypatch: pytest.MonkeyPatch
) -> None:
    """5,000 findings were each held against 5,000 links, and paragraphs counted anew for each."""
    made: list[str] = []

    class Counted(AnyLength[Span]):
        def __init__(self, placed: Iterable[Span]) -> None:
            made.append("places")
            super().__init__(placed)

    class Numbers(Numbering):
        def __init__(self, paragraphs: Sequence[Paragraph]) -> None:
            made.append("numbers")
            super().__init__(paragraphs)

    monkeypatch.setattr(matched_there, "AnyLength", Counted)
    monkeypatch.setattr(matched_there, "Numbering", Numbers)
    there = matched_there.MatchedThere(replace(comparison, links=(POSSIBLE,)), (LEFT, RIGHT))
    for kind, spans in (("only-left", {"left": (CREWS,)}), ("only-right", {"right": (CHOIR,)})) * 5:
        told = there.told(Finding("one", kind, "Perhaps only", "", certainty=0.4, **spans))
        assert told.startswith("possible match: “")
    assert made == ["places", "numbers", "numbers", "places"]
