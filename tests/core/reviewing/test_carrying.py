"""Verdicts outlive a new reading of the text, a change of mode and a swap of sides."""

from __future__ import annotations

from collections.abc import Sequence

import pytest

from variorum.model.article import Version
from variorum.model.building import version_from
from variorum.model.decisions import Anchor, Decisions, JudgedFinding, Verdict
from variorum.model.finding import Finding, FindingKind
from variorum.model.span import Span
from variorum.reviewing import places_of_findings
from variorum.reviewing.carrying import carried, unplaced_verdicts, with_carried

OLD = version_from([("The ferry ran aground on Saturday. Nobody was hurt, the coast guard said.", "body")])
ANEW = version_from(
    [
        ("Ferry aground", "headline"),
        ("The ferry ran aground on Saturday.", "body"),
        ("Nobody was hurt, the coast guard said.", "body"),
    ]
)
SHORTER = version_from([("Nobody was hurt, the coast guard said.", "body")])
OTHER = version_from([("Passengers waited for hours on the stranded ship.", "body")])


def place(words: str, text: str) -> Span:
    at = text.index(words)
    return Span(at, at + len(words))


def given(words: str, judgement: str = "confirmed") -> Verdict:
    anchor = Anchor.at(OLD.text, place(words, OLD.text), OLD.content_hash)
    return Verdict("old", judgement, "asked", anchor)  # type: ignore[arg-type]


def finding(id: str, words: str) -> Finding:
    return Finding(id, "removed", "Sentence removed", "", (place(words, ANEW.text),))


LISTED = (
    finding("a", "The ferry ran aground on Saturday."),
    finding("b", "Nobody was hurt, the coast guard said."),
)


def test_a_verdict_follows_its_words_into_a_new_reading() -> None:
    verdict = given("Nobody was hurt, the coast guard said")
    (over,) = carried(LISTED, Decisions(verdicts=(verdict,)), ANEW, OTHER)
    assert (over.finding, over.judgement, over.note) == ("b", "confirmed", "asked")


def test_a_border_put_into_the_words_does_not_lose_it() -> None:
    verdict = given("ran aground on Saturday. Nobody was hurt, the coast guard said")
    (over,) = carried(LISTED, Decisions(verdicts=(verdict,)), ANEW, OTHER)
    assert over.finding in ("a", "b")


def test_it_follows_to_the_other_side_as_well() -> None:
    swapped = tuple(Finding(f.id, "added", f.title, "", right=f.left) for f in LISTED)
    verdict = given("Nobody was hurt, the coast guard said.")
    (over,) = carried(swapped, Decisions(verdicts=(verdict,)), OTHER, ANEW)
    assert over.finding == "b"


def test_what_was_said_of_these_very_texts_belongs_to_the_other_mode() -> None:
    verdict = given("Nobody was hurt, the coast guard said.")
    listed = (Finding("c", "only-left", "Only here", "", (place("Nobody was hurt", OLD.text),)),)
    assert carried(listed, Decisions(verdicts=(verdict,)), OLD, OTHER) == ()


def test_a_verdict_of_its_own_wins() -> None:
    own = Verdict("b", "rejected")
    decisions = Decisions(verdicts=(given("Nobody was hurt, the coast guard said."), own))
    assert carried(LISTED, decisions, ANEW, OTHER) == ()
    over = Verdict("b", "confirmed")
    assert with_carried(decisions, (over,)).verdict_on("b") == own
    assert with_carried(Decisions(), (over,)).verdict_on("b") == over


def test_words_of_another_pair_carry_nothing() -> None:
    assert carried(LISTED, Decisions(verdicts=(given("Nobody was hurt"),)), OTHER, OTHER) == ()


def test_a_few_letters_are_not_trusted_in_another_text() -> None:
    short = version_from([("It sank.", "body")])
    verdict = Verdict("old", "confirmed", "", Anchor.at(short.text, Span(0, 8), short.content_hash))
    text = version_from([("It sank.", "body"), ("Late.", "body")])
    listed = (Finding("a", "removed", "", "", (Span(0, 8),)),)
    assert carried(listed, Decisions(verdicts=(verdict,)), text, OTHER) == ()


def test_words_that_no_text_has_are_told() -> None:
    here, gone = given("Nobody was hurt, the coast guard said."), given("The ferry ran aground on Saturday.")
    decisions = Decisions(verdicts=(here, gone))
    assert unplaced_verdicts([SHORTER, OTHER], decisions) == (gone,)
    assert unplaced_verdicts([OLD], decisions) == ()


def test_what_was_said_of_five_is_not_said_of_six() -> None:
    """The words between what stood before and after are nearly the same, and a figure of them is not."""
    before, words, after = (
        "The harbour office spoke.",
        "Some 15 boats left the quay at noon that day.",
        "It rained.",
    )
    old = version_from([(f"{before} {words} {after}", "body")])
    verdict = Verdict(
        "old", "confirmed", "asked", Anchor.at(old.text, place(words, old.text), old.content_hash)
    )
    for again, follows in ((words.replace("quay", "quays"), 1), (words.replace("15", "16"), 0)):
        anew = version_from([(f"{before} {again} {after}", "body")])
        listed = (Finding("a", "removed", "Sentence removed", "", (place(again, anew.text),)),)
        assert len(carried(listed, Decisions(verdicts=(verdict,)), anew, OTHER)) == follows


def test_a_name_alone_is_not_known_again_though_much_stood_beside_it() -> None:
    """The words beside it are those of another text: that the name is there as well says nothing."""
    old = version_from(
        [("On Monday the owner of the ferry, Orsolya Kelm, told the harbour office so.", "body")]
    )
    verdict = Verdict("old", "unsure", "", Anchor.at(old.text, place("Kelm", old.text), old.content_hash))
    another = version_from(
        [("Reporters who had asked for Kelm were sent away from the quay by guards.", "body")]
    )
    anew = version_from([("On Monday the owner of the ferry, Orsolya Kelm, told the office so.", "body")])
    for text, follows in ((another, 0), (anew, 1)):
        listed = (Finding("a", "name", "Spelled differently", "", (place("Kelm", text.text),)),)
        assert len(carried(listed, Decisions(verdicts=(verdict,)), text, OTHER)) == follows


def of_paragraphs(paragraphs: Sequence[str]) -> Version:
    return version_from([(paragraph, "body") for paragraph in paragraphs])


def judged_together(old: Version, paragraphs: Sequence[str], at: int) -> Verdict:
    """On two neighbouring paragraphs that were one finding."""
    words = "\n\n".join(paragraphs[at : at + 2])
    span = place(words, old.text)
    finding = Finding(f"old {at}", "removed", "", "", (span,))
    judged = JudgedFinding("versions", old.content_hash, OTHER.content_hash, finding)
    anchor = Anchor.at(old.text, span, old.content_hash)
    return Verdict(finding.id, "confirmed", "", anchor, None, judged)


def each_paragraph(version: Version, paragraphs: Sequence[str]) -> list[Finding]:
    spans = (place(paragraph, version.text) for paragraph in paragraphs)
    return [Finding(f"new {at}", "removed", "", "", (span,)) for at, span in enumerate(spans)]


def test_of_paragraphs_judged_together_those_that_are_left_keep_the_verdict() -> None:
    paragraphs = [f"Some {number} boats left the quay at noon that day." for number in range(15, 18)]
    verdict = judged_together(of_paragraphs(paragraphs), paragraphs, 1)
    left = (paragraphs[0], "It rained.", paragraphs[2])
    anew = of_paragraphs(left)
    listed = each_paragraph(anew, left)
    over = carried(listed, Decisions(verdicts=(verdict,)), anew, OTHER)
    assert [verdict.finding for verdict in over] == ["new 2"]
    of_another_kind = [Finding("new", "number", "", "", listed[2].left)]
    assert carried(of_another_kind, Decisions(verdicts=(verdict,)), anew, OTHER) == ()


def test_hundreds_of_verdicts_are_not_held_against_hundreds_of_findings_each(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    asked = 0
    share, are_one_kind = places_of_findings._share, places_of_findings.are_one_kind

    def shared(at: Span | None, spans: Sequence[Span]) -> float:
        nonlocal asked
        asked += 1
        return share(at, spans)

    def alike(one: FindingKind, other: FindingKind) -> bool:
        nonlocal asked
        asked += 1
        return are_one_kind(one, other)

    monkeypatch.setattr(places_of_findings, "_share", shared)
    monkeypatch.setattr(places_of_findings, "are_one_kind", alike)
    paragraphs = [
        f"Of the boats some {number} left the quay at noon that day." for number in range(1_000, 1_400)
    ]
    old = of_paragraphs(paragraphs)
    verdicts = tuple(judged_together(old, paragraphs, at) for at in range(0, 400, 2))
    kept = [paragraph for at, paragraph in enumerate(paragraphs) if at % 8 != 1]
    anew = of_paragraphs(kept)
    over = carried(each_paragraph(anew, kept), Decisions(verdicts=verdicts), anew, OTHER)
    assert len(over) == len(verdicts)
    assert 0 < asked < 50 * len(verdicts)
