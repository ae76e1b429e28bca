"""What a reader confirmed, rejected or wrote a note on stays listed when other decisions take its ground away."""

from __future__ import annotations

from dataclasses import replace

import pytest

from variorum import annotate, compare, cross_reference, findings
from variorum.model.building import version_from
from variorum.model.decisions import Anchor, Decisions, EntityDecision, JudgedFinding, Verdict
from variorum.model.finding import Finding
from variorum.model.span import Span
from variorum.text.phrasing import phrase_with

LEFT = version_from(
    [
        ("The harbour office of Testham was closed on Friday, Karim Halvadin said.", "body"),
        ("Karim Halvadin has run the office for ten years, and nobody was hurt in the storm.", "body"),
    ]
)
RIGHT = version_from(
    [
        ("Kareem Halvadin closed the harbour office of Testham on Friday.", "body"),
        ("“Nobody was hurt in the storm,” Kareem Halvadin said in front of the office.", "body"),
    ]
)
NAMES = ("Karim Halvadin", "Kareem Halvadin")
APART = EntityDecision("split", NAMES)


def listed(decisions: Decisions, *, swapped: bool = False, mode: str = "outlets") -> tuple[Finding, ...]:
    versions = (RIGHT, LEFT) if swapped else (LEFT, RIGHT)
    texts = annotate(versions[0]), annotate(versions[1])
    compared = compare(*versions, mode=mode)  # type: ignore[arg-type]
    dossier = cross_reference(texts, {(0, 1): compared}, decisions)
    return findings(compared, dossier, decisions=decisions, annotations=texts)


def spelled() -> Finding:
    return next(finding for finding in listed(Decisions()) if finding.title.startswith("Spelled"))


def verdict(judgement: str | None = "confirmed", note: str = "", **otherwise: object) -> Verdict:
    asked = spelled()
    judged = JudgedFinding("outlets", LEFT.content_hash, RIGHT.content_hash, asked)
    return Verdict(asked.id, judgement, note, judged=replace(judged, **otherwise))  # type: ignore[arg-type]


def kept(said: Verdict, *more: Verdict, swapped: bool = False, mode: str = "outlets") -> list[Finding]:
    decisions = Decisions(entities=(APART,), verdicts=(*more, said))
    return [finding for finding in listed(decisions, swapped=swapped, mode=mode) if finding.kept]


@pytest.mark.parametrize(("judgement", "note"), [("confirmed", ""), ("unsure", ""), (None, "to be asked")])
def test_what_was_judged_or_noted_stays_and_says_that_it_is_not_found(
    judgement: str | None, note: str
) -> None:
    before = spelled()
    (after,) = kept(verdict(judgement, note))
    assert (after.id, after.title, after.left, after.right) == (
        before.id, before.title, before.left, before.right,
    )  # fmt: skip
    assert "The program does not find this any more" in after.told("confirmed")[1]
    assert before.told("confirmed")[1] in after.told("confirmed")[1]
    assert "The program does not find this any more" in after.detailed(None)


def test_it_is_told_in_the_language_of_now() -> None:
    said = verdict()
    phrase_with(lambda text, _: "Schreibweisen: {values}" if text == "Spelled {values}" else text)
    try:
        (after,) = kept(said)
        assert after.title == "Schreibweisen: Karim Halvadin / Kareem Halvadin"
    finally:
        phrase_with(None)


def test_its_row_says_why_it_stays_whatever_it_shows_of_it() -> None:
    short = replace(spelled(), detail="Karim (Herald) / Kareem (Star)")
    (after,) = kept(verdict("unsure", finding=short))
    shown = after.detailed("unsure").split("\n")
    assert shown[0] == short.detail
    assert shown[1].startswith("The program does not find this any more")


def test_what_is_still_found_is_listed_once_and_as_it_was() -> None:
    decisions = Decisions(verdicts=(verdict(),))
    assert listed(decisions) == listed(Decisions())


def test_nothing_said_of_it_it_goes_with_its_ground() -> None:
    assert kept(verdict(None)) == []
    assert not [f for f in listed(Decisions(entities=(APART,))) if f.title.startswith("Spelled")]


def test_it_turns_with_the_texts() -> None:
    before = spelled()
    (after,) = kept(verdict(), swapped=True)
    assert (after.left, after.right) == (before.right, before.left)
    only = replace(before, kind="only-left", left=before.left, right=())
    (turned,) = kept(verdict(finding=only), swapped=True)
    assert (turned.kind, turned.left, turned.right) == ("only-right", (), before.left)


def test_it_belongs_to_its_mode_and_its_two_texts() -> None:
    assert kept(verdict(), mode="versions") == []
    assert kept(verdict(right="another text")) == []
    texts = LEFT.text, RIGHT.text
    compared = compare(*texts, mode="outlets")
    decisions = Decisions(entities=(APART,), verdicts=(verdict(),))
    dossier = cross_reference([annotate(text) for text in texts], {(0, 1): compared}, decisions)
    assert not any(finding.kept for finding in findings(compared, dossier, decisions=decisions))


def test_the_same_fact_refused_afterwards_is_the_last_word() -> None:
    asked = spelled()
    anchors = [
        Anchor.at(version.text, spans[-1], version.content_hash)
        for version, spans in ((LEFT, asked.left), (RIGHT, asked.right))
    ]
    assert kept(verdict(), Verdict("fact-0", "rejected", "", *anchors)) == []
    elsewhere = replace(anchors[0], start=1)
    assert kept(verdict(), Verdict("fact-0", "rejected", "", elsewhere, anchors[1]))


def test_what_a_file_makes_up_is_not_shown() -> None:
    asked = spelled()
    beyond = Span(0, len(LEFT.text) + 1)
    for bad in (
        replace(asked, left=(beyond,)),
        replace(asked, left=(Span(-3, 2),)),
        replace(asked, left=(), right=()),
        replace(asked, kind="gossip"),
        replace(asked, weight="heavy"),
        replace(asked, title=7),
        replace(asked, certainty="sure"),
    ):
        assert kept(verdict(finding=bad)) == []


def test_it_comes_back_out_of_a_file_as_it_went_in() -> None:
    said = verdict()
    assert Verdict.from_dict(said.to_dict()) == said
    older = {key: value for key, value in said.to_dict().items() if key != "judged"}
    assert Verdict.from_dict(older) == replace(said, judged=None)
