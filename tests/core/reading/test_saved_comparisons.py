"""Comparison pages as the sites' own programs write them, each side exactly as the page had it."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

import pytest

import variorum

SAMPLES = Path(__file__).with_name("samples") / "comparisons"
#: Per page: address, then per version when it was seen, and a sentence only it has.
PAGES = {
    "diffengine.html": (
        "https://elleryherald.example/ferry",
        (datetime(2024, 3, 4, 14, 30, 5, tzinfo=UTC), "It is not known whether anyone is hurt."),
        (datetime(2024, 3, 4, 16, 15, 41, tzinfo=UTC), "Three people were treated for cold."),
    ),
    "newsdiffs.html": (
        "https://www.harbortimes.example/2024/03/05/ferry.html",
        (datetime(2024, 3, 4, 14, 41, tzinfo=UTC), "It is not known whether anyone is hurt."),
        (datetime(2024, 3, 4, 17, 2, tzinfo=UTC), "Three people were treated for cold."),
    ),
    "wayback_changes.html": (
        "https://bayside.example/ferry",
        (
            datetime(2024, 3, 4, 14, 30, 5, tzinfo=UTC),
            "It is not known whether anyone is hurt on board the boat.",
        ),
        (
            datetime(2024, 3, 4, 16, 15, 41, tzinfo=UTC),
            "Three people were treated for cold, and nobody was badly hurt.",
        ),
    ),
    "news_sniffer.html": (
        "https://coastherald.example/ferry",
        (datetime(2024, 3, 4, 14, 20, tzinfo=UTC), "Some 60 people are on board, the harbour master said."),
        (datetime(2024, 3, 4, 15, 25, tzinfo=UTC), "The lifeboat was launched at once."),
    ),
    "news_sniffer_tabs.txt": (
        "https://coastherald.example/ferry",
        (datetime(2024, 3, 4, 15, 25, tzinfo=UTC), "The lifeboat was launched at once."),
        (datetime(2024, 3, 4, 18, 2, tzinfo=UTC), "Nobody was badly hurt."),
    ),
}


def read(name: str) -> variorum.Article:
    result = variorum.read(SAMPLES / name)
    assert not result.problems
    (article,) = result.articles
    return article


@pytest.mark.parametrize("name", PAGES)
def test_both_sides_of_a_saved_page_are_had_exactly(name: str) -> None:
    article = read(name)
    address, *sides = PAGES[name]
    assert article.address == address
    assert len(article.versions) == 2
    for version, other, (seen, only) in zip(article.versions, article.versions[::-1], sides, strict=True):
        assert version.seen == seen
        assert only in [p.text for p in version.paragraphs if p.role == "body"]
        assert only not in other.text
        assert version.headline.startswith("Ferry")
        assert not version.doubts


@pytest.mark.parametrize("name", PAGES)
def test_no_mark_or_menu_of_the_site_is_taken_for_the_article(name: str) -> None:
    for version in read(name).versions:
        told = " ".join(p.text for p in version.paragraphs if p.role != "furniture")
        for word in (
            "≠",
            "Archived",
            "Wayback",
            "Version",
            "Yellow",
            "feed of changes",
            "monitoring",
            "60 64",
        ):
            assert word not in told


@pytest.mark.parametrize("name", PAGES)
def test_a_page_cut_short_is_read_as_far_as_it_goes_or_named(name: str) -> None:
    data = (SAMPLES / name).read_bytes()
    for part in range(200, len(data), 331):
        result = variorum.read_bytes(data[:part], name=name)
        assert result.articles or result.problems
        assert not any("fault of Variorum" in p.reason for p in result.problems), result.problems


def test_a_folder_of_pages_of_one_address_is_one_article_with_its_versions_in_order() -> None:
    result = variorum.read(SAMPLES)
    article = next(a for a in result.articles if "coastherald" in a.address)
    assert [v.label for v in article.versions] == ["version 0", "version 1", "version 2"]
    assert len(result.articles) == len({page[0] for page in PAGES.values()})


def test_pages_without_numbers_are_joined_by_time_and_their_common_state_is_held_once(tmp_path: Path) -> None:
    first = (SAMPLES / "diffengine.html").read_text("utf-8")
    later = (
        first.replace("<del>stuck</del> <ins>aground</ins>", "aground")
        .replace("<del>60</del> <ins>64</ins>", "64")
        .replace("<p><del>It is not known whether anyone is hurt.</del></p>\n", "")
        .replace(
            "<ins><p>Three people were treated for cold.</p></ins>",
            "<p>Three people were treated for cold.</p>",
        )
        .replace("2024-03-04 14:30:05", "2024-03-04 16:15:41 ")
        .replace("16:15:41 GMT</a>\n      </div>", "20:00:00 GMT</a>\n      </div>")
        .replace(
            "ten minutes.</p></div>", "ten minutes.</p><ins><p>The inquiry begins on Friday.</p></ins></div>"
        )
    )
    (tmp_path / "a_later.html").write_text(later, "utf-8")
    (tmp_path / "b_first.html").write_text(first, "utf-8")
    (article,) = variorum.read(tmp_path).articles
    assert len(article.versions) == 3
    assert "stuck" in article.versions[0].headline
    assert "inquiry" in article.versions[2].text
    assert "inquiry" not in article.versions[1].text
