"""The sample corpus is what it says: invented, whole, and read as its index has it."""

from __future__ import annotations

import re
from collections import Counter
from pathlib import Path

import pytest

import variorum
from variorum.corpus.store import open_corpus
from variorum.model.article import Article, ReadResult
from variorum_resources.sample_corpus import (
    SampleArticle,
    first_outlets,
    first_versions,
    sample_folder,
    sample_stories,
)

FILES = [file for story in sample_stories() for article in story.articles for file in article.files]

ARTICLES = [article for story in sample_stories() for article in story.articles]


@pytest.fixture(scope="module")
def folder() -> Path:
    with sample_folder() as path:
        return path


@pytest.fixture(scope="module")
def read(folder: Path) -> ReadResult:
    return variorum.read(folder)


def held(read: ReadResult, sample: SampleArticle) -> list[Article]:
    return [article for article in read.articles if article.address == sample.address]


def test_every_file_in_the_index_is_there_and_every_article_is_in_the_index(folder: Path) -> None:
    there = {path.relative_to(folder).as_posix() for path in folder.rglob("*") if path.is_file()}
    assert there == set(FILES)
    assert len(FILES) == len(there)


@pytest.mark.parametrize("name", FILES)
def test_every_article_says_that_it_is_invented_and_names_only_example_addresses(
    folder: Path, name: str
) -> None:
    text = (folder / name).read_text("utf-8")
    assert "This article is invented; it is part of Variorum’s sample corpus." in text
    hosts = set(re.findall(r"https?://([^/\"'\s<>]+)", text)) - {"schema.org"}
    assert all(host.endswith(".example") for host in hosts)


def test_there_are_two_events_told_by_three_outlets_or_more_and_one_story_with_five_versions() -> None:
    assert sum(len(story.articles) >= 3 for story in sample_stories()) >= 2
    assert len({article.outlet for article in ARTICLES}) == 5
    assert max(article.stored_versions for article in ARTICLES) == 5


def test_the_samples_come_in_all_the_shapes_people_drop() -> None:
    assert {Path(name).suffix for name in FILES} == {".txt", ".md", ".html"}


def test_the_folder_is_read_without_a_problem(read: ReadResult) -> None:
    assert read.problems == ()


@pytest.mark.parametrize("sample", ARTICLES, ids=lambda a: a.address.removeprefix("https://"))
def test_an_article_is_read_with_its_outlet_headline_byline_and_time(
    read: ReadResult, sample: SampleArticle
) -> None:
    articles = held(read, sample)
    assert {article.outlet for article in articles} == {sample.outlet}
    versions = [version for article in articles for version in article.versions]
    assert len(versions) == sample.stored_versions
    for version in versions:
        assert version.headline
        assert version.byline.startswith("By ")
        assert version.published or version.seen
        roles = Counter(paragraph.role for paragraph in version.paragraphs)
        assert roles["headline"] == 1
        assert roles["body"] >= 7
        assert "invented" not in " ".join(p.text for p in version.paragraphs if p.role == "body")


@pytest.mark.parametrize("sample", ARTICLES, ids=lambda a: a.address.removeprefix("https://"))
def test_every_version_of_an_article_has_four_to_nine_hundred_words(
    read: ReadResult, sample: SampleArticle
) -> None:
    for article in held(read, sample):
        for version in article.versions:
            body = [paragraph.text for paragraph in version.paragraphs if paragraph.role == "body"]
            assert 400 <= len(" ".join(body).split()) <= 900, version.headline


def test_a_row_of_the_comparison_page_without_marks_is_the_same_on_both_sides(folder: Path) -> None:
    page = (folder / "ferry/harbour-gazette-versions-2-3.html").read_text("utf-8")
    rows = [
        re.findall(r"<td>(.*?)</td>", row, re.S) for row in re.findall(r'<tr id="p\d+">.*?</tr>', page, re.S)
    ]
    assert [int(number) for number in re.findall(r'<tr id="p(\d+)">', page)] == list(range(len(rows)))
    for left, right in rows:
        if "<ins>" not in right and "<del>" not in left:
            assert left == right
        else:
            assert left.removeprefix("<del>").removesuffix("</del>") != right.removeprefix("<ins>")


def test_the_folder_added_to_a_corpus_makes_one_article_of_the_five_versions(
    read: ReadResult, tmp_path: Path
) -> None:
    address = first_versions()[0].address
    with open_corpus(tmp_path / "sample.variorum") as corpus:
        corpus.add(read)
        articles = [article for article in corpus.articles() if article.address == address]
        assert len(articles) == 1
        headlines = [version.headline for version in corpus.versions(articles[0].id)]
    assert headlines == [
        "Ferry reported aground near Port Ellery",
        "Ferry stuck on sandbank off Port Ellery, hundreds aboard",
        "Ferry with 214 aboard runs aground off Port Ellery",
        "Ferry pulled free off Port Ellery after nine hours on sandbank",
        "Bridge had been warned of sandbank, ferry company says",
    ]


def test_the_comparison_page_gives_versions_two_and_three_of_five(read: ReadResult) -> None:
    left, right = first_versions()
    assert (left.version, right.version) == (2, 3)
    page = next(a for a in read.articles if a.address == left.address and a.stored_versions)
    assert page.stored_versions == 5
    labels = {version.label: version for version in page.versions if version.label}
    two, three = (next(v for k, v in labels.items() if k.endswith(n)) for n in "23")
    assert "reportedly ran aground" in two.text
    assert "reportedly ran aground" not in three.text
    assert "with 200 people aboard" in two.text
    assert "with 214 people aboard" in three.text
    assert "asked not to be named" in two.text
    assert "asked not to be named" not in three.text


def test_only_the_last_version_owns_up_to_a_correction(read: ReadResult) -> None:
    address = first_versions()[0].address
    versions = [v for a in read.articles if a.address == address for v in a.versions]
    with_notice = [v for v in versions if any(p.role == "notice" for p in v.paragraphs)]
    assert [v.headline for v in with_notice] == ["Bridge had been warned of sandbank, ferry company says"]


def test_the_first_pair_is_two_outlets_on_one_event() -> None:
    left, right = first_outlets()
    story = next(s for s in sample_stories() if any(a.address == left.address for a in s.articles))
    assert right.address in {article.address for article in story.articles}
    assert left.address != right.address
