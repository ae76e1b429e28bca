"""What the title of a report on two texts of one article names."""

from __future__ import annotations

from dataclasses import replace

from variorum.model.article import Article, Version
from variorum.model.building import plain_version, version_from
from variorum.reporting.compared import title_of_both

NAMES = ("version 1", "version 2")
OLD = plain_version("The council met on Monday to talk of the bridge.\n\nNobody spoke.")
NEW = plain_version("The council met on Monday to talk of the bridge.\n\nThe mayor spoke.")
ARTICLE = Article(versions=(OLD, NEW))


def _headed(*headlines: str) -> tuple[Version, Version]:
    one, other = (
        version_from([(headline, "headline")] * bool(headline) + [(NEW.paragraphs[0].text, "body")])
        for headline in headlines
    )
    return one, other


def test_a_title_names_the_article_first_and_its_outlet_behind_it() -> None:
    named = replace(ARTICLE, outlet="Echo")
    both = named, named
    assert title_of_both(NAMES, both, _headed("Bridge shut", "To shut"), "versions") == "Bridge shut (Echo)"
    assert title_of_both(NAMES, both, _headed("", "To shut"), "outlets") == "To shut (Echo)"
    assert (
        title_of_both(NAMES, both, _headed("", ""), "versions")
        == "“The council met on Monday to talk of the bridge.” (Echo)"
    )
    assert title_of_both(NAMES, (ARTICLE, ARTICLE), _headed("Bridge", "Bridge"), "versions") == "Bridge"


def test_two_files_compared_as_versions_are_of_the_article_of_the_newer() -> None:
    named, other = (
        replace(ARTICLE, outlet="Echo"),
        replace(ARTICLE, outlet="Echo", address="https://echo.example"),
    )
    dated = "Echo 3 May", "Echo 4 May"
    assert (
        title_of_both(dated, (named, other), _headed("Bridge shut", "To shut"), "versions") == "Bridge shut"
    )
    assert title_of_both(dated, (named, other), _headed("Bridge shut", "To shut"), "outlets") == ""


def test_a_title_tells_nothing_that_the_names_tell_and_nothing_of_two_articles() -> None:
    named = replace(ARTICLE, outlet="Echo")
    both, alike = (named, named), _headed("Bridge", "Bridge")
    assert title_of_both(("Echo, version 1", "Echo, version 2"), both, alike, "versions") == "Bridge"
    assert title_of_both(("“Bridge” (1)", "“Bridge” (2)"), both, alike, "versions") == "Echo"
    assert title_of_both(NAMES, (named, ARTICLE), alike, "versions") == ""
    other = replace(named, address="https://news.example/1")
    assert title_of_both(NAMES, (named, other), _headed("Bridge", "Ferry"), "outlets") == "Echo"
    assert title_of_both(NAMES, (None, None), alike, "outlets") == "Bridge"
    assert title_of_both(NAMES, (None, None), _headed("", ""), "outlets") == ""
