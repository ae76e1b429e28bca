"""What a reader calls a text without a headline stands above it, in grey: none of its words are the paper's."""

from __future__ import annotations

from dataclasses import replace

import pytest

from variorum import compare
from variorum.model.article import Article, Version
from variorum.model.building import version_from
from variorum.model.span import Span
from variorum_gui.comparison.content import View, content_of
from variorum_gui.comparison.header_words import header_words
from variorum_gui.comparison.headline import Headline
from variorum_gui.comparison.marks import Mark
from variorum_gui.comparison.one_column import one_column
from variorum_gui.comparison.typography import Typography
from variorum_gui.shown import Shown, ShownText
from variorum_gui.theme.palette import light_theme

OPENING = "The council voted on Monday."


def named(version: Version, headline: str) -> Version:
    return replace(version, given_headline=headline, given=frozenset({"headline"}))


OLD = named(version_from([(OPENING, "body")]), "Harbour closed")
NEW = named(version_from([(f"{OPENING} All agreed.", "body")]), "Harbour  to be\nclosed")


def shown(left: Version, right: Version) -> Shown:
    article = Article((left, right))
    comparison = compare(left, right, "versions")
    return Shown(ShownText(article, left), ShownText(article, right, 2), comparison=comparison)


def headline(content_side: object) -> Headline:
    return Headline(content_side, "left", 400, Typography(), light_theme())  # type: ignore[arg-type]


@pytest.mark.usefixtures("qapp")
def test_it_stands_above_its_text_and_no_mark_falls_on_it() -> None:
    content = content_of(shown(OLD, NEW))
    above = headline(content.headed("left"))
    assert (above._shown, above._ink) == ("Harbour closed", light_theme().second_ink)
    assert headline(content.headed("right"))._shown == "Harbour to be closed"
    assert headline(content.side("left")).height == 0 < above.height
    above.light([Mark(0, 3, "name now")])
    assert not above._lit.under
    assert not above._lit.over
    above.found_now = Span(0, 3)
    assert content.side("left").text == OPENING


@pytest.mark.usefixtures("qapp")
def test_above_one_column_stands_what_the_newer_version_is_called() -> None:
    content = one_column(shown(OLD, NEW), View("column"))
    assert content.one_column
    assert headline(content.headed("left"))._shown == "Harbour to be closed"
    other = one_column(shown(OLD, replace(NEW, given_headline="")), View("column"))
    assert headline(other.headed("left"))._shown == "Harbour closed"


def test_a_headline_of_the_text_stays_and_the_tip_says_whose_it_is() -> None:
    printed = named(version_from([("Vote on harbour", "headline"), (OPENING, "body")]), "Harbour closed")
    content = content_of(shown(printed, NEW))
    assert content.headed("left") is content.side("left")
    assert header_words(content.shown.left).tip.startswith("Vote on harbour\n")
    assert header_words(content.shown.right).tip.startswith("Harbour to be closed (given by you)\n")
