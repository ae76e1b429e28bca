"""Findings and verdicts of a text that was edited a little: a paragraph put in above, a slip of the pen mended."""

from __future__ import annotations

import pytest

import variorum
from variorum.model.article import Version
from variorum.model.building import version_from
from variorum.model.decisions import Anchor, Decisions, Verdict
from variorum.model.finding import Finding
from variorum.reviewing.carrying import carried

LEFT = (
    "Ferry aground off Port Hale",
    "The ferry ran aground off Port Hale on Saturday with 214 people aboard, the coast guard said.",
    "“We felt one long scrape and then complete silence,” said Vanda Kelm, who was travelling with her son.",
    "The harbour will stay closed untill Monday, according to Ola Bergh, the mayor of the small town.",
    "About 90,000 people use the crossing each year, most of them in summer.",
)
RIGHT = (
    "Passengers wait for hours on ferry",
    "The ferry ran aground off Port Hale on Saturday with about 230 people aboard, the coast guard said.",
    "“We felt a long scrape and then total silence,” said Vanda Kelm.",
    "Tugs from two ports were sent, and the first of them came at noon.",
)


def text(*paragraphs: str) -> Version:
    return version_from([(words, "body" if i else "headline") for i, words in enumerate(paragraphs)])


def found(left: Version, right: Version) -> tuple[Finding, ...]:
    comparison = variorum.compare(left, right, mode="outlets")
    notes = (variorum.annotate(left), variorum.annotate(right))
    dossier = variorum.cross_reference(notes, links={(0, 1): comparison})
    return variorum.findings(comparison, dossier, ("Gazette", "Post"), annotations=notes)


BEFORE = text(*LEFT)
OTHER = text(*RIGHT)


def judged(findings: tuple[Finding, ...], left: Version = BEFORE) -> Decisions:
    """Every finding confirmed."""
    verdicts = []
    for finding in findings:
        one, other = (
            Anchor.at(version.text, spans[0], version.content_hash) if spans else None
            for version, spans in ((left, finding.left), (OTHER, finding.right))
        )
        verdicts.append(Verdict(finding.id, "confirmed", "", one, other))
    return Decisions(verdicts=tuple(verdicts))


def undecided(left: Version) -> set[str]:
    """The kinds of findings of the edited text that no verdict on the first reaches."""
    decisions = judged(found(BEFORE, OTHER))
    anew = found(left, OTHER)
    over = {verdict.finding for verdict in carried(anew, decisions, left, OTHER)}
    known = {verdict.finding for verdict in decisions.verdicts}
    return {finding.sentence for finding in anew if finding.id not in over | known}


def test_there_is_something_to_carry() -> None:
    assert {"figure", "quotation", "only-left", "only-right"} <= {f.kind for f in found(BEFORE, OTHER)}


@pytest.mark.parametrize("at", [1, 2, 3, 4, 5])
def test_a_paragraph_put_in_makes_one_more_finding_at_most(at: int) -> None:
    more = "A second ship, the Anna, had left the port an hour before, a pilot told this paper."
    missing = undecided(text(*LEFT[:at], more, *LEFT[at:]))
    assert all("second ship" in sentence for sentence in missing)


def test_a_slip_of_the_pen_mended_loses_no_verdict() -> None:
    assert undecided(text(*(words.replace("untill", "until") for words in LEFT))) == set()


def test_a_figure_that_changed_is_another_finding() -> None:
    assert undecided(text(*(words.replace("214", "218") for words in LEFT)))


def test_white_space_and_a_headline_do_not_change_an_id() -> None:
    again = found(text("Another headline", *LEFT[1:]), OTHER)
    before = {f.id for f in found(BEFORE, OTHER) if f.kind != "headline"}
    assert before <= {f.id for f in again}
