"""Beginnings and ends of pages in the manner of news sites, in four languages: every paragraph's role.

A line of the samples is a role and a paragraph; a line that begins with "+" is the rest of the paragraph above it,
which the reading has to cut in two. "headline-again" is a repeated headline, which is page clutter.
"""

from __future__ import annotations

from pathlib import Path

import pytest

import variorum

SAMPLES = Path(__file__).with_name("samples") / "roles"
LANGUAGES = ("english", "german", "french", "spanish")


def pages() -> list[tuple[str, str]]:
    return [
        (f"{language}-{number}", page)
        for language in LANGUAGES
        for number, page in enumerate((SAMPLES / f"{language}.txt").read_text("utf-8").split("\n====\n"), 1)
    ]


def as_written(page: str) -> tuple[str, list[tuple[str, str]]]:
    paragraphs: list[str] = []
    expected: list[tuple[str, str]] = []
    for line in page.strip("\n").split("\n"):
        role, text = line.split("\t")
        if role.startswith("+"):
            paragraphs[-1] += f" {text}"
        else:
            paragraphs.append(text)
        expected.append((role.removeprefix("+").replace("headline-again", "furniture"), text))
    return "\n\n".join(paragraphs), expected


def test_there_are_sixty_pages() -> None:
    assert len(pages()) == 60


@pytest.mark.parametrize(("name", "page"), pages(), ids=[name for name, _ in pages()])
def test_every_paragraph_of_a_page_has_its_role(name: str, page: str) -> None:
    text, expected = as_written(page)
    (article,) = variorum.read_text(text).articles
    assert [(p.role, p.text) for p in article.versions[0].paragraphs] == expected


def test_readers_are_asked_about_few_paragraphs() -> None:
    doubts = paragraphs = 0
    for _, page in pages():
        version = variorum.read_text(as_written(page)[0]).articles[0].versions[0]
        doubts += len(version.doubts)
        paragraphs += len(version.paragraphs)
    assert doubts <= paragraphs / 30
