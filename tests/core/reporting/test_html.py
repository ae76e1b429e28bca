from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace
from html.parser import HTMLParser
from typing import Any

import pytest

from variorum.model.article import Choice, Doubt
from variorum.model.building import version_from
from variorum.model.comparison import Comparison
from variorum.model.decisions import Decisions, Verdict
from variorum.model.dossier import Dossier
from variorum.reporting.compared import Compared
from variorum.reporting.gathering import contents_of
from variorum.reporting.html import html_of

MakePair = Callable[..., Any]

CONFIRMED = Decisions(
    verdicts=(Verdict("f-figure", "confirmed", "Rang the clinic."), Verdict("f-removed", "rejected"))
)


class Page(HTMLParser):
    """The elements and the text of a page; complains about elements closed in the wrong order."""

    VOID = frozenset({"meta", "br"})

    def __init__(self, page: str) -> None:
        super().__init__(convert_charrefs=True)
        self.elements: list[tuple[str, dict[str, str | None]]] = []
        self.open: list[str] = []
        self.words: list[str] = []
        self.feed(page)
        self.close()
        assert not self.open

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.elements.append((tag, dict(attrs)))
        if tag in ("td", "br"):
            self.words.append(" ")
        if tag not in self.VOID:
            self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag

    def handle_data(self, data: str) -> None:
        if "style" not in self.open:
            self.words.append(data)

    @property
    def text(self) -> str:
        return " ".join("".join(self.words).split())

    def marked(self, role: str) -> int:
        return sum(role in (attrs.get("class") or "").split() for _, attrs in self.elements)


@pytest.mark.parametrize("mode", ["versions", "outlets"])
def test_the_page_is_well_formed_and_fetches_nothing(pair: MakePair, mode: str) -> None:
    page = Page(pair(mode).html(CONFIRMED))
    assert {tag for tag, _ in page.elements}.isdisjoint({"script", "img", "link", "iframe", "object", "base"})
    attributes = {name for _, attrs in page.elements for name in attrs}
    assert not any(name.startswith("on") or name in ("src", "style") for name in attributes)
    links = [attrs["href"] for tag, attrs in page.elements if tag == "a"]
    assert all(href.startswith("#") or href == "https://gazette.example/a?b=1&c=2" for href in links if href)
    targets = {attrs["id"] for _, attrs in page.elements if "id" in attrs}
    assert all(href[1:] in targets for href in links if href and href.startswith("#"))


def test_only_confirmed_findings_are_listed_with_excerpt_and_note(pair: MakePair) -> None:
    page = Page(pair().html(CONFIRMED))
    assert "Confirmed findings" in page.text
    assert "Figure changed: 200 → 214" in page.text
    assert "Rang the clinic." in page.text
    assert "Sentence removed" not in page.text
    counted = "3 findings: 1 confirmed, 1 rejected, 0 unsure, 1 to review."
    assert f"Confirmed findings {counted} Only what was confirmed stands here." in page.text
    assert "Report of 3 May 2026, 12:00 UTC." in page.text
    everything = Page(pair().html(CONFIRMED, everything=True)).text
    assert f"All findings {counted}" in everything
    assert page.marked("shown") == 2


def test_while_nothing_is_confirmed_the_machines_findings_are_listed_as_such(
    pair: MakePair,
) -> None:
    decisions = Decisions(verdicts=(Verdict("f-removed", "rejected"),))
    html = pair().html(decisions)
    page = Page(html)
    assert 'title="What the program reckons of the chance that this finding is right' in html
    assert "What the program reckons" not in pair().html(CONFIRMED), (
        "of what a reader confirmed it says no chance"
    )
    assert "No finding has been confirmed by hand." in page.text
    assert "found by the program, not reviewed; probability that it holds: 90 %" in page.text
    assert "Sentence removed" not in page.text


def test_everything_lists_each_finding_with_its_state(pair: MakePair) -> None:
    page = Page(pair().html(CONFIRMED, everything=True))
    assert "All findings" in page.text
    states = ("✓ confirmed", "☐ found by the program, not reviewed", "✗ rejected")
    places = [page.text.index(state) for state in states]
    assert places == sorted(places)
    assert "Post: no such passage found (please check)" in page.text


def test_versions_say_removed_and_added_in_elements_not_only_in_colour(pair: MakePair) -> None:
    html = pair().html()
    page = Page(html)
    assert re.search(r'<del class="removed">\s*Refunds were promised\.', html)
    assert re.search(r'<ins class="added">\s*The inquiry has begun\.', html)
    assert page.marked("moved") == 3  # both texts and the legend
    assert "↑ to ¶1" in page.text
    assert "↑ from ¶2" in page.text
    assert "2 findings may change the meaning." in page.text
    assert "Post carries a notice; no correction notice found in Gazette." in page.text


def test_outlets_remove_nothing_and_are_marked_alike(pair: MakePair) -> None:
    html = pair("outlets").html()
    page = Page(html)
    assert "<del" not in html
    assert "<ins" not in html
    assert page.marked("reworded") == 5  # two edits on both sides, and the legend
    assert "At least 41 % of the text of Gazette has a match in Post, and at least 38 %" in page.text


def test_sources_say_where_the_words_come_from(pair: MakePair) -> None:
    text = Page(pair().html()).text
    assert "3 May 2026, 09:36 UTC+02:00 (printed as “3 May”)" in text
    assert "3 May 2026, 13:05 UTC (inferred)" in text
    assert "version 2 (you hold 1 of 16 stored versions)" in text
    assert "ab" * 32 in text
    assert "Gazette was published 5 h 29 min before Post" in text
    assert "Made by Variorum" in text


def test_names_figures_and_quotations_are_listed(pair: MakePair) -> None:
    given = pair()
    text = Page(given.html()).text
    assert "Ines Calder, Inés Calder" in text
    assert "Figures and facts that differ, told among the findings above under number: 1" in text
    assert "People aboard: about 200 (Gazette), 214 (Post)." not in text
    assert "People aboard: about 200 (Gazette), 214 (Post)." in Page(replace(given, findings=()).html()).text
    assert "in different words “It was calm” Ines Calder “It was very calm” no speaker found" in text


def test_nothing_found_is_said_carefully(pair: MakePair) -> None:
    given = pair("outlets")
    bare = replace(given, dossier=Dossier(), findings=(), comparison=replace(given.comparison, links=()))
    text = Page(bare.html()).text
    assert "No differing figures found." in text
    assert "No quotation found in both texts." in text
    assert "No findings." in text
    for claim in ("agree", "contradict", "wrong"):
        assert claim not in text


def test_page_clutter_is_left_out_and_counted(pair: MakePair) -> None:
    text = Page(pair().html()).text
    assert "Subscribe now" not in text
    assert "1 paragraph of page clutter left out." in text


def test_doubts_and_an_unfinished_comparison_are_said(pair: MakePair) -> None:
    given = pair()
    left = replace(given.left, doubts=(Doubt(0, "role", 0.1, (Choice("headline", role="headline"),)),))
    comparison = replace(given.comparison, complete=False)
    text = Page(replace(given, left=left, comparison=comparison).html()).text
    assert "1 place in the texts was inferred" in text
    assert "stopped before it was complete" in text
    assert "Words not stemmed: language." in text


HOSTILE = (
    "</p><script>alert(1)</script><img src=x onerror=alert(1)> {{ 7*7 }} {% raw %} &lt; \"' "
    "\u202e\ud800\0\ufffe"
)


def test_a_hostile_text_stays_text(pair: MakePair) -> None:
    given = pair(headline=HOSTILE, outlet=HOSTILE)
    nasty = tuple(replace(f, title=HOSTILE, sentence=HOSTILE) for f in given.findings)
    decisions = Decisions(verdicts=(Verdict("f-figure", "confirmed", HOSTILE),))
    html = replace(given, findings=nasty).html(decisions, everything=True)
    html.encode("utf-8")
    assert "\0" not in html
    page = Page(html)
    assert {tag for tag, _ in page.elements}.isdisjoint({"script", "img"})
    assert "<script>alert(1)</script>" in page.text
    assert "{{ 7*7 }}" in page.text
    assert "javascript:" not in "".join(attrs.get("href") or "" for _, attrs in page.elements)


def test_plain_texts_with_nothing_known_make_a_report() -> None:
    left, right = version_from([("One.", "body")]), version_from([("Two.", "body")])
    compared = Compared(("first", "second"), left, right, Comparison("One.", "Two.", "versions"), Dossier())
    page = Page(html_of(contents_of(compared)))
    assert "dates unknown" in page.text
    assert "not known" in page.text


def test_both_schemes_come_from_the_palette_of_the_window(pair: MakePair) -> None:
    html = pair().html()
    assert "--removed-line:#C4560B" in html
    assert "--removed-line:#F08A3C" in html
    assert "prefers-color-scheme:dark" in html


def test_nothing_that_is_read_is_in_faint_ink(pair: MakePair) -> None:
    """On white its contrast is 4.49, and words need 4.5 (WCAG 2.2, 1.4.3): it is for edges alone."""
    page = pair().html(CONFIRMED)
    assert "color:var(--second-ink)" in page
    assert "color:var(--faint-ink)" not in page
