"""What the reader confirmed or rejected does not ask any more to be checked, in any list of the sidebar."""

from __future__ import annotations

from dataclasses import replace
from typing import get_args

import pytest

from variorum import annotate, compare, cross_reference, findings
from variorum.model.article import Article
from variorum.model.building import version_from
from variorum.model.decisions import Decisions, Judgement, Verdict
from variorum_gui.shown import Shown, ShownText
from variorum_gui.sidebar.figure_rows import figure_rows
from variorum_gui.sidebar.finding_rows import View, finding_rows
from variorum_gui.sidebar.note_rows import note_rows
from variorum_gui.sidebar.rows import Row

LEFT = version_from(
    [
        ("The ferry had 214 passengers aboard when it hit the pier of Testham on Friday.", "body"),
        ("The harbour master, Ada Brook, closed the pier for the night.", "body"),
        ("The council of the town has to pay for a new pier, said the mayor.", "body"),
    ]
)
RIGHT = version_from(
    [
        ("The pier of Testham was struck on Friday. About 230 passengers were aboard the ferry.", "body"),
        ("The deputy harbour master, Ada Brook, closed the pier for the night.", "body"),
    ]
)
TEXTS = annotate(LEFT.text), annotate(RIGHT.text)
NAMES = "Gazette", "Post"


@pytest.fixture(scope="module")
def undecided() -> Shown:
    compared = compare(LEFT.text, RIGHT.text, mode="outlets")
    dossier = cross_reference(TEXTS, {(0, 1): compared}, Decisions(), NAMES)
    left, right = (
        ShownText(Article((version,), name), version, 1, 1, name, annotated)
        for version, name, annotated in zip((LEFT, RIGHT), NAMES, TEXTS, strict=True)
    )
    return Shown(left, right, compared, dossier, findings(compared, dossier, NAMES, Decisions(), TEXTS))


def judged(shown: Shown, judgement: Judgement) -> Shown:
    verdicts = tuple(Verdict(finding.id, judgement, "I rang them.") for finding in shown.findings)
    return replace(shown, decisions=Decisions(verdicts=verdicts))


def words(rows: tuple[Row, ...]) -> str:
    return "\n".join(f"{row.title}\n{row.detail}\n{row.aside}" for row in rows)


def lists(shown: Shown) -> list[str]:
    every = View(filter="all", unfolded=frozenset({"only", "wording", "style"}))
    return [words(finding_rows(shown, every)), words(note_rows(shown)), words(figure_rows(shown))]


def asks(told: str) -> bool:
    return "please check" in told or "to check" in told


@pytest.mark.parametrize("judgement", get_args(Judgement))
def test_a_row_asks_until_the_reader_has_decided(undecided: Shown, judgement: Judgement) -> None:
    for told in lists(judged(undecided, judgement)):
        assert asks(told) is (judgement == "unsure")


@pytest.mark.parametrize("judgement", ["confirmed", "rejected"])
def test_figures_decided_on_stand_by_themselves_with_what_was_said(
    undecided: Shown, judgement: Judgement
) -> None:
    rows = figure_rows(judged(undecided, judgement), part="differ")
    at = [row.title for row in rows].index("Decided by you")
    assert rows[at + 1].aside == rows[at + 1].sign == judgement
    assert rows[at + 1].faded is (judgement == "rejected")
    # what the reader refused is not said for a fact
    assert rows[at + 1].title.startswith("Possibly the same") is (judgement == "rejected")
    assert "Decided by you" not in words(figure_rows(undecided))
