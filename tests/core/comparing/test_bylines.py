"""Bylines, dates and addresses: no links between outlets, changes like others between versions."""

from __future__ import annotations

import pytest

from variorum.comparing.bylines import is_byline
from variorum.comparing.pipeline import compare
from variorum.comparing.witness import witness_of
from variorum.model.article import Paragraph, Version

BODY = """The ferry Isola ran aground off Port Ellery on Saturday with four lorries aboard.

Nobody was hurt, and the tide lifted the ship off the sandbank at noon."""
OTHER_BODY = """Four lorries were aboard the Isola, a ferry that struck a bank near Port Ellery on Saturday.

At noon the tide freed her; no one had come to harm."""


@pytest.mark.parametrize(
    "line",
    [
        "Updated 3 May 2025, 09:36 UTC",
        "Thursday, December 11, 2008",
        "Mon Dec 8, 2008 5:27pm EST",
        "By Ada Holm",
        "By Michael R. Holm and JON VAN DEE Jr.",
        "http://www.example.com/2012/04/05/ferry-aground/",
        "Jon Dee contributed to this report.",
        "(Reporting by Ada Holm; Editing by Jon Dee)",
    ],
)
def test_lines_that_tell_nothing_of_what_happened_are_bylines(line: str) -> None:
    assert is_byline(line)


@pytest.mark.parametrize(
    "line",
    [
        "It was 3 May.",
        "By Friday the harbour was open again.",
        "By noon Ada Holm had left.",
        "Tens of thousands came in 2010.",
        "Ferry aground on 3 May",
        "Experts say warming contributed to this disaster.",
        "The law was a piece of writing by committee.",
        "",
    ],
)
def test_lines_that_tell_something_are_none(line: str) -> None:
    assert not is_byline(line)


def test_two_outlets_are_not_linked_by_their_dates_and_bylines() -> None:
    left = f"Ferry aground\n\nBy Ada Holm\n\nPublished 3 May 2025, 08:12 UTC\n\n{BODY}"
    right = f"Ship on sandbank\n\nBy Jon Holm\n\nPublished 4 May 2025, 08:30 UTC\n\n{OTHER_BODY}"
    c = compare(left, right, mode="outlets")
    linked = {link.left.of(left) for link in c.links}
    assert linked
    assert not [words for words in linked if words.startswith(("By ", "Published"))]


def test_of_versions_the_changed_byline_is_shown() -> None:
    left = f"Ferry aground\n\nBy Ada Holm\n\n{BODY}"
    right = f"Ferry aground\n\nBy Ada Holm and Jon Dee\n\n{BODY}"
    (link,) = [k for k in compare(left, right).links if k.left.of(left).startswith("By ")]
    assert link.edits


def test_roles_tell_bylines_wherever_they_stand() -> None:
    texts = (("byline", "Our reporter at the quay"), ("body", BODY.split("\n")[0]))
    text = "\n\n".join(words for _, words in texts)
    paragraphs, at = [], 0
    for role, words in texts:
        paragraphs.append(Paragraph(words, at, at + len(words), role))
        at += len(words) + 2
    assert witness_of(Version(text, tuple(paragraphs))).bylines == {0}


def test_an_address_above_the_headline_is_not_the_headline() -> None:
    assert witness_of(f"https://example.com/ferry\n\nFerry aground\n\n{BODY}").headline == {1}
    assert witness_of("https://example.com/a\n\nhttps://example.com/b").headline == frozenset()
    assert witness_of("https://example.com/a\n\n").headline == frozenset()
