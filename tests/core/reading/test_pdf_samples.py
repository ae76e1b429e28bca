"""Real PDF files, made by browsers and office programs, against what a person reads in them."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

import pytest

import variorum
from variorum.model.article import Version
from variorum.reading.pdf_pages import pdf
from variorum.reading.problems import Unreadable

SAMPLES = Path(__file__).parent / "samples" / "pdf"
NAMES = sorted(path.name.removesuffix(".expected.txt") for path in SAMPLES.glob("*.expected.txt"))


def version_of(name: str) -> Version:
    result = pdf.result_in((SAMPLES / f"{name}.pdf").read_bytes(), f"{name}.pdf")
    assert not result.problems
    (article,) = result.articles
    return article.versions[0]


@pytest.mark.parametrize("name", NAMES)
def test_paragraphs_and_roles_are_those_a_person_reads(name: str) -> None:
    expected = [
        tuple(line.split("\t", 1))
        for line in (SAMPLES / f"{name}.expected.txt").read_text("utf-8").splitlines()
    ]
    articles = pdf.result_in((SAMPLES / f"{name}.pdf").read_bytes(), f"{name}.pdf").articles
    found = [(each.role, each.text) for article in articles for each in article.versions[0].paragraphs]
    assert found == expected


def test_a_second_story_of_a_newspapers_page_is_an_article_of_its_own_and_may_be_joined() -> None:
    first, second = pdf.result_in((SAMPLES / "newspaper_page.pdf").read_bytes(), "a.pdf").articles
    assert second.versions[0].headline == "Covered market to be built on east quay"
    assert [p.text for p in first.versions[0].paragraphs if "market" in p.text.lower()] == []
    assert [doubt.kind for doubt in second.versions[0].doubts] == ["seam"]


def test_a_pdf_is_read_in_a_process_of_its_own(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("variorum.reading.pdf_pages.pdf.result_in", None)
    result = variorum.read(SAMPLES / "one_column.pdf")
    assert not result.problems
    assert result.articles[0].versions[0].headline == "Port Ellery ferry runs aground in heavy fog"
    assert result.originals[0].data == (SAMPLES / "one_column.pdf").read_bytes()


def test_a_browsers_print_tells_its_address_and_when_it_was_looked_at() -> None:
    result = pdf.result_in((SAMPLES / "printed_by_a_browser.pdf").read_bytes(), "a.pdf")
    (article,) = result.articles
    (version,) = article.versions
    assert article.address == "http://news.portellery.example/2026/05/03/ferry-aground"
    assert article.language == "en-GB"
    assert version.seen_raw == "11/21/26, 8:49 AM"
    assert version.seen == datetime(2026, 11, 21, 8, 49, 1, tzinfo=UTC)
    assert version.published_raw == "3 May 2026"
    assert {"seen", "language"} <= version.guessed


def test_when_a_file_was_made_is_never_told_as_when_its_news_was_published() -> None:
    version = version_of("headers_and_footers")
    assert version.published is None
    assert version.seen == datetime(2026, 11, 21, 9, 0, 37, tzinfo=UTC)
    assert "seen" in version.guessed
    assert version.dated is None


def test_a_print_of_a_dated_page_is_dated_by_the_page() -> None:
    assert version_of("printed_by_a_browser").dated == datetime(2026, 5, 3, tzinfo=UTC)


def test_a_locked_file_is_a_problem_that_says_so() -> None:
    with pytest.raises(Unreadable, match="locked with a password"):
        pdf.result_in((SAMPLES / "locked.pdf").read_bytes(), "locked.pdf")


@pytest.mark.parametrize("share", [0.02, 0.5, 0.95])
def test_a_truncated_file_is_read_as_far_as_it_goes_or_is_a_problem(share: float) -> None:
    data = (SAMPLES / "three_columns.pdf").read_bytes()
    result = variorum.read_bytes(data[: int(len(data) * share)], name="cut.pdf")
    assert result.articles or result.problems
    assert all(problem.where == "cut.pdf" and problem.hint for problem in result.problems)
