"""Which of the versions of an article one is, also where the article went back to earlier words."""

from __future__ import annotations

from dataclasses import replace

from variorum.cli.inputs import Text, called
from variorum.model.article import Article, Version
from variorum.model.building import version_from
from variorum.model.order_of_versions import older_side
from variorum.model.place_among_versions import place_among


def version(words: str, label: str = "") -> Version:
    return version_from([("The ferry", "headline"), (words, "body")], label=label)


def decided(one: Version) -> Version:
    """As after the reader said that a paragraph is a caption."""
    headline, body = one.paragraphs
    return replace(one, paragraphs=(headline, replace(body, role="caption")))


BACK = tuple(
    version(words, f"version {number}")
    for number, words in enumerate(("One was hurt.", "Two were hurt.", "One was hurt."), 1)
)


def test_of_versions_with_the_same_words_it_is_the_one_with_that_label() -> None:
    assert [place_among(each, BACK) for each in BACK] == [0, 1, 2]
    assert [place_among(decided(each), BACK) for each in BACK] == [0, 1, 2]


def test_it_is_none_where_nothing_says_which_or_none_has_the_words() -> None:
    assert place_among(replace(BACK[0], label="another"), BACK) == -1
    assert place_among(replace(BACK[1], label="another"), BACK) == 1
    assert place_among(version("Nobody was hurt."), BACK) == -1
    alike = version("One was hurt."), version("One was hurt.")
    assert [place_among(each, alike) for each in alike] == [0, 1]
    assert place_among(decided(alike[1]), alike) == -1


def test_a_version_that_went_back_is_the_newer_one_also_after_a_decision() -> None:
    both = Article(BACK), Article(BACK)
    assert older_side(BACK[1], decided(BACK[2]), both) == "left"
    assert older_side(decided(BACK[2]), BACK[1], both) == "right"
    assert older_side(BACK[1], decided(BACK[0]), both) == "right"
    unnamed = Article(tuple(replace(each, label="", source_sha256="page") for each in BACK))
    assert older_side(unnamed.versions[1], decided(unnamed.versions[2]), (unnamed, unnamed)) is None
    assert older_side(unnamed.versions[1], decided(unnamed.versions[2]), (unnamed, unnamed), (1, 2)) == "left"


def test_a_version_that_went_back_goes_by_its_own_number() -> None:
    article = Article(BACK, "Gazette")
    texts = called([Text(BACK[1], article), Text(decided(BACK[2]), article)])
    assert [text.name for text in texts] == ["version 2", "version 3"]
