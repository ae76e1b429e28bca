from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from variorum.model.article import Role, Version
from variorum.model.building import version_from
from variorum.model.decided_roles import unplaced_roles, with_decided_roles
from variorum.model.decisions import Anchor, Decisions, RoleDecision
from variorum.model.span import Span


def text(*paragraphs: str) -> Version:
    return version_from([(paragraph, "body") for paragraph in paragraphs])


def decided(version: Version, index: int, role: Role) -> Decisions:
    paragraph = version.paragraphs[index]
    anchor = Anchor.at(version.text, Span(paragraph.start, paragraph.end), version.content_hash)
    return Decisions(roles=(RoleDecision(anchor, role),))


def roles(version: Version, decisions: Decisions) -> list[str]:
    return [paragraph.role for paragraph in with_decided_roles(version, decisions).paragraphs]


FERRY = text("The ferry sailed.", "Share", "The mayor waved.", "Share", "It rained at the harbour.")


def test_of_two_paragraphs_with_the_same_words_the_one_decided_on_is_turned() -> None:
    assert roles(FERRY, decided(FERRY, 3, "furniture")) == ["body", "body", "body", "furniture", "body"]


def test_a_later_decision_wins() -> None:
    both = Decisions(roles=decided(FERRY, 2, "notice").roles + decided(FERRY, 2, "caption").roles)
    assert roles(FERRY, both)[2] == "caption"


def test_a_decision_finds_its_paragraph_after_a_new_reading() -> None:
    anew = text(
        "Ferry sails", "The ferry sailed.", "Share", "The mayor waved.", "Share", "It rained at the harbour."
    )
    assert roles(anew, decided(FERRY, 3, "furniture")) == ["body"] * 4 + ["furniture", "body"]


def test_a_paragraph_that_a_new_reading_cut_in_two_is_turned_whole() -> None:
    before = text("The ferry sailed.", "UPDATE: The mayor has now waved back.", "It rained at the harbour.")
    anew = text("The ferry sailed.", "UPDATE:", "The mayor has now waved back.", "It rained at the harbour.")
    assert roles(anew, decided(before, 1, "caption")) == ["body", "caption", "caption", "body"]


def test_short_words_in_another_article_are_left_alone() -> None:
    other = text("Bread is dearer.", "Share", "Bakers blame the weather.")
    decisions = decided(FERRY, 1, "furniture")
    assert roles(other, decisions) == ["body"] * 3
    assert unplaced_roles([other], decisions) == decisions.roles
    assert unplaced_roles([other, FERRY], decisions) == ()


def test_a_decision_whose_words_are_gone_is_told_and_not_forced_upon_others() -> None:
    anew = text("The ferry sailed.", "The mayor waved twice.", "It rained at the harbour.")
    decisions = decided(FERRY, 2, "notice")
    assert roles(anew, decisions) == ["body"] * 3
    assert unplaced_roles([anew], decisions) == decisions.roles


@given(st.lists(st.text("ab ", min_size=1), min_size=1, max_size=6), st.data())
def test_any_paragraph_can_be_turned_and_no_other_turns(parts: list[str], data: st.DataObject) -> None:
    version = text(*parts)
    index = data.draw(st.integers(0, len(parts) - 1))
    turned = with_decided_roles(version, decided(version, index, "furniture"))
    assert turned.text == version.text
    expected = ["furniture" if i == index and part.split() else "body" for i, part in enumerate(parts)]
    assert [paragraph.role for paragraph in turned.paragraphs] == expected
