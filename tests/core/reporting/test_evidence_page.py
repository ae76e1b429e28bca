"""Evidence as a piece of HTML: the same words as in plain text, and nothing of an article is markup."""

from __future__ import annotations

import re
from datetime import datetime, timedelta, timezone
from html import unescape

from variorum.model.article import Article, Doubt
from variorum.model.building import version_from
from variorum.model.decisions import Verdict
from variorum.model.finding import Finding
from variorum.model.span import Span
from variorum.reporting.evidence import evidence_text
from variorum.reporting.evidence_page import evidence_html

SIX = datetime(2026, 2, 7, 18, tzinfo=timezone(timedelta(hours=1)))
LEFT = version_from(
    [("Lift <i>stops</i>", "headline"), ("It held 31 people & a dog, <script>x()</script> said.", "body")],
    published=SIX,
)
RIGHT = version_from([("Stuck", "headline"), ("About 30 were aboard.", "body")])


def page(finding: Finding, **more: Verdict) -> str:
    article = Article((LEFT,), "Herald & Sons", "https://herald.example/?a=1&b=2")
    return evidence_html(finding, "Herald & Sons", "Echo", LEFT, RIGHT, left_article=article, **more)


def span(words: str) -> Span:
    start = LEFT.text.index(words)
    return Span(start, start + len(words))


def test_passages_stand_underlined_among_their_words_with_outlet_time_zone_and_address() -> None:
    made = page(
        Finding("f", "figure", "31 <> 30", "Aboard.", (span("31"),), ()),
        verdict=Verdict("f", "confirmed", "a < b"),
    )
    assert "It held <b><u>31</u></b> people &amp; a dog" in made
    words = unescape(re.sub("<[^>]+>", " ", made))
    assert "Published: 7 February 2026, 18:00 UTC+01:00" in words
    assert "https://herald.example/?a=1&b=2" in words
    assert "no such passage found" in words
    assert "please check" not in words
    assert "Found by the program, confirmed by hand." in words
    assert "Note: a < b" in words


def test_no_word_of_an_article_is_taken_for_markup() -> None:
    made = page(Finding("f", "figure", "<img src=x>", "", (span("<script>x()</script>"),), ()))
    tags = {tag.lower() for tag in re.findall(r"<\s*/?\s*([a-zA-Z]+)", made)}
    assert tags <= {"p", "b", "u", "i", "font", "small", "br", "table", "tr", "td"}
    assert "Found by the program, not reviewed." in made


def test_both_forms_say_where_a_finding_rests_on_a_reading_that_is_not_sure() -> None:
    finding = Finding("f", "figure", "31 <> 30", "Aboard.", (span("31"),), ())
    given = (finding, "Herald", "Echo", LEFT, RIGHT)
    doubts = (Doubt(1, "cut", 0.5), Doubt(1, "role", 0.5))
    for made in (evidence_text(*given, doubts=doubts), unescape(evidence_html(*given, doubts=doubts))):
        assert "where the one ends" in made
        assert "whether this paragraph is part of the story" in made
    for made in (evidence_text(*given), evidence_html(*given)):
        assert "not sure" not in made
