"""The page of a story as HTML: every cell leads to its sentence, and nothing in a text can run."""

from __future__ import annotations

import shutil
import subprocess
from dataclasses import replace
from datetime import UTC, datetime
from html.parser import HTMLParser
from pathlib import Path

import pytest

from variorum.dossier.story.page import story_page_of
from variorum.model.building import version_from
from variorum.model.story_page import Share, StoryPage, StoryText
from variorum.reporting.story.contents import story_contents
from variorum.reporting.story.html import html_of_story
from variorum.reporting.story.sections import sections_of
from variorum.reporting.story.shares import share_rows

HOSTILE = '<script>alert(1)</script><img src=x onerror="alert(2)"> \x01 \u202eevil\ud800'
LINES = [
    ("Dam at Orrin gives way", "headline"),
    ("Four farms were flooded when the dam at Orrin gave way on Monday, the county said.", "body"),
    ("“Nobody could have known that the wall was so weak,” said Mara Quill, the engineer.", "body"),
]
OTHER = [
    ("Farms flooded at Orrin", "headline"),
    ("Six farms were flooded when the dam at Orrin gave way on Monday, the county said.", "body"),
    ("“Nobody could have known that,” said Mara Quill, the engineer.", "body"),
    (HOSTILE, "body"),
]


class Page(HTMLParser):
    """Elements with their attributes, and the words."""

    VOID = frozenset({"meta", "br", "rect"})

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
        if tag not in self.VOID:
            self.open.append(tag)

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.elements.append((tag, dict(attrs)))

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag

    def handle_data(self, data: str) -> None:
        if "style" not in self.open:
            self.words.append(data)

    @property
    def text(self) -> str:
        return " ".join("".join(self.words).split())


@pytest.fixture(scope="module")
def page() -> StoryPage:
    return story_page_of(
        [
            StoryText("Herald", version_from(LINES, published=datetime(2025, 5, 5, 9, tzinfo=UTC)), "Herald"),
            StoryText(f"Post {HOSTILE}", version_from(OTHER), "", "javascript:alert(3)"),
        ]
    )


def test_the_page_is_well_formed_and_fetches_nothing(page: StoryPage) -> None:
    found = Page(html_of_story(story_contents(page, HOSTILE)))
    assert {tag for tag, _ in found.elements}.isdisjoint(
        {"script", "img", "link", "iframe", "object", "base"}
    )
    attributes = {name for _, attrs in found.elements for name in attrs}
    assert not any(name.startswith("on") or name in ("src", "style") for name in attributes)
    assert "\x01" not in found.text
    html_of_story(story_contents(page, HOSTILE)).encode("utf-8")


def test_every_cell_leads_to_a_sentence_that_is_there(page: StoryPage) -> None:
    found = Page(html_of_story(story_contents(page)))
    targets = [attrs["id"] for _, attrs in found.elements if "id" in attrs]
    assert len(targets) == len(set(targets))
    links = [attrs["href"] or "" for tag, attrs in found.elements if tag == "a"]
    assert len(links) > 20
    assert all(link[0] == "#" and link[1:] in targets for link in links)


def test_figures_and_quotations_stand_in_one_table(page: StoryPage) -> None:
    (section,) = (each for each in sections_of(page) if each.id == "otherwise")
    titles = [group.title for group in section.groups]
    assert titles == ["Figures and facts that differ", "Quotations in several texts"]
    (figures, quotations) = section.groups
    assert [cell.words for cell in figures.lines[0].cells] == ["Four", "Six"]
    (quotation,) = quotations.lines
    assert quotation.title.strip("\u2068\u2069").startswith("“")
    assert quotation.details == ("quoted in part",)
    assert quotation.cells[1].parts[0].aside == "Mara Quill; quoted in part"


def test_what_is_not_found_is_said_not_to_be_found(page: StoryPage) -> None:
    text = Page(html_of_story(story_contents(page))).text
    assert "does not mean that a text does not tell it" in text
    assert "first seen: dates unknown" in text
    assert "date unknown" in text
    for word in ("contradict", "wrong", "false", "agree"):
        assert word not in text.replace(HOSTILE, "").lower()


def test_shares_are_told_in_numbers_and_as_filled_squares(page: StoryPage) -> None:
    rows = share_rows(page)
    assert rows[0].cells[0].share is None
    percent = rows[0].cells[1].percent
    assert percent > 0
    assert rows[0].cells[1].words.startswith(f"At least {percent}\u00a0% of Herald has a match in")
    assert f"{percent} %" in Page(html_of_story(story_contents(page))).text


def test_a_share_below_one_per_cent_is_not_told_as_none(page: StoryPage) -> None:
    small, none = (Share(0, 1, share) for share in (0.004, 0.0))
    words = [share_rows(replace(page, shares=(share,)))[0].cells[1] for share in (small, none)]
    assert [cell.told for cell in words] == ["<\u00a01\u00a0%", "none"]
    assert words[0].words.endswith(" was found for less than 1\u00a0% of Herald")
    assert words[1].words.startswith("No sure match of Herald found in Post")


def test_a_story_without_anything_in_common_says_so() -> None:
    texts = [StoryText(str(at), version_from([(words, "body")])) for at, words in enumerate(("One.", "Two."))]
    text = Page(html_of_story(story_contents(story_page_of(texts)))).text
    assert "No match found in another text (please check)" in text
    assert "No sources found. This does not mean that there are none." in text


@pytest.mark.soak
def test_a_browser_complains_of_nothing(page: StoryPage, tmp_path: Path) -> None:
    chromium = shutil.which("chromium") or shutil.which("google-chrome")
    if chromium is None:
        pytest.skip("Chromium is not installed")
    file, log = tmp_path / "story.html", tmp_path / "net.json"
    file.write_bytes(html_of_story(story_contents(page, HOSTILE)).encode("utf-8", "xmlcharrefreplace"))
    told = subprocess.run(
        [
            *(chromium, "--headless", "--no-sandbox", "--disable-gpu", f"--user-data-dir={tmp_path / 'me'}"),
            *("--enable-logging=stderr", "--disable-background-networking", f"--log-net-log={log}"),
            *("--dump-dom", file.as_uri()),
        ],
        capture_output=True,
        text=True,
        timeout=120,
        check=True,
    )
    assert "CONSOLE" not in told.stderr
    assert "<script" not in told.stdout
    assert "<img" not in told.stdout
