"""A text without a headline gets one: a paragraph that is one, or a name by hand for lists and sentences."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

import variorum
from variorum.corpus.store import Corpus
from variorum.model.article import Article, ReadResult, Role
from variorum.model.building import version_from
from variorum.model.decisions import Anchor, RoleDecision
from variorum.model.span import Span


@pytest.fixture
def corpus(tmp_path: Path) -> Iterator[Corpus]:
    """Version 1 has no headline."""
    nameless = version_from(
        [("The ferry is late again", "body"), ("It left at noon, the pilot said.", "body")]
    )
    with variorum.open_corpus(tmp_path / "c.variorum") as opened:
        opened.add(ReadResult((Article((nameless,)),)))
        yield opened


def role(corpus: Corpus, paragraph: int, role: Role) -> RoleDecision:
    version = corpus.read(1)
    place = version.paragraphs[paragraph]
    anchor = Anchor.at(version.text, Span(place.start, place.end), version.content_hash)
    return RoleDecision(anchor, role)


def called(corpus: Corpus) -> tuple[str, str]:
    return corpus.versions()[0].headline, corpus.articles()[0].headline


def test_a_paragraph_that_is_the_headline_names_the_article_in_one_act(corpus: Corpus) -> None:
    corpus.decide(role(corpus, 0, "headline"))
    assert called(corpus) == ("The ferry is late again",) * 2
    corpus.undo()
    assert called(corpus) == ("", "")
    corpus.redo()
    assert called(corpus) == ("The ferry is late again",) * 2
    corpus.retract(role(corpus, 0, "headline"))
    assert called(corpus) == ("", "")
    assert corpus.verify() == ()


def test_a_name_by_hand_leaves_the_text_alone_and_can_be_undone(corpus: Corpus) -> None:
    before = corpus.read(1)
    change = corpus.set(1, headline="The late ferry")
    assert change.label == "Set headline of “The ferry is late again”"
    assert called(corpus) == ("The late ferry",) * 2
    named = replace(before, given=frozenset({"headline"}), given_headline="The late ferry")
    assert corpus.read(1) == named
    assert (named.headline, named.printed_headline) == ("The late ferry", "")
    corpus.undo()
    assert corpus.read(1) == before
    assert called(corpus) == ("", "")


def test_a_story_called_as_its_text_begins_is_called_by_the_name_given_and_keeps_one_given_to_it(
    corpus: Corpus,
) -> None:
    def story() -> str:
        return corpus.stories()[0].title

    assert story() == "The ferry is late again"
    corpus.set(1, headline="The late ferry")
    assert story() == "The late ferry"
    corpus.set(1, headline="No ferry")
    assert story() == "No ferry"
    corpus.set(1, headline="")
    assert story() == "The ferry is late again"
    corpus.undo()
    assert story() == "No ferry"
    corpus.rename("story", corpus.stories()[0].id, "Our ferries")
    corpus.set(1, headline="The late ferry")
    assert story() == "Our ferries"


def test_a_name_by_hand_stays_until_the_text_has_a_headline(corpus: Corpus) -> None:
    corpus.set(1, headline="The late ferry")
    corpus.decide(role(corpus, 1, "byline"))
    corpus.replace_reading((1,), corpus.article(1))
    assert called(corpus)[0] == "The late ferry"
    corpus.decide(role(corpus, 0, "headline"))
    assert called(corpus)[0] == "The ferry is late again"


def test_where_the_text_has_a_headline_there_is_no_other(corpus: Corpus) -> None:
    corpus.decide(role(corpus, 0, "headline"))
    with pytest.raises(ValueError, match="“The ferry is late again”; give"):
        corpus.set(1, headline="Another")
    assert called(corpus)[0] == "The ferry is late again"
