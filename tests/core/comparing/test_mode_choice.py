"""Versions or outlets, told by the texts alone."""

from __future__ import annotations

import pytest

import variorum
from variorum.comparing.relation.first_lines import site_of

STORY = (
    "The ferry Isola ran aground on a sandbank off Port Ellery on Saturday with two hundred people aboard. "
    "Nobody was hurt, the master said, but divers had to look at the hull before she could be towed. "
    "The port was closed until Sunday, and travellers were told to take the bus to the next harbour. "
    "It was the second accident in that channel within a year, and the fifth since it was dredged."
)


@pytest.mark.parametrize(
    ("text", "site"),
    [
        ("https://www.gazette.example/2020/ferry\n\nFerry aground", "gazette.example"),
        ("http://www. gazette. example/ferry. html\nFerry aground", "gazette.example"),
        ("  https://news.gazette.co.uk/ferry", "gazette.co.uk"),
        ("https://GAZETTE.example", "gazette.example"),
        ("Ferry aground: see https://gazette.example", ""),
        ("https://", ""),
        ("", ""),
    ],
)
def test_the_site_is_known_from_an_address_on_the_first_line(text: str, site: str) -> None:
    assert site_of(text) == site


def test_agency_copy_on_two_sites_is_two_outlets() -> None:
    c = variorum.compare(f"https://gazette.example/1\n\n{STORY}", f"https://post.example/7\n\n{STORY}")
    assert c.mode == "outlets"
    assert c.why_mode == "Their addresses are of two sites, gazette.example and post.example."


def test_the_same_words_on_one_site_or_without_addresses_are_versions() -> None:
    left, right = (
        f"https://gazette.example/1\n\n{STORY}",
        f"https://m.gazette.example/1\n\n{STORY} It rained.",
    )
    assert variorum.compare(left, right).mode == "versions"
    assert variorum.compare(STORY, right).mode == "versions"
    assert variorum.compare(STORY, STORY + " It rained.").mode == "versions"
