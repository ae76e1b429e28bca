"""Doubts that nobody settled, counted as a reader counts them."""

from __future__ import annotations

from variorum.model.article import Article, Choice, Doubt
from variorum.model.building import version_from
from variorum.model.decisions import Anchor, Decisions, RoleDecision
from variorum.model.open_doubts import count_open_doubts
from variorum.model.span import Span

ROW = (Choice("begins at “The bus”", cut=4), Choice("begins at “Refunds”", cut=9))
ROLES = (Choice("body", role="body"), Choice("caption", role="caption"))


def test_the_border_of_one_row_of_a_page_is_one_doubt_though_both_texts_hold_it() -> None:
    left = version_from([("One.", "body"), ("Two.", "body")], doubts=(Doubt(1, "cut", 0.5, ROW),))
    right = version_from([("One.", "body"), ("Other.", "body")], doubts=(Doubt(1, "cut", 0.5, ROW),))
    page = Article((), address="https://example.org/a")
    other = Article((), address="https://example.org/b")
    assert count_open_doubts((left, right), (page, page), Decisions()) == 1
    assert count_open_doubts((left, right), (page, other), Decisions()) == 2
    assert count_open_doubts((left, right), (None, None), Decisions()) == 2


def test_a_role_the_reader_gave_and_a_doubt_without_a_choice_are_not_counted() -> None:
    doubts = (Doubt(0, "role", 0.1, ROLES), Doubt(1, "role", 0.1, ROLES), Doubt(1, "role", 0.1))
    left = version_from([("One.", "body"), ("Two.", "body")], doubts=doubts)
    right = version_from([("One.", "body")])
    assert count_open_doubts((left, right), (None, None), Decisions()) == 2
    given = RoleDecision(Anchor.at(left.text, Span(0, 4), left.content_hash), "caption")
    assert count_open_doubts((left, right), (None, None), Decisions(roles=(given,))) == 1
