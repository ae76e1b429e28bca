"""What a screen reader goes by in the pages: language, landmarks, headings in order, headers of tables, names."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from itertools import pairwise
from typing import Any

import pytest
from lxml import html

from variorum.dossier.story.page import story_page_of
from variorum.model.building import version_from
from variorum.model.story_page import StoryText
from variorum.reporting.choice import ALL
from variorum.reporting.palette import colours
from variorum.reporting.story.contents import story_contents
from variorum.reporting.story.html import html_of_story
from variorum.reporting.writing import Wanted, report_bytes

Make = Callable[..., Any]


@pytest.fixture(params=["versions", "outlets", "story"])
def page(request: pytest.FixtureRequest, hostile: Make) -> Any:
    if request.param != "story":
        return html.document_fromstring(report_bytes(".html", hostile(request.param), Wanted(ALL)))
    told = "“It was calm,” said Ines Calder as {} boats left Skarholm on Monday, the harbour master said."
    texts = [
        StoryText(name, version_from([("Boats leave", "headline"), (told.format(number), "body")]))
        for name, number in (("Post", "nine"), ("Gazette", "ten"))
    ]
    return html.document_fromstring(html_of_story(story_contents(story_page_of(texts), "Boats")))


def test_a_page_says_its_language_and_its_title(page: Any) -> None:
    assert page.get("lang") == "en"
    assert page.findtext(".//title").strip()


def test_landmarks_are_there_once(page: Any) -> None:
    assert [len(page.findall(f"./body/{name}")) for name in ("header", "main", "footer")] == [1, 1, 1]


def test_no_heading_skips_a_level(page: Any) -> None:
    levels = [int(each.tag[1]) for each in page.iter("h1", "h2", "h3", "h4")]
    assert levels[0] == 1
    assert levels.count(1) == 1
    assert all(after - before <= 1 for before, after in pairwise(levels))
    assert all(each.text_content().strip() for each in page.iter("h1", "h2", "h3"))


def test_headers_of_tables_say_what_they_head(page: Any) -> None:
    assert all(each.get("scope") in ("col", "row", "rowgroup") for each in page.iter("th"))
    assert all(each.find("./thead/tr") is not None for each in page.iter("table"))


def test_names_are_given_once_and_those_asked_for_are_there(page: Any) -> None:
    names = Counter(page.xpath("//@id"))
    assert not [name for name, times in names.items() if times > 1]
    assert set(page.xpath("//@aria-labelledby")) <= set(names)


def test_links_and_marks_have_words_and_pictures_need_none(page: Any) -> None:
    assert all(each.text_content().strip() or each.get("aria-label") for each in page.iter("a"))
    assert all(each.get("aria-hidden") == "true" for each in page.iter("svg"))
    assert not list(page.iter("img"))
    # Focus goes in the order of the page.
    assert set(page.xpath("//@tabindex")) <= {"0"}


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_words_stand_out_from_what_they_stand_on(scheme: str) -> None:
    shades = colours(scheme)
    on = {"ink": ("page", "pane", "matched-tint", "moved-tint"), "second-ink": ("page", "pane")}
    on |= {f"{role}-text": (f"{role}-tint",) for role in ("removed", "added", "notice")}
    for words, grounds in on.items():
        for ground in grounds:
            assert _contrast(shades[words], shades[ground]) >= 4.5, f"{words} on {ground}"


def _contrast(one: str, other: str) -> float:
    """By WCAG 2: https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio."""
    light, dark = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def _luminance(colour: str) -> float:
    shares = [int(colour[at : at + 2], 16) / 255 for at in (0, 2, 4)]
    linear = [share / 12.92 if share <= 0.04045 else ((share + 0.055) / 1.055) ** 2.4 for share in shares]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]
