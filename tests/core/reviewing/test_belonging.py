"""A verdict belongs to its two texts: to another reading or version of them at most, never to another article."""

from __future__ import annotations

from dataclasses import replace

import pytest

from variorum.model.decisions import Anchor, Decisions, JudgedFinding, Verdict
from variorum.model.finding import Finding
from variorum.reviewing.belonging import given_elsewhere, said_of_the_same, texts_judged

ARTICLES = {"wire": {1}, "wire, newer": {1}, "valley": {2}, "post": {3}}


def verdict(left: str, right: str, *, judged: bool = True) -> Verdict:
    finding = Finding("a", "name", "Spelled differently", "")
    anchors = [Anchor(text, "Kelm") if text else None for text in (left, right)]
    return Verdict(
        "a", "unsure", "", *anchors, JudgedFinding("outlets", left, right, finding) if judged else None
    )


def is_elsewhere(given: Verdict, left: str, right: str) -> bool:
    return bool(given_elsewhere(Decisions(verdicts=(given,)), (left, right), ARTICLES))


@pytest.mark.parametrize("judged", [True, False])
def test_one_given_beside_another_article_is_elsewhere(judged: bool) -> None:
    given = verdict("wire", "valley", judged=judged)
    assert is_elsewhere(given, "post", "valley")
    assert is_elsewhere(given, "valley", "post")
    assert is_elsewhere(given, "wire", "wire, newer")
    assert not is_elsewhere(given, "wire", "valley")
    assert not is_elsewhere(given, "valley", "wire")


def test_what_only_one_text_has_was_said_of_that_one_beside_the_other() -> None:
    finding = Finding("a", "only-left", "Only here", "")
    judged = JudgedFinding("outlets", "wire", "valley", finding)
    given = Verdict("a", "confirmed", "", Anchor("wire", "The ferry sank."), None, judged)
    assert is_elsewhere(given, "wire", "post")


def test_another_version_of_the_same_article_is_not_elsewhere() -> None:
    assert not is_elsewhere(verdict("wire", "valley"), "wire, newer", "valley")
    assert not is_elsewhere(verdict("wire", "valley"), "valley", "wire, newer")


def test_a_text_nobody_holds_may_be_an_earlier_reading() -> None:
    assert not is_elsewhere(verdict("read before", "valley"), "wire", "valley")
    assert is_elsewhere(verdict("read before", "valley"), "wire", "post")


def test_an_older_verdict_that_tells_one_text_is_judged_by_that_one() -> None:
    assert not is_elsewhere(verdict("wire", "", judged=False), "post", "wire")
    assert is_elsewhere(verdict("wire", "", judged=False), "post", "valley")


def test_what_was_said_of_a_fact_holds_wherever_the_fact_is_told() -> None:
    given = Verdict("fact-1", "rejected", "", Anchor("wire", "five"), Anchor("valley", "six"))
    assert not is_elsewhere(given, "post", "valley")


def test_the_texts_are_named_that_must_be_looked_for() -> None:
    given = (verdict("wire", "valley"), verdict("post", "", judged=False))
    assert set(texts_judged(Decisions(verdicts=given))) == {"wire", "valley", "post"}


def test_a_text_that_nobody_holds_now_may_be_a_newer_reading() -> None:
    assert not is_elsewhere(verdict("wire", "valley"), "valley", "read anew")
    assert is_elsewhere(verdict("wire", "post"), "valley", "read anew")


def test_verdicts_are_on_the_same_where_finding_and_texts_are_whatever_the_side() -> None:
    one = verdict("wire", "valley")
    assert said_of_the_same(one, verdict("valley", "wire"))
    assert not said_of_the_same(one, verdict("wire", "post"))
    assert not said_of_the_same(one, replace(one, finding="b"))


def test_a_fact_is_the_same_in_other_texts_and_another_fact_is_not_the_same_in_these() -> None:
    one, elsewhere = (replace(verdict("wire", text), finding="fact-1") for text in ("valley", "post"))
    assert said_of_the_same(one, elsewhere)
    assert not said_of_the_same(one, replace(one, finding="fact-2"))
