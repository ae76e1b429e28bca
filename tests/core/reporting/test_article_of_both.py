"""What the two versions are versions of, where they are called "version 1" and "version 2"."""

from __future__ import annotations

from dataclasses import replace

from variorum.model.article import Article
from variorum.model.building import plain_version
from variorum.reporting.compared import article_of_both

NAMES = ("version 1", "version 2")
OLD = plain_version("The council met on Monday to talk of the bridge.\n\nNobody spoke.")
NEW = plain_version("The council met on Monday to talk of the bridge.\n\nThe mayor spoke.")
ARTICLE = Article(versions=(OLD, NEW))


def test_without_outlet_and_headline_it_is_called_by_how_it_begins() -> None:
    assert article_of_both(NAMES, (ARTICLE, ARTICLE), ("", "")) == "“The council met on Monday to […]”"


def test_two_articles_that_begin_alike_are_not_one() -> None:
    other = Article(versions=(NEW,), address="https://news.example/1")
    assert article_of_both(NAMES, (ARTICLE, other), ("", "")) == ""
    assert article_of_both(NAMES, (None, None), ("", "")) == ""


def test_the_outlet_or_the_headline_of_both_goes_before() -> None:
    named = replace(ARTICLE, outlet="Echo")
    assert article_of_both(NAMES, (named, named), ("Bridge", "Bridge")) == "Echo"
    assert article_of_both(NAMES, (ARTICLE, ARTICLE), ("Bridge", "Bridge")) == "Bridge"
