"""Whoever is given a report takes "the reader" for himself: it says by whose hand something was judged."""

from __future__ import annotations

from dataclasses import replace

import pytest
from tests.core.reporting.test_nearest_in_reports import LEFT, RIGHT

import variorum
from variorum.model.decisions import Decisions, Verdict
from variorum.reporting.by_hand import whose_hand
from variorum.reporting.compared import Compared
from variorum.reporting.gathering import contents_of
from variorum.reporting.html import html_of
from variorum.reporting.markdown import markdown_of


@pytest.fixture(scope="module")
def compared() -> Compared:
    left, right = (variorum.read_text(text).articles[0].versions[0] for text in (LEFT, RIGHT))
    comparison = variorum.compare(left, right, mode="outlets")
    dossier = variorum.cross_reference([variorum.annotate(left), variorum.annotate(right)])
    found = variorum.findings(comparison, dossier)
    return Compared(("Gazette", "Post"), left, right, comparison, dossier, found)


def test_what_nobody_touched_names_no_hand(compared: Compared) -> None:
    assert not contents_of(compared).by_hand
    assert whose_hand() not in markdown_of(contents_of(compared))


def test_once_something_is_judged_the_head_says_whose_hand_it_was_and_nothing_speaks_of_a_reader(
    compared: Compared,
) -> None:
    verdict = Verdict(compared.findings[0].id, "confirmed", "Looked up.")
    contents = contents_of(replace(compared, decisions=Decisions(verdicts=(verdict,))))
    assert whose_hand() in contents.lead
    for made in (html_of(contents), markdown_of(contents)):
        assert "confirmed by hand" in made
        assert "the reader" not in made
