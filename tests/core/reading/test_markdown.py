from __future__ import annotations

from datetime import UTC, datetime

import variorum

FILE = """---
title: "Ferry stops at night"
outlet: Harbour Gazette
author: Judith Aske
date: 2026-05-03T13:05:00Z
updated: 2026-05-04T09:00:00Z
url: https://gazette.example/ferry
tags: [ferry, harbour]
---

# Ferry stops at *night*

The ferry will **no longer** sail
after nine, [the council](https://council.example) said.

![The ferry at dusk](https://evil.example/track.png)

- It is old.
- It is slow.

> “We cannot pay.”
"""


def read_file(text: str, name: str = "ferry.md") -> variorum.Article:
    (article,) = variorum.read_bytes(text.encode(), name=name).articles
    return article


def test_front_matter_gives_the_facts_and_marks_give_way_to_words() -> None:
    article = read_file(FILE)
    version = article.versions[0]
    assert [(p.role, p.text) for p in version.paragraphs] == [
        ("headline", "Ferry stops at night"),
        ("byline", "Judith Aske"),
        ("date", "2026-05-03T13:05:00Z"),
        ("body", "The ferry will no longer sail after nine, the council said."),
        ("caption", "The ferry at dusk"),
        ("body", "It is old."),
        ("body", "It is slow."),
        ("body", "“We cannot pay.”"),
    ]
    assert (article.outlet, article.address) == ("Harbour Gazette", "https://gazette.example/ferry")
    assert version.published == datetime(2026, 5, 3, 13, 5, tzinfo=UTC)
    assert version.updated == datetime(2026, 5, 4, 9, tzinfo=UTC)
    assert not version.guessed


def test_a_byline_in_the_text_is_not_told_twice() -> None:
    version = read_file(FILE.replace("The ferry will", "By Judith Aske\n\nThe ferry will")).versions[0]
    assert [p.text for p in version.paragraphs if p.role == "byline"] == ["By Judith Aske"]


def test_a_title_in_the_front_matter_alone_is_the_headline() -> None:
    version = read_file(FILE.replace("# Ferry stops at *night*\n", "")).versions[0]
    assert version.headline == "Ferry stops at night"


def test_pasted_markdown_is_known_by_its_heading() -> None:
    (article,) = variorum.read_text("# Ferry stops\n\nThe ferry **stops** at nine, they said.\n").articles
    assert article.versions[0].text == "Ferry stops\n\nThe ferry stops at nine, they said."


def test_an_update_is_the_time_where_no_other_is_stated() -> None:
    version = read_file(
        "---\nupdated: 2026-05-04T09:00:00Z\n---\n# Ferry\n\nIt sails again, they said.\n"
    ).versions[0]
    assert version.published == version.updated == datetime(2026, 5, 4, 9, tzinfo=UTC)
    assert version.guessed == {"published"}


def test_raw_html_in_markdown_is_words_only() -> None:
    version = read_file("# Ferry\n\n<script>alert(1)</script>\n\nIt sails again, they said.\n").versions[0]
    assert version.paragraphs[-1].text == "It sails again, they said."
